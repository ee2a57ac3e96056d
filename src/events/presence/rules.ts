import { any, as, before, lex, not, opt, rule, seq, shape, tag, upTo, type Match, type Rule } from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';
import * as words from '../../lexicon/tables/attendance.js';
import { STATIONS, THERE_ARE, WELCOMING } from '../../lexicon/tables/role-contexts.js';
import { WILL } from '../../lexicon/tables/function-words.js';
import { isClauseStart } from '../clause-start.js';
import { isOfLead } from '../lead.js';
import { behindBullet } from '../lines.js';
import { Flag, hasFlag } from '../../text/index.js';
import { holdsWordBefore } from '../word-search.js';
import { COUNT_RULES } from './rules-counts.js';
import { LIST_RULES } from './rules-lists.js';
import { SUBJECT_RULES } from './rules-subjects.js';
import { presence, type PresenceReading } from './value.js';
import { Words } from './lexicon.js';

const ATTENDING = any(lex(Words.Attending), lex(Words.TakingPart));
const HAVE = any(...THERE_ARE);
/** What begins a list: it tells a far `có` from one of another clause. */
const LIST_START = before(':', 'các đồng chí', 'các vị', 'các ông', tag('Person'), tag('Office'), tag('Group'));
/** `Đón tiếp | đồng chí Trần Văn Bảo | …`: whom those who follow receive. */
const RECEIVING = seq(any(...words.RECEIVING_SOMEBODY), opt(lex('PluralHonorific'), opt(':')), opt(tag('Office')), tag('Person'));
/** `Thành phần đến dự | : ⏎ • Ông A ⏎ • Ông B`: the colon behind which each line names one. */
const COLON_OF_LINES = shape('colon of lines', 'any', (scene, at) =>
  (wordAt(scene, at) === ':' && hasFlag(scene.tape, at + 1, Flag.LineStart) && behindBullet(scene, at + 1) > at + 1 ? at + 1 : -1));

/** The event, or with whom one attends. */
const TO_LIST = any(
  seq(upTo(14, any(',', ';', ':', tag('Person'))), HAVE),
  seq(upTo(30, any(';', ':', tag('Person'))), any(seq('có', LIST_START), 'còn có')),
  seq(upTo(8, any(',', ';', ':', tag('Person'))), before(seq(':', LIST_START))),
  seq(upTo(6, any(',', ';', ':', tag('Person'))), COLON_OF_LINES),
  seq(upTo(8, any(',', ';', ':', tag('Person'))), 'là', before('các đồng chí', tag('Person'), tag('Group'))),
);

// Cùng dự có …; Tham dự hội nghị tại điểm cầu Trung ương có …
export const attendingHas = rule({
  id: 'presence/attending-has',
  gloss: 'a word for attending, perhaps the event, and "there are": a list of those present follows',
  pattern: seq(any(ATTENDING, seq(any(...words.ACCOMPANYING), opt(tag('Person'))), RECEIVING), TO_LIST, opt(lex(Words.Of)), opt(':')),
  emit: (match) => (isClauseStart(match.scene, match.start) ? presence('list')(match) : null),
  examples: ['{Cùng dự có} lãnh đạo các sở', '{Tham dự hội nghị tại điểm cầu Trung ương có} Thủ tướng',
    '{Tham gia họp cùng với lãnh đạo các bộ, ngành còn có} lãnh đạo các tỉnh', '{Tháp tùng Chủ tịch Quốc hội có} lãnh đạo các ủy ban',
    '{Tháp tùng ông Trần Văn Bảo trong chuyến thăm có} lãnh đạo các sở', '{Có mặt tại hội trường:} giám đốc 14 sở, ngành',
    '{Đón tiếp ông Trần Văn Bảo và đoàn có} lãnh đạo các sở', '{Có mặt tại phiên họp là} 11/14 ủy viên Hội đồng',
  ],
  counterExamples: ['Dự án có nhiều vướng mắc', 'Hội nghị có nhiều nội dung'],
});

// Đón Chủ tịch nước tại sân bay có …
export const welcomeHas = rule({
  id: 'presence/welcome-has',
  gloss: 'welcoming or seeing off at an airport or a station, and "there are": a list of those present follows',
  pattern: seq(
    any(...WELCOMING), upTo(30, any(';', '.', ':', 'có', ...STATIONS)), any(...STATIONS), upTo(8, any(';', '.', ':', 'có')), HAVE, opt(':'),
  ),
  emit: presence('list'),
  examples: ['{Đón Chủ tịch nước và Phu nhân tại sân bay Bình Sơn có} lãnh đạo Bộ Ngoại giao'],
  counterExamples: ['Tại sân bay có nhiều hành khách', 'Đón Chủ tịch nước Trần Văn Tư tại sân bay là Phó Thủ tướng Lê Văn Ba'],
});

// Đại hội vinh dự được đón …
export const honoured = rule({
  id: 'presence/honoured',
  gloss: '"has the honour to welcome": a list of those present follows',
  pattern: seq(any(...words.HONOURED), not('nhận'), opt(':')),
  emit: presence('list'),
  examples: ['Đại hội {vinh dự được đón} lãnh đạo các sở'],
  counterExamples: ['Ông vinh dự được đón nhận Huân chương', 'Xã vinh dự được công nhận đạt chuẩn'],
});

const OPENS_PRESENCE = new Set(words.PRESENCE_OPENERS);

// với sự tham dự của …
export const presenceOf = rule({
  id: 'presence/presence-of',
  gloss: '"in the presence of": a list of those present follows',
  pattern: lex(Words.Of),
  emit: (match) => (OPENS_PRESENCE.has(wordAt(match.scene, match.start - 1)) ? presence('list')(match) : null),
  examples: ['với {sự tham dự của} các Phó Thủ tướng', 'Diễn đàn thu hút {sự tham gia rộng rãi của} các học giả'],
  counterExamples: ['sự tham gia vào chuỗi cung ứng', 'đánh giá sự tham gia của các hội viên', 'vai trò và sự tham gia của các hội viên'],
});

// làm việc với …; họp trực tuyến với …
export const meetingWith = rule({
  id: 'presence/meeting-with',
  gloss: 'a word for meeting and "with" or "between": one of the two sides or both follow',
  pattern: seq(
    lex(Words.With), upTo(5, any(',', ';', tag('Person'), 'của', 'gắn')), opt('của', upTo(10, any(',', ';', tag('Person')))),
    any('với', 'cùng', 'giữa'),
  ),
  emit: presence('met'),
  examples: [
    'Bí thư Tỉnh ủy {làm việc với} lãnh đạo các sở', '{họp trực tuyến với} các địa phương',
    '{cuộc họp giữa} các chủ đầu tư và các nhà thầu',
  ],
  counterExamples: ['phối hợp với các sở', 'đối với các sở'],
});

// tiếp xúc cử tri; gặp mặt các nhà báo
export const meetingWhom = rule({
  id: 'presence/meeting-whom',
  gloss: 'a word for meeting with those met right behind',
  pattern: seq(
    as('cue', seq(lex(Words.Object), opt(any(...words.MANNERS)))), before(tag('Group'), tag('Person'), tag('Office'), ...words.DELEGATIONS),
  ),
  emit: presence('met'),
  examples: ['Đoàn đại biểu Quốc hội {tiếp xúc} cử tri huyện Bình Sơn', 'Chủ tịch nước {gặp mặt} các nhà báo'],
  counterExamples: ['tiếp tục làm việc', 'tiếp thu ý kiến các đại biểu'],
});

// sau khi nghe ý kiến của các bộ, ngành
export const heard = rule({
  id: 'presence/heard',
  gloss: '"heard", with those heard right behind',
  pattern: seq(as('cue', lex(Words.Hearing)), before(tag('Group'), ...words.REPRESENTATIVES)),
  emit: presence('met'),
  examples: ['Chủ tịch xã {nghe ý kiến phát biểu của} các trưởng thôn'],
  counterExamples: ['Hội nghị nghe báo cáo kết quả công tác'],
});

// trả lời chất vấn của các đại biểu
export const questions = rule({
  id: 'presence/questions',
  gloss: '"questions of", "answers of", with those who ask or answer right behind',
  pattern: seq(any(...words.QUESTIONING), before(tag('Group'))),
  emit: presence('some'),
  examples: ['Bộ trưởng {trả lời chất vấn của} các đại biểu Quốc hội'],
  counterExamples: ['Phiên chất vấn của kỳ họp kết thúc'],
});

const THANKING_WORDS = new Set(words.THANKING), NEAR_THANKS = 14;

// Thủ tướng Trần Văn Bảo cùng các trưởng đoàn
export const personWith = rule({
  id: 'presence/person-with',
  gloss: 'a named person "and", "with" a group',
  pattern: seq(
    any(
      seq(
        tag('Person'), opt('tại', tag('Place')), opt(any('và', 'cùng', ','), any('phu nhân', 'phu quân')), opt(before(', cùng'), ','),
        as('cue', any('và', 'cùng với', 'cùng', 'với')),
      ),
      seq(tag('Office'), as('cue', any('cùng với', 'cùng', 'với'))),
    ), before(tag('Group'), ...words.DELEGATIONS, ...words.REPRESENTATIVES),
  ),
  emit: (match) => (holdsWordBefore(match.scene, match.start, NEAR_THANKS, THANKING_WORDS) ? null : presence('beside')(match)),
  examples: ['{Thủ tướng Trần Văn Bảo cùng} các trưởng đoàn', '{Chủ tịch nước Trần Văn Bảo và Phu nhân, cùng} đoàn đại biểu cấp cao'],
  counterExamples: ['các sở và các huyện', 'Đại sứ cảm ơn cá nhân Thủ tướng Trần Văn Bảo và các bộ, ngành'],
});

/** `sẽ | dẫn đầu`, behind the lead: not what the article tells of. */
const isPlan = ({ scene, start }: Match): boolean => wordAt(scene, start - 1) === WILL && !isOfLead(scene, start);

// Chủ tịch nước dẫn đầu Đoàn đại biểu cấp cao Việt Nam
export const leads = rule({
  id: 'presence/leads',
  gloss: '"leads", with the delegation right behind',
  pattern: seq('dẫn đầu', before(tag('Group'), ...words.DELEGATIONS)),
  emit: (match) => (isPlan(match) ? null : presence('some')(match)),
  examples: ['Chủ tịch nước {dẫn đầu} đoàn đại biểu cấp cao Việt Nam thăm Lào'],
  counterExamples: ['Tỉnh dẫn đầu cả nước về thu hút vốn'],
});

// Phó Thủ tướng dẫn đầu đoàn công tác
const leadsTask = rule({
  id: 'presence/leads-task',
  gloss: '"leads", with a delegation that is told of by its task, and perhaps whose it is',
  pattern: seq('dẫn đầu', as('cue', seq(any(...words.TASK_DELEGATIONS), opt(opt(any('của', 'thuộc')), tag('Body'))))),
  emit: (match) => (isPlan(match) ? null : presence('itself')(match)),
  examples: ['Phó Chủ tịch UBND tỉnh {dẫn đầu đoàn khảo sát} làm việc với huyện', 'Ông Ba {dẫn đầu đoàn kiểm tra của Bộ Y tế} tới xã'],
  counterExamples: ['Tỉnh dẫn đầu cả nước về thu hút vốn', 'Đoàn công tác do ông Ba dẫn đầu tới xã'],
});

// Đoàn đại biểu tỉnh Bình Sơn do Bí thư Trần Văn Bảo dẫn đầu; a delegation that works or supervises there is the body that meets
export const ledBy = rule({
  id: 'presence/led-by',
  gloss: 'a delegation and whose it is, "led by" a named person',
  pattern: seq(
    as('cue', seq(any(...words.LED), not('do'), upTo(30, any(';', ':', '.', 'do', 'gồm', 'người', tag('Person'))))),
    'do', before(tag('Person')), upTo(40, any(';', ':', '.')), any(...words.LEADING),
  ),
  emit: presence('itself'),
  examples: [
    '{Đoàn đại biểu tỉnh Bình Sơn do Bí thư Trần Văn Bảo dẫn đầu} thăm tỉnh bạn',
    '{Đoàn cán bộ Thành ủy, HĐND thành phố do ông Trần Văn Bảo, Ủy viên Trung ương, làm trưởng đoàn} chúc mừng báo',
  ],
  counterExamples: [
    'Tổ biên tập do ông Trần Văn Bảo làm tổ trưởng', 'Đoàn công tác bốn người do bà Lê Thị Mai dẫn đầu',
    'Đoàn đại biểu do ông Trần Văn Bảo dẫn đầu', 'Đoàn công tác của Tỉnh ủy do Bí thư Trần Văn Bảo dẫn đầu',
  ],
});

export const PRESENCE_RULES: readonly Rule<PresenceReading>[] = [
  attendingHas, welcomeHas, honoured, ...LIST_RULES, presenceOf, ...COUNT_RULES, meetingWith, meetingWhom, ...SUBJECT_RULES, heard,
  questions, personWith, leads, leadsTask, ledBy,
];
