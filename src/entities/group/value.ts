import type { Capture, Match, Reading, Scene } from '../../grammar/index.js';
import type { GroupHeadEntry } from '../../lexicon/tables/groups.js';
import { Flag, hasFlag } from '../../text/index.js';
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
  end < scene.sentenceEnd(end - 1) && isCapitalWord(scene, end) && (scene.at('Person', end).length > 0 || isNameOfOne(scene, end));

/** `cử tri | Bảo cho biết`: one capital word, and no body or place begins with it. */
const isNameOfOne = (scene: Scene, at: number): boolean =>
  scene.at('Body', at).length === 0 && scene.at('Place', at).length === 0
  && (scene.hit('FamilyName', at) !== undefined || scene.hit('GivenName', at) !== undefined);

/** `Đoàn đại biểu Quốc hội tỉnh Bắc Sơn` is one body, `Ủy viên Bộ Chính trị` one office. */
const isOneBody = (scene: Scene, start: number, end: number): boolean =>
  scene.at('Body', start).some((body) => body.end >= end) || scene.at('Office', start).some((office) => office.end >= end);

const LONGEST_NAME = 14;
const NAMED_KINDS = ['Body', 'Office', 'Person', 'Place'] as const;

/** Whether a name that begins behind `from` goes on over the edge at `at`: `2 đại biểu Quốc | hội`. */
const cutsName = (scene: Scene, at: number, from: number): boolean => {
  for (let start = at - 1; start > from && start >= at - LONGEST_NAME; start--) {
    for (const tag of NAMED_KINDS) if (scene.at(tag, start).some((span) => span.end > at)) return true;
  }
  return false;
};

/** `Quân khu | 1 tổ chức Hội`: the number is the last word of a body's name. */
const beginsInBody = (scene: Scene, start: number): boolean => {
  if (!hasFlag(scene.tape, start, Flag.Number)) return false;
  for (let at = start - 1; at >= Math.max(0, start - LONGEST_NAME); at--) {
    if (scene.at('Body', at).some(({ end }) => end === start + 1)) return true;
  }
  return false;
};

export const groupOf = ({ captures, scene, start, end }: Match<GroupCaptures>): Reading<GroupValue> | null => {
  const kind = (firstOf(captures.head)?.data as GroupHeadEntry | undefined)?.kind ?? null;
  const isCounted = captures.quantity !== undefined;
  if (kind !== 'bodies' && isNamed(scene, end)) return null;
  if (cutsName(scene, end, start) || (isCounted && beginsInBody(scene, start))) return null;
  if (!isCounted && (isOneBody(scene, start, end) || cutsName(scene, start, scene.sentenceStart(start) - 1))) return null;
  return { tag: 'Group', value: { kind, isCounted } };
};
