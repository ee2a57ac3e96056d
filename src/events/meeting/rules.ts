import { any, as, lex, list, not, opt, rule, seq, shape, tag, type Capture, type Match, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import { ROMAN_OR_NUMBER } from '../../entities/shapes/names.js';
import { Flag, lowerAt } from '../../text/index.js';
import { meetingOf, numberOf, type MeetingValue } from './value.js';

const YEAR = shape('year', 'number', ({ tape }, at) => (tape.flags[at]! & Flag.Number && tape.end[at]! - tape.start[at]! === 4 ? at + 1 : -1));
const NUMBER = any(lex('OrdinalWord'), ROMAN_OR_NUMBER);
const ORDINAL = any(seq(any('lần thứ', 'thứ', 'lần'), as('ordinal', NUMBER)), seq(as('ordinal', ROMAN_OR_NUMBER), not('/', '-', '.', 'năm', 'tháng', 'ngày', 'cấp', 'tỉnh', 'huyện', 'xã', 'bên', 'nước', 'người', 'đại biểu', 'đồng', 'nhà', 'bộ', 'ngành', 'điểm', '%', 'nội dung')));
const TERM = seq(opt('('), any('khóa', 'nhiệm kỳ khóa'), as('term', ROMAN_OR_NUMBER), opt(')'));
const YEARS = seq(opt('('), 'nhiệm kỳ', as('from', YEAR), '-', as('to', YEAR), opt(')'));
const BODY = seq(opt(any('của', 'toàn thể', 'đại biểu')), as('body', any(tag('Body'), tag('Place'))));
const PART = any(TERM, YEARS, ORDINAL, BODY, lex('MeetingQualifier'), lex('Centre'), 'tiếp xúc cử tri');

/** Words that end the phrase of a meeting: its verb, its chair, another clause. */
const STOPS = new Set([',', ';', '.', ':', '(', ')', '"', 'do', 'dưới', 'được', 'đã', 'vào', 'nhằm', 'diễn', 'sẽ', 'khai', 'bế', 'vừa', 'nhấn', 'chủ', 'ngày', 'sáng', 'chiều', 'yêu', 'khẳng', 'đề', 'nêu', 'phát', 'theo', 'cho', 'ông', 'bà', 'thì', 'nên', 'mà', 'khi', 'như', 'nếu', 'vì', 'còn', 'nói']);
/** Words with which no name of a meeting goes on right behind its head. */
const NO_TAIL = new Set([...STOPS, 'có', 'là', 'tại', 'này', 'trên', 'và', 'đó', 'ở', 'lần', 'cũng', 'trước', 'sau', 'để', 'từ', 'đến', 'thảo', 'nghe', 'thông', 'xem', 'cùng', 'tiếp', 'tập', 'quyết', 'ghi', 'nhất', 'thống', 'đồng', 'hôm', 'trong', 'kết', 'không', 'phải', 'cần', 'rằng', 'thành', 'lại', 'các', 'những', 'nhiều', 'một']);

const wordOf = ({ tape }: Scene, at: number): string => lowerAt(tape, at);

/** `quán triệt, triển khai thực hiện …`: a comma inside the name, with small letters going on behind it. */
const isInnerComma = (scene: Scene, at: number, from: number): boolean =>
  wordOf(scene, at) === ',' && at > from + 1 && (scene.tape.flags[at + 1]! & (Flag.Word | Flag.Capital)) === Flag.Word
  && !NO_TAIL.has(wordOf(scene, at + 1)) && scene.at('Office', at + 1).length === 0;

/** What a meeting is about, to the end of the phrase. */
const readTopic = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end - at < 45) {
    if (end > at && STOPS.has(wordOf(scene, end)) && !isInnerComma(scene, end, at)) break;
    if (end > at + 1 && scene.at('Date', end).length > 0) break;
    end++;
  }
  return end > at + 1 ? end : -1;
};

/** The rest of a name that no introducing word opens: `Diễn đàn Kết nối doanh nghiệp …`, `buổi họp tổng kết …`. */
const readTail = (scene: Scene, at: number, limit: number): number =>
  (NO_TAIL.has(wordOf(scene, at)) || scene.at('Person', at).length > 0 || scene.at('Date', at).length > 0 ? -1 : readTopic(scene, at, limit));

const TOPIC = any(
  seq(any('về', 'với', 'để', 'nhằm', 'giữa', 'bàn về', 'bàn', 'mới đây về', 'các', 'tại các'), shape('topic', 'any', readTopic)),
  shape('tail', 'any', readTail),
);

// Hội nghị lần thứ 2 BCH Đảng bộ tỉnh khóa XVII; phiên họp thường kỳ
export const namedMeeting = rule({
  id: 'meeting/head-parts',
  gloss: 'a word for a meeting with its number, body, term and qualifiers',
  pattern: seq(as('head', lex('MeetingHead')), opt(list(PART, opt(any(',', '-')), { most: 8 })), opt(TOPIC)),
  emit: meetingOf,
  examples: ['Sáng nay, {Hội nghị lần thứ 2 BCH Đảng bộ tỉnh khóa XVII} khai mạc', 'Tại {phiên họp thường kỳ}, các thành viên thảo luận', '{Kỳ họp thứ tư HĐND huyện} bế mạc'],
  counterExamples: ['Xã hội học tập', 'Thiết bị hội họa'],
});

const OBJECT = any(tag('Person'), tag('Office'), tag('Group'), tag('Body'), tag('Place'), 'đoàn', 'các', 'một số', 'cử tri', 'gia đình', 'hộ', 'cán bộ', 'nhân dân', 'Bộ', 'Đoàn');

// đã làm việc với Ban Thường vụ Tỉnh ủy; tiếp Đại sứ Lào
export const meetingByVerb = rule({
  id: 'meeting/verb-object',
  gloss: 'a verb that tells of a meeting, with whom or where',
  pattern: seq(as('head', lex('MeetingVerb')), opt(any('đoàn', 'tại', 'với', 'ngài', 'các')), OBJECT, opt(TOPIC)),
  emit: meetingOf,
  examples: ['Đoàn công tác đã {làm việc với Ban Thường vụ Tỉnh ủy Cà Mau}', 'Chiều nay, Phó Thủ tướng {tiếp Đại sứ Lào}'],
  counterExamples: ['Cần tiếp tục kiểm tra', 'Gặp khó khăn về vốn'],
});

interface TermCaptures { readonly term?: Capture; readonly from?: Capture; readonly to?: Capture }
const termOf = (match: Match<TermCaptures>): Reading<{ number: number | null; years: readonly [number, number] | null }> => {
  const { scene, captures: { term, from, to } } = match;
  const a = numberOf(scene, from), b = numberOf(scene, to);
  return { tag: 'Term', value: { number: numberOf(scene, term), years: a !== null && b !== null ? [a, b] : null } };
};

// BCH Đảng bộ tỉnh khóa XVII, nhiệm kỳ 2020-2025
export const term = rule({
  id: 'meeting/term',
  gloss: 'the number and years of a term',
  pattern: any(seq(TERM, opt(',')), YEARS),
  emit: termOf,
  examples: ['HĐND tỉnh {khóa XVII} họp', 'BCH Đảng bộ {nhiệm kỳ 2020-2025}'],
  counterExamples: ['Đào tạo ba khóa học', 'Nhiệm kỳ vừa qua'],
});

export const MEETING_RULES: readonly Rule<Reading<MeetingValue>>[] = [namedMeeting, meetingByVerb];
export const TERM_RULES: readonly Rule<Reading>[] = [term];
