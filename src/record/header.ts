import type { TokenRange } from '../discourse/index.js';
import { isLine, LINES_READ } from '../entities/furniture/index.js';
import type { Scene } from '../grammar/index.js';
import { cleanText, textOf } from '../text/index.js';

/** The first lines of an article: its headline, and the line that says when it appeared. */

const SEPARATORS = new Set(['-', '–', '—', '|', '•', '/', '::']);

const sentenceText = ({ sentences, tape }: Scene, s: number): string => cleanText(textOf(tape, sentences.start[s]!, sentences.end[s]!));

/** Pages put the names of their sections behind the headline, and repeat it alone below: the one alone is taken. */
export const readTitle = (scene: Scene): TokenRange | null => {
  const span = scene.all('Title')[0];
  if (!span) return null;
  const { sentences } = scene, first = cleanText(textOf(scene.tape, span.start, span.end));
  for (let s = 1; s < Math.min(LINES_READ, sentences.count); s++) {
    if (!isLine(scene, s)) continue;
    const text = sentenceText(scene, s);
    if (first.length > text.length && first.startsWith(text) && SEPARATORS.has(first.slice(text.length).trim().slice(0, 1))) {
      return [sentences.start[s]!, sentences.end[s]!];
    }
  }
  return [span.start, span.end];
};

/** The day of publication that a line of its own near the top gives, or the end of the headline: `Thứ Tư, 18/11/2020 | 10:20`. */
export const printedDay = (scene: Scene): string | null => scene.all<string>('DateLine')[0]?.value ?? null;
