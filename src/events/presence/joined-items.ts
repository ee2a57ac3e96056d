import { wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { BEFORE_GOVERNING_HEADS, COMMITTEES_OF_PEOPLE, GOVERNING_HEADS, SAME_HEAD_JOINTS } from '../../lexicon/tables/attendance.js';
import { Flag, hasFlag } from '../../text/index.js';
import { pairAt } from '../word-search.js';
import { isBodies } from './group-words.js';

/** An unnamed party of a list of those present, with the words behind it that still tell who they are. */
export interface Item { readonly party: Party; readonly end: number }

const JOINTS = new Set(SAME_HEAD_JOINTS), GOVERNS = new Set(GOVERNING_HEADS), COMMITTEES = new Set(COMMITTEES_OF_PEOPLE);
const addresses = new PhraseList(BEFORE_GOVERNING_HEADS);

const hasOneOf = (scene: Scene, at: number, phrases: ReadonlySet<string>): boolean =>
  phrases.has(wordAt(scene, at)) || phrases.has(pairAt(scene, at));

/** `lãnh đạo Sở Y tế`, `các đồng chí Thường trực HĐND`: its first word can be that of more bodies behind it. */
const isHeaded = ({ scene }: Story, { start }: Party): boolean => {
  const behindAddress = addresses.endAt(scene.tape, start);
  return hasOneOf(scene, behindAddress < 0 ? start : behindAddress, GOVERNS);
};

/** Bodies, which people lead or represent; a committee is there as the people that it is. */
const canBeLed = ({ scene }: Story, party: Party): boolean =>
  isBodies(party) || (party.kind === 'body' && !hasOneOf(scene, party.start, COMMITTEES));

const LONGEST_JOINT = 6;
/** Whether only commas, `và` and short forms that were not read stand in [from, to). */
const isJoint = ({ scene }: Story, from: number, to: number): boolean => {
  if (to - from > LONGEST_JOINT || !JOINTS.has(wordAt(scene, from))) return false;
  for (let at = from; at < to; at++) if (!JOINTS.has(wordAt(scene, at)) && !hasFlag(scene.tape, at, Flag.AllCaps)) return false;
  return true;
};

/**
 * The ranges of the items; `lãnh đạo Ủy ban MTTQ tỉnh, | các sở, ban, ngành` is one: those who lead all of these. A body farther
 * behind people who lead bodies is there through them too, and is no item of its own.
 */
export const joinItems = (story: Story, items: readonly Item[]): TokenRange[] => {
  const ranges: [number, number][] = [];
  let isOpen = false;
  for (const { party, end } of items) {
    const last = ranges.at(-1);
    const isOfLast = last !== undefined && isOpen && canBeLed(story, party);
    if (isOfLast && isJoint(story, last[1], party.start)) last[1] = end;
    else if (!isOfLast || party.kind === 'group') {
      ranges.push([party.start, end]);
      isOpen = party.kind === 'office' || isHeaded(story, party);
    }
  }
  return ranges;
};
