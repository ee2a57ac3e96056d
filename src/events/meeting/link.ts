import { wordAt, type Story, type TokenRange } from '../../discourse/index.js';
import type { DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { FUTURE_WORDS } from '../../lexicon/tables/meeting-contexts.js';
import type { MeetingFact } from '../types.js';
import { readCandidates, type Candidate } from './candidate.js';
import { clustersOf, type Cluster } from './cluster.js';
import { dayOfLead } from './day.js';
import { kindOf } from './kind.js';
import { holderOf, organizerOf } from './organizer.js';
import { ordinalOf, termOf } from './own-term.js';
import { placeOf } from './place.js';

/** A meeting found, before its attendees and agenda are added. */
export type MeetingFound = Omit<MeetingFact, 'participations' | 'groups' | 'agenda' | 'slotReasons'>;

const TELLS_FUTURE = new Set(FUTURE_WORDS);
/** Words between `sẽ` and the mention. */
const NEAR = 6;

const statusOf = (scene: Scene, { span: { start } }: Candidate): MeetingFound['status'] => {
  const from = Math.max(scene.sentenceStart(start), start - NEAR);
  for (let at = from; at < start; at++) if (TELLS_FUTURE.has(wordAt(scene, at))) return 'confirmed';
  return 'passed';
};

const lengthOf = ({ span }: Candidate): number => span.end - span.start;
const isOfBody = ({ isTitle }: Candidate): boolean => !isTitle;

/** The longest mention of the body; of the headline only if there is no other. */
const nameOf = (mentions: readonly Candidate[]): TokenRange => {
  const inBody = mentions.filter(isOfBody);
  const { span } = (inBody.length > 0 ? inBody : mentions).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  return [span.start, span.end];
};

/** The day said of the first mention of the body that has one, else of the headline, else the day of the lead. */
const whenOf = (scene: Scene, mentions: readonly Candidate[]): Span<DateValue> | null => {
  const dated = mentions.filter(({ date }) => date !== null);
  return (dated.find(isOfBody) ?? dated[0])?.date ?? dayOfLead(scene);
};

const strongestOf = (mentions: readonly Candidate[]): Candidate => mentions.reduce((a, b) => (b.strength > a.strength ? b : a));

const meetingOf = (story: Story, { mentions }: Cluster): MeetingFound => {
  const { scene } = story;
  const strongest = strongestOf(mentions);
  const holder = holderOf(story, mentions);
  const organizer = organizerOf(mentions, holder);
  const when = whenOf(scene, mentions);
  const term = termOf(scene, mentions, holder);
  return {
    main: true,
    kind: kindOf(scene, mentions, organizer),
    name: nameOf(mentions),
    mentions: mentions.map(({ span }) => [span.start, span.end]),
    ordinal: ordinalOf(mentions),
    termNumber: term.number,
    termYears: term.years,
    organizer, when,
    lastDay: null,
    partOfDay: when?.value.partOfDay ?? null,
    place: placeOf(scene, mentions, when),
    status: statusOf(scene, strongest),
    reason: { rule: strongest.span.rule, basis: 'stated', from: [strongest.span] },
  };
};

/** The meetings that an article reports, the strongest first. */
export const linkMeetings = (story: Story): MeetingFound[] =>
  clustersOf(story, readCandidates(story)).map((cluster) => meetingOf(story, cluster));
