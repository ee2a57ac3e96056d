import {
  isGoverned, isLightBetween, isMeeting, subjectOf, wordAt, type Party, type Story, type TokenRange,
} from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { UnitHeadEntry } from '../../lexicon/index.js';
import { ASSEMBLY_NAMES, COMMITTEE_OF, SITTINGS_OF_ASSEMBLIES } from '../../lexicon/tables/meeting-bodies.js';
import {
  ATTENDING_WORD, DELEGATION_WORDS, DONE_WORDS, ORGANIZING_VERBS, SITTING_FAMILIES, WITH_OTHERS,
} from '../../lexicon/tables/meeting-contexts.js';
import { CONFERENCE, CONGRESS, HELD_WITHOUT_VERB } from '../../lexicon/tables/meeting-kinds.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { JOINED_BY } from '../../lexicon/tables/role-verbs.js';
import { Flag, hasFlag, lowerAt, lowerOf } from '../../text/index.js';
import { isOfOpening } from '../lead.js';
import { partyBefore } from '../near-parties.js';
import type { Candidate } from './candidate.js';
import { heldTogether } from './holders.js';
import { holdersBehind, ownerBehind } from './holders-behind.js';
import type { MeetingValue } from './value.js';
import { behindTerms, spansWithin } from './within.js';

const ORGANIZES = new Set(ORGANIZING_VERBS);
const DELEGATIONS = new Set(DELEGATION_WORDS);
const DONE = new Set(DONE_WORDS);
const COMMA = ',';
/** `Bí thư Tỉnh ủy | cùng đoàn công tác của tỉnh`: those who come along. */
const COMPANY = new Set(JOINED_BY);
/** Words between a verb of holding and the mention. */
const NEAR = 8;

const NAMING = ['Body', 'Place'];
/** Words of a delegation of which it is not said who sent it: `đoàn công tác`. */
const UNNAMED = 3;
const isUnnamedDelegation = ({ tape }: Scene, { start, end }: Party): boolean => {
  if (end - start > UNNAMED || !DELEGATIONS.has(lowerAt(tape, start))) return false;
  for (let at = start + 1; at < end; at++) if (hasFlag(tape, at, Flag.Capital)) return false;
  return true;
};

/** A group that names no body and no place, such as `hai bên`, holds nothing; nor does one whose body only comes along. */
const isHolderKind = ({ scene }: Story, party: Party): boolean => {
  const isMember = ({ start }: Span): boolean => !COMPANY.has(wordAt(scene, start - 1));
  if (isMeeting(party)) return false;
  return party.kind === 'body'
    || (party.kind === 'group' && NAMING.some((tag) => spansWithin(scene, tag, party.start, party.end).some(isMember)));
};
const isHolder = (story: Story, party: Party | null): party is Party =>
  party !== null && isHolderKind(story, party) && !isUnnamedDelegation(story.scene, party) && !isGoverned(story.scene, party);

/** `tại Hội trường | Thành ủy, …`: whose house it is holds nothing by that. */
const isOfVenue = (scene: Scene, { start, end }: Party): boolean =>
  spansWithin(scene, 'Venue', scene.sentenceStart(start), end).some((venue) => venue.start <= start && end <= venue.end);

/** `Chiều nay, | huyện Yên Sơn | tổ chức hội nghị`: a unit that opens its clause stands for its authorities. */
const isUnitAlone = ({ scene }: Story, party: Party | null): party is Party => party?.kind === 'place'
  && scene.hit('UnitHead', party.start) !== undefined && !isOfVenue(scene, party)
  && (party.start === scene.sentenceStart(party.start) || wordAt(scene, party.start - 1) === COMMA);

/** `Ban Công tác Mặt trận bản Mòn | , xã Chiềng Cọ, thành phố Sơn La tổ chức …`: the body that lies in the places behind it. */
const holderAt = ({ scene, partiesOf }: Story, subject: Party | null): Party | null => {
  if (subject?.kind !== 'place') return subject;
  const parties = partiesOf(scene.sentences.of[subject.start]!);
  const isBehindComma = ({ start }: Party, before: Party): boolean => before.end === start - 1 && wordAt(scene, before.end) === COMMA;
  let at = parties.indexOf(subject);
  while (at > 0 && parties[at]!.kind === 'place' && isBehindComma(parties[at]!, parties[at - 1]!)) at--;
  return isOfVenue(scene, parties[at]!) ? subject : parties[at]!;
};

const WITH = new Set(WITH_OTHERS);
/** `Sở Y tế | phối hợp với | Quỹ Ba Miền | tổ chức`: the first verb, behind which those stand who only help; else the verb itself. */
const firstVerb = ({ scene }: Story, verb: number): number => {
  for (let at = verb - 1; at > scene.sentenceStart(verb); at--) if (WITH.has(`${wordAt(scene, at - 1)} ${wordAt(scene, at)}`)) return at - 1;
  return verb;
};

/** The bodies that are the subject of the verb by which others come in, or of the verb itself. */
const holdersOfVerb = (story: Story, verb: number): TokenRange | null => {
  for (const each of new Set([firstVerb(story, verb), verb])) {
    const subject = holderAt(story, subjectOf(story, each));
    if (isUnitAlone(story, subject)) return [subject.start, subject.end];
    if (isHolder(story, subject)) return heldTogether(story, subject, each);
  }
  return null;
};

/** The bodies that are the subject of a verb of holding before a mention, or of the mention as a verb. */
const holdersBefore = (story: Story, mention: number): TokenRange | null => {
  const { scene } = story;
  for (let at = mention; at > scene.sentenceStart(mention) && at > mention - NEAR; at--) {
    const isOneWord = ORGANIZES.has(wordAt(scene, at));
    if (isOneWord && wordAt(scene, at - 1) === ATTENDING_WORD) return null;
    if (!isOneWord && !ORGANIZES.has(`${wordAt(scene, at - 1)} ${wordAt(scene, at)}`)) continue;
    const holders = holdersOfVerb(story, isOneWord ? at : at - 1);
    if (holders) return holders;
  }
  return null;
};

const ARE_HELD = new Set(HELD_WITHOUT_VERB);
/** `Huyện ủy Lạc Sơn | gặp mặt cán bộ hưu trí`, `Sở Y tế và Công ty Suối Hoa đã | ký kết …`: told right behind the body like a verb. */
const isToldOfBody = (story: Story, { start, value: { head } }: Span<MeetingValue>): boolean => {
  if (head.isVerb || !ARE_HELD.has(head.head)) return false;
  const before = partyBefore(story, start);
  return before?.kind === 'body' && isLightBetween(story.scene, before.end, start);
};

/** `kiểm tra khu cách ly của Trung tâm Y tế | và làm việc với …`: the body before `và` is the object of the verb before. */
const isSecondVerb = ({ scene }: Story, start: number): boolean => wordAt(scene, start - 1) === AND;

/**
 * `UBND tỉnh | làm việc với đoàn công tác …`: the body that is the subject of the verb which tells of a working session; of a
 * delegation it must be said who sent it.
 */
const workingBody = (story: Story, mention: Span<MeetingValue>): TokenRange | null => {
  const { start, value: { head } } = mention;
  const isDeed = (head.isVerb === true && head.kind === 'working-session' && !isSecondVerb(story, start)) || isToldOfBody(story, mention);
  const bodies = isDeed ? holdersOfVerb(story, start) : null;
  return bodies && !DELEGATIONS.has(wordAt(story.scene, bodies[0])) ? bodies : null;
};

/** Kinds of meetings that delegations hold. */
const OF_DELEGATIONS: ReadonlySet<string> = new Set(['working-session', 'voter-meeting', 'ceremony', 'visit']);

/** `Bí thư Tỉnh ủy | cùng đoàn công tác của tỉnh`: those who come along hold nothing, unless a body is named that sent them. */
const isOnlyCompany = (scene: Scene, { start, end }: Party): boolean =>
  COMPANY.has(wordAt(scene, start - 1)) && spansWithin(scene, 'Body', start + 1, end).length === 0;

/** `Đoàn công tác của Bộ Y tế do ông Ba làm trưởng đoàn đã làm việc …`: the delegation before its deed. */
const delegationIn = ({ scene, partiesOf }: Story, mention: number): Party | null =>
  partiesOf(scene.sentences.of[mention]!).find((party) =>
    party.end <= mention && !isUnnamedDelegation(scene, party) && (party.kind === 'body' || party.kind === 'group')
    && DELEGATIONS.has(wordAt(scene, party.start)) && !isOnlyCompany(scene, party)) ?? null;

/** `Đoàn công tác tỉnh Hòa Bình`: a delegation of a part of the country, which makes a visit; those of states come with their leaders. */
export const isLocalDelegation = (scene: Scene, [start, end]: TokenRange): boolean => {
  if (!DELEGATIONS.has(wordAt(scene, start))) return false;
  for (let at = start; at < end; at++) if (isUnitOfPeople(scene, at)) return true;
  return false;
};
const LOCAL: ReadonlySet<string> = new Set(['province', 'district', 'commune']);
/** `tỉnh`, `huyện`, `xã`; not the last syllable of `Nhật Bản`. */
const isUnitOfPeople = (scene: Scene, at: number): boolean =>
  LOCAL.has((scene.hit('UnitHead', at)?.entry.data as UnitHeadEntry | undefined)?.kind ?? '');

const SITTINGS = new Set(SITTING_FAMILIES);
const isSession = ({ value: { head } }: Span<MeetingValue>): boolean => SITTINGS.has(head.family);

/** `Tại Phiên họp thứ 41, | Ủy ban Thường vụ Quốc hội đã xem xét …`: the body that acts at its sitting. */
const subjectBehind = ({ scene, partiesOf }: Story, { start, end }: Span): Party | null =>
  partiesOf(scene.sentences.of[start]!).find((party) => party.start > end && party.kind === 'body'
    && wordAt(scene, party.start - 1) === ',' && DONE.has(wordAt(scene, behindTerms(scene, party.end)))) ?? null;

/** The first that one of some mentions gives. */
const firstOf = (mentions: readonly Candidate[], read: (mention: Candidate) => TokenRange | Party | null): TokenRange | null => {
  for (const mention of mentions) {
    const holder = read(mention);
    if (holder) return 'start' in holder ? [holder.start, holder.end] : holder;
  }
  return null;
};

/** The body that `tổ chức` or `họp` has for its subject, also where the meeting's name has a body of its own. */
export const holderOf = (story: Story, mentions: readonly Candidate[]): TokenRange | null => {
  const told = mentions.filter(({ isTitle }) => !isTitle), titles = mentions.filter(({ isTitle }) => isTitle);
  const holders = ({ span }: Candidate): TokenRange | null =>
    holdersBehind(story, span) ?? holdersBefore(story, span.start) ?? workingBody(story, span) ?? ownerBehind(story, span);
  const isOfDelegation = ({ span: { value: { head } }, ownsDate, isHeld }: Candidate): boolean =>
    OF_DELEGATIONS.has(head.kind) && (ownsDate || isHeld);
  return firstOf(told, holders)
    ?? firstOf(told, ({ span }) => (isSession(span) ? subjectBehind(story, span) : null))
    ?? firstOf(told, (mention) => (isOfDelegation(mention) ? delegationIn(story, mention.span.start) : null))
    ?? firstOf(titles, holders);
};

/** `Hội nghị | BCH`: a part of a body of which it is not said; the holder is, or bears the same name in full: `Ủy ban MTTQ`, of `MTTQ`. */
const isFuller = (scene: Scene, holder: TokenRange, body: Span): boolean => {
  const own = lowerOf(scene.tape, body.start, body.end), full = lowerOf(scene.tape, ...holder);
  return scene.hit('BodyHead.part', body.start)?.end === body.end || full.startsWith(own) || full.startsWith(`${COMMITTEE_OF} ${own}`);
};

/** A mention with a body in the meeting's own name, else, where nobody is said to hold it, in the name that the headline gives it. */
const namingOf = (mentions: readonly Candidate[], holder: TokenRange | null): Candidate | undefined => {
  const told = mentions.filter(({ isBackground }) => !isBackground);
  const bodies = (told.length > 0 ? told : mentions).filter(({ span }) => span.value.body?.tag === 'Body');
  return bodies.find(({ isTitle }) => !isTitle) ?? (holder ? undefined : bodies[0]);
};

/** The body that meets: the one in the meeting's own name, unless whoever holds it bears that name in full. */
export const bodyMeeting = (scene: Scene, mentions: readonly Candidate[], holder: TokenRange | null): TokenRange | null => {
  const own = namingOf(mentions, holder)?.span.value.body;
  return own && !(holder && isFuller(scene, holder, own)) ? [own.start, own.end] : holder;
};

const HELD_FOR_OTHERS: ReadonlySet<string> = new Set([CONFERENCE, CONGRESS]);
/** `Đảng ủy xã Mường Bi tổ chức | Hội nghị Ban Chấp hành Đảng bộ xã`: what one body holds for another; nobody sits for another. */
const isHeldForOther = (scene: Scene, mentions: readonly Candidate[], [start, end]: TokenRange): boolean =>
  mentions.some(({ isTitle, span }) => !isTitle && span.value.body !== null && HELD_FOR_OTHERS.has(span.value.head.family))
  && scene.at('Body', start).some((body) => body.end <= end);

/**
 * Whoever holds a ceremony, for its name tells what is opened, handed over or honoured: `UBND tỉnh tổ chức lễ khánh thành Trường …`;
 * so with a conference or a congress. Of other meetings the body that meets.
 */
export const organizerOf = (scene: Scene, mentions: readonly Candidate[], holder: TokenRange | null): TokenRange | null => {
  const isCeremony = mentions.some(({ span }) => span.value.head.kind === 'ceremony');
  return holder && (isCeremony || isHeldForOther(scene, mentions, holder)) ? holder : bodyMeeting(scene, mentions, holder);
};

const SITTING_WORDS = new Set(SITTINGS_OF_ASSEMBLIES);
const ASSEMBLIES = ASSEMBLY_NAMES.map((names) => names.map((name) => name.toLowerCase()));
/** Which assembly a body is, by its place in the table; -1 for any other body. */
const assemblyOf = ({ tape }: Scene, { start, end }: Pick<Span, 'start' | 'end'>): number => {
  const name = lowerOf(tape, start, end);
  return ASSEMBLIES.findIndex((names) => names.some((first) => name.startsWith(first)));
};

/** `HĐND tỉnh`, `các đoàn của Quốc hội`; not `Chính phủ`, which is only heard at the sittings of an assembly. */
export const isOfAssembly = (scene: Scene, [start, end]: TokenRange): boolean =>
  assemblyOf(scene, { start, end }) >= 0 || spansWithin(scene, 'Body', start, end).some((body) => assemblyOf(scene, body) >= 0);

/** `Chiều 8/6, đại biểu Quốc hội … Tại phiên thảo luận, …`: the assembly named most often, where its sitting is told or else first. */
export const assemblyNamed = ({ scene }: Story, mentions: readonly Candidate[]): TokenRange | null => {
  const named: Span[][] = ASSEMBLIES.map(() => []);
  for (const body of scene.all('Body')) named[assemblyOf(scene, body)]?.push(body);
  const all = named.reduce((a, b) => (b.length > a.length ? b : a)), full = all.filter(({ start, end }) => end - start > 1);
  const bodies = full.length > 0 ? full : all;
  const told = new Set(mentions.filter(({ isBackground }) => !isBackground).map(({ sentence }) => sentence));
  const body = bodies.find(({ start }) => told.has(scene.sentences.of[start]!)) ?? bodies[0];
  return body ? [body.start, body.end] : null;
};

/** An assembly is spoken of before a bare `phiên họp`, in the opening: it is its sitting. */
export const isSittingOfAssembly = (scene: Scene, mentions: readonly Candidate[]): boolean => {
  const isBareSitting = mentions.every(({ isBare, span: { value: { head } } }) => isBare && SITTING_WORDS.has(head.head));
  return isBareSitting && scene.all('Body').some((body) =>
    isOfOpening(scene, body.start) && assemblyOf(scene, body) >= 0);
};
