import {
  any, as, before, lex, not, opt, rule, seq, tag, type Capture, type Match, type Reading, type Rule, type Scene,
} from '../../grammar/index.js';
import { DELIBERATING_COMMITTEES, OPENING_BEFORE_BODY, SITTING_BODIES } from '../../lexicon/tables/meeting-bodies.js';
import { COMMITTEE_SITTING, DEEDS_OF_BODIES } from '../../lexicon/tables/meeting-kinds.js';
import { lowerAt, lowerOf } from '../../text/index.js';
import { opensClause } from './clause.js';
import { REST } from './patterns.js';
import { meetingOf, type MeetingCaptures, type MeetingValue } from './value.js';

const ASSEMBLIES = SITTING_BODIES.map((name) => name.toLowerCase()), COMMITTEES = DELIBERATING_COMMITTEES.map((name) => name.toLowerCase());
const OPENING = new Set(OPENING_BEFORE_BODY);

const isOneOf = (names: readonly string[], { tape }: Scene, { start, end }: Capture): boolean => {
  const body = lowerOf(tape, start, end);
  return names.some((first) => body.startsWith(first));
};

/**
 * The sitting that a deed of an assembly or a committee tells of; null where another body does it. A headline that begins with a
 * committee has the sitting told below it by its own word.
 */
const sittingOf = (match: Match<MeetingCaptures>, body: Capture): Reading<MeetingValue> | null => {
  if (isOneOf(ASSEMBLIES, match.scene, body)) return meetingOf(match);
  const isHeadline = body.start === match.scene.sentenceStart(body.start);
  const reading = isOneOf(COMMITTEES, match.scene, body) && !isHeadline ? meetingOf(match) : null;
  return reading && { ...reading, value: { ...reading.value, head: { ...reading.value.head, ...COMMITTEE_SITTING } } };
};

/** `Sáng nay | Quốc hội …`, and not `trình | Quốc hội xem xét`. */
const isSubject = (scene: Scene, { start }: Capture): boolean =>
  opensClause(scene, start) || OPENING.has(lowerAt(scene.tape, start - 1));

// Ngày 24/5, Quốc hội | thảo luận về dự án Luật Đường sắt
const assemblyDeed = rule({
  id: 'meeting/assembly-deed',
  gloss: 'what an assembly or a Party committee does at its sitting',
  pattern: seq(
    as('body', tag('Body')), opt(any('đã', 'tiếp tục', 'đã tiếp tục', 'tiến hành', 'đã tiến hành')), as('head', lex('AssemblyDeed')), REST,
  ),
  emit: (match: Match<MeetingCaptures>): Reading<MeetingValue> | null => {
    const { scene, end, captures } = match, body = captures.body as Capture | undefined;
    const reading = body && isSubject(scene, body) ? sittingOf(match, body) : null;
    return reading && { ...reading, covers: [captures.head!.start, end] };
  },
  examples: [
    'Ngày 24/5, {Quốc hội thảo luận về dự án Luật Đường sắt}.',
    'Chiều 1/12, {Ban Pháp chế HĐND tỉnh thẩm tra dự thảo Nghị quyết}.',
    'Sáng 8/7, {Ban Thường vụ Tỉnh ủy nghe và cho ý kiến vào dự thảo Nghị quyết}.',
    'Chiều nay, {Ủy ban Thường vụ Quốc hội đã cho ý kiến về dự thảo Nghị quyết}.',
  ],
  counterExamples: [
    'Chính phủ trình Quốc hội xem xét dự án Luật', 'Ban Thường vụ Tỉnh ủy cho ý kiến về quy hoạch', 'Chi bộ thảo luận về nước sạch',
  ],
});

/** `Huyện đoàn | phối hợp với Hội Nông dân huyện | phát động …`: who helps. */
const WITH_ANOTHER = seq(any(seq('phối hợp', opt(any('với', 'cùng'))), 'và', 'cùng'), tag('Body'));

// Sáng 8/7, Công an tỉnh | sơ kết công tác 6 tháng đầu năm
const bodyDeed = rule({
  id: 'meeting/body-deed',
  gloss: 'what a body holds, told by a verb of its own: a review, a launch',
  pattern: seq(
    as('body', tag('Body')), opt(WITH_ANOTHER), opt(any('đã', 'vừa', 'long trọng')), before(...DEEDS_OF_BODIES),
    as('head', lex('MeetingDeed')), not(lex('MeetingHead')), REST,
  ),
  emit: (match: Match<MeetingCaptures>): Reading<MeetingValue> | null => {
    const { scene, end, captures } = match, body = captures.body as Capture | undefined;
    const reading = body && isSubject(scene, body) ? meetingOf(match) : null;
    return reading && { ...reading, covers: [captures.head!.start, end] };
  },
  examples: [
    'Sáng 8/7, {Công an tỉnh sơ kết công tác 6 tháng đầu năm}.',
    'Chiều 12/4, {Huyện đoàn phối hợp Hội Nông dân huyện phát động Chiến dịch Mùa hè xanh}.',
    'Sáng 8/7, {UBND tỉnh Hòa Bình và Tập đoàn Suối Hoa ký kết thỏa thuận hợp tác}.',
    'Sáng 17/5, {Đảng bộ xã Yên Mông trao Huy hiệu 50, 40, 30 năm tuổi Đảng đợt 19/5}.',
    'Chiều 12/4, {Hội Nông dân huyện đã ký kết chương trình phối hợp giai đoạn 2023-2025}.',
  ],
  counterExamples: ['Theo báo cáo tổng kết của Sở Y tế', 'UBND tỉnh yêu cầu Sở Y tế tổng kết phong trào',
    'Ủy ban Thường vụ Quốc hội tổng kết Kỳ họp thứ tư'],
});

export const ASSEMBLY_RULES: readonly Rule<Reading<MeetingValue>>[] = [assemblyDeed, bodyDeed];
