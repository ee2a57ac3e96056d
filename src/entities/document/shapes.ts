import { shape, type Scene } from '../../grammar/index.js';
import type { DocumentTypeEntry } from '../../lexicon/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { readDateBehind } from './date.js';
import { afterDocumentNumber, countedThings, DOCUMENT_TYPE, noTypeBehind, NUMBER, typeOfLetters } from './lexicon.js';
import { readNumber } from './number.js';

/** Numbers of documents and the words of a title, as shapes for the rules. */

const endOfNumber = (isWanted: (letters: readonly string[]) => boolean) => (scene: Scene, at: number, limit: number): number => {
  const number = readNumber(scene, at, limit);
  return number && isWanted(number.letters) ? number.end : -1;
};

export const ANY_NUMBER = shape('document number', 'number', endOfNumber(() => true));
/** `05-CT/TW` */
export const SYMBOL_NUMBER = shape('number with letters', 'number', endOfNumber((letters) => letters.length > 0));
/** `67`, `30a`, `24/2014` */
export const PLAIN_NUMBER = shape('number without letters', 'number', endOfNumber((letters) => letters.length === 0));
/** `386-QĐ/UB`: its letters name a type and a body. */
export const TYPED_NUMBER = shape('number that names its type', 'number',
  endOfNumber(([type, ...body]) => body.length > 0 && type !== undefined && typeOfLetters(type) !== undefined));

/** `luật` in `pháp luật`, `lệnh` in `mệnh lệnh`. */
export const isPartOfOtherWord = ({ tape }: Scene, at: number): boolean => noTypeBehind.holds(tape, at - 1);

/** Another document begins in a title with its type in capitals, or with `bộ luật`. */
const beginsDocument = (scene: Scene, at: number): boolean => {
  const hit = scene.hit<DocumentTypeEntry>(DOCUMENT_TYPE, at);
  if (hit === undefined || isPartOfOtherWord(scene, at)) return false;
  return hasFlag(scene.tape, at, Flag.Capital) || hit.entry.data.beginsInTitle === true;
};

const stopsTitle = (scene: Scene, at: number, marks: string): boolean => {
  const { tape } = scene;
  if (hasFlag(tape, at, Flag.Mark)) return !marks.includes(tape.input[tape.start[at]!]!);
  return hasFlag(tape, at, Flag.Number) || beginsDocument(scene, at);
};

/** Words up to `số` and a number: at most `most` tokens, only `marks` between them. */
const titleReader = (most: number, marks: string) => (scene: Scene, at: number, limit: number): number => {
  const { tape } = scene;
  for (let end = at; end < limit - 1 && end < at + most; end++) {
    if (end > at && hasFlag(tape, end + 1, Flag.Number) && NUMBER.holds(tape, end)) return end;
    if (stopsTitle(scene, end, marks)) return -1;
  }
  return -1;
};

/** `Phòng, chống thiên tai` in `Luật Phòng, chống thiên tai số 33/2013/QH13` */
export const LAW_NAME = shape('name of a law', 'word', titleReader(18, ',()'));
/** `thẩm tra` in `Báo cáo thẩm tra số 658/BC-UBTP14` */
export const SHORT_TITLE = shape('words of a title', 'word', titleReader(7, ''));

/** `của`, `về`, `ngày` and their like, which speak for a document behind a plain number. */
export const LINK = shape('words behind a document', 'word', ({ tape }, at) => afterDocumentNumber.endAt(tape, at));

/** `Nghị quyết 5 năm`, `quy định 2 loại`; but not `Nghị định 34 năm 2016`, `Nghị quyết 11 ngày 5/6`. */
export const isCounted = (scene: Scene, at: number): boolean => {
  const end = countedThings.endAt(scene.tape, at);
  if (end < 0) return false;
  const isDated = end - at === 1 && hasFlag(scene.tape, end, Flag.Number) && end < scene.sentenceEnd(at);
  return !isDated && !readDateBehind(scene, at);
};

/** A number that is a year: `Kế hoạch 2017`, `Luật 2015`. */
export const isYearLike = (text: string): boolean => text.length === 4 && Number(text) >= 1945 && Number(text) <= 2030;
