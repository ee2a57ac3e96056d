import { wordAt, type TokenRange } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { MEETING_ABOUT } from '../../lexicon/tables/meeting-names.js';
import type { MeetingKind } from '../types.js';
import type { Candidate } from './candidate.js';
import type { TermValue } from './rules-terms.js';
import { spansWithin } from './within.js';

/** Words between a meeting or its body and a term that is still its own. */
const NEAR = 2;

/** Terms right behind a token, each behind the one before. */
const termsBehind = (scene: Scene, token: number): Span<TermValue>[] => {
  const [term] = spansWithin<TermValue>(scene, 'Term', token, token + NEAR + 1);
  return term ? [term, ...termsBehind(scene, term.end)] : [];
};

/** Terms right behind a mention of the meeting, right behind the body that holds it, or behind another such term. */
const ownTerms = (scene: Scene, mentions: readonly Candidate[], holder: TokenRange | null): Span<TermValue>[] => {
  const told = mentions.filter(({ isTitle, date, isHeld }) => !isTitle && (date !== null || isHeld));
  const isInSentence = (token: number): boolean => told.some(({ sentence }) => sentence === scene.sentences.of[token]);
  const ends = told.map(({ span }) => span.end);
  if (holder !== null && isInSentence(holder[0])) ends.push(holder[1]);
  return [...new Set(ends.flatMap((end) => termsBehind(scene, end)))].sort((a, b) => a.start - b.start);
};

const firstOf = <T, V>(all: readonly T[], pick: (each: T) => V | null): V | null => {
  for (const each of all) {
    const value = pick(each);
    if (value !== null) return value;
  }
  return null;
};

const ABOUT = new Set(MEETING_ABOUT);
/** Kinds of meetings that are held again and again, and counted. */
const COUNTED: ReadonlySet<string> = new Set(['congress', 'plenum', 'conference', 'legislature', 'government']);

/** `Đại hội Công đoàn | lần thứ V`, `giao ban với các xã | lần thứ ba`: behind the name or who meets, and not in what it is about. */
const isOfName = (scene: Scene, { span: { start, end, value } }: Candidate, detail: Span): boolean => {
  if (!COUNTED.has(value.head.kind) || detail.start < value.headEnd || detail.end > end) return false;
  for (let at = value.headEnd; at < detail.start; at++) {
    const isInner = at > start && scene.at('Meeting', at).length > 0;
    if (isInner || ABOUT.has(wordAt(scene, at)) || scene.hit('MeetingTopicVerb', at)) return false;
  }
  return true;
};

/** Spans of a kind in the names of a meeting. */
const inNames = <T>(scene: Scene, tag: string, mentions: readonly Candidate[]): Span<T>[] => mentions.flatMap((mention) =>
  spansWithin<T>(scene, tag, mention.span.start, mention.span.end).filter((detail) => isOfName(scene, mention, detail)));

/** The ordinal in the names of a meeting. */
export const ordinalOf = (scene: Scene, mentions: readonly Candidate[]): number | null =>
  firstOf(mentions, ({ span }) => span.value.ordinal) ?? firstOf(inNames<number>(scene, 'Ordinal', mentions), ({ value }) => value);

/** Meetings of no term: what their names hold is the term of a body or of a resolution, `triển khai Nghị quyết Đại hội | khóa IX`. */
const WITHOUT_TERM: ReadonlySet<MeetingKind> = new Set(['working-session', 'talks', 'visit']);

/** The term in the meeting's own name, or right behind the name or the body that holds it. */
export const termOf = (scene: Scene, kind: MeetingKind, mentions: readonly Candidate[], holder: TokenRange | null): TermValue => {
  if (WITHOUT_TERM.has(kind)) return { number: null, years: null };
  const terms = [...inNames<TermValue>(scene, 'Term', mentions), ...ownTerms(scene, mentions, holder)];
  return {
    number: firstOf(mentions, ({ span }) => span.value.termNumber) ?? firstOf(terms, ({ value }) => value.number),
    years: firstOf(mentions, ({ span }) => span.value.termYears) ?? firstOf(terms, ({ value }) => value.years),
  };
};
