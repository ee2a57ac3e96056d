import type { Scene } from '../grammar/index.js';
import { Flag, hasFlag } from '../text/index.js';
import { isOfOpening } from './lead.js';
import { behindBullet } from './lines.js';

/** Captions of pictures in the running text: what a picture shows is told in the news besides, or is none. */

/** Words of `(Nguồn ảnh:` before the name of whoever took the picture. */
const LONGEST_LEAD = 6;

/** `Bí thư tặng quà hộ nghèo. Ảnh: L.H`: behind a token a credit ends the sentence, or opens the next one of its line. */
const isCredited = (scene: Scene, at: number, end: number): boolean => {
  const isOfLine = end < scene.tape.size && !hasFlag(scene.tape, end, Flag.LineStart);
  const limit = isOfLine ? Math.min(scene.sentenceEnd(end), end + LONGEST_LEAD) : end;
  return scene.all('Credit').some((credit) => credit.start > at && credit.start < limit);
};

/** A paragraph of one line, below the opening, that no mark closes; a bracket at its end says where in the picture somebody is. */
export const isOpenLine = (scene: Scene, start: number, end: number): boolean => {
  const { tape } = scene;
  return hasFlag(tape, start, Flag.BlankBefore) && (end >= tape.size || hasFlag(tape, end, Flag.BlankBefore))
    && !hasFlag(tape, end - 1, Flag.Mark) && !isOfOpening(scene, start) && behindBullet(scene, start) === start;
};

/** Whether a token stands in a caption. */
export const isOfCaption = (scene: Scene, at: number): boolean => {
  const end = scene.sentenceEnd(at);
  return isCredited(scene, at, end) || isOpenLine(scene, scene.sentenceStart(at), end);
};

/** Captions that may stand between two sentences of the news. */
const MOST_BETWEEN = 2;

/** The sentence before one, past captions between them; the headline is none. */
export const sentenceBefore = (scene: Scene, sentence: number): number => {
  let before = sentence - 1;
  while (before > Math.max(0, sentence - 1 - MOST_BETWEEN) && isOfCaption(scene, scene.sentences.start[before]!)) before--;
  return before;
};
