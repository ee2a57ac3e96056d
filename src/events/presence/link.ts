import { wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { ACTING_FOR_OTHERS, BESIDE_PERSONS, MOSTLY, SMALL_WORDS, SPOKESMEN } from '../../lexicon/tables/attendance.js';
import type { GroupFact, Reason } from '../types.js';
import { otherTimes } from '../other-times.js';
import { countShared } from '../shared-words.js';
import { pairAt } from '../word-search.js';
import { areDelegates, deliberatingDelegates } from './acting-delegates.js';
import { actingGroups } from './acting-groups.js';
import { metAt, onlyTold, type Attended } from './at-meeting.js';
import { groupsNamedBy } from './named-groups.js';
import { isBodies, saysWho, wordsOf } from './group-words.js';
import { presencesIn, type PresenceValue } from './value.js';

const MOST_GROUPS = 60;

/** A group that attends, and its words, by which it is known again. */
interface Found { readonly fact: GroupFact; readonly words: string }

const SMALL = new Set(SMALL_WORDS), ACTS_FOR = new Set(ACTING_FOR_OTHERS);
/** Words that say who is meant: neither how many nor to whom they belong. */
const tellingWords = (words: string): string[] => words.split(' ').filter((word) => word !== '' && !SMALL.has(word));

/**
 * `cán bộ nhân viên Đại sứ quán` after `cán bộ, nhân viên Đại sứ quán`: another sentence tells of them again, with no word of
 * its own. Who acts for others is told apart: `lãnh đạo tỉnh` are none of the `lãnh đạo các sở của tỉnh`.
 */
const isToldAgain = ({ scene: { sentences: { of } } }: Story, { fact, words }: Found, at: number, told: readonly string[]): boolean =>
  of[fact.range[0]] !== of[at] && !ACTS_FOR.has(told[0]!) && countShared(told, tellingWords(words)) === told.length;

/** Adds a group that was not found before, as a whole or as a part of another; more words for one take the place of fewer. */
const add = (story: Story, found: Found[], range: TokenRange, reason: Reason): void => {
  const words = wordsOf(story, range), shorter = found.findIndex((each) => words.startsWith(`${each.words} `));
  if (shorter >= 0) {
    found[shorter] = { fact: { range, reason }, words };
    return;
  }
  const at = range[0], told = tellingWords(words);
  if (found.some((each) => each.fact.range[0] === at || each.words.includes(words) || isToldAgain(story, each, at, told))) return;
  found.push({ fact: { range, reason }, words });
};

const PARTS = new Set(MOSTLY), SPEAKS_FOR = new Set(SPOKESMEN);
/**
 * `các cử tri quận Bình Hải` after `cử tri quận Bình Hải`, `các bạn trẻ` after `150 đoàn viên`: those who are known to be there
 * under another name. Who acts for others is told apart.
 */
const isKnown = (story: Story, found: readonly Found[], party: Party): boolean => {
  const { start, end } = party;
  const words = wordsOf(story, [start, end]);
  if (PARTS.has(wordAt(story.scene, start)) || PARTS.has(pairAt(story.scene, start))) return found.length > 0 || !isBodies(party);
  return found.length > 0 && (!SPEAKS_FOR.has(pairAt(story.scene, start)) || found.some((each) => words.includes(each.words)));
};

const BARE = new Set(BESIDE_PERSONS);
/** Whether those who act are told of for the first time, in words that say who they are. */
const isNew = (story: Story, found: readonly Found[], party: Party): boolean => saysWho(story, party) && !isKnown(story, found, party);

/** Whether a cue tells who is met, or who is beside a person. */
const isOfEncounter = ({ value: { named } }: Span<PresenceValue>): boolean => named === 'met' || named === 'beside';

/** Unnamed groups that attend what the article reports, each once, in the order of the text. */
export const linkGroups = (story: Story, attended: Attended): GroupFact[] => {
  const isOtherTime = otherTimes(story, attended.meetings), isMetThere = metAt(story, attended, isOtherTime);
  const isOnlyTold = onlyTold(story, attended);
  const found: Found[] = [];
  for (const cue of presencesIn(story.scene)) {
    if (found.length >= MOST_GROUPS) break;
    if (isOfEncounter(cue) ? !isMetThere(cue) : isOnlyTold(cue)) continue;
    for (const range of groupsNamedBy(story, cue)) add(story, found, range, { rule: cue.rule, basis: 'stated', from: [cue] });
  }
  for (const party of actingGroups(story, attended.meetings, isOtherTime)) {
    if (found.length >= MOST_GROUPS || !isNew(story, found, party)) continue;
    add(story, found, [party.start, party.end], { rule: 'presence/acts-there', basis: 'stated', from: [party.span] });
  }
  if (!found.some(({ fact: { range } }) => areDelegates(story, range))) {
    const delegates = deliberatingDelegates(story, attended.meetings, isOtherTime);
    const reason = (from: Span): Reason => ({ rule: 'presence/delegates', basis: 'stated', from: [from] });
    if (delegates) add(story, found, [delegates.start, delegates.end], reason(delegates.span));
  }
  const telling = found.filter((each) => !BARE.has(each.words.trim()));
  return (telling.length > 0 ? telling : found).map((each) => each.fact).sort((a, b) => a.range[0] - b.range[0]);
};
