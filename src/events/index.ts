import type { Story, TokenRange } from '../discourse/index.js';
import type { Layer } from '../grammar/index.js';
import { agendaLayer, linkAgenda, tellsWhen, type AgendaSetting } from './agenda/index.js';
import { decisionLayer, isDebate, linkDecisions, newsByThemselves, resumptionLayer, settingOf } from './decision/index.js';
import { isOnWriting, linkMeetings, meetingDetailLayers, meetingLayer, type MeetingFound } from './meeting/index.js';
import {
  inferHost, inferOtherSide, inferRecipients, inferSides, inferVisitors, leadersOf, linkRoles, onlyTalks, roleLayer, settle,
} from './participant/index.js';
import { earlierTimes } from './other-times.js';
import { byOwner, ownersAmong, ownersOfParts } from './owners.js';
import { linkPersonnel, personnelLayer } from './personnel/index.js';
import { linkGroups, presenceLayer } from './presence/index.js';
import type { AgendaFact, DecisionFact, Events, MeetingFact, MeetingKind, Participation } from './types.js';

export type * from './types.js';

/** The event layers in the order of reading. */
export const EVENT_LAYERS: readonly Layer[] = [
  meetingLayer, ...meetingDetailLayers, roleLayer, presenceLayer, agendaLayer, decisionLayer, resumptionLayer, personnelLayer,
];

/** Meetings of two sides, and those of guests with their hosts: what one of them tells the other is not taken up there. */
const OF_SIDES: readonly MeetingKind[] = ['talks', 'visit', 'ceremony'];

const NO_PARTS = { participations: [], groups: [], agenda: [] } as const;

/**
 * `yêu cầu các huyện rà soát phương án …`: what is asked for at a meeting is nothing that it took up; `đề nghị bỏ khoản 3 khi thảo
 * luận dự án Luật` tells when that was asked.
 */
const withoutAskedFor = ({ scene }: Story, items: readonly AgendaFact[], decisions: readonly DecisionFact[]): AgendaFact[] => {
  const asked = decisions.filter(({ type }) => type === 'directed' || type === 'proposed');
  return items.filter(({ range: [start], reason }) =>
    tellsWhen(scene, reason.from[0]!) || !asked.some(({ range: [from, to] }) => from <= start && start < to));
};

/** Words before the meeting with which a sentence opens: `Trước đó, tại | hội nghị tháng 6, …`. */
const OPENING_WORDS = 5;

/**
 * `Kỳ họp thứ 4 sẽ xem xét 12 nghị quyết.`: told of a meeting that is only mentioned, with which the sentence opens, and of none that is
 * reported.
 */
const isOfMentioned = ({ scene: { sentences } }: Story, found: readonly MeetingFound[]) => ({ range: [start] }: AgendaFact): boolean => {
  const sentence = sentences.of[start]!, opening = sentences.start[sentence]! + OPENING_WORDS;
  const isBefore = ([at, end]: TokenRange): boolean => end <= start && sentences.of[at] === sentence;
  return found.some(({ main, mentions }) => !main && mentions.some((each) => isBefore(each) && each[0] <= opening))
    && !found.some(({ main, mentions }) => main && mentions.some(isBefore));
};

/** The meetings with those who attend and with what they took up; of those only mentioned nothing more is known. */
const withParts = (
  story: Story, found: readonly MeetingFound[], all: readonly Participation[],
  { decisions, personnel }: Pick<Events, 'decisions' | 'personnel'>,
): MeetingFact[] => {
  const meetings = found.filter(({ main }) => main);
  if (meetings.length === 0) return [];
  const ownerOf = ownersAmong(meetings);
  const ownerOfRange = ({ range: [start] }: { readonly range: TokenRange }): number => ownerOf(start);
  const groups = byOwner(linkGroups(story, { meetings, participations: all }), ownerOfRange);
  const setting: AgendaSetting = {
    isOfVoters: (token) => meetings[ownerOf(token)]!.kind === 'voter-meeting',
    isOfSides: (token) => OF_SIDES.includes(meetings[ownerOf(token)]!.kind),
    isNamed: (from, to) => found.some(({ mentions }) => mentions.some(([start, end]) => start < to && end > from)),
  };
  const participations = byOwner(all, ownersOfParts(story, meetings, found.filter(({ main }) => !main), ownerOf));
  const isOfOther = isOfMentioned(story, found);
  const agenda = byOwner(withoutAskedFor(story, linkAgenda(story, setting), decisions).filter((item) => !isOfOther(item)), ownerOfRange);
  const talks = onlyTalks(meetings, all);
  const changes = byOwner(personnel, ownerOfRange);
  const rolesIn = (meeting: MeetingFound, told: readonly Participation[], i: number): Participation[] => {
    const stated = [...told, ...inferVisitors(story, meeting, meetings)];
    return settle(meeting, [
      ...stated, ...(meeting === talks ? inferSides(story, meeting, told) : inferOtherSide(story, meeting, told)),
      ...inferHost(meeting, stated), ...inferRecipients(story, meeting, changes.get(i) ?? []),
    ]);
  };
  return meetings.map((meeting, i) => ({
    ...meeting,
    participations: rolesIn(meeting, participations.get(i) ?? [], i),
    groups: groups.get(i) ?? [],
    agenda: agenda.get(i) ?? [],
  }));
};

/** A visit with neither hosts nor guests is no visit between states: whoever leads it may give orders there. */
const kindsForOrders = (meetings: readonly MeetingFound[], participations: readonly Participation[]): MeetingKind[] => {
  const isBetweenStates = participations.some(({ role }) => role === 'host' || role === 'guest');
  return meetings.map(({ kind }) => (kind === 'visit' && !isBetweenStates ? 'working-session' : kind));
};

const DEBATE: readonly MeetingKind[] = ['legislature'];

/** All decisions of the meetings; without a meeting those that are the news themselves. */
const decisionsIn = (
  story: Story, meetings: readonly MeetingFound[], participations: readonly Participation[],
): DecisionFact[] => {
  const held = kindsForOrders(meetings, participations);
  const isInDebate = held.length === 0 && isDebate(story), kinds = isInDebate ? DEBATE : held;
  const hosts = participations.filter(({ role }) => role === 'host').map(({ individual }) => individual);
  const leading = { chairs: leadersOf(story, participations), hosts };
  const told = linkDecisions(story, settingOf(story, kinds, leading, earlierTimes(story, meetings)));
  return held.length > 0 && !isOnWriting(story.scene) ? told : newsByThemselves(story, told, isInDebate);
};

/** Everything that an article reports: its meetings with their attendees and agenda, decisions, personnel changes. */
export const readEvents = (story: Story): Events => {
  const found = linkMeetings(story), meetings = found.filter(({ main }) => main), ownerOf = ownersAmong(meetings);
  const participations = meetings.length > 0 ? linkRoles(story, meetings) : [];
  const decisions = decisionsIn(story, meetings, participations);
  const personnel = linkPersonnel(story);
  return {
    isRelevant: meetings.length > 0 || decisions.length > 0 || personnel.length > 0,
    meetings: [
      ...withParts(story, found, participations, { decisions, personnel }),
      ...found.filter(({ main }) => !main).map((meeting) => ({ ...meeting, ...NO_PARTS })),
    ],
    decisions,
    meetingOf: decisions.map(({ range: [start] }) => ownerOf(start)),
    personnel,
  };
};
