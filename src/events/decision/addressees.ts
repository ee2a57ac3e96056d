import { isMeeting, type Party, type Story } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { JOINTS_OF_TOLD, PARTY_QUALIFIERS } from '../../lexicon/tables/instruction-words.js';

const joints = new PhraseList(JOINTS_OF_TOLD);

const qualifiers = new PhraseList(PARTY_QUALIFIERS);

/** A body, an office or a group without a person's name. */
const isUnnamed = (party: Party): boolean => party.kind !== 'place' && party.individual === null && !isMeeting(party);

/** The end of the row of parties that begins with one, each right behind a joint, perhaps with words that say which; not past `limit`. */
const endOfRow = ({ scene, partiesOf }: Story, first: Party, limit: number): number => {
  let { end } = first;
  for (const party of partiesOf(scene.sentences.of[first.start]!)) {
    if (party.start < end) continue;
    const joint = Math.max(end, qualifiers.endAt(scene.tape, end));
    if (party.start !== joints.endAt(scene.tape, joint) || party.end > limit || !isUnnamed(party)) break;
    end = party.end;
  }
  return end;
};

/** The tokens of the verb, and whether it awards. */
interface Telling { readonly start: number; readonly end: number; readonly isAward: boolean }

/**
 * `giao | Sở Y tế, Sở Xây dựng và các xã | rà soát …`, `tặng Bằng khen cho | 3 tập thể và 5 cá nhân`: all who are told or receive, in
 * one row; an order's row begins right behind the verb, and a row of names before the verb ends right before it.
 */
export const allTold = (story: Story, target: Party | null, { start, end, isAward }: Telling, limit: number): Party | null => {
  if (target === null || !isUnnamed(target)) return target;
  const isBefore = target.end <= start;
  if (!isBefore && !isAward && target.start !== end) return target;
  const row = endOfRow(story, target, isBefore ? start : limit);
  return row === target.end ? target : { ...target, kind: 'group', end: row };
};
