import { ROMAN_OR_NUMBER } from '../../entities/shapes/names.js';
import { any, as, lex, not, opt, seq, shape, type Capture, type Scene } from '../../grammar/index.js';
import { COUNTED_WORDS } from '../../lexicon/tables/meeting-words.js';
import { Flag, hasFlag, lowerOf, textOf } from '../../text/index.js';

const YEAR_DIGITS = 4;
const YEAR = shape('year', 'number', ({ tape }, at) =>
  (hasFlag(tape, at, Flag.Number) && textOf(tape, at, at + 1).length === YEAR_DIGITS ? at + 1 : -1));

const DIGITS = shape('digits', 'number', ({ tape }, at) => (hasFlag(tape, at, Flag.Number) ? at + 1 : -1));
/** `lần thứ 2`, `thứ tư`, or a bare `XII` that counts nothing behind it; captures `ordinal`. */
export const ORDINAL = any(
  seq(any('lần thứ', 'thứ', 'lần', 'kỳ thứ', 'kỳ'), as('ordinal', any(lex('OrdinalWord'), ROMAN_OR_NUMBER))),
  seq(as('ordinal', ROMAN_OR_NUMBER), not(...COUNTED_WORDS, seq('.', DIGITS))),
);

const TERM_WORDS = seq(any('khóa', 'nhiệm kỳ khóa'), as('term', ROMAN_OR_NUMBER));
/** `khóa XVII`, also in brackets; captures `term`. */
export const TERM = any(seq('(', TERM_WORDS, opt(')')), TERM_WORDS);
const YEARS_OF_TERM = seq('nhiệm kỳ', as('from', YEAR), '-', as('to', YEAR));
/** `nhiệm kỳ 2020-2025`, also in brackets; captures `from` and `to`. */
export const YEARS = any(seq('(', YEARS_OF_TERM, opt(')')), YEARS_OF_TERM);

const ROMAN: ReadonlyMap<string, number> = new Map([['i', 1], ['v', 5], ['x', 10], ['l', 50]]);

/** The value of a Roman numeral in small letters; null where a letter is none. */
const romanValue = (text: string): number | null => {
  let total = 0, last = 0;
  for (let i = text.length - 1; i >= 0; i--) {
    const value = ROMAN.get(text[i]!);
    if (value === undefined) return null;
    total += value < last ? -value : value;
    last = value;
  }
  return total > 0 ? total : null;
};

/** `XVII`, `17` or `thứ tư` as a number; null for anything else. */
export const numberOf = (scene: Scene, capture: Capture | undefined): number | null => {
  if (!capture) return null;
  if (typeof capture.data === 'number') return capture.data;
  const text = lowerOf(scene.tape, capture.start, capture.end);
  return text[0]! >= '0' && text[0]! <= '9' ? Number(text) : romanValue(text);
};
