import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';

/** Whether a clause can begin at a token, behind a mark, a number or nothing: `Sáng 5/3, | Sở Y tế …`, not `tại trụ sở | UBND tỉnh`. */
export const opensClause = (scene: Scene, token: number): boolean => token === scene.sentenceStart(token)
  || hasFlag(scene.tape, token - 1, Flag.Mark) || hasFlag(scene.tape, token - 1, Flag.Number);
