import type { DecisionFact, MeetingFact, PersonnelFact, Reason } from '../events/types.js';
import type { Assembly } from './assemble.js';
import type { DateSpan } from './dates.js';
import type { Explainer } from './explainer.js';
import type { Meeting } from './types.js';

/** Slots of a meeting that a rule of their own may have read, and where their values stand in the record. */
type Slot = readonly [slot: string, path: string, get: (meeting: Meeting) => string | number | boolean | null];
const SLOTS: readonly Slot[] = [
  ['kind', 'kind', ({ kind }) => kind],
  ['main', 'main', ({ main }) => main],
  ['ordinal', 'ordinal', ({ ordinal }) => ordinal],
  ['termNumber', 'term/number', ({ term }) => term?.number ?? null],
  ['termYears', 'term/startYear', ({ term }) => term?.startYear ?? null],
  ['organizer', 'organizer/text', ({ organizer }) => organizer?.text ?? null],
  ['place', 'place/text', ({ place }) => place?.text ?? null],
  ['partOfDay', 'partOfDay', ({ partOfDay }) => partOfDay],
  ['status', 'status', ({ status }) => status],
];

const explainDays = (explainer: Explainer, path: string, { start, end }: Meeting, fact: MeetingFact): void => {
  const { when, lastDay, slotReasons, reason } = fact;
  if (!when) return;
  const hasYear = (when as DateSpan).value.year !== null;
  const steps = [...explainer.stepsOfReason(slotReasons['start'] ?? reason, [when.start, when.end]), ...explainer.stepsOf(when)];
  explainer.add(`${path}/start`, start, hasYear ? 'stated' : 'inferred', steps);
  explainer.add(`${path}/end`, end, hasYear ? 'stated' : 'inferred', lastDay ? explainer.stepsOf(lastDay) : steps);
};

const explainMeeting = (explainer: Explainer, path: string, meeting: Meeting, fact: MeetingFact): void => {
  const steps = (reason: Reason, range = fact.name) => explainer.stepsOfReason(reason, range);
  explainer.add(`${path}/text`, meeting.text, 'stated', steps(fact.slotReasons['name'] ?? fact.reason));
  explainer.add(`${path}/name`, meeting.name, meeting.name === meeting.text ? 'stated' : 'inferred', steps(fact.reason));
  for (const [slot, field, get] of SLOTS) {
    const reason = fact.slotReasons[slot] ?? fact.reason;
    explainer.add(`${path}/${field}`, get(meeting), reason.basis, steps(reason));
  }
  explainDays(explainer, path, meeting, fact);
  meeting.agenda.forEach(({ text }, i) => {
    const { reason, range } = fact.agenda[i]!;
    explainer.add(`${path}/agenda/${i}/text`, text, reason.basis, steps(reason, range));
  });
};

const explainAttendees = (explainer: Explainer, { record, entities }: Assembly, i: number, { participations }: MeetingFact): void => {
  record.meetings[i]!.attendees.forEach(({ person, roles }, k) => {
    roles.forEach((role, n) => {
      const part = participations.find((each) => each.role === role && entities.idOfPerson(each.individual) === person);
      if (!part) return;
      explainer.add(`/meetings/${i}/attendees/${k}/roles/${n}`, role, part.reason.basis, explainer.stepsOfReason(part.reason, part.range));
    });
  });
};

const explainDecision = (explainer: Explainer, { record }: Assembly, i: number, { reason, range }: DecisionFact): void => {
  const decision = record.decisions[i]!, path = `/decisions/${i}`, steps = explainer.stepsOfReason(reason, range);
  explainer.add(`${path}/text`, decision.text, 'stated', steps);
  explainer.add(`${path}/type`, decision.type, reason.basis, steps);
  explainer.add(`${path}/actor/text`, decision.actor?.text ?? null, reason.basis, steps);
  explainer.add(`${path}/target/text`, decision.target?.text ?? null, reason.basis, steps);
  explainer.add(`${path}/meeting`, decision.meeting, 'inferred', steps);
};

const explainChange = (explainer: Explainer, { record }: Assembly, i: number, { reason, range }: PersonnelFact): void => {
  const change = record.personnelChanges[i]!, path = `/personnelChanges/${i}`, steps = explainer.stepsOfReason(reason, range);
  explainer.add(`${path}/action`, change.action, reason.basis, steps);
  explainer.add(`${path}/person`, change.person, reason.basis, steps);
  explainer.add(`${path}/position/text`, change.position?.text ?? null, 'stated', steps);
  explainer.add(`${path}/by/text`, change.by?.text ?? null, reason.basis, steps);
  explainer.add(`${path}/effectiveOn`, change.effectiveOn, reason.basis, steps);
};

/** Adds what is known of meetings, decisions and personnel changes, and why. */
export const explainEvents = (explainer: Explainer, assembly: Assembly): void => {
  assembly.meetings.forEach((fact, i) => {
    explainMeeting(explainer, `/meetings/${i}`, assembly.record.meetings[i]!, fact);
    explainAttendees(explainer, assembly, i, fact);
  });
  assembly.decisions.forEach((fact, i) => { explainDecision(explainer, assembly, i, fact); });
  assembly.personnel.forEach((fact, i) => { explainChange(explainer, assembly, i, fact); });
};
