import { NUMBER } from '../../entities/shapes/patterns.js';
import { any, as, opt, rule, seq, type Capture, type Match, type Reading, type Scene } from '../../grammar/index.js';
import { SHARES_OF_VOTES, VOTERS } from '../../lexicon/tables/decision-contexts.js';
import { textOf } from '../../text/index.js';
import type { VoteCount } from '../types.js';

interface Captures { readonly for?: Capture; readonly total?: Capture; readonly whole?: Capture; readonly part?: Capture }

const textAt = ({ tape }: Scene, capture: Capture | undefined): string | null =>
  (capture ? textOf(tape, capture.start, capture.end) : null);
const numberFrom = (text: string | null): number | null => (text === null ? null : Number(text));

/** `88,5`: the part behind the comma may be missing. */
const percentOf = (scene: Scene, { whole, part }: Captures): number | null => {
  const text = textAt(scene, whole);
  return text === null ? null : Number(part ? `${text}.${textAt(scene, part)}` : text);
};

const voteOf = ({ captures, scene }: Match<Captures>): Reading<VoteCount> | null => {
  const percent = percentOf(scene, captures);
  if (percent !== null && percent > 100) return null;
  const inFavour = numberFrom(textAt(scene, captures.for)), total = numberFrom(textAt(scene, captures.total));
  return { tag: 'Vote', value: { for: inFavour, total, percent } };
};

// 50/53 đại biểu tán thành; với 88,5% số phiếu
export const vote = rule({
  id: 'decision/vote',
  gloss: 'the count of a vote',
  pattern: any(
    seq(as('for', NUMBER), '/', as('total', NUMBER), any(...VOTERS)),
    seq(as('whole', NUMBER), opt(',', as('part', NUMBER)), '%', any(...SHARES_OF_VOTES)),
  ),
  emit: voteOf,
  examples: ['{50/53 đại biểu} tán thành', 'được bầu với {88,5% số phiếu}'],
  counterExamples: ['15/19 tiêu chí', 'tăng 8,5% so với cùng kỳ', 'tăng 120% số phiếu'],
});
