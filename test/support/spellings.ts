const OLD_STYLE = /(?<first>o(?=.[ae])|u(?=.y))(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<second>[aey])(?![\p{L}\p{M}])/giu;

/** The tone on the last vowel, as the new style has it: `hoà`, `khoẻ`, `uỷ`. */
const withToneMoved = (text: string): string => text.normalize('NFD').replace(OLD_STYLE, '$<first>$<second>$<tone>').normalize('NFC');

/** Other ways to write a text, in which the same facts are read. */
export const SPELLINGS: readonly (readonly [what: string, respell: (text: string) => string])[] = [
  ['decomposed (NFD)', (text) => text.normalize('NFD')],
  ['with tones placed otherwise', withToneMoved],
  ['with Eth for Đ', (text) => text.replace(/Đ/gu, 'Ð').replace(/đ/gu, 'ð')],
  ['with non-breaking spaces', (text) => text.replace(/ /gu, '\u00a0')],
  ['with CRLF line ends', (text) => text.replace(/\r?\n/gu, '\r\n')],
  ['with a byte order mark and zero-width spaces', (text) => `\ufeff${text.replace(/ /gu, ' \u200b')}`],
];
