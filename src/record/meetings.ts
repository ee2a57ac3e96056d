import type { Individual, TokenRange } from '../discourse/index.js';
import type { Events, MeetingFact, Participation } from '../events/types.js';
import type { Facts } from './facts.js';
import { idsOf } from './ids.js';
import { mentionOf, mentionsOf } from './mention.js';
import { partyRefOf } from './parties.js';
import type { AgendaItem, Attendee, Id, Meeting, Role, Term } from './types.js';

const ROLES: readonly Role[] = ['chair', 'speaker', 'attendee', 'host', 'guest'];

/** One entry for each person, with every role that the text states. */
const attendeesOf = ({ entities }: Facts, participations: readonly Participation[]): Attendee[] => {
  const byPerson = new Map<Individual, Participation[]>();
  for (const each of participations) {
    const known = byPerson.get(each.individual);
    if (known) known.push(each);
    else byPerson.set(each.individual, [each]);
  }
  const attendees: Attendee[] = [];
  for (const [individual, all] of byPerson) {
    const person = entities.idOfPerson(individual);
    if (person === null) continue;
    const roles = ROLES.filter((role) => all.some((each) => each.role === role));
    attendees.push({ person, roles, mentions: mentionsOf(entities.scene, all.map(({ range }) => range)) });
  }
  return attendees.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
};

const termOf = ({ termNumber, termYears }: MeetingFact): Term | null =>
  (termNumber === null && termYears === null ? null
    : { number: termNumber, startYear: termYears?.[0] ?? null, endYear: termYears?.[1] ?? null });

const agendaOf = ({ entities, documentsIn }: Facts, { agenda }: MeetingFact): AgendaItem[] =>
  agenda.map(({ range }) => {
    const mention = mentionOf(entities.scene, ...range);
    return { text: mention.text, documents: documentsIn(range), mention };
  });

const whenOf = ({ dates }: Facts, { when, lastDay }: MeetingFact): Pick<Meeting, 'start' | 'end'> => {
  const { start, end } = dates.daysOf(when);
  const last = dates.daysOf(lastDay).end;
  return { start, end: last !== null && start !== null && last >= start ? last : end };
};

/** The name comes first where it stands first; a meeting is mentioned where it is named. */
const rangesOf = ({ name, mentions }: MeetingFact): readonly TokenRange[] => [name, ...mentions];

const firstToken = (fact: MeetingFact): number => Math.min(...rangesOf(fact).map(([start]) => start));

const entryOf = (facts: Facts, fact: MeetingFact, id: Id, decisions: Id[]): Meeting => {
  const { entities: { scene, fullWords } } = facts;
  const name = mentionOf(scene, ...fact.name), when = whenOf(facts, fact);
  return {
    id,
    main: fact.main && !facts.dates.isLongPast(when.end),
    text: name.text,
    name: fullWords.of(...fact.name),
    kind: fact.kind,
    ordinal: fact.ordinal,
    term: termOf(fact),
    organizer: fact.organizer && partyRefOf(facts.entities, fact.organizer),
    ...when,
    partOfDay: fact.partOfDay,
    place: fact.place && partyRefOf(facts.entities, fact.place),
    status: fact.status === 'passed' && facts.dates.isToCome(when.start) ? 'confirmed' : fact.status,
    attendees: attendeesOf(facts, fact.participations),
    groups: mentionsOf(scene, fact.groups.map(({ range }) => range)),
    agenda: agendaOf(facts, fact),
    decisions,
    mentions: mentionsOf(scene, rangesOf(fact)),
  };
};

/** The meetings in the order in which the text first mentions them. */
export const orderMeetings = ({ meetings }: Events): MeetingFact[] => [...meetings].sort((a, b) => firstToken(a) - firstToken(b));

/** Entries of the record; `decisionsOf` gives the ids of what was decided at a meeting. */
export const meetingEntries = (facts: Facts, ordered: readonly MeetingFact[], decisionsOf: (fact: MeetingFact) => Id[]): Meeting[] => {
  const ids = idsOf('meetings', ordered);
  return ordered.map((fact) => entryOf(facts, fact, ids.get(fact)!, decisionsOf(fact)));
};
