import { Flag } from '../text/index.js';
import type { ShapeStart } from './pattern.js';

/** The flags of which a token has one where a shape begins. */
export const FLAG_OF_START: Readonly<Record<ShapeStart, number>> = {
  capital: Flag.Capital, number: Flag.Number, word: Flag.Word, any: ~0,
};
