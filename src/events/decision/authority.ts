import { wordAt, type Individual, type Party } from '../../discourse/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Scene } from '../../grammar/index.js';
import { ASSEMBLIES, DEPUTY_POST, PASSIVE_MARKERS } from '../../lexicon/tables/decision-contexts.js';
import { lowerOf } from '../../text/index.js';
import type { MeetingKind } from '../types.js';

/** What is known of the meetings of an article when its decisions are read. */
export interface Setting {
  readonly kinds: readonly MeetingKind[];
  /** Who chairs, if the article says so. */
  readonly chairs: readonly Individual[];
}

/** Whether a party decides together: an assembly, a meeting, both sides of talks. */
export const isAssembly = (scene: Scene, party: Party): boolean => {
  const text = lowerOf(scene.tape, party.start, party.end);
  return ASSEMBLIES.some((each) => text.startsWith(each));
};

const IS_PASSIVE = new Set(PASSIVE_MARKERS);

/** `được Thường trực Chính phủ lưu ý`: the party is the agent of a passive, and decides nothing here. */
export const isPassiveAgent = (scene: Scene, party: Party): boolean => IS_PASSIVE.has(wordAt(scene, party.start - 1));

/** A person with an office of their own, and not only a seat as a deputy. */
const isLeading = (individual: Individual): boolean =>
  individual.offices.some(({ office: { value }, isFormer }) =>
    !isFormer && (!value.entry.membership || value.body !== null) && !value.post.toLowerCase().startsWith(DEPUTY_POST));

/** `đề nghị` to another state is no command. */
const isForeign = (party: Party | null): boolean => {
  if (party?.kind === 'place') return (party.span.value as PlaceValue).country !== null;
  return party?.kind === 'body' && (party.span.value as BodyValue).kind === 'foreign';
};

/** Meetings at which nobody commands: both sides ask. */
const ASKING_KINDS: readonly MeetingKind[] = ['talks', 'visit', 'voter-meeting'];
const isAskingKind = (kind: MeetingKind): boolean => ASKING_KINDS.includes(kind);

/** At talks, visits and meetings with voters people and groups are asked; where there are no other meetings, bodies too. */
const isAsking = (target: Party | null, { kinds }: Setting): boolean =>
  kinds.some(isAskingKind) && (kinds.every(isAskingKind) || target?.kind === 'group' || (target?.individual ?? null) !== null);

const isInstructedBy = (individual: Individual, target: Party | null, setting: Setting): boolean => {
  const { kinds, chairs } = setting;
  if (chairs.includes(individual) && target?.kind === 'body' && !kinds.includes('talks')) return true;
  if (isAsking(target, setting)) return false;
  return isLeading(individual) && (chairs.length === 0 || chairs.includes(individual));
};

const INSTRUCTING_BODIES = new Set(['party', 'legislature']);

/** `đề nghị`: an instruction from whoever leads, a request from all others and to other states. */
export const isInstruction = (actor: Party, target: Party | null, setting: Setting): boolean => {
  if (isForeign(target)) return false;
  if (actor.individual) return isInstructedBy(actor.individual, target, setting);
  return actor.kind === 'body' && INSTRUCTING_BODIES.has((actor.span.value as BodyValue).kind);
};
