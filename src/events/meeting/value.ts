import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import type { MeetingHeadEntry, MeetingKindName } from '../../lexicon/index.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { SESSION } from '../../lexicon/tables/meeting-kinds.js';
import { DECISIONS_IN_NAMES, DEEDS_WITH_OBJECT, GROUPS_OF_DEPUTIES, WORDS_OF_ORDINALS } from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { numberOf } from './numbers.js';

/** A phrase that names a meeting or tells of one. */
export interface MeetingValue {
  readonly head: MeetingHeadEntry;
  /** Token behind the word for the meeting: what is said of it stands from here to the end of the mention. */
  readonly headEnd: number;
  readonly ordinal: number | null;
  readonly termNumber: number | null;
  readonly termYears: readonly [number, number] | null;
  readonly body: Span | null;
}

const TWO_SIDED: ReadonlySet<MeetingKindName> = new Set(['talks', 'visit']);
/** Whom one meets says more of it than what is talked about, and neither side holds it alone. */
export const isTwoSided = ({ kind }: { readonly kind: MeetingKindName }): boolean => TWO_SIDED.has(kind);

/** Of a part that can stand more than once, the first counts. */
type Captured = Capture | readonly Capture[];

export interface MeetingCaptures {
  readonly head?: Capture;
  readonly deeds?: Capture;
  readonly ordinal?: Captured;
  readonly term?: Captured;
  readonly from?: Captured;
  readonly to?: Captured;
  readonly body?: Captured;
  readonly topic?: Capture;
  readonly day?: Capture;
}

const first = (value: Captured | undefined): Capture | undefined =>
  (Array.isArray(value) ? (value as readonly Capture[])[0] : value as Capture | undefined);

/** Syllables of words for meetings that are also the first ones of other phrases. */
const SHORT = 2;
/** `giao Ban Tuyên giáo`: a capital inside the word for a meeting begins a name, unless the word is written with one. */
const beginsName = ({ tape }: Scene, { start, end }: Capture, { head }: MeetingHeadEntry): boolean => {
  if (hasFlag(tape, start, Flag.Capital) || end - start > SHORT || head !== head.toLowerCase()) return false;
  for (let at = start + 1; at < end; at++) if (hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at, Flag.AllCaps)) return true;
  return false;
};

const DECIDED = new Set(DECISIONS_IN_NAMES);
/** `hội nghị công bố quyết định của | Ban Bí thư`: the body that decided is not the one that meets. */
const isDecider = (scene: Scene, { start }: Span): boolean =>
  lowerAt(scene.tape, start - 1) === OF && DECIDED.has(`${lowerAt(scene.tape, start - 3)} ${lowerAt(scene.tape, start - 2)}`);

/** `lễ khánh thành | Trường Tiểu học`: the body is what is opened or handed over, and not who meets. */
const isOpened = ({ head }: MeetingHeadEntry): boolean => DEEDS_WITH_OBJECT.some((deed) => head.endsWith(deed));

const bodyOf = (scene: Scene, head: MeetingHeadEntry, body: Capture | undefined): Span | null =>
  (body?.span && !isOpened(head) && !isDecider(scene, body.span) ? body.span : null);

/** `tại kỳ họp thứ 3 | về việc …`: a session that is counted has no topic unless it is `chuyên đề`; something else in the sentence has. */
const hasOwnTopic = (scene: Scene, { start }: Capture): boolean =>
  hasFlag(scene.tape, start, Flag.Capital) || scene.hitBefore('MeetingQualifier', start) !== undefined;

const coversOf = ({ start, scene, captures: { topic } }: Match<MeetingCaptures>, head: MeetingHeadEntry, ordinal: number | null) =>
  (topic && ordinal !== null && head.head === SESSION && !hasOwnTopic(scene, topic) ? { covers: [start, topic.start] as const } : null);

const GROUPS = new Set(GROUPS_OF_DEPUTIES);
/** `thảo luận tại | Tổ 15`: the number is that of the group. */
const isUncounted = ({ isPart, head }: MeetingHeadEntry): boolean => isPart === true || GROUPS.has(head.slice(head.lastIndexOf(' ') + 1));

const BEFORE_ORDINAL = new Set(WORDS_OF_ORDINALS);
/** `lễ khánh thành | 2 cầu dân sinh`: of ceremonies only what stands behind `lần thứ` is no amount. */
const isAmount = ({ tape }: Scene, { kind }: MeetingHeadEntry, counted: Capture | undefined): boolean =>
  kind === 'ceremony' && counted !== undefined && !BEFORE_ORDINAL.has(lowerAt(tape, counted.start - 1));

/** Which one of its series the meeting is. */
const ordinalOf = (scene: Scene, head: MeetingHeadEntry, counted: Capture | undefined): number | null =>
  (isUncounted(head) || isAmount(scene, head, counted) ? null : numberOf(scene, counted));

/** Behind the verb and those that follow it: `thăm, tặng quà | mẹ liệt sĩ`. */
const endOfHead = ({ head, deeds }: MeetingCaptures): number => (deeds ?? head!).end;

/** `họp phiên`, `họp`, before or in `họp phiên thường kỳ`: a short word beside a longer one for the same meeting. */
const isBesideLonger = (scene: Scene, { start, end }: Capture, { isWeak, family }: MeetingHeadEntry): boolean => {
  if (!isWeak) return false;
  for (let at = start + 1; at <= end; at++) {
    const hit = scene.hit('MeetingHead', at), other = hit?.entry.data as MeetingHeadEntry | undefined;
    if (hit && hit.end > end && other?.family === family && !other.isWeak) return true;
  }
  return false;
};

/** What the parts of a phrase say of the meeting; null where its head is none. */
export const meetingOf = (match: Match<MeetingCaptures>): Reading<MeetingValue> | null => {
  const { captures, scene } = match;
  const head = captures.head?.data as MeetingHeadEntry | undefined, isCounted = first(captures.ordinal) !== undefined;
  if (!head || (!isCounted && beginsName(scene, captures.head!, head)) || (head.needsNumber && !isCounted && !captures.day)) return null;
  if (isBesideLonger(scene, captures.head!, head)) return null;
  const from = numberOf(scene, first(captures.from)), to = numberOf(scene, first(captures.to));
  const ordinal = ordinalOf(scene, head, first(captures.ordinal));
  return {
    tag: 'Meeting',
    ...coversOf(match, head, ordinal),
    value: {
      head,
      headEnd: endOfHead(captures),
      ordinal,
      termNumber: numberOf(scene, first(captures.term)),
      termYears: from !== null && to !== null ? [from, to] : null,
      body: bodyOf(scene, head, first(captures.body)),
    },
  };
};
