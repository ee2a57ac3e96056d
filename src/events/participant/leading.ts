import { wordAt, type Individual, type Story, type TokenRange } from '../../discourse/index.js';
import type { MeetingKind, Participation } from '../types.js';
import type { Held } from './other-times.js';

/** A meeting, with what it is. */
export interface Gathering extends Held { readonly kind: MeetingKind }

/** Kinds that are told by what somebody does: `đồng chí Lê Văn Ba đi kiểm tra …`. */
const DONE_BY_SOMEBODY: ReadonlySet<MeetingKind> = new Set(['working-session', 'visit']);
/** Sentences of a headline and a lead. */
const LEAD = 5;
const BEFORE_NOUN = new Set(['có', 'đi', 'đến', 'tới', 'về']);

const verbOf = ({ scene }: Story, [start]: TokenRange): number => {
  let verb = start;
  while (BEFORE_NOUN.has(wordAt(scene, verb - 1))) verb--;
  return verb;
};

/**
 * Who inspects, visits or works with somebody, as the lead tells it, is there. That is said only of those of whom nothing more
 * is said: whoever chairs, speaks or receives is known by that.
 */
export const leadingOf = (
  story: Story, gatherings: readonly Gathering[], subjectsOf: (verb: number) => readonly Individual[], stated: readonly Participation[],
): Participation[] => {
  const known = new Set(stated.map(({ individual }) => individual));
  const mentions = gatherings.filter(({ kind }) => DONE_BY_SOMEBODY.has(kind)).flatMap((gathering) => gathering.mentions);
  return mentions.filter(([start]) => story.scene.sentences.of[start]! < LEAD).flatMap((range) =>
    subjectsOf(verbOf(story, range)).filter((individual) => !known.has(individual)).map((individual): Participation =>
      ({ individual, role: 'attendee', range, reason: { rule: 'participant/attendee.leads', basis: 'inferred', from: [] } })));
};
