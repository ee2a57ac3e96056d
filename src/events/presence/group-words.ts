import { isMeeting, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { GroupValue } from '../../entities/group/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { BACK_REFERENCES, REPRESENTATIVES, VAGUE_PEOPLE } from '../../lexicon/tables/attendance.js';
import { OTHERS } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { holdsWord, pairAt } from '../word-search.js';

const STAND_FOR = new Set(REPRESENTATIVES);

/** `đại diện Sở Nội vụ`: who stands for a body and is not named. */
const isRepresentative = ({ scene }: Story, { kind, individual, start }: Party): boolean =>
  kind === 'office' && individual === null && STAND_FOR.has(pairAt(scene, start));

/** Whether a party is a group of unnamed people or bodies, or stands for one. */
export const isGroup = (story: Story, party: Party): boolean =>
  (party.kind === 'group' && !isMeeting(party)) || isRepresentative(story, party);

/** Whether a group is one of bodies: `các sở, ngành`. */
export const isBodies = (party: Party): boolean =>
  party.kind === 'group' && !isMeeting(party) && (party.span as Span<GroupValue>).value.kind === 'bodies';

const REFERS_BACK = new Set(BACK_REFERENCES), VAGUE = new Set(VAGUE_PEOPLE), UNTOLD = new Set([OTHERS]);
const SHORTEST_WHO = 4;

const BRACKET_TOKENS = 3;
/** `cử tri | (TXCT)`: a short form in brackets tells no more of them. */
const withoutShortForm = ({ tape }: Scene, end: number): number => (lowerAt(tape, end - 1) === ')'
  && lowerAt(tape, end - BRACKET_TOKENS) === '(' && hasFlag(tape, end - 2, Flag.AllCaps) ? end - BRACKET_TOKENS : end);

/** A bare `cử tri`, `các đại biểu`, `hai bên`, `một số người khác` says too little of who was there, a number of them enough. */
export const saysWho = ({ scene }: Story, { start, end: last }: Party): boolean => saysWhoIn(scene, start, withoutShortForm(scene, last));
const saysWhoIn = (scene: Scene, start: number, end: number): boolean =>
  !REFERS_BACK.has(wordAt(scene, start)) && !REFERS_BACK.has(pairAt(scene, start)) && !holdsWord(scene, start, end, UNTOLD)
  && (end - start >= SHORTEST_WHO || hasFlag(scene.tape, start, Flag.Number) || !VAGUE.has(pairAt(scene, end - 2)));

/** The words of a range, each behind a space. */
export const wordsOf = (story: Story, [start, end]: TokenRange): string => {
  let words = '';
  for (let at = start; at < end; at++) words += ` ${wordAt(story.scene, at)}`;
  return words;
};
