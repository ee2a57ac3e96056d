import type { Decision, Meeting, Term } from '../../record/types.js';
import { given } from '../options.js';
import type { PopoloContext } from './context.js';
import type { PopoloEvent, PopoloIdentifier, PopoloMotion, PopoloVoteEvent } from './types.js';

/** Classification of the event that stands for the term of an assembly. */
export const TERM = 'term';

const year = (value: number | null): string | null => (value === null ? null : String(value).padStart(4, '0'));

const identifiers = (scheme: string, number: number | null): PopoloIdentifier[] | null =>
  (number === null ? null : [{ scheme, identifier: String(number) }]);

/** A term is an event of which the meetings are parts. A term of another body has another organizer. */
const termKey = ({ term, organizer }: Meeting): string | null =>
  (term === null ? null : JSON.stringify([organizer?.organization ?? null, term.number, term.startYear, term.endYear]));

const termName = ({ number, startYear, endYear }: Term): string => {
  const years = [startYear, endYear].filter((each) => each !== null).join('-');
  return [number === null ? null : String(number), years === '' ? null : years].filter((part) => part !== null).join(', ');
};

const termEvents = ({ record, idOf, sources }: PopoloContext): Map<string, PopoloEvent> => {
  const terms = new Map<string, PopoloEvent>();
  for (const meeting of record.meetings) {
    const { term, organizer } = meeting, key = termKey(meeting);
    if (term === null || key === null || terms.has(key)) continue;
    terms.set(key, given<PopoloEvent>({
      id: idOf(`term-${terms.size + 1}`),
      name: termName(term),
      classification: TERM,
      start_date: year(term.startYear),
      end_date: year(term.endYear),
      organization_id: organizer?.organization === undefined ? null : idOf(organizer.organization),
      identifiers: identifiers(TERM, term.number),
      sources: sources(),
    }));
  }
  return terms;
};

/** The terms first, then the meetings. */
export const popoloEvents = (context: PopoloContext): PopoloEvent[] => {
  const { record, entries, idOf, sources } = context;
  const terms = termEvents(context);
  const meetings = record.meetings.map((meeting) => given<PopoloEvent>({
    id: idOf(meeting.id),
    name: meeting.name,
    classification: meeting.kind,
    start_date: meeting.start,
    end_date: meeting.end,
    location: entries.nameOf(meeting.place),
    status: meeting.status,
    organization_id: meeting.organizer?.organization === undefined ? null : idOf(meeting.organizer.organization),
    parent_id: terms.get(termKey(meeting) ?? '')?.id,
    identifiers: identifiers('ordinal', meeting.ordinal),
    attendees: meeting.attendees.map(({ person }) => ({ id: idOf(person), name: entries.person(person)?.name ?? person })),
    sources: sources(),
  }));
  return [...terms.values(), ...meetings];
};

/** What a body adopted or was asked for. What a person orders, and an award, is no motion. */
const isMotion = ({ type, actor }: Decision): boolean =>
  type === 'proposed' || (type === 'adopted' && actor?.person === undefined);

const deciderOf = ({ entries }: PopoloContext, { actor, meeting }: Decision): string | null =>
  actor?.organization ?? entries.meeting(meeting)?.organizer?.organization ?? null;

/** The votes that the text counts; a share in percent alone is no count. */
export const popoloMotions = (context: PopoloContext): { motions: PopoloMotion[]; vote_events: PopoloVoteEvent[] } => {
  const { record, idOf, sources } = context;
  const decisions = record.decisions.filter(isMotion);
  const place = (decision: Decision): Pick<PopoloMotion, 'organization_id' | 'legislative_session_id'> => {
    const organization = decision.type === 'adopted' ? deciderOf(context, decision) : null;
    return given({
      organization_id: organization && idOf(organization),
      legislative_session_id: decision.meeting && idOf(decision.meeting),
    });
  };
  const motions = decisions.map((decision) => given<PopoloMotion>({
    id: idOf(decision.id),
    text: decision.text,
    classification: decision.type,
    ...place(decision),
    creator_id: decision.type === 'proposed' && decision.actor?.person !== undefined ? idOf(decision.actor.person) : null,
    result: decision.type === 'adopted' ? 'pass' : null,
    sources: sources(),
  }));
  const voteEvents = decisions.flatMap((decision) => (typeof decision.vote?.for !== 'number' ? [] : [given<PopoloVoteEvent>({
    id: idOf(`vote-${decision.id}`),
    motion_id: idOf(decision.id),
    ...place(decision),
    result: decision.type === 'adopted' ? 'pass' : null,
    counts: [{ option: 'yes', value: decision.vote.for }],
    sources: sources(),
  })]));
  return { motions, vote_events: voteEvents };
};
