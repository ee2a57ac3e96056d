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
  People: 'Group.People',
  /** Heads that are a group without number or complement. */
  Collective: 'Group.Collective',
  /** Heads that take those whom they lead or represent. */
  Of: 'Group.Of',
  /** Heads that stand for others, which any name may follow: `đoàn đại biểu Liên minh Á-Âu`. */
  Delegates: 'Group.Delegates',
  Bare: 'Group.Bare',
  BareWithModifier: 'Group.BareWithModifier',
  Modifier: 'Group.Modifier',
  Link: 'Group.Link',
} as const;

const LISTS: readonly (readonly [cls: string, phrases: readonly string[]])[] = [
  [Words.Quantifier, words.GROUP_QUANTIFIERS],
  [Words.Approximation, words.APPROXIMATIONS],
  [Words.Magnitude, words.MAGNITUDES],
  [Words.NotCounting, words.NOT_COUNTING],
  [Words.Address, words.GROUP_ADDRESSES],
  [Words.Bare, words.BARE_BODIES],
  [Words.BareWithModifier, words.BARE_WITH_MODIFIER],
  [Words.Modifier, words.GROUP_MODIFIERS],
  [Words.Link, words.GROUP_LINKS],
  [COMPOUND, words.GROUP_COMPOUNDS],
];
const GUARDED = [
  Words.Quantifier, Words.Address, Words.Head, Words.Bodies, Words.Member, Words.People, Words.Of, Words.Delegates, Words.Collective,
  Words.Bare, Words.BareWithModifier, Words.Modifier,
];

const classesOf = (entry: words.GroupHeadEntry): string[] => {
  if (entry.isNobodyAlone) return [Words.Of];
  const classes: string[] = [Words.Head];
  if (entry.kind === 'bodies') classes.push(Words.Bodies);
  if (!entry.isDelegate) classes.push(Words.Member);
  if (!entry.isDelegate && entry.kind === 'people') classes.push(Words.People);
  if (entry.isDelegate) classes.push(Words.Delegates);
  if (entry.isCollective) classes.push(Words.Collective);
  if (entry.isOf) classes.push(Words.Of);
  return classes;
};

/** Adds the words of groups to a lexicon that is still open. */
export const loadGroupWords = (lexicon: Lexicon): void => {
  for (const [cls, phrases] of LISTS) for (const phrase of phrases) lexicon.add(cls, phrase, phrase);
  for (const entry of words.GROUP_HEADS) for (const cls of classesOf(entry)) lexicon.add(cls, entry.head, entry);
  for (const entry of words.CAPITAL_GROUP_HEADS) for (const cls of classesOf(entry)) lexicon.add(cls, entry.head, entry, 'capital');
  for (const cls of GUARDED) lexicon.guarded.add(cls);
};
