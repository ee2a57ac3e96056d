import type { TokenRange } from '../discourse/index.js';
import type { DecisionFact, Events, MeetingFact, PersonnelFact } from '../events/types.js';
import { decisionEntry } from './decisions.js';
import type { Entities } from './entities.js';
import type { Facts } from './facts.js';
import { idAt, idsOf } from './ids.js';
import { meetingEntries, orderMeetings } from './meetings.js';
import { personnelEntry } from './personnel.js';
import type { Decision, Id, Meeting, PersonnelChange } from './types.js';

/** What happened, in the order of the text. */
export interface Happenings {
  readonly meetings: readonly MeetingFact[];
  readonly decisions: readonly DecisionFact[];
  readonly personnel: readonly PersonnelFact[];
}

/** Entries of the record. */
export interface HappeningEntries {
  readonly meetings: Meeting[];
  readonly decisions: Decision[];
  readonly personnelChanges: PersonnelChange[];
}

interface Placed { readonly range: TokenRange }
const byStart = ({ range: a }: Placed, { range: b }: Placed): number => a[0] - b[0] || a[1] - b[1];

/** The events in the order of the text, without changes of persons whom the record does not hold. */
export const orderEvents = ({ idOfPerson }: Entities, events: Events): Happenings => ({
  meetings: orderMeetings(events),
  decisions: [...events.decisions].sort(byStart),
  personnel: events.personnel.filter(({ individual }) => idOfPerson(individual) !== null).sort(byStart),
});

/** The entries of the record; meetings and decisions name each other. */
export const eventEntries = (facts: Facts, events: Events, { meetings, decisions, personnel }: Happenings): HappeningEntries => {
  const meetingIds = idsOf('meetings', meetings), decisionIds = idsOf('decisions', decisions);
  const meetingOf = new Map(events.decisions.map((fact, i) => [fact, events.meetings[events.meetingOf[i] ?? -1]]));
  const idOfMeeting = (fact: DecisionFact): Id | null => meetingIds.get(meetingOf.get(fact)!) ?? null;
  const decided = new Map<MeetingFact, Id[]>(meetings.map((meeting) => [meeting, []]));
  for (const fact of decisions) decided.get(meetingOf.get(fact)!)?.push(decisionIds.get(fact)!);
  return {
    meetings: meetingEntries(facts, meetings, (meeting) => decided.get(meeting) ?? []),
    decisions: decisions.map((fact) => decisionEntry(facts, fact, decisionIds.get(fact)!, idOfMeeting(fact))),
    personnelChanges: personnel.map((fact, i) => personnelEntry(facts, fact, idAt('personnelChanges', i))),
  };
};
