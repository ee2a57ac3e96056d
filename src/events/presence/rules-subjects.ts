import { any, lex, not, notAfter, opt, rule, seq, upTo, type Match, type Rule, type Scene } from '../../grammar/index.js';
import type { GroupValue } from '../../entities/group/index.js';
import { GATHERED } from '../../lexicon/tables/attendance.js';
import { THERE_ARE } from '../../lexicon/tables/role-contexts.js';
import { WITH } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { behindBracket } from '../../entities/shapes/brackets.js';
import { Words } from './lexicon.js';
import { presence, type PresenceReading } from './value.js';

const LONGEST_CAPTION = 24;
/** Whether a group that begins at `first` or behind it ends at `end`. */
const hasGroupTo = (scene: Scene, first: number, end: number): boolean => {
  for (let at = Math.max(first, end - LONGEST_CAPTION); at < end; at++) {
    if (scene.at('Group', at).some((group) => group.end === end)) return true;
  }
  return false;
};

/** Whether the words from a group that opens the sentence to the end of the sentence are no more than a list of groups and these. */
const isCaption = ({ scene, start, end }: Match): boolean => {
  const first = behindBracket(scene, scene.sentenceStart(start), start), last = scene.sentenceEnd(start);
  const isClosed = end === last || '.('.includes(scene.tape.input[scene.tape.start[end]!]!);
  return isClosed && scene.at('Group', first).length > 0 && hasGroupTo(scene, first, start);
};

// Các đại biểu tại hội nghị.
export const captionAt = rule({
  id: 'presence/caption-at',
  gloss: 'a caption that names a group and the event',
  pattern: seq(any('tại', 'ở'), lex(Words.Event), upTo(8, any(',', ';', ':', '.', 'đã'))),
  emit: (match) => (isCaption(match) ? presence('subjects')(match) : null),
  examples: ['Các đại biểu {tại hội nghị}.', 'Lãnh đạo các sở, ngành {tại buổi làm việc}'],
  counterExamples: ['Các đại biểu thảo luận tại hội nghị.', 'Lãnh đạo tỉnh tại hội nghị đã nói rõ.'],
});

const WORDS_TO_EVENT = 3, MOST_TOKENS = 60;
/** `Hội nghị nối tới 9 điểm cầu với | 1.300 thanh niên (TN) | tham gia.`: a sentence about an event ends with how many took part. */
const endsWithCount = ({ scene, start, end }: Match): boolean => {
  const { tape } = scene, first = scene.sentenceStart(start);
  if (end < scene.sentenceEnd(start) && !hasFlag(tape, end, Flag.Mark)) return false;
  if (!Array.from({ length: WORDS_TO_EVENT }, (_, i) => first + i).some((at) => scene.hit(Words.Event, at) !== undefined)) return false;
  for (let at = Math.max(first + 1, start - MOST_TOKENS); at < start; at++) {
    const isCounted = lowerAt(tape, at - 1) === WITH && scene.at<GroupValue>('Group', at).some(({ value, end: last }) =>
      value.isCounted && behindBracket(scene, last, start) === start);
    if (isCounted) return true;
  }
  return false;
};

// Hội nghị nối tới 9 điểm cầu với 1.300 thanh niên tham gia.
const tookPart = rule({
  id: 'presence/took-part',
  gloss: 'a word for taking part at the end of a sentence about an event, behind how many did',
  pattern: lex(Words.TakingPart),
  emit: (match) => (endsWithCount(match) ? presence('subjects')(match) : null),
  examples: ['Hội nghị được nối tới 9 điểm cầu với hơn 1.300 thanh niên {tham gia}.'],
  counterExamples: ['Dự án triển khai với hơn 300 hộ dân tham gia.', 'Hội nghị bàn cách vận động doanh nghiệp tham gia.'],
});

// 300 đại biểu tham dự; hơn 60 nhà đầu tư đã tham gia diễn đàn
export const attends = rule({
  id: 'presence/attends',
  gloss: 'a word for attending behind those who attend',
  pattern: seq(
    notAfter('người'),
    any(
      seq(lex(Words.TakingPart), opt(any('tại', 'ở')), lex(Words.Event)),
      seq(lex(Words.Attending), not(...THERE_ARE, seq('các', lex(Words.Event)))),
    ),
  ),
  emit: presence('subjects'),
  examples: ['hơn 300 đại biểu {tham dự}', 'nhiều nhà đầu tư {tham gia diễn đàn}'],
  counterExamples: ['Dự án được phê duyệt', 'các nước tham gia hiệp định', 'đoàn thể thao tham dự các đại hội'],
});

// Các Bộ trưởng của 11 nước đã nhóm họp
const meets = rule({
  id: 'presence/meets',
  gloss: 'a word for coming together behind those who do',
  pattern: any(...GATHERED),
  emit: presence('subjects'),
  examples: ['Các bộ trưởng của 11 nước đã {nhóm họp}', 'Lãnh đạo 4 nước {có cuộc gặp} tại Hà Nội'],
  counterExamples: ['Ủy ban họp phiên thứ ba', 'Phòng họp của các sở'],
});

// 11 đại biểu phát biểu
export const speaks = rule({
  id: 'presence/speaks',
  gloss: 'a word for speaking behind those who speak',
  pattern: seq(opt('đã'), lex(Words.Speaking)),
  emit: (match) => (hasFlag(match.scene.tape, match.start - 1, Flag.Mark) ? null : presence('speaker')(match)),
  examples: ['Có 11 đại biểu Quốc hội {phát biểu}', 'Lãnh đạo huyện Bình Sơn {báo cáo} tình hình'],
  counterExamples: ['bài nói của Thủ tướng', 'cùng các sở liên quan, báo cáo Thủ tướng'],
});

/** Cues behind those whom they name. */
export const SUBJECT_RULES: readonly Rule<PresenceReading>[] = [captionAt, attends, tookPart, meets, speaks];
