/**
 * Characters with which a text could steer a terminal or reorder what it shows: controls (C0, DEL, C1) but tab and line
 * feed, and the marks of writing direction.
 */
const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

const codeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

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
