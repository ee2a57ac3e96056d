import { wordAt, type Individual, type Party } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { MINISTERS_AND_DEPUTIES, OWN_AUTHORITIES, PARTY_COMMITTEES, SECRETARY, TWO } from '../../lexicon/tables/decision-contexts.js';
import { lowerOf } from '../../text/index.js';
import type { MeetingKind } from '../types.js';
import { heightOf, heightOfIndividual, held, isOutsider, isStateLeader, opensWith } from './rank.js';
import type { Setting } from './setting.js';
import { isUnit } from './unit.js';

/** Whose word is an order at a meeting. */

/** Meetings at which nobody commands: both sides ask. */
const ASKING_KINDS: readonly MeetingKind[] = ['talks', 'visit', 'voter-meeting'];
const isAskingKind = (kind: MeetingKind): boolean => ASKING_KINDS.includes(kind);
/** Talks and visits have two sides. */
export const isBetweenSides = (kind: MeetingKind): boolean => kind === 'talks' || kind === 'visit';

/** A body, or a territory for its authorities; voters and their deputies tell those what to do. */
export const isOfAuthorities = (target: Party | null): boolean => target !== null && (target.kind === 'body' || isUnit(target));

/** `đề nghị cấp ủy, chính quyền địa phương …`: authorities of ours, and not those of two states. */
const isOfOwnAuthorities = (scene: Scene, { start, end }: Party): boolean => {
  const words = lowerOf(scene.tape, start, end);
  return opensWith(words, OWN_AUTHORITIES) && !words.includes(` ${TWO} `) && wordAt(scene, end) !== TWO;
};

/**
 * At talks, visits and meetings with voters people and groups are asked; where there are no other meetings, bodies too, but for those
 * that deputies tell to see to what voters ask for.
 */
export const isAsking = (scene: Scene, target: Party | null, { kinds }: Setting): boolean => {
  if (!kinds.some(isAskingKind) || (target !== null && isUnit(target) && isOfOwnAuthorities(scene, target))) return false;
  if (target?.kind === 'group' && !isUnit(target)) return !isOfOwnAuthorities(scene, target);
  return (target?.individual ?? null) !== null
    || kinds.every((kind) => isBetweenSides(kind) || (isAskingKind(kind) && !isOfAuthorities(target)));
};

/** Who receives guests leads, and stands for all where nobody is said to chair; so does a guest of higher rank. */
const isAmongLeading = (individual: Individual, { hosts }: Setting): boolean => hosts.size === 0 || hosts.has(individual)
  || [...hosts].every((host) => heightOfIndividual(individual) > heightOfIndividual(host));

/** Words of the body that an office is of; null where the text does not say. */
const bodyWords = ({ tape }: Scene, { body }: OfficeValue): string | null => body && lowerOf(tape, body.start, body.end);

const isOfSameBody = (scene: Scene, a: OfficeValue, b: OfficeValue): boolean => {
  const first = bodyWords(scene, a), second = bodyWords(scene, b);
  return first === null || second === null || first === second;
};

const isPostBelow = (deputy: OfficeValue, head: OfficeValue): boolean => (deputy.isDeputy && !head.isDeputy && deputy.entry === head.entry)
  || MINISTERS_AND_DEPUTIES.some(([first, second]) => head.post.toLowerCase() === first && deputy.post.toLowerCase() === second);

/** A body or a group, and no single person. */
const isOfMany = (target: Party | null): target is Party =>
  target !== null && target.individual === null && (target.kind === 'body' || target.kind === 'group');

/** `Phó Chủ tịch UBND tỉnh` where the `Chủ tịch UBND tỉnh` presides: to bodies and groups his word is that of the chair. */
const isDeputyOfChair = (scene: Scene, individual: Individual, target: Party | null, { chairs }: Setting): boolean => {
  if (!isOfMany(target)) return false;
  const targeted = lowerOf(scene.tape, target.start, target.end);
  const heads = [...chairs].flatMap(held).filter((office) => bodyWords(scene, office) !== targeted);
  return held(individual).some((own) => heads.some((head) => isPostBelow(own, head) && isOfSameBody(scene, own, head)));
};

/** `Phó Giám đốc Sở đề nghị huyện …`: the rank of whoever is told is known to be lower. */
const isBelow = (scene: Scene, target: Party | null, individual: Individual): boolean => {
  const height = target && heightOf(scene, target);
  return height !== null && height < heightOfIndividual(individual);
};

const committees = new PhraseList(PARTY_COMMITTEES);

/** `Bí thư Tỉnh ủy`, `Phó Bí thư Thường trực Huyện ủy`: all who meet on their level or below are led by their committee. */
const leadsTerritory = (scene: Scene, individual: Individual, { chairHeight }: Setting): boolean =>
  heightOfIndividual(individual) >= (chairHeight ?? 0) && held(individual).some(({ entry, body }) =>
    body !== null && entry.head.toLowerCase() === SECRETARY && committees.holds(scene.tape, body.start));

/**
 * Whoever chairs, heads the Party committee of the territory, stands above those who do, or leads the state; where nobody is said to
 * chair, all but those from outside; a deputy of the chair, and whoever stands above those who are told.
 */
export const presides = (scene: Scene, individual: Individual, target: Party | null, setting: Setting): boolean => {
  const { chairs, chairHeight } = setting;
  if (chairs.has(individual) || isStateLeader(scene, individual)) return true;
  if (isOfMany(target) && leadsTerritory(scene, individual, setting)) return true;
  if (chairHeight !== null && heightOfIndividual(individual) > chairHeight) return true;
  return !isOutsider(individual) && ((chairs.size === 0 && isAmongLeading(individual, setting))
    || isDeputyOfChair(scene, individual, target, setting) || isBelow(scene, target, individual));
};
