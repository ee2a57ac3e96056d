import { wordAt, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import type { MeetingHeadEntry, MeetingKindOfBody } from '../../lexicon/index.js';
import {
  COMMITTEES_IN_SESSION, CONFERENCES_FOR_OTHERS, MEETING_KINDS_OF_BODIES, PEOPLE_GATHERED, PEOPLE_IN_DIALOGUES,
} from '../../lexicon/tables/meeting-bodies.js';
import { CONFERENCE, DIALOGUE, MEETING_SOMEONE, SESSION } from '../../lexicon/tables/meeting-kinds.js';
import { lowerOf } from '../../text/index.js';
import type { MeetingKind } from '../types.js';
import type { Candidate } from './candidate.js';
import { isSameFamily } from './identity.js';

/** A table's phrase as `lowerOf` writes it: `T.Ư` is three tokens. */
const spaced = (phrase: string): string => phrase.toLowerCase().replace(/\./gu, ' . ').replace(/ +/gu, ' ').trim();

const FOR_OTHERS = CONFERENCES_FOR_OTHERS.map((words) => ` ${words} `), WITH_PEOPLE = PEOPLE_IN_DIALOGUES.map((words) => ` ${words} `);
const COMPATRIOTS = PEOPLE_GATHERED.map((words) => ` ${words} `);

/**
 * `buổi tiếp và làm việc`: the one of its two words by which the article calls it again, `tại buổi làm việc`, unless the headline or
 * another sentence has the first one alone, `tiếp Đoàn doanh nghiệp …`.
 */
const calledOf = ({ family, also }: MeetingHeadEntry, heads: readonly MeetingHeadEntry[]): MeetingHeadEntry | undefined => {
  const isCalled = (name: string): boolean => heads.some((head) => head.family === name && head.also === undefined);
  return also === undefined || isCalled(family) ? undefined : heads.find((head) => head.family === also && !head.isVerb);
};

/** The head that says most of the kind: that of a session, else the first noun, else the first verb; in the headline last. */
const headOf = (mentions: readonly Candidate[]): MeetingHeadEntry => {
  const first = mentions.find(({ isBare, isTitle }) => !isBare && !isTitle) ?? mentions.find(({ isBare }) => !isBare) ?? mentions[0]!;
  const same = mentions.filter(({ identity }) => isSameFamily(first.identity.value, identity.value));
  const heads = [...same.filter(({ isTitle }) => !isTitle), ...same.filter(({ isTitle }) => isTitle)].map(({ span }) => span.value.head);
  const nouns = heads.filter(({ isVerb }) => !isVerb), whole = nouns.filter(({ isPart }) => !isPart);
  return whole.find(({ family }) => family === SESSION) ?? calledOf(first.span.value.head, heads) ?? whole[0] ?? nouns[0] ?? heads[0]!;
};

/** Bodies that can be those who meet, in small letters: the ones in the names of the meeting, and who holds it. */
const bodiesOf = ({ tape }: Scene, mentions: readonly Candidate[], organizer: TokenRange | null): string[] => {
  const inNames = mentions.flatMap(({ span: { value: { body } } }) => (body ? [lowerOf(tape, body.start, body.end)] : []));
  return organizer ? [...inNames, lowerOf(tape, ...organizer)] : inNames;
};

const names = ({ bodies }: MeetingKindOfBody, body: string): boolean => bodies.some((first) => body.startsWith(spaced(first)));

/** A `hội nghị` held by a committee is its plenum only where it is numbered: committees hold other conferences too. */
const isUnnumberedConference = (mentions: readonly Candidate[], { kind }: MeetingHeadEntry, organizer: TokenRange | null): boolean =>
  kind === 'conference' && organizer !== null && mentions.every(({ span }) => span.value.ordinal === null);

const COMMITTEES = COMMITTEES_IN_SESSION.map(spaced), JOINTS = new Set(['-', '–', ',']);

/** `hội nghị Ban Chấp hành Đảng bộ huyện để bầu …`: the committee itself meets; not `hội nghị Huyện ủy - HĐND - UBND`. */
const isSessionOf = (scene: Scene, { isBackground, span: { value: { body, head, headEnd } } }: Candidate): boolean => {
  if (isBackground || !body || body.start !== headEnd || head.family !== CONFERENCE) return false;
  const name = lowerOf(scene.tape, body.start, body.end);
  return COMMITTEES.some((first) => name.startsWith(first)) && !JOINTS.has(wordAt(scene, body.end));
};

const namesOthers = (name: string): boolean => FOR_OTHERS.some((words) => ` ${name} `.includes(words));

/** `hội nghị công bố quyết định`: held by a committee, but not a sitting of it, which has a number: `hội nghị lần thứ 3 …`. */
const isForOthers = ({ tape }: Scene, mentions: readonly Candidate[], { family, head }: MeetingHeadEntry): boolean => {
  if (family !== CONFERENCE) return false;
  if (namesOthers(head)) return true;
  return mentions.every(({ span }) => span.value.ordinal === null)
    && mentions.some(({ isBackground, span: { start, end } }) => !isBackground && namesOthers(lowerOf(tape, start, end)));
};

/** `buổi đối thoại với người dân`: whom one answers there, not those who confer. */
const isWithPeople = ({ tape }: Scene, mentions: readonly Candidate[], { family }: MeetingHeadEntry): boolean => family === DIALOGUE
  && mentions.some(({ span: { start, end } }) => WITH_PEOPLE.some((words) => `${lowerOf(tape, start, end)} `.includes(words)));

/** `gặp gỡ bà con kiều bào`: a gathering of many, and no talks. */
const isGathering = ({ tape }: Scene, mentions: readonly Candidate[], { kind, family }: MeetingHeadEntry): boolean =>
  kind === 'talks' && family === MEETING_SOMEONE
  && mentions.some(({ span: { start, end } }) => COMPATRIOTS.some((words) => `${lowerOf(tape, start, end)} `.includes(words)));

/** The kind by the body that meets, else by the word for the meeting. */
export const kindOf = (scene: Scene, mentions: readonly Candidate[], organizer: TokenRange | null): MeetingKind => {
  const head = headOf(mentions), bodies = bodiesOf(scene, mentions, organizer);
  if (head.family === CONFERENCE && mentions.some((mention) => isSessionOf(scene, mention))) return 'plenum';
  if (isForOthers(scene, mentions, head)) return head.kind;
  if (isWithPeople(scene, mentions, head)) return 'other';
  if (isGathering(scene, mentions, head)) return 'ceremony';
  const isNoPlenum = isUnnumberedConference(mentions, head, organizer);
  const byBody = MEETING_KINDS_OF_BODIES.find((entry) =>
    entry.family.includes(head.family) && !(isNoPlenum && entry.kind === 'plenum') && bodies.some((body) => names(entry, body)));
  if (byBody) return byBody.kind;
  const telling = mentions.find(({ span: { value } }) => value.head.kind === 'plenum' || value.head.kind === 'voter-meeting');
  return telling?.span.value.head.kind ?? head.kind;
};
