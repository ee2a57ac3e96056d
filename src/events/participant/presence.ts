import { any, as, before, flatLayer, lex, not, notAfter, opt, rule, seq, tag, upTo, type Capture, type Layer, type Match, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import type { Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/attendance.js';
import { Flag, hasFlag } from '../../text/index.js';

/**
 * A place in the text from which those present are named: `list` to the end of the sentence, `some` right behind,
 * `subject` right before.
 */
export interface PresenceValue { readonly named: 'list' | 'some' | 'subject' }

const Words = { Attending: 'Presence.Attending', Of: 'Presence.Of', With: 'Presence.With', Object: 'Presence.Object', Event: 'Presence.Event', Hearing: 'Presence.Hearing', Speaking: 'Presence.Speaking' } as const;

const loadPresenceWords = (lexicon: Lexicon): void => {
  const lists = [
    [Words.Attending, words.ATTENDING], [Words.Of, words.PRESENCE_OF], [Words.With, words.MEETING_WITH], [Words.Object, words.MEETING_OBJECT], [Words.Event, words.EVENTS],
    [Words.Hearing, words.HEARING], [Words.Speaking, words.SPEAKING],
  ] as const;
  for (const [cls, phrases] of lists) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
};

interface Captures { readonly cue?: Capture }
type PresenceReading = Reading<PresenceValue>;
const presence = (named: PresenceValue['named']) => ({ captures, start, end }: Match<Captures>): PresenceReading =>
  ({ tag: 'Presence', value: { named }, covers: [captures.cue?.start ?? start, end] });

/** `Cùng dự`, `; tham dự còn có`: the list of those present is a clause of its own. */
const isClauseStart = ({ tape, ...scene }: Scene, at: number): boolean =>
  at === scene.sentences.start[scene.sentences.of[at]!] || hasFlag(tape, at - 1, Flag.Mark) || hasFlag(tape, at, Flag.Capital);

const HAVE = any('còn có', 'gồm có', 'bao gồm', 'có', 'gồm');

// Cùng dự có …; Tham dự hội nghị tại điểm cầu Trung ương có …
export const attendingHas = rule({
  id: 'presence/attending-has',
  gloss: 'a word for attending, perhaps the event, and "there are": a list of those present follows',
  pattern: seq(lex(Words.Attending), upTo(14, any(',', ';', ':', tag('Person'))), HAVE, opt(any('đại diện', 'sự tham gia của')), opt(':')),
  emit: (match) => (isClauseStart(match.scene, match.start) ? presence('list')(match) : null),
  examples: ['{Cùng dự có} lãnh đạo các sở', '{Tham dự hội nghị tại điểm cầu Trung ương có} Thủ tướng'],
  counterExamples: ['Dự án có nhiều vướng mắc', 'Hội nghị có nhiều nội dung'],
});

// với sự tham dự của …
export const presenceOf = rule({
  id: 'presence/presence-of',
  gloss: '"in the presence of": a list of those present follows',
  pattern: lex(Words.Of),
  emit: presence('list'),
  examples: ['với {sự tham dự của} các Phó Thủ tướng'],
  counterExamples: ['sự tham gia vào chuỗi cung ứng'],
});

// làm việc với …; họp trực tuyến với …
export const meetingWith = rule({
  id: 'presence/meeting-with',
  gloss: 'a word for meeting and "with": one of the two sides follows',
  pattern: seq(lex(Words.With), upTo(5, any(',', ';', tag('Person'), 'của', 'gắn')), 'với'),
  emit: presence('some'),
  examples: ['Bí thư Tỉnh ủy {làm việc với} lãnh đạo các sở', '{họp trực tuyến với} các địa phương'],
  counterExamples: ['phối hợp với các sở', 'đối với các sở'],
});

// tiếp xúc cử tri; gặp mặt các nhà báo
export const meetingWhom = rule({
  id: 'presence/meeting-whom',
  gloss: 'a word for meeting with those met right behind',
  pattern: seq(as('cue', lex(Words.Object)), before(tag('Group'))),
  emit: presence('some'),
  examples: ['Đoàn đại biểu Quốc hội {tiếp xúc} cử tri huyện Bình Sơn', 'Chủ tịch nước {gặp mặt} các nhà báo'],
  counterExamples: ['tiếp tục làm việc', 'tiếp thu ý kiến các đại biểu'],
});

// 300 đại biểu tham dự; hơn 60 nhà đầu tư đã tham gia Diễn đàn
export const attends = rule({
  id: 'presence/attends',
  gloss: 'a word for attending behind those who attend',
  pattern: seq(notAfter('người'), as('cue', any(lex(Words.Attending))), opt('và', upTo(3)), any(lex(Words.Event), not(any('có', 'còn có', 'gồm')))),
  emit: presence('subject'),
  examples: ['hơn 300 đại biểu {tham dự}'],
  counterExamples: ['Dự án được phê duyệt'],
});

// sau khi nghe ý kiến của các bộ, ngành
export const heard = rule({
  id: 'presence/heard',
  gloss: '"heard", with those heard right behind',
  pattern: seq(as('cue', lex(Words.Hearing)), before(tag('Group'), tag('Office'))),
  emit: presence('some'),
  examples: ['Sau khi {nghe ý kiến phát biểu của} các bộ, ngành, Phó Thủ tướng kết luận'],
  counterExamples: ['Hội nghị nghe báo cáo kết quả công tác'],
});

// Thủ tướng Trần Văn Bảo cùng các trưởng đoàn
export const personWith = rule({
  id: 'presence/person-with',
  gloss: 'a named person "and", "with" a group',
  pattern: seq(tag('Person'), as('cue', any('và', 'cùng với', 'cùng', 'với')), before(tag('Group'))),
  emit: presence('some'),
  examples: ['Thủ tướng Trần Văn Bảo {cùng} các trưởng đoàn'],
  counterExamples: ['các sở và các huyện'],
});

// 11 đại biểu phát biểu
export const speaks = rule({
  id: 'presence/speaks',
  gloss: 'a word for speaking behind those who speak',
  pattern: seq(opt('đã'), lex(Words.Speaking)),
  emit: presence('subject'),
  examples: ['Có 11 đại biểu Quốc hội {phát biểu}', 'Lãnh đạo huyện Bình Sơn {báo cáo} tình hình'],
  counterExamples: ['bài nói của Thủ tướng'],
});

const PRESENCE_RULES: readonly Rule<PresenceReading>[] = [attendingHas, presenceOf, meetingWith, meetingWhom, attends, heard, personWith, speaks];
const flat = flatLayer('presence', PRESENCE_RULES);

/** Reads where a text names those present: spans of kind `Presence`. */
export const presenceLayer: Layer = {
  ...flat,
  compile(lexicon) {
    loadPresenceWords(lexicon);
    return flat.compile(lexicon);
  },
};
