import { isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';
import { AND } from '../../lexicon/tables/function-words.js';

/** Between those who are told together. */
const JOINTS = new Set([',', AND]);

/** A body or group without a person's name. */
const isUnnamed = (party: Party): boolean =>
  (party.kind === 'body' || party.kind === 'group') && party.individual === null && !isMeeting(party);

/** `giao | Sở Y tế, Sở Xây dựng và các xã | rà soát …`: all who are told right behind the verb, in one row that ends before `limit`. */
export const allTold = ({ scene, partiesOf }: Story, target: Party | null, verbEnd: number, limit: number): Party | null => {
  if (target === null || target.start !== verbEnd || !isUnnamed(target)) return target;
  let { end } = target;
  for (const party of partiesOf(scene.sentences.of[target.start]!)) {
    if (party.start < end) continue;
    if (party.start !== end + 1 || party.end > limit || !JOINTS.has(wordAt(scene, end)) || !isUnnamed(party)) break;
    end = party.end;
  }
  return end === target.end ? target : { ...target, kind: 'group', end };
};
