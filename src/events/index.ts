import type { Story } from '../discourse/index.js';
import type { Layer } from '../grammar/index.js';
import { agendaLayer, linkAgenda } from './agenda/index.js';
import { decisionLayer, linkDecisions } from './decision/index.js';
import { linkMeetings, meetingDetailLayers, meetingLayer, type MeetingFound } from './meeting/index.js';
import { linkGroups } from './participant/groups.js';
import { leadersOf, linkRoles, roleLayer } from './participant/index.js';
import { presenceLayer } from './participant/presence.js';
import { linkPersonnel, personnelLayer } from './personnel/index.js';
import type { AgendaFact, DecisionFact, Events, GroupFact, MeetingFact, Participation } from './types.js';

export type * from './types.js';

/** The event layers in the order of reading. */
export const EVENT_LAYERS: readonly Layer[] = [meetingLayer, ...meetingDetailLayers, roleLayer, presenceLayer, agendaLayer, decisionLayer, personnelLayer];

/** Index of the meeting that a token belongs to: the last main one that was named before it, else the first. */
const meetingAt = (meetings: readonly MeetingFound[], token: number): number => {
  let best = meetings.length > 0 ? 0 : -1, bestAt = -1;
  meetings.forEach((meeting, i) => {
    const first = meeting.main ? Math.min(...meeting.mentions.map(([start]) => start)) : Infinity;
    if (first <= token && first > bestAt) [best, bestAt] = [i, first];
  });
  return best;
};

interface Parts { readonly participations: readonly Participation[]; readonly groups: readonly GroupFact[]; readonly agenda: readonly AgendaFact[] }

const withParts = (meetings: readonly MeetingFound[], parts: Parts): MeetingFact[] => {
  const at = meetings.map(() => ({ participations: [] as Participation[], groups: [] as GroupFact[], agenda: [] as AgendaFact[] }));
  for (const each of parts.participations) at[meetingAt(meetings, each.range[0])]?.participations.push(each);
  for (const each of parts.groups) at[meetingAt(meetings, each.range[0])]?.groups.push(each);
  for (const each of parts.agenda) at[meetingAt(meetings, each.range[0])]?.agenda.push(each);
  return meetings.map((meeting, i) => ({ ...meeting, ...at[i]!, slotReasons: {} }));
};

/** Without a meeting only what someone in office orders, and what an assembly adopts, is news. */
const isNewsByItself = ({ type, actor, reason }: DecisionFact): boolean =>
  reason.basis === 'stated' && reason.rule === 'decision/verb' && (type === 'adopted' || (type === 'directed' && actor?.individual !== null));

/** Everything that an article reports: its meetings with their attendees and agenda, decisions, personnel changes. */
export const readEvents = (story: Story): Events => {
  const meetings = linkMeetings(story);
  const mains = meetings.filter(({ main }) => main);
  const participations = mains.length > 0 ? linkRoles(story) : [];
  const setting = { kinds: mains.map(({ kind }) => kind), chairs: leadersOf(story, participations) };
  const decisions = linkDecisions(story, setting).filter((decision) => mains.length > 0 || isNewsByItself(decision));
  const personnel = linkPersonnel(story);
  return {
    isRelevant: mains.length > 0 || decisions.length > 0 || personnel.length > 0,
    meetings: withParts(meetings, { participations, groups: mains.length > 0 ? linkGroups(story) : [], agenda: mains.length > 0 ? linkAgenda(story) : [] }),
    decisions,
    meetingOf: decisions.map(({ range }) => meetingAt(meetings, range[0])),
    personnel,
  };
};
