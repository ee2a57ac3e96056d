import { after, any, as, lex, not, opt, rule, seq, tag, upTo, type Reading, type Rule } from '../../grammar/index.js';
import type { PostData } from '../../lexicon/index.js';
import { NUMBERED, WHOLE } from '../organization/index.js';
import { CAPITAL_WORD } from '../shapes/names.js';
import { POST } from './patterns.js';
import { officeOf, type OfficeValue } from './value.js';

/** Offices that say what their holder is in charge of. */

const MOST_WORDS_OF_CHARGE = 7;

// Phó Chủ tịch phụ trách khu vực Đông Á của Ngân hàng Thế giới
const postInCharge = rule({
  id: 'office/post-in-charge',
  gloss: 'a deputy in charge of something, and the body whose deputy it is',
  pattern: seq(POST, after('phụ trách'), upTo(MOST_WORDS_OF_CHARGE), 'của', WHOLE),
  emit: (match) => ((match.captures.post?.data as PostData).isDeputy ? officeOf(match) : null),
  examples: [
    'Bà Lê Thị Mai, {Phó Chủ tịch phụ trách khu vực Đông Á của Tập đoàn Bình An}, nói',
    'Ông Lê Ba, {Phó Giám đốc phụ trách kinh doanh của Công ty Bình An}, dự',
  ],
  counterExamples: ['Giám đốc phụ trách mảng thiết kế của Bộ Y tế', 'Giao Phó Chủ tịch phụ trách, theo dõi các bước tiếp theo'],
});

// Tổ trưởng Tổ công tác số 3 của Thủ tướng Chính phủ
const headOfTeam = rule({
  id: 'office/post-team-of-post',
  gloss: 'the head of a task group, its number, and the holder of an office whose group it is',
  pattern: seq(POST, opt(NUMBERED), 'của', as('of', tag('Office')), not(CAPITAL_WORD)),
  emit: (match) => {
    const { entry } = match.captures.post?.data as PostData, { value } = match.captures.of.span as { value: OfficeValue };
    return entry.ofTeam && value.entry.unique ? officeOf(match) : null;
  },
  examples: ['Phó Thủ tướng Lê Văn Ba, {Tổ trưởng Tổ công tác số 3 của Thủ tướng Chính phủ}, chủ trì'],
  counterExamples: ['Tổ trưởng Tổ công tác của Bộ trưởng', 'Giám đốc số 3 của Thủ tướng', 'Tổ trưởng Tổ công tác của Thủ tướng Lê Văn Ba'],
});

// Trưởng Ban Tổ chức Lễ hội
const headOfEvent = rule({
  id: 'office/post-event',
  gloss: 'the head of the committee that holds a festival or a contest',
  pattern: seq(POST, as('field', seq('Tổ chức', any(lex('Event'), seq('các', lex('Event')))))),
  emit: (match) => ((match.captures.post?.data as PostData).entry.ofUnit ? officeOf(match) : null),
  examples: ['Ông Lê Ba, {Trưởng Ban Tổ chức Lễ hội}, chủ trì', 'Bà Lê Mai, {Phó Trưởng Ban Tổ chức hội thao}, phát biểu'],
  counterExamples: ['Giám đốc tổ chức lễ hội', 'Trưởng phòng Tổ chức giải trình thêm'],
});

// Trưởng ban Chỉ đạo Trung ương về phòng, chống tham nhũng
const headOfNamedBoard = rule({
  id: 'office/post-rest-of-board',
  gloss: 'the head of a board known by its name, of which the post has the first word in small letters',
  pattern: seq(POST, as('field', lex('RestOfBoard'))),
  emit: (match) => ((match.captures.post?.data as PostData).entry.ofUnit ? officeOf(match) : null),
  examples: [
    'Ông Lê Ba, {Trưởng ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực}, chủ trì',
    'Ông Lê Ba, {Phó trưởng ban Chỉ đạo quốc gia về nhân quyền}, dự',
  ],
  counterExamples: ['Trưởng ban chỉ đạo quyết liệt', 'Giám đốc Chỉ đạo quốc gia về nhân quyền'],
});

export const OFFICES_OF_TASKS: readonly Rule<Reading<OfficeValue>>[] = [
  postInCharge, headOfTeam, headOfEvent, headOfNamedBoard,
];
