import type { Lexicon } from '../lexicon/index.js';
import { Flag } from '../text/index.js';
import { compile, type Compiled, type Run } from './compile.js';
import type { Capture, ShapeStart } from './pattern.js';
import type { Rule } from './rule.js';
import type { Scene, Span } from './scene.js';

/** What a rule has read at one place. */
export interface Found<T> {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly value: T;
  /** The spans that were captured, in the order of the text. */
  readonly from: readonly Span[];
}

interface CompiledRule<T> extends Compiled { readonly rule: Rule<T>; readonly order: number }

/** Rules by what they can begin with. The index is a sound superset: it never hides a match. */
interface Index<T> {
  readonly words: Map<number, CompiledRule<T>[]>;
  readonly classes: Map<string, CompiledRule<T>[]>;
  readonly tags: Map<string, CompiledRule<T>[]>;
  readonly shapes: Map<ShapeStart, CompiledRule<T>[]>;
}

/** A set of rules, compiled once and run over many texts. */
export interface RuleSet<T> {
  readonly rules: readonly Rule<T>[];
  /** All matches of all rules, by way of the index. */
  find(scene: Scene): Found<T>[];
  /** Matches that begin at one token. */
  findAt(scene: Scene, at: number): Found<T>[];
  /** The same as `find` without the index: for the test that compares the two. */
  findNaively(scene: Scene): Found<T>[];
  /** Matching steps taken so far; a measure of cost that is the same on every machine. */
  steps(): number;
}

const file = <K, T>(index: Map<K, CompiledRule<T>[]>, keys: Iterable<K>, rule: CompiledRule<T>): void => {
  for (const key of keys) {
    const rules = index.get(key);
    if (rules) rules.push(rule);
    else index.set(key, [rule]);
  }
};

const indexOf = <T>(rules: readonly CompiledRule<T>[]): Index<T> => {
  const index: Index<T> = { words: new Map(), classes: new Map(), tags: new Map(), shapes: new Map() };
  for (const each of rules) {
    file(index.words, each.first.words, each);
    file(index.classes, each.first.classes, each);
    file(index.tags, each.first.tags, each);
    file(index.shapes, each.first.shapes, each);
  }
  return index;
};

const capturesOf = (captured: Run['captured']): Record<string, Capture | Capture[]> => {
  const captures: Record<string, Capture | Capture[]> = {};
  for (const { name, capture } of captured) {
    const known = captures[name];
    if (known === undefined) captures[name] = capture;
    else if (Array.isArray(known)) known.push(capture);
    else captures[name] = [known, capture];
  }
  return captures;
};

const compileRules = <T>(rules: readonly Rule<T>[], lexicon: Lexicon): CompiledRule<T>[] =>
  rules.map((each, order) => ({ ...compile(each.pattern.node, lexicon), rule: each, order }));

export const compileRuleSet = <T>(rules: readonly Rule<T>[], lexicon: Lexicon): RuleSet<T> => {
  const compiled = compileRules(rules, lexicon);
  const index = indexOf(compiled);
  let steps = 0;

  const attempt = (rule: CompiledRule<T>, scene: Scene, at: number, into: Found<T>[]): void => {
    const run: Run = { scene, limit: scene.sentenceEnd(at), captured: [], steps: 0 };
    rule.match(run, at, (end) => {
      if (end === at) return false;
      const value = rule.rule.emit({ captures: capturesOf(run.captured), start: at, end, scene });
      if (value === null) return false;
      const from = run.captured.flatMap(({ capture }) => capture.span ? [capture.span] : []);
      into.push({ rule: rule.rule.id, start: at, end, value, from });
      return true;
    });
    steps += run.steps;
  };

  const seen = new Int32Array(compiled.length);
  let stamp = 0;
  const attemptAll = (rules: readonly CompiledRule<T>[] | undefined, scene: Scene, at: number, into: Found<T>[]): void => {
    if (!rules) return;
    for (const rule of rules) {
      if (seen[rule.order] === stamp) continue;
      seen[rule.order] = stamp;
      attempt(rule, scene, at, into);
    }
  };

  const tags = [...index.tags.keys()];
  const attemptAt = (scene: Scene, at: number, into: Found<T>[]): void => {
    stamp = (stamp + 1) | 0;
    const word = scene.tape.word[at]!, flags = scene.tape.flags[at]!;
    if (word !== 0) attemptAll(index.words.get(word), scene, at, into);
    const hits = scene.hits[at];
    if (hits) for (const hit of hits) attemptAll(index.classes.get(hit.entry.cls), scene, at, into);
    for (const tag of tags) if (scene.at(tag, at).length > 0) attemptAll(index.tags.get(tag), scene, at, into);
    if (flags & Flag.Capital) attemptAll(index.shapes.get('capital'), scene, at, into);
    if (flags & Flag.Number) attemptAll(index.shapes.get('number'), scene, at, into);
    if (flags & Flag.Word) attemptAll(index.shapes.get('word'), scene, at, into);
    attemptAll(index.shapes.get('any'), scene, at, into);
  };

  const find = (scene: Scene): Found<T>[] => {
    const found: Found<T>[] = [];
    for (let at = 0; at < scene.tape.size; at++) attemptAt(scene, at, found);
    return found;
  };

  const findAt = (scene: Scene, at: number): Found<T>[] => {
    const found: Found<T>[] = [];
    attemptAt(scene, at, found);
    return found;
  };

  const findNaively = (scene: Scene): Found<T>[] => {
    const found: Found<T>[] = [];
    for (let at = 0; at < scene.tape.size; at++) for (const rule of compiled) attempt(rule, scene, at, found);
    return found;
  };

  return { rules, find, findAt, findNaively, steps: () => steps };
};
