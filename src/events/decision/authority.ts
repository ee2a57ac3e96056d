import { isMeeting, wordAt, type Individual, type Party } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import {
  ASSEMBLIES, AUTHORITIES_BELOW, BOTH_PROVINCES, GOVERNING_BODIES, MINISTRIES, OUR_COUNTRY, OWN_MISSIONS, OWN_PEOPLE_ABROAD,
  PASSIVE_MARKERS, PETITIONERS, PLACE_CIRCUMSTANCES, PLURALS, POSTS_OF_OTHERS, STATES, UNITS_ABROAD,
} from '../../lexicon/tables/decision-contexts.js';
import { lowerOf } from '../../text/index.js';
import { isAbove } from './precedence.js';
import { isAsking, isOfAuthorities, presides } from './presiding.js';
import { held, isDeputy, isForeigner, isHeadOrDeputyOffice, isLeading, isStateLeader, leadsProvince, opensWith } from './rank.js';
import type { MeetingKind } from '../types.js';
import type { Setting } from './setting.js';
import { isUnit } from './unit.js';

/** Whether a party decides together: an assembly, a meeting, both sides of talks. */
export const isAssembly = (scene: Scene, party: Party): boolean => {
  const text = lowerOf(scene.tape, party.start, party.end);
  return ASSEMBLIES.some((each) => text.startsWith(each));
};

/** `Các Bộ trưởng đã giao …`: several people who decide together, and no body that has decided elsewhere before. */
export const isAmongThoseWhoMeet = (scene: Scene, party: Party): boolean =>
  party.kind === 'group' && isAssembly(scene, party) && opensWith(lowerOf(scene.tape, party.start, party.end), PLURALS);

const POWERS = new Set(['party', 'legislature', 'government', 'front', 'judiciary', 'armed-forces', 'foreign']);

/** Whether a party has something to decide: a body of Party or state, a place for its authorities, someone in office. */
export const hasAuthority = (scene: Scene, party: Party): boolean => {
  if (isAssembly(scene, party) || isUnit(party) || isMeeting(party)) return true;
  if (party.kind === 'body') return POWERS.has((party.span.value as BodyValue).kind);
  if (party.kind === 'place') return (party.span.value as PlaceValue).head !== null || (party.span.value as PlaceValue).country !== null;
  return party.kind === 'office' || (party.individual !== null && isLeading(party.individual));
};

/** `Cử tri yêu cầu …`: a group that asks. */
export const isPetitioner = (scene: Scene, { kind, individual, start, end }: Party): boolean =>
  kind === 'group' && individual === null && PETITIONERS.some((each) => lowerOf(scene.tape, start, end).includes(each));

const PLACED = new Set(PLACE_CIRCUMSTANCES);
const IS_PASSIVE = new Set(PASSIVE_MARKERS);

/** `được Thường trực Chính phủ lưu ý`: the party is the agent of a passive, and decides nothing here. */
export const isPassiveAgent = (scene: Scene, party: Party): boolean => IS_PASSIVE.has(wordAt(scene, party.start - 1));

/** A country, a unit that we do not have, or a province that is none of ours: `bang Hessen`, `tỉnh Kanagawa`. */
const isForeignPlace = ({ country, head, province }: PlaceValue): boolean =>
  country !== null || (head !== null && UNITS_ABROAD.includes(head.word)) || (head?.kind === 'province' && province === null);

/** `các nhà đầu tư Đức`, `Phòng Thương mại Hà Lan - Việt Nam`: the words name another country, and not as the place of our people. */
const namesCountry = (scene: Scene, { start, end }: Party): boolean => {
  for (let at = start + 1; at <= end; at++) {
    const country = scene.at<PlaceValue>('Place', at)[0]?.value.country ?? null;
    if (country !== null && !PLACED.has(wordAt(scene, at - 1))) return true;
  }
  return false;
};

const wordsOf = ({ tape }: Scene, party: Party | null): string => (party === null ? '' : lowerOf(tape, party.start, party.end));

/**
 * `đề nghị Đại sứ quán Việt Nam tại Lào`: our own people and missions abroad; whoever leads a province at home means by the bare word
 * the mission of guests.
 */
const isOursAbroad = (scene: Scene, party: Party | null, actor: Party): boolean => {
  const words = wordsOf(scene, party);
  return (OWN_MISSIONS.includes(words) && !leadsProvince(actor)) || OWN_PEOPLE_ABROAD.some((each) => words.includes(each));
};

/** `đề nghị Ngài Đại sứ`, `Tỉnh trưởng`: an office that only others have, or that of guests. */
const isOfficeOfOthers = (scene: Scene, party: Party): boolean =>
  party.kind === 'office' && opensWith(wordsOf(scene, party), POSTS_OF_OTHERS) && !wordsOf(scene, party).includes(OUR_COUNTRY);

/** `đề nghị hai tỉnh …`, `Ban Tuyên giáo hai tỉnh`: whoever leads one of the two asks. */
const isOfBothSides = (scene: Scene, party: Party | null, actor: Party): boolean =>
  leadsProvince(actor) && BOTH_PROVINCES.some((each) => wordsOf(scene, party).includes(each));

/** Whether a party is of another state. */
const isOfOthers = (scene: Scene, party: Party): boolean => {
  if (isOfficeOfOthers(scene, party)) return true;
  if ((party.kind === 'group' || party.kind === 'body') && namesCountry(scene, party)) return true;
  if (party.kind === 'group') return opensWith(lowerOf(scene.tape, party.start, party.end), STATES);
  if (party.kind === 'place') return isForeignPlace(party.span.value as PlaceValue);
  return party.kind === 'body' && (party.span.value as BodyValue).kind === 'foreign';
};

/** `đề nghị` to another state, or to both sides, is no command. */
const isForeign = (scene: Scene, party: Party | null, actor: Party): boolean =>
  party !== null && !isOursAbroad(scene, party, actor) && (isOfBothSides(scene, party, actor) || isOfOthers(scene, party));

const ministries = new PhraseList(MINISTRIES);

/** Whether someone holds an office of the body with these words. */
const isOf = ({ tape }: Scene, individual: Individual, words: string): boolean =>
  held(individual).some(({ body }) => body !== null && lowerOf(tape, body.start, body.end) === words);

/** `Thứ trưởng Bộ Ngoại giao đề nghị Bộ Y tế …`: only its own minister, whoever chairs and the leaders of the state tell a ministry. */
const isMinistryOfOthers = (scene: Scene, individual: Individual, target: Party | null): boolean => {
  if (target?.kind !== 'body' || isStateLeader(scene, individual)) return false;
  return ministries.holds(scene.tape, target.start) && (target.span.value as BodyValue).kind === 'government'
    && !isOf(scene, individual, lowerOf(scene.tape, target.start, target.end));
};

const leadsOver = (scene: Scene, individual: Individual, target: Party | null, setting: Setting): boolean =>
  isLeading(individual) && presides(scene, individual, target, setting) && !isMinistryOfOthers(scene, individual, target);

/** A delegation of an assembly looks into the work of authorities. */
const isSupervision = (kinds: readonly MeetingKind[]): boolean => kinds.length > 0 && kinds.every((kind) => kind === 'working-session');

/**
 * Whom the text lets tell authorities what to do: the chair of a meeting of one side, and at a meeting with voters, or where authorities
 * are supervised, deputies.
 */
const tellsAuthorities = (individual: Individual, target: Party | null, { kinds, chairs, namesLegislature }: Setting): boolean =>
  (chairs.has(individual) && target?.kind === 'body' && !kinds.includes('talks'))
  || ((kinds.includes('voter-meeting') || (namesLegislature && isSupervision(kinds))) && isOfAuthorities(target) && isDeputy(individual));

const isInstructedBy = (scene: Scene, actor: Party, target: Party | null, setting: Setting): boolean => {
  const individual = actor.individual!;
  if (isForeigner(individual)) return false;
  if (tellsAuthorities(individual, target, setting)) return true;
  if (isAsking(scene, target, setting) && !isOursAbroad(scene, target, actor)) return false;
  if (setting.isParliament && !isStateLeader(scene, individual) && !setting.chairs.has(individual)) return false;
  return leadsOver(scene, individual, target, setting);
};

const INSTRUCTING_BODIES = new Set(['party', 'legislature']);

/** A province or a district by its name or by that word alone. */
const isTerritory = (party: Party): boolean => party.kind === 'place' || isUnit(party);

/** `Bộ Xây dựng`, `UBND tỉnh`: a body that governs; a project board or a union of the centre does not. */
const governing = new PhraseList(GOVERNING_BODIES);
const isGoverning = ({ tape }: Scene, { start }: Party): boolean => governing.holds(tape, start);

/** `các sở, ngành`, `UBND các xã`: authorities whom a body that governs has below it. */
const isOfThoseBelow = ({ tape }: Scene, { kind, start, end }: Party): boolean =>
  kind === 'group' && opensWith(lowerOf(tape, start, end), AUTHORITIES_BELOW);

/** A body instructs bodies below it, and one that governs the authorities of territories; Party bodies and assemblies all. */
const isInstructedByBody = (scene: Scene, actor: Party, target: Party | null): boolean => {
  if (INSTRUCTING_BODIES.has((actor.span.value as BodyValue).kind)) return true;
  if (target !== null && isOfThoseBelow(scene, target)) return isGoverning(scene, actor);
  return target !== null && isAbove(scene, actor, target) && (!isTerritory(target) || isGoverning(scene, actor));
};

/** `đề nghị`: an instruction from whoever leads, a request from all others, to whoever stands higher and to other states. */
export const isInstruction = (scene: Scene, actor: Party, target: Party | null, setting: Setting): boolean => {
  if (isForeign(scene, target, actor) || (target && isAbove(scene, target, actor))) return false;
  if (actor.individual) return isInstructedBy(scene, actor, target, setting);
  if (actor.kind === 'office') {
    return isHeadOrDeputyOffice(actor.span.value as OfficeValue) && !isAsking(scene, target, setting) && !setting.isParliament;
  }
  return actor.kind === 'body' && isInstructedByBody(scene, actor, target);
};
