import { any, lex, list, notAfter, opt, rule, seq, shape, tag, upTo, type Match, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import type { TokenRange } from '../../discourse/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { readItems } from './items.js';
import { Words } from './lexicon.js';
import { behindAbout, endOfParty, isGeneral, isItemStart, startOfItems } from './start.js';

/** How the text tells of the items: the meeting takes them up, someone presents them, they are its topic, or they head a passage. */
export type AgendaSource = 'taken-up' | 'presented' | 'topic' | 'heading';
export interface AgendaValue { readonly source: AgendaSource; readonly items: readonly TokenRange[] }
type AgendaReading = Reading<AgendaValue>;

const SHORTEST = 2;
const pointsBack = (scene: Scene, end: number): boolean => scene.hit(Words.Backward, end - 1)?.end === end;
/** A person is told of, or an office: who speaks, and not of what. */
const isSpeaker = (scene: Scene, at: number): boolean => scene.at('Person', at).length > 0 || scene.at('Office', at).length > 0;

const reading = (scene: Scene, source: AgendaSource, found: readonly TokenRange[]): AgendaReading | null => {
  if (!found[0] || isSpeaker(scene, found[0][0])) return null;
  const items = found.filter((item) => item[1] - item[0] >= SHORTEST && !isGeneral(scene, item) && !pointsBack(scene, item[1]));
  return items.length > 0 ? { tag: 'Agenda', value: { source, items } } : null;
};

const PREDICATES = new Set(['đã', 'là', 'đang', 'sẽ', 'chưa', 'rất', 'mới']);
/** `đánh giá tình hình | đã chuyển biến`: the thing is the subject of a clause, something is said of it. */
const saysMore = ({ tape }: Scene, at: number): boolean => at < tape.size && PREDICATES.has(tape.input.slice(tape.start[at], tape.end[at]).normalize('NFC'));
const wordsAre = ({ tape }: Scene, at: number, ...words: readonly string[]): boolean =>
  words.every((word, i) => tape.input.slice(tape.start[at + i], tape.end[at + i]).normalize('NFC').toLowerCase() === word);

const itemsBehind = (source: AgendaSource) => ({ scene, end }: Match): AgendaReading | null => {
  if (source === 'presented' && isMarkAt(scene, end, ':')) return null;
  const start = startOfItems(scene, end);
  if (!start || (!start.isList && scene.hit(Words.ClauseStart, start.from) && !isItemStart(scene, start.from))) return null;
  const items = readItems(scene, start.from, start.isList);
  if (!items[0] || saysMore(scene, items[0][1]) || (source === 'presented' && wordsAre(scene, items[0][0], 'quyết', 'định'))) return null;
  return reading(scene, source, items);
};

const isMarkAt = (scene: Scene, at: number, mark: string): boolean => at < scene.tape.size && scene.tape.input[scene.tape.start[at]!] === mark;

const AND = any(', và', ',', 'và', '/');

// thảo luận, cho ý kiến về dự thảo Nghị quyết
export const takesUp = rule({
  id: 'agenda/takes-up',
  gloss: 'verbs by which a meeting takes up an item',
  pattern: seq(lex(Words.TakeUp), opt(AND, list(any(lex(Words.TakeUp), lex(Words.TakeUpTail)), AND, { most: 4 }))),
  emit: itemsBehind('taken-up'),
  examples: ['Hội nghị {thảo luận, cho ý kiến} về dự thảo Nghị quyết phát triển du lịch', 'Quốc hội {nghe} Báo cáo thẩm tra dự án Luật Cảnh vệ'],
  counterExamples: ['Hội nghị thảo luận nhiều nội dung quan trọng', 'Huyện bàn giao mặt bằng'],
});

// trình bày Tờ trình dự án Luật
export const presents = rule({
  id: 'agenda/presents',
  gloss: 'verbs by which someone brings an item before the meeting',
  pattern: seq(notAfter('theo', 'các', 'những', 'bản', 'nghe', 'tại'), lex(Words.Present)),
  emit: itemsBehind('presented'),
  examples: ['Giám đốc Sở Tài chính {trình bày} Tờ trình về dự toán ngân sách năm sau'],
  counterExamples: ['Trình độ dân trí còn thấp', 'Công trình hoàn thành'],
});

const TO_ABOUT = shape('up to "about"', 'any', (scene, at) => behindAbout(scene, at));

// cuộc họp về dự án đường cao tốc; làm việc với huyện Bình Sơn về công tác cán bộ
export const topic = rule({
  id: 'agenda/meeting-about',
  gloss: 'a word for a meeting and what it was about',
  pattern: seq(notAfter('nghị quyết', 'biên bản', 'thông báo', 'kết luận', 'văn kiện', 'trước', 'sau'), lex(Words.Meeting), TO_ABOUT),
  emit: ({ scene, end }) => (isItemStart(scene, end) ? reading(scene, 'topic', readItems(scene, end, false)) : null),
  examples: ['Phó Thủ tướng chủ trì {cuộc họp về} dự án đường vành đai', 'Đồng chí {làm việc với huyện Bình Sơn về} công tác cán bộ'],
  counterExamples: ['Cuộc họp kết thúc lúc trưa'],
});

// cuộc họp bàn giải pháp; hội nghị tổng kết công tác
export const purpose = rule({
  id: 'agenda/meeting-purpose',
  gloss: 'a word for a meeting and what it was held for',
  pattern: seq(lex(Words.Meeting), upTo(4, any(',', ';', '.', tag('Person'))), opt(any('để', 'nhằm')), lex(Words.Purpose)),
  emit: itemsBehind('topic'),
  examples: ['Tập đoàn tổ chức {cuộc họp bàn} giải pháp xử lý các dự án thua lỗ'],
  counterExamples: ['Cuộc họp kết thúc lúc trưa'],
});

const QUESTIONS_LENGTH = 7;

// phiên chất vấn và trả lời chất vấn
export const questions = rule({
  id: 'agenda/questions',
  gloss: 'questions and answers as an item of a session',
  pattern: seq('chất vấn và trả lời chất vấn', opt(lex(Words.ItemEnd))),
  emit: ({ start }): AgendaReading => ({ tag: 'Agenda', value: { source: 'taken-up', items: [[start, start + QUESTIONS_LENGTH]] } }),
  examples: ['HĐND tỉnh dành một ngày cho {chất vấn và trả lời chất vấn}'],
  counterExamples: ['Đại biểu chất vấn Giám đốc Sở Y tế'],
});



const SHORTEST_HEADING = 4, LONGEST_HEADING = 40, FURTHEST_VERB = 60;

/** Whether someone gives information behind the comma at `at`, and tells nobody what to do. */
const isSpokenTo = (scene: Scene, at: number): boolean => {
  if (endOfParty(scene, at + 1) === at + 1 && !wordsAre(scene, at + 1, 'báo', 'cáo')) return false;
  for (let i = at + 1, limit = Math.min(scene.sentenceEnd(at), at + FURTHEST_VERB); i < limit; i = Math.max(i + 1, endOfParty(scene, i))) {
    if (scene.hit(Words.Task, i)) return false;
    if (scene.hit(Words.Informing, i) && i > at + 1) return true;
  }
  return false;
};

/** The comma that ends a heading, or -1. */
const endOfHeading = (scene: Scene, from: number): number => {
  const limit = Math.min(scene.sentenceEnd(from), from + LONGEST_HEADING);
  for (let at = from + SHORTEST_HEADING; at < limit; at++) if (isMarkAt(scene, at, ',') && isSpokenTo(scene, at)) return at;
  return -1;
};

// Về tiến độ giải ngân, Giám đốc Sở Tài chính cho biết …
export const heading = rule({
  id: 'agenda/heading',
  gloss: 'a topic at the head of a sentence, and who speaks to it',
  pattern: lex(Words.Heading),
  emit: ({ scene, start, end }) => {
    if (!hasFlag(scene.tape, start, Flag.Capital) || !isItemStart(scene, end)) return null;
    const to = endOfHeading(scene, end);
    return to < 0 ? null : reading(scene, 'heading', readItems(scene, end, false, to));
  },
  examples: ['{Về} tiến độ giải ngân vốn đầu tư công, ông Trần Văn Bảo cho biết đã đạt 40%'],
  counterExamples: ['Về nhà, ông kể lại', 'Ông nói về tiến độ, chất lượng'],
});

export const AGENDA_RULES: readonly Rule<AgendaReading>[] = [takesUp, presents, topic, purpose, questions, heading];
