import type { Comparison, Evaluation, Figures, GateFailure, Item, Part } from '../evaluation/index.js';
import { printable } from './escape.js';

const BAR = 20;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar as long as the share, to an eighth of a column. */
export const bar = (share: number): string => {
  const eighths = Math.round(share * BAR * 8);
  return ('█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7]!).padEnd(BAR);
};

const share = (value: number): string => value.toFixed(3);
const cell = (value: string | number, width: number): string => String(value).padStart(width);

const row = (name: string, { precision, recall, f1, right, wrong, missed }: Figures): string => [
  name.padEnd(16), cell(share(precision), 9), cell(share(recall), 6), cell(share(f1), 6), bar(f1),
  cell(right, 6), cell(wrong, 6), cell(missed, 7),
].join('  ').trimEnd();

const HEADING = [
  'field'.padEnd(16), 'precision', 'recall', cell('F1', 6), ' '.repeat(BAR), cell('right', 6), cell('wrong', 6), 'missed'.padStart(7),
].join('  ');

/** The figures of each field, with a bar for F1. */
export function evaluationView({ articles, missing, macroF1, fields }: Evaluation): string {
  const lacking = missing === 0 ? '' : `, ${missing} without a record`;
  return [
    `${articles} ${articles === 1 ? 'article' : 'articles'}${lacking}`,
    HEADING,
    ...[...fields].map(([name, figures]) => row(name, figures)),
    `${'mean of headline fields'.padEnd(35)}  ${share(macroF1)}  ${bar(macroF1)}`.trimEnd(),
  ].join('\n');
}

const CONTEXT = 60;

/** Where the words stand in the article, with what is before and behind them. */
const contextOf = ({ phrase: { text, at } }: Item, article: string): string => {
  const start = at?.start ?? article.indexOf(text), end = at?.end ?? start + text.length;
  if (start < 0 || text === '') return '';
  const before = article.slice(Math.max(0, start - CONTEXT), start), behind = article.slice(end, end + CONTEXT);
  return `\n      … ${printable(`${before}⟦${article.slice(start, end)}⟧${behind}`)} …`;
};

/** Every entry of one field that was missed or is wrong, with its place in the article. */
export function errorsView({ results }: Evaluation, field: string, texts: ReadonlyMap<string, string>): string {
  const lines = results.flatMap(({ id, fields }) => {
    const { missed, wrong }: Comparison = fields.get(field)!;
    const line = (what: string, item: Item): string =>
      `${printable(id)}  ${what}  ${printable(item.words)}${contextOf(item, texts.get(id) ?? '')}`;
    return [...missed.map((item) => line('missed', item)), ...wrong.map((item) => line('wrong ', item))];
  });
  return lines.length === 0 ? `no errors in ${field}` : lines.join('\n');
}

/** `gate: decisions of the odd half fell to 0.801; it was 0.823 and may fall to 0.818` */
export const gateFailureWords = (part: Part, { field, recorded, floor, value }: GateFailure): string =>
  `gate: ${field}${part === 'all' ? '' : ` of the ${part} half`} fell to ${share(value)}; it was ${share(recorded)} and may fall to ${share(floor)}`;

const plainItem = ({ words, phrase: { at } }: Item) => ({ words, ...at });

/** An evaluation as plain objects, for JSON. */
export const evaluationJson = ({ articles, missing, macroF1, fields, results }: Evaluation): object => ({
  articles, missing, macroF1,
  fields: Object.fromEntries(fields),
  results: results.map(({ id, isMissing, fields: compared }) => ({
    id, isMissing,
    fields: Object.fromEntries([...compared].map(([name, { right, wrong, missed }]) => [name, {
      right: right.map(({ reference, found }) => ({ reference: plainItem(reference), found: plainItem(found) })),
      missed: missed.map(plainItem), wrong: wrong.map(plainItem),
    }])),
  })),
});
