import { unexpected } from '../errors.js';
import { TCVN3_LETTERS, TCVN3_SIGNS, VNI_MARKS, VNI_SINGLES } from './legacy-tables.js';

/** Encodings from before Unicode that old pages still hold: letters that only a special font shows as Vietnamese. */
export type LegacyEncoding = 'tcvn3' | 'vni';

const ENCODINGS: readonly LegacyEncoding[] = ['tcvn3', 'vni'];

/** A word of letters, among them the signs that stand for letters. */
const TCVN3_WORD = /[A-Za-z\u00A1-\u00FE]+/gu;
const PLAIN_UPPER = /[A-Z]/gu;
const PLAIN_LOWER = /[a-z]/u;

interface Word { readonly raw: string; readonly at: number; readonly letters: string; isLoud: boolean | null }

const lettersOf = (raw: string): string => {
  let letters = '';
  for (const sign of raw) letters += TCVN3_LETTERS[TCVN3_SIGNS.indexOf(sign)] ?? sign;
  return letters;
};

/** Null where the word itself does not say: `Hµ` is `Hà` in a sentence and `HÀ` in a headline of capitals. */
const loudnessOf = (raw: string, letters: string): boolean | null => {
  if (PLAIN_LOWER.test(raw)) return false;
  const capitals = (raw.match(PLAIN_UPPER) ?? []).length;
  return letters !== raw && capitals > 1 ? true : null;
};

/** An undecided word is as loud as the decided one before it, else as the next one. */
const settle = (words: readonly Word[]): void => {
  const carry = (order: readonly Word[]): void => {
    let known: boolean | null = null;
    for (const word of order) {
      known = word.isLoud ?? known;
      word.isLoud = known;
    }
  };
  carry(words);
  carry([...words].reverse());
};

/** The encoding has no capitals with a tone: a font of capitals shows the small ones, `HéI` for `HỘI`. */
const fromTcvn3Line = (line: string): string => {
  const words: Word[] = [...line.matchAll(TCVN3_WORD)].map(({ 0: raw, index }) => {
    const letters = lettersOf(raw);
    return { raw, at: index, letters, isLoud: loudnessOf(raw, letters) };
  });
  settle(words);
  let text = '', read = 0;
  for (const { raw, at, letters, isLoud } of words) {
    text += line.slice(read, at) + (isLoud === true ? letters.toUpperCase() : letters);
    read = at + raw.length;
  }
  return text + line.slice(read);
};

const fromTcvn3 = (text: string): string => text.split('\n').map(fromTcvn3Line).join('\n');

/** The letter that a base letter and the sign behind it are, or null. */
const composed = (base: string, sign: string): string | null => {
  const lower = base.toLowerCase();
  const marks = VNI_MARKS[sign.toLowerCase()];
  if (!marks?.bases.includes(lower)) return null;
  return ((VNI_SINGLES[base] ?? base) + marks.combining).normalize('NFC');
};

const fromVni = (text: string): string => {
  let converted = '';
  for (let at = 0; at < text.length; at++) {
    const base = text[at]!;
    const pair = at + 1 < text.length ? composed(base, text[at + 1]!) : null;
    converted += pair ?? VNI_SINGLES[base] ?? base;
    if (pair !== null) at++;
  }
  return converted;
};

/**
 * The text in Unicode. Only text that is in the encoding may be given: in any other the same characters mean something else.
 *
 * @example convertLegacy('Héi ®ång nh©n d©n tØnh', 'tcvn3') === 'Hội đồng nhân dân tỉnh'
 * @throws TypeError when `text` is no string or `encoding` is not known.
 */
export const convertLegacy = (text: string, encoding: LegacyEncoding): string => {
  if (typeof text !== 'string') throw unexpected('convertLegacy: text', 'a string', text);
  if (!ENCODINGS.includes(encoding)) throw unexpected('convertLegacy: encoding', '"tcvn3" or "vni"', encoding);
  return encoding === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
};

const isPlainLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
/** Letters of Vietnamese that stand in no code page of the West: one of them says that the text is Unicode. */
const isVietnameseLetter = (code: number): boolean =>
  (code >= 0x1EA0 && code <= 0x1EF9) || (code >= 0x0300 && code <= 0x0323) || OTHER_LETTERS.includes(code);
const OTHER_LETTERS: readonly number[] = [0x0102, 0x0103, 0x0110, 0x0111, 0x01A0, 0x01A1, 0x01AF, 0x01B0];

/** Quotation marks and the middle dot stand beside letters in every text; only between two letters are they letters themselves. */
const OFTEN_BESIDE_LETTERS: readonly number[] = [0xAB, 0xB7, 0xBB];
const FIRST_LETTER_OF_WEST = 0xC0;

/** From so many on, and while they are more than the signs, no more of the text needs to be looked at. */
const CLEARLY_UNICODE = 100;

/** Characters of a text: plain letters, letters of Unicode Vietnamese, signs, accented letters, and pairs of VNI. */
interface Counts { letters: number; unicode: number; signs: number; accented: number; pairs: number }

const canBeLetter = (code: number): boolean => isPlainLetter(code) || (code >= 0xA1 && code <= 0xFE);

const countHigh = (counts: Counts, text: string, at: number): void => {
  const code = text.charCodeAt(at);
  const isBehind = canBeLetter(text.charCodeAt(at - 1)), isBefore = canBeLetter(text.charCodeAt(at + 1));
  if (code < FIRST_LETTER_OF_WEST) {
    if (OFTEN_BESIDE_LETTERS.includes(code) ? isBehind && isBefore : isBehind || isBefore) counts.signs++;
    return;
  }
  if (isBehind || isBefore) counts.accented++;
  if (at > 0 && composed(text[at - 1]!, text[at]!) !== null) counts.pairs++;
};

const count = (text: string): Counts => {
  const counts: Counts = { letters: 0, unicode: 0, signs: 0, accented: 0, pairs: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlainLetter(code)) counts.letters++;
    else if (code >= 0xA1 && code <= 0xFE) countHigh(counts, text, at);
    else if (code > 0xFE && isVietnameseLetter(code)) counts.unicode++;
    if (counts.unicode >= CLEARLY_UNICODE && counts.unicode > counts.signs + counts.accented) break;
  }
  return counts;
};

const LEAST = 4;
const LEAST_SHARE = 0.05;
/** Signs among the letters of TCVN3: `®`, `¶`, `¨`. A text of the West has accented letters, but hardly a sign inside a word. */
const LEAST_SIGNS = 2;
const LEAST_SHARE_OF_SIGNS = 0.15;

/** The encoding that a text was written for, or null for Unicode text and for text that does not say. */
export const detectLegacyEncoding = (text: string): LegacyEncoding | null => {
  if (typeof text !== 'string') throw unexpected('detectLegacyEncoding: text', 'a string', text);
  const { letters, unicode, signs, accented, pairs } = count(text);
  const isEnough = (found: number): boolean => found >= LEAST && found >= letters * LEAST_SHARE && found > unicode * 5;
  if (signs >= LEAST_SIGNS && signs >= (signs + accented) * LEAST_SHARE_OF_SIGNS && isEnough(signs + accented)) return 'tcvn3';
  return isEnough(pairs) ? 'vni' : null;
};
