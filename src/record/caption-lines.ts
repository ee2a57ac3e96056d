import type { TokenRange } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import { CAPTION_ACTS, CAPTION_OPENINGS } from '../lexicon/tables/record-words.js';
import { Flag, hasFlag, keyAt, textOf } from '../text/index.js';
import { wordsOf } from './keys.js';

/**
 * Captions that no credit gives away: a paragraph of its own between those of the news that no mark closes, and that
 * says what is seen. `Quang cảnh kỳ họp`; `Chủ tịch UBND huyện Lê Văn Ba phát biểu tại hội nghị`.
 */

const SHORTEST = 3;
const LONGEST = 60;
const SEEN = ['Person', 'Office', 'Group'];

const padded = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => ` ${wordsOf(phrase).join(' ')} `);

/** The phrases as they are compared, made once and not before they are needed. */
let openings: readonly string[] | null = null;
let acts: readonly string[] | null = null;

/** Paragraphs as ranges of tokens: what stands between blank lines. */
const paragraphsOf = ({ tape }: Scene): TokenRange[] => {
  const starts: number[] = [];
  for (let at = 0; at < tape.size; at++) if (at === 0 || hasFlag(tape, at, Flag.BlankBefore)) starts.push(at);
  return starts.map((start, i) => [start, starts[i + 1] ?? tape.size]);
};

const isClosed = ({ tape }: Scene, [, end]: TokenRange): boolean => hasFlag(tape, end - 1, Flag.Mark) && textOf(tape, end - 1, end) !== ')';

const spoken = ({ tape }: Scene, [start, end]: TokenRange): string => {
  const keys: string[] = [];
  for (let at = start; at < end; at++) keys.push(keyAt(tape, at));
  return ` ${keys.join(' ')} `;
};

const showsSomeone = (scene: Scene, [start, end]: TokenRange): boolean =>
  SEEN.some((tag) => scene.all(tag).some((span) => span.start >= start && span.end <= end));

const isCaption = (scene: Scene, paragraph: TokenRange): boolean => {
  const words = paragraph[1] - paragraph[0];
  if (words < SHORTEST || words > LONGEST || isClosed(scene, paragraph)) return false;
  const text = spoken(scene, paragraph);
  openings ??= padded(CAPTION_OPENINGS);
  acts ??= padded(CAPTION_ACTS);
  if (openings.some((opening) => text.startsWith(opening))) return true;
  return acts.some((act) => text.includes(act)) && showsSomeone(scene, paragraph);
};

/** The captions on lines of their own. The news begins with the first paragraph that a mark closes; what is above it is headline. */
export const captionLines = (scene: Scene): TokenRange[] => {
  const paragraphs = paragraphsOf(scene);
  const first = paragraphs.findIndex((paragraph) => isClosed(scene, paragraph));
  return first < 0 ? [] : paragraphs.slice(first + 1).filter((paragraph) => isCaption(scene, paragraph));
};
