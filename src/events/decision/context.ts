import { subjectOf, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import type { DecisionVerbEntry } from '../../lexicon/index.js';
import { lowerOf } from '../../text/index.js';
import { partiesOfLead } from '../lead.js';
import { lastBefore } from '../near-parties.js';
import type { RoleValue } from '../participant/index.js';
import type { DecisionFact, VoteCount } from '../types.js';
import { isInstruction } from './authority.js';
import { pronounBefore } from './pronoun.js';
import { isHead, isStateLeader } from './rank.js';
import { quotationsOf, type Quotation } from './quotation.js';
import type { ResumptionValue } from './rules-resumption.js';
import type { Setting } from './setting.js';
import { viewHolder } from './speaker.js';

/** A verb that governs a decision, and who decides. */
export interface Governing {
  readonly verb: Span<DecisionVerbEntry | null>;
  readonly type: DecisionFact['type'];
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly isStated: boolean;
  /** Token at which its clause begins, where that is a semicolon's: what stands before is no part of it. */
  readonly clause?: number;
  /** It is told only: what needs to be done, or what others have asked for. It holds the words behind it, and is no decision by itself. */
  readonly isTold?: boolean;
}

/** Somebody's words, and in which sentence they stand. */
interface Said { readonly party: Party; readonly sentence: number }

type BySentence<T extends Span> = ReadonlyMap<number, readonly T[]>;

const bySentence = <T extends Span>(scene: Scene, spans: readonly T[]): BySentence<T> => {
  const map = new Map<number, T[]>();
  for (const span of spans) {
    const sentence = scene.sentences.of[span.start]!;
    const list = map.get(sentence);
    if (list) list.push(span);
    else map.set(sentence, [span]);
  }
  return map;
};

/** How many sentences after somebody spoke what is said without a speaker is still his; behind an order a leader goes on for longer. */
const REACH = 2, REACH_OF_ORDERS = 5;
const LONG_AGO = -9;
/** Words before a verb of speaking that still opens its sentence. */
const OPENING_WORDS = 2;

/** What is known while the decisions of an article are read sentence by sentence: above all, whose instructions they are. */
export class DecisionContext {
  readonly scene: Scene;
  readonly dates: readonly Span[];
  readonly votes: BySentence<Span<VoteCount>>;
  readonly verbs: BySentence<Span<DecisionVerbEntry>>;
  readonly modals: BySentence<Span<null>>;
  readonly speeches: BySentence<Span<RoleValue>>;
  readonly announcements: BySentence<Span>;
  readonly resumptions: BySentence<Span<ResumptionValue>>;
  /** Who has been instructing or speaking. */
  leader: Party | null = null;
  /** Whom the last instruction addressed. */
  addressee: Party | null = null;
  /** Who issued the last paper: it orders in their name. */
  issuer: Party | null = null;
  /** Who proposed something last, and who spoke last. */
  proposal: Said | null = null;
  speech: Said | null = null;
  /** What the lines of a list are, by their sentences: orders or proposals of whom, to whom. */
  readonly listed = new Map<number, Governing>();
  private readonly quotations: readonly Quotation[];
  private readonly commanders: ReadonlySet<Individual>;
  /** A leader of the state who gives orders, and whom the headline or lead names. */
  private readonly summit: Individual | null;
  /** Those who have ordered with a verb of ordering, and not only with `cần` and `phải`. */
  private readonly ordering = new Set<unknown>();
  private lastInstruction = LONG_AGO;
  private lastSpeech = LONG_AGO;

  constructor(readonly story: Story, readonly setting: Setting) {
    const { scene } = story;
    this.scene = scene;
    this.quotations = quotationsOf(story);
    this.dates = scene.all('Date');
    this.votes = bySentence(scene, scene.all<VoteCount>('Vote'));
    this.verbs = bySentence(scene, scene.all<DecisionVerbEntry>('DecisionVerb'));
    this.announcements = bySentence(scene, scene.all('OrderAnnounced'));
    this.resumptions = bySentence(scene, scene.all<ResumptionValue>('Resumption'));
    this.modals = bySentence(scene, scene.all<null>('Modal'));
    this.speeches = bySentence(scene, scene.all<RoleValue>('Role').filter(({ value }) => value.role === 'speaker'));
    const meant = (verb: number): Party | null => (setting.kinds.includes('legislature') ? null : pronounBefore(this, verb));
    this.commanders = new Set(scene.all<DecisionVerbEntry>('DecisionVerb').flatMap(({ start, value: { type, isRequest } }) => {
      const subject = type === 'directed' || isRequest ? subjectOf(story, start) ?? meant(start) : null;
      return subject?.individual ? [subject.individual] : [];
    }));
    this.summit = this.summitOf();
  }

  private summitOf(): Individual | null {
    return partiesOfLead(this.story).find(({ individual }) =>
      individual !== null && this.commanders.has(individual) && isStateLeader(this.scene, individual))?.individual ?? null;
  }

  /** What is quoted at a token, with who says it. */
  quotationAt(token: number): Quotation | undefined {
    const last = lastBefore(this.quotations, token + 1);
    return last && token < last.end ? last : undefined;
  }

  /** How a sentence opens, where that goes on with what was ordered or proposed. */
  openingOf(sentence: number): Span<ResumptionValue> | undefined {
    const first = this.resumptions.get(sentence)?.[0];
    return first?.value.clause === this.scene.sentences.start[sentence] ? first : undefined;
  }

  isChair({ individual }: Party): boolean { return individual !== null && this.setting.chairs.has(individual); }

  /** Whether someone chairs, heads a body, or orders something anywhere with a verb of ordering. */
  givesOrders(actor: Party): boolean {
    const { individual } = actor;
    return individual === null || this.isChair(actor) || this.commanders.has(individual) || isHead(this.scene, individual);
  }

  /** `Bộ trưởng` where the Prime Minister has called the meeting and gives the orders. */
  isOutranked({ individual }: Party): boolean {
    if (this.summit === null || individual === null || this.setting.chairs.has(individual)) return false;
    return !isStateLeader(this.scene, individual);
  }

  sentenceOf(token: number): number { return this.scene.sentences.of[token]!; }

  private keyOf({ individual, start, end }: Party): unknown { return individual ?? lowerOf(this.scene.tape, start, end); }

  noteInstruction(leader: Party, addressee: Party | null, sentence: number, isByVerb: boolean): void {
    if (isByVerb) this.ordering.add(this.keyOf(leader));
    this.leader = leader;
    this.addressee = addressee;
    this.lastInstruction = sentence;
  }

  /** Remembers the leader who speaks in a sentence: what must be done in the next one is still his word. */
  noteSpeaker(sentence: number): void {
    const holder = viewHolder(this, sentence);
    if (holder) this.speech = { party: holder, sentence };
    for (const { value } of this.speeches.get(sentence) ?? []) {
      const speaker = this.speakerOfVerb(sentence, value.verb);
      if (!speaker || (!speaker.individual && speaker.kind !== 'office')) continue;
      this.speech = { party: speaker, sentence };
      if (!isInstruction(this.scene, speaker, null, this.setting)) continue;
      this.leader = speaker;
      this.lastSpeech = sentence;
    }
  }

  /**
   * `Phát biểu kết luận hội nghị, ông Lê Văn Ba …`: who speaks stands behind the verb that opens the sentence; behind an order it is
   * whoever is told.
   */
  private speakerBehind(sentence: number, verb: number): Party | null {
    if (verb - this.scene.sentences.start[sentence]! > OPENING_WORDS) return null;
    const isOrder = (this.verbs.get(sentence) ?? []).some(({ start, value: { type } }) => start === verb && type === 'directed');
    return isOrder ? null : this.story.partiesOf(sentence).find(({ start, kind, individual }) =>
      start > verb && (individual !== null || kind === 'office')) ?? null;
  }

  /** `Phó Chủ tịch thống nhất chủ trương. | Giao Sở Y tế …`: whoever leads the meeting and decides gives the orders that follow. */
  noteDecider(actor: Party, sentence: number): void {
    if (!this.isChair(actor) || !isInstruction(this.scene, actor, null, this.setting)) return;
    this.leader = actor;
    this.lastSpeech = sentence;
  }

  /** Somebody proposes: whoever gave orders before has done speaking. */
  noteProposal(party: Party, sentence: number): void {
    this.proposal = { party, sentence };
    if (party.individual === null || party.individual !== this.leader?.individual) this.leader = null;
  }

  /** Who was proposing a moment ago, if nobody has given orders since. */
  proposerAt(sentence: number): Party | null {
    const { proposal } = this;
    const isLast = proposal !== null && proposal.sentence >= Math.max(this.lastInstruction, this.lastSpeech);
    return isLast && sentence - proposal.sentence <= REACH ? proposal.party : null;
  }

  /** Whether the leader has said of something that he orders it. */
  hasOrdered(): boolean { return this.leader !== null && this.ordering.has(this.keyOf(this.leader)); }

  isInstructing(sentence: number): boolean { return this.leader !== null && sentence - this.lastInstruction <= REACH_OF_ORDERS; }
  /** Whether one of the sentences right before gave an order. */
  hasJustInstructed(sentence: number): boolean { return this.leader !== null && sentence - this.lastInstruction <= REACH; }
  isSpeaking(sentence: number): boolean { return this.leader !== null && sentence - this.lastSpeech <= REACH; }

  /** Whose words go on in a sentence that names nobody else as speaking. */
  speakerGoingOn(sentence: number): Party | null {
    const { speech } = this;
    const goesOn = speech !== null && sentence - speech.sentence <= REACH && !this.hasOtherSpeaker(sentence, speech.party);
    return goesOn ? speech.party : null;
  }

  /** Someone else than the leader, or than whoever has been speaking, speaks in a sentence; whom a speaker names is none. */
  hasOtherSpeaker(sentence: number, than: Party | null = this.leader): boolean {
    const leader = than?.individual, holder = viewHolder(this, sentence);
    if (holder !== null && holder.individual !== leader) return true;
    const speeches = this.speeches.get(sentence) ?? [];
    if (leader && speeches.every(({ value: { verb } }) => this.speakerOfVerb(sentence, verb)?.individual === leader)) return false;
    return speeches.length > 0
      && this.story.partiesOf(sentence).some(({ individual }) => individual !== null && individual !== leader);
  }

  /** Whoever speaks by a verb: its subject, or who stands behind it where it opens the sentence. */
  private speakerOfVerb(sentence: number, verb: number): Party | null {
    return subjectOf(this.story, verb) ?? this.speakerBehind(sentence, verb);
  }
}
