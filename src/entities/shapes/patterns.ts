import { any, list, opt, seq, shape } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { ROMAN, ROMAN_OR_NUMBER } from './names.js';

/** A number in figures, without its separators. */
export const NUMBER = shape('number', 'number', ({ tape }, at) => (hasFlag(tape, at, Flag.Number) ? at + 1 : -1));

/** `khóa 14`, `các khóa X, XI và XII`: the terms that an office or a group is of; a number behind a comma may count something. */
export const TERMS = seq(
  opt('các'), any('khóa', 'nhiệm kỳ khóa', 'Khóa'), any(list(ROMAN, any(', và', ',', ';', 'và'), { most: 6 }), ROMAN_OR_NUMBER),
);
