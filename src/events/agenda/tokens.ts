import { wordAt, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { DONE, OF } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';

/** What stands at a token, as far as agendas ask for it. */

/** The mark at a token; empty for a word or number. */
export const markAt = ({ tape }: Scene, at: number): string =>
  (at < tape.size && hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : '');

const PARTIES = ['Person', 'Office', 'Group', 'Body', 'Place'] as const;

/** Token behind the longest party that begins at `at`; `at` where none does. */
export const endOfParty = (scene: Scene, at: number): number => {
  let end = at;
  for (const tag of PARTIES) {
    const span = scene.at(tag, at)[0];
    if (span && span.end > end) ({ end } = span);
  }
  return end;
};

/** Whether a word of instruction stands in [from, at); names are stepped over, and agreement ends with its clause. */
export const isTask = (scene: Scene, from: number, at: number): boolean => {
  let isAgreed = false;
  for (let i = from; i < at; i = Math.max(i + 1, endOfParty(scene, i))) {
    if (markAt(scene, i) === ';') isAgreed = false;
    if (scene.hit(Words.Agreeing, i)) isAgreed = true;
    else if (scene.hit(Words.Task, i)) return true;
  }
  return isAgreed;
};

/** Token behind `và`, `cũng như` at `at`; `at` where none stands. */
export const endOfJoint = (scene: Scene, at: number): number => scene.hit(Words.ItemJoint, at)?.end ?? at;

export const isItemHead = (scene: Scene, at: number): boolean => scene.hit(Words.ItemHead, at) !== undefined;
export const isWeakHead = (scene: Scene, at: number): boolean => scene.hit(Words.WeakItemHead, at) !== undefined;
/** Whether a word stands here that things meetings take up begin with. */
export const isItemStart = (scene: Scene, at: number): boolean => isItemHead(scene, at) || isWeakHead(scene, at);

/** `13 dự án luật`: papers told by their number. */
export const isCountOfPapers = (scene: Scene, at: number): boolean =>
  hasFlag(scene.tape, at, Flag.Number) && scene.hit(Words.CountedPaper, at + 1) !== undefined;

/** The same right behind a verb: `xem xét | khiếu nại của ông Ba`, `xem xét | 13 dự án luật`. */
export const isFirstItemStart = (scene: Scene, at: number): boolean =>
  isItemStart(scene, at) || scene.hit(Words.FirstItemHead, at) !== undefined || isCountOfPapers(scene, at);

/** Whether a verb stands here that has items of its own. */
export const isAgendaVerb = (scene: Scene, at: number): boolean =>
  !isItemStart(scene, at) && (scene.hit(Words.TakeUp, at) !== undefined || scene.hit(Words.Present, at) !== undefined);

/** Start of the verb of taking up something that ends at a token; the token itself where none does. */
export const startOfAgendaVerb = (scene: Scene, end: number): number => scene.hitBefore(Words.TakeUp, end)?.start ?? end;

/** Whether a verb of saying or finding stands here, perhaps behind the word of the past: `| đã quyết định`. */
export const saysAt = (scene: Scene, at: number): boolean => {
  const verb = wordAt(scene, at) === DONE ? at + 1 : at;
  return scene.hit('SpeechVerb', verb) !== undefined || scene.hit(Words.Finding, verb) !== undefined;
};

/** Whether a meeting is named here; `Quốc hội | thảo luận` names none. */
export const isMeeting = (scene: Scene, at: number): boolean =>
  scene.hit(Words.Meeting, at) !== undefined && (at === 0 || scene.hit(Words.NoMeetingAfter, at - 1) === undefined);

/** Token behind `của Thủ đô` at `at`; `at` where no such words stand. */
const endOfOwner = (scene: Scene, at: number): number => {
  const end = wordAt(scene, at) === OF ? endOfParty(scene, at + 1) : at;
  return end > at + 1 ? end : at;
};

/** Token behind words at `at` that are general, or separate general words; `at` where something of its own is said. */
const endOfGeneral = (scene: Scene, at: number, isFirst: boolean): number => {
  const end = Math.max(scene.hit(Words.General, at)?.end ?? at, scene.hit(Words.GeneralWord, at)?.end ?? at, endOfOwner(scene, at));
  if (end > at) return end;
  const mark = markAt(scene, at);
  if (mark !== '') return ',;:-“”"'.includes(mark) ? at + 1 : at;
  return hasFlag(scene.tape, at, Flag.Number) && (isFirst || scene.hit(Words.General, at + 1)) ? at + 1 : at;
};

/** Whether words say nothing of their own: `nhiều nội dung quan trọng khác`, `13 dự án luật`. */
export const isGeneral = (scene: Scene, [start, end]: TokenRange): boolean => {
  let hasThing = false;
  for (let at = start; at < end;) {
    const next = endOfGeneral(scene, at, at === start);
    if (next === at) return false;
    hasThing ||= scene.hit(Words.General, at) !== undefined;
    at = next;
  }
  return hasThing || end - start < 2;
};
