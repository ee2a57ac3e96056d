import type { ArticleChanges, Fact, FieldChanges } from '../evaluation/index.js';
import { printable } from './escape.js';

const MOST_SHOWN = 160;
const shortened = (text: string): string => {
  const line = printable(text);
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
};

const detailsOf = ({ details }: Fact): string => {
  const shown = Object.entries(details).map(([key, value]) => `${key}: ${shortened(value)}`);
  return shown.length === 0 ? '' : ` (${shown.join(', ')})`;
};

/** What is said of one fact before and after, where it differs. */
const alterationsOf = (before: Fact, after: Fact): string[] => {
  const keys = [...new Set([...Object.keys(before.details), ...Object.keys(after.details)])];
  const changed = keys.filter((key) => before.details[key] !== after.details[key])
    .map((key) => `        ${key}: ${shortened(before.details[key] ?? '-')} → ${shortened(after.details[key] ?? '-')}`);
  return before.words === after.words ? changed : [`        → ${shortened(after.words)}`, ...changed];
};

const fieldLines = ({ field, gained, lost, altered }: FieldChanges): string[] => [
  `  ${field}`,
  ...gained.map((fact) => `    + ${shortened(fact.words)}${detailsOf(fact)}`),
  ...lost.map((fact) => `    - ${shortened(fact.words)}${detailsOf(fact)}`),
  ...altered.flatMap(({ before, after }) => [`    ~ ${shortened(before.words)}`, ...alterationsOf(before, after)]),
];

const RECORD_WORDS = { kept: '', added: ' (no record before)', removed: ' (no record after)' } as const;

const articleLines = ({ id, record, fields }: ArticleChanges): string[] =>
  [`${printable(id)}${RECORD_WORDS[record]}`, ...fields.flatMap(fieldLines), ''];

interface Tally { gained: number; lost: number; altered: number }

const tallyByField = (changes: readonly ArticleChanges[]): Map<string, Tally> => {
  const tallies = new Map<string, Tally>();
  for (const { field, gained, lost, altered } of changes.flatMap(({ fields }) => fields)) {
    const tally = tallies.get(field) ?? { gained: 0, lost: 0, altered: 0 };
    tallies.set(field, {
      gained: tally.gained + gained.length, lost: tally.lost + lost.length, altered: tally.altered + altered.length,
    });
  }
  return tallies;
};

const summaryLines = (changes: readonly ArticleChanges[]): string[] => {
  const count = `${changes.length} ${changes.length === 1 ? 'article' : 'articles'} changed`;
  const rows = [...tallyByField(changes)].map(([field, { gained, lost, altered }]) =>
    `  ${field.padEnd(18)} +${String(gained).padEnd(5)} -${String(lost).padEnd(5)} ~${altered}`);
  return [count, ...rows];
};

/** Changes for reading: each article with its facts, then the counts; with `summary` the names and the counts alone. */
export function diffView(changes: readonly ArticleChanges[], { summary }: { summary: boolean }): string {
  if (changes.length === 0) return 'no difference';
  const articles = summary ? changes.map(({ id, record }) => printable(id) + RECORD_WORDS[record]) : changes.flatMap(articleLines);
  return [...articles, ...summaryLines(changes)].join('\n');
}
