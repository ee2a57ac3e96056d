import type { TokenRange } from '../discourse/index.js';
import type { CreditValue } from '../entities/furniture/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { TAKEN_FROM } from '../lexicon/tables/record-words.js';
import { Flag, hasFlag, keyAt, textOf } from '../text/index.js';
import { captionLines } from './caption-lines.js';
import { wordsOf } from './keys.js';

/** What stands around the news: where it was taken from, who wrote it, what is under its pictures. */
export interface Credits {
  readonly source: TokenRange | null;
  readonly bylines: readonly TokenRange[];
  readonly captions: readonly TokenRange[];
}

type Credit = Span<CreditValue>;

const LONGEST_CAPTION = 60;
const SHORTEST_CAPTION = 3;
const LONGEST_LEAD = 6;
const LAST_SENTENCES = 2;

const markAt = ({ tape }: Scene, at: number): string =>
  (at >= 0 && at < tape.size && hasFlag(tape, at, Flag.Mark) ? textOf(tape, at, at + 1) : '');

/** Without marks at its ends; a bracket that was opened stays closed. */
const trimmed = (scene: Scene, start: number, end: number): TokenRange | null => {
  let from = start, to = end, opened = -1;
  while (from < to && markAt(scene, from) !== '') from++;
  for (let at = from; at < to; at++) if (markAt(scene, at) === '(') opened = at;
  while (to > from && markAt(scene, to - 1) !== '' && !(markAt(scene, to - 1) === ')' && opened >= 0)) to--;
  return from < to ? [from, to] : null;
};

/** Where the words of the credit begin, with a capital and the bracket before it: `Ảnh:`, `(Nguồn ảnh:`. */
const leadOf = (scene: Scene, { start }: Credit): number => {
  const first = Math.max(scene.sentenceStart(start), start - LONGEST_LEAD);
  let at = start;
  while (at > first && !hasFlag(scene.tape, at - 1, Flag.Capital)) at--;
  if (at > first) at--;
  while (at > 0 && '(-–—'.includes(markAt(scene, at - 1) || ' ')) at--;
  return at;
};

/** `Nguồn: Cổng TTĐT tỉnh` on a line of its own or at the end of the article; under a picture it is the picture's. */
const isSource = (scene: Scene, credit: Credit, lead: number): boolean => {
  if (credit.value.what !== 'source') return false;
  const isLast = scene.sentences.of[credit.start]! >= scene.sentences.count - LAST_SENTENCES && markAt(scene, lead) !== '(';
  return isLast || hasFlag(scene.tape, lead, Flag.LineStart);
};

/** The sentence that the credit closes, or the one before a credit that stands alone. */
const captionBefore = (scene: Scene, lead: number): TokenRange | null => {
  if (lead === 0) return null;
  const start = scene.sentenceStart(lead - 1);
  const caption = lead - start <= LONGEST_CAPTION ? trimmed(scene, start, lead) : null;
  return caption && caption[1] - caption[0] >= SHORTEST_CAPTION ? caption : null;
};

let takenFrom: ReadonlySet<string> | null = null;
const isTakenFrom = ({ tape }: Scene, at: number): boolean => {
  takenFrom ??= new Set(TAKEN_FROM.flatMap(wordsOf));
  return hasFlag(tape, at, Flag.Word) && takenFrom.has(keyAt(tape, at));
};

/** `Hoài Mộc (Theo Reuters)`: the writer, then the source. */
const splitByline = (scene: Scene, { start, end }: Span): { readonly writer: TokenRange | null; readonly source: TokenRange | null } => {
  for (let at = start; at < end; at++) {
    if (isTakenFrom(scene, at)) return { writer: trimmed(scene, start, at), source: trimmed(scene, at + 1, end) };
  }
  return { writer: trimmed(scene, start, end), source: null };
};

const endOfLine = (scene: Scene, from: number): number => {
  const limit = scene.sentenceEnd(from);
  let at = from;
  while (at < limit && (at === from || !hasFlag(scene.tape, at, Flag.LineStart))) at++;
  return at;
};

export const readCredits = (scene: Scene): Credits => {
  let source: TokenRange | null = null;
  const bylines: TokenRange[] = [], captions: TokenRange[] = [];
  for (const credit of scene.all<CreditValue>('Credit')) {
    const lead = leadOf(scene, credit);
    if (isSource(scene, credit, lead)) source = trimmed(scene, credit.start, endOfLine(scene, credit.start));
    else {
      const caption = captionBefore(scene, lead);
      if (caption && captions.at(-1)?.[0] !== caption[0]) captions.push(caption);
    }
  }
  for (const byline of scene.all('Byline')) {
    const { writer, source: said } = splitByline(scene, byline);
    if (writer) bylines.push(writer);
    source ??= said;
  }
  captions.push(...captionLines(scene).filter(([start]) => captions.every((caption) => caption[0] !== start)));
  captions.sort((a, b) => a[0] - b[0]);
  return { source, bylines, captions };
};
