import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import type { HonorificEntry } from '../../lexicon/index.js';
import type { OfficeValue } from '../office/index.js';
import { Flag, lowerAt } from '../../text/index.js';
import { isCapitalWord } from '../shapes/words.js';

/** A named person as one phrase tells of them: name, offices before and behind it, words of address and ranks. */
export interface PersonValue {
  /** Tokens of the name: [start, end). */
  readonly name: readonly [number, number];
  readonly offices: readonly Span<OfficeValue>[];
  readonly honorifics: readonly (readonly [number, number])[];
  readonly gender: 'female' | 'male' | null;
  /** A word of address stands before the name: `ông`, `đồng chí`. */
  readonly isAddressed: boolean;
  /** Offices stand before the name, so that what follows behind a comma may be another person's. */
  readonly isOfficeFirst: boolean;
}

export interface PersonCaptures {
  readonly honorific?: Capture | readonly Capture[];
  readonly rank?: Capture | readonly Capture[];
  readonly office?: Capture | readonly Capture[];
  readonly name?: Capture;
}

export const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value as readonly T[] : [value as T];

const covers = (scene: Scene, tag: string, [start, end]: readonly [number, number]): boolean =>
  scene.at(tag, start).some((span) => span.end >= end);

/** Whether the capitals at hand are a place or a body and no person. */
const isOtherName = (scene: Scene, name: readonly [number, number], hasContext: boolean): boolean =>
  covers(scene, 'Body', name) || (!hasContext && covers(scene, 'Place', name)) || (hasContext && name[1] - name[0] < 3 && covers(scene, 'Place', name));

/** Whether a body, place or office that begins earlier holds these tokens: `Huyện ủy Trần Văn Thời`. */
const isInsideOther = (scene: Scene, [start, end]: readonly [number, number]): boolean => {
  for (let at = start - 1; at >= 0 && at >= start - 14; at--) {
    for (const tag of ['Body', 'Place', 'Office']) if (scene.at(tag, at).some((span) => span.end >= end)) return true;
  }
  return false;
};

/** Without a word of address a name must begin with a family name, be foreign, or be a single word (whose owner is looked for later). */
const isPlausibleName = (scene: Scene, [start, end]: readonly [number, number]): boolean => {
  if (end - start === 1 || scene.hit('FamilyName', start)) return true;
  for (let at = start; at < end; at++) if (scene.tape.flags[at]! & Flag.Foreign) return true;
  return false;
};

/** `Giám đốc Cường Hưng`: behind a post of enterprises without its body, capitals that are no full name are the firm's. */
const isNameOfFirm = (scene: Scene, offices: readonly Span<OfficeValue>[], name: readonly [number, number]): boolean => {
  const last = offices.filter((office) => office.end <= name[0]).at(-1);
  return last !== undefined && last.value.entry.ofEnterprise === true && last.value.body === null && last.value.place === null && !last.value.hasField
    && !(scene.hit('FamilyName', name[0]) !== undefined && name[1] - name[0] > 1);
};

export const personOf = ({ captures, start, scene }: Match<PersonCaptures>): Reading<PersonValue> | null => {
  if (!captures.name) return null;
  const name = [captures.name.start, captures.name.end] as const;
  const offices = listOf(captures.office).flatMap((each) => (each.span ? [each.span as Span<OfficeValue>] : []));
  const honorifics = listOf(captures.honorific);
  const hasContext = offices.length > 0 || honorifics.length > 0 || captures.rank !== undefined;
  if (honorifics.length === 0 && !isPlausibleName(scene, name)) return null;
  if (isOtherName(scene, name, hasContext) || (honorifics.length === 0 && isNameOfFirm(scene, offices, name))) return null;
  if (name[0] === start && (scene.hitBefore('NamedAfter', start) || isInsideOther(scene, name))) return null;
  const gender = honorifics.map((each) => (each.data as HonorificEntry | undefined)?.gender).find((each) => each !== undefined);
  return {
    tag: 'Person',
    value: {
      name, offices,
      honorifics: [...honorifics, ...listOf(captures.rank)].map((each) => [each.start, each.end] as const),
      gender: gender ?? null,
      isAddressed: honorifics.length > 0,
      isOfficeFirst: offices.length > 0 && offices[0]!.start < name[0],
    },
  };
};

/** Whether a mark stands at a token, or the sentence ends there: an apposition between two commas is closed. */
export const isClosedBehind = (scene: Scene, end: number): boolean => end >= scene.sentenceEnd(end - 1) || (scene.tape.flags[end]! & Flag.Mark) !== 0;

const SEPARATORS = new Set([',', 'và', 'kiêm', '-', '–']);

/**
 * Whether a name follows, behind offices or at once: `Lê Văn A, Giám đốc Sở Y tế | Trần Văn B` and
 * `Lê Văn A, Giám đốc Sở Y tế | , Phó Chủ tịch UBND tỉnh Trần Văn B`: the last offices are not A's.
 */
export const isFollowedByOfficeAndName = (scene: Scene, end: number): boolean => {
  const { tape } = scene;
  let at = end, offices = 0;
  for (let guard = 0; guard < 8; guard++) {
    const word = lowerAt(tape, at);
    if (SEPARATORS.has(word)) at++;
    const office = scene.at('Office', at)[0];
    if (!office) break;
    offices++;
    at = office.end;
  }
  if (!isCapitalWord(scene, at) || scene.hit('NameStop', at) || scene.hit('Honorific', at)) return false;
  return offices === 0 ? at === end : scene.hit('FamilyName', at) !== undefined;
};
