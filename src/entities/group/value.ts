import type { Capture, Match, Reading, Scene } from '../../grammar/index.js';
import type { GroupHeadEntry } from '../../lexicon/tables/groups.js';
import { isCapitalWord } from '../shapes/names.js';

/** Unnamed people or bodies, as one noun phrase speaks of them. */
export interface GroupValue {
  /** `people` (`các đại biểu`) or `bodies` (`các sở, ngành`); null where an office or a body gives the noun. */
  readonly kind: GroupHeadEntry['kind'] | null;
  /** A number or a word for one stands before the noun. */
  readonly isCounted: boolean;
}

export interface GroupCaptures {
  readonly quantity?: Capture;
  readonly head?: Capture | readonly Capture[];
}

const firstOf = (captures: Capture | readonly Capture[] | undefined): Capture | undefined =>
  (Array.isArray(captures) ? (captures as readonly Capture[])[0] : captures as Capture | undefined);

/** `cử tri | Trần Văn Bảo`: a name behind people is that of one of them. */
const isNamed = (scene: Scene, end: number): boolean =>
  isCapitalWord(scene, end) && !isSentenceEdge(scene, end) && scene.hit('FamilyName', end) !== undefined && isCapitalWord(scene, end + 1);

const isSentenceEdge = (scene: Scene, at: number): boolean => at >= scene.sentenceEnd(at - 1);

/** `Đoàn đại biểu Quốc hội tỉnh Bắc Sơn` is one body, `Ủy viên Bộ Chính trị` one office. */
const isOneBody = (scene: Scene, start: number, end: number): boolean =>
  scene.at('Body', start).some((body) => body.end >= end) || scene.at('Office', start).some((office) => office.end >= end);

export const groupOf = ({ captures, scene, start, end }: Match<GroupCaptures>): Reading<GroupValue> | null => {
  const kind = (firstOf(captures.head)?.data as GroupHeadEntry | undefined)?.kind ?? null;
  const isCounted = captures.quantity !== undefined;
  if (kind !== 'bodies' && isNamed(scene, end)) return null;
  if (!isCounted && isOneBody(scene, start, end)) return null;
  return { tag: 'Group', value: { kind, isCounted } };
};
