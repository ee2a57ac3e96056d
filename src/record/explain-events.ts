import type { Party, TokenRange } from '../discourse/index.js';
import type { DecisionFact, MeetingFact, PersonnelFact, Reason } from '../events/types.js';
import type { Assembly } from './assemble.js';
import type { DateSpan } from './dates.js';
import type { Basis, Explainer } from './explainer.js';
import type { ExplainedStep } from './explanation.js';
import type { Decision, Meeting } from './types.js';

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
  const why = slotReasons['start'] ?? reason;
  const basis = (when as DateSpan).value.year === null ? 'inferred' : why.basis;
  const steps = [...explainer.stepsOfReason(why, [when.start, when.end]), ...explainer.stepsOf(when)];
  explainer.add(`${path}/start`, start, basis, steps);
  explainer.add(`${path}/end`, end, basis, lastDay ? explainer.stepsOf(lastDay) : steps);
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
  meeting.groups.forEach(({ text }, i) => {
    const { reason, range } = fact.groups[i]!;
    explainer.add(`${path}/groups/${i}/text`, text, reason.basis, steps(reason, range));
  });
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

/** Whether a party stands in the sentence of what it does: one that stands elsewhere was inferred. */
const basisOfParty = (explainer: Explainer, party: Party | null, [start]: TokenRange, { basis }: Reason): Basis => {
  const { of } = explainer.scene.sentences;
  return party && of[party.start] === of[start] ? basis : 'inferred';
};

const stepsOfParty = (explainer: Explainer, party: Party | null): ExplainedStep[] => (party ? explainer.stepsOf(party.span) : []);

/** A vote is counted in the sentence of the decision. */
const explainVote = (explainer: Explainer, path: string, vote: Decision['vote'], [start]: TokenRange): void => {
  if (!vote) return;
  const { scene } = explainer, { of } = scene.sentences;
  const steps = explainer.stepsOf(...scene.all('Vote').filter((span) => of[span.start] === of[start]).slice(0, 1));
  for (const key of ['for', 'total', 'percent'] as const) explainer.add(`${path}/vote/${key}`, vote[key], 'stated', steps);
};

const explainDecision = (explainer: Explainer, { record }: Assembly, i: number, fact: DecisionFact): void => {
  const { reason, range, actor, target, deadline } = fact;
  const decision = record.decisions[i]!, path = `/decisions/${i}`, steps = explainer.stepsOfReason(reason, range);
  explainer.add(`${path}/text`, decision.text, 'stated', steps);
  explainer.add(`${path}/verb`, decision.verb, 'stated', steps);
  explainer.add(`${path}/type`, decision.type, reason.basis, steps);
  const ofActor = basisOfParty(explainer, actor, range, reason), ofTarget = basisOfParty(explainer, target, range, reason);
  explainer.add(`${path}/actor/text`, decision.actor?.text ?? null, ofActor, [...steps, ...stepsOfParty(explainer, actor)]);
  explainer.add(`${path}/target/text`, decision.target?.text ?? null, ofTarget, [...steps, ...stepsOfParty(explainer, target)]);
  explainer.add(`${path}/meeting`, decision.meeting, 'inferred', steps);
  explainer.add(`${path}/deadline`, decision.deadline, 'stated', deadline ? explainer.stepsOf(deadline) : steps);
  decision.documents.forEach((id, k) => { explainer.add(`${path}/documents/${k}`, id, 'stated', steps); });
  explainVote(explainer, path, decision.vote, range);
};

const explainChange = (explainer: Explainer, { record }: Assembly, i: number, { reason, range, by, effective }: PersonnelFact): void => {
  const change = record.personnelChanges[i]!, path = `/personnelChanges/${i}`, steps = explainer.stepsOfReason(reason, range);
  explainer.add(`${path}/action`, change.action, reason.basis, steps);
  explainer.add(`${path}/person`, change.person, reason.basis, steps);
  const { text, expanded } = change.position ?? { text: null, expanded: null };
  explainer.add(`${path}/position/text`, text, 'stated', steps);
  explainer.add(`${path}/position/expanded`, expanded, expanded === text ? 'stated' : 'inferred', steps);
  explainer.add(`${path}/by/text`, change.by?.text ?? null, basisOfParty(explainer, by, range, reason), [...steps, ...stepsOfParty(explainer, by)]);
  const hasYear = effective !== null && (effective as DateSpan).value.year !== null;
  explainer.add(`${path}/effectiveOn`, change.effectiveOn, hasYear ? reason.basis : 'inferred', effective ? explainer.stepsOf(effective) : steps);
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
