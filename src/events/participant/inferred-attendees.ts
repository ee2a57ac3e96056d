import { wordAt, type Individual, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { AT_OR_IN } from '../../lexicon/tables/attendance.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { HOLDS, INSPECTING, LIGHT_VERBS } from '../../lexicon/tables/role-contexts.js';
import { isOfLead } from '../lead.js';
import type { MeetingValue } from '../meeting/value.js';
import type { Held } from '../other-times.js';
import type { MeetingKind, Participation } from '../types.js';
import { pairAt } from '../word-search.js';
import { partiesBefore } from './persons.js';

const WHERE = new Set(AT_OR_IN);
/** `Bí thư Tỉnh ủy Lê Văn Ba và ông Trần Văn Tư tại | hội nghị.`: those whom a caption shows there. */
const shownAt = (story: Story, [start]: TokenRange): Individual[] => {
  const { scene } = story;
  if (!WHERE.has(wordAt(scene, start - 1))) return [];
  const list = partiesBefore(story, start - 1), [first] = list;
  const isAlone = first !== undefined && first.start === scene.sentenceStart(start) && list.at(-1)!.end <= start - 1;
  return isAlone ? list.map(({ individual }) => individual) : [];
};

/** A meeting, with what it is. */
export interface Gathering extends Held { readonly kind: MeetingKind }

/** Kinds that are told by what somebody does: `đồng chí Lê Văn Ba đi kiểm tra …`. */
const DONE_BY_SOMEBODY: ReadonlySet<MeetingKind> = new Set(['working-session', 'visit']);
/** `đoàn do ông Lê Văn Ba làm trưởng đoàn đã tổ chức | lễ dâng hương`. */
const isHeld = (scene: Scene, start: number): boolean => pairAt(scene, start - 2) === HOLDS;
/** `đoàn do ông Lê Văn Ba làm trưởng đoàn đã | đến dâng hương …`: a rite is told by a verb too. */
const isDone = ({ scene }: Story, kind: MeetingKind, [start]: TokenRange): boolean => DONE_BY_SOMEBODY.has(kind)
  || (kind === 'ceremony'
    && (isHeld(scene, start) || scene.at<MeetingValue>('Meeting', start).some(({ value }) => value.head.isVerb === true)));
const BEFORE_NOUN = new Set(LIGHT_VERBS);

/** Where what is done begins: `có | buổi làm việc`, `đi | kiểm tra`, `khảo sát, | làm việc`. */
export const verbOf = ({ scene }: Story, [start]: TokenRange): number => {
  let verb = start;
  while (BEFORE_NOUN.has(wordAt(scene, verb - 1))) verb--;
  const chained = inspecting.endAt(scene.tape, verb - LONGEST_CHAINED);
  return chained >= 0 && CHAINS.has(wordAt(scene, chained)) && chained + 1 === verb ? verb - LONGEST_CHAINED : verb;
};
/** Words of a verb and its joint before another: `khảo sát, | làm việc tại xã`. */
const LONGEST_CHAINED = 3;
const inspecting = new PhraseList(INSPECTING), CHAINS = new Set([',', AND]);

/**
 * Who inspects, visits or works with somebody, as the lead tells it, is there. That is said only of those of whom nothing more
 * is said: whoever chairs, speaks or receives is known by that.
 */
export const inferAttendees = (
  story: Story, gatherings: readonly Gathering[], subjectsOf: (verb: number) => readonly Individual[], stated: readonly Participation[],
): Participation[] => {
  const known = new Set(stated.map(({ individual }) => individual));
  const attend = (range: TokenRange, individuals: readonly Individual[]): Participation[] =>
    individuals.filter((individual) => !known.has(individual)).map((individual) =>
      ({ individual, role: 'attendee', range, reason: { rule: 'participant/attendee.leads', basis: 'inferred', from: [] } }));
  const leading = gatherings.flatMap(({ kind, mentions }) => mentions.filter((range) => isDone(story, kind, range)))
    .filter(([start]) => isOfLead(story.scene, start)).flatMap((range) => attend(range, subjectsOf(verbOf(story, range))));
  return [...leading, ...gatherings.flatMap(({ mentions }) => mentions).flatMap((range) => attend(range, shownAt(story, range)))];
};
