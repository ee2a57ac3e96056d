import { any, before, lex, notAfter, opt, rule, seq, shape, tag, upTo, type Scene } from '../../grammar/index.js';
import { NUMBER } from '../../entities/shapes/patterns.js';
import { wordAt } from '../../discourse/index.js';
import { EVE, NO_PURPOSE_AFTER } from '../../lexicon/tables/agenda-verbs.js';
import { OF } from '../../lexicon/tables/function-words.js';
import { NOT_COUNTING } from '../../lexicon/tables/groups.js';
import { Flag, hasFlag } from '../../text/index.js';
import { readItems } from './items.js';
import { Words } from './lexicon.js';
import { agendaOf, itemsBehind } from './reading.js';
import { behindAbout } from './start.js';
import { endOfParty, isItemStart, isMeeting, isTask, markAt } from './tokens.js';

/** What a meeting is about, told right behind the word for it. */

const DOCUMENT_REACH = 10;

/** `Nghị quyết số 4 của | Hội nghị Huyện ủy về …`: the topic is that of a document. */
const isOfDocument = (scene: Scene, meeting: number): boolean => {
  if (wordAt(scene, meeting - 1) !== OF) return false;
  for (let at = meeting - 2; at >= Math.max(0, meeting - DOCUMENT_REACH); at--) {
    if (scene.hit(Words.Resolved, at) || scene.at('Document', at)[0]?.end === meeting - 1) return true;
  }
  return false;
};

const TO_ABOUT = shape('up to "about"', 'any', (scene, at) => behindAbout(scene, at));

const notCounting = new Set(NOT_COUNTING);
/** `đã tổ chức 4 | phiên họp về …`, and not `chiều 9/7 | họp về …`: several meetings, and not the reported one. */
const isCounted = (scene: Scene, meeting: number): boolean =>
  [meeting - 1, meeting - 2].some((at) => hasFlag(scene.tape, at, Flag.Number) && !notCounting.has(wordAt(scene, at - 1)));

const beginsTopic = (scene: Scene, at: number): boolean => isItemStart(scene, at) || scene.hit(Words.TopicStart, at) !== undefined;

interface Numbered { readonly ordinal: number | null }

/**
 * `có buổi làm việc với Sở Y tế về | đào tạo y tá`: where a meeting is held, and its topic is a part of its name, that may
 * begin with any word. Those with a number are called by a field, as those are that begin with a capital.
 */
const isNamedBy = (scene: Scene, meeting: number, topic: number): boolean =>
  scene.hitBefore(Words.HeldBefore, meeting) !== undefined && !hasFlag(scene.tape, topic, Flag.Capital)
  && scene.at<Numbered>('Meeting', meeting).some(({ end, value }) => end > topic && value.ordinal === null);

// cuộc họp về dự án đường cao tốc; làm việc với huyện Bình Sơn về công tác cán bộ
export const topic = rule({
  id: 'agenda/meeting-about',
  gloss: 'a word for a meeting and what it was about',
  pattern: seq(
    notAfter('nghị quyết', 'biên bản', 'thông báo', 'kết luận', 'văn kiện', 'trước', 'sau', 'nhóm', 'quá trình', ...EVE),
    lex(Words.Meeting), TO_ABOUT,
  ),
  emit: ({ scene, start, end }) => {
    const isOne = isMeeting(scene, start) && !isCounted(scene, start) && !isOfDocument(scene, start);
    const hasTopic = isOne && (beginsTopic(scene, end) || isNamedBy(scene, start, end));
    return hasTopic ? agendaOf(scene, 'topic', readItems(scene, end, false)) : null;
  },
  examples: ['Phó Thủ tướng chủ trì {cuộc họp về} dự án đường vành đai', 'Đồng chí {làm việc với huyện Bình Sơn về} công tác cán bộ'],
  counterExamples: [
    'Cuộc họp kết thúc lúc trưa', 'Quốc hội thảo luận về dự án Luật Cây xanh',
    'Nghị quyết số 4 của Hội nghị Huyện ủy về nghề dệt', 'Chính phủ đã tổ chức 4 phiên họp về công tác dân tộc',
  ],
});

const FURTHEST_PURPOSE = 7, MOST_NAMES = 6;

/** The purpose behind a meeting, past few words and those whom it is held with; a mark or a person ends the search. */
const PAST_PARTIES = shape('past parties up to a purpose', 'any', (scene, from) => {
  const limit = scene.sentenceEnd(from - 1);
  for (let at = from, words = 0, names = 0; at < limit && words <= FURTHEST_PURPOSE && names <= MOST_NAMES;) {
    if (scene.hit(Words.Purpose, at) || scene.hit(Words.InOrderTo, at)) return at;
    if (',;.:'.includes(markAt(scene, at) || ' ') || scene.hit(Words.Link, at) || scene.at('Person', at).length > 0) return -1;
    const end = endOfParty(scene, at);
    if (end > at) names++;
    else words++;
    at = Math.max(at + 1, end);
  }
  return -1;
});

const isOtherwise = new Set(NO_PURPOSE_AFTER);
/** `đối thoại với các doanh nghiệp đang | triển khai | dự án …`: what those who come do, and not what the meeting is for. */
const isOfThose = (scene: Scene, end: number): boolean =>
  isOtherwise.has(wordAt(scene, (scene.hitBefore(Words.Purpose, end)?.start ?? end) - 1));

// cuộc họp bàn giải pháp; hội nghị tổng kết công tác
export const purpose = rule({
  id: 'agenda/meeting-purpose',
  gloss: 'a word for a meeting and what it was held for',
  pattern: seq(
    lex(Words.Meeting), any(upTo(7, any(',', ';', '.', ':', tag('Person'))), PAST_PARTIES),
    opt(any('để', 'nhằm')), lex(Words.Purpose),
  ),
  emit: (match) => {
    const { scene, start, end } = match;
    return isMeeting(scene, start) && !isTask(scene, start, end) && !isOfThose(scene, end) ? itemsBehind('purpose')(match) : null;
  },
  examples: ['Tập đoàn tổ chức {cuộc họp bàn} giải pháp xử lý các dự án thua lỗ'],
  counterExamples: ['Cuộc họp kết thúc lúc trưa', 'Hội nghị đối thoại với các công ty đang triển khai dự án trên đảo',
    'Diễn đàn cần đẩy mạnh thông tin về những lợi ích của rừng'],
});

// họp báo định kỳ quý III, cung cấp thông tin về tình hình kinh tế
export const briefing = rule({
  id: 'agenda/briefing',
  gloss: 'what a press conference tells of',
  pattern: seq(lex(Words.PressConference), any(
    seq(upTo(8, any(';', '.', ':')), opt(','), lex(Words.Briefing)), seq(upTo(30, any(';', '.', ':')), lex(Words.PressAnswer)),
  )),
  emit: itemsBehind('topic'),
  examples: [
    'UBND tỉnh tổ chức {họp báo quý III/2023, cung cấp thông tin về} tình hình kinh tế 9 tháng',
    'Tại {họp báo quý III, lãnh đạo Sở Nội vụ đã trả lời báo chí về} việc sắp xếp các xã',
  ],
  counterExamples: ['UBND tỉnh họp báo quý III', 'Giám đốc Sở Nội vụ trả lời báo chí về việc sắp xếp các xã'],
});

// nêu 11 câu hỏi, tập trung vào: tiến độ điều tra …; việc xử lý …
export const broughtUp = rule({
  id: 'agenda/brought-up',
  gloss: 'what the questions and contributions of those who meet turn on',
  pattern: any(
    seq(lex(Words.BroughtUp), upTo(8, any(';', '.', ':')), opt(','), lex(Words.TurningOn)),
    seq(any('đặt', 'nêu'), NUMBER, lex(Words.QuestionPut), before(lex(Words.Link))),
  ),
  emit: itemsBehind('purpose'),
  examples: [
    'Phóng viên nêu 11 {câu hỏi, tập trung vào}: tiến độ điều tra vụ khai thác cát; việc xử lý xe quá tải',
    'Phóng viên {đặt 9 câu hỏi} về tiến độ điều tra vụ khai thác cát',
    'Tám {lượt phát biểu trực tiếp xoay quanh} kỹ năng nhận diện tin giả',
  ],
  counterExamples: ['Báo nhận được nhiều câu hỏi của bạn đọc', 'Nhiều ý kiến trái chiều xoay quanh vụ việc'],
});
