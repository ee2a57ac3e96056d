import { codeEscape, STEERING } from '../node/steering.js';

/** `text` on one line, each steering character written as `\u001b`; runs of white space become one space. */
export function printable(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replace(STEERING, codeEscape);
}

/** `value` as indented JSON that holds no steering character; it parses back to the same value. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(STEERING, (character) => character === '\n' ? character : codeEscape(character));
}

/** `text` on its own lines, each other steering character written as `\u001b`: for formats that know no escape of their own. */
export function printableLines(text: string): string {
  return text.replace(STEERING, (character) => /[\r\n\t]/u.test(character) ? character : codeEscape(character));
}
