import type { Lexicon } from '../lexicon/index.js';
import {
  addFirst, ALWAYS, matcherOf, noFirst, type Compiled, type First, type Matcher, type Next, type Of, type Run, type Single, type Starts,
} from './matcher.js';
import type { Capture, Node } from './pattern.js';
import type { Scene } from './scene.js';
import { after, lex, shape, tag, words } from './terminals.js';

const seq = (node: Of<'seq'>, lexicon: Lexicon): Compiled => {
  const parts = node.parts.map((part) => compile(part, lexicon));
  const first = noFirst(true);
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
  const optionsAt = ({ tape }: Scene, at: number): readonly Compiled[] => byWord.get(tape.word[at]!) ?? others;
  const match: Matcher = (run, at, next) => {
    for (const option of optionsAt(run.scene, at)) {
      if (option.starts(run.scene, at) && option.match(run, at, next)) return true;
    }
    return false;
  };
  const starts: Starts = first.isEmptyPossible ? ALWAYS : (scene, at) => {
    for (const option of optionsAt(scene, at)) if (option.starts(scene, at)) return true;
    return false;
  };
  return { match, first, starts };
};

const opt = (node: Of<'opt'>, lexicon: Lexicon): Compiled => {
  const part = compile(node.part, lexicon);
  const first = noFirst(true);
  addFirst(first, part.first);
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

const upTo = (node: Of<'upTo'>, lexicon: Lexicon): Compiled => {
  const stop = node.stop ? compile(node.stop, lexicon) : null;
  const first = noFirst(true);
  first.shapes.add('any');
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
  const first = noFirst(true);
  const single: Single = (run, at) => {
    const depth = run.captured.length;
    const holds = part.starts(run.scene, at) && part.match(run, at, () => true);
    run.captured.length = depth;
    return holds === node.holds ? at : -1;
  };
  return { match: matcherOf(single), single, first, starts: ALWAYS };
};

/** Steps that one attempt of one rule may take; hostile text ends the attempt, not the parse. */
export const STEP_LIMIT = 4_000;

/** Turns a pattern into a matcher and says what it can begin with. */
export const compile = (node: Node, lexicon: Lexicon): Compiled => {
  const compileKind = COMPILERS[node.kind] as (node: Node, lexicon: Lexicon) => Compiled;
  const { first, starts, match, single } = compileKind(node, lexicon);
  return {
    first,
    starts,
    match: (run, at, next) => ++run.steps <= STEP_LIMIT && match(run, at, next),
    ...(single ? { single: (run: Run, at: number) => (++run.steps <= STEP_LIMIT ? single(run, at) : -1) } : null),
  };
};

const COMPILERS: { readonly [K in Node['kind']]: (node: Of<K>, lexicon: Lexicon) => Compiled } = {
  words, lex, tag, shape, after, seq, any, opt, as, list, upTo, before,
};
