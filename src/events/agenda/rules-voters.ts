import { any, lex, notAfter, rule, seq, upTo } from '../../grammar/index.js';
import { Words } from './lexicon.js';
import { itemsBehind } from './reading.js';
import { startOfItems } from './start.js';

/** What voters bring up before those whom they elected. */

// Nhiều cử tri lo lắng về nạn ngập úng
export const votersRaise = rule({
  id: 'agenda/voters-raise',
  gloss: 'what voters bring up, or are worried about',
  pattern: seq(notAfter('được', 'vấn đề'), lex(Words.Voters), upTo(9, any(',', ';', '.', ':')), lex(Words.VotersRaise)),
  emit: (match) => (startOfItems(match.scene, match.end)?.isLinked ? itemsBehind('raised')(match) : null),
  examples: ['Nhiều {cử tri bày tỏ lo lắng} về nạn ngập úng', 'Nhiều {cử tri đã phản ánh} các vấn đề như: giá nước; đường làng'],
  counterExamples: ['Cử tri kiến nghị Chính phủ sửa đường', 'Vấn đề được cử tri quan tâm như: giá nước'],
});
