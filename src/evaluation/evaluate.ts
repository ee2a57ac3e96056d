import type { ArticleRecord } from '../record/types.js';
import { factsOf, factsOfReference, NO_FACTS } from './facts.js';
import type { Comparison } from './field.js';
import { FIELDS } from './fields.js';
import { figuresOf, type Figures } from './figures.js';
import { compareSlots, joined, SLOT_FIELDS } from './meetings.js';
import type { Reference } from './reference.js';

/** The slots of all meetings together. */
const ALL_SLOTS = 'meetingSlots';

/** Every field that an evaluation gives figures for, in the order of the report. */
export const FIELD_NAMES: readonly string[] = FIELDS.flatMap(({ name }) =>
  (name === 'meetings' ? [name, ALL_SLOTS, ...SLOT_FIELDS] : [name]));

const OUTSIDE_HEADLINE = new Set([...SLOT_FIELDS, ...FIELDS.filter(({ isHeadline }) => !isHeadline).map(({ name }) => name)]);
/** The fields whose F1 the mean is taken of. */
const HEADLINE = FIELD_NAMES.filter((name) => !OUTSIDE_HEADLINE.has(name));

/** One article to score: what it should say, and what was found in it. */
export interface EvaluationCase {
  readonly id: string;
  readonly reference: Reference;
  /** A record, a second annotator's reference file, or null where there is none. */
  readonly found: ArticleRecord | Reference | null;
}

/** What was compared in one article, field by field. */
export interface ArticleResult {
  readonly id: string;
  readonly isMissing: boolean;
  readonly fields: ReadonlyMap<string, Comparison>;
}

/** Figures over all articles, and what they were counted from. */
export interface Evaluation {
  /** Articles with a reference. */
  readonly articles: number;
  /** Articles for which nothing was found. */
  readonly missing: number;
  /** Mean F1 of the ten headline fields. */
  readonly macroF1: number;
  /** By field, in the order of `FIELD_NAMES`; a slot that no article fills has no figures. */
  readonly fields: ReadonlyMap<string, Figures>;
  readonly results: readonly ArticleResult[];
}

/** Compares what was found in one article with its reference. */
export function compareArticle({ id, reference, found }: EvaluationCase): ArticleResult {
  const expected = factsOfReference(reference), read = found === null ? NO_FACTS : factsOf(found);
  const slots = compareSlots(expected, read);
  const compared = new Map<string, Comparison>([
    ...FIELDS.map((field): [string, Comparison] => [field.name, field.compare(expected, read)]),
    [ALL_SLOTS, joined([...slots.values()])],
    ...slots,
  ]);
  return { id, isMissing: found === null, fields: new Map(FIELD_NAMES.map((name) => [name, compared.get(name)!])) };
}

/**
 * Scores what was found in articles against their references: precision, recall and F1 of each field, counted over all
 * articles together. With a second annotator's files in the place of records, F1 is the agreement of the two.
 *
 * @example
 * const { macroF1, fields } = evaluate([{ id: 'a', reference, found: parse(text) }]);
 * fields.get('decisions'); // { right: 12, wrong: 3, missed: 2, precision: 0.8, recall: 0.857…, f1: 0.827… }
 */
export function evaluate(cases: Iterable<EvaluationCase>): Evaluation {
  const results = [...cases].map(compareArticle);
  const counted = FIELD_NAMES.map((name): [string, Figures] => {
    const { right, wrong, missed } = joined(results.map(({ fields }) => fields.get(name)!));
    return [name, figuresOf({ right: right.length, wrong: wrong.length, missed: missed.length })];
  });
  const isSlot = (name: string): boolean => name === ALL_SLOTS || SLOT_FIELDS.includes(name);
  const fields = new Map(counted.filter(([name, { right, wrong, missed }]) => !isSlot(name) || right + wrong + missed > 0));
  return {
    articles: results.length,
    missing: results.filter(({ isMissing }) => isMissing).length,
    macroF1: HEADLINE.reduce((sum, name) => sum + (results.length === 0 ? 0 : fields.get(name)?.f1 ?? 0), 0) / HEADLINE.length,
    fields,
    results,
  };
}
