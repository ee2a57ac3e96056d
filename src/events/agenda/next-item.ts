import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import { isCountOfPapers, isItemHead, isItemStart, isWeakHead, markAt } from './tokens.js';

/** Where behind an item the next one of a row begins. */

/** Words that an item must have before a comma can end it. */
export const SHORTEST_SPLIT = 4;
const SHORTEST_WEAK_SPLIT = 7;

/** `đề án thí điểm cơ chế khoán, | cơ chế thưởng`: a thing of the same name stands within the item. */
const goesOnWithin = (scene: Scene, behind: number, from: number): boolean => {
  const word = wordAt(scene, behind), second = wordAt(scene, behind + 1);
  for (let at = from + 1; at < behind - 1; at++) if (wordAt(scene, at) === word && wordAt(scene, at + 1) === second) return true;
  return false;
};

/** `đất đai, nhà ở, | quy hoạch.`: a word that heads items, with nothing behind it, is the last of a row. */
const isBareHead = (scene: Scene, at: number): boolean => {
  const end = (scene.hit(Words.ItemHead, at) ?? scene.hit(Words.WeakItemHead, at))?.end ?? at;
  return end > at && (end >= scene.sentenceEnd(at) || ';.…'.includes(markAt(scene, end) || ' '));
};

/** `báo cáo …`, or behind it: `trình bày báo cáo | hoạt động quý I`. */
const isPaper = (scene: Scene, at: number): boolean => scene.hit(Words.PaperWithTopics, at) !== undefined
  || scene.hit(Words.Draft, at) !== undefined || scene.hitBefore(Words.PaperWithTopics, at) !== undefined;

/** Words from a plan to its time. */
const TO_TIME = 3;

/** `kết quả 9 tháng, | nhiệm vụ quý IV`: what is yet to be done, with its time. */
const isPlan = (scene: Scene, behind: number): boolean => {
  const plan = scene.hit(Words.Plan, behind);
  if (!plan) return false;
  for (let at = plan.end; at < plan.end + TO_TIME && markAt(scene, at) === ''; at++) if (hasFlag(scene.tape, at, Flag.Number)) return true;
  return false;
};

const SHORTEST_ACTIVITY = 3;

/** `về phát triển chợ nổi, | thu hút vốn`: work in a row with other work behind `về`. */
export const isFurtherActivity = (scene: Scene, behind: number, from: number): boolean =>
  scene.hit(Words.Activity, behind) !== undefined && scene.hit(Words.Activity, from) !== undefined && behind - 1 - from >= SHORTEST_ACTIVITY
  && (scene.hitBefore(Words.Link, from) !== undefined || markAt(scene, from - 1) === ',');

/** Behind a comma a word begins another item, if there is enough of the one before it. */
export const beginsItem = (scene: Scene, behind: number, from: number): boolean => {
  const length = behind - 1 - from;
  if (isBareHead(scene, behind)) return false;
  if (isFurtherActivity(scene, behind, from)) return true;
  // A paper has both for its topic.
  if (scene.hit(Words.Plan, behind) && isPaper(scene, from)) return false;
  if (isPlan(scene, behind)) return length >= SHORTEST_SPLIT;
  if (isItemHead(scene, behind)) return length >= SHORTEST_SPLIT;
  return isWeakHead(scene, behind) && length >= SHORTEST_WEAK_SPLIT && !goesOnWithin(scene, behind, from);
};

/** `tình hình quý I và | các giải pháp …`, but `năm 2025 và những năm tiếp theo`: behind `các` stands a thing that is taken up. */
export const beginsJoinedItem = (scene: Scene, behind: number, from: number): boolean => {
  const determiner = scene.hit(Words.Determiner, behind);
  return beginsItem(scene, behind, from)
    && (!determiner || (isItemStart(scene, determiner.end) && scene.hit(Words.ListName, behind) === undefined));
};

/** `về thương mại, | về tình hình trên biển`: the word that leads to the item stands again, and not within it. */
export const isFurtherAbout = (scene: Scene, at: number, from: number): boolean => {
  const link = scene.hit(Words.Link, at);
  if (!link || scene.hitBefore(Words.Link, from)?.entry !== link.entry) return false;
  for (let inner = from; inner < at - 1; inner++) if (scene.hit(Words.Link, inner)) return false;
  return true;
};

/** Whether behind a comma an item is told just as the one before: behind the same word, or by the number of papers. */
export const isRepeatedAt = (scene: Scene, behind: number, from: number): boolean =>
  isFurtherAbout(scene, behind, from) || (isCountOfPapers(scene, from) && isCountOfPapers(scene, behind));
