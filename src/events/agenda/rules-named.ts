import { lex, notAfter, opt, rule, seq, shape, any, upTo, type Scene } from '../../grammar/index.js';
import { wordAt, type TokenRange } from '../../discourse/index.js';
import { BY } from '../../lexicon/tables/function-words.js';
import { endOfEnclosed, OPENING } from './boundary.js';
import { Words } from './lexicon.js';
import { agendaOf, type AgendaReading } from './reading.js';
import { endOfJoint, endOfParty, markAt } from './tokens.js';

/** Items that a text names without a verb that takes them up: the theme of a sitting, a report that is read out at it. */

const opensQuotation = (scene: Scene, at: number): boolean => {
  const mark = markAt(scene, at);
  return mark !== '' && mark !== '(' && OPENING.includes(mark);
};

/** The contents of quotations that stand in a row: `“A” và “B”`. */
const quotedItems = (scene: Scene, from: number): TokenRange[] => {
  const items: TokenRange[] = [], limit = scene.sentenceEnd(from - 1);
  for (let at = from; at < limit && opensQuotation(scene, at);) {
    const end = endOfEnclosed(scene, at, limit);
    if (end < 0) break;
    items.push([at + 1, end - 1]);
    at = endOfJoint(scene, markAt(scene, end) === ',' ? end + 1 : end);
  }
  return items;
};

// phiên thảo luận với chủ đề “Rừng và khí hậu”
export const theme = rule({
  id: 'agenda/theme',
  gloss: 'the theme of a sitting, in quotation marks',
  pattern: seq(lex(Words.Sitting), opt(seq(upTo(12, any('.', ';')), lex(Words.Theme)))),
  emit: ({ scene, end }) => agendaOf(scene, 'topic', quotedItems(scene, end)),
  examples: [
    'Các đại biểu dự {phiên toàn thể với chủ đề} “Rừng và khí hậu” và “Sông và biển”',
    'Ông phát biểu tại {phiên thảo luận} “Rừng và khí hậu”',
  ],
  counterExamples: ['Diễn đàn với chủ đề “Rừng và khí hậu” khai mạc', 'Phiên họp với chủ đề về rừng'],
});

const FURTHEST_PRESENTER = 24;

/** Where the name of a report ends: before who presents it, or before the verb. */
const endOfPaper = (scene: Scene, start: number, verb: number): number => {
  for (let at = verb - 1; at > start && at > verb - FURTHEST_PRESENTER; at--) {
    if (wordAt(scene, at) === BY && endOfParty(scene, at + 1) > at + 1) return at;
  }
  return markAt(scene, verb - 1) === ',' ? verb - 1 : verb;
};

// Trong báo cáo tổng hợp ý kiến cử tri trình bày trước Quốc hội, …
export const presentedPaper = rule({
  id: 'agenda/presented-paper',
  gloss: 'a report that is said to have been presented at a meeting',
  pattern: seq(
    notAfter('nghe', 'trình bày', 'đọc', 'các', 'những', 'thông qua'), lex(Words.Paper),
    upTo(45, any('.', ';', ':')), opt(','), 'trình bày', any('trước', 'tại', 'trong'),
  ),
  emit: ({ scene, start, end }): AgendaReading | null => agendaOf(scene, 'heading', [[start, endOfPaper(scene, start, end - 3)]]),
  examples: ['Trong {báo cáo tổng hợp ý kiến cử tri trình bày trước} Quốc hội, ông Ba nêu rõ'],
  counterExamples: ['Báo cáo do ông Ba trình bày kéo dài'],
});

/** Most parties that a presenter is named by: `Phó Chủ tịch UBND tỉnh | , | Trưởng ban soạn thảo | Lê Văn Ba`. */
const MOST_NAMES = 4;

/** Token behind who presents, an office and a name: `chị Lê Thị Thắm, Phó Chủ tịch Công đoàn | đọc`; -1 where nobody is named. */
const PRESENTER = shape('who presents', 'any', (scene, from) => {
  let at = from;
  for (let left = MOST_NAMES; left > 0; left--) {
    const start = markAt(scene, at) !== '' && ',-–'.includes(markAt(scene, at)) ? at + 1 : at;
    const name = scene.hit('Honorific', start)?.end ?? start, end = Math.max(endOfParty(scene, start), endOfParty(scene, name));
    if (end === name) break;
    at = end;
  }
  return at > from ? (markAt(scene, at) === ',' ? at + 1 : at) : -1;
});

// báo cáo kết quả thẩm định do ông Chấn trình bày
export const paperOfPresenter = rule({
  id: 'agenda/paper-of-presenter',
  gloss: 'a report with the one who presents it',
  pattern: seq(
    notAfter('nghe', 'trình bày', 'đọc', 'các', 'những', 'thông qua', 'vào'), lex(Words.Paper),
    upTo(45, any('.', ';', ':', 'do')), 'do', PRESENTER,
    any('trình bày', 'đọc'),
  ),
  emit: ({ scene, start, end }): AgendaReading | null => agendaOf(scene, 'heading', [[start, endOfPaper(scene, start, end - 1)]]),
  examples: ['Theo {báo cáo kết quả thẩm định do ông Lê Văn Chấn trình bày}, sáu xã đạt chuẩn'],
  counterExamples: ['Báo cáo do ông Lê Văn Chấn trình bày nêu rõ', 'Báo cáo kết quả thẩm định do Sở lập trình bày rõ ràng'],
});
