import type { Candidates, Scene } from '../../grammar/index.js';
import type { Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/date-words.js';
import { Words } from './lexicon.js';
import { isJointAt, isNumberAt, lengthAt } from './neighbours.js';

/**
 * Where a date can begin: a look at two tokens, which spares the rules most of the text. A test compares it with trying
 * every rule at every token.
 */

const TABLES: readonly (readonly (readonly [phrase: string, ...unknown[]])[])[] = [
  words.DAY_PARTS, words.RELATIVE_DAYS, words.RELATIVE_PERIODS, words.WEEKDAYS, words.MONTH_NAMES, words.SMALL_NUMBERS, words.PERIOD_EDGES,
];
const LISTS: readonly (readonly string[])[] = [words.LUNAR_MONTHS, words.TERM_WORDS, words.SCHOOL_YEARS, words.LEADERS];
const phrasesOfDates = (): string[] => [...TABLES.flatMap((table) => table.map(([phrase]) => phrase)), ...LISTS.flat()];

/** What is known of a word, as bits. */
const Begins = { Alone: 1, Pair: 2, BehindLeader: 4, BehindNumber: 8 } as const;

/** Bits of each word by its number, and for words that begin a pair the second words. */
interface Beginnings { readonly bits: Uint8Array; readonly seconds: ReadonlyMap<number, ReadonlySet<number>> }

const beginningsIn = (lexicon: Lexicon): Beginnings => {
  const marks: [word: number, bit: number][] = [];
  const seconds = new Map<number, Set<number>>();
  for (const phrase of phrasesOfDates()) {
    const [first = 0, second] = lexicon.wordsOf(phrase);
    marks.push([first, second === undefined ? Begins.Alone : Begins.Pair]);
    if (second !== undefined) seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  for (const phrase of words.FOLLOWERS) marks.push([lexicon.wordsOf(phrase)[0]!, Begins.BehindLeader]);
  for (const phrase of words.BEHIND_NUMBERS) marks.push([lexicon.wordsOf(phrase)[0]!, Begins.BehindNumber]);
  const bits = new Uint8Array(Math.max(...marks.map(([word]) => word)) + 1);
  for (const [word, bit] of marks) bits[word]! |= bit;
  return { bits, seconds };
};

const bitsAt = ({ bits }: Beginnings, { tape }: Scene, at: number): number => bits[tape.word[at]!] ?? 0;

/** `13/11`, `14h`, `6 tháng`, `15 đến 17`, `18, 19`, `2016`. */
const numberMayBegin = (beginnings: Beginnings, scene: Scene, at: number): boolean => {
  const length = lengthAt(scene, at);
  if (length > 2) return length === 4;
  if (isJointAt(scene, at + 1)) return isNumberAt(scene, at + 2);
  return (bitsAt(beginnings, scene, at + 1) & Begins.BehindNumber) !== 0 || scene.hit(Words.Hour, at + 1) !== undefined;
};

/** `ngày 13`, `sáng nay`, `tuần tới`, `đầu năm`. */
const wordMayBegin = (beginnings: Beginnings, scene: Scene, at: number): boolean => {
  const bits = bitsAt(beginnings, scene, at);
  if (bits & Begins.Alone && (isNumberAt(scene, at + 1) || bitsAt(beginnings, scene, at + 1) & Begins.BehindLeader)) return true;
  return (bits & Begins.Pair) !== 0 && beginnings.seconds.get(scene.tape.word[at]!)!.has(scene.tape.word[at + 1]!);
};

export const dateCandidates = (lexicon: Lexicon): Candidates => {
  const beginnings = beginningsIn(lexicon);
  return (scene) => {
    const found: number[] = [];
    for (let at = 0; at < scene.tape.size; at++) {
      const mayBegin = isNumberAt(scene, at) ? numberMayBegin(beginnings, scene, at) : wordMayBegin(beginnings, scene, at);
      if (mayBegin) found.push(at);
    }
    return found;
  };
};
