import { wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { MUST, NEED } from '../../lexicon/tables/decision-contexts.js';
import { DEEDS_OF_NAMES, DOER_OPENINGS, TIMES_BEFORE_DOER } from '../../lexicon/tables/instruction-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isActAt, isDeedAt } from './phrases.js';
import { unitOf } from './unit.js';

/** Those who are told to act, of whom no party is read: `yêu cầu | Petrosông | khắc phục …`, `đề nghị | chính quyền sở tại | cần …`. */

const openings = new PhraseList(DOER_OPENINGS), deeds = new PhraseList(DEEDS_OF_NAMES);
const times = new PhraseList(TIMES_BEFORE_DOER), MODALS = new Set([NEED, MUST]);
const ROW = new Set([',', AND]);

/** Words of such a row. */
const MOST = 16;

/** `TP`, `Petrosông`: a name. */
const isName = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Capital) && hasFlag(tape, at, Flag.Word);

/** `đề nghị | trong thời gian tới, | nhà trường cần …`: behind the words that say when. */
const behindTime = (scene: Scene, at: number): number => {
  const from = wordAt(scene, at) === ',' ? at + 1 : at, end = times.endAt(scene.tape, from);
  if (end < 0) return at;
  return wordAt(scene, end) === ',' ? end + 1 : end;
};

/** Token behind a token of a row of doers: behind the first words of the next of them where it is a comma; -1 where it is another mark. */
const nextInRow = (scene: Scene, at: number): number => {
  if (!hasFlag(scene.tape, at, Flag.Mark)) return at + 1;
  if (wordAt(scene, at) !== ',') return -1;
  return isName(scene, at + 1) ? at + 2 : openings.endAt(scene.tape, at + 1);
};

/** Syllables of `doanh nghiệp`: one alone may begin another word, `ban hành`. */
const SURE = 2;

/** Whether words can be nobody but those who are told, so that any deed may follow: a name, or a word for them that is no verb. */
const isSure = (scene: Scene, from: number): boolean =>
  isName(scene, from) || (openings.endAt(scene.tape, from) - from >= SURE && !isActAt(scene, from));

/** Whether what is to be done begins at a token; behind a name in a row too, `Petrosông | khắc phục, sửa chữa …`. */
const beginsDeed = (scene: Scene, from: number, at: number): boolean =>
  isActAt(scene, at) || (isName(scene, from) && (isDeedAt(scene, at) || deeds.holds(scene.tape, at)));

/** Token at which what is to be done begins, behind those who are told at `from`; -1 where they are not told so. */
const endOfDoers = (scene: Scene, from: number, limit: number): number => {
  const to = Math.min(limit, from + MOST);
  for (let at = Math.max(from + 1, openings.endAt(scene.tape, from)); at > 0 && at < to; at = nextInRow(scene, at)) {
    if (MODALS.has(wordAt(scene, at)) || (beginsDeed(scene, from, at) && isSure(scene, from))) return at;
    if (isActAt(scene, at)) return -1;
  }
  return -1;
};

/** Who is told right behind a verb, or behind the words that say when, before what they are to do. */
const doersBehind = ({ scene }: Story, verbEnd: number, limit: number): Party | null => {
  const from = behindTime(scene, verbEnd);
  if (!isName(scene, from) && !openings.holds(scene.tape, from)) return null;
  const end = endOfDoers(scene, from, limit);
  return end < 0 ? null : unitOf(from, end);
};

/** Whether a row of those who are told goes on behind a party. */
const goesOn = ({ scene }: Story, { end }: Party): boolean => ROW.has(wordAt(scene, end));

/** Those who are told behind a verb of ordering or asking: by such words where they begin before the party found, or go on behind it. */
export const withDoers = (story: Story, target: Party | null, verbEnd: number, limit: number): Party | null => {
  const doers = doersBehind(story, verbEnd, limit);
  if (!doers) return target;
  const isFuller = target === null || target.start > doers.start || (target.end < doers.end && goesOn(story, target));
  return isFuller ? doers : target;
};
