import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { DOCUMENT_TYPE } from './lexicon.js';

/** Tokens between a type and a plain number: the type itself, `:`, `số`, `hiệu`, `:`. */
const NEAR = 9;
/** Tokens between a type and a number with letters: the name of a law. */
const FAR = 26;

const isType = (scene: Scene, at: number): boolean => {
  for (const { cls } of scene.entriesAt(at)) if (cls === DOCUMENT_TYPE) return true;
  return false;
};

const isJoint = (tape: Tape, at: number): boolean =>
  at < tape.size && hasFlag(tape, at, Flag.Mark) && '/-‐‑‒–—−'.includes(tape.input[tape.start[at]!]!);

const isOneLetter = (tape: Tape, at: number): boolean =>
  at < tape.size && hasFlag(tape, at, Flag.Word) && hasFlag(tape, at, Flag.Glued) && tape.end[at] === tape.start[at]! + 1;

/** Whether the number may go on in letters: `05-CT/TW`, `30c/NQ-CP`, `80/2015/QH13`; not `13/11`, `2015-2020`. */
const mayHaveLetters = (tape: Tape, at: number): boolean => {
  const joint = isOneLetter(tape, at + 1) ? at + 2 : at + 1;
  if (!isJoint(tape, joint) || joint + 1 >= tape.size) return false;
  return hasFlag(tape, joint + 1, Flag.Capital) || (hasFlag(tape, joint + 1, Flag.Number) && isJoint(tape, joint + 2));
};

/** `217, 218`, `29 và 88`: a number before, with a separator. */
const mayBeInList = (tape: Tape, at: number): boolean => at > 1 && hasFlag(tape, at - 2, Flag.Number);

/**
 * Tokens at which a document can begin, in the order of the text: a type with a number within reach, a number with letters,
 * a number in a list. A sound superset of where the rules match, and far fewer than all types and numbers.
 */
export const candidateStarts = (scene: Scene): readonly number[] => {
  const { tape } = scene, starts: number[] = [];
  let checked = 0;
  for (let at = 1; at < tape.size; at++) {
    if (!hasFlag(tape, at, Flag.Number)) continue;
    const hasLetters = mayHaveLetters(tape, at);
    const first = Math.max(checked, scene.sentenceStart(at), at - (hasLetters ? FAR : NEAR));
    for (let start = first; start < at; start++) if (isType(scene, start) || (hasLetters && start === at - 1)) starts.push(start);
    if (hasLetters || mayBeInList(tape, at)) starts.push(at);
    checked = at + 1;
  }
  return starts;
};
