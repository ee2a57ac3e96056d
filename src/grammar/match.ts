import type { Lexicon } from '../lexicon/index.js';
import { Flag } from '../text/index.js';
import { compile, type Compiled, type Run } from './compile.js';
import type { Capture, ShapeReader, ShapeStart } from './pattern.js';
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

type Rules<T> = readonly CompiledRule<T>[] | undefined;

/** Rules by what they can begin with, in columns for quick look-up. The index is a sound superset: it never hides a match. */
interface Index<T> {
  /** By number of the word, and by number of the lexical class. */
  readonly words: Rules<T>[];
  readonly classes: Rules<T>[];
  readonly tags: readonly (readonly [tag: string, rules: readonly CompiledRule<T>[]])[];
  readonly shapes: Readonly<Record<ShapeStart, Rules<T>>>;
}

/** A set of rules, compiled once and run over many texts. */
export interface RuleSet<T> {
  readonly rules: readonly Rule<T>[];
  /** All matches of all rules, by way of the index. */
  find(scene: Scene): Found<T>[];
  /** Matches that begin at one token. */
  findAt(scene: Scene, at: number): Found<T>[];
  /** From the last token to the first: hands over the matches that begin at one token, before those before it are looked for. */
  findBackwards(scene: Scene, take: (found: readonly Found<T>[]) => void): void;
  /** The same as `find` without the index: for the test that compares the two. */
  findNaively(scene: Scene): Found<T>[];
  /** Matching steps taken so far; a measure of cost that is the same on every machine. */
  steps(): number;
}

const groupBy = <K, T>(rules: readonly CompiledRule<T>[], keysOf: (rule: CompiledRule<T>) => Iterable<K>): Map<K, CompiledRule<T>[]> => {
  const groups = new Map<K, CompiledRule<T>[]>();
  for (const rule of rules) for (const key of keysOf(rule)) groups.set(key, [...groups.get(key) ?? [], rule]);
  return groups;
};

const indexOf = <T>(rules: readonly CompiledRule<T>[], lexicon: Lexicon): Index<T> => {
  const words: Rules<T>[] = [], classes: Rules<T>[] = [];
  for (const [word, group] of groupBy(rules, ({ first }) => first.words)) words[word] = group;
  for (const [cls, group] of groupBy(rules, ({ first }) => first.classes)) classes[lexicon.classNumber(cls)] = group;
  const shapes = groupBy(rules, ({ first }) => first.shapes);
  return {
    words, classes,
    tags: [...groupBy(rules, ({ first }) => first.tags)],
    shapes: { capital: shapes.get('capital'), number: shapes.get('number'), word: shapes.get('word'), any: shapes.get('any') },
  };
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
  const index = indexOf(compiled, lexicon);
  let steps = 0;

  let shapesOf: Scene | null = null;
  let shapeEnds = new Map<ShapeReader, Int32Array>();
  /** What shapes gave in another text, or before other layers had read this one, is void. */
  const forget = (scene: Scene): void => {
    shapesOf = scene;
    shapeEnds = new Map();
  };

  const attempt = (rule: CompiledRule<T>, scene: Scene, at: number, into: Found<T>[]): void => {
    if (shapesOf !== scene) forget(scene);
    const run: Run = { scene, limit: scene.sentenceEnd(at), captured: [], shapes: shapeEnds, steps: 0 };
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
  const attemptAll = (rules: Rules<T>, scene: Scene, at: number, into: Found<T>[]): void => {
    if (!rules) return;
    for (const rule of rules) {
      if (seen[rule.order] === stamp) continue;
      seen[rule.order] = stamp;
      attempt(rule, scene, at, into);
    }
  };

  const { words, classes, tags, shapes } = index;
  let columnsOf: Scene | null = null;
  let columns: (readonly (readonly Span[] | undefined)[])[] = [];
  const attemptAt = (scene: Scene, at: number, into: Found<T>[]): void => {
    if (columnsOf !== scene) [columnsOf, columns] = [scene, tags.map(([tag]) => scene.column(tag))];
    stamp = (stamp + 1) | 0;
    const word = scene.tape.word[at]!, flags = scene.tape.flags[at]!;
    if (word !== 0 && words[word]) attemptAll(words[word], scene, at, into);
    const hits = scene.hits[at];
    if (hits) for (const hit of hits) if (classes[hit.entry.classNumber]) attemptAll(classes[hit.entry.classNumber], scene, at, into);
    for (let i = 0; i < columns.length; i++) if (columns[i]![at]) attemptAll(tags[i]![1], scene, at, into);
    if (flags & Flag.Capital) attemptAll(shapes.capital, scene, at, into);
    if (flags & Flag.Number) attemptAll(shapes.number, scene, at, into);
    if (flags & Flag.Word) attemptAll(shapes.word, scene, at, into);
    attemptAll(shapes.any, scene, at, into);
  };

  const wordNumbers = words.flatMap((rules, word) => (rules ? [word] : []));
  const classNumbers = classes.flatMap((rules, cls) => (rules ? [cls] : []));
  const shapeFlags = (shapes.capital ? Flag.Capital : 0) | (shapes.number ? Flag.Number : 0) | (shapes.word ? Flag.Word : 0) | (shapes.any ? ~0 : 0);

  /** Marks the tokens at which some rule can begin, as far as words, phrases and shapes tell; spans are looked at in passing. */
  const startsIn = (scene: Scene): Uint8Array => {
    const starts = new Uint8Array(scene.tape.size);
    for (const word of wordNumbers) for (const at of scene.tokensOfWord(word)) starts[at] = 1;
    for (const cls of classNumbers) for (const at of scene.tokensOfClass(cls)) starts[at] = 1;
    if (shapeFlags !== 0) for (let at = 0; at < starts.length; at++) if (scene.tape.flags[at]! & shapeFlags) starts[at] = 1;
    return starts;
  };

  const spansBeginAt = (scene: Scene, at: number): boolean => {
    if (columnsOf !== scene) [columnsOf, columns] = [scene, tags.map(([tag]) => scene.column(tag))];
    for (let i = 0; i < columns.length; i++) if (columns[i]![at]) return true;
    return false;
  };

  const find = (scene: Scene): Found<T>[] => {
    const found: Found<T>[] = [];
    const starts = startsIn(scene);
    forget(scene);
    for (let at = 0; at < starts.length; at++) if (starts[at] || spansBeginAt(scene, at)) attemptAt(scene, at, found);
    return found;
  };

  const findAt = (scene: Scene, at: number): Found<T>[] => {
    const found: Found<T>[] = [];
    attemptAt(scene, at, found);
    return found;
  };

  const findBackwards = (scene: Scene, take: (found: readonly Found<T>[]) => void): void => {
    const starts = startsIn(scene);
    forget(scene);
    const found: Found<T>[] = [];
    for (let at = starts.length - 1; at >= 0; at--) {
      if (!starts[at] && !spansBeginAt(scene, at)) continue;
      found.length = 0;
      attemptAt(scene, at, found);
      if (found.length > 0) take(found);
    }
  };

  const findNaively = (scene: Scene): Found<T>[] => {
    const found: Found<T>[] = [];
    forget(scene);
    for (let at = 0; at < scene.tape.size; at++) for (const rule of compiled) attempt(rule, scene, at, found);
    return found;
  };

  return { rules, find, findAt, findBackwards, findNaively, steps: () => steps };
};
