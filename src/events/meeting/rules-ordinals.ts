import { any, as, lex, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { ROMAN_OR_NUMBER } from '../../entities/shapes/names.js';
import { numberOf } from './numbers.js';

interface Captures { readonly number?: Capture }

// Đại hội Công đoàn lần thứ V
const ordinal = rule({
  id: 'meeting/ordinal',
  gloss: 'a number that counts meetings',
  pattern: seq('lần thứ', as('number', any(lex('OrdinalWord'), ROMAN_OR_NUMBER))),
  emit: ({ scene, captures: { number } }: Match<Captures>): Reading<number> | null => {
    const value = numberOf(scene, number);
    return value === null ? null : { tag: 'Ordinal', value };
  },
  examples: ['Đại hội Công đoàn {lần thứ V} đã bầu', 'Hội nghị {lần thứ ba} bàn về lúa'],
  counterExamples: ['Khóa XVII họp', 'Nhiều lần thử máy', 'Thứ ba hằng tuần'],
});

export const ORDINAL_RULES: readonly Rule<Reading<number>>[] = [ordinal];
