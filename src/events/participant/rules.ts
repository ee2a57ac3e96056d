import { any, as, before, lex, not, notAfter, opt, rule, seq, tag, upTo, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';

/** Where a sentence states a part in a meeting, and on which side of the words its persons stand. */
export interface RoleValue {
  readonly role: 'chair' | 'speaker' | 'attendee' | 'host' | 'guest';
  /** `before`: the subject · `after`: who follows, to the end of the list · `inside`: between `do` and `chủ trì`. */
  readonly side: 'before' | 'after';
  /** Token of the verb. */
  readonly verb: number;
}

interface Captures { readonly verb?: Capture }
const roleOf = (role: RoleValue['role'], side: RoleValue['side']) => ({ captures: { verb }, start }: Match<Captures>): Reading<RoleValue> =>
  ({ tag: 'Role', value: { role, side, verb: verb?.start ?? start } });

// Bí thư Tỉnh ủy Lê Văn Ba chủ trì hội nghị
export const chairs = rule({
  id: 'participant/chair.verb',
  gloss: 'the subject chairs',
  pattern: seq(notAfter('sự', 'ban', 'cơ quan', 'giao', 'đơn vị'), as('verb', lex('ChairVerb')), not('của', ', phối hợp', 'phối hợp', 'xây dựng', 'tham mưu', 'soạn thảo', 'thẩm tra')),
  emit: roleOf('chair', 'before'),
  examples: ['Bí thư Tỉnh ủy Lê Văn Ba {chủ trì} hội nghị'],
  counterExamples: ['giao Sở Y tế chủ trì, phối hợp với các sở', 'dưới sự chủ trì của đồng chí'],
});

// dưới sự chủ trì của đồng chí Lê Văn Ba
export const chairedBy = rule({
  id: 'participant/chair.under',
  gloss: 'who follows chairs',
  pattern: as('verb', lex('ChairedBy')),
  emit: roleOf('chair', 'after'),
  examples: ['Hội nghị diễn ra {dưới sự chủ trì của} đồng chí Lê Văn Ba'],
  counterExamples: ['Sở Y tế chủ trì tham mưu'],
});

// Cùng dự buổi làm việc có …
export const attendedBy = rule({
  id: 'participant/attendee.list',
  gloss: 'who follows attends',
  pattern: seq(as('verb', lex('AttendedBy')), upTo(12, any(',', ';', ':')), any('còn có', 'gồm có', 'có sự tham dự của', 'có', 'gồm'), opt(':')),
  emit: roleOf('attendee', 'after'),
  examples: ['{Cùng dự buổi làm việc có} Bộ trưởng Lê Văn Ba', '{Dự hội nghị có} các đồng chí'],
  counterExamples: ['Tham dự án này', 'Ông Ba đến dự.'],
});

export const attendedBySubject = rule({
  id: 'participant/attendee.presence-of',
  gloss: 'with the presence of those who follow',
  pattern: seq(any('với sự tham dự của', 'có sự tham dự của', 'với sự tham gia của', 'có sự tham gia của', 'với sự có mặt của', 'có sự hiện diện của', 'với sự hiện diện của', 'cùng đi có', 'cùng đi với', 'về phía')),
  emit: roleOf('attendee', 'after'),
  examples: ['Hội nghị diễn ra {với sự tham dự của} đồng chí Lê Văn Ba'],
  counterExamples: ['Sự tham gia vào chuỗi cung ứng'],
});

// Phó Thủ tướng Lê Văn Ba dự và phát biểu
export const attends = rule({
  id: 'participant/attendee.verb',
  gloss: 'the subject attends, hands over or signs at the meeting',
  pattern: seq(notAfter('các', 'đại biểu', 'những', 'sự'), as('verb', lex('AttendVerb')), not('án', 'kiến', 'thảo', 'toán', 'báo', 'phòng', 'trữ', 'luật', 'mưu', 'khảo', 'hiện nghiêm', 'thức', 'định', 'xét', 'đổi', 'lại')),
  emit: roleOf('attendee', 'before'),
  examples: ['Phó Thủ tướng Lê Văn Ba {đến dự} và phát biểu'],
  counterExamples: ['Trình dự án luật', 'Công tác tham mưu'],
});

// đồng chí Lê Văn Ba nhấn mạnh
export const speaks = rule({
  id: 'participant/speaker.verb',
  gloss: 'the subject speaks, reports or decides aloud',
  pattern: as('verb', lex('SpeechVerb')),
  emit: (match) => (match.scene.hitBefore('NounMarker', match.start) ? null : roleOf('speaker', 'before')(match)),
  examples: ['Đồng chí Lê Văn Ba {nhấn mạnh} ba nhiệm vụ'],
  counterExamples: ['Bài phát biểu của ông Ba', 'Theo báo cáo của Sở Y tế'],
});

// trao quyết định bổ nhiệm cho đồng chí Lê Văn Ba
export const receives = rule({
  id: 'participant/attendee.receives',
  gloss: 'who is handed a decision, a medal or flowers attends',
  pattern: seq(any('trao', 'tặng'), upTo(16, any(';', '.')), as('verb', 'cho'), before(tag('Person'))),
  emit: ({ captures: { verb }, end }): Reading<RoleValue> => ({ tag: 'Role', value: { role: 'attendee', side: 'after', verb: verb.start }, covers: [end - 1, end] }),
  examples: ['Đồng chí trao Quyết định bổ nhiệm {cho} ông Lê Văn Ba'],
  counterExamples: ['Trao cơ hội cho doanh nghiệp'],
});

// Chủ tịch nước tiếp Đại sứ Lê Văn Ba
export const receivesGuest = rule({
  id: 'participant/host-guest.receive',
  gloss: 'the subject receives, who follows is received',
  pattern: seq(notAfter('cuộc', 'buổi', 'trực'), as('verb', any('tiếp', 'tiếp xã giao', 'tiếp thân mật', 'tiếp và làm việc với', 'đã tiếp', 'tiếp đón', 'chủ trì lễ đón')), opt(any('đoàn', 'ngài', 'Đoàn', 'xã giao')), before(tag('Person'), tag('Office'), tag('Group'), tag('Body'), 'Đoàn', 'đoàn', 'một số')),
  emit: roleOf('host', 'before'),
  examples: ['Chủ tịch nước Lê Văn Ba {tiếp} Đại sứ Trần Văn Tư'],
  counterExamples: ['Tiếp tục đẩy mạnh', 'Trưởng đoàn tiếp thu ý kiến'],
});

// Thủ tướng Lê Văn Ba thăm chính thức Nhật Bản
export const visits = rule({
  id: 'participant/guest.visit',
  gloss: 'the subject goes on a visit',
  pattern: seq(notAfter('chuyến', 'sang', 'mời', 'đã', 'của'), as('verb', any('thăm chính thức', 'thăm cấp nhà nước', 'thăm hữu nghị', 'thăm và làm việc', 'đến thăm', 'sang thăm', 'bắt đầu chuyến thăm', 'thăm hữu nghị chính thức', 'kết thúc chuyến thăm', 'bắt đầu thăm', 'có chuyến thăm', 'lên đường thăm', 'đã đến thủ đô', 'đã đến', 'rời Hà Nội'))),
  emit: roleOf('guest', 'before'),
  examples: ['Thủ tướng Lê Văn Ba {thăm chính thức} Nhật Bản'],
  counterExamples: ['Trong chuyến thăm chính thức'],
});

// hội đàm với Thủ tướng Lê Văn Ba
export const meetsWith = rule({
  id: 'participant/talks.with',
  gloss: 'both sides of talks; which is host is decided by where the talks are held',
  pattern: seq(as('verb', any('hội đàm với', 'hội kiến với', 'hội kiến', 'hội đàm', 'có cuộc hội đàm với', 'có cuộc hội kiến với', 'gặp', 'gặp gỡ', 'gặp và làm việc với')), before(tag('Person'), tag('Office'))),
  emit: roleOf('guest', 'before'),
  examples: ['Chủ tịch Quốc hội Lê Văn Ba {hội đàm với} Chủ tịch Quốc hội Lào'],
  counterExamples: ['Gặp khó khăn', 'Kết thúc hội đàm, hai bên ký kết'],
});

export const ROLE_RULES: readonly Rule<Reading<RoleValue>>[] = [receives, receivesGuest, visits, meetsWith, chairs, chairedBy, attendedBy, attendedBySubject, attends, speaks];
