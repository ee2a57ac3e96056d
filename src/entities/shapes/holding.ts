import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { HOLDS_OFFICE } from '../../lexicon/tables/office-words.js';

const holding = new PhraseList(HOLDS_OFFICE);

/** `giữ chức | Bí thư Thị ủy …`: whoever takes the office that begins at a token is named before it. */
export const isBehindHolding = ({ tape }: Scene, at: number): boolean => holding.startBefore(tape, at) >= 0;
