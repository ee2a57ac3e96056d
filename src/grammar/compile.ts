import type { Lexicon } from '../lexicon/index.js';
import { Flag } from '../text/index.js';
import type { Capture, Node, ShapeReader, ShapeStart } from './pattern.js';
import type { Scene } from './scene.js';

/** State of one attempt: where it may go, what it has captured, what it has cost. */
export interface Run {
  readonly scene: Scene;
  limit: number;
  readonly captured: { name: string; capture: Capture }[];
  /** Ends of shapes by token, so that no shape is read twice at one place; 0 is unread. */
  readonly shapes: Map<ShapeReader, Int32Array>;
  steps: number;
}

export type Next = (end: number) => boolean;
export type Matcher = (run: Run, at: number, next: Next) => boolean;

/** What a match can begin with: a sound superset, by which rules are filed in the index. */
export interface First {
  readonly words: Set<number>;
  readonly classes: Set<string>;
  readonly tags: Set<string>;
  readonly shapes: Set<ShapeStart>;
  isEmptyPossible: boolean;
}

/** Whether a match can begin at a token at all; a quick look, as sound as `First`. */
export type Starts = (scene: Scene, at: number) => boolean;

/** The end of a part that can match in one way only, or -1: no continuation is needed to go on behind it. */
export type Single = (run: Run, at: number) => number;

export interface Compiled { readonly match: Matcher; readonly first: First; readonly starts: Starts; readonly single?: Single }

/** A part with one way to match, as a matcher. */
const matcherOf = (single: Single): Matcher => (run, at, next) => {
  const end = single(run, at);
  return end >= 0 && next(end);
};

const ALWAYS: Starts = () => true;

const noFirst = (): First => ({ words: new Set(), classes: new Set(), tags: new Set(), shapes: new Set(), isEmptyPossible: false });

const addFirst = (into: First, from: First): void => {
  for (const word of from.words) into.words.add(word);
  for (const cls of from.classes) into.classes.add(cls);
  for (const tag of from.tags) into.tags.add(tag);
  for (const start of from.shapes) into.shapes.add(start);
};

type Of<K extends Node['kind']> = Extract<Node, { kind: K }>;

const words = (node: Of<'words'>, lexicon: Lexicon): Compiled => {
  const phrase = lexicon.wordsOf(node.phrase);
  const first = noFirst();
  first.words.add(phrase[0]!);
  const single: Single = (run, at) => {
    if (at + phrase.length > run.limit) return -1;
    const { word } = run.scene.tape;
    for (let i = 0; i < phrase.length; i++) if (word[at + i] !== phrase[i]) return -1;
    return at + phrase.length;
  };
  return { match: matcherOf(single), single, first, starts: ({ tape }, at) => tape.word[at] === phrase[0] };
};

const lex = ({ cls }: Of<'lex'>, lexicon: Lexicon): Compiled => {
  const first = noFirst();
  first.classes.add(cls);
  const number = lexicon.classNumber(cls);
  const match: Matcher = (run, at, next) => {
    const hits = run.scene.hits[at];
    if (!hits) return false;
    for (const hit of hits) if (hit.entry.classNumber === number && hit.end <= run.limit && next(hit.end)) return true;
    return false;
  };
  const starts: Starts = ({ hits }, at) => {
    const here = hits[at];
    if (here) for (const hit of here) if (hit.entry.classNumber === number) return true;
    return false;
  };
  return { match, first, starts };
};

const tag = (node: Of<'tag'>): Compiled => {
  const first = noFirst();
  first.tags.add(node.tag);
  const match: Matcher = (run, at, next) => {
    for (const span of run.scene.at(node.tag, at)) if (span.end <= run.limit && next(span.end)) return true;
    return false;
  };
  return { match, first, starts: (scene, at) => scene.at(node.tag, at).length > 0 };
};

const shape = (node: Of<'shape'>): Compiled => {
  const first = noFirst();
  first.shapes.add(node.starts);
  const read: Single = (run, at) => {
    if (at >= run.limit) return -1;
    const end = node.read(run.scene, at, run.limit);
    return end > at && end <= run.limit ? end : -1;
  };
  const single: Single = (run, at) => {
    let ends = run.shapes.get(node.read);
    if (!ends) run.shapes.set(node.read, ends = new Int32Array(run.scene.tape.size + 1));
    return ends[at] === 0 ? ends[at] = read(run, at) : ends[at]!;
  };
  const flag = FLAG_OF_START[node.starts];
  return { match: matcherOf(single), single, first, starts: flag === 0 ? ALWAYS : ({ tape }, at) => (tape.flags[at]! & flag) !== 0 };
};

const FLAG_OF_START: Readonly<Record<ShapeStart, number>> = { capital: Flag.Capital, number: Flag.Number, word: Flag.Word, any: 0 };

const seq = (node: Of<'seq'>, lexicon: Lexicon): Compiled => {
  const parts = node.parts.map((part) => compile(part, lexicon));
  const first = noFirst();
  first.isEmptyPossible = true;
  for (const part of parts) {
    addFirst(first, part.first);
    if (!part.first.isEmptyPossible) {
      first.isEmptyPossible = false;
      break;
    }
  }
  const from = (run: Run, at: number, index: number, next: Next): boolean => {
    let here = at, i = index;
    for (let part = parts[i]; part?.single; part = parts[++i]) {
      here = part.single(run, here);
      if (here < 0) return false;
    }
    const part = parts[i];
    if (!part) return next(here);
    return part.starts(run.scene, here) && part.match(run, here, (end) => from(run, end, i + 1, next));
  };
  const starts: Starts = first.isEmptyPossible || parts[0] === undefined || parts[0].first.isEmptyPossible ? ALWAYS : parts[0].starts;
  return { match: (run, at, next) => starts(run.scene, at) && from(run, at, 0, next), first, starts };
};

/** Nothing but a word of `first` can begin a match. */
const beginsWithWord = ({ classes, tags, shapes, isEmptyPossible }: First): boolean =>
  !isEmptyPossible && classes.size === 0 && tags.size === 0 && shapes.size === 0;

/** For each word, the options that it can begin, in their order; under null those that a word of no option leaves open. */
const optionsByWord = (options: readonly Compiled[], words: Iterable<number>): Map<number | null, readonly Compiled[]> => {
  const byWord = new Map<number | null, readonly Compiled[]>();
  byWord.set(null, options.filter(({ first }) => !beginsWithWord(first)));
  for (const word of words) byWord.set(word, options.filter(({ first }) => !beginsWithWord(first) || first.words.has(word)));
  return byWord;
};

const any = (node: Of<'any'>, lexicon: Lexicon): Compiled => {
  const options = node.options.map((option) => compile(option, lexicon));
  const first = noFirst();
  for (const option of options) {
    addFirst(first, option.first);
    first.isEmptyPossible ||= option.first.isEmptyPossible;
  }
  const byWord = optionsByWord(options, first.words);
  const others = byWord.get(null)!;
  const match: Matcher = (run, at, next) => {
    for (const option of byWord.get(run.scene.tape.word[at]!) ?? others) if (option.starts(run.scene, at) && option.match(run, at, next)) return true;
    return false;
  };
  const starts: Starts = first.isEmptyPossible ? ALWAYS : (scene, at) => (byWord.get(scene.tape.word[at]!) ?? others).some((option) => option.starts(scene, at));
  return { match, first, starts };
};

const opt = (node: Of<'opt'>, lexicon: Lexicon): Compiled => {
  const part = compile(node.part, lexicon);
  const first = noFirst();
  addFirst(first, part.first);
  first.isEmptyPossible = true;
  return { match: (run, at, next) => (part.starts(run.scene, at) && part.match(run, at, next)) || next(at), first, starts: ALWAYS };
};

/** The span or table entry that a capture covers whole, if its pattern is one. */
const captureOf = (scene: Scene, node: Node, start: number, end: number): Capture => {
  if (node.kind === 'tag') {
    const span = scene.at(node.tag, start).find((each) => each.end === end);
    return span ? { start, end, span } : { start, end };
  }
  if (node.kind === 'lex') {
    const hit = scene.hitsAt(start).find((each) => each.end === end && each.entry.cls === node.cls);
    return hit ? { start, end, data: hit.entry.data } : { start, end };
  }
  if (node.kind === 'any') {
    for (const option of node.options) {
      const capture = captureOf(scene, option, start, end);
      if (capture.span || capture.data !== undefined) return capture;
    }
  }
  return { start, end };
};

const as = (node: Of<'as'>, lexicon: Lexicon): Compiled => {
  const part = compile(node.part, lexicon);
  const match: Matcher = (run, at, next) => part.match(run, at, (end) => {
    run.captured.push({ name: node.name, capture: captureOf(run.scene, node.part, at, end) });
    if (next(end)) return true;
    run.captured.pop();
    return false;
  });
  return { match, first: part.first, starts: part.starts };
};

const list = (node: Of<'list'>, lexicon: Lexicon): Compiled => {
  const item = compile(node.item, lexicon);
  const separator = compile(node.separator, lexicon);
  const from = (run: Run, at: number, count: number, next: Next): boolean => item.match(run, at, (end) => {
    if (end === at) return false;
    if (count < node.most && separator.match(run, end, (behind) => from(run, behind, count + 1, next))) return true;
    return count >= node.least && next(end);
  });
  return { match: (run, at, next) => item.starts(run.scene, at) && from(run, at, 1, next), first: item.first, starts: item.starts };
};

const ANYTHING: readonly ShapeStart[] = ['any'];

const upTo = (node: Of<'upTo'>, lexicon: Lexicon): Compiled => {
  const stop = node.stop ? compile(node.stop, lexicon) : null;
  const first = noFirst();
  for (const start of ANYTHING) first.shapes.add(start);
  first.isEmptyPossible = true;
  const match: Matcher = (run, at, next) => {
    for (let end = at; end <= at + node.most && end <= run.limit; end++) {
      if (next(end)) return true;
      if (stop?.match(run, end, () => true)) return false;
    }
    return false;
  };
  return { match, first, starts: ALWAYS };
};

const before = (node: Of<'before'>, lexicon: Lexicon): Compiled => {
  const part = compile(node.part, lexicon);
  const first = noFirst();
  first.isEmptyPossible = true;
  const single: Single = (run, at) => {
    const depth = run.captured.length;
    const holds = part.starts(run.scene, at) && part.match(run, at, () => true);
    run.captured.length = depth;
    return holds === node.holds ? at : -1;
  };
  return { match: matcherOf(single), single, first, starts: ALWAYS };
};

const after = (node: Of<'after'>, lexicon: Lexicon): Compiled => {
  const phrases = node.phrases.map((phrase) => lexicon.wordsOf(phrase));
  const first = noFirst();
  first.isEmptyPossible = true;
  const single: Single = (run, at) => {
    const { word } = run.scene.tape;
    const stands = phrases.some((phrase) => at >= phrase.length && phrase.every((each, i) => word[at - phrase.length + i] === each));
    return stands === node.holds ? at : -1;
  };
  return { match: matcherOf(single), single, first, starts: ALWAYS };
};

/** Turns a pattern into a matcher and says what it can begin with. */
export const compile = (node: Node, lexicon: Lexicon): Compiled => {
  const compiled = compileKind(node, lexicon);
  const { match, single } = compiled;
  return {
    first: compiled.first,
    starts: compiled.starts,
    match: (run, at, next) => ++run.steps <= STEP_LIMIT && match(run, at, next),
    ...(single ? { single: (run: Run, at: number) => (++run.steps <= STEP_LIMIT ? single(run, at) : -1) } : null),
  };
};

/** Steps that one attempt of one rule may take; hostile text ends the attempt, not the parse. */
export const STEP_LIMIT = 4_000;

const compileKind = (node: Node, lexicon: Lexicon): Compiled => {
  switch (node.kind) {
    case 'words': return words(node, lexicon);
    case 'lex': return lex(node, lexicon);
    case 'tag': return tag(node);
    case 'shape': return shape(node);
    case 'seq': return seq(node, lexicon);
    case 'any': return any(node, lexicon);
    case 'opt': return opt(node, lexicon);
    case 'as': return as(node, lexicon);
    case 'list': return list(node, lexicon);
    case 'upTo': return upTo(node, lexicon);
    case 'before': return before(node, lexicon);
    case 'after': return after(node, lexicon);
  }
};
