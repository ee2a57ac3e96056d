/**
 * What a character of hostile text costs, beside one of an ordinary article: `npm run hostile [-- --size 1000000]`.
 *
 * Each text is read at the full size and at a quarter of it; the two and the ordinary articles take turns. Exit code 1 when a
 * character costs more than three times an ordinary one.
 */
import { parseArgs } from 'node:util';
import { createParser } from '../src/index.js';
import { HOSTILE_UNITS, repeated } from '../test/support/hostile.js';
import { articlesIn } from './articles.js';

const MOST_TIMES_ORDINARY = 3;
const ROUNDS = 2;
/** What costs so many times too much is measured once. */
const HOPELESS = 20;

const { values } = parseArgs({ options: { size: { type: 'string', default: '1000000' }, only: { type: 'string', default: '' } } });
const size = Number(values.size);
const parser = createParser();
const ordinary = articlesIn('corpus/articles').map(({ text }) => text);
const ordinaryCharacters = ordinary.reduce((sum, text) => sum + text.length, 0);

/** Time of the processor, not of the clock: other programs may be at work too. */
const nanosecondsPerCharacter = (work: () => void, characters: number): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user * 1000 / characters;
};
const readOrdinary = (): void => { for (const text of ordinary) parser.parse(text); };

readOrdinary();
readOrdinary();
let worst = 0;
const rowOf = (what: string, cells: readonly string[]): string => `${what.padEnd(28)}${cells.map((cell) => cell.padStart(14)).join('')}`;
console.log(rowOf('nanoseconds a character', ['ordinary', 'quarter', 'full', 'full/ordinary']));
for (const [what, unit] of HOSTILE_UNITS) {
  if (!what.includes(values.only)) continue;
  const full = repeated(unit, size), quarter = repeated(unit, size / 4);
  const best: [ordinary: number, quarter: number, full: number] = [Infinity, Infinity, Infinity];
  for (let round = 0; round < ROUNDS; round += 1) {
    best[0] = Math.min(best[0], nanosecondsPerCharacter(readOrdinary, ordinaryCharacters));
    best[1] = Math.min(best[1], nanosecondsPerCharacter(() => { parser.parse(quarter); }, quarter.length));
    best[2] = Math.min(best[2], nanosecondsPerCharacter(() => { parser.parse(full); }, full.length));
    if (best[2] > HOPELESS * best[0]) break;
  }
  const ratio = best[2] / best[0];
  worst = Math.max(worst, ratio);
  console.log(rowOf(what, [...best.map((each) => each.toFixed(0)), ratio.toFixed(2)]) + (ratio > MOST_TIMES_ORDINARY ? '  too much' : ''));
}
process.exitCode = worst > MOST_TIMES_ORDINARY ? 1 : 0;
