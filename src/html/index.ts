/**
 * Article pages to text: headline, day, lead, running text and captions, without what stands around them. Needs the package
 * `parse5`, which this module loads and the rest of the library does not.
 *
 * @example
 * import { parse } from 'nghisu';
 * import { articleFromHtml } from 'nghisu/html';
 * const page = articleFromHtml(html);
 * const record = parse(page.text, page.publishedOn === null ? {} : { publishedOn: page.publishedOn });
 * const { start, end } = record.meetings[0].mentions[0];
 * const inPage = page.toPage(start, end); // html.slice(inPage.start, inPage.end)
 */
import { parse } from 'parse5';
import { unexpected } from '../errors.js';
import type { Mention } from '../record/types.js';
import { findHeadline } from './headline.js';
import { mainBlock } from './main-block.js';
import { printedDay, readMetadata } from './metadata.js';
import { render, type TextRange } from './render.js';
import { elementsIn } from './tree.js';

/** A stretch of the page, in UTF-16 offsets into the HTML as given. */
export interface PageRange { start: number; end: number }

/** The article of a page. */
export interface HtmlArticle {
  /** One paragraph a line; cells of a table are parted by tabs. Offsets of its record count in this text. */
  text: string;
  /** The headline: in the text, or only in the head of the page; null where there is none. */
  title: string | null;
  /** ISO day, of the structured data, the head, a `time` element, or the day printed at the top; null where there is none. */
  publishedOn: string | null;
  /** The name of the site or the publisher, as the page gives it. */
  source: string | null;
  /** Captions of pictures, where they stand in the text. */
  captions: Mention[];
  /**
   * Where a stretch of the text stands in the page. Markup between its first and last character is part of the stretch.
   *
   * @throws RangeError when the offsets are none of the text, or the stretch is empty.
   */
  toPage(start: number, end: number): PageRange;
}

/** Lines at the top in which a printed day is that of the article. */
const TOP = 6;

/** A longer line is running text, which tells of other days. */
const SHORT = 100;

const topOf = (text: string, headline: TextRange | null): string =>
  text.slice(headline?.end ?? 0).split('\n').slice(0, TOP).filter((line) => line.length < SHORT).join('\n');

/**
 * Reads the article of a page. The same page always gives the same text.
 *
 * @param html - The whole page, decoded.
 * @throws TypeError when `html` is no string.
 */
export const articleFromHtml = (html: string): HtmlArticle => {
  if (typeof html !== 'string') throw unexpected('html', 'a string', html);
  const document = parse(html, { sourceCodeLocationInfo: true });
  const metadata = readMetadata(document);
  const elements = elementsIn(document);
  const body = elements.find(({ tagName }) => tagName === 'body') ?? elements[0]!;
  const main = mainBlock(body);
  const rendered = render(html, findHeadline(body, main, metadata.headlines), main);
  const text = rendered.text.toString();
  const { headline } = rendered;
  return {
    text,
    title: headline ? text.slice(headline.start, headline.end) : metadata.headlines[0] ?? null,
    publishedOn: metadata.publishedOn ?? printedDay(topOf(text, headline)),
    source: metadata.source,
    captions: rendered.captions.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    toPage: (start, end) => rendered.text.toPage(start, end),
  };
};
