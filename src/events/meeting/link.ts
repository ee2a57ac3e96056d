import type { Story, TokenRange } from '../../discourse/index.js';
import { isSameDayAsBefore, type DateValue } from '../../entities/date/index.js';
import type { PersonValue } from '../../entities/person/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { RITE, SESSION } from '../../lexicon/tables/meeting-kinds.js';
import type { MeetingFact, MeetingKind, Reason } from '../types.js';
import { readCandidates, type Candidate } from './candidate.js';
import { choose, type Chosen } from './choose.js';
import { clustersOf } from './cluster.js';
import { dayOfLead } from './day.js';
import { kindOf } from './kind.js';
import { assemblyNamed, bodyMeeting, holderOf, isLocalDelegation, isOfAssembly, isSittingOfAssembly, organizerOf } from './organizer.js';
import { newsOf, type News } from './news-day.js';
import { ordinalOf, termOf } from './own-term.js';
import { placeOf } from './place.js';
import { statusOf } from './status.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isTwoSided } from './value.js';
import { spansWithin } from './within.js';

/** A meeting found, before its attendees and agenda are added. */
export type MeetingFound = Omit<MeetingFact, 'participations' | 'groups' | 'agenda'>;

const lengthOf = ({ span }: Candidate): number => span.end - span.start;
const isOfBody = ({ isTitle }: Candidate): boolean => !isTitle;
/** The mentions that fit, or all where none does. */
const preferred = (mentions: readonly Candidate[], fits: (mention: Candidate) => boolean): readonly Candidate[] => {
  const fitting = mentions.filter(fits);
  return fitting.length > 0 ? fitting : mentions;
};

/** Words behind a head, each of which any talks may have, that together name them: `cuộc gặp giữa hai nhà lãnh đạo`. */
const TELLING = 2;

/** Words behind a short head that make a full name of it: `Lễ | nhận cờ đăng cai hội khỏe mùa sau`. */
const TELLING_ALL = 5;
const isFullCeremony = ({ span: { end, value: { head, headEnd } } }: Candidate): boolean =>
  head.head === RITE && end - headEnd >= TELLING_ALL;

/** `sau phiên thảo luận về giá nước chiều 8/7`: in the background, but of the day of the news. */
const isOverByNews = ({ isBackground, date, isOld, isComing }: Candidate): boolean => isBackground && date !== null && !isOld && !isComing;

/** `tiếp Đại sứ Lào`, `làm việc với UBND huyện` say more than `buổi tiếp`, `buổi làm việc`: a session so only where the article begins. */
const isToldByPartner = ({ isBare, isTitle, isOfOpening, span: { end, value: { head, headEnd } } }: Candidate): boolean =>
  (isTwoSided(head) || (head.kind === 'working-session' && (isTitle || isOfOpening))) && (!isBare || end - headEnd > TELLING);

/** What is no name where there is a better one: background, the headline, a verb, a name without the number. */
const BETTER_NAMES: readonly ((mention: Candidate) => boolean)[] = [
  (mention) => !mention.isBackground || isOverByNews(mention),
  ({ span: { value } }) => value.head.isDeed !== true,
  ({ span: { value } }) => value.ordinal !== null,
  ({ span: { value } }) => value.termNumber !== null,
  ({ span: { end, value: { head, headEnd } } }) => !(head.isWeak && end === headEnd),
  (mention) => isToldByPartner(mention) || (!isTwoSided(mention.span.value.head) && !mention.span.value.head.isVerb),
  ({ isBare }) => !isBare,
  (mention) => !mention.span.value.head.isWeak || isFullCeremony(mention),
  isOfBody,
];

/** A sitting has a topic of its own, and not the number of its session: `phiên thảo luận về …`. */
const isSitting = ({ span: { value: { head } } }: Candidate): boolean => head.family === SESSION && head.head !== SESSION && !head.isPart;

/** The session by its number, where the article begins. */
const isToldSession = ({ isBackground, isOfLead, span: { value: { head, ordinal } } }: Candidate): boolean =>
  head.head === SESSION && ordinal !== null && !isBackground && isOfLead;

/** How much less speaks for a later mention of another sitting of the same session. */
const OTHER_SITTING = 4;

/** `tiếp ông Lê Văn Ba | , Chủ tịch Hội Nông dân`: the offices behind the one who is met are no part of the meeting's name. */
const endOfName = (scene: Scene, { start, end }: Span): number => {
  const met = spansWithin<PersonValue>(scene, 'Person', start, end).find((person) => person.end === end);
  const behind = met?.value.name[1] ?? end;
  return behind < end && hasFlag(scene.tape, behind, Flag.Mark) ? behind : end;
};

/** The longest of the best mentions; where the article tells of a sitting, of those that name it. */
const nameOf = (scene: Scene, all: readonly Candidate[], lead: Candidate): TokenRange => {
  const isOther = ({ span, strength }: Candidate): boolean => span.start > lead.span.start && lead.strength - strength >= OTHER_SITTING;
  const isNamed = isSitting(lead) && !(lead.isBare && all.some(isToldSession));
  const sittings = isNamed ? all.filter((each) => isSitting(each) && !isOther(each)) : all;
  const mentions = lead.isComing ? sittings : preferred(sittings, ({ isComing }) => !isComing);
  const { span } = BETTER_NAMES.reduce(preferred, mentions).reduce((a, b) => (lengthOf(b) > lengthOf(a) ? b : a));
  return [span.start, endOfName(scene, span)];
};

/** Days before the news from which what is told of a session is not what the article reports of it. */
const WEEK = 7;

/** The first mention of the body with a day, one of its own before another's, else of the headline. */
const datedOf = (mentions: readonly Candidate[]): Candidate | undefined => {
  const dated = preferred(mentions.filter(({ date }) => date !== null), ({ ownsDate }) => ownsDate);
  return dated.find(isOfBody) ?? dated[0];
};

const isBeforeNews = ({ daysFromNews }: Candidate): boolean => daysFromNews !== null && daysFromNews < -WEEK;

/** The day that is said of the event, else the day of the lead or the news; of what is announced the one announced. */
const whenOf = (scene: Scene, news: News, { cluster: { mentions }, lead, isMain }: Chosen): Span<DateValue> | null => {
  if (lead.isComing && lead.isAnnounced && lead.ownsDate) return lead.date;
  if (!isMain) return mentions.find(({ ownsDate }) => ownsDate)?.date ?? null;
  const told = datedOf(mentions);
  if (told) return isBeforeNews(told) ? news.span : told.date;
  return dayOfLead(scene) ?? news.span;
};

/** The part of the day that the meeting's day has, or the day of the news where it is the same; days on end and `cùng ngày` have none. */
const partOfDayOf = (when: Span<DateValue> | null, news: News, mentions: readonly Candidate[]): MeetingFound['partOfDay'] => {
  const isOneDay = when !== null && when.value.end === null && !isSameDayAsBefore(when.value);
  const isNewsDay = isOneDay && mentions.some(({ date, daysFromNews }) => date === when && daysFromNews === 0);
  return when?.value.partOfDay ?? (isNewsDay ? news.day?.partOfDay ?? null : null);
};

/** Whether a slot was read in a sentence that speaks of the meeting. */
const isSaidBeside = ({ sentences: { of } }: Scene, mentions: readonly Candidate[], start: number): boolean =>
  mentions.some(({ sentence }) => sentence === of[start]);

/** The slots whose values follow from what the text says elsewhere. */
const inferredSlots = (scene: Scene, mentions: readonly Candidate[], slots: Slots): readonly string[] => {
  const isElsewhere = (start: number | undefined): boolean => start !== undefined && !isSaidBeside(scene, mentions, start);
  return [
    ...(isElsewhere(slots.when?.start) ? ['start', 'partOfDay'] : []),
    ...(isElsewhere(slots.place?.[0]) ? ['place'] : []),
    ...(slots.isAssembly || isElsewhere(slots.organizer?.[0]) ? ['organizer'] : []),
  ];
};

interface Slots {
  readonly when: Span | null;
  readonly place: TokenRange | null;
  readonly organizer: TokenRange | null;
  /** The organizer is the assembly whose sitting it must be. */
  readonly isAssembly: boolean;
}

/** Who holds a meeting of a kind: neither side of talks holds them alone; a visit is that of the delegation that makes it. */
const holdingOf = (scene: Scene, kind: MeetingKind, holder: TokenRange | null): TokenRange | null =>
  (holder && (!isTwoSided({ kind }) || (kind === 'visit' && isLocalDelegation(scene, holder))) ? holder : null);

const meetingOf = (story: Story, news: News, chosen: Chosen): MeetingFound => {
  const { scene } = story, { cluster: { mentions }, lead, isMain } = chosen;
  const holder = holderOf(story, mentions);
  const held = organizerOf(scene, mentions, holder), read = kindOf(scene, mentions, bodyMeeting(scene, mentions, holder));
  const stated = holdingOf(scene, read, held);
  const canBeSitting = stated === null || (read === 'legislature' && !isOfAssembly(scene, stated));
  const isSitting = canBeSitting && isMain && (read === 'legislature' || isSittingOfAssembly(scene, mentions));
  const assembly = isSitting ? assemblyNamed(story, mentions) : null, isAssembly = assembly !== null;
  const organizer = isAssembly ? assembly : stated, kind = isAssembly ? 'legislature' : read;
  const when = whenOf(scene, news, chosen);
  const term = termOf(scene, kind, mentions, holder);
  const place = isMain || when ? placeOf(scene, mentions, when, organizer) : null;
  const reason: Reason = { rule: lead.span.rule, basis: 'stated', from: [lead.span] }, inferred: Reason = { ...reason, basis: 'inferred' };
  return {
    main: isMain,
    kind,
    name: nameOf(scene, mentions, lead),
    mentions: mentions.map(({ span }) => [span.start, span.end]),
    ordinal: ordinalOf(scene, mentions),
    termNumber: term.number,
    termYears: term.years,
    organizer, when,
    lastDay: null,
    partOfDay: partOfDayOf(when, news, mentions),
    place,
    status: statusOf(scene, lead),
    reason,
    slotReasons: Object.fromEntries(inferredSlots(scene, mentions, { when, place, organizer, isAssembly }).map((slot) => [slot, inferred])),
  };
};

/** The meetings that an article reports, the strongest first, and then others that it identifies by a day or a number. */
export const linkMeetings = (story: Story): MeetingFound[] => {
  const news = newsOf(story.scene);
  return choose(story, clustersOf(readCandidates(story))).map((chosen) => meetingOf(story, news, chosen))
    .sort((a, b) => Number(b.main) - Number(a.main));
};
