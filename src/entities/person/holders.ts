import type { Capture, Match, Scene, Span } from '../../grammar/index.js';
import { isBare, type OfficeValue } from '../office/index.js';
import { AND, OF } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerAt, textOf } from '../../text/index.js';
import { isBehindBareName } from '../shapes/bare-names.js';
import { behindBracket } from '../shapes/brackets.js';
import { endOfFullName } from '../shapes/name-runs.js';
import { isCapitalWord } from '../shapes/words.js';
import { ARE_SEVERAL, JOINS_OTHERS, OPENS_WHERE, REPORTERS, SEPARATORS, SPEAKS_FOR } from './lexicon.js';
import { spansOf } from './value.js';

/** Whose an office is, where several persons and offices stand side by side. */

type Office = Span<OfficeValue>;
interface Captures { readonly office?: Capture | readonly Capture[]; readonly name?: Capture }

const isMark = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Mark);

/** `đại biểu`: a seat without the body says no more of the person than a word of address; `Tỉnh ủy viên` says the body too. */
const isAddress = ({ value }: Office): boolean =>
  value.entry.membership === true && value.entry.isWhole !== true && isBare(value);

/** Whether a mark stands at a token, or the sentence ends there: an apposition between two commas is closed. */
export const isClosedBehind = (scene: Scene, end: number): boolean => end >= scene.sentenceEnd(end - 1) || isMark(scene, end);

/** Words of a place with which a sentence opens. */
const WORDS_OF_WHERE = 8;
/** `Theo phóng viên tại Hà Nội, | Giám đốc …`: the capitals before the mark are those of a place where something happens. */
const isBehindPlace = (scene: Scene, mark: number): boolean => {
  for (let at = mark - 1; at > Math.max(scene.sentenceStart(mark), mark - WORDS_OF_WHERE); at--) {
    if (isMark(scene, at)) return false;
    if (OPENS_WHERE.has(lowerAt(scene.tape, at - 1)) && scene.at('Place', at).some(({ end }) => end === mark)) return true;
  }
  return false;
};

/** Whether a token is the first of its sentence, or stands behind the mark that ends an opening phrase. */
export const beginsClause = (scene: Scene, at: number): boolean =>
  at === scene.sentenceStart(at) || (isMark(scene, at - 1) && (!isCapitalWord(scene, at - 2) || isBehindPlace(scene, at - 1)));

/** Closed by a mark, or the subject that opens its clause: not `Gặp Bí thư Huyện ủy, bà Mai nói`. */
export const isClosed = ({ scene, start, end }: Match): boolean => isClosedBehind(scene, end) || beginsClause(scene, start);

export const hasTwoWords = ({ captures: { name } }: Match<{ name: Capture }>): boolean => name.end > name.start + 1;

/**
 * `được cử làm Bí thư Huyện ủy, | Phó Chủ tịch Lê Thị Mai …`, `thừa lệnh Thủ tướng, | Bộ trưởng Lê Thị Mai …`: the first of
 * several offices is another's.
 */
export const isOfficeOfOther = (match: Match<Captures>): boolean =>
  spansOf(match.captures.office).length > 1 && isHeldByOther(match);

const WORDS_OF_DOCUMENT = 16;
/** `Theo Quyết định số 12/QĐ-BYT, ngày 2/5 của | Bộ trưởng Bộ Y tế, …`: whoever signed it. */
const isSigner = (scene: Scene, start: number): boolean => {
  if (lowerAt(scene.tape, start - 1) !== OF) return false;
  const from = Math.max(scene.sentenceStart(start), start - WORDS_OF_DOCUMENT);
  for (let at = start - 2; at >= from; at--) if (scene.at('Document', at).length > 0) return true;
  return false;
};

/** `theo quyết định của Bộ trưởng, | Đại tá Trần Văn Bảo được …`: words before the first office say that another holds it. */
export const isHeldByOther = ({ scene, start, end }: Match): boolean =>
  (scene.hitBefore('HeldByOther', start) !== undefined || isSigner(scene, start))
  && (isAct(scene, start) || !(isClosedBehind(scene, end) || lowerAt(scene.tape, end) === AND));

/** `làm`, `thay mặt`: what follows is another's; behind `theo lời mời của` only where the sentence goes on with a verb. */
const isAct = (scene: Scene, start: number): boolean => lowerAt(scene.tape, start - 1) !== OF;

/** `Trả lời | PV Báo Yên Sơn, Đại tá Lê Văn Ba …`: the reporter is asking, behind the comma somebody answers. */
export const isReporterBefore = ({ scene, start, captures }: Match<Captures>): boolean => {
  const [first] = spansOf<OfficeValue>(captures.office);
  const isAsking = first !== undefined && REPORTERS.has(first.value.entry.head) && lowerAt(scene.tape, first.end) === ',';
  return isAsking && !beginsClause(scene, start);
};

/** `Tổng | Bí thư`: the first office is a part of a longer one. */
export const beginsInsideOffice = ({ scene, start }: Match): boolean =>
  start > 0 && scene.at('Office', start - 1).some(({ end }) => end > start) && scene.hitBefore('Honorific', start) === undefined;

/** `Chủ tịch JICA, | Thủ tướng Trần Văn Bảo`: who leads a state leads no firm, and no agency that an acronym names. */
const leadsAgency = ({ end, value: { entry, body, place, hasField } }: Office, next: Office): boolean => {
  const isAgency = hasField && !body && !place && !entry.membership;
  return (isAgency || entry.ofEnterprise === true) && next.start === end + 1 && next.value.entry.unique === true;
};

const ofWhat = ({ tape }: Scene, { end, value: { body, place } }: Office): string => {
  const from = body?.start ?? place?.start;
  return from === undefined ? '' : textOf(tape, from, end).toLowerCase();
};

/** `Thủ tướng, | Phó Thủ tướng Trần Văn Bảo`: nobody is his own deputy. */
const isDeputyOf = (scene: Scene, first: Office, next: Office): boolean => first.value.entry === next.value.entry
  && first.value.isDeputy !== next.value.isDeputy && (first.value.entry.unique === true || ofWhat(scene, first) === ofWhat(scene, next));

/** `Tổng thống Nga và Ngoại trưởng Lào`: nobody serves two states. */
const areOfTwoStates = ({ value: { place: first } }: Office, { value: { place: next } }: Office): boolean => {
  const one = first?.value.country, other = next?.value.country;
  return one !== undefined && other !== undefined && one !== null && other !== null && one !== other;
};

/** `Thủ tướng Anh, | Thủ tướng Đức Lê Văn Ba`: one post of two states. */
const isPostTwice = (first: Office, next: Office): boolean => next.start === first.end + 1
  && first.value.entry.unique === true && first.value.post === next.value.post && first.value.place !== null;

/** `việc này thuộc Thủ tướng, | Bộ trưởng Trần Văn Bảo nói`: a post that does not say what it is of is that of whom the first one leads. */
const leadsHolder = ({ value: first }: Office, { value: next }: Office): boolean =>
  !first.isDeputy && isBare(next) && first.entry.leads?.includes(next.entry.head) === true;

/** Whether the list holds nothing but short forms that are not known. */
export const isWithoutOffice = ({ captures }: Match<Captures>): boolean => spansOf(captures.office).length === 0;

/** Whether the first office does not say what it is of. */
export const isBareOffice = ({ captures }: Match<Captures>): boolean => {
  const [first] = spansOf<OfficeValue>(captures.office);
  return first === undefined || isBare(first.value);
};

/**
 * `ý kiến của đại biểu, | Bộ trưởng Trần Văn Bảo`, `đón có đại diện Bộ Y tế, | Đại sứ Lê Thị Mai`: the members and delegates are
 * others, and somebody else begins behind the comma.
 */
const isOfOthers = (scene: Scene, first: Office, next: Office): boolean => (isAddress(first) || first.value.entry.head === SPEAKS_FOR)
  && lowerAt(scene.tape, first.end) === ',' && next.start === first.end + 1 && !beginsClause(scene, first.start);

/** `trước sự chứng kiến của các đại biểu, | Đại tá Trần Văn Bảo`: they are several. */
export const isPlural = ({ scene, start }: Match): boolean => ARE_SEVERAL.has(lowerAt(scene.tape, start - 1));

const pairsOf = (offices: readonly Office[]): (readonly [Office, Office])[] => offices.slice(1).map((next, i) => [offices[i]!, next]);

export const isOfTwoStates = ({ captures }: Match<Captures>): boolean =>
  pairsOf(spansOf<OfficeValue>(captures.office)).some(([first, next]) => areOfTwoStates(first, next));

/** Whether of the offices in one phrase two must be of different persons. */
export const isOfSeveralHolders = ({ scene, captures }: Match<Captures>): boolean =>
  pairsOf(spansOf<OfficeValue>(captures.office)).some(([first, next]) =>
    leadsAgency(first, next) || leadsHolder(first, next) || isPostTwice(first, next)
    || isDeputyOf(scene, first, next) || areOfTwoStates(first, next) || isOfOthers(scene, first, next));

const LONGEST_OFFICE = 16;

/** Whether an office ends at a token; reporters ask, and are no part of what is told. */
export const isEndOfOffice = (scene: Scene, end: number): boolean => {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST_OFFICE; at--) {
    const offices = scene.at<OfficeValue>('Office', at).filter((office) => office.end === end);
    if (offices.length > 0) return !offices.some(({ value }) => REPORTERS.has(value.entry.head));
  }
  return false;
};

/** Whether an office stands right before the phrase: then the phrase with that office has to say whose the offices behind are. */
export const isOfficeRightBefore = ({ scene, start }: Match): boolean => isEndOfOffice(scene, start);

/** `Lê Văn Ba, Giám đốc Sở Y tế, | Phó Bí thư Đảng ủy, ông …`: an office stands before the comma, and says whose those behind it are. */
export const isBehindOfficeAndMark = ({ scene, start }: Match): boolean =>
  SEPARATORS.has(lowerAt(scene.tape, start - 1)) && isEndOfOffice(scene, start - 1);

/** Whether offices behind the name in an unclosed apposition look like those of the subject of its sentence. */
const areOfSubject = (scene: Scene, behind: readonly Office[], end: number): boolean => {
  const [first] = behind;
  return first !== undefined && isCapitalWord(scene, first.start) && !JOINS_OTHERS.has(lowerAt(scene.tape, end))
    && !behind.some((office) => office.value.isFormer || (office.value.entry.unique === true && isBare(office.value)));
};

/**
 * Whether the offices behind the name may be another's: no mark closes them, somebody who does not only sit in a body is named
 * before them, and the phrase is not the subject that opens its sentence.
 */
export const isOpenApposition = ({ scene, start, end, captures }: Match<Captures>): boolean => {
  if (isClosedBehind(scene, end) || hasFlag(scene.tape, end, Flag.Number)) return false;
  const offices = spansOf<OfficeValue>(captures.office), nameEnd = captures.name?.end ?? start;
  const before = offices.filter((office) => office.end <= nameEnd), behind = offices.filter((office) => office.start >= nameEnd);
  if (before.every(({ value }) => value.entry.membership)) return false;
  return !beginsClause(scene, start) || !areOfSubject(scene, behind, end);
};

/** `Lê Văn Ba; | Giám đốc Sở Y tế`: the next item of a list. */
const isBehindSemicolon = (scene: Scene, start: number): boolean => lowerAt(scene.tape, start - 1) === ';';

/** `Lê Văn Ba, | Giám đốc Sở Y tế, bà Lê Thị Mai`: the offices are those of who stands before them. */
export const isAppositionOfOther = ({ scene, start }: Match): boolean => isMark(scene, start - 1)
  && !hasFlag(scene.tape, start - 1, Flag.Stop) && !isBehindSemicolon(scene, start) && isCapitalWord(scene, start - 2)
  && !isBehindPlace(scene, start - 1);

const MOST_WORDS_OF_NAME = 6;

/** `Bí thư Huyện ủy Lê Văn Ba, | Giám đốc Sở Y tế, Đại tá …`: the list says the offices first, and names who holds them behind. */
export const isInOfficeFirstList = (scene: Scene, start: number): boolean => {
  if (lowerAt(scene.tape, start - 1) !== ',') return false;
  const isOfName = (at: number): boolean => isCapitalWord(scene, at) || hasFlag(scene.tape, at, Flag.Glued);
  for (let at = start - 2; at >= start - 1 - MOST_WORDS_OF_NAME && isOfName(at); at--) {
    if (isEndOfOffice(scene, at)) return true;
  }
  return false;
};

/** `Bí thư Huyện ủy Lê Văn Ba, Giám đốc Công an tỉnh |, Đại tá Trần Văn Bảo`: a rank and a name, behind which no office stands. */
export const isFollowedByRankedName = (scene: Scene, end: number): boolean => {
  if (lowerAt(scene.tape, end) !== ',') return false;
  const name = scene.hit('Rank', end + 1)?.end ?? -1;
  const nameEnd = name < 0 ? -1 : endOfFullName(scene, name, scene.sentenceEnd(end));
  return nameEnd > name && !isFollowedByOffice(scene, nameEnd);
};

/** `Lê Văn Ba, | Giám đốc Sở Y tế, đại biểu Lê Thị Mai`: the word of address parts what is the first one's from the next name. */
export const isBehindOtherAndAddress = (match: Match<Captures>): boolean => {
  const before = spansOf<OfficeValue>(match.captures.office).filter(({ end }) => end <= (match.captures.name?.start ?? match.start));
  return before.length > 1 && isAddress(before.at(-1)!) && isAppositionOfOther(match);
};

/** `Lê Văn Ba - | Phó Chủ tịch xã đồng chí Lê Thị Mai`: the mark between two of a list is lost, and the office is the first one's. */
export const isOfBareNameBefore = ({ scene, start, captures }: Match<Captures>): boolean => {
  const before = spansOf<OfficeValue>(captures.office).filter(({ end }) => end <= (captures.name?.start ?? start)), last = before.at(-1);
  if (last === undefined || before[0]!.start !== start || !scene.hit('Honorific', last.end)) return false;
  const from = isMark(scene, start - 1) ? start : start - 1;
  return isMark(scene, from - 1) && isBehindBareName(scene, from);
};

const MOST_OFFICES = 8;

const BRACKET_TOKENS = 7;

const beginsName = (scene: Scene, at: number): boolean =>
  isCapitalWord(scene, at) && !scene.hit('NameStop', at) && !scene.hit('Honorific', at);

/** `Phó Chủ tịch Tập đoàn Bình An | (Lào) Trần Văn B`: the bracket belongs to the office, which is B's. */
const isBracketBeforeName = (scene: Scene, at: number): boolean => {
  const name = behindBracket(scene, at, at + BRACKET_TOKENS);
  return name > at && beginsName(scene, name) && isCapitalWord(scene, name + 1)
    && (scene.hit('FamilyName', name) !== undefined || hasFlag(scene.tape, name, Flag.Foreign))
    && !hasFlag(scene.tape, name, Flag.LineStart);
};

/**
 * Whether a name follows, behind offices or at once: `Lê Văn A, Giám đốc Sở Y tế | Trần Văn B` and
 * `Lê Văn A, Giám đốc Sở Y tế | , Phó Chủ tịch UBND tỉnh Trần Văn B`: the last offices are not A's. Behind `và` somebody else begins.
 */
export const isFollowedByOfficeAndName = (scene: Scene, end: number): boolean => {
  if (lowerAt(scene.tape, end) === AND) return false;
  let at = end, offices = 0;
  while (offices < MOST_OFFICES) {
    if (SEPARATORS.has(lowerAt(scene.tape, at))) at++;
    const office = scene.at<OfficeValue>('Office', at)[0];
    if (!office) break;
    if (isAddress(office) && offices === 0) return false;
    offices++;
    at = office.end;
    if (ARE_SEVERAL.has(lowerAt(scene.tape, at))) return true;
  }
  if (isBracketBeforeName(scene, at)) return true;
  if (!beginsName(scene, at)) return false;
  return offices === 0 ? at === end : scene.hit('FamilyName', at) !== undefined;
};

/** Whether an office follows as an apposition: `ông Lê Văn Ba | , Phó Chủ tịch huyện`. */
export const isFollowedByOffice = (scene: Scene, end: number): boolean =>
  SEPARATORS.has(lowerAt(scene.tape, end)) && scene.at('Office', end + 1).length > 0;
