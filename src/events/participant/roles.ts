import { isLightBetween, subjectOf, wordAt, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { lowerOf } from '../../text/index.js';
import type { Participation, Reason } from '../types.js';
import type { RoleValue } from './rules.js';

const LIST_MARKS = new Set([',', ';', 'và', 'cùng', '-', '–', ':', 'với']);

/** Whether only the joints of a list stand in [from, to). */
const isJoint = (scene: Scene, from: number, to: number): boolean => {
  if (to - from > 3) return false;
  for (let at = from; at < to; at++) if (!LIST_MARKS.has(wordAt(scene, at))) return false;
  return true;
};

const isPerson = (party: Party): party is Party & { individual: Individual } => party.individual !== null;

/** The persons of the list that ends right before `verb`: `A, B; C chủ trì`. */
const listBefore = (story: Story, verb: number): Party[] => {
  const parties = story.partiesOf(story.scene.sentences.of[verb]!).filter((party) => party.end <= verb);
  const last = parties.at(-1);
  if (!last || !isLightBetween(story.scene, last.end, verb)) return [];
  const list = [last];
  for (let i = parties.length - 2; i >= 0 && isJoint(story.scene, parties[i]!.end, list[0]!.start); i--) list.unshift(parties[i]!);
  return list;
};

/** The persons named behind a cue, to the end of the sentence or to the next cue. */
const listAfter = (story: Story, span: Span<RoleValue>, next: number): Party[] =>
  story.partiesOf(story.scene.sentences.of[span.start]!).filter((party) => party.start >= span.end && party.start < next);

const reasonOf = (span: Span): Reason => ({ rule: span.rule, basis: 'stated', from: [span] });

/** Words behind which an event of long ago is told, or another's words: nobody speaks at the meeting there. */
const isHistory = (scene: Scene, at: number): boolean => {
  const start = scene.sentenceStart(at);
  return (wordAt(scene, start) === 'trước' && wordAt(scene, start + 1) === 'đó') || wordAt(scene, start) === 'năm';
};

/** `Ông cho biết`, `Đồng chí yêu cầu`: the person spoken of last. */
const pronounBefore = (story: Story, verb: number): Individual | null => {
  const { scene, people } = story;
  const start = scene.sentenceStart(verb);
  const opening = wordAt(scene, start);
  if (verb - start > 4 || !['ông', 'bà', 'đồng', 'anh', 'chị'].includes(opening)) return null;
  if (opening === 'đồng' && wordAt(scene, start + 1) !== 'chí') return null;
  return lastNamedBefore(people.all, start, opening === 'ông' ? 'male' : opening === 'bà' ? 'female' : null);
};

export const lastNamedBefore = (all: readonly Individual[], at: number, gender: 'male' | 'female' | null): Individual | null => {
  let best: Individual | null = null, bestAt = -1;
  for (const each of all) {
    if (gender && each.gender && each.gender !== gender) continue;
    for (const [start] of each.mentions) if (start < at && start > bestAt) [best, bestAt] = [each, start];
  }
  return best;
};

const speakersOf = (story: Story, span: Span<RoleValue>): Individual[] => {
  const { verb } = span.value;
  if (isHistory(story.scene, verb)) return [];
  const direct = listBefore(story, verb).filter(isPerson);
  if (direct.length > 0) return direct.length <= 3 ? direct.map(({ individual }) => individual) : [direct.at(-1)!.individual];
  const pronoun = pronounBefore(story, verb);
  if (pronoun) return [pronoun];
  const subject = subjectOf(story, verb);
  return subject && isPerson(subject) ? [subject.individual] : [];
};

/** `Theo Cục trưởng Lê Văn Ba, …`: the words that follow are his. */
const quotedBy = (story: Story): Participation[] => {
  const { scene } = story;
  return story.parties.filter(isPerson).flatMap((party) => {
    if (wordAt(scene, party.start - 1) !== 'theo' || party.start - 1 !== scene.sentenceStart(party.start) || wordAt(scene, party.end) !== ',') return [];
    return [{ individual: party.individual, role: 'speaker' as const, range: [party.start, party.end] as const, reason: { rule: 'participant/speaker.according-to', basis: 'stated' as const, from: [party.span] } }];
  });
};

const personsOf = (story: Story, span: Span<RoleValue>, next: number): Individual[] => {
  const { role, side, verb } = span.value;
  if (side === 'after') return listAfter(story, span, next).filter(isPerson).map(({ individual }) => individual);
  if (role === 'speaker') return speakersOf(story, span);
  const list = listBefore(story, verb).filter(isPerson).map(({ individual }) => individual);
  if (list.length > 0) return list;
  const subject = subjectOf(story, verb);
  return subject && isPerson(subject) && verb - subject.end < 14 ? [subject.individual] : [];
};

/** The other side of talks: the first person behind the verb. */
const counterpart = (story: Story, verb: number): Individual | null =>
  story.partiesOf(story.scene.sentences.of[verb]!).find((party) => party.start > verb && isPerson(party))?.individual ?? null;

/**
 * Both sides of a reception, of talks and of a visit. Who receives is host. In talks the side that came is guest: the
 * subject, where the article tells of its visit abroad; else the side named second.
 */
const sidesOf = (story: Story, span: Span<RoleValue>, isAbroad: boolean): Participation[] => {
  const first = personsOf(story, span, Infinity).slice(-1)[0];
  if (!first) return [];
  const of = (individual: Individual, role: 'host' | 'guest'): Participation => ({ individual, role, range: [span.start, span.end], reason: reasonOf(span) });
  if (span.rule === 'participant/guest.visit') return [of(first, 'guest')];
  const second = counterpart(story, span.end - 1);
  const isHost = span.value.role === 'host' || !isAbroad;
  return [of(first, isHost ? 'host' : 'guest'), ...second && second !== first ? [of(second, isHost ? 'guest' : 'host')] : []];
};

/** Who chairs, receives or is received is there: that they attend is no news. */
const withoutNeedless = (found: readonly Participation[]): Participation[] => {
  const present = new Set(found.filter(({ role }) => role === 'chair' || role === 'host' || role === 'guest').map(({ individual }) => individual));
  return found.filter(({ role, individual }) => role !== 'attendee' || !present.has(individual));
};

/** Who chairs, attends and speaks, as the sentences state it. */
export const linkRoles = (story: Story): Participation[] => {
  const { scene } = story;
  const roles = scene.all<RoleValue>('Role');
  const found: Participation[] = [];
  const isAbroad = roles.some(({ rule }) => rule === 'participant/guest.visit');
  for (const [i, span] of roles.entries()) {
    if (span.value.role === 'host' || span.value.role === 'guest') {
      found.push(...sidesOf(story, span, isAbroad));
      continue;
    }
    const next = roles.slice(i + 1).find((other) => other.value.side === 'before' && other.value.role === 'chair')?.value.verb ?? Infinity;
    for (const individual of personsOf(story, span, next)) found.push({ individual, role: span.value.role, range: [span.start, span.end], reason: reasonOf(span) });
  }
  return withoutNeedless([...found, ...quotedBy(story)]);
};

const CONCLUDES = new Set(['kết luận', 'phát biểu kết luận', 'phát biểu chỉ đạo', 'chỉ đạo']);

/** Who leads the meeting: its chairs, and whoever concludes it. */
export const leadersOf = (story: Story, participations: readonly Participation[]): Individual[] => {
  const { scene } = story;
  const concluding = scene.all<RoleValue>('Role').flatMap((span) => {
    const text = lowerOf(scene.tape, span.start, span.end);
    if (!CONCLUDES.has(text)) return [];
    const start = scene.sentenceStart(span.start);
    const opens = span.start === start || span.start - start <= 2;
    const named = opens ? story.partiesOf(scene.sentences.of[span.start]!).find((party) => party.start > span.end && isPerson(party))?.individual : undefined;
    return named ? [named] : [];
  });
  return [...new Set([...participations.filter(({ role }) => role === 'chair').map(({ individual }) => individual), ...concluding])];
};
