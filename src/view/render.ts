import type { Explanation } from '../record/explanation.js';
import type { ArticleRecord, Mention } from '../record/types.js';
import { articleHtml } from './article.js';
import { cardsHtml } from './cards.js';
import { factsOf, type Fact } from './facts.js';
import { html, joined, type Html } from './html.js';
import { KINDS, LANGUAGES, WORDS, type ViewLanguage, type Words } from './language/index.js';
import { notesHtml } from './notes.js';
import { pageHtml } from './page.js';
import { reasonsByPath } from './reasons.js';
import { entryOf } from './wording.js';

/** How a record is shown. */
export interface ViewOptions {
  /** What `explain` returned for the same text: each fact then says which rules read it. */
  readonly explanation?: Explanation;
  /** Language of headings and labels; the article stays as it is. Default `en`. */
  readonly language?: ViewLanguage;
}

/** The parts of the view as HTML, for a page of your own. Give it `PAGE_STYLE` and `VIEW_SCRIPT`. */
export interface ViewParts {
  /** Headline, day, source. */
  readonly header: string;
  /** Boxes that show and hide kinds of facts. */
  readonly legend: string;
  readonly article: string;
  readonly cards: string;
  /** What is shown where a fact is pointed at. */
  readonly notes: string;
}

const checkedWords = (language: unknown): Words => {
  const known = LANGUAGES.find((each) => each === language);
  if (known === undefined) throw new TypeError(`language expects ${LANGUAGES.join(' or ')}, and got ${JSON.stringify(language)}.`);
  return WORDS[known];
};

const checkMentions = (facts: readonly Fact[], text: unknown): void => {
  if (typeof text !== 'string') throw new TypeError(`text expects a string, and got ${text === null ? 'null' : typeof text}.`);
  const stands = ({ start, end, text: words }: Mention): boolean => text.slice(start, end) === words;
  const fault = facts.find(({ mentions }) => !mentions.every(stands));
  if (fault !== undefined) throw new TypeError(`The record was not read from this text: ${fault.path} does not stand where it says.`);
};

const headerHtml = ({ article, places }: ArticleRecord, words: Words): Html => {
  const facts = ([
    ['published', article.publishedOn], ['source', article.source], ['jurisdiction', entryOf(places, article.jurisdiction)?.name ?? null],
  ] as const).flatMap(([field, value]) => value === null ? [] : [html`<span>${words.fields[field]}: <span lang="vi">${value}</span></span>`]);
  return html`<header class="view-header"><h1 lang="${article.title === null ? words.language : 'vi'}">${
    article.title?.text ?? words.noHeadline}</h1><p class="facts-line">${facts}</p></header>`;
};

const legendHtml = (facts: readonly Fact[], words: Words): Html => {
  const count = (kind: string): number => facts.filter((fact) => fact.kind === kind).length;
  const boxes = KINDS.filter((kind) => count(kind) > 0).map((kind) => html`<label class="${kind}"><input type="checkbox" id="show-${kind}" checked>
<span>${words.kinds[kind]}</span> <b>${count(kind)}</b></label>`);
  return html`<fieldset class="legend"><legend>${words.headings.show}</legend>${boxes}</fieldset><p class="keys">${words.keys}</p>`;
};

const partsHtml = (record: ArticleRecord, text: string, { explanation, language = 'en' }: ViewOptions) => {
  const words = checkedWords(language);
  const facts = factsOf(record, words);
  checkMentions(facts, text);
  const factAt = new Map(facts.map((fact) => [fact.path, fact]));
  return {
    words,
    header: headerHtml(record, words),
    legend: legendHtml(facts, words),
    article: articleHtml(text, facts, words),
    cards: cardsHtml({ record, words, factAt }),
    notes: notesHtml(facts, reasonsByPath(explanation?.facts ?? []), words),
  };
};

/**
 * The parts of the view, each as HTML in which everything that comes from the text is escaped.
 *
 * @throws TypeError when the record was not read from this text, or an option is of the wrong form.
 */
export const renderParts = (record: ArticleRecord, text: string, options: ViewOptions = {}): ViewParts => {
  const { header, legend, article, cards, notes } = partsHtml(record, text, options);
  return { header: header.markup, legend: legend.markup, article: article.markup, cards: cards.markup, notes: notes.markup };
};

/**
 * A record and its article as one HTML page that needs nothing beside itself: it loads nothing, its content security policy
 * forbids everything but its own style and script, it prints, and it follows the reader's light or dark setting.
 *
 * @param record - What `parse` returned for the text.
 * @param text - The text as it was given to `parse`.
 * @example
 * const { record, facts } = explain(text);
 * writeFileSync('article.html', renderHtml(record, text, { explanation: { record, facts } }));
 * @throws TypeError when the record was not read from this text, or an option is of the wrong form.
 */
export const renderHtml = (record: ArticleRecord, text: string, options: ViewOptions = {}): string => {
  const { words, header, legend, article, cards, notes } = partsHtml(record, text, options);
  const body = joined([
    header,
    html`<main class="view-columns"><section aria-label="${words.headings.article}">${legend}${article}</section>
<aside class="cards" aria-label="${words.headings.record}">${cards}</aside></main>`,
    html`<footer class="view-footer">${words.madeBy}</footer>`,
    notes,
  ]);
  return pageHtml({ language: words.language, title: record.article.title?.text ?? words.noHeadline, body });
};
