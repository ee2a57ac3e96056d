import { any, list, opt, seq } from '../../grammar/index.js';
import { ROMAN, ROMAN_OR_NUMBER } from './names.js';

/** `khóa 14`, `các khóa X, XI và XII`: the terms that an office or a group is of; a number behind a comma may count something. */
export const TERMS = seq(
  opt('các'), any('khóa', 'nhiệm kỳ khóa', 'Khóa'), any(list(ROMAN, any(', và', ',', ';', 'và'), { most: 6 }), ROMAN_OR_NUMBER),
);
