import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import type { PostData, PostEntry } from '../../lexicon/index.js';
import type { BodyValue } from '../organization/index.js';
import type { PlaceValue } from '../place/index.js';
import { isCapitalWord } from '../shapes/words.js';
import { lowerAt } from '../../text/index.js';

/** An office as the text names it: post, what qualifies it, and the body and place it is of. */
export interface OfficeValue {
  readonly post: string;
  readonly entry: PostEntry;
  readonly isDeputy: boolean;
  readonly isFormer: boolean;
  readonly body: Span<BodyValue> | null;
  readonly place: Span<PlaceValue> | null;
  /** A domain or an acronym says what the office is of: `Bộ trưởng Quốc phòng`, `Tổng Giám đốc WHO`. */
  readonly hasField: boolean;
  /** A unit word with no name behind it, its token. */
  readonly bareUnit: number | null;
}

/** `Chủ tịch`, of what, the text does not say. */
export const isBare = ({ body, place, bareUnit, hasField }: OfficeValue): boolean => !body && !place && bareUnit === null && !hasField;

const PAIR = ' - ';
/** The post of who holds two as one office: `Phó Chủ tịch - Tổng Thư ký`; and the posts of such a one, or the only one. */
export const pairOf = (first: string, second: string): string => first + PAIR + second;
export const postsIn = (post: string): readonly string[] => post.split(PAIR);

interface OfficeCaptures {
  readonly post?: Capture;
  readonly whole?: Capture;
  readonly place?: Capture;
  readonly unit?: Capture;
  readonly field?: Capture;
}

const hasBody = (captures: OfficeCaptures): boolean =>
  [captures.whole, captures.place, captures.unit, captures.field].some((each) => each !== undefined);

const LONGEST_BODY = 12;
const isEndOfBody = (scene: Scene, end: number): boolean => {
  for (let at = end - 1; at >= Math.max(scene.sentenceStart(end - 1), end - LONGEST_BODY); at--) {
    if (scene.at('Body', at).some((body) => body.end === end)) return true;
  }
  return false;
};

/**
 * `Lê Văn Ba | ,`: a name and a mark stand before the office, or another office with its body: `Thứ trưởng Bộ Quốc phòng | ,`; `cựu` may
 * follow.
 */
export const isBehindName = ({ scene, start }: Match): boolean => {
  const mark = (scene.hitBefore('Former', start)?.start ?? start) - 1;
  return BEFORE_APPOSITION.has(lowerAt(scene.tape, mark)) && (isCapitalWord(scene, mark - 1) || isEndOfBody(scene, mark));
};
const BEFORE_APPOSITION = new Set([',', '-', '–', '(']);

/** `Trưởng` without a body, `đại diện cơ quan soạn thảo`: nobody's office. */
const isOfNobody = (match: Match<OfficeCaptures>, { entry }: PostData): boolean =>
  (entry.onlyBehindName === true && !isBehindName(match)) || isWithoutBody(entry, match.captures);
const isWithoutBody = (entry: PostEntry, captures: OfficeCaptures): boolean =>
  (entry.onlyWithBody === true && !hasBody(captures)) || (captures.whole?.span?.value as BodyValue | undefined)?.isRole === true;

export const officeOf = (match: Match<OfficeCaptures>): Reading<OfficeValue> | null => {
  const { captures, start, scene } = match;
  const data = captures.post?.data as PostData | undefined;
  if (!data || !captures.post || isOfNobody(match, data)) return null;
  return {
    tag: 'Office',
    value: {
      post: data.post,
      entry: data.entry,
      isDeputy: data.isDeputy,
      /** `nguyên` or `cựu` stands before; the marker is no part of the office. */
      isFormer: scene.hitBefore('Former', start) !== undefined,
      body: (captures.whole?.span as Span<BodyValue> | undefined) ?? null,
      place: (captures.place?.span as Span<PlaceValue> | undefined) ?? null,
      hasField: captures.field !== undefined,
      bareUnit: captures.unit?.start ?? null,
    },
  };
};
