import { AROUND_PHRASES, AROUND_WORDS, NEVER_TEXT, NEVER_TEXT_ROLES } from './names.js';
import { attribute, elementsIn, namesOf, plainText, type Element } from './tree.js';

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/iu;

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true'
  || HIDDEN_STYLE.test(attribute(element, 'style') ?? '');

const isNamedAround = (element: Element): boolean => namesOf(element).some((name) => (
  name.split(/[-_]+/u).some((word) => AROUND_WORDS.has(word)) || AROUND_PHRASES.some((phrase) => name.replaceAll('_', '-').includes(phrase))));

/** Characters of an element that stand in links. */
const linked = (element: Element): number => elementsIn(element).filter(({ tagName }) => tagName === 'a')
  .reduce((sum, each) => sum + plainText(each).length, 0);

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'div', 'section', 'table', 'p', 'li']);
/** So much of a list of links is links, and so much of a sentence with links is not. */
const LINKS = 0.7;

/** A list of links, or a paragraph that is nothing but one. */
const isLinks = (element: Element): boolean => {
  if (!LISTS.has(element.tagName)) return false;
  const length = plainText(element).length;
  return length > 0 && linked(element) / length > LINKS;
};

/** The whole page or the article in it may be called anything. */
const isFrame = ({ tagName }: Element): boolean => tagName === 'html' || tagName === 'body' || tagName === 'main' || tagName === 'article';

const holdsHeadline = (element: Element): boolean => elementsIn(element).some(({ tagName }) => tagName === 'h1');

/** Whether an element is no part of the article: navigation, related news, comments, advertisements, scripts, hidden things. */
export const isAround = (element: Element): boolean => {
  const { tagName } = element;
  if (NEVER_TEXT.has(tagName) || isHidden(element)) return true;
  if (isFrame(element)) return false;
  if (NEVER_TEXT_ROLES.has(attribute(element, 'role') ?? '')) return true;
  if (tagName === 'header') return !holdsHeadline(element);
  return (isNamedAround(element) && !holdsHeadline(element)) || isLinks(element);
};
