import { wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { BACK_REFERENCES, VAGUE_PEOPLE } from '../../lexicon/tables/attendance.js';

/** Two words from a token on. */
export const pairAt = ({ scene }: Story, at: number): string => `${wordAt(scene, at)} ${wordAt(scene, at + 1)}`;
const REFERS_BACK = new Set(BACK_REFERENCES), VAGUE = new Set(VAGUE_PEOPLE);
const SHORTEST_WHO = 4;

const OTHERS = 'khác';
const holds = (scene: Scene, start: number, end: number, word: string): boolean => {
  for (let at = start; at < end; at++) if (wordAt(scene, at) === word) return true;
  return false;
};

/** A bare `cử tri`, `các đại biểu`, `hai bên`, `một số người khác` says too little of who was there. */
export const saysWho = ({ scene }: Story, { start, end }: Party): boolean =>
  !REFERS_BACK.has(wordAt(scene, start)) && !holds(scene, start, end, OTHERS) && (end - start >= SHORTEST_WHO || !VAGUE.has(`${wordAt(scene, end - 2)} ${wordAt(scene, end - 1)}`));

/** The words of a range, each behind a space. */
export const wordsOf = (story: Story, [start, end]: TokenRange): string => {
  let words = '';
  for (let at = start; at < end; at++) words += ` ${wordAt(story.scene, at)}`;
  return words;
};
