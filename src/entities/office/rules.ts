import { any, as, lex, notAfter, opt, rule, seq, tag, type Reading, type Rule } from '../../grammar/index.js';
import { FIELD, PLACE, WHOLE } from '../organization/index.js';
import { ACRONYM, FIRM_NAME, INSTITUTION_NAME, ROMAN_OR_NUMBER } from '../shapes/names.js';
import type { PostData } from '../../lexicon/index.js';
import { officeOf, type OfficeValue } from './value.js';

const POST = seq(as('post', lex('Post')), opt(lex('PostModifier')));
const TERM = seq(any('khóa', 'nhiệm kỳ khóa', 'Khóa'), ROMAN_OR_NUMBER);
const OF = any(
  seq(opt('của'), WHOLE, opt(any('của', 'thuộc', 'tại', ','), any(tag('Body'), tag('Place')))),
  seq(as('field', FIELD), opt(any(PLACE, lex('Centre'), WHOLE))),
  seq(as('field', ACRONYM), opt(PLACE)),
);

// Phó Bí thư Thường trực Tỉnh ủy Yên Bái; Thủ tướng; Bộ trưởng Quốc phòng Mỹ
const postAndBody = rule({
  id: 'office/post-body',
  gloss: 'a post, its modifier, and the body or place it is of',
  pattern: seq(notAfter('ban', 'học'), POST, opt(OF), opt(TERM)),
  emit: officeOf,
  examples: [
    '{Phó Bí thư Thường trực Tỉnh ủy Yên Bái} dự họp', '{Chủ tịch HĐND tỉnh} phát biểu', 'Ông gặp {Thủ tướng} hôm qua',
    'Đồng chí nguyên {Phó Chủ tịch UBND tỉnh} đến dự',
  ],
  counterExamples: ['Việc bí mật nhà nước', 'Trưởng thành qua nhiều vị trí'],
});

// Giám đốc Cường Hưng; hiệu trưởng trường Tiểu học Nam Sơn
const postOfFirm = rule({
  id: 'office/post-firm',
  gloss: 'a post of enterprises and the name of the firm or school',
  pattern: seq(POST, any(seq(lex('SmallBodyHead'), INSTITUTION_NAME, opt(PLACE)), as('field', FIRM_NAME))),
  emit: (match) => ((match.captures.post?.data as PostData).entry.ofEnterprise || !match.captures.field ? officeOf(match) : null),
  examples: ['Ông Lê Ba, {Giám đốc Cường Hưng}, có mặt', 'Bà Lê Mai, {hiệu trưởng trường Tiểu học Nam Sơn}'],
  counterExamples: ['Bí thư Đoàn xã', 'Giám đốc Lê Văn Ba phát biểu'],
});

// Thư ký Thủ tướng; Trợ lý Chủ tịch nước
const postOfPost = rule({
  id: 'office/post-post',
  gloss: 'the secretary, assistant or adviser of the holder of an office',
  pattern: seq(POST, opt('của'), as('of', tag('Office'))),
  emit: (match) => ((match.captures.post?.data as PostData).entry.ofPost ? officeOf(match) : null),
  examples: ['Ông Lê Văn Ba, {Trợ lý Chủ tịch nước}, cùng dự'],
  counterExamples: ['Phó Chủ tịch, Chủ tịch công đoàn'],
});

export const OFFICE_RULES: readonly Rule<Reading<OfficeValue>>[] = [postAndBody, postOfFirm, postOfPost];
