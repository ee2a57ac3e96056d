import { COMPOUND, type Lexicon } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/groups.js';

/** Classes of the lexicon that hold words of groups. */
export const Words = {
  Quantifier: 'Group.Quantifier',
  Approximation: 'Group.Approximation',
  Magnitude: 'Group.Magnitude',
  /** Words before a number that counts nobody. */
  NotCounting: 'Group.NotCounting',
  Address: 'Group.Address',
  Head: 'Group.Head',
  /** Heads that are bodies. */
  Bodies: 'Group.Bodies',
  /** Heads that may go on a list of heads: all but those who stand for others. */
  Member: 'Group.Member',
  /** Heads that are a group without number or complement. */
  Collective: 'Group.Collective',
  /** Heads that take those whom they lead or represent. */
  Of: 'Group.Of',
  Bare: 'Group.Bare',
  Modifier: 'Group.Modifier',
  Link: 'Group.Link',
} as const;

/** Adds the words of groups to a lexicon that is still open. */
export const loadGroupWords = (lexicon: Lexicon): void => {
  const lists = [
    [Words.Quantifier, words.GROUP_QUANTIFIERS], [Words.Approximation, words.APPROXIMATIONS], [Words.Magnitude, words.MAGNITUDES], [Words.NotCounting, words.NOT_COUNTING],
    [Words.Address, words.GROUP_ADDRESSES], [Words.Modifier, words.GROUP_MODIFIERS], [Words.Link, words.GROUP_LINKS], [Words.Bare, words.BARE_BODIES],
  ] as const;
  for (const [cls, phrases] of lists) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const phrase of words.GROUP_COMPOUNDS) lexicon.add(COMPOUND, phrase, phrase);
  for (const cls of [Words.Head, Words.Bodies, Words.Member, Words.Of, Words.Collective, Words.Bare, Words.Address]) lexicon.guarded.add(cls);
  for (const entry of words.GROUP_HEADS) {
    lexicon.add(Words.Head, entry.head, entry);
    if (entry.kind === 'bodies') lexicon.add(Words.Bodies, entry.head, entry);
    if (!entry.isDelegate) lexicon.add(Words.Member, entry.head, entry);
    if (entry.isCollective) lexicon.add(Words.Collective, entry.head, entry);
    if (entry.isOf) lexicon.add(Words.Of, entry.head, entry);
  }
  for (const entry of words.CAPITAL_GROUP_HEADS) for (const cls of [Words.Head, Words.Bodies, Words.Member]) lexicon.add(cls, entry.head, entry, 'capital');
};
