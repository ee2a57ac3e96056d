import { isAround } from './around.js';
import { HEADLINE_WORDS } from './names.js';
import { ancestorsOf, elementsIn, namesOf, plainText, type Element } from './tree.js';

const same = (a: string, b: string): boolean => fold(a) === fold(b);
const fold = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const stands = (element: Element): boolean => plainText(element) !== '' && ![element, ...ancestorsOf(element)].some(isAround);

const isNamed = (element: Element): boolean => namesOf(element).some((name) => HEADLINE_WORDS.some((word) => name.includes(word)));

/** The innermost of some elements. */
const innermost = (found: readonly Element[]): Element | null =>
  found.find((element) => !found.some((other) => other !== element && ancestorsOf(other).includes(element))) ?? null;

/**
 * The element that holds the headline: what says the same as the head of the page, else the only `h1`, else what is called a
 * title and is no part of the running text.
 */
export const findHeadline = (body: Element, main: Element, headlines: readonly string[]): Element | null => {
  const elements = elementsIn(body);
  const told = innermost(elements.filter((element) => headlines.some((each) => same(each, plainText(element))) && stands(element)));
  if (told) return told;
  const headings = elements.filter((element) => element.tagName === 'h1' && stands(element));
  if (headings.length > 0) return headings.find((element) => !ancestorsOf(element).includes(main)) ?? headings[0]!;
  const above = [main, ...ancestorsOf(main)];
  return innermost(elements.filter((element) => isNamed(element) && stands(element) && !above.includes(element)));
};
