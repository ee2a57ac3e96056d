import type { Individual, Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { Participation } from '../types.js';
import { personalSubject, personsBefore, personsBehind, personsListed } from './persons.js';
import type { RoleValue } from './rules.js';
import { isAbroad, sidesOf } from './sides.js';
import { interviewsOf } from './interviews.js';
import { quotedSpeakers, speakersOf } from './speakers.js';

/** Words between a verb and the subject at the start of its sentence. */
const LONGEST_GAP = 14;

/** Who takes the part that a span states; a list behind it ends at `next`. */
const personsOf = (story: Story, { end, value: { role, side, verb } }: Span<RoleValue>, next: number): Individual[] => {
  if (side === 'after' && role === 'host') return personsListed(story, end).slice(0, 1);
  if (side === 'after') return role === 'speaker' ? personsListed(story, end) : personsBehind(story, end, next);
  if (role === 'speaker') return speakersOf(story, verb);
  const list = personsBefore(story, verb);
  if (list.length > 0) return list;
  const subject = personalSubject(story, verb);
  return subject && verb - subject.end < LONGEST_GAP ? [subject.individual] : [];
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

/** Who chairs, attends and speaks, as the sentences state it. */
export const linkRoles = (story: Story): Participation[] => {
  const roles = story.scene.all<RoleValue>('Role');
  const abroad = isAbroad(story, roles), ends = endsOfLists(roles);
  const found = roles.flatMap((span, i): Participation[] => {
    const { role } = span.value;
    const persons = personsOf(story, span, ends[i]!);
    if (span.value.side === 'before' && (role === 'host' || role === 'guest')) {
      return persons.slice(-1).flatMap((subject) => sidesOf(story, span, subject, abroad));
    }
    return persons.map((individual) =>
      ({ individual, role, range: [span.start, span.end], reason: { rule: span.rule, basis: 'stated', from: [span] } }));
  });
  return interviewsOf(story).without([...found, ...quotedSpeakers(story)]);
};
