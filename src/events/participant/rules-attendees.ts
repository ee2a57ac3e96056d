import { after, any, as, before, lex, not, notAfter, opt, rule, seq, tag, upTo, type Match, type Rule } from '../../grammar/index.js';
import * as words from '../../lexicon/tables/role-contexts.js';
import { lowerAt } from '../../text/index.js';
import { isClauseStart } from '../clause-start.js';
import { ATTENDS_AND_CHAIRS, opensSentence, roleOf, type RoleReading } from './role-value.js';

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

// Bí thư Tỉnh ủy Lê Văn Ba dự và chủ trì hội nghị
const attendsAndChairs = rule({
  id: ATTENDS_AND_CHAIRS,
  gloss: 'the subject attends, and chairs besides',
  pattern: seq(notAfter(...words.NO_ATTENDING_AFTER), as('verb', lex('AttendVerb')), any('và', ','), before('chủ trì')),
  emit: roleOf('attendee', 'before'),
  examples: ['Bí thư Tỉnh ủy Lê Văn Ba {dự và} chủ trì hội nghị', 'Đồng chí Lê Văn Ba {tham dự,} chủ trì buổi làm việc'],
  counterExamples: ['Đồng chí Lê Văn Ba dự và phát biểu', 'Trình dự án do Sở Y tế chủ trì'],
});

/** Words from the verb to whoever receives: `trao | Quyết định bổ nhiệm | cho`. */
const LONGEST_GIFT = 16;
const HANDS_OVER = new Set(words.HANDING_OVER), ENDS = new Set([';', '.']);
const isHandedOver = ({ scene, start }: Match): boolean => {
  for (let at = start - 1; at >= Math.max(scene.sentenceStart(start), start - LONGEST_GIFT); at--) {
    const word = lowerAt(scene.tape, at);
    if (HANDS_OVER.has(word)) return true;
    if (ENDS.has(word)) return false;
  }
  return false;
};

// trao quyết định bổ nhiệm cho đồng chí Lê Văn Ba; … cho các đồng chí: Thiếu tá Lê Văn Ba, …
const receives = rule({
  id: 'participant/attendee.receives',
  gloss: 'who is handed a decision, a medal or flowers attends',
  pattern: seq(as('verb', 'cho'), opt(any(seq(lex('PluralHonorific'), ':'), ...words.RECEIVING_AS)), before(tag('Person'))),
  emit: (match) => (isHandedOver(match) ? roleOf('attendee', 'after')(match) : null),
  examples: ['Đồng chí trao Quyết định bổ nhiệm {cho} ông Lê Văn Ba', 'Ông trao quyết định {cho các đồng chí:} Thiếu tá Lê Văn Ba',
    'Ông trao Huy hiệu Đảng {cho đảng viên} Lê Văn Ba'],
  counterExamples: ['Trao cơ hội cho doanh nghiệp', 'Gửi thư cho ông Lê Văn Ba'],
});

// Thay mặt các đồng chí nhận quyết định, đồng chí Lê Văn Ba hứa
const speaksForReceivers = rule({
  id: 'participant/attendee.for-receivers',
  gloss: 'a clause opens with those who receive something, for whom one of them speaks',
  pattern: seq(
    any(...words.SPEAKING_FOR_OTHERS), upTo(8, any(',', ';', '.', ':', tag('Person'))), any('nhận', 'được'),
    upTo(10, any(';', '.', ':', tag('Person'))), ',', before(tag('Person')),
  ),
  emit: (match) => (isClauseStart(match.scene, match.start) ? roleOf('attendee', 'next')(match) : null),
  examples: [
    '{Thay mặt các đồng chí nhận quyết định,} đồng chí Lê Văn Ba hứa', '{Đại diện những người được bổ nhiệm,} ông Lê Văn Ba cảm ơn',
  ],
  counterExamples: ['Thay mặt Ban Thường vụ, ông Lê Văn Ba giao nhiệm vụ', 'Sau khi nhận quyết định, ông Lê Văn Ba hứa'],
});

// tặng hoa chúc mừng đồng chí Lê Văn Ba
const congratulated = rule({
  id: 'participant/attendee.congratulated',
  gloss: 'who is given flowers attends',
  pattern: seq(
    after('tặng hoa', 'trao hoa', 'tặng hoa và', 'trao hoa và'), as('verb', any('chúc mừng', 'chia tay', 'cảm ơn')),
    opt(lex('PluralHonorific'), opt(':')), before(tag('Person')),
  ),
  emit: roleOf('attendee', 'next'),
  examples: ['Bí thư tặng hoa {chúc mừng} đồng chí Lê Văn Ba', 'Ông tặng hoa {chúc mừng các đồng chí:} Lê Văn Ba, Trần Văn Tư'],
  counterExamples: ['Gửi thư chúc mừng đồng chí Lê Văn Ba', 'Tặng hoa chúc mừng hội nghị'],
});

// chủ trì cuộc họp với Chủ tịch UBND tỉnh Lê Văn Ba
const met = rule({
  id: 'participant/attendee.met',
  gloss: 'a word for a session and "with": who follows attends',
  pattern: seq(as('verb', any(...words.SESSIONS)), any('với', 'cùng'), before(tag('Person'))),
  emit: roleOf('attendee', 'next'),
  examples: ['Bộ trưởng chủ trì {cuộc họp với} Chủ tịch UBND tỉnh Lê Văn Ba', 'Thủ tướng {họp báo chung với} ông Lê Văn Ba'],
  counterExamples: ['Bộ trưởng làm việc với các sở', 'Ông Ba phối hợp với ông Trần Văn Tư'],
});

export const ATTENDEE_RULES: readonly Rule<RoleReading>[] = [
  opensWithAttending, attends, attendsAndChairs, receives, speaksForReceivers, congratulated, met,
];
