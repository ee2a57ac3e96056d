import type { Comparison, Item } from '../field.js';
import type { ArticleResult } from '../evaluate.js';
import type { Stretch } from '../reference.js';
import { escaped } from './escape.js';

/** How the two sides agree on a stretch; the earlier, the more it must be seen. */
const STATES = ['wrong', 'missed', 'right'] as const;
type State = (typeof STATES)[number];

interface Mark extends Stretch {
  readonly state: State;
  readonly label: string;
}

/** Fields that repeat what others mark. */
const isMarked = (field: string): boolean => field !== 'titlesExact' && field !== 'meetingSlots' && !field.startsWith('slot.');

/** Where an item stands in the article; null if its words are not there as they are written. */
export function locate({ phrase: { text, at } }: Item, article: string): Stretch | null {
  if (at !== null && at.end <= article.length) return at;
  const start = text === '' ? -1 : article.indexOf(text);
  return start < 0 ? null : { start, end: start + text.length };
}

const sidesOf = ({ right, missed, wrong }: Comparison): { reference: [Item, State][]; found: [Item, State][] } => ({
  reference: [
    ...right.map(({ reference }): [Item, State] => [reference, 'right']), ...missed.map((item): [Item, State] => [item, 'missed']),
  ],
  found: [...right.map(({ found }): [Item, State] => [found, 'right']), ...wrong.map((item): [Item, State] => [item, 'wrong'])],
});

const marksOf = ({ fields }: ArticleResult, side: 'reference' | 'found', article: string): Mark[] =>
  [...fields].filter(([field]) => isMarked(field)).flatMap(([field, comparison]) =>
    sidesOf(comparison)[side].flatMap(([item, state]): Mark[] => {
      const stretch = locate(item, article);
      return stretch ? [{ ...stretch, state, label: `${field}, ${state}: ${item.words}` }] : [];
    }));

/**
 * The article as HTML, with what one side says of it marked. Marks may overlap: each piece of text between two borders is one
 * `mark`, in the state of the mark over it that most needs to be seen, and names them all.
 */
export function markedText(result: ArticleResult, side: 'reference' | 'found', article: string): string {
  const marks = marksOf(result, side, article);
  const borders = [...new Set([0, article.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((start, i) => {
    const piece = escaped(article.slice(start, borders[i + 1]));
    const over = marks.filter((mark) => mark.start <= start && mark.end > start);
    if (over.length === 0) return piece;
    const state = STATES.find((each) => over.some((mark) => mark.state === each))!;
    return `<mark class="${state}" title="${escaped(over.map(({ label }) => label).join('\n'))}">${piece}</mark>`;
  }).join('');
}
