import { isLightBetween, subjectOf, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { DecisionVerbEntry } from '../../lexicon/index.js';
import { lastNamedBefore } from '../participant/index.js';
import type { DecisionFact, VoteCount } from '../types.js';
import { isAssembly, isInstruction, isPassiveAgent, type Setting } from './authority.js';
import { endOfDecision } from './extent.js';
import { deadlineOf, targetOf } from './target.js';

export type { Setting } from './authority.js';

/** A verb that governs a decision, and who decides. */
interface Governing {
  readonly verb: Span<DecisionVerbEntry | null>;
  readonly type: DecisionFact['type'];
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly isStated: boolean;
}

/** Spans of a kind by sentence. */
const bySentence = <T extends Span>(scene: Scene, spans: readonly T[]): ReadonlyMap<number, readonly T[]> => {
  const map = new Map<number, T[]>();
  for (const span of spans) {
    const sentence = scene.sentences.of[span.start]!;
    const list = map.get(sentence);
    if (list) list.push(span);
    else map.set(sentence, [span]);
  }
  return map;
};

const PAST_OPENINGS = new Set(['trước đó', 'trước đây', 'năm ngoái']);
const isPast = (scene: Scene, sentence: number): boolean => {
  const start = scene.sentences.start[sentence]!;
  return PAST_OPENINGS.has(`${wordAt(scene, start)} ${wordAt(scene, start + 1)}`) || wordAt(scene, start) === 'năm';
};

/** `đồng thời đề nghị …`, `…; giao …`: a second verb of the same subject begins an entry of its own. */
const splitsBefore = (scene: Scene, verb: number): boolean =>
  wordAt(scene, verb - 1) === ';' || (wordAt(scene, verb - 2) === 'đồng' && wordAt(scene, verb - 1) === 'thời') || (wordAt(scene, verb - 1) === 'và' && wordAt(scene, verb - 2) === ',');

/** End of an entry before the next one of its sentence: the joint between them belongs to neither. */
const endBefore = (scene: Scene, next: Governing): number => {
  const start = next.verb.start;
  if (splitsBefore(scene, start)) return start - (wordAt(scene, start - 1) === 'thời' ? 2 : 1);
  return next.actor && next.actor.end <= start ? next.actor.start : start;
};

/** How many sentences after an instruction an elliptical one may still be its speaker's. */
const REACH_OF_MODAL = 2;
const REACH_OF_CONTINUATION = 2;
const SHORTEST_CONTINUATION = 8;
/** Words behind `cần` or `phải`; fewer are a remark. */
const SHORTEST_INSTRUCTION = 5;
const OPENING_WORDS = 12;
const TELLS = new Set(['đã', 'là', 'được', 'sẽ', 'đang']);

/** First token behind `1.`, `a)` or `-` at the start of a line. */
const behindListNumber = (scene: Scene, start: number): number => {
  if (wordAt(scene, start) === '-' || wordAt(scene, start) === '+' || wordAt(scene, start) === '•') return start + 1;
  const mark = wordAt(scene, start + 1);
  return (mark === '.' || mark === ')' || mark === '/') && wordAt(scene, start).length <= 2 ? start + 2 : start;
};
const behindColon = (scene: Scene, at: number): number => (wordAt(scene, at) === ':' || wordAt(scene, at) === '-' ? at + 1 : at);

/** Reads the decisions of an article sentence by sentence, and remembers whose instructions they are. */
class DecisionReader {
  private readonly found: DecisionFact[] = [];
  private readonly dates: readonly Span[];
  private readonly votes: ReadonlyMap<number, readonly Span<VoteCount>[]>;
  private readonly verbs: ReadonlyMap<number, readonly Span<DecisionVerbEntry>[]>;
  private readonly modals: ReadonlyMap<number, readonly Span<null>[]>;
  private readonly speeches: ReadonlyMap<number, readonly Span<{ verb: number }>[]>;
  private readonly furniture = new Set<number>();
  /** Whose instructions the sentences at hand are, and in which sentence the last of them stood. */
  private leader: Party | null = null;
  private lastInstruction = -9;
  private lastSpeech = -9;

  constructor(private readonly story: Story, private readonly setting: Setting) {
    const { scene } = story;
    this.dates = scene.all('Date');
    this.votes = bySentence(scene, scene.all<VoteCount>('Vote'));
    this.verbs = bySentence(scene, scene.all<DecisionVerbEntry>('DecisionVerb'));
    this.modals = bySentence(scene, scene.all<null>('Modal'));
    this.speeches = bySentence(scene, scene.all<{ verb: number; role: string }>('Role').filter(({ value }) => value.role === 'speaker'));
    for (const tag of ['Byline', 'Title']) for (const span of scene.all(tag)) this.furniture.add(scene.sentences.of[span.start]!);
  }

  read(): DecisionFact[] {
    const { scene } = this.story;
    for (let s = 0; s < scene.sentences.count; s++) if (!this.furniture.has(s) && !isPast(scene, s)) this.readSentence(s);
    return this.found;
  }

  private readSentence(sentence: number): void {
    const { scene } = this.story;
    const governing = this.governingOf(sentence);
    governing.forEach((each, i) => {
      const next = governing[i + 1];
      this.add(each, endOfDecision(scene, each.verb.start, next ? endBefore(scene, next) : scene.sentences.end[sentence]!));
    });
    this.noteSpeaker(sentence);
    if (governing.length > 0) return;
    const continuation = this.continuationOf(sentence);
    if (continuation) this.add(continuation, endOfDecision(scene, continuation.verb.start, scene.sentences.end[sentence]!));
    else if (this.hasOtherSpeaker(sentence)) this.leader = null;
  }

  /** The verbs of a sentence that stand under no other: the first, and those that visibly begin anew. */
  private governingOf(sentence: number): Governing[] {
    const { scene } = this.story;
    const spans: Span<DecisionVerbEntry | null>[] = [...this.verbs.get(sentence) ?? [], ...this.modals.get(sentence) ?? []];
    const governing: Governing[] = [];
    for (const span of spans.sort((a, b) => a.start - b.start)) {
      const last = governing.at(-1);
      if (last && span.value === null) continue;
      const each = span.value === null ? this.modal(span as Span<null>, sentence) : this.verb(span as Span<DecisionVerbEntry>, sentence);
      if (!each) continue;
      const isAnew = !last || splitsBefore(scene, span.start) || this.isJoined(span)
        || (each.actor !== null && each.actor !== last.actor && each.actor.end <= span.start && each.actor.start > last.verb.end && wordAt(scene, each.actor.start - 1) === ',' && isLightBetween(scene, each.actor.end, span.start));
      if (isAnew) governing.push(each);
    }
    return governing;
  }

  /** `…, giao Sở Y tế …`, `… và yêu cầu Sở Y tế …`: a verb with its own target goes on in the speaker's name. */
  private isJoined({ start, end, value }: Span<DecisionVerbEntry | null>): boolean {
    const { scene } = this.story;
    return value?.type === 'directed' && [',', 'và'].includes(wordAt(scene, start - 1)) && this.story.partiesOf(scene.sentences.of[start]!).some((party) => party.start === end);
  }

  private verb(span: Span<DecisionVerbEntry>, sentence: number): Governing | null {
    const { scene } = this.story;
    const actor = this.actorOf(span);
    const entry = span.value;
    if (actor && isPassiveAgent(scene, actor)) return null;
    if (entry.needsAssembly) {
      if (!(actor && isAssembly(scene, actor)) && !this.votes.has(sentence)) return null;
    } else if (!actor) return null;
    const isToldOfOthers = wordAt(scene, span.start - 1) === 'đã' && actor?.individual === null && entry.type !== 'adopted' && entry.type !== 'awarded';
    if (isToldOfOthers) return null;
    const target = entry.type === 'adopted' ? null : targetOf(this.story, span.end, scene.sentences.end[sentence]!);
    const type = entry.isRequest && actor && isInstruction(actor, target, this.setting) ? 'directed' : entry.type;
    return { verb: span, type, actor, target, isStated: true };
  }

  /** `…, các sở cần …`: an instruction, when a leader says it or has just been instructing. */
  private modal(span: Span<null>, sentence: number): Governing | null {
    const speaker = this.speakerBefore(sentence, span.start);
    const actor = speaker ?? ((this.isInstructing(sentence, REACH_OF_MODAL) || this.isSpeaking(sentence)) && !this.hasOtherSpeaker(sentence) ? this.leader : null);
    if (!actor || (actor.individual && !isInstruction(actor, null, this.setting))) return null;
    const target = this.story.partiesOf(sentence)
      .filter((party) => party.end <= span.start && party !== actor && (party.individual === null || party.individual !== actor.individual) && isLightBetween(this.story.scene, party.end, span.start)).at(-1) ?? null;
    return { verb: span, type: 'directed', actor, target, isStated: speaker !== null };
  }

  /** The subject; where the sentence has none, who spoke last (`Ông đề nghị`, `Giao Sở Nội vụ`), or who is named behind a comma. */
  private actorOf(verb: Span): Party | null {
    const { scene } = this.story;
    const start = scene.sentenceStart(verb.start);
    const pronoun = this.pronoun(verb.start);
    if (pronoun) return pronoun;
    const subject = subjectOf(this.story, verb.start);
    if (subject) return subject;
    if (!isLightBetween(scene, start, verb.start) && verb.start - start > 3) return null;
    return this.leader ?? this.subjectBehind(verb);
  }

  /** `Cơ bản nhất trí với dự thảo, các đại biểu đề nghị …`: the subject stands behind the first clause. */
  private subjectBehind(verb: Span): Party | null {
    const { scene } = this.story;
    return this.story.partiesOf(scene.sentences.of[verb.start]!).find((party) => party.start > verb.end && wordAt(scene, party.start - 1) === ',' && (party.individual !== null || party.kind === 'group')) ?? null;
  }

  /** `Ông đề nghị …`, `Về giao thông, đồng chí giao …`: the person named last. */
  private pronoun(verb: number): Party | null {
    const { scene, people, parties } = this.story;
    let at = verb - 1;
    while (at > scene.sentenceStart(verb) && isLightBetween(scene, at, at + 1)) at--;
    const word = wordAt(scene, at);
    const gender = word === 'ông' ? 'male' : word === 'bà' ? 'female' : null;
    if (gender === null && !(word === 'chí' && wordAt(scene, at - 1) === 'đồng')) return null;
    const individual = lastNamedBefore(people.all, at, gender);
    return individual ? parties.find((party) => party.individual === individual) ?? null : null;
  }

  private speakerBefore(sentence: number, at: number): Party | null {
    for (const speech of this.speeches.get(sentence) ?? []) {
      if (speech.value.verb >= at) break;
      const subject = subjectOf(this.story, speech.value.verb);
      if (subject?.individual) return subject;
    }
    return null;
  }

  /** Remembers the leader who speaks in a sentence: what must be done in the next one is still his word. */
  private noteSpeaker(sentence: number): void {
    const { scene } = this.story;
    for (const speech of this.speeches.get(sentence) ?? []) {
      const subject = subjectOf(this.story, speech.value.verb);
      if (subject?.individual && isInstruction(subject, null, this.setting)) [this.leader, this.lastSpeech] = [subject, scene.sentences.of[speech.start]!];
    }
  }

  private isSpeaking(sentence: number): boolean { return this.leader !== null && sentence - this.lastSpeech <= REACH_OF_MODAL; }

  private isInstructing(sentence: number, reach: number): boolean { return this.leader !== null && sentence - this.lastInstruction <= reach; }

  private hasOtherSpeaker(sentence: number): boolean {
    return this.speeches.has(sentence) && this.story.partiesOf(sentence).some((party) => party.individual !== null && party.individual !== this.leader?.individual);
  }

  /** `Đồng thời, rà soát …`, `Bộ Công Thương phối hợp …`: the instruction goes on without its verb. */
  private continuationOf(sentence: number): Governing | null {
    const { scene } = this.story;
    const start = scene.sentences.start[sentence]!, end = scene.sentences.end[sentence]!;
    if (!this.isInstructing(sentence, REACH_OF_CONTINUATION) || this.hasOtherSpeaker(sentence) || end - start < SHORTEST_CONTINUATION) return null;
    for (let at = start; at < Math.min(end, start + OPENING_WORDS); at++) if (TELLS.has(wordAt(scene, at))) return null;
    const parties = this.story.partiesOf(sentence);
    if (parties.some((party) => party.kind === 'person')) return null;
    const lineStart = behindListNumber(scene, start);
    const opening = scene.hit('Continuation', lineStart);
    const behind = opening && wordAt(scene, opening.end) === ',' ? opening.end + 1 : null;
    const target = parties.find((party) => (party.start === lineStart || party.start === behind) && (party.kind === 'body' || party.kind === 'group')) ?? null;
    if (!target && !opening) return null;
    const from = target ? behindColon(scene, target.end) : behind ?? opening!.start;
    if (from >= end || ['.', ',', ':', ';'].includes(wordAt(scene, from))) return null;
    return { verb: { tag: 'Continuation', start: from, end: from + 1, value: null, rule: 'decision/continuation', from: [] }, type: 'directed', actor: this.leader, target, isStated: false };
  }

  private add({ verb, type, actor, target, isStated }: Governing, end: number): void {
    const { scene } = this.story;
    if (end - verb.end < (verb.value === null ? SHORTEST_INSTRUCTION : 2)) return;
    const sentence = scene.sentences.of[verb.start]!;
    this.found.push({
      type, actor, target,
      verb: [verb.start, verb.end],
      range: [verb.start, end],
      deadline: deadlineOf(this.dates, scene, verb.start, end),
      vote: this.votes.get(sentence)?.[0]?.value ?? null,
      reason: { rule: verb.rule, basis: isStated ? 'stated' : 'inferred', from: [verb] },
    });
    if (type === 'directed' && actor) [this.leader, this.lastInstruction] = [actor, sentence];
  }
}

/** The decisions of an article, in the order of the text. */
export const linkDecisions = (story: Story, setting: Setting): DecisionFact[] => new DecisionReader(story, setting).read();
