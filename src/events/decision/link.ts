import { isGoverned, isLightBetween, subjectOf, wordAt, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { BodyValue } from '../../entities/organization/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { DecisionVerbEntry } from '../../lexicon/index.js';
import { ASSEMBLIES } from '../../lexicon/tables/decision-verbs.js';
import { Flag } from '../../text/index.js';
import { lastNamedBefore } from '../participant/index.js';
import type { DecisionFact, MeetingKind, VoteCount } from '../types.js';
import { endOfDecision } from './extent.js';

/** What is known of the meeting when its decisions are read. */
export interface Setting {
  readonly kinds: readonly MeetingKind[];
  /** Who chairs, if the article says so. */
  readonly chairs: readonly Individual[];
}

const textOf = (scene: Scene, party: Party): string => scene.tape.input.slice(scene.tape.start[party.start], scene.tape.end[party.end - 1]).normalize('NFC').toLowerCase();

const isAssembly = (scene: Scene, party: Party): boolean => {
  const text = textOf(scene, party);
  return ASSEMBLIES.some((each) => text.startsWith(each));
};

/** Those who ask rather than instruct: deputies, voters, and everyone at talks between states. */
const isLeading = (individual: Individual): boolean => individual.offices.some(({ office, isFormer }) => !isFormer && (!office.value.entry.membership || office.value.body !== null) && office.value.post.toLowerCase() !== 'đại biểu');

const ASKING_KINDS: readonly MeetingKind[] = ['talks', 'visit', 'voter-meeting'];
const INSTRUCTING_BODIES = new Set(['party', 'legislature']);

/** `đề nghị`: an instruction from whoever leads, a request from all others. */
const isInstruction = (party: Party, setting: Setting): boolean => {
  if (party.individual) {
    if (setting.kinds.some((kind) => ASKING_KINDS.includes(kind))) return false;
    return isLeading(party.individual) && (setting.chairs.length === 0 || setting.chairs.includes(party.individual));
  }
  return party.kind === 'body' && INSTRUCTING_BODIES.has((party.span.value as BodyValue).kind);
};

const isPast = (scene: Scene, sentence: number): boolean => {
  const start = scene.sentences.start[sentence]!;
  return (wordAt(scene, start) === 'trước' && (wordAt(scene, start + 1) === 'đó' || wordAt(scene, start + 1) === 'đây')) || wordAt(scene, start) === 'năm';
};

/** `đồng thời đề nghị …`: a second verb of the same subject begins an entry of its own. */
const splitsBefore = (scene: Scene, verb: number): boolean =>
  ['thời', ';'].includes(wordAt(scene, verb - 1)) || (wordAt(scene, verb - 1) === 'và' && wordAt(scene, verb - 2) === ',') || (wordAt(scene, verb - 2) === 'đồng' && wordAt(scene, verb - 1) === 'thời');

/** Who must act: the first party behind the verb that no preposition governs. */
const targetOf = (story: Story, verbEnd: number, limit: number): Party | null => {
  const { scene } = story;
  for (const party of story.partiesOf(scene.sentences.of[verbEnd - 1]!)) {
    if (party.start < verbEnd || party.start >= limit) continue;
    if (party.start - verbEnd > 14) return null;
    if (party.start === verbEnd || !isGoverned(scene, party)) return party;
  }
  return null;
};

const DEADLINE_WORDS = new Set(['trước', 'trong', 'đến', 'hết', 'ngày', 'nhất', 'từ', 'vào']);
const deadlineOf = (dates: readonly Span[], scene: Scene, start: number, end: number): Span | null =>
  dates.find((date) => date.start >= start && date.end <= end && (DEADLINE_WORDS.has(wordAt(scene, date.start - 1)) || wordAt(scene, date.start) === 'trước')) ?? null;

/** Reads the decisions of an article sentence by sentence, and remembers whose instructions they are. */
class DecisionReader {
  private readonly found: DecisionFact[] = [];
  private readonly dates: readonly Span[];
  private readonly votes: readonly Span<VoteCount>[];
  private readonly verbs: readonly Span<DecisionVerbEntry>[];
  private readonly modals: readonly Span[];
  private readonly speeches: readonly Span<{ verb: number; role: string }>[];
  private readonly captions = new Set<number>();
  /** Whose instructions the sentences at hand are, and in which sentence the last of them stood. */
  private leader: Party | null = null;
  private lastInstruction = -2;

  constructor(private readonly story: Story, private readonly setting: Setting) {
    const { scene } = story;
    this.dates = scene.all('Date');
    this.votes = scene.all('Vote');
    this.verbs = scene.all('DecisionVerb');
    this.modals = scene.all('Modal');
    this.speeches = scene.all<{ verb: number; role: string }>('Role').filter(({ value }) => value.role === 'speaker');
    for (const tag of ['Byline', 'Title']) for (const span of scene.all(tag)) this.captions.add(scene.sentences.of[span.start]!);
  }

  read(): DecisionFact[] {
    const { sentences } = this.story.scene;
    for (let s = 0; s < sentences.count; s++) if (!this.captions.has(s) && !isPast(this.story.scene, s)) this.readSentence(s);
    return this.found;
  }

  private within<T extends Span>(spans: readonly T[], sentence: number): T[] {
    const { sentences } = this.story.scene;
    return spans.filter((span) => sentences.of[span.start] === sentence);
  }

  private readSentence(sentence: number): void {
    const { scene } = this.story;
    const before = this.found.length;
    const verbs = this.within(this.verbs, sentence).filter((verb, i, all) => i === 0 || splitsBefore(scene, verb.start) || all.slice(0, i).every((other) => !this.isGoverning(other)));
    const governing = verbs.filter((verb) => this.isGoverning(verb));
    governing.forEach((verb, i) => this.take(verb, governing[i + 1]?.start ?? scene.sentences.end[sentence]!));
    if (this.found.length === before) this.readModal(sentence);
    if (this.found.length === before) this.readContinuation(sentence);
    if (this.found.length === before) this.forgetLeader(sentence);
  }

  private actorOf(verb: Span<DecisionVerbEntry>): Party | null {
    const { scene } = this.story;
    const subject = subjectOf(this.story, verb.start);
    if (subject) return subject;
    const start = scene.sentenceStart(verb.start);
    if (verb.start - start <= 3 || isLightBetween(scene, start, verb.start)) return this.pronoun(start, verb.start) ?? this.leader;
    return this.pronoun(start, verb.start);
  }

  /** `Đồng chí yêu cầu …`, `Ông đề nghị …`. */
  private pronoun(start: number, verb: number): Party | null {
    const opening = wordAt(this.story.scene, start);
    if (verb - start > 5 || !['ông', 'bà', 'đồng'].includes(opening) || (opening === 'đồng' && wordAt(this.story.scene, start + 1) !== 'chí')) return null;
    const individual = lastNamedBefore(this.story.people.all, start, opening === 'ông' ? 'male' : opening === 'bà' ? 'female' : null);
    return individual ? this.story.parties.find((party) => party.individual === individual) ?? null : null;
  }

  private isGoverning(verb: Span<DecisionVerbEntry>): boolean {
    const { scene } = this.story;
    const actor = this.actorOf(verb);
    if (verb.value.needsAssembly) return (actor !== null && isAssembly(scene, actor)) || this.within(this.votes, scene.sentences.of[verb.start]!).length > 0;
    if (!actor) return false;
    const isTold = wordAt(scene, verb.start - 1) === 'đã' && actor.individual === null && verb.value.type !== 'adopted' && verb.value.type !== 'awarded';
    return !isTold;
  }

  private take(verb: Span<DecisionVerbEntry>, limit: number): void {
    const { scene } = this.story;
    const actor = this.actorOf(verb);
    const end = endOfDecision(scene, verb.start, splitsBefore(scene, limit) ? limit - (wordAt(scene, limit - 1) === ';' ? 1 : 2) : limit);
    if (end - verb.end < 2) return;
    const type = verb.value.isRequest && actor && isInstruction(actor, this.setting) ? 'directed' : verb.value.type;
    this.add({ type, verb, start: verb.start, end, actor, target: type === 'adopted' ? null : targetOf(this.story, verb.end, end), rule: verb.rule, isStated: true });
  }

  private add(fact: { type: DecisionFact['type']; verb: Span; start: number; end: number; actor: Party | null; target: Party | null; rule: string; isStated: boolean }): void {
    const { scene } = this.story;
    this.found.push({
      type: fact.type, actor: fact.actor, target: fact.target,
      verb: [fact.verb.start, fact.verb.end],
      range: [fact.start, fact.end],
      deadline: deadlineOf(this.dates, scene, fact.start, fact.end),
      vote: this.within(this.votes, scene.sentences.of[fact.start]!)[0]?.value ?? null,
      reason: { rule: fact.rule, basis: fact.isStated ? 'stated' : 'inferred', from: [fact.verb] },
    });
    if (fact.type === 'directed' && fact.actor) [this.leader, this.lastInstruction] = [fact.actor, scene.sentences.of[fact.start]!];
  }

  private speechBefore(sentence: number, at: number): Party | null {
    for (const speech of this.within(this.speeches, sentence)) {
      if (speech.value.verb >= at) break;
      const subject = subjectOf(this.story, speech.value.verb);
      if (subject?.individual) return subject;
    }
    return null;
  }

  /** `…, các sở cần …`: an instruction, when a leader says it or has just been instructing. */
  private readModal(sentence: number): void {
    const { scene } = this.story;
    const modal = this.within(this.modals, sentence)[0];
    if (!modal) return;
    const speaker = this.speechBefore(sentence, modal.start);
    const actor = speaker ?? (this.isInstructing(sentence) && !this.hasOtherSpeaker(sentence) ? this.leader : null);
    if (!actor || (actor.individual && !isInstruction(actor, this.setting))) return;
    const target = this.story.partiesOf(sentence).filter((party) => party.end <= modal.start && party !== actor && party.individual !== actor.individual && isLightBetween(scene, party.end, modal.start)).at(-1) ?? null;
    this.add({ type: 'directed', verb: modal, start: modal.start, end: endOfDecision(scene, modal.start, Infinity), actor, target, rule: modal.rule, isStated: speaker !== null });
  }

  private isInstructing(sentence: number): boolean { return this.leader !== null && sentence - this.lastInstruction <= 2; }

  private hasOtherSpeaker(sentence: number): boolean {
    return this.story.partiesOf(sentence).some((party) => party.individual !== null && party.individual !== this.leader?.individual && this.within(this.speeches, sentence).length > 0);
  }

  /** `Đồng thời, rà soát …`, `Bộ Công Thương phối hợp …`: the instruction goes on without its verb. */
  private readContinuation(sentence: number): void {
    const { scene } = this.story;
    if (!this.isInstructing(sentence) || sentence - this.lastInstruction > 1 || this.hasOtherSpeaker(sentence)) return;
    const start = scene.sentences.start[sentence]!, end = scene.sentences.end[sentence]!;
    if (end - start < 8) return;
    for (let at = start; at < Math.min(end, start + 12); at++) if (['đã', 'là', 'được', 'sẽ'].includes(wordAt(scene, at))) return;
    const first = this.story.partiesOf(sentence)[0];
    const isBodyFirst = first !== undefined && first.start === start && first.kind === 'body';
    const opening = scene.hit('Continuation', start);
    if (!isBodyFirst && !opening) return;
    const from = isBodyFirst ? first.end : wordAt(scene, opening!.end) === ',' ? opening!.end + 1 : opening!.start;
    if (from >= end || (scene.tape.flags[from]! & Flag.Mark) !== 0) return;
    const verb: Span = { tag: 'Continuation', start: from, end: from + 1, value: null, rule: 'decision/continuation', from: [] };
    this.add({ type: 'directed', verb, start: from, end: endOfDecision(scene, from, end), actor: this.leader, target: isBodyFirst ? first : null, rule: verb.rule, isStated: false });
  }

  /** Another speaker takes over, or the article turns to something else. */
  private forgetLeader(sentence: number): void {
    if (this.hasOtherSpeaker(sentence)) this.leader = null;
  }
}

/** The decisions of an article, in the order of the text. */
export const linkDecisions = (story: Story, setting: Setting): DecisionFact[] => new DecisionReader(story, setting).read();
