import { wordAt, type Individual, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { ENDS_OF_CHAIRS } from '../../lexicon/tables/role-contexts.js';
import { firstFrom, Flag, hasFlag } from '../../text/index.js';
import type { Participation } from '../types.js';
import { isAbroad } from './abroad.js';
import { withoutAbsent } from './absent.js';
import { withoutMetAgain } from './equal-terms.js';
import { heardIn, withoutHeardElsewhere } from './heard-elsewhere.js';
import { inferAttendees, type Gathering } from './inferred-attendees.js';
import { personsInLines, personsInSentences } from './lists-in-lines.js';
import { personsBehind, personsJoined, personsListed } from './persons.js';
import { isSide, statedBy, statedParts, type RoleValue } from './role-value.js';
import { sidesOf, sidesOfBody, sidesOfList } from './sides.js';
import { namesSide } from './along.js';
import { interviewsOf } from './interviews.js';
import { otherTimes } from '../other-times.js';
import { quotationsIn, type IsQuoted } from '../quotations.js';
import { quotedSpeakers } from './quoted-speakers.js';
import { subjectsOf } from './subjects.js';

/** Words of the longest list of chairs. */
const LONGEST_LIST = 200;

const ENDS_CHAIRS = new Set(ENDS_OF_CHAIRS);
/** A word in small letters: with a capital, as in `Lê Tiến Ba`, it is part of a name. */
const endsChairs = (scene: Scene, at: number): boolean => ENDS_CHAIRS.has(wordAt(scene, at)) && !hasFlag(scene.tape, at, Flag.Capital);

/** Where a list of chairs ends: `dưới sự điều hành của A, | Quốc hội họp, nghe B trình bày`. */
const endOfChairs = ({ scene }: Story, from: number): number => {
  const end = Math.min(scene.sentenceEnd(from), from + LONGEST_LIST);
  for (let at = from; at < end; at++) {
    if (scene.at('Meeting', at).length > 0 || scene.hit('SpeechVerb', at) || endsChairs(scene, at)) return at;
  }
  return end;
};

/** Who stands behind the words: the one who invites, the list of those heard, all whom the rest of the sentence names. */
const personsAfter = (story: Story, { end, value: { role } }: Span<RoleValue>, next: number): Individual[] => {
  if (isSide(role)) return personsJoined(story, end);
  if (role === 'speaker') return personsListed(story, end);
  const listed = personsBehind(story, end, role === 'chair' ? Math.min(next, endOfChairs(story, end)) : next);
  if (next <= story.scene.sentenceEnd(end - 1)) return listed;
  return [...listed, ...personsInLines(story, end), ...(role === 'attendee' ? personsInSentences(story, end) : [])];
};

/** Who takes the part that a span states; a list behind it ends at `next`. */
const personsOf = (story: Story, span: Span<RoleValue>, next: number): Individual[] => {
  if (span.value.side === 'before') return subjectsOf(story, span.value);
  return span.value.side === 'next' ? personsListed(story, span.end) : personsAfter(story, span, next);
};

const OPENING_BRACKET = '(';
/** `Chủ trì có ông Ba; | cùng dự có bà Mai`: a list of its own begins. */
const beginsList = ({ side, role }: RoleValue): boolean => side === 'after' && (role === 'chair' || role === 'attendee');

/** `Viện trưởng | (chủ trì)`, `A, Bí thư Tỉnh ủy | chủ trì; B …`: one of a list chairs, and the list goes on. */
const isWithinList = ({ scene }: Story, verb: number): boolean =>
  wordAt(scene, verb - 1) === OPENING_BRACKET || wordAt(scene, (scene.hit('ChairVerb', verb)?.end ?? verb + 1)) === ';';

/** Where the list behind each span ends: at the next list, or at the next verb of chairing, whose subject is none of it. */
const endsOfLists = (story: Story, roles: readonly Span<RoleValue>[]): number[] => {
  const ends: number[] = [], starts = [Infinity];
  for (let i = roles.length - 1; i >= 0; i--) {
    const { value, start, end } = roles[i]!, { side, role, verb } = value;
    let next = starts.length - 1;
    while (starts[next]! < end) next--;
    ends[i] = starts[next]!;
    if (beginsList(value)) starts.push(start);
    else if (side === 'before' && role === 'chair' && !isWithinList(story, verb)) starts.push(verb);
  }
  return ends;
};

/** `Tiếp ông Yuji Kuroiwa, | Thủ tướng bày tỏ …`: a sentence opens with the verb, and who receives speaks behind it. */
const receiverBehind = (story: Story, { start }: Span<RoleValue>): Individual[] =>
  (start === story.scene.sentenceStart(start) ? firstSpeakerBehind(story, start) : []);

/** Who speaks first behind a token, in its sentence. */
const firstSpeakerBehind = (story: Story, start: number): Individual[] => {
  const { scene } = story, end = scene.sentenceEnd(start);
  for (let at = start + 1; at < end; at++) {
    const speech = scene.at<RoleValue>('Role', at).find(({ value }) => value.role === 'speaker' && value.side === 'before');
    if (speech) return subjectsOf(story, speech.value).slice(0, 1);
  }
  return [];
};

/** The rule that reads whom a reception, as a noun, receives. */
const RECEIVED = 'participant/guest.received';
/** `Tại buổi tiếp | Đại sứ Ba, Thủ tướng nhấn mạnh …`: the guest, if he is named, and who speaks behind him as host. */
const sidesOfReception = (story: Story, span: Span<RoleValue>, persons: readonly Individual[]): Participation[] => {
  const guests = story.scene.at('Person', span.end).length > 0 ? persons : [];
  const hosts = firstSpeakerBehind(story, span.start).filter((host) => !guests.includes(host));
  return [...guests.map((guest) => statedBy(span, guest, 'guest')), ...hosts.map((host) => statedBy(span, host, 'host'))];
};

/** So many receive or are received together at most. */
const MOST_RECEIVING = 3;

/** The rule that reads talks whose subject is both sides. */
const TOGETHER = 'participant/talks.together';
/** The rule that reads both sides behind `giữa`. */
const BETWEEN = 'participant/talks.between';

/** The rule that reads with whom somebody meets: nothing more is said of him. */
const MET = 'participant/attendee.met';

/** Parts that the subject of a sentence takes only at the time of the meeting. */
const isTimed = ({ side, role }: RoleValue): boolean => side !== 'after' && (role === 'speaker' || role === 'attendee');

/** Where the last of some mentions before a token begins, -1 without one; they are in the order of the text. */
const lastBefore = (mentions: readonly TokenRange[], at: number): number =>
  mentions[firstFrom(mentions, at, ([start]) => start) - 1]?.[0] ?? -1;

/** `“Phó Thủ tướng Ba đã chỉ đạo …”, bà Mai nói`: who acts inside of another's words does not speak. */
const quotedIn = ({ scene }: Story, isQuoted: IsQuoted) => ({ mentions }: Individual, verb: number): boolean => {
  if (!isQuoted(verb)) return false;
  const near = lastBefore(mentions, verb);
  return near >= scene.sentenceStart(verb) && isQuoted(near);
};

/** `bà Mai nói đã “bỏ phiếu mà lòng nặng trĩu”`: what somebody tells of is no part in the meeting. */
const isOnlyTold = ({ value: { role, side, verb } }: Span<RoleValue>, isQuoted: IsQuoted): boolean =>
  role === 'attendee' && side === 'before' && isQuoted(verb);

/**
 * `kết quả các cuộc hội đàm giữa A và B`: talks in a sentence that names no meeting of the article are others; so is
 * `sẽ họp với ông Ba`, where these words name none of its meetings.
 */
const toldHere = ({ scene: { sentences } }: Story, meetings: readonly Gathering[]): ((role: Span<RoleValue>) => boolean) => {
  const mentions = meetings.flatMap((meeting) => meeting.mentions), own = new Set(mentions.map(([start]) => sentences.of[start]!));
  return ({ rule, start, end }) => {
    if (rule === MET) return mentions.some(([from, to]) => from < end && start < to);
    return rule !== BETWEEN || own.has(sentences.of[start]!);
  };
};

/** `Chủ tịch Hồ Chí Minh khẳng định …`: whom a speech of today quotes; whoever chairs only has the name of one of the past. */
const withoutHistory = ({ scene }: Story, all: readonly Participation[]): Participation[] => {
  const chairs = new Set(all.filter(({ role }) => role === 'chair').map(({ individual }) => individual));
  return all.filter(({ individual }) => chairs.has(individual) || scene.entryOver('HistoricalPerson', ...individual.name) === undefined);
};

/** What else is said of those of a list: with whom they are there, by which words, and that they only meet. */
const moreOf = ({ scene }: Story, span: Span<RoleValue>, abroad: boolean): Partial<Participation> => {
  // Of a delegation that travels to another state the ministers attend its talks.
  const along = abroad ? undefined : span.value.along;
  const told = along === 'host' && namesSide(scene, span) ? { isSideTold: true } as const : {};
  return { along, ...told, ...(span.rule === MET ? { isOnlyMet: true } as const : {}) };
};

/** Who chairs, attends and speaks at the meetings, as the sentences state it. */
export const linkRoles = (story: Story, meetings: readonly Gathering[]): Participation[] => {
  const isOtherTime = otherTimes(story, meetings), isToldHere = toldHere(story, meetings);
  const isElsewhere = ({ value }: Span<RoleValue>): boolean => isTimed(value) && isOtherTime(value.verb);
  const isQuoted = quotationsIn(story.scene), isOnlyQuoted = quotedIn(story, isQuoted);
  const all = statedParts(story.scene).filter((role) => isToldHere(role) && !isOnlyTold(role, isQuoted));
  const roles = all.filter((role) => !isElsewhere(role));
  const abroad = isAbroad(story, roles), ends = endsOfLists(story, roles);
  const found = roles.flatMap((span, i): Participation[] => {
    const { role } = span.value;
    const persons = personsOf(story, span, ends[i]!).filter((person) => role !== 'speaker' || !isOnlyQuoted(person, span.value.verb));
    if (span.rule === RECEIVED) return sidesOfReception(story, span, persons);
    if (isSide(role) && (span.rule === TOGETHER || span.value.side === 'next')) return sidesOfList(story, span, persons, abroad);
    if (isSide(role) && span.value.side === 'before') {
      const listed = persons.length <= MOST_RECEIVING ? persons : persons.slice(-1);
      const subjects = listed.length > 0 ? listed : receiverBehind(story, span);
      if (subjects.length === 0) return sidesOfBody(story, span);
      return subjects.flatMap((subject) => sidesOf(story, span, subject, abroad));
    }
    const more = moreOf(story, span, abroad);
    return persons.map((individual) => ({ ...statedBy(span, individual, role), ...more }));
  });
  const elsewhere = heardIn(all.filter(isElsewhere), (span) => personsOf(story, span, Infinity));
  const here = withoutHeardElsewhere(story, meetings, elsewhere, [...found, ...quotedSpeakers(story)]);
  const stated = interviewsOf(story, meetings.some(({ kind }) => kind === 'talks')).without(here);
  const inferred = inferAttendees(story, meetings, (verb) => subjectsOf(story, { role: 'attendee', verb }), stated);
  return withoutMetAgain(withoutAbsent(story, withoutHistory(story, [...stated, ...inferred])));
};
