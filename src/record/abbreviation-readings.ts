import type { AbbreviationValue, CuePhrase, KnownForm, KnownReading, PaperName } from '../entities/abbreviation/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { Flag, hasFlag, type Tape } from '../text/index.js';

/** Which reading of a short form holds in an article: by what stands beside its uses, anywhere in the text, or by custom. */

export type Use = Span<AbbreviationValue>;

const standsAt = ({ word, size }: Tape, at: number, phrase: CuePhrase): boolean =>
  at >= 0 && at + phrase.length <= size && phrase.every((each, i) => word[at + i] === each);

const isMark = (tape: Tape, at: number, mark: string): boolean => at >= 0 && at < tape.size && tape.input[tape.start[at]!] === mark;

/** `PV, BTV`: a comma of a list does not part a form from its cue. */
const endsBefore = (tape: Tape, at: number, phrase: CuePhrase): boolean =>
  standsAt(tape, at - phrase.length, phrase) || (isMark(tape, at - 1, ',') && standsAt(tape, at - 1 - phrase.length, phrase));

const isJointOfDay = (tape: Tape, at: number): boolean => at < tape.size && '/.-'.includes(tape.input[tape.start[at]!]!);

/** The token behind a form, and behind the dot that belongs to it: `Q.5`. */
const behind = (tape: Tape, end: number): number => (isMark(tape, end, '.') && hasFlag(tape, end, Flag.Glued) ? end + 1 : end);

const fitsShape = ({ tape }: Scene, at: number, shape: KnownReading['beforeShape']): boolean => {
  if (shape === null || at >= tape.size) return false;
  if (shape === 'name') return hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at, Flag.AllCaps);
  if (!hasFlag(tape, at, Flag.Number)) return false;
  return shape === 'number' || (isJointOfDay(tape, at + 1) && hasFlag(tape, at + 2, Flag.Number));
};

/** Whether something beside the use speaks for the reading. */
const speaksFor = (scene: Scene, use: Use, reading: KnownReading): boolean => {
  const { tape } = scene, next = behind(tape, use.end);
  return reading.after.some((phrase) => endsBefore(tape, use.start, phrase))
    || reading.before.some((phrase) => standsAt(tape, next, phrase))
    || (next < scene.sentenceEnd(use.start) && fitsShape(scene, next, reading.beforeShape));
};

const standsAnywhere = ({ tape }: Scene, phrase: CuePhrase): boolean => {
  for (let at = -1; (at = tape.word.indexOf(phrase[0]!, at + 1)) >= 0;) if (standsAt(tape, at, phrase)) return true;
  return false;
};

/** The reading for which most uses speak; a use beside which nothing speaks counts for the usual one. */
const mostSpokenFor = (scene: Scene, uses: readonly Use[], readings: readonly KnownReading[]): KnownReading | undefined => {
  const usual = readings.findIndex((reading) => reading.isUsual);
  const votes = readings.map(() => 0);
  let hasCue = false;
  for (const use of uses) {
    const cued = readings.findIndex((reading) => speaksFor(scene, use, reading));
    hasCue ||= cued >= 0;
    const vote = cued >= 0 ? cued : usual;
    if (vote >= 0) votes[vote] = votes[vote]! + 1;
  }
  return hasCue ? readings[votes.indexOf(Math.max(...votes))] : undefined;
};

/** The reading of a form of the table in this article; undefined where nothing decides. */
export const decideReading = (scene: Scene, uses: readonly Use[], { readings }: Pick<KnownForm, 'readings'>): KnownReading | undefined =>
  (readings.length === 1 && readings[0]!.isUsual ? readings[0] : undefined)
  ?? mostSpokenFor(scene, uses, readings)
  ?? readings.find((reading) => reading.near.some((phrase) => standsAnywhere(scene, phrase)))
  ?? readings.find((reading) => reading.isUsual);

const countProvinces = (scene: Scene): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const entries of scene.hits) {
    for (const { cls, data } of entries ?? []) {
      if (cls !== 'Province') continue;
      const { name } = data as { readonly name: string };
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
};

/** The paper whose initials open the article: that of the province which the article names most, else a national one. */
export const decidePaper = (scene: Scene, papers: readonly PaperName[]): PaperName | undefined => {
  if (papers.length < 2) return papers[0];
  const counts = countProvinces(scene);
  let best: PaperName | undefined, most = 0;
  for (const paper of papers) {
    const count = paper.place === null ? 0 : counts.get(paper.place) ?? 0;
    if (count > most) [best, most] = [paper, count];
  }
  return best ?? papers.find((paper) => paper.place === null);
};
