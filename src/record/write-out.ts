import { cleanText } from '../text/index.js';

/** Short forms written out in a title or in the name of a body. */

interface Form { readonly short: string; readonly long: string }

const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]$/u;
const isPartOfWord = (character: string | undefined): boolean => character !== undefined && LETTER_OR_DIGIT.test(character);

const endOfWord = (text: string, from: number): number => {
  let end = from;
  while (isPartOfWord(text[end])) end++;
  return end;
};

const firstWord = (text: string): string => text.slice(0, endOfWord(text, 0));

/** Forms by their first word, longer ones first. */
const indexForms = (forms: Iterable<Form>): Map<string, Form[]> => {
  const index = new Map<string, Form[]>();
  for (const form of forms) {
    const alike = index.get(firstWord(form.short));
    if (alike) alike.push(form);
    else index.set(firstWord(form.short), [form]);
  }
  for (const alike of index.values()) alike.sort((a, b) => b.short.length - a.short.length);
  return index;
};

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `TP` at the start of a text is `Thành phố`. */
const longAt = (at: number, { short, long }: Form): string =>
  (at === 0 && short.slice(0, 1) === short.slice(0, 1).toUpperCase() ? capitalised(long) : long);

/** End of a dot that belongs to the form, as in `TP.Huế`, `Q. 5`: something goes on behind it. */
const endOfDot = (text: string, at: number): number => {
  if (text[at] !== '.') return at;
  return isPartOfWord(text[at + 1] === ' ' ? text[at + 2] : text[at + 1]) ? at + 1 : at;
};

const formAt = (index: Map<string, Form[]>, text: string, at: number, wordEnd: number): Form | undefined =>
  index.get(text.slice(at, wordEnd))?.find(({ short }) => text.startsWith(short, at) && !isPartOfWord(text[at + short.length]));

/** A function that writes the forms of a text out; of forms that begin alike the longest is taken. */
export const createExpander = (forms: Iterable<Form>): (text: string) => string => {
  const index = indexForms(forms);
  return (given) => {
    const text = cleanText(given);
    let expanded = '', from = 0;
    for (let at = 0; at < text.length;) {
      const wordEnd = endOfWord(text, at), form = formAt(index, text, at, wordEnd);
      if (!form) {
        at = Math.max(wordEnd, at + 1);
        continue;
      }
      const end = at + form.short.length, behind = endOfDot(text, end);
      expanded += text.slice(from, at) + longAt(at, form) + (behind > end && text[behind] !== ' ' ? ' ' : '');
      at = from = behind;
    }
    return expanded + text.slice(from);
  };
};
