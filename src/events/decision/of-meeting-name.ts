import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { HOLDING } from '../../lexicon/tables/decision-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { startOfAgendaVerb } from '../agenda/index.js';
import type { MeetingValue } from '../meeting/value.js';
import { spansWithin } from '../meeting/within.js';
import { startBefore } from './phrases.js';

/** `lễ trao Huy hiệu Đảng và | trao tặng Kỷ niệm chương`: a verb in the name of a ceremony or another meeting, which tells no deed. */
export const isOfMeetingName = (scene: Scene, verb: number): boolean =>
  spansWithin<MeetingValue>(scene, 'Meeting', scene.sentenceStart(verb), verb)
    .some(({ end, value: { head } }) => end > verb && head.isVerb !== true);

const holding = new PhraseList(HOLDING);

/** Start of the row of verbs that ends at a token: `| xem xét, thảo luận, | thống nhất`; the token itself where none ends there. */
const startOfRow = (scene: Scene, verb: number): number => {
  let at = verb;
  for (let next = at; ;) {
    if (wordAt(scene, next - 1) === ',' || wordAt(scene, next - 1) === AND) next--;
    const start = startOfAgendaVerb(scene, next);
    if (start === next) return at;
    next = at = start;
  }
};

/** `tổ chức hội nghị | xem xét, thống nhất | …`: what somebody holds a meeting for, right behind its word; behind a comma it is done. */
export const isPurposeOfMeeting = (scene: Scene, verb: number): boolean => {
  const row = startOfRow(scene, verb);
  return spansWithin<MeetingValue>(scene, 'Meeting', scene.sentenceStart(verb), verb)
    .some(({ start, end }) => start < row && end >= row && end <= verb && startBefore(scene, holding, start) >= 0);
};
