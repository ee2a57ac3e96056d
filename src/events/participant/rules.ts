import {
  any, as, before, lex, not, notAfter, opt, rule, seq, tag, upTo,
  type Capture, type Match, type Reading, type Rule, type Scene,
} from '../../grammar/index.js';
import * as words from '../../lexicon/tables/role-contexts.js';
import { lowerOf } from '../../text/index.js';
import { isClauseStart } from './clause-start.js';

/** Where a sentence states a part in a meeting, and on which side of the words its persons stand. */
export interface RoleValue {
  readonly role: 'chair' | 'speaker' | 'attendee' | 'host' | 'guest';
  /** `before`: the subject · `after`: who follows, to the end of the list · `next`: the subject right behind. */
  readonly side: 'before' | 'after' | 'next';
  /** Token of the verb. */
  readonly verb: number;
}

interface Captures { readonly verb?: Capture }
type RoleReading = Reading<RoleValue>;

/** Words before a phrase that still opens its sentence. */
const OPENING_WORDS = 1;

const roleOf = (role: RoleValue['role'], side: RoleValue['side']) => ({ captures: { verb }, start }: Match<Captures>): RoleReading =>
  ({ tag: 'Role', value: { role, side, verb: verb?.start ?? start } });

// Bí thư Tỉnh ủy Lê Văn Ba chủ trì hội nghị
const chairs = rule({
  id: 'participant/chair.verb',
  gloss: 'the subject chairs',
  pattern: seq(notAfter(...words.NO_CHAIR_AFTER), as('verb', lex('ChairVerb')), not(...words.NO_CHAIR_BEFORE)),
  emit: roleOf('chair', 'before'),
  examples: ['Bí thư Tỉnh ủy Lê Văn Ba {chủ trì} hội nghị', 'Ông Lê Văn Ba và bà Trần Thị Mai {đồng chủ trì} buổi làm việc'],
  counterExamples: ['giao Sở Y tế chủ trì, phối hợp với các sở', 'dưới sự chủ trì của đồng chí', 'cơ quan chủ trì soạn thảo'],
});

// dưới sự chủ trì của đồng chí Lê Văn Ba
const chairedBy = rule({
  id: 'participant/chair.under',
  gloss: 'who follows chairs',
  pattern: as('verb', lex('ChairedBy')),
  emit: roleOf('chair', 'after'),
  examples: ['Hội nghị diễn ra {dưới sự chủ trì của} đồng chí Lê Văn Ba', '{Chủ trì hội nghị có} các đồng chí: Lê Văn Ba, Trần Văn Tư'],
  counterExamples: ['Sở Y tế chủ trì tham mưu', 'dưới sự lãnh đạo của Tỉnh ủy'],
});

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
  emit: (match) => (match.start - match.scene.sentenceStart(match.start) <= OPENING_WORDS ? roleOf('attendee', 'next')(match) : null),
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

/** Words between `thay mặt`, the body and the verb. */
const NEAR_VERB = 8;
/** `thay mặt Bộ Chính trị | chủ trì hội nghị`: no speech. */
const isToChair = ({ scene, start, end }: Match): boolean => {
  if (lowerOf(scene.tape, start, end) !== words.ON_BEHALF) return false;
  for (let at = end; at < Math.min(end + NEAR_VERB, scene.sentenceEnd(start)); at++) if (scene.hit('ChairVerb', at)) return true;
  return false;
};

const LONGEST_NAME = 12;
const NAMES = ['Person', 'Place'] as const;
/** Whether a name ends right before a token: `Lê Thị Quyền | cho biết`. */
const endsName = (scene: Scene, end: number): boolean => {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_NAME); at--) {
    if (NAMES.some((name) => scene.at(name, at).some((span) => span.end === end))) return true;
  }
  return false;
};

/** `theo | báo cáo`, `bài | phát biểu`; not `Nhật Bản | cho biết`. */
const isNoun = ({ scene, start }: Match): boolean =>
  scene.hitBefore('NounMarker', start) !== undefined && !endsName(scene, start);

// đồng chí Lê Văn Ba nhấn mạnh
const speaks = rule({
  id: 'participant/speaker.verb',
  gloss: 'the subject speaks, reports or decides aloud',
  pattern: seq(as('verb', lex('SpeechVerb')), not('của')),
  emit: (match) => (isNoun(match) || isToChair(match) ? null : roleOf('speaker', 'before')(match)),
  examples: ['Đồng chí Lê Văn Ba {nhấn mạnh} ba nhiệm vụ'],
  counterExamples: ['Bài phát biểu của ông Ba', 'Theo báo cáo của Sở Y tế', 'Gửi tới Bộ trưởng mong muốn của cử tri'],
});

// Phát biểu khai mạc hội nghị, Bí thư Tỉnh ủy Lê Văn Ba gửi lời chào
const opensWithSpeech = rule({
  id: 'participant/speaker.opening',
  gloss: 'a sentence opens with a speech, and who holds it stands behind the comma',
  pattern: seq(
    as('verb', lex('SpeechOpening')), not('của'), upTo(14, any(',', ';', ':', '.', lex('SpeechVerb'))), ',',
    before(tag('Person'), tag('Office')),
  ),
  emit: (match) => (match.start - match.scene.sentenceStart(match.start) <= OPENING_WORDS ? roleOf('speaker', 'next')(match) : null),
  examples: ['{Phát biểu khai mạc,} Bí thư Tỉnh ủy Lê Văn Ba gửi lời chào', '{Kết luận hội nghị,} đồng chí Lê Văn Ba chúc các đại biểu'],
  counterExamples: ['Phát biểu của ông Lê Văn Ba, Giám đốc Sở', 'Kết luận thanh tra nêu, ông Lê Văn Ba vi phạm'],
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

// nghe ý kiến của Thứ trưởng Lê Văn Ba
const heard = rule({
  id: 'participant/speaker.heard',
  gloss: 'who follows was heard',
  pattern: seq(as('verb', any(...words.HEARD_CUES)), before(tag('Person'))),
  emit: roleOf('speaker', 'after'),
  examples: ['Sau khi {nghe ý kiến của} Thứ trưởng Lê Văn Ba và bà Trần Thị Mai'],
  counterExamples: ['Nghe ý kiến của các sở', 'Theo ý kiến của cử tri'],
});

const GUEST = before(tag('Person'), tag('Office'), tag('Group'), tag('Body'), 'Đoàn', 'đoàn', 'một số');

// Chủ tịch nước tiếp Đại sứ Lê Văn Ba
const receivesGuest = rule({
  id: 'participant/host-guest.receive',
  gloss: 'the subject receives, who follows is received',
  pattern: seq(
    notAfter(...words.NO_RECEPTION_AFTER), as('verb', any(...words.RECEPTION_VERBS)),
    opt(any('đoàn', 'ngài', 'Đoàn', 'xã giao')), GUEST,
  ),
  emit: roleOf('host', 'before'),
  examples: ['Chủ tịch nước Lê Văn Ba {tiếp} Đại sứ Trần Văn Tư'],
  counterExamples: ['Tiếp tục đẩy mạnh', 'Trưởng đoàn tiếp thu ý kiến', 'Ông Ba trực tiếp Chủ tịch Trần Văn Tư giao việc'],
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

export const ROLE_RULES: readonly Rule<RoleReading>[] = [
  receives, heard, invites, receivesGuest, visits, meetsWith, meetTogether, meetingBetween, chairs, chairedBy, attendedBy, presenceOf,
  sideHas, opensWithAttending, attends, opensWithSpeech, speaks,
];
