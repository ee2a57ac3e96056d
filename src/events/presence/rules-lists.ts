import { any, before, lex, opt, rule, seq, tag, upTo, type Match, type Rule } from '../../grammar/index.js';
import { BRIDGES, GOING_ON, LEADERS_OR_DEPUTIES } from '../../lexicon/tables/attendance.js';
import { THERE_ARE } from '../../lexicon/tables/role-contexts.js';
import { isClauseStart } from '../clause-start.js';
import { Words } from './lexicon.js';
import { presence, type PresenceReading } from './value.js';

const HAVE = any(...THERE_ARE);
const inOwnClause = (emit: (match: Match) => PresenceReading) => (match: Match): PresenceReading | null =>
  (isClauseStart(match.scene, match.start) ? emit(match) : null);

// Về phía tỉnh Hòa Bình có …
const sideHas = rule({
  id: 'presence/side-has',
  gloss: '"on the side of", who, and "there are": a list of those present follows',
  pattern: seq('về phía', upTo(12, any(';', ':', tag('Person'))), any(HAVE, ':'), opt(':')),
  emit: presence('list'),
  examples: ['{Về phía tỉnh Hòa Bình có} lãnh đạo các sở'],
  counterExamples: ['Phía tỉnh đã có ý kiến', 'Về phía nhân dân, mọi người đồng tình'],
});

// Lãnh đạo huyện có các đồng chí: …
const leadersAre = rule({
  id: 'presence/leaders-are',
  gloss: 'the leaders of a place or a group of deputies, and "there are", with persons behind: a list of those present follows',
  pattern: seq(
    any(...LEADERS_OR_DEPUTIES), upTo(6, any(',', ';', ':', 'có', 'gồm', tag('Person'))), HAVE, opt(':'),
    before(lex('PluralHonorific'), tag('Person')),
  ),
  emit: inOwnClause(presence('list')),
  examples: ['{Lãnh đạo huyện có} các đồng chí: Lê Văn Ba, Trần Thị Mai', '{Tổ đại biểu đơn vị số 4 có} bà Lê Thị Mai',
    '{Đại biểu quốc tế có} ông John Smith'],
  counterExamples: ['Lãnh đạo huyện có nhiều giải pháp', 'Dự hội nghị và đại diện lãnh đạo huyện có ông Lê Văn Ba'],
});

// Tại điểm cầu các xã có …
const atBridge = rule({
  id: 'presence/at-bridge',
  gloss: 'one of the places that an online meeting joins, and "there are": a list of those present follows',
  pattern: seq(
    any('tại', 'ở'), opt('các'), any(...BRIDGES),
    any(tag('Group'), upTo(14, any(',', ';', ':', '.', 'có', 'gồm', tag('Person')))), opt(','), HAVE,
    opt(lex(Words.Of)), opt(':'), before(lex('PluralHonorific'), tag('Person'), tag('Office'), tag('Group')),
  ),
  emit: inOwnClause(presence('list')),
  examples: ['{Tại điểm cầu các xã có} các bí thư chi bộ', '{Tại các điểm cầu huyện, có} lãnh đạo các phòng',
    '{Tại điểm cầu 12 huyện, thị xã có} lãnh đạo các phòng'],
  counterExamples: ['Tại điểm cầu tỉnh có hai vướng mắc', 'Hội nghị được nối tới các điểm cầu'],
});

// Ngoài ra, còn có đại diện các sở
const goesOn = rule({
  id: 'presence/goes-on',
  gloss: '"besides, there are": a list of those present goes on, if the sentence before has one',
  pattern: seq(
    any(...GOING_ON), opt(','), any('là', HAVE), opt(lex(Words.Of)),
    before(lex('PluralHonorific'), tag('Person'), tag('Office'), tag('Group')),
  ),
  emit: inOwnClause(presence('list', { goesOn: true })),
  examples: ['{Ngoài ra, còn có} đại diện các sở', '{Cùng với đó là} hơn 800 đại biểu'],
  counterExamples: ['Ngoài ra còn có nhiều vướng mắc', 'Bên cạnh đó là việc thu hút đầu tư'],
});

/** Cues that open a list of those present without a word for attending. */
export const LIST_RULES: readonly Rule<PresenceReading>[] = [sideHas, leadersAre, atBridge, goesOn];
