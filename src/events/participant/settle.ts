import type { TokenRange } from '../../discourse/index.js';
import type { MeetingKind, Participation } from '../types.js';
import { ATTENDS_AND_CHAIRS, isSide } from './role-value.js';

/** Kinds of meeting that have a host and a guest. */
const TWO_SIDED: ReadonlySet<MeetingKind> = new Set(['talks', 'visit']);
export const isTwoSided = (kind: MeetingKind): boolean => TWO_SIDED.has(kind);

/**
 * `Cùng tiếp đoàn có …`, `Cùng đi có …`: who is there with the host or the guest is on that side; on a visit within the country only
 * who leads it is received.
 */
const onSide = (kind: MeetingKind) => (each: Participation): Participation =>
  (each.along && !(kind === 'visit' && each.along === 'guest') ? { ...each, role: each.along } : each);

/** A meeting as far as its parts depend on it. */
interface Settled { readonly kind: MeetingKind; readonly mentions: readonly TokenRange[] }

/** `có buổi tiếp và làm việc với`: whoever receives works with those who come, and the words for it name the meeting. */
const isNamedBy = ({ mentions }: Settled, { range: [start, end] }: Participation): boolean =>
  mentions.some(([from, to]) => from < end && start < to);

/** `Tiếp và làm việc với đoàn, về phía tỉnh có …`: at a working session too those receive whose side is told. */
const receivingAt = ({ kind }: Settled) => (each: Participation): Participation =>
  (kind === 'working-session' && each.role === 'attendee' && each.isSideTold ? { ...each, role: 'host' } : each);

/** The rule that reads who invited. */
const INVITES = 'participant/host.invites';

/**
 * `… nhắc chuyến thăm Lào theo lời mời của | Thủ tướng Lào`: where somebody receives at talks, whoever invited to a visit is
 * another.
 */
const isOfAnother = ({ kind }: Settled, all: readonly Participation[]) => ({ reason: { rule } }: Participation): boolean =>
  kind !== 'visit' && rule === INVITES && all.some((each) => each.role === 'host' && each.reason.rule !== INVITES);

/** `hằng tháng ông Ba tiếp công dân`: said of whoever speaks at another meeting. */
const HEARS_PEOPLE = 'participant/chair.hears-people';
const isToldOfOther = (meeting: Settled) => (each: Participation): boolean =>
  each.reason.rule === HEARS_PEOPLE && !isNamedBy(meeting, each);

/**
 * Who took part in one meeting, of all that its sentences state: only receptions, talks and visits have two sides,
 * and sessions that the words for receiving name; that someone attends who chairs, receives or is received is no news, unless it is
 * said in one breath.
 */
export const settle = (meeting: Settled, stated: readonly Participation[]): Participation[] => {
  const isNoneHere = isOfAnother(meeting, stated), isElsewhere = isToldOfOther(meeting);
  const here = stated.filter((each) => !isNoneHere(each) && !isElsewhere(each));
  const found = isTwoSided(meeting.kind)
    ? here.map(onSide(meeting.kind)) : here.filter((each) => !(isSide(each.role) || each.isOnlyMet) || isNamedBy(meeting, each));
  const leading = new Set(found.filter((each) => each.role === 'chair' || isSide(each.role)).map(({ individual }) => individual));
  return found.filter(({ role, individual, reason: { rule } }) =>
    role !== 'attendee' || !leading.has(individual) || rule === ATTENDS_AND_CHAIRS).map(receivingAt(meeting));
};
