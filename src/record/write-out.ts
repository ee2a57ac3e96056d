/** Short forms written out in a title or in the name of a body. */

const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]$/u;
const isPartOfWord = (character: string | undefined): boolean => character !== undefined && LETTER_OR_DIGIT.test(character);

interface Form { readonly short: string; readonly long: string }

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `TP` at the start of a text is `Thành phố`. */
const longAt = (at: number, { short, long }: Form): string =>
  (at === 0 && short.slice(0, 1) === short.slice(0, 1).toUpperCase() ? capitalised(long) : long);

/** A function that writes out the forms in a text; longer forms come before those they hold. */
export const createExpander = (forms: Iterable<Form>): (text: string) => string => {
  const byFirst = new Map<string, Form[]>();
  for (const form of forms) {
    const first = form.short.slice(0, 1);
    byFirst.set(first, [...byFirst.get(first) ?? [], form].sort((a, b) => b.short.length - a.short.length));
  }
  return (given) => {
    const text = given.normalize('NFC').replace(/[ÐƉ]/gu, 'Đ');
    let expanded = '', from = 0;
    for (let at = 0; at < text.length; at++) {
      const form = byFirst.get(text[at]!)?.find(({ short }) => text.startsWith(short, at) && !isPartOfWord(text[at + short.length]));
      if (!form || isPartOfWord(text[at - 1])) continue;
      const end = at + form.short.length, behind = endOfDot(text, end);
      expanded += text.slice(from, at) + longAt(at, form) + (behind > end && text[behind] !== ' ' ? ' ' : '');
      from = behind;
      at = behind - 1;
    }
    return expanded + text.slice(from);
  };
};

/** End of a dot that belongs to the form, as in `TP.Huế`, `Q. 5`: something goes on behind it. */
const endOfDot = (text: string, at: number): number => {
  if (text[at] !== '.') return at;
  const next = text[at + 1] === ' ' ? text[at + 2] : text[at + 1];
  return isPartOfWord(next) ? at + 1 : at;
};
