/**
 * Keys: one spelling for looking words up. The text itself is never rewritten; a key stands beside it.
 * A key is lower case and NFC, has its tone at the end as a digit (`hòa` and `hoà` are both `hoa2`), one letter for
 * the look-alikes of `đ`, and one sign for each family of quotes and dashes.
 */

const TONES: Readonly<Record<string, string>> = { '\u0300': '2', '\u0301': '1', '\u0309': '3', '\u0303': '4', '\u0323': '5' };
const TONE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const OTHER_D = /[\u00F0\u0256\u0111]/gu;
const IGNORED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** `lý` and `lí`, `kỹ` and `kĩ`: the vowel stands alone behind its consonants. Not `quý`, `thúy`, `tay`. */
const FINAL_Y = /^([bcdđghklmnpqrstvx]+)y$/u;

const QUOTES = /^[\u0022\u0027\u00AB\u00BB\u2018-\u201F\u2032\u2033\u2039\u203A\u300C\u300D\uFF02\uFF07]$/u;
const DASHES = /^[\u002D\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/u;

/** By code unit, the letter of a key and the tone of a Latin letter that is one character; both empty for what is none. */
interface Letter { readonly base: string; readonly tone: string }
/** By code unit. */
const letters = new Map<number, Letter | null>();
/** Letters of which Vietnamese takes its own. */
const isLatin = (code: number): boolean =>
  (code >= 0x41 && code <= 0x7A) || (code >= 0xC0 && code < 0x250) || (code >= 0x1E00 && code < 0x1F00);

const letterOf = (code: number): Letter | null => {
  const known = letters.get(code);
  if (known !== undefined) return known;
  const key = isLatin(code) ? slowKeyOf(String.fromCharCode(code)) : '';
  const isSimple = key.length === 1 || (key.length === 2 && /\d$/u.test(key));
  const letter = isSimple ? { base: key[0]!, tone: key.slice(1) } : null;
  letters.set(code, letter);
  return letter;
};

/** The key of a word: `keyOfWord('Uỷ') === keyOfWord('ủy')`. */
export const keyOfWord = (word: string): string => {
  let key = '', tone = '';
  for (let at = 0; at < word.length; at++) {
    const letter = letterOf(word.charCodeAt(at));
    if (letter === null) return slowKeyOf(word);
    key += letter.base;
    if (letter.tone !== '') tone = letter.tone;
  }
  return (key.endsWith('y') ? key.replace(FINAL_Y, '$1i') : key) + tone;
};

/** For words of any letters and marks. */
const slowKeyOf = (word: string): string => {
  let tone = '';
  const base = word.normalize('NFD').toLowerCase().replace(IGNORED, '').replace(TONE_MARK, (mark) => {
    tone = TONES[mark] ?? '';
    return '';
  });
  const letters = base.normalize('NFC').replace(OTHER_D, 'đ').replace(FINAL_Y, '$1i');
  return letters + tone;
};

/** `hoà`, `khoẻ`, `uỷ`: the tone on the last vowel of an open syllable, as the new style has it. Not `quý`. */
const NEW_STYLE = /^(.*?)([ou])([aey])([\u0300\u0301\u0303\u0309\u0323])$/u;
const PAIRS = new Set(['oa', 'oe', 'uy']);

/** A word in small letters, NFC, its tone in the old style: `lowerOfWord('Uỷ') === 'ủy'`. */
export const lowerOfWord = (word: string): string => {
  const parts = NEW_STYLE.exec(word.normalize('NFD').toLowerCase().replace(IGNORED, ''));
  const [, before = '', first = '', second = '', tone = ''] = parts ?? [];
  const isMoved = parts !== null && PAIRS.has(first + second) && !(first === 'u' && before.endsWith('q'));
  return (isMoved ? before + first + tone + second : word.toLowerCase().replace(IGNORED, '')).normalize('NFC').replace(OTHER_D, 'đ');
};

/** The key of a punctuation character: its family (`"`, `-`) or itself. */
export const keyOfMark = (mark: string): string => {
  if (QUOTES.test(mark)) return '"';
  if (DASHES.test(mark)) return '-';
  return mark === '\u2026' ? '…' : mark;
};

const LOOKALIKE = /[\u00D0\u0189]/gu;
const SMALL_LOOKALIKE = /[\u00F0\u0256]/gu;

/** Words in one spelling that keeps their case and tones: NFC, one letter `Đ`, single spaces, no characters without width. */
export const cleanText = (text: string): string =>
  text.normalize('NFC').replace(IGNORED, '').replace(LOOKALIKE, 'Đ').replace(SMALL_LOOKALIKE, 'đ').replace(/\s+/gu, ' ');

/** The key without its tone and marks, for joining names across articles: `Hòa`, `Hoà` and `Hoa` all give `hoa`. */
export const plainKey = (text: string): string =>
  text.normalize('NFD').replace(IGNORED, '').toLowerCase().replace(/\p{M}/gu, '').replace(OTHER_D, 'd').replace(/đ/gu, 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
