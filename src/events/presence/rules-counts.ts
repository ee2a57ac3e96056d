import { any, as, before, lex, rule, seq, tag, upTo, type Match, type Rule, type Scene } from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';
import type { GroupValue } from '../../entities/group/index.js';
import { BEHIND_THOSE_PRESENT, GATHERING } from '../../lexicon/tables/attendance.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import { presence, type PresenceReading } from './value.js';

/** `hơn | 300 đại biểu`: a number stands at `at` or behind one word. */
const isNumbered = ({ scene: { tape }, end }: { readonly scene: Scene; readonly end: number }): boolean =>
  hasFlag(tape, end, Flag.Number) || hasFlag(tape, end + 1, Flag.Number);

// Hội nghị quy tụ hơn 300 đại biểu
export const gathers = rule({
  id: 'presence/gathers',
  gloss: 'an event "draws", "brings together", with the number of those who came right behind',
  pattern: seq(lex(Words.Event), upTo(14, any(',', ';', '.', ':')), as('cue', any(...GATHERING)), before(tag('Group'))),
  emit: (match) => (isNumbered(match) ? presence('some')(match) : null),
  examples: ['{Hội nghị quy tụ} hơn 300 đại biểu', '{Buổi tiếp xúc sáng nay thu hút} gần 200 cử tri xã Bình Sơn',
    '{Tọa đàm thu hút sự quan tâm của} gần 100 doanh nghiệp'],
  counterExamples: ['Khu kinh tế thu hút 40 doanh nghiệp', 'Hội nghị bàn cách thu hút các nhà đầu tư'],
});

const BEHIND_PRESENT = new Set(BEHIND_THOSE_PRESENT);
/** Whether people stand at `end`, and nothing that they do or fail to do follows. */
const arePresent = ({ scene, end }: Match): boolean =>
  scene.at<GroupValue>('Group', end).some(({ value, end: last }) =>
    value.kind !== 'bodies' && (last === scene.sentenceEnd(end) || BEHIND_PRESENT.has(wordAt(scene, last))));

// Buổi gặp mặt có 60 đại biểu là già làng
export const eventHas = rule({
  id: 'presence/event-has',
  gloss: 'an event "has", with the number of those who came right behind',
  pattern: seq(lex(Words.Event), upTo(14, any(',', ';', '.', ':', 'có')), as('cue', 'có'), before(tag('Group'))),
  emit: (match) => (isNumbered(match) && arePresent(match) ? presence('some')(match) : null),
  examples: ['{Buổi gặp mặt có} 60 đại biểu là già làng, trưởng bản'],
  counterExamples: ['Phiên họp có 3 đơn vị chậm báo cáo', 'Kỳ họp có 4 đại biểu vắng mặt'],
});

/** Cues by which an event tells how many came. */
export const COUNT_RULES: readonly Rule<PresenceReading>[] = [gathers, eventHas];
