import type { Scene, Span } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { GOING_ALONG, RECEIVING_DELEGATION, SIDE, SIDE_OF_GUESTS } from '../../lexicon/tables/attendance.js';
import type { Participation } from '../types.js';

const receiving = new PhraseList(RECEIVING_DELEGATION), goingAlong = new PhraseList(GOING_ALONG);
const side = new PhraseList(SIDE), ofGuests = new PhraseList(SIDE_OF_GUESTS);

/** Words between what opens a sentence and its list: `Đón đoàn, | phía tỉnh có`. */
const OPENING_WORDS = 8;
const opensWithReceiving = (scene: Scene, start: number): boolean => {
  const first = scene.sentenceStart(start);
  return start - first <= OPENING_WORDS && receiving.holds(scene.tape, first);
};

/** `Tiếp và làm việc với đoàn, | về phía | tỉnh có`: words for receiving, and which side does. */
export const namesSide = (scene: Scene, { start, end }: Pick<Span, 'start' | 'end'>): boolean => {
  if (!opensWithReceiving(scene, start)) return false;
  for (let at = scene.sentenceStart(start); at < end; at++) if (side.holds(scene.tape, at)) return true;
  return false;
};

/** `Về phía đoàn có …`: whether a list is of those who come. */
export const isSideOfGuests = ({ tape }: Scene, start: number): boolean => ofGuests.holds(tape, start);

/**
 * `Tiếp đoàn có …`, `Cùng đi với đoàn có …`, `Về phía đoàn có …`: with whom those of a list of people present are there; undefined
 * where it does not tell. Where one list is of the guests, the other side receives: `Về phía tỉnh có …`.
 */
export const alongWith = (scene: Scene, start: number, hasGuests: boolean): Participation['along'] => {
  if (isSideOfGuests(scene, start)) return 'guest';
  if (opensWithReceiving(scene, start) || receiving.holds(scene.tape, start)) return 'host';
  if (hasGuests && side.holds(scene.tape, start)) return 'host';
  return goingAlong.holds(scene.tape, start) ? 'guest' : undefined;
};
