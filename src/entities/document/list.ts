import type { Scene } from '../../grammar/index.js';
import type { DocumentTypeEntry } from '../../lexicon/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { AND, COMMA, DOCUMENT_TYPE, NUMBER } from './lexicon.js';
import { isPartOfOtherWord } from './shapes.js';

const LONGEST_TYPE = 4;
const MOST_NUMBERS = 8;

export const isSeparator = ({ tape }: Scene, at: number): boolean => COMMA.holds(tape, at) || AND.holds(tape, at);

/** The type whose words end at `end`: `Quyết định |`. */
const typeEndingAt = (scene: Scene, end: number, first: number): DocumentTypeEntry | null => {
  for (let start = end - 1; start >= first && start >= end - LONGEST_TYPE; start--) {
    const type = scene.entryOver<DocumentTypeEntry>(DOCUMENT_TYPE, start, end);
    if (type) return isPartOfOtherWord(scene, start) ? null : type.data;
  }
  return null;
};

/** The type that heads a list of plain numbers: `Quyết định` for the `936` of `Quyết định 935, 936`. */
export const typeOfList = (scene: Scene, at: number): DocumentTypeEntry | null => {
  const { tape } = scene, first = scene.sentenceStart(at);
  let item = at;
  for (let count = 0; count < MOST_NUMBERS && item - 2 >= first; count++) {
    if (!isSeparator(scene, item - 1) || !hasFlag(tape, item - 2, Flag.Number)) return null;
    item -= 2;
    const end = item > first && NUMBER.holds(tape, item - 1) ? item - 1 : item;
    const type = typeEndingAt(scene, end, first);
    if (type) return type;
  }
  return null;
};
