import { parseFragment } from 'parse5';
import { rawText } from './tree.js';

const REFERENCE = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);?/iuy;

/** What character references mean, each looked up once. */
const meanings = new Map<string, string>();
const REMEMBERED = 5000;

const meaningOf = (reference: string): string => {
  let meaning = meanings.get(reference);
  if (meaning === undefined) {
    if (meanings.size >= REMEMBERED) meanings.clear();
    meanings.set(reference, meaning = rawText(parseFragment(reference)));
  }
  return meaning;
};

/** Characters at the end that both share: `&ampere` is `&` and `ere`. */
const sharedEnd = (a: string, b: string): number => {
  let count = 0;
  while (count < a.length && count < b.length - 1 && a[a.length - 1 - count] === b[b.length - 1 - count]) count += 1;
  return count;
};

/** A reference that stands at `at`, and how many characters it means; null when it is only its own characters. */
const referenceAt = (html: string, at: number, value: string, index: number): { length: number; meant: number } | null => {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(html)?.[0];
  if (found === undefined) return null;
  const meaning = meaningOf(found);
  if (meaning === found || !value.startsWith(meaning, index)) return null;
  const shared = found.endsWith(';') ? 0 : sharedEnd(found, meaning);
  return { length: found.length - shared, meant: meaning.length - shared };
};

/** After the tag or comment at `at`, which the page has and its text does not. */
const afterMarkup = (html: string, at: number): number => {
  const end = html.startsWith('<!--', at) ? html.indexOf('-->', at) + 2 : html.indexOf('>', at);
  return end < at ? at + 1 : end + 1;
};

/** Where each character of a text node stands in the page: starts and ends, as long as the text. */
export const alignText = (html: string, value: string, from: number, to: number): { starts: number[]; ends: number[] } => {
  const starts: number[] = [], ends: number[] = [];
  let at = from;
  const put = (count: number, length: number): void => {
    for (let each = 0; each < count; each++) {
      starts.push(at);
      ends.push(at + length);
    }
    at += length;
  };
  while (starts.length < value.length && at < to) {
    const character = value[starts.length]!, own = html[at]!;
    const reference = own === '&' ? referenceAt(html, at, value, starts.length) : null;
    if (reference) put(reference.meant, reference.length);
    else if (own === character) put(1, 1);
    else if (own === '\r' && character === '\n') put(1, html[at + 1] === '\n' ? 2 : 1);
    else at = own === '<' ? afterMarkup(html, at) : at + 1;
  }
  while (starts.length < value.length) {
    starts.push(to);
    ends.push(to);
  }
  return { starts, ends };
};
