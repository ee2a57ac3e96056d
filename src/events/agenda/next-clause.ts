import { wordAt } from '../../discourse/index.js';
import type { GroupValue } from '../../entities/group/index.js';
import type { Scene } from '../../grammar/index.js';
import { DONE } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import { endOfParty, isAgendaVerb, markAt, saysAt } from './tokens.js';

/** Where behind an item another clause or sentence begins. */

const isOfPeople = (scene: Scene, at: number): boolean => scene.at<GroupValue>('Group', at)[0]?.value.kind === 'people';

export const beginsWithVerb = (scene: Scene, at: number): boolean =>
  scene.hit(Words.ItemEnd, at) !== undefined || isAgendaVerb(scene, at)
  || (scene.hit(Words.ClauseStart, at) !== undefined && scene.hit(Words.NoClauseStart, at) === undefined);

/** `; đơn vị tư vấn | trình bày …`: a body or group, and its verb of bringing something before the meeting. */
const beginsWithPresenter = (scene: Scene, at: number): boolean => {
  const end = endOfParty(scene, at);
  return end > at && isAgendaVerb(scene, wordAt(scene, end) === DONE ? end + 1 : end);
};

/** Whether a verb with items of its own begins at `at`, behind whoever brings them: `và | các thành viên góp ý`. */
export const beginsWithAgendaVerb = (scene: Scene, at: number): boolean => isAgendaVerb(scene, at) || beginsWithPresenter(scene, at);

/** `…, | 100% đại biểu tán thành`: the share of those who meet. */
const isShareOfPeople = (scene: Scene, at: number): boolean =>
  hasFlag(scene.tape, at, Flag.Number) && markAt(scene, at + 1) === '%'
  && (isOfPeople(scene, at) || scene.hit(Words.Members, at + 2) !== undefined);

/** Whether another clause begins at `at`, behind a comma or semicolon. */
export const beginsClause = (scene: Scene, at: number): boolean =>
  beginsWithVerb(scene, at) || isOfPeople(scene, at) || isShareOfPeople(scene, at) || beginsWithPresenter(scene, at)
  || scene.at('Person', at).length > 0 || scene.at('Office', at).length > 0 || scene.at('Date', at).length > 0;

/** `… nền tảng Xanh-B. | Ông Hải bày tỏ`, and not `đảo Cát | Bà`: behind a word of address a name stands. */
const opensSentence = (scene: Scene, at: number): boolean =>
  scene.hit(Words.SentenceStart, at) !== undefined
  || (scene.hit(Words.NameSentenceStart, at) !== undefined && hasFlag(scene.tape, at + 1, Flag.Capital));

/** `… hoạt động Công đoàn | Ảnh: Lê Hà`: another sentence, without a stop before it, or with one that might be that of a short form. */
export const beginsSentence = (scene: Scene, at: number): boolean =>
  hasFlag(scene.tape, at, Flag.Capital) && opensSentence(scene, at)
  && (hasFlag(scene.tape, at - 1, Flag.Word) || markAt(scene, at - 1) === '.');

/** `…, Bộ trưởng cho biết`, `…, hai bên`: somebody begins to speak or to act. */
export const beginsSpeech = (scene: Scene, at: number): boolean =>
  scene.hit(Words.ClauseSubject, at) !== undefined
  || ['Person', 'Office', 'Body'].some((tag) => scene.at(tag, at).some(({ end }) => saysAt(scene, end)));
