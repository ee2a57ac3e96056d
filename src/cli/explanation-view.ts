import type { ExplainedFact, ExplainedStep, Explanation } from '../record/explanation.js';
import type { ArticleRecord } from '../record/types.js';
import { printable } from './escape.js';

/** What a group of facts without an entry of its own is called. */
const WHOLE_ARTICLE = 'article';

/** `/meetings/0/term/number` → `['meetings', '0', 'term', 'number']` */
const pointerParts = (path: string): string[] => path.split('/').slice(1)
  .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Which entry of the record a fact belongs to, and the name of the field in it: `meetings 0` and `term.number`. */
function addressOf(path: string): { entry: string; field: string } {
  const [list = '', index = '', ...field] = pointerParts(path);
  if (/^\d+$/u.test(index)) return { entry: `${list} ${index}`, field: field.join('.') };
  return { entry: WHOLE_ARTICLE, field: [list, index, ...field].filter((part) => part !== '').join('.') };
}

/** The heading of a group: the entry, and its name in the record where it has one. */
function headingOf(entry: string, record: ArticleRecord): string {
  const [list, index] = entry.split(' ');
  const entries = record[list as keyof ArticleRecord];
  const value: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  const { name, text, short } = (value ?? {}) as Partial<Record<'name' | 'text' | 'short', string>>;
  const label = name ?? text ?? short;
  return printable(label === undefined ? entry : `${entry}: ${label}`);
}

const stepLine = ({ rule, mention }: ExplainedStep): string => (
  `      ${printable(rule)} read "${printable(mention.text)}" at ${mention.start}-${mention.end}`
);

function factLines({ path, value, basis, steps }: ExplainedFact): string {
  const mark = basis === 'inferred' ? '  (inferred)' : '';
  const field = printable(addressOf(path).field);
  return [`  ${field === '' ? '' : `${field} = `}${printable(value)}${mark}`, ...steps.map(stepLine)].join('\n');
}

/** The facts by entry of the record, in the order of their first fact. */
function byEntry(facts: readonly ExplainedFact[]): Map<string, ExplainedFact[]> {
  const groups = new Map<string, ExplainedFact[]>();
  for (const fact of facts) {
    const { entry } = addressOf(fact.path);
    const group = groups.get(entry);
    if (group === undefined) groups.set(entry, [fact]); else group.push(fact);
  }
  return groups;
}

/**
 * Each fact of the record with the rules that read it and the text that they read, grouped by entry of the record.
 * Offsets are UTF-16, half-open. A fact marked "(inferred)" follows from the text and an option or another fact.
 */
export function explanationView({ record, facts }: Explanation): string {
  if (facts.length === 0) return 'No facts were read.';
  return [...byEntry(facts)].map(([entry, group]) => [headingOf(entry, record), ...group.map(factLines)].join('\n')).join('\n\n');
}
