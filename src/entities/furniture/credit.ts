import { shape, type Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { characterAt, isCapitalWord, lengthOf } from '../shapes/words.js';

const MOST_TOKENS = 16;
/** Words at a stretch, without a mark between them: the next sentence is left alone. */
const MOST_WORDS = 4;
const CLASSES_THAT_STOP = ['Post', 'Honorific', 'PluralHonorific'];

/** Whether something else than the next word of a name begins at a token: an office, a date, the word of a new sentence. */
const beginsOther = (scene: Scene, at: number): boolean => scene.at('Date', at).length > 0
  || scene.entriesAt(at).some(({ cls, length }) => cls === 'NameStop' || (length > 1 && CLASSES_THAT_STOP.includes(cls)));

/** `TTXVN`, `VGP` behind a name: an agency, with which the credit ends unless a mark goes on. */
const isAgency = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.AllCaps) && lengthOf(scene, at) > 2;

/** `Ảnh: An Đăng/TTXVN. Các đại biểu …`: a full stop and a space end the credit. */
const isEnd = (scene: Scene, at: number): boolean =>
  '.,'.includes(characterAt(scene, at)) && !hasFlag(scene.tape, at + 1, Flag.Glued);

const isJoint = (scene: Scene, at: number): boolean => '-–/.,&|'.includes(characterAt(scene, at)) && !isEnd(scene, at)
  && (hasFlag(scene.tape, at + 1, Flag.Glued) || isCapitalWord(scene, at + 1));

/** End of the names of a credit: capitals, joined by dashes, strokes and dots. */
const endOfCredit = (scene: Scene, from: number, limit: number): number => {
  let at = from, words = 0;
  for (; at < limit && at - from < MOST_TOKENS; at++) {
    if (isCapitalWord(scene, at)) {
      if (words >= MOST_WORDS || (words > 0 && beginsOther(scene, at))) break;
      words = words > 0 && isAgency(scene, at) ? MOST_WORDS : words + 1;
    } else if (words > 0 && isJoint(scene, at)) words = 0;
    else break;
  }
  return at > from ? at : -1;
};

export const CREDIT = shape('credit', 'any', endOfCredit);
