import { any, as, lex, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { INSTITUTION_NAME } from '../shapes/names.js';
import { BOARD } from '../../lexicon/tables/body-heads.js';
import type { BodyHeadEntry, NamedBodyEntry, UnitHeadEntry } from '../../lexicon/index.js';
import { lowerAt } from '../../text/index.js';
import type { PlaceValue } from '../place/index.js';
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

// Sở Kế hoạch và Đầu tư tỉnh; Vụ Tài chính - Bộ Công Thương
const bodyOfField = rule({
  id: 'organization/head-field',
  gloss: 'a department and its domain, with the body or place it belongs to',
  pattern: seq(as('head', lex('BodyHead.field')), as('field', FIELD_OR_NAME), opt(SHORT_IN_BRACKETS), opt(OF_WHOLE)),
  emit: (match) => (isFamilyNameOnly(match) || isNamed(match) ? null : bodyOf(match)),
  examples: ['{Sở Kế hoạch và Đầu tư} trình', '{Vụ Tài chính - Bộ Công Thương} có văn bản', '{Cục Thi hành án dân sự TP} báo cáo'],
  counterExamples: ['Bộ Chính trị họp', 'Vụ cháy lớn xảy ra', 'Bộ hồ sơ đầy đủ', 'Hội thảo khoa học'],
});

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
  emit: (match) => (match.end > match.captures.head.end && !isDomainOfBoard(match) ? bodyOf(match) : null),
  examples: ['{Công ty TNHH Bình An} trúng thầu', '{Học viện Chính trị khu vực I} phối hợp'],
  counterExamples: ['Công ty này làm ăn thua lỗ', 'Trường hợp này phức tạp', 'Phó Trưởng ban Tổ chức Trung ương dự'],
});

/** `Trưởng ban Tổ chức …`: behind a board the word is its domain. */
const isDomainOfBoard = ({ scene, start }: Match): boolean =>
  start > 0 && lowerAt(scene.tape, start - 1) === BOARD && scene.hit('Field', start) !== undefined;

export const ORGANIZATION_RULES: readonly Rule<Reading<BodyValue>>[] = [namedBody, bodyOfPlace, partOfBody, bodyOfField, bodyOfName];
