import {
  any, as, before, lex, not, notAfter, opt, rule, seq, tag, upTo,
  type Rule,
} from '../../grammar/index.js';
import * as words from '../../lexicon/tables/role-contexts.js';
import { isClauseStart } from '../clause-start.js';
import { opensSentence, roleOf, type RoleReading } from './role-value.js';

// Cùng dự buổi làm việc có …
const attendedBy = rule({
  id: 'participant/attendee.list',
  gloss: 'who follows attends',
  pattern: seq(
    as('verb', lex('AttendedBy')), not(...words.NO_ATTENDING_BEFORE), upTo(12, any(',', ';', ':')), any(...words.THERE_ARE), opt(':'),
  ),
  emit: (match) => (isClauseStart(match.scene, match.start) ? roleOf('attendee', 'after')(match) : null),
  examples: ['{Cùng dự buổi làm việc có} Bộ trưởng Lê Văn Ba', '{Dự hội nghị có} các đồng chí'],
  counterExamples: ['Tham dự án này', 'Xe máy tham gia giao thông có rủi ro', 'Ông Ba đến dự.', 'Ông Ba đến dự, sau đó có bài phát biểu'],
});

// với sự tham dự của đồng chí Lê Văn Ba
const presenceOf = rule({
  id: 'participant/attendee.presence-of',
  gloss: 'with the presence of those who follow',
  pattern: any(...words.PRESENCE_CUES),
  emit: roleOf('attendee', 'after'),
  examples: ['Hội nghị diễn ra {với sự tham dự của} đồng chí Lê Văn Ba', 'Lễ ký diễn ra {dưới sự chứng kiến của} đồng chí Lê Văn Ba'],
  counterExamples: ['Sự tham gia vào chuỗi cung ứng'],
});

// Đón Chủ tịch nước tại sân bay có Phó Thủ tướng Lê Văn Ba
const awaited = rule({
  id: 'participant/attendee.welcome',
  gloss: 'who welcomes or sees off at an airport or a station',
  pattern: seq(
    as('verb', any(...words.WELCOMING)), upTo(30, any(';', '.', ':', 'có', ...words.STATIONS)),
    any(...words.STATIONS), upTo(8, any(';', '.', ':', 'có')), any(...words.THERE_ARE), opt(':'), before(tag('Person'), tag('Office')),
  ),
  emit: roleOf('attendee', 'after'),
  examples: ['{Đón Chủ tịch nước và Phu nhân tại sân bay quốc tế Bình Sơn có} Phó Thủ tướng Lê Văn Ba'],
  counterExamples: ['Tại sân bay có nhiều hành khách', 'Đón Chủ tịch nước Trần Văn Tư tại sân bay là Phó Thủ tướng Lê Văn Ba'],
});

// Về phía tỉnh Hòa Bình có đồng chí Lê Văn Ba
const sideHas = rule({
  id: 'participant/attendee.side',
  gloss: 'who is there on one side',
  pattern: seq(any(...words.SIDE_CUES), upTo(12, any(';', '.')), any(...words.THERE_ARE, ':')),
  emit: roleOf('attendee', 'after'),
  examples: ['{Về phía tỉnh Hòa Bình có} đồng chí Lê Văn Ba', '{Tháp tùng Thủ tướng có} Bộ trưởng Trần Văn Tư'],
  counterExamples: ['Hãy nhìn về phía trước', 'Về phía nhân dân, mọi người đồng tình'],
});

// Tới dự buổi lễ, Phó Thủ tướng Lê Văn Ba
const opensWithAttending = rule({
  id: 'participant/attendee.opening',
  gloss: 'a sentence opens with a word for attending, and who attends stands behind the comma',
  pattern: seq(
    as('verb', lex('AttendOpening')), not(...words.NO_ATTENDING_BEFORE), upTo(14, any(',', ';', ':', 'có', 'gồm')), ',',
    before(tag('Person'), tag('Office')),
  ),
  emit: (match) => (opensSentence(match.scene, match.start) ? roleOf('attendee', 'next')(match) : null),
  examples: ['{Tới dự và phát biểu tại buổi lễ,} đồng chí Lê Văn Ba nhấn mạnh', '{Dự hội nghị,} Bí thư Tỉnh ủy Lê Văn Ba đề nghị'],
  counterExamples: ['Dự án chậm tiến độ, ông Lê Văn Ba nói', 'Các đại biểu đến dự đông, ông Lê Văn Ba nói'],
});

// Phó Thủ tướng Lê Văn Ba dự và phát biểu
const attends = rule({
  id: 'participant/attendee.verb',
  gloss: 'the subject attends, hands over or signs at the meeting',
  pattern: seq(notAfter(...words.NO_ATTENDING_AFTER), as('verb', lex('AttendVerb')), not(...words.NO_ATTENDING_BEFORE)),
  emit: roleOf('attendee', 'before'),
  examples: ['Phó Thủ tướng Lê Văn Ba {đến dự} và phát biểu', 'Đồng chí Lê Văn Ba {tặng hoa} chúc mừng'],
  counterExamples: ['Trình dự án luật', 'Công tác tham mưu', 'Các đại biểu dự hội nghị'],
});

// trao quyết định bổ nhiệm cho đồng chí Lê Văn Ba
const receives = rule({
  id: 'participant/attendee.receives',
  gloss: 'who is handed a decision, a medal or flowers attends',
  pattern: seq(any('trao', 'tặng'), upTo(16, any(';', '.')), as('verb', 'cho'), before(tag('Person'))),
  emit: ({ captures: { verb }, end }): RoleReading =>
    ({ tag: 'Role', value: { role: 'attendee', side: 'after', verb: verb.start }, covers: [end - 1, end] }),
  examples: ['Đồng chí {trao Quyết định bổ nhiệm cho} ông Lê Văn Ba'],
  counterExamples: ['Trao cơ hội cho doanh nghiệp'],
});

// tặng hoa chúc mừng đồng chí Lê Văn Ba
const congratulated = rule({
  id: 'participant/attendee.congratulated',
  gloss: 'who is given flowers attends',
  pattern: seq(any('tặng hoa', 'trao hoa'), opt('và'), as('verb', any('chúc mừng', 'chia tay', 'cảm ơn', 'cho')), before(tag('Person'))),
  emit: ({ captures: { verb }, end }): RoleReading =>
    ({ tag: 'Role', value: { role: 'attendee', side: 'next', verb: verb.start }, covers: [end - 1, end] }),
  examples: ['Bí thư {tặng hoa chúc mừng} đồng chí Lê Văn Ba'],
  counterExamples: ['Gửi thư chúc mừng đồng chí Lê Văn Ba', 'Tặng hoa chúc mừng hội nghị'],
});

export const ATTENDEE_RULES: readonly Rule<RoleReading>[] = [
  attendedBy, presenceOf, awaited, sideHas, opensWithAttending, attends, receives, congratulated,
];
