import { isGoverned, type Individual, type Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { Participation } from '../types.js';
import { partiesBefore, personalSubject, personsBehind, personsListed } from './persons.js';
import type { RoleValue } from './rules.js';
import { isAbroad, sidesOf, sidesOfList } from './sides.js';
import { interviewsOf } from './interviews.js';
import { otherTimes, type Held } from './other-times.js';
import { quotedSpeakers } from './quoted.js';
import { isObject, isOfOtherClause, speakersOf, subjectOfObject } from './speakers.js';

/** Words between a verb and the subject at the start of its sentence. */
const LONGEST_GAP = 14;

/** Who stands behind the words: the one who invites, the list of those heard, all whom the rest of the sentence names. */
const personsAfter = (story: Story, { end, value: { role } }: Span<RoleValue>, next: number): Individual[] => {
  if (role === 'host') return personsListed(story, end).slice(0, 1);
  return role === 'speaker' ? personsListed(story, end) : personsBehind(story, end, next);
};

const isSide = (role: RoleValue['role']): boolean => role === 'host' || role === 'guest';
const individualsOf = (parties: readonly { readonly individual: Individual }[]): Individual[] =>
  parties.map(({ individual }) => individual);

/** Those right before a verb of attending, chairing or receiving; who is only the object of another verb before it takes no part. */
const listBefore = (story: Story, role: RoleValue['role'], verb: number): Individual[] | null => {
  const list = partiesBefore(story, verb), [first] = list;
  if (!first) return null;
  if (isSide(role) && (isGoverned(story.scene, first) || isObject(story, first, verb))) return individualsOf(subjectOfObject(story, first));
  if (role === 'attendee' && (isOfOtherClause(story, first) || isObject(story, first, verb))) return [];
  return individualsOf(list);
};

/** Who takes the part that the verb of a sentence states. */
const subjectsOf = (story: Story, { value: { role, verb } }: Span<RoleValue>): Individual[] => {
  if (role === 'speaker') return speakersOf(story, verb);
  const list = listBefore(story, role, verb);
  if (list) return list;
  const subject = personalSubject(story, verb);
  return subject && verb - subject.end < LONGEST_GAP ? [subject.individual] : [];
};

/** Who takes the part that a span states; a list behind it ends at `next`. */
const personsOf = (story: Story, span: Span<RoleValue>, next: number): Individual[] => {
  if (span.value.side === 'before') return subjectsOf(story, span);
  return span.value.side === 'next' ? personsListed(story, span.end) : personsAfter(story, span, next);
};

/** Where the list behind each span ends: at the next verb of chairing, whose subject is none of it. */
const endsOfLists = (roles: readonly Span<RoleValue>[]): number[] => {
  const ends: number[] = [];
  let next = Infinity;
  for (let i = roles.length - 1; i >= 0; i--) {
    ends[i] = next;
    const { side, role, verb } = roles[i]!.value;
    if (side === 'before' && role === 'chair') next = verb;
  }
  return ends;
};

/** The rule that reads talks whose subject is both sides. */
const TOGETHER = 'participant/talks.together';

/** Parts that the subject of a sentence takes only at the time of the meeting. */
const isTimed = ({ side, role }: RoleValue): boolean => side === 'before' && (role === 'speaker' || role === 'attendee');

/** Who chairs, attends and speaks at the meetings, as the sentences state it. */
export const linkRoles = (story: Story, meetings: readonly Held[]): Participation[] => {
  const isOtherTime = otherTimes(story, meetings);
  const roles = story.scene.all<RoleValue>('Role').filter(({ value }) => !isTimed(value) || !isOtherTime(value.verb));
  const abroad = isAbroad(story, roles), ends = endsOfLists(roles);
  const found = roles.flatMap((span, i): Participation[] => {
    const { role } = span.value;
    const persons = personsOf(story, span, ends[i]!);
    if (isSide(role) && (span.rule === TOGETHER || span.value.side === 'next')) return sidesOfList(story, span, persons, abroad);
    if (isSide(role) && span.value.side === 'before') {
      return persons.slice(-1).flatMap((subject) => sidesOf(story, span, subject, abroad));
    }
    return persons.map((individual) =>
      ({ individual, role, range: [span.start, span.end], reason: { rule: span.rule, basis: 'stated', from: [span] } }));
  });
  return interviewsOf(story).without([...found, ...quotedSpeakers(story)]);
};
