import {
  after, any, before, lex, list, not, notAfter, opt, rule, seq, tag, type Match, type Rule, type Scene,
} from '../../grammar/index.js';
import { NUMBER } from '../../entities/shapes/patterns.js';
import { wordAt, type TokenRange } from '../../discourse/index.js';
import { DOING, INSPECTING, NO_INSPECTION_AFTER, NO_QUESTIONS_AFTER, SUBMITTED, SUBMITS } from '../../lexicon/tables/agenda-verbs.js';
import { AT } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isOfLead } from '../lead.js';
import { Words } from './lexicon.js';
import { readItems } from './items.js';
import { considers, settles } from './rules-considered.js';
import { contents, isIssue, issueIs } from './rules-issues.js';
import { paperOfPresenter, presentedPaper, theme } from './rules-named.js';
import { briefing, broughtUp, purpose, topic } from './rules-topics.js';
import { votersRaise } from './rules-voters.js';
import { adopts } from './rules-votes.js';
import { agendaOf, itemsBehind, type AgendaReading } from './reading.js';
import { behindAbout } from './start.js';
import { endOfParty, isCountOfPapers, isItemHead, isItemStart, markAt } from './tokens.js';

const AND = any(', và', ',', 'và', '/');

/** `phê chuẩn | kết quả bầu Chủ tịch UBND xã`: who has been elected or appointed is no item that is taken up. */
const APPROVES_CHANGE = seq('phê chuẩn', any('kết quả bầu', 'kết quả miễn nhiệm', 'kết quả bãi nhiệm', 'việc bổ nhiệm', 'việc miễn nhiệm'));
const VERB = seq(not(APPROVES_CHANGE), any(lex(Words.TakeUp), lex(Words.TakeUpTail)));

// thảo luận, cho ý kiến về dự thảo Nghị quyết
export const takesUp = rule({
  id: 'agenda/takes-up',
  gloss: 'verbs by which a meeting takes up an item',
  pattern: seq(
    notAfter('nghị quyết', 'nghị quyết về', 'nghị quyết về việc'), not(APPROVES_CHANGE), lex(Words.TakeUp),
    opt(AND, list(VERB, AND, { most: 4 })), not(seq(AND, APPROVES_CHANGE)),
  ),
  emit: itemsBehind('taken-up'),
  examples: [
    'Hội nghị {thảo luận, cho ý kiến} về dự thảo Nghị quyết phát triển du lịch', 'Quốc hội {nghe} Báo cáo thẩm tra dự án Luật Cây xanh',
  ],
  counterExamples: [
    'Hội nghị thảo luận nhiều nội dung quan trọng', 'Huyện bàn giao mặt bằng', 'Quốc hội phê chuẩn kết quả bầu Chủ tịch Hội đồng',
  ],
});

const ARE_SUBMITTED = new Set(SUBMITTED);
/** `các nội dung | trình | tại kỳ họp`: what is submitted, and where. */
const isOfSubmitted = ({ scene, start }: Match): boolean =>
  wordAt(scene, start) === SUBMITS && ARE_SUBMITTED.has(`${wordAt(scene, start - 2)} ${wordAt(scene, start - 1)}`);

// trình bày Tờ trình dự án Luật
export const presents = rule({
  id: 'agenda/presents',
  gloss: 'verbs by which someone brings an item before the meeting',
  pattern: seq(notAfter('theo', 'các', 'những', 'bản', 'nghe', 'tại', 'thống nhất'), lex(Words.Present)),
  emit: (match) => (match.end - match.start === 1 && isOfSubmitted(match) ? null : itemsBehind('presented')(match)),
  examples: ['Giám đốc Sở Tài chính {trình bày} Tờ trình về dự toán ngân sách năm sau'],
  counterExamples: ['Trình độ dân trí còn thấp', 'Công trình hoàn thành', 'Huyện chuẩn bị các nội dung trình tại kỳ họp giữa năm'],
});

/** `trả lời | 6 kiến nghị kỳ trước`, `chất vấn | nhóm vấn đề giáo dục`: what is answered or asked, and not on what. */
const isPutItself = (scene: Scene, at: number): boolean => isCountOfPapers(scene, at) || scene.hit(Words.IssueGroup, at) !== undefined;

const isAbout = ({ scene, start, end }: Match): boolean => isPutItself(scene, end)
  || (scene.hit(Words.BareAnswer, start)?.end === end ? scene.hit(Words.Link, end) !== undefined : behindAbout(scene, end) >= 0);

/** `trả lời | 7 câu hỏi | về …`. */
const COUNTED_QUESTIONS = seq(NUMBER, lex(Words.QuestionPut), before(lex(Words.Link)));

// trả lời chất vấn của đại biểu về quản lý lễ hội
export const answers = rule({
  id: 'agenda/answers',
  gloss: 'what one who is questioned answers on',
  pattern: seq(notAfter('và', ',', 'trả lời', 'phiên', 'phần', 'hoạt động', 'nội dung'), lex(Words.Answer), opt(COUNTED_QUESTIONS)),
  emit: (match) => (isAbout(match) ? itemsBehind('presented')(match) : null),
  examples: ['Bộ trưởng {trả lời chất vấn} của đại biểu Quốc hội về việc quản lý lễ hội', 'Bộ trưởng {trả lời} về việc quản lý lễ hội',
    'HĐND tỉnh {chất vấn} Giám đốc Sở Y tế về việc cấp thuốc'],
  counterExamples: ['Quốc hội dành một ngày cho chất vấn và trả lời chất vấn về ngân sách', 'Bộ trưởng trả lời các vấn đề đại biểu nêu'],
});

/** Where an inspection takes place is no part of what is inspected. */
const beforePlace = (scene: Scene, [start, end]: TokenRange): TokenRange => {
  for (let at = start + 1; at < end; at++) if (wordAt(scene, at) === AT) return [start, at];
  return [start, end];
};

/**
 * What is supervised stands behind the verb, or behind who is inspected: `kiểm tra Sở Y tế về | tình hình …`; -1 where it is not told.
 * `kiểm tra tình hình mưa lũ` is the name of a visit.
 */
const startOfInspected = (scene: Scene, end: number): number => {
  if (isItemHead(scene, end)) return scene.hitBefore(Words.Supervising, end) ? end : -1;
  const about = endOfParty(scene, end) > end ? behindAbout(scene, end) : -1;
  return about >= 0 && isItemHead(scene, about) ? about : -1;
};

// giám sát công tác chuẩn bị kỳ thi
export const inspects = rule({
  id: 'agenda/inspects',
  gloss: 'what is inspected, where the inspection is the news',
  pattern: seq(
    any(after('đoàn công tác', 'tổ công tác'), notAfter(...NO_INSPECTION_AFTER)),
    opt(any('đến', 'tới', 'đi')), any(...INSPECTING), opt('về'),
  ),
  emit: ({ scene, start, end }) => {
    const from = isOfLead(scene, start) ? startOfInspected(scene, end) : -1;
    return from < 0 ? null : agendaOf(scene, 'topic', readItems(scene, from, false).map((item) => beforePlace(scene, item)));
  },
  examples: ['Bộ trưởng {giám sát} công tác chuẩn bị kỳ thi tại huyện Bình Sơn', 'Bộ trưởng đã {đến khảo sát} tiến độ xây cầu',
    'Bộ trưởng {kiểm tra} Sở Y tế về tình hình giải ngân'],
  counterExamples: ['Đoàn kiểm tra công tác cán bộ', 'Người dân tham gia giám sát công tác vệ sinh',
    'Bộ trưởng kiểm tra hai trường học', 'Bộ trưởng đã đến kiểm tra tình hình mưa lũ', 'Bộ trưởng kiểm tra Sở Y tế về chiều'],
});

const QUESTIONS_LENGTH = 7;

// phiên chất vấn và trả lời chất vấn
export const questions = rule({
  id: 'agenda/questions',
  gloss: 'questions and answers as an item of a session',
  pattern: seq(notAfter(...NO_QUESTIONS_AFTER), 'chất vấn và trả lời chất vấn', opt(lex(Words.ItemEnd))),
  emit: ({ start }): AgendaReading => ({ tag: 'Agenda', value: { source: 'taken-up', items: [[start, start + QUESTIONS_LENGTH]] } }),
  examples: ['HĐND tỉnh dành một ngày cho {chất vấn và trả lời chất vấn}'],
  counterExamples: [
    'Đại biểu chất vấn Giám đốc Sở Y tế', 'Tại phiên chất vấn và trả lời chất vấn, bà Mai hỏi',
    'Bà Mai đọc nghị quyết về chất vấn và trả lời chất vấn',
  ],
});

const SHORTEST_HEADING = 4, LONGEST_HEADING = 40, FURTHEST_VERB = 60;

/** Whether someone gives information behind the comma at `at`, and tells nobody what to do. */
const isSpokenTo = (scene: Scene, at: number): boolean => {
  if (endOfParty(scene, at + 1) === at + 1 && !scene.hit(Words.Informing, at + 1)) return false;
  for (let i = at + 1, limit = Math.min(scene.sentenceEnd(at), at + FURTHEST_VERB); i < limit; i = Math.max(i + 1, endOfParty(scene, i))) {
    if (scene.hit(Words.Task, i)) return false;
    if (scene.hit(Words.Informing, i) && i > at + 1) return true;
  }
  return false;
};

/** The comma that ends a heading, or -1. */
const endOfHeading = (scene: Scene, from: number): number => {
  const limit = Math.min(scene.sentenceEnd(from), from + LONGEST_HEADING);
  for (let at = from + SHORTEST_HEADING; at < limit; at++) if (markAt(scene, at) === ',' && isSpokenTo(scene, at)) return at;
  return -1;
};

// Báo cáo về tiến độ giải ngân, Giám đốc Sở Tài chính cho biết …
export const heading = rule({
  id: 'agenda/heading',
  gloss: 'a topic at the head of a sentence, and who speaks to it',
  pattern: lex(Words.Heading),
  emit: ({ scene, start, end }) => {
    const opens = hasFlag(scene.tape, start, Flag.Capital) || markAt(scene, start - 1) === ',';
    if (!opens || !isItemStart(scene, end)) return null;
    const to = endOfHeading(scene, end);
    const items = to < 0 ? [] : readItems(scene, end, false, to);
    return items.at(-1)?.[1] === to ? agendaOf(scene, 'heading', items) : null;
  },
  examples: ['{Báo cáo về} tiến độ giải ngân vốn đầu tư công, ông Trần Văn Bảo cho biết đã đạt 40%'],
  counterExamples: ['Liên quan đến tiến độ giải ngân vốn đầu tư công, ông Trần Văn Bảo cho biết đã đạt 40%',
    'Về tiến độ giải ngân vốn đầu tư công, ông Trần Văn Bảo cho biết đã đạt 40%', 'Ông nói về tiến độ, chất lượng'],
});

/** `…, | hai bên nhất trí`: the comma before both sides of a talk, or -1. */
const beforeBothSides = (scene: Scene, from: number): number => {
  const limit = Math.min(scene.sentenceEnd(from), from + LONGEST_HEADING);
  for (let at = from + 1; at < limit; at++) if (markAt(scene, at) === ',' && scene.hit(Words.BothSides, at + 1)) return at;
  return -1;
};

// Về vấn đề Biển Đông, hai bên nhất trí …
export const sidesHeading = rule({
  id: 'agenda/sides-heading',
  gloss: 'an issue at the head of a sentence, and both sides of a talk who speak of it',
  pattern: lex(Words.Link),
  emit: ({ scene, start, end }) => {
    const isIssue = start === scene.sentenceStart(start) && scene.hit(Words.IssueName, end) !== undefined;
    const to = isIssue ? beforeBothSides(scene, end) : -1;
    const items = to < 0 ? [] : readItems(scene, end, false, to);
    return items.at(-1)?.[1] === to ? agendaOf(scene, 'heading', items) : null;
  },
  examples: ['{Về} vấn đề nghề cá trên biển, hai bên nhất trí họp hằng năm'],
  counterExamples: ['Về vấn đề nghề cá trên biển, ông Trần Văn Bảo cho biết sản lượng tăng',
    'Về nghề cá, hai bên nhất trí họp hằng năm', 'Hai bên trao đổi về nghề cá, hai bên nhất trí'],
});

/** The work itself, behind the verb or the word that leads to it. */
const workBehind = ({ scene, start, end }: Match): AgendaReading => {
  let from = start + 1;
  while (from < end - 1 && scene.hit(Words.Procedure, from) === undefined) from++;
  return { tag: 'Agenda', value: { source: 'taken-up', items: [[from, end]] } };
};

// thực hiện quy trình công tác nhân sự
export const procedure = rule({
  id: 'agenda/procedure',
  gloss: 'work that those who meet do by a procedure of its own',
  pattern: seq(any(...DOING), lex(Words.Procedure)),
  emit: workBehind,
  examples: ['HĐND tỉnh {thực hiện công tác nhân sự}', 'Hội nghị {thực hiện quy trình công tác cán bộ}', 'Hội nghị {làm công tác nhân sự}'],
  counterExamples: ['HĐND tỉnh thực hiện tốt công tác nhân sự', 'Ban thực hiện quy trình bầu cử'],
});

// Về công tác nhân sự, hội nghị bầu …
export const procedureHeading = rule({
  id: 'agenda/procedure-heading',
  gloss: 'such work at the head of a sentence, and those who meet who do it',
  pattern: seq('về', lex(Words.Procedure), ',', any(lex(Words.Members), tag('Body'))),
  emit: ({ scene, start, end }) => {
    const to = scene.hit(Words.Procedure, start + 1)?.end ?? end;
    return start === scene.sentenceStart(start) ? agendaOf(scene, 'heading', [[start + 1, to]]) : null;
  },
  examples: ['{Về công tác nhân sự, hội nghị} bầu ông Lê Văn Chấn', '{Về công tác nhân sự, HĐND xã} bầu ông Lê Văn Chấn'],
  counterExamples: ['Về công tác nhân sự, ông Ba cho biết đã đủ người', 'Bàn về công tác nhân sự, hội nghị bầu ông Lê Văn Chấn'],
});

export const AGENDA_RULES: readonly Rule<AgendaReading>[] = [
  takesUp, adopts, presents, answers, inspects, topic, purpose, briefing, questions, procedure, procedureHeading, heading,
  sidesHeading, theme, presentedPaper,
  broughtUp, paperOfPresenter, issueIs, isIssue, contents, votersRaise, considers, settles,
];
