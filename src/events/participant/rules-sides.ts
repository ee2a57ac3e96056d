import { any, as, before, not, notAfter, opt, rule, seq, shape, tag, upTo, type Rule } from '../../grammar/index.js';
import { lowerAt } from '../../text/index.js';
import { DELEGATIONS } from '../../lexicon/tables/attendance.js';
import * as words from '../../lexicon/tables/role-contexts.js';
import { roleOf, type RoleReading } from './role-value.js';

const LONGEST_TITLE = 10;
/** `Xã trưởng Bình Minh xã | Trương Danh Lạc`: an office in capitals that was not read, up to the name; `tiếp tục` is none. */
const UNREAD_TITLE = shape('unread title', 'capital', (scene, at, limit) => {
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_TITLE) && !TITLE_ENDS.includes(lowerAt(scene.tape, end)); end++) {
    if (scene.at('Person', end).length > 0) return end;
  }
  return -1;
});
const TITLE_ENDS: readonly string[] = [',', ';', ':', '.', '“', '"'];

const GUEST = before(UNREAD_TITLE, tag('Person'), tag('Office'), tag('Group'), tag('Body'), 'Đoàn', 'đoàn', 'một số');

// Chủ tịch nước tiếp Đại sứ Lê Văn Ba
const receivesGuest = rule({
  id: 'participant/host-guest.receive',
  gloss: 'the subject receives, who follows is received',
  pattern: seq(
    notAfter(...words.NO_RECEPTION_AFTER), as('verb', any(...words.RECEPTION_VERBS)),
    opt('và', upTo(6, any(',', ';', ':', '.', tag('Person'), tag('Office'))), 'với'), opt(any('đoàn', 'ngài', 'Đoàn', 'xã giao')), GUEST,
  ),
  emit: roleOf('host', 'before'),
  examples: [
    'Chủ tịch nước Lê Văn Ba {tiếp} Đại sứ Trần Văn Tư',
    'Thường trực HĐND tỉnh {có buổi tiếp và trao đổi kinh nghiệm với} Đoàn công tác tỉnh bạn',
  ],
  counterExamples: ['Tiếp tục đẩy mạnh', 'Trưởng đoàn tiếp thu ý kiến', 'Ông Ba trực tiếp Chủ tịch Trần Văn Tư giao việc'],
});

// Tại buổi tiếp Đại sứ Lê Văn Ba
const received = rule({
  id: 'participant/guest.received',
  gloss: 'who follows is received: a noun for the reception, whose host speaks behind it',
  pattern: seq(
    any('tại', 'trong', 'sau'), any('buổi', 'cuộc'), as('verb', any('tiếp', 'tiếp xã giao', 'tiếp thân mật')),
    before(tag('Person'), tag('Group'), ...DELEGATIONS),
  ),
  emit: roleOf('guest', 'after'),
  examples: [
    '{Tại buổi tiếp} Đại sứ Lê Văn Ba, Thủ tướng đề nghị hai bên hợp tác', '{Tại cuộc tiếp} đoàn đại biểu Quốc hội Lào, ông Ba cảm ơn',
  ],
  counterExamples: ['Tại buổi tiếp của Thủ tướng Lê Văn Ba', 'Tại buổi tiếp công dân, ông Lê Văn Ba nói'],
});

// Thủ tướng Lê Văn Ba thăm chính thức Nhật Bản
const visits = rule({
  id: 'participant/guest.visit',
  gloss: 'the subject goes on a visit',
  pattern: seq(notAfter(...words.NO_VISIT_AFTER), as('verb', any(...words.VISIT_VERBS))),
  emit: roleOf('guest', 'before'),
  examples: ['Thủ tướng Lê Văn Ba {thăm chính thức} Nhật Bản', 'Chủ tịch nước Lê Văn Ba {bắt đầu chuyến thăm} Lào'],
  counterExamples: ['Trong chuyến thăm chính thức', 'Chủ tịch nước mời thăm chính thức Việt Nam'],
});

// hội đàm với Thủ tướng Lê Văn Ba
const meetsWith = rule({
  id: 'participant/talks.with',
  gloss: 'both sides of talks; which is host is decided by where the talks are held',
  pattern: seq(as('verb', any(...words.TALKS_VERBS)), before(tag('Person'), tag('Office'))),
  emit: roleOf('guest', 'before'),
  examples: ['Chủ tịch Quốc hội Lê Văn Ba {hội đàm với} Chủ tịch Quốc hội Lào'],
  counterExamples: ['Gặp khó khăn', 'Kết thúc hội đàm, hai bên ký kết'],
});

// Thủ tướng Lê Văn Ba và Thủ tướng Khamtai Vongsa tiến hành hội đàm
const meetTogether = rule({
  id: 'participant/talks.together',
  gloss: 'both sides of talks before the verb',
  pattern: seq(
    notAfter(...words.NO_TALKS_AFTER), as('verb', any(...words.TOGETHER_VERBS)), not('với', 'cùng', 'giữa', tag('Person'), tag('Office')),
  ),
  emit: roleOf('guest', 'before'),
  examples: ['Thủ tướng Lê Văn Ba và Thủ tướng Lào {tiến hành hội đàm}'],
  counterExamples: ['Kết thúc hội đàm, hai bên ký kết', 'Thủ tướng Lê Văn Ba hội đàm với Thủ tướng Lào'],
});

// cuộc hội đàm giữa Thủ tướng Lê Văn Ba và Thủ tướng Lào
const meetingBetween = rule({
  id: 'participant/talks.between',
  gloss: 'both sides of talks behind "between"',
  pattern: seq(as('verb', any(...words.TALKS_NOUNS)), upTo(4, any(',', ';', '.', 'giữa')), 'giữa', before(tag('Person'), tag('Office'))),
  emit: roleOf('guest', 'next'),
  examples: ['Kết thúc {cuộc hội đàm giữa} Thủ tướng Lê Văn Ba và Thủ tướng Lào'],
  counterExamples: ['Cuộc gặp giữa hai bên', 'Hội đàm thành công, hợp tác giữa Thủ tướng và đoàn'],
});

// theo lời mời của Thủ tướng Lê Văn Ba
const invites = rule({
  id: 'participant/host.invites',
  gloss: 'who invited receives',
  pattern: seq(as('verb', any(...words.INVITED_BY)), before(tag('Person'))),
  emit: roleOf('host', 'after'),
  examples: ['Đoàn đến thăm {theo lời mời của} Thủ tướng Lê Văn Ba'],
  counterExamples: ['Theo lời mời của tỉnh Hòa Bình', 'Mời Thủ tướng Lê Văn Ba thăm tỉnh'],
});

export const SIDE_RULES: readonly Rule<RoleReading>[] = [
  receivesGuest, received, visits, meetsWith, meetTogether, meetingBetween, invites,
];
