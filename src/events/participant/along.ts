import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { GOING_ALONG, RECEIVING_DELEGATION } from '../../lexicon/tables/attendance.js';
import type { Participation } from '../types.js';

const receiving = new PhraseList(RECEIVING_DELEGATION), goingAlong = new PhraseList(GOING_ALONG);

/** `Tiếp đoàn có …`, `Cùng đi với đoàn có …`: with whom those of a list of people present are there; undefined where it does not tell. */
export const alongWith = ({ tape }: Scene, start: number): Participation['along'] => {
  if (receiving.holds(tape, start)) return 'host';
  return goingAlong.holds(tape, start) ? 'guest' : undefined;
};
