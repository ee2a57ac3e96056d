import { isMeeting, subjectOf, wordAt, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { PASSIVE, WILL } from '../../lexicon/tables/function-words.js';
import { CALLING_VERBS, CHAINED_VERBS, ONLY_MEETING_VERBS } from '../../lexicon/tables/role-contexts.js';
import { isOfLead } from '../lead.js';
import type { Participation } from '../types.js';
import { holdsWord, holdsWordBefore } from '../word-search.js';
import { foreignCountryOf } from './countries.js';
import { meetingAsEquals } from './equal-terms.js';
import { personsListed } from './persons.js';
import { isSide, statedBy, type RoleValue } from './role-value.js';
import { isVisit, visitsCountry } from './visits.js';

/** Words from the verb to the guest: `tiếp Đoàn đại biểu … do | ông Lê Văn Ba dẫn đầu`. */
const FARTHEST_GUEST = 30;

const BREAKS = new Set([',', ';']), CHAINED = new Set(CHAINED_VERBS);
/** `gặp Tổng thư ký đảng cầm quyền, | tiếp Chánh án …`: where the guest can stand, up to the next verb of a chain. */
const farthestGuest = ({ scene }: Story, { end }: Span): number => {
  for (let at = end; at < end + FARTHEST_GUEST; at++) {
    if (BREAKS.has(wordAt(scene, at)) && CHAINED.has(wordAt(scene, at + 1))) return at - end;
  }
  return FARTHEST_GUEST;
};

/** Who is at home: the one from here, or abroad the one from there; where that is not told, the one named first, abroad the other. */
const isHost = (story: Story, subject: Individual, others: readonly Individual[], abroad: boolean): boolean => {
  const isForeigner = (each: Individual): boolean => foreignCountryOf(story, each) !== undefined;
  const isOnlyForeign = isForeigner(subject) && !others.some(isForeigner);
  return abroad ? isOnlyForeign : !isOnlyForeign;
};

const MEETS = new Set(ONLY_MEETING_VERBS), CALLS = new Set(CALLING_VERBS);
const onlyMeets = ({ scene }: Story, { start, end }: Span): boolean => holdsWord(scene, start, end, MEETS);

/** Words from `sẽ` to the last verb that it makes a plan: `sẽ hội đàm với …, hội kiến …, | tiếp`. */
const FARTHEST_PLAN = 50, PLANS = new Set([WILL]);
/** `sẽ | hội đàm với`, `vui mừng được | gặp`, behind the lead: not what the article tells of. */
const isPlanned = ({ scene }: Story, { start }: Span): boolean => !isOfLead(scene, start)
  && (holdsWordBefore(scene, start, FARTHEST_PLAN, PLANS) || wordAt(scene, start - 1) === PASSIVE);

/** `Bộ trưởng Mỹ | gặp | Thủ tướng Thổ Nhĩ Kỳ tại London`: of two from abroad who only meet neither is at home. */
const meetInThirdCountry = (story: Story, span: Span<RoleValue>, persons: readonly Individual[]): boolean => {
  const countries = new Set(persons.map((person) => foreignCountryOf(story, person)));
  return onlyMeets(story, span) && countries.size > 1 && !countries.has(undefined);
};

/** `hội đàm với A; | gặp B`: in a chain of talks and receptions with one subject, who meets is on the side on which he is before. */
const isChained = ({ scene }: Story, { start }: Span<RoleValue>): boolean => {
  if (!BREAKS.has(wordAt(scene, start - 1))) return false;
  const hasSides = (each: Span<RoleValue>): boolean =>
    isSide(each.value.role) && !isVisit(each) && !holdsWord(scene, each.start, each.end, MEETS);
  for (let at = scene.sentenceStart(start); at < start; at++) if (scene.at<RoleValue>('Role', at).some(hasSides)) return true;
  return false;
};

/** Whether talks have no sides: those who meet on equal terms, here or both from abroad. */
const haveNoSides = (story: Story, span: Span<RoleValue>, persons: readonly Individual[], abroad: boolean): boolean =>
  (!abroad && onlyMeets(story, span) && !isChained(story, span)) || meetInThirdCountry(story, span, persons);

/** `A và B | tiến hành hội đàm`, `hội đàm giữa | A và B`: both sides stand in one list. */
export const sidesOfList = (story: Story, span: Span<RoleValue>, persons: readonly Individual[], abroad: boolean): Participation[] => {
  const [subject, ...others] = persons;
  if (!subject || others.length === 0) return [];
  if (haveNoSides(story, span, persons, abroad)) return meetingAsEquals(span, persons);
  const receives = isHost(story, subject, others, abroad);
  return persons.map((individual) => statedBy(span, individual, (individual === subject) === receives ? 'host' : 'guest'));
};

/** Those behind the verb on the other side of a reception, of talks or of a call. */
const othersOf = (story: Story, span: Span<RoleValue>): Individual[] => personsListed(story, span.end - 1, farthestGuest(story, span));

/** `chào xã giao`; not `chào đón`. */
const isCall = ({ scene }: Story, { start, value: { role } }: Span<RoleValue>): boolean =>
  role !== 'host' && CALLS.has(wordAt(scene, start));

/**
 * `Thường trực HĐND tỉnh | tiếp đoàn do ông Ba dẫn đầu`, `Đoàn đại biểu | đến chào xã giao ông Ba`: a body or a group receives or pays a
 * call; who is named behind the verb is on the other side.
 */
export const sidesOfBody = (story: Story, span: Span<RoleValue>): Participation[] => {
  const subject = subjectOf(story, span.value.verb), calls = isCall(story, span);
  const isUnnamed = subject?.individual === null && UNNAMED.has(subject.kind) && !isMeeting(subject);
  if (!isUnnamed || isPlanned(story, span) || !(calls || span.value.role === 'host')) return [];
  return othersOf(story, span).map((other) => statedBy(span, other, calls ? 'host' : 'guest'));
};
const UNNAMED: ReadonlySet<string> = new Set<Party['kind']>(['body', 'group']);

/**
 * Both sides of a reception, of talks and of a visit, the first being `subject`. Who receives is host, and who pays a call
 * or visits is guest. Those who only meet (`gặp`) are neither, unless they meet abroad.
 */
export const sidesOf = (story: Story, span: Span<RoleValue>, subject: Individual, abroad: boolean): Participation[] => {
  if (isPlanned(story, span)) return [];
  if (isVisit(span)) return visitsCountry(story, span) ? [statedBy(span, subject, 'guest')] : [];
  const others = othersOf(story, span).filter((other) => other !== subject);
  if (haveNoSides(story, span, [subject, ...others], abroad)) return meetingAsEquals(span, [subject, ...others]);
  const receives = span.value.role === 'host' || (!isCall(story, span) && isHost(story, subject, others, abroad));
  const [own, theirs] = receives ? ['host', 'guest'] as const : ['guest', 'host'] as const;
  return [statedBy(span, subject, own), ...others.map((other) => statedBy(span, other, theirs))];
};
