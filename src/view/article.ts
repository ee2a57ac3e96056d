import type { Fact } from './facts.js';
import { html, joined, trusted, type Html } from './html.js';
import type { Words } from './language/index.js';
import { nest, type Span, type Step } from './nest.js';

interface Mark extends Span {
  readonly fact: Fact;
  /** Place of the mention among those of its fact. */
  readonly nth: number;
}

/** Where a fact stands in the text: what a card links to. */
export const anchorOf = ({ id }: Fact): string => `${id}-1`;

const opened = ({ fact, nth }: Mark, continued: boolean, words: Words): Html => {
  const common = html`class="${`fact ${fact.kind}${continued ? ' continued' : ''}`}" data-fact="${fact.id}"`;
  if (continued) return html`<mark ${common}>`;
  return html`<mark id="${`${fact.id}-${nth}`}" ${common} data-label="${words.kinds[fact.kind]}" aria-describedby="${fact.id}" tabindex="-1">`;
};

/** The article, every fact marked. Its text content is the text itself. */
export const articleHtml = (text: string, facts: readonly Fact[], words: Words): Html => {
  const marks = facts.flatMap((fact): Mark[] => fact.mentions
    .map(({ start, end }, index) => ({ start, end, fact, nth: index + 1 })).filter(({ start, end }) => start < end));
  const written = (step: Step<Mark>): Html => {
    if (step.does === 'text') return html`${text.slice(step.start, step.end)}`;
    return step.does === 'open' ? opened(step.span, step.continued, words) : trusted('</mark>');
  };
  return html`<div class="article-text" lang="vi" data-article>${joined(nest(marks, text.length).map(written))}</div>`;
};
