import type { Scene } from '../../grammar/index.js';
import { HOLDS_OFFICE } from '../../lexicon/tables/office-words.js';
import { lowerAt } from '../../text/index.js';

const HOLDS = HOLDS_OFFICE.map((phrase) => phrase.split(' '));

/** `giữ chức | Bí thư Thị ủy …`: whoever takes the office that begins at a token is named before it. */
export const isBehindHolding = ({ tape }: Scene, at: number): boolean =>
  HOLDS.some((words) => words.every((word, i) => lowerAt(tape, at - words.length + i) === word));
