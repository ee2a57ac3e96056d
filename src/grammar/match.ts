import type { Lexicon } from '../lexicon/index.js';
import { compileRule } from './compile.js';
import { Firsts, type First } from './first.js';
import { Machine, STEP_LIMIT, type Accept } from './machine.js';
import { needsOf, type Need } from './needs.js';
import { Program } from './program.js';
import { RuleIndex, type CompiledRule } from './rule-index.js';
import type { Rule } from './rule.js';
import type { Scene, Span } from './scene.js';
import type { Survey } from './survey.js';

/** What a rule has read at one place. */
export interface Found<T> {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly value: T;
  /** The spans that were captured, in the order of the text. */
  readonly from: readonly Span[];
}

/** A set of rules, compiled once and run over many texts. */
export interface RuleSet<T> {
  readonly rules: readonly Rule<T>[];
  /** All matches of all rules, by way of the index. */
  find(scene: Scene): readonly Found<T>[];
  /** Matches that begin at one token. */
  findAt(scene: Scene, at: number): readonly Found<T>[];
  /** From the last token to the first: hands over the matches that begin at one token, before those before it are looked for. */
  findBackwards(scene: Scene, take: (found: readonly Found<T>[]) => void): void;
  /** The same as `find` without the index: for the test that compares the two. */
  findNaively(scene: Scene): readonly Found<T>[];
  /** Matching steps taken so far; a measure of cost that is the same on every machine. */
  steps(): number;
}

/** Whether whatever a match begins with is what it needs: such a need tells nothing. */
const isMetBy = (first: First, { words, classes, tags }: Need, lexicon: Lexicon): boolean =>
  !first.isEmptyPossible && first.shapes.size === 0 && [...first.words].every((word) => words.includes(word))
  && [...first.classes].every((cls) => classes.includes(lexicon.classNumber(cls))) && [...first.tags].every((tag) => tags.includes(tag));

const NOTHING: readonly never[] = [];

class CompiledRuleSet<T> implements RuleSet<T> {
  private readonly compiled: readonly CompiledRule<T>[];
  private readonly index: RuleIndex<T>;
  private stepsTaken = 0;
  /** By rule, the last visit at which it was tried: none is tried twice at one token. */
  private readonly triedAt: Int32Array;
  private visits = 0;
  private readonly machine: Machine;
  private scene: Scene | null = null;
  private attempted: Rule<T> | null = null;
  private startedAt = 0;
  /** What has been read since it was emptied; an array of one where that is all, which most are. */
  private found: Found<T>[] | null = null;

  constructor(readonly rules: readonly Rule<T>[], lexicon: Lexicon) {
    const program = new Program(), sources = { lexicon, firsts: new Firsts(lexicon) };
    this.compiled = rules.map((rule, order) => {
      const { node } = rule.pattern;
      const first = sources.firsts.of(node), needs = needsOf(node, lexicon).filter((need) => !isMetBy(first, need, lexicon));
      return { rule, order, first, needs, entry: compileRule(node, program, sources) };
    });
    this.machine = new Machine(program, this.finish);
    this.index = new RuleIndex(this.compiled, lexicon);
    this.triedAt = new Int32Array(rules.length);
  }

  find(scene: Scene): readonly Found<T>[] {
    const { survey } = this.index, starts = survey.startsIn(scene);
    this.begin(scene);
    for (let at = 0; at < scene.tape.size; at++) if (starts[at]) this.attemptAt(scene, at, survey);
    return this.taken();
  }

  findAt(scene: Scene, at: number): readonly Found<T>[] {
    if (!this.machine.isAt(scene)) this.begin(scene);
    this.attemptAt(scene, at);
    return this.taken();
  }

  findBackwards(scene: Scene, take: (found: readonly Found<T>[]) => void): void {
    const { survey } = this.index, starts = survey.startsIn(scene, true);
    this.begin(scene);
    for (let at = scene.tape.size - 1; at >= 0; at--) {
      if (!starts[at] && !survey.hasTagAt(scene, at)) continue;
      this.attemptAt(scene, at, survey);
      if (this.found) take(this.taken());
    }
  }

  findNaively(scene: Scene): readonly Found<T>[] {
    this.begin(scene);
    for (let at = 0; at < scene.tape.size; at++) for (const rule of this.compiled) this.attempt(rule, scene, at);
    return this.taken();
  }

  steps(): number { return this.stepsTaken; }

  private begin(scene: Scene): void {
    this.scene = scene;
    this.found = null;
    this.machine.begin(scene);
  }

  private taken(): readonly Found<T>[] {
    const { found } = this;
    this.found = null;
    return found ?? NOTHING;
  }

  /** With a survey of the scene, rules that lack something they need are passed over. */
  private attemptAt(scene: Scene, at: number, survey?: Survey): void {
    const sentence = scene.sentences.of[at]!;
    const visit = this.visits = (this.visits + 1) | 0;
    const { groups } = this.index, count = this.index.turnTo(scene, at);
    for (let i = 0; i < count; i++) {
      for (const rule of groups[i]!) {
        if (this.triedAt[rule.order] === visit) continue;
        this.triedAt[rule.order] = visit;
        if (!survey?.lacks(rule.order, sentence, at)) this.attempt(rule, scene, at);
      }
    }
  }

  private attempt(compiled: CompiledRule<T>, scene: Scene, at: number): void {
    const { machine } = this;
    this.attempted = compiled.rule;
    this.startedAt = at;
    machine.attempt(compiled.entry, at, scene.sentenceEnd(at));
    this.stepsTaken += machine.steps;
    if (machine.steps > STEP_LIMIT) scene.givenUp.add(scene.sentences.of[at]!);
  }

  /** The whole pattern has matched; a rule that rejects the match has the next way to match tried. */
  private readonly finish: Accept = (end) => {
    const { scene, attempted, startedAt: start } = this;
    if (end === start || !scene || !attempted) return false;
    const { byName, spans } = this.machine.captured();
    const value = attempted.emit({ captures: byName, start, end, scene });
    if (value === null) return false;
    const found: Found<T> = { rule: attempted.id, start, end, value, from: spans };
    if (this.found) this.found.push(found);
    else this.found = [found];
    return true;
  };
}

/** Compiles rules against the lexicon; new words of the rules get their numbers in it. */
export const compileRuleSet = <T>(rules: readonly Rule<T>[], lexicon: Lexicon): RuleSet<T> => new CompiledRuleSet(rules, lexicon);
