import { any, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { numberOf } from './numbers.js';
import { TERM, YEARS } from './patterns.js';

/** A term: its number, its first and last year, or both. */
export interface TermValue {
  readonly number: number | null;
  readonly years: readonly [number, number] | null;
}

interface Captures { readonly term?: Capture; readonly from?: Capture; readonly to?: Capture }

const termOf = ({ scene, captures: { term, from, to } }: Match<Captures>): Reading<TermValue> => {
  const first = numberOf(scene, from), last = numberOf(scene, to);
  return { tag: 'Term', value: { number: numberOf(scene, term), years: first !== null && last !== null ? [first, last] : null } };
};

// BCH Đảng bộ huyện khóa XI, nhiệm kỳ 2015-2020
const term = rule({
  id: 'meeting/term',
  gloss: 'the number and years of a term',
  pattern: any(seq(TERM, opt(',')), YEARS),
  emit: termOf,
  examples: ['HĐND tỉnh {khóa XVII} họp', 'BCH Đảng bộ {nhiệm kỳ 2020-2025}'],
  counterExamples: ['Đào tạo ba khóa học', 'Nhiệm kỳ vừa qua', 'Giai đoạn 2020-2025'],
});

export const TERM_RULES: readonly Rule<Reading<TermValue>>[] = [term];
