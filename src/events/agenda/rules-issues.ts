import { any, lex, opt, rule, seq, upTo, type Scene } from '../../grammar/index.js';
import { NUMBER } from '../../entities/shapes/patterns.js';
import { readItems } from './items.js';
import { Words } from './lexicon.js';
import { agendaOf } from './reading.js';
import { isFirstItemStart, isMeeting, markAt } from './tokens.js';

/** Items that a text calls an issue of the meeting: `Nội dung được thảo luận là X`, `X là vấn đề được đưa ra tại phiên họp`. */

/** How far from such words the meeting is named. */
const NEAR = 30;

const isMeetingNamed = (scene: Scene, at: number): boolean => isMeeting(scene, at) || scene.at('Meeting', at).length > 0;

/** Whether those who meet raise the issue or discuss it, or a meeting is named near by in the sentence. */
const isOfMeeting = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (scene.hit(Words.Members, at) || scene.hit(Words.Focus, at)) return true;
  const from = Math.max(scene.sentenceStart(start), start - NEAR), to = Math.min(scene.sentenceEnd(start), end + NEAR);
  for (let at = from; at < to; at++) if (isMeetingNamed(scene, at)) return true;
  return false;
};

const RAISED = seq(any('được', 'do'), upTo(9, any(',', ';', '.', ':', lex(Words.Raised))), lex(Words.Raised));
const NO_MARK = any(',', ';', '.', ':');

/** `là | tình trạng thiếu trường học`, but `là làm sao để …`: a thing, or work that is to be done. */
const beginsIssue = (scene: Scene, at: number): boolean =>
  markAt(scene, at - 1) === ':' || isFirstItemStart(scene, at) || scene.hit(Words.TopicStart, at) !== undefined;

// Nội dung được bàn lâu nhất là dự thảo Đề án …
export const issueIs = rule({
  id: 'agenda/issue-is',
  gloss: 'an issue that those who meet raise or discuss, told behind "is"',
  pattern: seq(lex(Words.IssueName), upTo(4, NO_MARK), any('thảo luận', RAISED), upTo(3, NO_MARK), 'là', opt(':')),
  emit: ({ scene, start, end }) => (isOfMeeting(scene, start, end) && beginsIssue(scene, end)
    ? agendaOf(scene, 'heading', readItems(scene, end, markAt(scene, end - 1) === ':')) : null),
  examples: ['Tại cuộc họp, {nội dung được bàn lâu nhất là} phương án di dời chợ cá',
    'Một trong những {vấn đề được các đại biểu HĐND đưa ra là} tình trạng thiếu trường học'],
  counterExamples: ['Vấn đề được dư luận quan tâm là giá điện', 'Tại cuộc họp, vấn đề được đại biểu quan tâm là làm sao để dân bớt khổ'],
});

const SHORTEST_ISSUE = 3, LONGEST_ISSUE = 30;

/** Where the issue before `là` ends: before the words of time. */
const endOfIssue = (scene: Scene, is: number): number => (scene.hit(Words.Predicate, is - 1) ? is - 1 : is);

/** Whether the words from the start of the sentence up to `to` name something of their own, without a mark. */
const namesIssue = (scene: Scene, from: number, to: number): boolean => {
  if (to - from < SHORTEST_ISSUE || to - from > LONGEST_ISSUE || scene.hit(Words.PointsAt, from)) return false;
  for (let at = from; at < to; at++) if (',;:.?!'.includes(markAt(scene, at) || ' ')) return false;
  return true;
};

// Nạn phá rừng đầu nguồn là nội dung được các thành viên đưa ra tại diễn đàn
export const isIssue = rule({
  id: 'agenda/is-issue',
  gloss: 'an issue at the head of a sentence that is said to be raised at a meeting',
  pattern: seq('là', opt(any('một trong những', 'một trong các', 'một', 'những', 'các')), lex(Words.IssueName), upTo(4, NO_MARK), RAISED),
  emit: ({ scene, start, end }) => {
    const from = scene.sentenceStart(start), to = endOfIssue(scene, start);
    return namesIssue(scene, from, to) && isOfMeeting(scene, end, end)
      ? agendaOf(scene, 'heading', [[from, to]]) : null;
  },
  examples: ['Nạn phá rừng đầu nguồn {là vấn đề được nhiều nước quan tâm} ở diễn đàn'],
  counterExamples: [
    'Đây là vấn đề được nhiều đại biểu quan tâm tại phiên họp', 'Nạn phá rừng đầu nguồn là vấn đề được nhiều người quan tâm',
  ],
});

// Nội dung phiên họp gồm: phương án …; dự thảo …
export const contents = rule({
  id: 'agenda/contents',
  gloss: 'what the contents of a meeting are said to be',
  pattern: any(
    seq('nội dung', opt('của'), lex(Words.ContentsOf), upTo(3, NO_MARK), lex(Words.ConsistOf), opt(':')),
    seq(lex(Words.Meeting), upTo(12, NO_MARK), any('với', 'về', 'gồm'), NUMBER, lex(Words.IssueGroup), ':'),
  ),
  emit: ({ scene, end }) => agendaOf(scene, 'heading', readItems(scene, end, true)),
  examples: ['Thường trực HĐND tỉnh tổ chức {phiên giải trình với 2 nhóm nội dung:} việc cấp thuốc; việc đào giếng',
    '{Nội dung khảo sát gồm:} tỷ lệ hồ sơ nộp qua mạng, thời gian trả sổ hộ tịch'],
  counterExamples: ['Nội dung phiên họp gồm 3 phần', 'Nội dung phiên họp kéo dài, gồm nhiều buổi'],
});
