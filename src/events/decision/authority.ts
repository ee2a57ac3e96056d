import { wordAt, type Individual, type Party } from '../../discourse/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Scene } from '../../grammar/index.js';
import { lowerOf } from '../../text/index.js';
import { ASSEMBLIES } from '../../lexicon/tables/decision-verbs.js';
import type { MeetingKind } from '../types.js';

/** What is known of the meeting when its decisions are read. */
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

/** A person with an office of their own, and not only a seat as a deputy. */
export const isLeading = (individual: Individual): boolean =>
  individual.offices.some(({ office, isFormer }) => !isFormer && (!office.value.entry.membership || office.value.body !== null) && !office.value.post.toLowerCase().startsWith('đại biểu'));

/** Meetings at which nobody commands: both sides ask. */
const ASKING_KINDS: readonly MeetingKind[] = ['talks', 'visit', 'voter-meeting'];
const INSTRUCTING_BODIES = new Set(['party', 'legislature']);

/** `đề nghị` to another state is no command. */
const isForeign = (party: Party | null): boolean =>
  party?.kind === 'place' ? (party.span.value as PlaceValue).country !== null : party?.kind === 'body' && (party.span.value as BodyValue).kind === 'foreign';

/** `đề nghị`: an instruction from whoever leads, a request from all others and to other states. */
export const isInstruction = (actor: Party, target: Party | null, setting: Setting): boolean => {
  if (isForeign(target)) return false;
  if (actor.individual) {
    if (setting.chairs.includes(actor.individual) && target?.kind === 'body' && !setting.kinds.includes('talks')) return true;
    const isAsking = setting.kinds.some((kind) => ASKING_KINDS.includes(kind));
    if (isAsking && (setting.kinds.every((kind) => ASKING_KINDS.includes(kind)) || target?.individual || target?.kind === 'group')) return false;
    return isLeading(actor.individual) && (setting.chairs.length === 0 || setting.chairs.includes(actor.individual));
  }
  return actor.kind === 'body' && INSTRUCTING_BODIES.has((actor.span.value as BodyValue).kind);
};

/** `được Thường trực Chính phủ lưu ý`: the party is the agent of a passive, and decides nothing here. */
export const isPassiveAgent = (scene: Scene, party: Party): boolean => ['được', 'bị', 'do'].includes(wordAt(scene, party.start - 1));
