import { wordAt, type Individual, type Story, type TokenRange } from '../../discourse/index.js';
import { ACCORDING_TO, OF } from '../../lexicon/tables/function-words.js';
import { CALLING_VERBS, MAKING_A_VISIT } from '../../lexicon/tables/role-contexts.js';
import type { MeetingValue } from '../meeting/value.js';
import { earlierTimes } from '../other-times.js';
import type { Participation } from '../types.js';
import { leaderOfSameDelegation } from './delegations.js';
import { verbOf, type Gathering } from './inferred-attendees.js';
import { isPerson } from './persons.js';
import { subjectsOf } from './subjects.js';
import { visitsAtHome } from './visited.js';
import { isOfOneWelcomed } from './visits.js';

const MAKES = new Set(MAKING_A_VISIT);
/** `đã thăm trường`, `có chuyến thăm xã`; not `thông báo về chuyến thăm`. */
const isDone = ({ scene }: Story, [start]: TokenRange): boolean => MAKES.has(wordAt(scene, start - 1))
  || scene.at<MeetingValue>('Meeting', start).some(({ value }) => value.head.isVerb === true);

/** Words of a visit up to its visitor: `chuyến thăm chính thức và làm việc tại Nhật Bản của | Thủ tướng Lê Văn Ba`. */
const FARTHEST_VISITOR = 14;

const ENDS_VISIT = new Set([OF, ACCORDING_TO, ',']);
/** `chuyến thăm Nhật Bản của | Thủ tướng Lê Văn Ba`: whose visit it is; not `theo lời mời của | Thủ tướng`. */
const ownersOf = (story: Story, [start]: TokenRange): Individual[] => {
  const { scene } = story, end = Math.min(start + FARTHEST_VISITOR, scene.sentenceEnd(start));
  let of = start;
  while (of < end && !ENDS_VISIT.has(wordAt(scene, of))) of++;
  const owner = wordAt(scene, of) === OF && story.partiesOf(scene.sentences.of[start]!).find((party) => party.start === of + 1);
  return owner && isPerson(owner) ? [owner.individual] : [];
};

const CALLS = new Set(CALLING_VERBS);
/** `Đoàn do ông Lê Văn Ba dẫn đầu tới | chào xã giao lãnh đạo tỉnh`: a call on those who are not named. */
const isCall = ({ scene }: Story, [start]: TokenRange): boolean => CALLS.has(wordAt(scene, start));

/** Who makes a visit that a verb tells: its subject, else whoever leads the delegation that is its subject. */
const visitorsOf = (story: Story, verb: number): readonly Individual[] => {
  const leader = leaderOfSameDelegation(story, verb);
  return leader ? [leader] : subjectsOf(story, { role: 'guest', verb });
};

/** Whoever visits a place or a house is guest there, or calls on somebody; guests of a country are stated by its name. */
export const inferVisitors = (story: Story, { kind, mentions: named }: Gathering, all: readonly Gathering[]): Participation[] => {
  const mentions = kind === 'talks' ? named.filter((range) => isCall(story, range)) : named;
  if (kind !== 'visit' && kind !== 'talks') return [];
  const isEarlierTime = earlierTimes(story, all);
  const guest = (range: TokenRange) => (individual: Individual): Participation =>
    ({ individual, role: 'guest', range, reason: { rule: 'participant/guest.visits-place', basis: 'inferred', from: [] } });
  const isTold = (range: TokenRange): boolean => isDone(story, range) && !isOfOneWelcomed(story, range[0]) && !isEarlierTime(range[0]);
  const isFirstVisit = all.find((each) => each.kind === 'visit')?.mentions === named;
  const atHome = isFirstVisit ? visitsAtHome(story, all.flatMap((each) => each.mentions)) : [];
  const told = [...mentions, ...atHome].filter(isTold);
  const visiting = told.flatMap((range) => visitorsOf(story, verbOf(story, range)).map(guest(range)));
  return [...visiting, ...mentions.flatMap((range) => ownersOf(story, range).map(guest(range))).slice(0, 1)];
};
