import { wordAt, type Story } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';
import { AT } from '../lexicon/tables/function-words.js';
import { firstFrom, Flag, hasFlag } from '../text/index.js';
import type { MeetingFound } from './meeting/index.js';
import type { MeetingValue } from './meeting/value.js';
import { isSide, isTwoSided } from './participant/index.js';
import type { MeetingKind, Participation } from './types.js';

/** Which of several meetings a part of one belongs to. */

/** Index of the meeting that a token belongs to: the last one that was named before it, else the first; -1 without any. */
export type OwnerOf = (token: number) => number;

export const ownersAmong = (meetings: readonly MeetingFound[], canOwn: (kind: MeetingKind) => boolean = () => true): OwnerOf => {
  const order = meetings.map(({ kind, mentions }, i) => ({ i, kind, first: mentions[0]![0] })).filter(({ kind }) => canOwn(kind));
  const first = order[0]?.i ?? -1;
  order.sort((a, b) => a.first - b.first);
  return (token) => order[firstFrom(order, token + 1, (each) => each.first) - 1]?.i ?? first;
};

/** Parts of meetings by the index of their meeting. */
export const byOwner = <T>(parts: readonly T[], ownerOf: (part: T) => number): ReadonlyMap<number, readonly T[]> => {
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
 * `số liệu mà bà Mai nêu tại | Hội thảo về giá nước ngày 9/7`: the meeting at which, right behind a person, something was said.
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
export const ownersOfParts = (
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
