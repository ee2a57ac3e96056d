import { isGoverned, subjectOf, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { DateValue } from '../../entities/date/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { MEETING_KINDS_OF_BODIES } from '../../lexicon/tables/index.js';
import { Flag, hasFlag, lowerOf } from '../../text/index.js';
import type { MeetingKind, Reason } from '../types.js';
import { readCandidates, type Candidate } from './candidate.js';
import type { MeetingValue } from './value.js';

/** A meeting found, before its attendees and agenda are added. */
export interface MeetingFound {
  readonly main: boolean;
  readonly kind: MeetingKind;
  readonly name: TokenRange;
  readonly mentions: readonly TokenRange[];
  readonly ordinal: number | null;
  readonly termNumber: number | null;
  readonly termYears: readonly [number, number] | null;
  readonly organizer: TokenRange | null;
  readonly when: Span<DateValue> | null;
  readonly lastDay: Span<DateValue> | null;
  readonly partOfDay: 'morning' | 'afternoon' | 'evening' | null;
  readonly place: TokenRange | null;
  readonly status: 'passed' | 'confirmed' | 'tentative' | 'cancelled';
  readonly reason: Reason;
}

/** Below this an article mentions meetings but reports none. */
const REPORTED = 4;

/** A sitting (`phiên họp`) is part of the session (`kỳ họp`) that the article tells of, unless it has a body of its own. */
const isSameFamily = (a: MeetingValue, b: MeetingValue): boolean => {
  if (a.head.family === b.head.family) return true;
  const sitting = a.head.family === 'phiên họp' ? a : b, session = a.head.family === 'phiên họp' ? b : a;
  return sitting.head.family === 'phiên họp' && session.head.family === 'kỳ họp' && sitting.body === null;
};

const fits = (main: Candidate, other: Candidate): boolean => {
  const a = main.span.value, b = other.span.value;
  if (!isSameFamily(a, b) || other.isBackground) return false;
  if (a.ordinal !== null && b.ordinal !== null && a.ordinal !== b.ordinal) return false;
  return a.termNumber === null || b.termNumber === null || a.termNumber === b.termNumber;
};

/** A table's phrase as `lowerOf` writes it: `T.Ư` is three tokens. */
const spaced = (phrase: string): string => phrase.toLowerCase().replace(/\./gu, ' . ').replace(/ +/gu, ' ').trim();

const textOfTokens = (scene: Scene, { start, end }: { readonly start: number; readonly end: number }): string => lowerOf(scene.tape, start, end);

/** The kind by the body that meets, else by the word for the meeting. */
const kindOf = (scene: Scene, cluster: readonly Candidate[], organizer: TokenRange | null): MeetingKind => {
  const nouns = cluster.filter(({ span }) => !span.value.head.isVerb);
  const head = (nouns.find(({ span }) => span.value.head.family === 'kỳ họp') ?? nouns[0] ?? cluster[0]!).span.value.head;
  const kinds = cluster.map(({ span }) => span.value.head.kind);
  const bodies = [...cluster.flatMap(({ span }) => (span.value.body ? [textOfTokens(scene, span.value.body)] : [])), ...organizer ? [textOfTokens(scene, { start: organizer[0], end: organizer[1] })] : []];
  for (const rule of MEETING_KINDS_OF_BODIES) {
    if (rule.family.includes(head.family) && bodies.some((body) => rule.bodies.some((first) => body.startsWith(spaced(first))))) {
      if (head.kind !== 'conference' || rule.kind !== 'plenum' || cluster.some(({ span }) => span.value.ordinal !== null) || organizer === null) return rule.kind;
    }
  }
  return kinds.find((kind) => kind === 'plenum' || kind === 'voter-meeting') ?? head.kind;
};

const firstOf = <T>(cluster: readonly Candidate[], pick: (value: MeetingValue) => T | null): T | null => {
  for (const { span } of cluster) {
    const value = pick(span.value);
    if (value !== null) return value;
  }
  return null;
};

/** The body in the meeting's own name, else the body that `tổ chức` or `họp` has for its subject. */
const organizerOf = (story: Story, cluster: readonly Candidate[]): TokenRange | null => {
  for (const { span } of cluster) if (span.value.body?.tag === 'Body') return [span.value.body.start, span.value.body.end];
  for (const { span, isTitle } of cluster) {
    if (isTitle) continue;
    const holder = holderOf(story, span.start);
    if (holder) return [holder.start, holder.end];
  }
  return null;
};

/** The body that holds the meeting, also where the meeting's name has a body of its own. */
const holderRange = (story: Story, cluster: readonly Candidate[]): TokenRange | null => {
  for (const { span, isTitle } of cluster) {
    const holder = isTitle ? null : holderOf(story, span.start);
    if (holder) return [holder.start, holder.end];
  }
  return null;
};

const HOLDS = new Set(['tổ chức', 'họp', 'tiến hành', 'khai mạc', 'triệu tập', 'làm việc']);

const holderOf = (story: Story, at: number): Party | null => {
  const { scene } = story;
  for (let i = at; i > scene.sentenceStart(at) && i > at - 8; i--) {
    if (!HOLDS.has(`${wordAt(scene, i - 1)} ${wordAt(scene, i)}`) && !HOLDS.has(wordAt(scene, i))) continue;
    const verb = HOLDS.has(wordAt(scene, i)) ? i : i - 1;
    const subject = subjectOf(story, verb);
    if (subject && (subject.kind === 'body' || subject.kind === 'group') && !isGoverned(scene, subject)) return subject;
  }
  return null;
};

const isNear = (scene: Scene, sentence: number, span: Span): boolean => scene.sentences.of[span.start] === sentence;

const placeOf = (scene: Scene, cluster: readonly Candidate[], when: Span | null): TokenRange | null => {
  const sentences = new Set(cluster.filter(({ isHeld, date, isTitle }) => !isTitle && (isHeld || date)).map(({ sentence }) => sentence));
  if (when) sentences.add(scene.sentences.of[when.start]!);
  for (const venue of scene.all('Venue')) if ([...sentences].some((sentence) => isNear(scene, sentence, venue))) return [venue.start, venue.end];
  return null;
};

/** Words between a meeting or its body and a term that is still its own. */
const NEAR_TERM = 2;
const isBehind = ({ start }: Span, end: number): boolean => start >= end && start - end <= NEAR_TERM;

/** The term in the meeting's own name, or right behind the name or the body that holds it. */
const termOf = (scene: Scene, cluster: readonly Candidate[], organizer: TokenRange | null): { number: number | null; years: readonly [number, number] | null } => {
  let number = firstOf(cluster, (value) => value.termNumber), years = firstOf(cluster, (value) => value.termYears);
  let lastEnd = -NEAR_TERM;
  const told = cluster.filter(({ isTitle, date, isHeld }) => !isTitle && (date !== null || isHeld));
  for (const each of scene.all<{ number: number | null; years: readonly [number, number] | null }>('Term')) {
    const isOwn = told.some(({ span }) => isBehind(each, span.end)) || (organizer !== null && told.some(({ sentence }) => scene.sentences.of[each.start] === sentence) && isBehind(each, organizer[1])) || isBehind(each, lastEnd);
    if (!isOwn) continue;
    lastEnd = each.end;
    number ??= each.value.number;
    years ??= each.value.years;
  }
  return { number, years };
};

const FUTURE = new Set(['sẽ', 'dự kiến']);
const statusOf = (scene: Scene, { span }: Candidate): MeetingFound['status'] => {
  for (let at = Math.max(scene.sentenceStart(span.start), span.start - 6); at < span.start; at++) if (FUTURE.has(wordAt(scene, at))) return 'confirmed';
  return 'passed';
};

/** The longest mention that is told as held, the headline's only if there is no other. */
const nameOf = (cluster: readonly Candidate[]): TokenRange => {
  const body = cluster.filter(({ isTitle }) => !isTitle);
  const best = (body.length > 0 ? body : cluster).reduce((a, b) => (b.span.end - b.span.start > a.span.end - a.span.start ? b : a));
  return [best.span.start, best.span.end];
};

/** The day with which the lead opens, when no sentence about the meeting names one: `Chiều 15/6, tại Nhà Quốc hội, …`. */
const LEAD_SENTENCES = 3;
const leadDate = (scene: Scene): Span<DateValue> | null =>
  scene.all<DateValue>('Date').find((date) => {
    const sentence = scene.sentences.of[date.start]!;
    return sentence <= LEAD_SENTENCES && date.value.granularity === 'day' && date.value.relation === null
      && (date.start - scene.sentences.start[sentence]! <= 1 || hasFlag(scene.tape, date.start, Flag.Capital));
  }) ?? null;

const build = (story: Story, cluster: readonly Candidate[], main: boolean): MeetingFound => {
  const { scene } = story;
  const organizer = organizerOf(story, cluster);
  const dated = cluster.filter(({ date, isTitle }) => date && !isTitle);
  const when = (dated[0] ?? cluster.find(({ date }) => date))?.date ?? (main ? leadDate(scene) : null);
  const term = termOf(scene, cluster, holderRange(story, cluster));
  const strongest = cluster.reduce((a, b) => (b.strength > a.strength ? b : a));
  return {
    main, organizer, when,
    kind: kindOf(scene, cluster, organizer),
    name: nameOf(cluster),
    mentions: cluster.map(({ span }) => [span.start, span.end] as const),
    ordinal: firstOf(cluster, (value) => value.ordinal),
    termNumber: term.number,
    termYears: term.years,
    lastDay: null,
    partOfDay: when?.value.partOfDay ?? null,
    place: placeOf(scene, cluster, when),
    status: statusOf(scene, strongest),
    reason: { rule: strongest.span.rule, basis: 'stated', from: [strongest.span] },
  };
};

/** `Chiều cùng ngày …`: another event than the main one, although it may be of the same sort. */
const isOtherTime = (main: Candidate, other: Candidate): boolean => {
  if (!other.date || !main.date || other.date === main.date || !other.isDateOpening) return false;
  const a = main.date.value, b = other.date.value;
  if (b.day !== null && a.day !== null && (b.day !== a.day || b.month !== a.month)) return true;
  return a.partOfDay !== b.partOfDay && b.partOfDay !== null && a.partOfDay !== null;
};

const isSame = (main: Candidate, other: Candidate): boolean => fits(main, other) && !(other.isHeld && isOtherTime(main, other));

/** Sentences that must follow a further event for the article to report it, not only to mention it. */
const TOLD_AT_LENGTH = 2;

/** Whether the article goes on about an event: it has a day of its own, is held, and more is told behind it. */
const isReportedToo = ({ scene }: Story, candidate: Candidate): boolean =>
  !candidate.isBackground && !candidate.isTitle && !candidate.isOld && candidate.date !== null && (candidate.isDateOpening || candidate.isAnnounced || candidate.date.value.end !== null)
  && candidate.isHeld && candidate.strength >= REPORTED
  && scene.sentences.count - candidate.sentence > TOLD_AT_LENGTH;

/** The meetings that an article reports, the strongest first. */
export const linkMeetings = (story: Story): MeetingFound[] => {
  const candidates = readCandidates(story);
  const ranked = [...candidates].sort((a, b) => b.strength - a.strength || a.span.start - b.span.start);
  const taken = new Set<Candidate>();
  const mains: Candidate[] = [];
  const found: MeetingFound[] = [];
  for (const each of ranked) {
    if (taken.has(each) || each.strength < REPORTED || mains.some((main) => isSame(main, each))) continue;
    if (mains.length > 0 && (!isReportedToo(story, each) || mains.some(({ sentence }) => sentence === each.sentence))) continue;
    const cluster = candidates.filter((other) => !taken.has(other) && (other === each || isSame(each, other)));
    for (const other of cluster) taken.add(other);
    mains.push(each);
    found.push(build(story, cluster, true));
  }
  return found;
};
