import { any, as, lex, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import type { BodyHeadEntry, NamedBodyEntry, UnitHeadEntry } from '../../lexicon/index.js';
import type { PlaceValue } from '../place/index.js';
import { isInsideMeeting } from './no-body.js';
import { NUMBERED, OF_WHOLE, PLACE, SHORT_IN_BRACKETS } from './patterns.js';
import { isInSymbol } from './symbol.js';
import { bodyOf, type BodyValue } from './value.js';

interface StateAndPlace {
  readonly head?: Capture;
  readonly named?: Capture;
  readonly place?: Capture;
  readonly unit?: Capture;
  readonly branch?: Capture;
}

const UNITS_AT_HOME: readonly (UnitHeadEntry['kind'] | undefined)[] = ['province', 'district', 'commune'];
const KINDS_OF_STATE: readonly BodyHeadEntry['kind'][] = ['legislature', 'government'];

/** `tỉnh`, `tỉnh Trà Vinh`, `Đà Nẵng`: a province of the country or a part of one. */
const isHomeUnit = ({ place, unit }: StateAndPlace): boolean => {
  if (unit) return UNITS_AT_HOME.includes((unit.data as UnitHeadEntry).kind);
  const at = place?.span?.value as PlaceValue | undefined;
  return at !== undefined && (at.province !== null || UNITS_AT_HOME.includes(at.head?.kind));
};

/** `đại biểu Quốc hội | tỉnh Trà Vinh`: a body of the state has a country behind it, and never one of its provinces. */
const isStateInProvince = ({ captures }: Match<StateAndPlace>): boolean => {
  const { level, kind } = (captures.head ?? captures.named)!.data as BodyHeadEntry | NamedBodyEntry;
  return !captures.branch && level === 'central' && KINDS_OF_STATE.includes(kind) && isHomeUnit(captures);
};

// Ủy ban Thường vụ Quốc hội; Ban Tổ chức Trung ương
const namedBody = rule({
  id: 'organization/name',
  gloss: 'a body with a name of its own',
  pattern: seq(as('named', lex('NamedBody')), opt(lex('Centre')), opt(SHORT_IN_BRACKETS), opt(opt(as('branch', 'chi nhánh')), PLACE)),
  emit: (match) => (isInSymbol(match.scene, match.start) || isStateInProvince(match) ? null : bodyOf(match)),
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
  emit: (match) => (isInSymbol(match.scene, match.start) || isStateInProvince(match) ? null : bodyOf(match)),
  examples: [
    '{UBND tỉnh Yên Bái} ban hành kế hoạch', '{Đoàn đại biểu Quốc hội (ĐBQH) tỉnh} họp', '{Hội đồng nhân dân (HĐND) tỉnh Yên Bái} họp',
    'Phiên họp của {HĐND huyện} khai mạc', '{Huyện ủy Trần Văn Thời} báo cáo',
  ],
  counterExamples: ['Nhân dân ủy thác cho đại biểu', 'Họp dân ở thôn'],
});

// Bí thư Đoàn xã; Thuế tỉnh Sơn La
const bodyOfUnit = rule({
  id: 'organization/head-unit',
  gloss: 'a word that is a body only with the unit behind it',
  pattern: seq(as('head', lex('BodyHead.unit')), PLACE),
  emit: (match) => (match.captures.unit ?? (match.captures.place?.span?.value as PlaceValue | undefined)?.head ? bodyOf(match) : null),
  examples: ['Bí thư {Đoàn xã Yên Sơn} phát biểu', '{Thuế tỉnh Sơn La} thu vượt dự toán'],
  counterExamples: ['Đoàn đi thăm tỉnh', 'Thuế thu nhập tăng', 'Đoàn Hà Nội thi đấu'],
});

// Ban Thường vụ Tỉnh ủy Cà Mau; BCH Đảng bộ tỉnh; Văn phòng UBND tỉnh
const partOfBody = rule({
  id: 'organization/part-whole',
  gloss: 'a part of a body: standing committee, executive committee, office',
  pattern: seq(as('head', lex('BodyHead.part')), opt(NUMBERED), opt(OF_WHOLE)),
  emit: (match) => (isInsideMeeting(match) ? null : bodyOf(match)),
  examples: [
    '{Ban Thường vụ Tỉnh ủy Cà Mau} họp', '{BCH Đảng bộ tỉnh} tổ chức hội nghị', '{Văn phòng UBND tỉnh} tham mưu',
    '{Đoàn giám sát số 382 của Bộ Chính trị} làm việc', 'Hội nghị giao ban {Thường trực HĐND} hai cấp',
  ],
  counterExamples: ['Thanh niên hăng hái lên đường', 'Nhà trường khen thưởng học sinh'],
});

// cơ quan soạn thảo; cơ quan chủ trì thẩm tra
const agencyByRole = rule({
  id: 'organization/head-role',
  gloss: 'an agency by what it does at the matter in hand',
  pattern: seq(as('head', lex('BodyHead.part')), as('role', lex('AgencyRole'))),
  emit: (match) => ((match.captures.head.data as BodyHeadEntry).takesRole ? bodyOf(match) : null),
  examples: ['Đề nghị {cơ quan soạn thảo} tiếp thu', 'Ý kiến của {cơ quan chủ trì thẩm tra}'],
  counterExamples: ['Cơ quan nào chịu trách nhiệm', 'Văn phòng trình tờ trình'],
});

export const RULES_OF_COMMITTEES: readonly Rule<Reading<BodyValue>>[] = [namedBody, bodyOfPlace, bodyOfUnit, partOfBody, agencyByRole];
