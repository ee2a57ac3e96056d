import { any, lex, notAfter, opt, rule, seq, type Match, type Scene } from '../../grammar/index.js';
import type { DateValue } from '../../entities/date/index.js';
import { NOT_PASSED_AFTER } from '../../lexicon/tables/agenda-verbs.js';
import { isOfLead } from '../lead.js';
import { spansWithin } from '../meeting/within.js';
import { Words } from './lexicon.js';
import { itemsBehind } from './reading.js';
import { markAt } from './tokens.js';

/** Drafts and laws that those who meet vote on. */

/** `biểu quyết thông qua | dự thảo Luật Cây xanh`, and not `thông qua | dự án trồng rừng`: a draft of what is put to the vote. */
const isDraft = (scene: Scene, at: number): boolean => scene.hit(Words.Draft, at) !== undefined;

// biểu quyết thông qua dự thảo Nghị quyết
export const adopts = rule({
  id: 'agenda/adopts-draft',
  gloss: 'a draft that those who meet vote on',
  pattern: seq(opt('biểu quyết'), 'thông qua', opt('toàn văn')),
  emit: (match) => (isDraft(match.scene, match.end) ? itemsBehind('taken-up')(match) : null),
  examples: ['HĐND xã {biểu quyết thông qua} dự thảo Quy chế chợ làng', 'HĐND tỉnh {thông qua} dự thảo Nghị quyết về giá nước'],
  counterExamples: ['Huyện giúp dân thông qua dự án trồng rừng', 'Hội nghị thông qua danh sách đại biểu'],
});

/** Whether a day or a session is told before the verb, or it is one of a row: what was passed long ago is no news. */
const isTimely = (scene: Scene, start: number): boolean => {
  if (isOfLead(scene, start) || scene.hit(Words.Vote, start) || markAt(scene, start - 1) === ';') return true;
  const from = scene.sentenceStart(start);
  return spansWithin(scene, 'Meeting', from, start).length > 0
    || spansWithin<DateValue>(scene, 'Date', from, start).some(({ value }) => value.granularity === 'day');
};

const isPassed = ({ scene, start, end }: Match): boolean => scene.hit(Words.Passed, end) !== undefined && isTimely(scene, start);

// Chiều 8/6, Quốc hội biểu quyết thông qua Luật Cây xanh
export const passes = rule({
  id: 'agenda/passes-law',
  gloss: 'a law or a resolution that those who meet pass',
  pattern: seq(notAfter(...NOT_PASSED_AFTER), opt(lex(Words.Vote)), any('thông qua', 'thông qua các', 'thông qua toàn văn')),
  emit: (match) => (isPassed(match) ? itemsBehind('taken-up')(match) : null),
  examples: ['Chiều 8/6, Quốc hội {thông qua} Luật Cây xanh', 'Quốc hội {biểu quyết thông qua} Nghị quyết về giá nước; Luật Cây xanh'],
  counterExamples: ['Dân mong Quốc hội sớm thông qua Luật Cây xanh', 'Đại hội biểu quyết thông qua Nghị quyết Đại hội'],
});
