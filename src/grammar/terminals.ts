import type { Lexicon } from '../lexicon/index.js';
import { Flag } from '../text/index.js';
import { ALWAYS, matcherOf, noFirst, type Compiled, type Matcher, type Of, type Single, type Starts } from './matcher.js';
import type { ShapeStart } from './pattern.js';

/** Patterns with no other patterns inside. */

/** A literal phrase. */
export const words = (node: Of<'words'>, lexicon: Lexicon): Compiled => {
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

/** A phrase of a class of the lexicon. */
export const lex = ({ cls }: Of<'lex'>, lexicon: Lexicon): Compiled => {
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

/** A span of a kind. */
export const tag = (node: Of<'tag'>): Compiled => {
  const first = noFirst();
  first.tags.add(node.tag);
  const match: Matcher = (run, at, next) => {
    for (const span of run.scene.at(node.tag, at)) if (span.end <= run.limit && next(span.end)) return true;
    return false;
  };
  return { match, first, starts: (scene, at) => scene.at(node.tag, at).length > 0 };
};

const FLAG_OF_START: Readonly<Record<ShapeStart, number>> = {
  capital: Flag.Capital, number: Flag.Number, word: Flag.Word, any: 0,
};

/** A named shape. */
export const shape = (node: Of<'shape'>): Compiled => {
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

/** Whether one of the phrases stands before; consumes nothing. */
export const after = (node: Of<'after'>, lexicon: Lexicon): Compiled => {
  const phrases = node.phrases.map((phrase) => lexicon.wordsOf(phrase));
  const first = noFirst(true);
  const single: Single = (run, at) => {
    const { word } = run.scene.tape;
    const stands = phrases.some((phrase) => at >= phrase.length && phrase.every((each, i) => word[at - phrase.length + i] === each));
    return stands === node.holds ? at : -1;
  };
  return { match: matcherOf(single), single, first, starts: ALWAYS };
};
