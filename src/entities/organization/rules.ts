import { any, as, before, lex, opt, rule, seq, shape, type Capture, type Reading, type Rule } from '../../grammar/index.js';
import type { BodyHeadEntry } from '../../lexicon/index.js';
import { CAPITAL_WORD, INSTITUTION_NAME } from '../shapes/names.js';
import { isShortNumber, isSmallWord } from '../shapes/words.js';
import { isNoFieldBody, isNoNamedBody } from './no-body.js';
import { FIELD, FIELD_OR_NAME, NUMBERED, OF_WHOLE, PLACE, SHORT_IN_BRACKETS, TWO_STATES, WHOLE } from './patterns.js';
import { RULES_OF_BOARDS } from './rules-boards.js';
import { RULES_OF_COMMITTEES } from './rules-committees.js';
import { bodyOf, type BodyValue } from './value.js';

const LONGEST_TEAM_NUMBER = 3;
/** `Tổ công tác 751 tỉnh`: a number, with nothing small behind it that could be counted. */
const NUMBER_OF_TEAM = shape('number of a team', 'number', (scene, at) => {
  const isCounting = isSmallWord(scene, at + 1) && scene.hit('UnitHead', at + 1) === undefined;
  return isShortNumber(scene, at, LONGEST_TEAM_NUMBER) && !isShortNumber(scene, at, 1) && !isCounting ? at + 1 : -1;
});

/** `Ban Quản lý Khu kinh tế Nghi Sơn | và các khu công nghiệp tỉnh` */
const AND_ZONES = seq('và các', any('khu công nghiệp', 'khu chế xuất', 'khu kinh tế', 'KCN', 'KKT'), opt(PLACE));

// Sở Kế hoạch và Đầu tư tỉnh; Vụ Tài chính - Bộ Công Thương
const bodyOfField = rule({
  id: 'organization/head-field',
  gloss: 'a department and its domain, with the body or place it belongs to',
  pattern: seq(
    as('head', lex('BodyHead.field')), as('field', any(FIELD_OR_NAME, NUMBER_OF_TEAM, NUMBERED)),
    opt(SHORT_IN_BRACKETS), opt(TWO_STATES), opt(NUMBERED), opt(OF_WHOLE), opt(AND_ZONES),
  ),
  emit: (match) => (isNoFieldBody(match) ? null : bodyOf(match)),
  examples: [
    '{Tổ công tác 751 tỉnh} họp', '{Đội Quản lý thị trường số 3} kiểm tra', '{BCĐ 389 tỉnh} kiểm tra',
    '{Liên hiệp các hội KH&KT tỉnh} góp ý',
    '{Tổ công tác số 3 của UBND tỉnh} họp', '{Hội Hữu nghị Việt Nam - Lào tỉnh Sơn La} gặp mặt', '{Hội Hữu nghị Nhật - Việt} đến',
    '{Sở Kế hoạch và Đầu tư} trình', '{Vụ Tài chính - Bộ Công Thương} có văn bản', '{Cục Thi hành án dân sự TP} báo cáo',
  ],
  counterExamples: [
    'Tổ công tác 5 người lên đường', 'Bộ Chính trị họp', 'Vụ cháy lớn xảy ra', 'Bộ hồ sơ đầy đủ',
    'Vì sao Bộ không trả lời', 'Doanh nghiệp Tây Ban Nha đầu tư', 'Hội thảo khoa học',
  ],
});

// đại diện sở Y tế; phòng Nội vụ quận
const smallBodyOfField = rule({
  id: 'organization/small-head-field',
  gloss: 'a department whose head is in small letters, before a known domain with a capital',
  pattern: seq(as('head', lex('SmallFieldHead')), before(CAPITAL_WORD), as('field', FIELD), opt(SHORT_IN_BRACKETS), opt(OF_WHOLE)),
  emit: (match) => (isNoFieldBody(match) ? null : bodyOf(match)),
  examples: ['Đại diện {sở Y tế} trả lời', 'Ông giao {phòng Nội vụ quận} tham mưu', 'Lãnh đạo {chi cục Thủy lợi} đi kiểm tra'],
  counterExamples: ['Đây là bộ hồ sơ đầy đủ', 'Trong phòng họp có đủ đại biểu', 'Vì sao bộ Không quân chưa có', 'Họ kể về vụ Mỹ Đức'],
});

/** `Trung đoàn 31`, `Thuế cơ sở 5`. */
const NUMBER_OF_UNIT = shape('number of a unit', 'number', (scene, at) => (isShortNumber(scene, at, LONGEST_TEAM_NUMBER) ? at + 1 : -1));
/** `Ban Chỉ huy phòng thủ khu vực 2 | - Đức Trọng` */
const NAME_OF_NUMBERED = seq(any('-', '–'), INSTITUTION_NAME);
const isNumberedByMistake = ({ head, number }: { head: Capture; number?: Capture }): boolean =>
  number !== undefined && (head.data as BodyHeadEntry).numbered !== true;

// Công ty TNHH Cường Hưng; Đại học Cần Thơ
const bodyOfName = rule({
  id: 'organization/head-name',
  gloss: 'an enterprise, school or paper and its proper name',
  pattern: seq(
    as('head', lex('BodyHead.name')),
    opt(any(as('name', INSTITUTION_NAME), as('number', seq(NUMBER_OF_UNIT, opt(NAME_OF_NUMBERED))))), opt(SHORT_IN_BRACKETS),
    opt(any(seq(any('của', 'thuộc', 'tại'), WHOLE), seq(opt('chi nhánh'), PLACE), as('centre', lex('Centre')))), opt(AND_ZONES),
  ),
  emit: (match) => {
    const isBareHead = match.end === match.captures.head.end || isNumberedByMistake(match.captures);
    return isBareHead || isNoNamedBody(match) ? null : bodyOf(match);
  },
  examples: [
    '{Tập đoàn Zenamex} tổ chức hội thảo', '{Ban Quản lý Khu kinh tế Nam Sơn và các khu công nghiệp tỉnh} báo cáo',
    '{Công ty TNHH Bình An} trúng thầu', '{Công ty Vận tải Hoàng Lâm} góp vốn', '{Học viện Chính trị khu vực I} phối hợp',
    '{Trung đoàn 31} hành quân', '{Ban Chỉ huy Phòng thủ khu vực 2 - Đức Bình} ra mắt', '{Bệnh viện 45 Trung ương} tiếp nhận',
  ],
  counterExamples: [
    'Công ty này làm ăn thua lỗ', 'Báo 15 năm tuổi', 'Trường hợp này phức tạp', 'Phó Trưởng ban Tổ chức Trung ương dự',
    'Các ban xây dựng Đảng Tỉnh ủy họp', 'Luật Tổ chức Chính phủ', 'Dãy Trường Sơn hùng vĩ',
  ],
});

export const ORGANIZATION_RULES: readonly Rule<Reading<BodyValue>>[] = [
  ...RULES_OF_COMMITTEES, bodyOfField, smallBodyOfField, ...RULES_OF_BOARDS, bodyOfName,
];
