import type { Capture, Match, Reading, Scene, Span } from '../../grammar/index.js';
import type { HonorificEntry } from '../../lexicon/index.js';
import type { OfficeValue } from '../office/index.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { isCapitalWord, isForeignWord } from '../shapes/words.js';
import { SEPARATORS } from './lexicon.js';
import {
  beginsBody, beginsWithCountry, isAddressInName, isCountry, isDistrictBehindBody, isEndOfKnownPlace, isEndOfSymbol, isFirm,
  isGluedToNumber, isInitialsOnly, isInsidePlace, isNameOfYear, isNewHolder, isOfMemorial, isOtherName, isPaper, isPartOfOther,
  isPlaceWithHead, isTailOfCapitals,
} from './other-names.js';

type Range = readonly [start: number, end: number];

/** A named person as one phrase tells of them: name, offices before and behind it, words of address and ranks. */
export interface PersonValue {
  /** Tokens of the name: [start, end). */
  readonly name: Range;
  readonly offices: readonly Span<OfficeValue>[];
  /** Of these the ones that stand in a list behind an office held no longer, and share its `nguyên`; all, where `khi đó` says so. */
  readonly alsoFormer: readonly Span<OfficeValue>[];
  readonly honorifics: readonly Range[];
  readonly gender: 'female' | 'male' | null;
  /** A word of address stands before the name: `ông`, `đồng chí`. */
  readonly isAddressed: boolean;
  /** Offices stand before the name, so that what follows behind a comma may be another person's. */
  readonly isOfficeFirst: boolean;
}

interface PersonCaptures {
  readonly honorific?: Capture | readonly Capture[];
  readonly rank?: Capture | readonly Capture[];
  readonly office?: Capture | readonly Capture[];
  readonly name?: Capture;
  readonly then?: Capture;
}

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? value as readonly T[] : [value as T];

/** The spans that a capture holds, in the order of the text. */
export const spansOf = <T>(captures: Capture | readonly Capture[] | undefined): Span<T>[] =>
  listOf(captures).flatMap((each) => (each.span ? [each.span as Span<T>] : []));

/**
 * Without a word of address a name must begin with a family name, have one that says the sex (`Thị`) behind the first word,
 * be foreign, or be a single word (whose owner is looked for later).
 */
const isPlausibleName = (scene: Scene, [start, end]: Range): boolean => {
  if (end - start === 1 || scene.hit('FamilyName', start) || scene.hit('KnownPerson', start)) return true;
  if (end - start > 2 && scene.hit('NameOfSex', start + 1)) return true;
  for (let at = start; at < end; at++) if (isForeignWord(scene, at)) return true;
  return false;
};

/** `Giám đốc` of what? The text does not say, or only capitals behind it do. */
const isFirmUnsaid = ({ entry, body, place, hasField }: OfficeValue): boolean =>
  entry.ofEnterprise === true && body === null && place === null && !hasField;

/** `thành viên Hội đồng quản trị | Siemens`: behind a member of a body one foreign word is the firm of that body. */
const isMemberOfBody = ({ entry }: OfficeValue): boolean => entry.membership === true && entry.onlyWithBody === true;

/** `Giám đốc Cường Hưng`: behind a post of enterprises without its body, capitals that are no full name are the firm's. */
const isNameOfFirm = (scene: Scene, offices: readonly Span<OfficeValue>[], [start, end]: Range): boolean => {
  const last = offices.filter((office) => office.end <= start).at(-1);
  const isFullName = scene.hit('FamilyName', start) !== undefined && end - start > 1;
  if (last !== undefined && isMemberOfBody(last.value) && end - start === 1)
    return hasFlag(scene.tape, start, Flag.Foreign);
  return last !== undefined && isFirmUnsaid(last.value) && !isFullName;
};

/** `Thủ tướng Campuchia | Sok Dara`: the office before the name is of a foreign state. */
const isOfForeignState = (offices: readonly Span<OfficeValue>[], [start]: Range): boolean =>
  offices.some(({ end, value: { place, body } }) => end <= start && ((place ?? body?.value.place)?.value.country ?? null) !== null);

const OPENS_ITEM = new Set([':', ';']);

/** `các đồng chí: | Mùa A Pháo, Ủy viên …; | Mùa Lử, …`: an item of a list with an office behind it, whatever the family name. */
const isListed = (scene: Scene, offices: readonly Span<OfficeValue>[], [start, end]: Range): boolean =>
  end - start > 1 && OPENS_ITEM.has(lowerAt(scene.tape, start - 1)) && offices.some((office) => office.start >= end);

/** `nhà thơ | Hữu Lam`: two words, and behind them none of the same name. */
const isPenName = (scene: Scene, [start, end]: Range): boolean =>
  end - start === 2 && scene.hitBefore('PenNameRank', start) !== undefined && !isCapitalWord(scene, end);

const NAMES_OF_OTHERS = [
  beginsBody, isCountry, beginsWithCountry, isPaper, isPlaceWithHead, isNameOfYear, isFirm, isDistrictBehindBody,
];

/** What capitals without a word of address may be instead of a person. */
const isNobody = (scene: Scene, { name, offices }: PersonValue): boolean => {
  const isName = isPlausibleName(scene, name) || isOfForeignState(offices, name) || isListed(scene, offices, name);
  if (!isName && !isPenName(scene, name)) return true;
  return NAMES_OF_OTHERS.some((isOther) => isOther(scene, name)) || isNameOfFirm(scene, offices, name);
};

const NO_NAMES = [isInitialsOnly, isGluedToNumber, isEndOfSymbol, isNewHolder, isEndOfKnownPlace];
const isNoName = (scene: Scene, start: number, name: Range): boolean =>
  isOfMemorial(scene, start) || NO_NAMES.some((isOther) => isOther(scene, name));

const isAcceptable = (scene: Scene, start: number, value: PersonValue, hasContext: boolean): boolean => {
  const { name, isAddressed } = value;
  if (isNoName(scene, start, name) || isOtherName(scene, name, hasContext)) return false;
  if (name[0] === start && (isPartOfOther(scene, name) || isTailOfCapitals(scene, name))) return false;
  return isAddressed ? !isInsidePlace(scene, start, name[1]) && !isAddressInName(scene, start, name) : !isNobody(scene, value);
};

const genderOf = (honorifics: readonly Capture[]): PersonValue['gender'] => {
  for (const { data } of honorifics) {
    const gender = (data as Partial<HonorificEntry> | undefined)?.gender;
    if (gender !== undefined) return gender;
  }
  return null;
};

/** `nguyên Ủy viên Bộ Chính trị, | Chủ tịch Quốc hội`; an association's office may still be held. */
const sharingFormer = (scene: Scene, offices: readonly Span<OfficeValue>[]): Span<OfficeValue>[] => {
  const sharing: Span<OfficeValue>[] = [];
  for (let i = 1; i < offices.length; i++) {
    const before = offices[i - 1]!, office = offices[i]!;
    const isFormer = before.value.isFormer || sharing.includes(before);
    const isJoined = office.start - before.end === 1 && SEPARATORS.has(lowerAt(scene.tape, before.end));
    const isOfAssociation = scene.hit('Association', office.value.body?.start ?? -1) !== undefined;
    if (isFormer && isJoined && !isOfAssociation) sharing.push(office);
  }
  return sharing;
};

/** What a match says of a person; null where the capitals are no person's name. */
export const personOf = ({ captures, start, scene }: Match<PersonCaptures>): Reading<PersonValue> | null => {
  if (!captures.name) return null;
  const honorifics = listOf(captures.honorific), ranks = listOf(captures.rank);
  const offices = spansOf<OfficeValue>(captures.office);
  const value: PersonValue = {
    name: [captures.name.start, captures.name.end],
    offices,
    alsoFormer: captures.then ? offices : sharingFormer(scene, offices),
    honorifics: [...honorifics, ...ranks].map((each) => [each.start, each.end] as const),
    gender: genderOf(honorifics),
    isAddressed: honorifics.length > 0,
    isOfficeFirst: offices.length > 0 && offices[0]!.start < captures.name.start,
  };
  const hasContext = offices.length + honorifics.length + ranks.length > 0;
  return isAcceptable(scene, start, value, hasContext) ? { tag: 'Person', value } : null;
};
