import {
  any, as, before, lex, not, opt, rule, seq, tag, upTo,
  type Match, type Rule, type Scene,
} from '../../grammar/index.js';
import * as words from '../../lexicon/tables/role-contexts.js';
import { lowerAt, lowerOf } from '../../text/index.js';
import { opensSentence, roleOf, type RoleReading } from './role-value.js';

/** Words between `thay mặt`, the body and the verb. */
const NEAR_VERB = 8;
/** `thay mặt Bộ Chính trị | chủ trì hội nghị`, `thay mặt Ban Giám đốc | trao quyết định`: no speech. */
const isOtherDeed = ({ scene, start, end }: Match): boolean => {
  if (lowerOf(scene.tape, start, end) !== words.ON_BEHALF) return false;
  for (let at = end; at < Math.min(end + NEAR_VERB, scene.sentenceEnd(start)); at++) {
    if (scene.hit('ChairVerb', at) || scene.hit('AttendVerb', at)) return true;
  }
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

const ATTENDS_AND = new Set(words.ATTENDS_AND), openings = new Set(words.OPENINGS_ATTENDED);
/** `dự | chỉ đạo`, `đến dự và | chỉ đạo hội nghị`: to be there at its head, and no speech; nor is `dự | khai mạc Lễ hội`. */
const isPresence = ({ scene, start, end }: Match): boolean => {
  const verb = lowerOf(scene.tape, start, end);
  if (openings.has(verb)) return lowerAt(scene.tape, start - 1) === words.ATTENDS;
  if (verb !== words.DIRECTS) return false;
  const before = ATTENDS_AND.has(lowerAt(scene.tape, start - 1)) ? start - 2 : start - 1;
  return lowerAt(scene.tape, before) === words.ATTENDS && lowerAt(scene.tape, end) !== ':';
};

// đồng chí Lê Văn Ba nhấn mạnh
const speaks = rule({
  id: 'participant/speaker.verb',
  gloss: 'the subject speaks, reports or decides aloud',
  pattern: seq(as('verb', lex('SpeechVerb')), not('của', 'muốn')),
  emit: (match) => (isNoun(match) || isOtherDeed(match) || isPresence(match) ? null : roleOf('speaker', 'before')(match)),
  examples: ['Đồng chí Lê Văn Ba {nhấn mạnh} ba nhiệm vụ'],
  counterExamples: ['Bài phát biểu của ông Ba', 'Theo báo cáo của Sở Y tế', 'Gửi tới Bộ trưởng mong muốn của cử tri',
    'Đồng chí Lê Văn Ba dự và chỉ đạo', 'Đồng chí Lê Văn Ba dự khai mạc Lễ hội Hoa Ban'],
});

// Phát biểu khai mạc hội nghị, Bí thư Tỉnh ủy Lê Văn Ba gửi lời chào
const opensWithSpeech = rule({
  id: 'participant/speaker.opening',
  gloss: 'a sentence opens with a speech, and who holds it stands behind the comma',
  pattern: seq(
    as('verb', lex('SpeechOpening')), not('của'), upTo(14, any(',', ';', ':', '.', lex('SpeechVerb'))), ',',
    before(tag('Person'), tag('Office')),
  ),
  emit: (match) => (opensSentence(match.scene, match.start) ? roleOf('speaker', 'next')(match) : null),
  examples: ['{Phát biểu khai mạc,} Bí thư Tỉnh ủy Lê Văn Ba gửi lời chào', '{Kết luận hội nghị,} đồng chí Lê Văn Ba chúc các đại biểu'],
  counterExamples: ['Phát biểu của ông Lê Văn Ba, Giám đốc Sở', 'Kết luận thanh tra nêu, ông Lê Văn Ba vi phạm'],
});

// nghe ý kiến của Thứ trưởng Lê Văn Ba
const heard = rule({
  id: 'participant/speaker.heard',
  gloss: 'who follows was heard',
  pattern: seq(
    as('verb', any(...words.HEARD_CUES, seq(any(...words.THIS_IS), any(...words.HIS_WORDS), 'của'))), opt('các'), before(tag('Person')),
  ),
  emit: roleOf('speaker', 'after'),
  examples: [
    'Sau khi {nghe ý kiến của} Thứ trưởng Lê Văn Ba và bà Trần Thị Mai', '12 {ý kiến phát biểu của các} đại biểu Lê Văn Ba, Trần Văn Tư',
    'Phải làm ngay, {đó là yêu cầu của} Chủ tịch UBND tỉnh Lê Văn Ba tại cuộc họp',
  ],
  counterExamples: ['Nghe ý kiến của các sở', 'Theo ý kiến của cử tri', 'Theo yêu cầu của ông Lê Văn Ba', 'Đó là yêu cầu của người dân'],
});

// 4 đại biểu chất vấn gồm: ông Lê Văn Ba, bà Trần Thị Mai
const speakersListed = rule({
  id: 'participant/speaker.list',
  gloss: 'a word for speaking and "these are": who follows spoke',
  pattern: seq(as('verb', lex('SpeechVerb')), any(...words.CONSISTS_OF), opt(':'), before(tag('Person'))),
  emit: roleOf('speaker', 'after'),
  examples: ['Có 4 đại biểu {chất vấn gồm:} ông Lê Văn Ba, bà Trần Thị Mai'],
  counterExamples: ['Báo cáo gồm ba phần', 'Đoàn gồm ông Lê Văn Ba'],
});

export const SPEAKER_RULES: readonly Rule<RoleReading>[] = [speaks, opensWithSpeech, heard, speakersListed];
