import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { BY } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { joinsElection, joinsPair } from '../pairs-of-words.js';
import { Words } from './lexicon.js';
import { beginsSpeech } from './next-clause.js';
import { markAt } from './tokens.js';

/** Commas within an item, which join parts of one expression. */

/** `nhiệm vụ do Chính phủ, | Thủ tướng giao`: the comma joins two who act. */
const isOfActors = (scene: Scene, comma: number): boolean => wordAt(scene, comma - 3) === BY;

/** `5,1%`. */
const isInNumber = ({ tape }: Scene, comma: number): boolean =>
  hasFlag(tape, comma - 1, Flag.Number) && hasFlag(tape, comma + 1, Flag.Number) && hasFlag(tape, comma + 1, Flag.Glued);

/** `HĐND xã khóa XXI, | nhiệm kỳ 2021-2026`. */
const isBeforeTerm = (scene: Scene, comma: number): boolean => scene.at('Term', comma + 1).length > 0;

/** `nhiệm kỳ 2020 - 2022, | 2022 - 2025`: another span of years. */
const isBeforeYears = (scene: Scene, comma: number): boolean => hasFlag(scene.tape, comma - 1, Flag.Number)
  && hasFlag(scene.tape, comma + 1, Flag.Number) && '-–'.includes(markAt(scene, comma + 2) || ' ');

/** Tokens of a paper and its number. */
const LONGEST_NUMBER = 12;
/** `Quyết định số 190-QĐ/TW, | ngày 10/10/2024`: the day of the paper whose number stands before. */
const isBeforePaperDate = (scene: Scene, comma: number): boolean => {
  if (scene.at('Date', comma + 1).length === 0) return false;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_NUMBER); at--) {
    if (scene.at('Document', at).some(({ end }) => end >= comma)) return true;
  }
  return false;
};

/** Tokens of a place. */
const LONGEST_PLACE = 6;
/** `tại xã Nà Sơn, | huyện Lạc Sơn`: the place, and where it lies. */
const isWithinPlace = (scene: Scene, comma: number): boolean => {
  if (scene.at('Place', comma + 1).length === 0) return false;
  for (let at = comma - 1; at >= Math.max(0, comma - LONGEST_PLACE); at--) {
    if (scene.at('Place', at).some(({ end }) => end === comma)) return true;
  }
  return false;
};

/** Whether a comma joins parts of one expression. */
export const joinsExpression = (scene: Scene, comma: number): boolean =>
  isInNumber(scene, comma) || joinsElection(scene, comma) || isBeforePaperDate(scene, comma)
  || isWithinPlace(scene, comma) || isBeforeTerm(scene, comma) || isBeforeYears(scene, comma)
  || (joinsPair(scene, comma) && (isOfActors(scene, comma) || !beginsSpeech(scene, comma + 1)));

/** The same, or verbs in the name of a report: `báo cáo giải trình, | tiếp thu dự án Luật`. */
export const joinsWords = (scene: Scene, comma: number): boolean =>
  joinsExpression(scene, comma) || scene.hit(Words.ReportVerb, comma + 1) !== undefined;
