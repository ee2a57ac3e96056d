import type { Individual, Party } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { OrganizationLevel } from '../../lexicon/index.js';
import {
  BARE_TERRITORIES, CLERGY, DEPUTY_POSTS, HEADS, PARLIAMENTS, POSTS_ABROAD, POSTS_OF_DELEGATIONS, STATE_LEADERS, SUPREME_BODIES,
} from '../../lexicon/tables/decision-contexts.js';
import { lowerOf } from '../../text/index.js';
import { isUnit } from './unit.js';

/** Who stands above whom, as far as offices and names of bodies tell. */

const HEIGHTS: Readonly<Record<OrganizationLevel, number>> = { commune: 0, district: 1, province: 2, central: 3 };
const PLACE_HEIGHTS: Readonly<Partial<Record<string, number>>> = { commune: 0, district: 1, province: 2 };

const heightOfPlace = ({ head, province, isDistrict }: PlaceValue): number | null =>
  PLACE_HEIGHTS[head?.kind ?? ''] ?? (province ? HEIGHTS.province : isDistrict ? HEIGHTS.district : null);

const levels = new Map(BARE_TERRITORIES);

/** The height of a territory without its name: `huyện`. */
const heightOfUnit = (words: string): number | null => {
  const level = levels.get(words) ?? null;
  return level === null ? null : HEIGHTS[level];
};

const heightOfBody = ({ level }: BodyValue): number | null => (level === null ? null : HEIGHTS[level]);

const heightOfOffice = ({ body, place, entry }: OfficeValue): number | null => {
  if (entry.names !== undefined) return HEIGHTS.central;
  return body ? heightOfBody(body.value) : place ? heightOfPlace(place.value) : null;
};

/** Reads once of each person what their offices tell: by the time that decisions are read, all offices are known. */
const ofIndividual = <T>(read: (individual: Individual) => T): ((individual: Individual) => T) => {
  const known = new WeakMap<Individual, { readonly value: T }>();
  return (individual) => {
    let found = known.get(individual);
    if (!found) known.set(individual, found = { value: read(individual) });
    return found.value;
  };
};

/** Mentions of offices of one person that are looked at: an article that gives more says the same again. */
const MOST_OFFICES = 30;

/** Where the text gives someone an office that is held today. */
const heldAt = ({ offices }: Individual): Span<OfficeValue>[] =>
  offices.slice(0, MOST_OFFICES).flatMap(({ isFormer, office }) => (isFormer ? [] : [office]));

/** The offices that someone holds today. */
export const held: (individual: Individual) => readonly OfficeValue[] =
  ofIndividual((individual) => heldAt(individual).map(({ value }) => value));

/** The height of the highest of someone's offices; -1 where the text does not say. */
export const heightOfIndividual: (individual: Individual) => number =
  ofIndividual((individual) => Math.max(-1, ...held(individual).map((office) => heightOfOffice(office) ?? -1)));

/** The height of the highest of those; null where there are none, or the offices of one do not say. */
export const heightOfAll = (individuals: readonly Individual[]): number | null => {
  const heights = individuals.map(heightOfIndividual);
  return heights.length === 0 || heights.includes(-1) ? null : heights.reduce((a, b) => Math.max(a, b));
};

/** Of the whole state 3, of a province 2, of a district 1, of a commune 0; null where the text does not say. */
export const heightOf = (scene: Scene, party: Party): number | null => {
  if (party.individual) return heightOfIndividual(party.individual);
  if (isUnit(party)) return heightOfUnit(lowerOf(scene.tape, party.start, party.end));
  if (party.kind === 'body') return heightOfBody(party.span.value as BodyValue);
  return party.kind === 'place' ? heightOfPlace(party.span.value as PlaceValue) : null;
};

export const opensWith = (text: string, phrases: readonly string[]): boolean => phrases.some((each) => text.startsWith(each));

/** Whether someone leads the state: the Prime Minister, the chairman of the parliament, their deputies. */
export const isStateLeader = (scene: Scene, individual: Individual): boolean =>
  heldAt(individual).some(({ start, end }) => opensWith(lowerOf(scene.tape, start, end), STATE_LEADERS));

export const isSupreme = (scene: Scene, { start, end }: Party): boolean => {
  const text = lowerOf(scene.tape, start, end);
  return SUPREME_BODIES.some((each) => text === each || text.startsWith(`${each} ,`));
};

/** Whether the words of a party are of the parliament or of its members. */
export const namesParliament = (words: string): boolean => PARLIAMENTS.some((each) => words === each || words.endsWith(` ${each}`));

export const isDeputyPost = (post: string): boolean => opensWith(post.toLowerCase(), DEPUTY_POSTS);

/** Whether someone sits in a parliament or council, for the voters. */
export const isDeputy = (individual: Individual): boolean => held(individual).some(({ post }) => isDeputyPost(post));

/** An office that is more than a seat. */
export const isLeadingOffice = ({ entry, body, post }: OfficeValue): boolean =>
  (!entry.membership || body !== null) && !isDeputyPost(post);

/** A person with an office of their own, and not only a seat as a deputy. */
export const isLeading = (individual: Individual): boolean => held(individual).some(isLeadingOffice);

const OUTSIDE = new Set(['state-owned', 'other', 'foreign', 'press']);
const isOutsideOffice = ({ entry, body, place, post }: OfficeValue): boolean => {
  if (opensWith(post.toLowerCase(), CLERGY)) return true;
  return (body ? OUTSIDE.has(body.value.kind) : entry.ofEnterprise === true) || (place !== null && place.value.country !== null);
};

/** `trưởng đoàn`: it does not say of whom. */
const saysWhere = ({ post, body, place }: OfficeValue): boolean =>
  body !== null || place !== null || !POSTS_OF_DELEGATIONS.includes(post.toLowerCase());

/** Whether all that the text says of someone's offices lies outside of Party and state: a firm, an association, another country. */
export const isOutsider = (individual: Individual): boolean => {
  const offices = held(individual).filter(saysWhere);
  return offices.length > 0 && offices.every(isOutsideOffice);
};

const isForeignOffice = ({ body, place, post }: OfficeValue): boolean =>
  body?.value.kind === 'foreign' || (place !== null && place.value.country !== null) || opensWith(post.toLowerCase(), POSTS_ABROAD);

/** Whether someone holds office in another country, and none that names a body or place of ours: `Thủ tướng Anh`, `Thủ tướng`. */
export const isForeigner = (individual: Individual): boolean => {
  const offices = held(individual).filter((office) =>
    office.body !== null || office.place !== null || isForeignOffice(office));
  return offices.length > 0 && offices.every(isForeignOffice);
};

/** `Bí thư Tỉnh ủy`, `Phó Chủ tịch UBND tỉnh`, also by the office alone: whether somebody heads a province or is a deputy of who does. */
export const leadsProvince = ({ individual, kind, span }: Party): boolean =>
  (individual ? held(individual) : kind === 'office' ? [span.value as OfficeValue] : [])
    .some((office) => isHeadOrDeputyOffice(office) && heightOfOffice(office) === HEIGHTS.province);

/** An office at the head of a body of Party or state. */
export const isHeadOffice = (office: OfficeValue): boolean =>
  !isOutsideOffice(office) && !office.entry.membership && !office.isDeputy && opensWith(office.post.toLowerCase(), HEADS);

/** The same, or the office of a deputy of it: `Phó Chủ tịch UBND tỉnh`. */
export const isHeadOrDeputyOffice = (office: OfficeValue): boolean =>
  !isOutsideOffice(office) && !office.entry.membership && opensWith(office.entry.head.toLowerCase(), HEADS);

/** `Phó Chủ tịch UBND tỉnh`: whether someone is a deputy of who heads a body of Party or state. */
export const isDeputyHead = (individual: Individual): boolean =>
  held(individual).some((office) => office.isDeputy && isHeadOrDeputyOffice(office));

/** Whether someone heads a body of Party or state, or is a deputy head of the whole country's. */
export const isHead = (scene: Scene, individual: Individual): boolean =>
  isStateLeader(scene, individual) || held(individual).some(isHeadOffice);
