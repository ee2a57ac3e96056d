import { wordAt, type Story, type TokenRange } from '../../discourse/index.js';
import { MAKING_A_VISIT } from '../../lexicon/tables/role-contexts.js';
import { isOfLead } from '../lead.js';
import type { MeetingValue } from '../meeting/value.js';
import type { Participation } from '../types.js';
import { verbOf, type Gathering } from './inferred-attendees.js';
import { subjectsOf } from './subjects.js';

const MAKES = new Set(MAKING_A_VISIT);
/** `đã thăm trường`, `có chuyến thăm xã`; not `thông báo về chuyến thăm`. */
const isDone = ({ scene }: Story, [start]: TokenRange): boolean => MAKES.has(wordAt(scene, start - 1))
  || scene.at<MeetingValue>('Meeting', start).some(({ value }) => value.head.isVerb === true);

/** Whoever visits a place or a house, as the lead tells it, is guest there; guests of a country are stated by its name. */
export const inferVisitors = (story: Story, { kind, mentions }: Gathering): Participation[] => {
  if (kind !== 'visit') return [];
  const told = mentions.filter((range) => isOfLead(story.scene, range[0]) && isDone(story, range));
  return told.flatMap((range) => subjectsOf(story, { role: 'guest', verb: verbOf(story, range) }).map((individual): Participation =>
    ({ individual, role: 'guest', range, reason: { rule: 'participant/guest.visits-place', basis: 'inferred', from: [] } })));
};
