import { any, as, lex, notAfter, opt, rule, seq, tag, type Reading, type Rule } from '../../grammar/index.js';
import { FIELD, PLACE, WHOLE } from '../organization/index.js';
import { ACRONYM, ROMAN_OR_NUMBER } from '../shapes/names.js';
import { officeOf, type OfficeValue } from './value.js';

const POST = seq(as('post', lex('Post')), opt(lex('PostModifier')));
const TERM = seq(any('khóa', 'nhiệm kỳ khóa', 'Khóa'), ROMAN_OR_NUMBER);
const OF = any(
  seq(WHOLE, opt(any('của', 'thuộc', 'tại', ','), any(tag('Body'), tag('Place')))),
  seq(as('field', FIELD), opt(PLACE)),
  seq(as('field', ACRONYM), opt(PLACE)),
);

// Phó Bí thư Thường trực Tỉnh ủy Yên Bái; Thủ tướng; Bộ trưởng Quốc phòng Mỹ
export const postAndBody = rule({
  id: 'office/post-body',
  gloss: 'a post, its modifier, and the body or place it is of',
  pattern: seq(notAfter('ban', 'học'), POST, opt(OF), opt(TERM)),
  emit: officeOf,
  examples: ['{Phó Bí thư Thường trực Tỉnh ủy Yên Bái} dự họp', '{Chủ tịch HĐND tỉnh} phát biểu', 'Ông gặp {Thủ tướng} hôm qua', 'Đồng chí nguyên {Phó Chủ tịch UBND tỉnh} đến dự'],
  counterExamples: ['Việc bí mật nhà nước', 'Trưởng thành qua nhiều vị trí'],
});

export const OFFICE_RULES: readonly Rule<Reading<OfficeValue>>[] = [postAndBody];
