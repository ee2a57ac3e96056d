import { any, as, lex, opt, rule, seq, shape, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { INSTITUTION_NAME } from '../shapes/names.js';
import { isLoudWord, isShortNumber, isSmallWord } from '../shapes/words.js';
import { BOARD } from '../../lexicon/tables/body-heads.js';
import type { BodyHeadEntry, NamedBodyEntry, UnitHeadEntry } from '../../lexicon/index.js';
import { lowerAt } from '../../text/index.js';
import type { PlaceValue } from '../place/index.js';
import { BOARD_TASK } from './board-task.js';
import { FIELD_OR_NAME, OF_WHOLE, PLACE, SHORT_IN_BRACKETS, WHOLE } from './patterns.js';
import { bodyOf, type BodyValue } from './value.js';

interface StateAndPlace { readonly head?: Capture; readonly named?: Capture; readonly place?: Capture; readonly unit?: Capture }

const UNITS_AT_HOME: readonly (UnitHeadEntry['kind'] | undefined)[] = ['province', 'district', 'commune'];
const KINDS_OF_STATE: readonly BodyHeadEntry['kind'][] = ['legislature', 'government'];

/** `đại biểu Quốc hội | tỉnh Trà Vinh`: a body of the state has a country behind it, and never one of its provinces. */
const isStateInProvince = ({ captures: { head, named, place, unit } }: Match<StateAndPlace>): boolean => {
  const { level, kind } = (head ?? named)!.data as BodyHeadEntry | NamedBodyEntry;
  const unitHead = unit ? unit.data as UnitHeadEntry : (place?.span?.value as PlaceValue | undefined)?.head;
  return level === 'central' && KINDS_OF_STATE.includes(kind) && UNITS_AT_HOME.includes(unitHead?.kind);
};

// Ủy ban Thường vụ Quốc hội; Ban Tổ chức Trung ương
const namedBody = rule({
  id: 'organization/name',
  gloss: 'a body with a name of its own',
  pattern: seq(as('named', lex('NamedBody')), opt(lex('Centre')), opt(SHORT_IN_BRACKETS), opt(PLACE)),
  emit: (match) => (isStateInProvince(match) ? null : bodyOf(match)),
  examples: ['{Bộ Chính trị} đã cho ý kiến', 'Đồng chí công tác tại {Ban Tổ chức Trung ương} từ lâu'],
  counterExamples: ['Khóa bồi dưỡng chính trị hè', 'Ban tổ chức trao giải'],
});

// UBND tỉnh Yên Bái; HĐND TP; Tỉnh ủy Cà Mau
const bodyOfPlace = rule({
  id: 'organization/head-place',
  gloss: 'an assembly, administration or committee and its place',
  pattern: seq(
    as('head', lex('BodyHead.place')), opt(any('Việt Nam', 'VN')),
    opt(opt(SHORT_IN_BRACKETS), opt(any('của', 'nước')), any(PLACE, lex('District'), lex('Centre'))),
  ),
  emit: (match) => (isStateInProvince(match) ? null : bodyOf(match)),
  examples: [
    '{UBND tỉnh Yên Bái} ban hành kế hoạch', '{Đoàn đại biểu Quốc hội (ĐBQH) tỉnh} họp',
    'Phiên họp của {HĐND huyện} khai mạc', '{Huyện ủy Trần Văn Thời} báo cáo',
  ],
  counterExamples: ['Nhân dân ủy thác cho đại biểu', 'Họp dân ở thôn'],
});

// Ban Thường vụ Tỉnh ủy Cà Mau; BCH Đảng bộ tỉnh; Văn phòng UBND tỉnh
const partOfBody = rule({
  id: 'organization/part-whole',
  gloss: 'a part of a body: standing committee, executive committee, office',
  pattern: seq(as('head', lex('BodyHead.part')), opt(OF_WHOLE)),
  emit: bodyOf,
  examples: ['{Ban Thường vụ Tỉnh ủy Cà Mau} họp', '{BCH Đảng bộ tỉnh} tổ chức hội nghị', '{Văn phòng UBND tỉnh} tham mưu'],
  counterExamples: ['Thanh niên hăng hái lên đường', 'Nhà trường khen thưởng học sinh'],
});

const LONGEST_TEAM_NUMBER = 3;
/** `Tổ công tác 751 tỉnh`: a number, with nothing small behind it that could be counted. */
const NUMBER_OF_TEAM = shape('number of a team', 'number', (scene, at) => {
  const isCounting = isSmallWord(scene, at + 1) && scene.hit('UnitHead', at + 1) === undefined;
  return isShortNumber(scene, at, LONGEST_TEAM_NUMBER) && !isShortNumber(scene, at, 1) && !isCounting ? at + 1 : -1;
});

// Sở Kế hoạch và Đầu tư tỉnh; Vụ Tài chính - Bộ Công Thương
const bodyOfField = rule({
  id: 'organization/head-field',
  gloss: 'a department and its domain, with the body or place it belongs to',
  pattern: seq(as('head', lex('BodyHead.field')), as('field', any(FIELD_OR_NAME, NUMBER_OF_TEAM)), opt(SHORT_IN_BRACKETS), opt(OF_WHOLE)),
  emit: (match) => (isFamilyNameOnly(match) || isNamed(match) || isLongerHead(match) || isVerbOfBoard(match) ? null : bodyOf(match)),
  examples: [
    '{Tổ công tác 751 tỉnh} họp', '{BCĐ 389 tỉnh} kiểm tra', '{Liên hiệp các hội KH&KT tỉnh} góp ý',
    '{Sở Kế hoạch và Đầu tư} trình', '{Vụ Tài chính - Bộ Công Thương} có văn bản', '{Cục Thi hành án dân sự TP} báo cáo',
  ],
  counterExamples: [
    'Tổ công tác 5 người lên đường', 'Bộ Chính trị họp', 'Vụ cháy lớn xảy ra', 'Bộ hồ sơ đầy đủ', 'Hội thảo khoa học',
  ],
});

// Ban Chỉ đạo họp
const boardAlone = rule({
  id: 'organization/head-alone',
  gloss: 'a board whose domain the text has told before',
  pattern: seq(as('head', lex('BodyHead.field')), opt(OF_WHOLE)),
  emit: (match) => ((match.captures.head.data as BodyHeadEntry).alone ? bodyOf(match) : null),
  examples: ['{Ban Chỉ đạo} họp hôm qua', '{BCĐ tỉnh} kiểm tra'],
  counterExamples: ['Ban Quản lý họp', 'Cấp trên ban chỉ thị'],
});

const TAIL_OF_BOARD = any(OF_WHOLE, seq(any('cấp', 'trên địa bàn', 'ở'), PLACE));

// Ban Chỉ huy Phòng, chống thiên tai (PCTT) và Tìm kiếm cứu nạn (TKCN) tỉnh
const boardForTask = rule({
  id: 'organization/head-task',
  gloss: 'a board and the purpose that it was set up for, with the body or place it belongs to',
  pattern: seq(as('head', lex('TaskBoard')), as('field', BOARD_TASK), opt(TAIL_OF_BOARD)),
  emit: (match) => (isNamed(match) ? null : bodyOf(match)),
  examples: [
    '{Ban Chỉ huy phòng, chống thiên tai (PCTT) và tìm kiếm cứu nạn (TKCN) tỉnh} họp', '{Ban Chỉ đạo thực hiện Đề án 06 huyện} kiểm tra',
    '{Hội đồng Nghĩa vụ quân sự xã Yên Sơn} gọi khám', '{BCĐ xóa nhà tạm, nhà dột nát tỉnh} sơ kết',
  ],
  counterExamples: ['Ban Chỉ đạo yêu cầu các ngành', 'Ban Chỉ đạo thực hiện nghiêm', 'Hội đồng xét xử quyết định'],
});

const MEETING = 'MeetingHead';

/** `Ban Chỉ đạo | xây dựng kế hoạch`: small words behind a board that are no purpose of it. */
const isVerbOfBoard = ({ scene, captures: { head, field } }: Match<{ head: Capture; field: Capture }>): boolean =>
  (head.data as BodyHeadEntry).forTask === true && isSmallWord(scene, field.start);

/** `Ban | Chỉ đạo …`, `HỘI | NGHỊ`: the words are a longer head, and nothing behind it is known. */
const isLongerHead = ({ scene, start, captures: { head, field } }: Match<{ head: Capture; field: Capture }>): boolean => {
  const isBehindHead = (cls: string): boolean => (scene.hit(cls, start)?.end ?? 0) > head.end;
  return isBehindHead(MEETING) || isBehindHead('TaskBoard')
    || (isBehindHead('BodyHead.field') && scene.hit('BodyHead.field', start)!.end >= field.end);
};

/** `đồng chí Đoàn Minh Hải`: the head is a family name when no domain follows. */
const isFamilyNameOnly = ({ scene, start, captures }: Match<{ field: Capture }>): boolean =>
  scene.hit('FamilyName', start) !== undefined && scene.hit('Field', captures.field.start) === undefined
  && scene.hit('GivenName', captures.field.start) !== undefined;

/**
 * `Bộ Chính trị` has a name of its own, though `Chính trị` is a domain too, and `Bộ Tài chính | tổng hợp` no longer one;
 * `Hội đồng nhân dân` is no `Hội đồng` for a domain.
 */
const isNamed = ({ scene, start, end, captures: { head, field } }: Match<{ head: Capture; field: Capture }>): boolean => {
  const named = scene.hit('NamedBody', start)?.end ?? 0;
  if (named >= end || (scene.hit('BodyHead.place', start)?.end ?? 0) > head.end) return true;
  return named > head.end && field.end > named && (scene.hit('Field', field.start)?.end ?? 0) <= named;
};

// Công ty TNHH Cường Hưng; Đại học Cần Thơ
const bodyOfName = rule({
  id: 'organization/head-name',
  gloss: 'an enterprise, school or paper and its proper name',
  pattern: seq(
    as('head', lex('BodyHead.name')), opt(INSTITUTION_NAME), opt(SHORT_IN_BRACKETS),
    opt(any(seq(any('của', 'thuộc', 'tại'), WHOLE), PLACE)),
  ),
  emit: (match) => (match.end > match.captures.head.end && !isDomainOfBoard(match) && !isVerbInCapitals(match) ? bodyOf(match) : null),
  examples: ['{Công ty TNHH Bình An} trúng thầu', '{Học viện Chính trị khu vực I} phối hợp'],
  counterExamples: ['Công ty này làm ăn thua lỗ', 'Trường hợp này phức tạp', 'Phó Trưởng ban Tổ chức Trung ương dự'],
});

/** `XÃ TỔ CHỨC HỘI NGHỊ`: in a headline of capitals the word is no head. */
const isVerbInCapitals = ({ scene, start, captures }: Match<{ head: Capture }>): boolean =>
  captures.head.end > start + 1 && isLoudWord(scene, start) && isLoudWord(scene, captures.head.end);

/** `Trưởng ban Tổ chức …`: behind a board the word is its domain. */
const isDomainOfBoard = ({ scene, start }: Match): boolean =>
  start > 0 && lowerAt(scene.tape, start - 1) === BOARD && scene.hit('Field', start) !== undefined;

export const ORGANIZATION_RULES: readonly Rule<Reading<BodyValue>>[] = [
  namedBody, bodyOfPlace, partOfBody, bodyOfField, boardForTask, boardAlone, bodyOfName,
];
