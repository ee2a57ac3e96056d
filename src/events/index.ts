import { wordAt, type Story, type TokenRange } from '../discourse/index.js';
import type { Layer, Scene } from '../grammar/index.js';
import { AT } from '../lexicon/tables/function-words.js';
import { firstFrom, Flag, hasFlag } from '../text/index.js';
import { agendaLayer, linkAgenda, tellsWhen, type AgendaSetting } from './agenda/index.js';
import { decisionLayer, isDebate, linkDecisions, newsByThemselves, resumptionLayer, settingOf } from './decision/index.js';
import { isOnWriting, linkMeetings, meetingDetailLayers, meetingLayer, type MeetingFound } from './meeting/index.js';
import {
  inferHost, inferOtherSide, inferRecipients, inferSides, inferVisitors, isSide, isTwoSided, leadersOf, linkRoles, onlyTalks, roleLayer,
  settle,
} from './participant/index.js';
import type { MeetingValue } from './meeting/value.js';
import { earlierTimes } from './other-times.js';
import { linkPersonnel, personnelLayer } from './personnel/index.js';
import { linkGroups, presenceLayer } from './presence/index.js';
import type { AgendaFact, DecisionFact, Events, MeetingFact, MeetingKind, Participation } from './types.js';

export type * from './types.js';

/** The event layers in the order of reading. */
export const EVENT_LAYERS: readonly Layer[] = [
  meetingLayer, ...meetingDetailLayers, roleLayer, presenceLayer, agendaLayer, decisionLayer, resumptionLayer, personnelLayer,
];

/** Index of the meeting that a token belongs to: the last one that was named before it, else the first; -1 without any. */
type OwnerOf = (token: number) => number;

const ownersAmong = (meetings: readonly MeetingFound[], canOwn: (kind: MeetingKind) => boolean = () => true): OwnerOf => {
  const order = meetings.map(({ kind, mentions }, i) => ({ i, kind, first: mentions[0]![0] })).filter(({ kind }) => canOwn(kind));
  const first = order[0]?.i ?? -1;
  order.sort((a, b) => a.first - b.first);
  return (token) => order[firstFrom(order, token + 1, (each) => each.first) - 1]?.i ?? first;
};

/** Parts of meetings by the index of their meeting. */
const byOwner = <T>(parts: readonly T[], ownerOf: (part: T) => number): ReadonlyMap<number, readonly T[]> => {
  const map = new Map<number, T[]>();
  for (const part of parts) {
    const owner = ownerOf(part), own = map.get(owner);
    if (own) own.push(part);
    else map.set(owner, [part]);
  }
  return map;
};

/** Of parts in meetings that are only mentioned. */
const NO_OWNER = -1;

/** Words from a verb to the meeting that is its object: `chủ trì | buổi sơ kết`. */
const TO_OBJECT = 3;

/** Whether a meeting is named at a token by more than a word for it, `Hội nghị thượng đỉnh APEC`, with capitals. */
const isNamedAt = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Capital)
  && scene.at<MeetingValue>('Meeting', at).some(({ end, value: { headEnd } }) => end - headEnd > 1);

/** Words from what somebody says to the meeting at which he said it. */
const TO_PLACE = 14;

/**
 * `theo báo cáo của Thống đốc tại | Hội nghị Thủ tướng với Doanh nghiệp ngày 17/5`: the meeting at which, right behind a person, something
 * was said.
 */
const saidAt = ({ scene }: Story, begun: ReadonlyMap<number, number>, { role, range: [, end] }: Participation): number | undefined => {
  if (role !== 'speaker') return undefined;
  const to = Math.min(scene.sentenceEnd(end - 1), end + TO_PLACE);
  for (let at = end; at < to && !hasFlag(scene.tape, at, Flag.Mark); at++) {
    if (wordAt(scene, at) === AT && begun.has(at + 1)) return begun.get(at + 1);
  }
  return undefined;
};

/**
 * Index of the meeting that somebody takes part in. The last word of a verb is the one that names the meeting: `đã tiếp`; its object
 * may be one that is named there first, or one of those only mentioned, whose parts are not told; hosts and guests are those of
 * receptions, talks and visits, whatever else is named between, if there are any.
 */
const ownersOfParts = (
  story: Story, meetings: readonly MeetingFound[], aside: readonly MeetingFound[], ownerOf: OwnerOf,
): ((part: Participation) => number) => {
  const sidesOwnerOf = meetings.some(({ kind }) => isTwoSided(kind)) ? ownersAmong(meetings, isTwoSided) : ownerOf;
  const begun = new Map([
    ...aside.flatMap(({ mentions }) => mentions.map(([start]): [number, number] => [start, NO_OWNER])),
    ...meetings.map(({ mentions }, i): [number, number] => [mentions[0]![0], i]),
  ]);
  const own = new Set(meetings.flatMap(({ mentions }) => mentions.map(([start]) => start)));
  const objectOf = (end: number): number | undefined => {
    for (let at = end; at < end + TO_OBJECT; at++) {
      if (begun.has(at)) return begun.get(at);
      if (!own.has(at) && isNamedAt(story.scene, at)) return NO_OWNER;
    }
    return undefined;
  };
  return (part) => {
    const end = part.range[1];
    return isSide(part.role) ? sidesOwnerOf(end - 1) : objectOf(end) ?? saidAt(story, begun, part) ?? ownerOf(end - 1);
  };
};

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
