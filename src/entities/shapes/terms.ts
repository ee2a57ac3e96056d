import { any, list, opt, seq } from '../../grammar/index.js';
import { ROMAN_OR_NUMBER } from './names.js';

/** `khóa XIV`, `các khóa X, XI và XII`, `khóa 8, 9`: the terms that an office or a group is of. */
export const TERMS = seq(
  opt('các'), any('khóa', 'nhiệm kỳ khóa', 'Khóa'), list(ROMAN_OR_NUMBER, any(', và', ',', ';', 'và'), { most: 6 }),
);
