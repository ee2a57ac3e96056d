import type { Lexicon } from '../lexicon/index.js';
import { beginningOf, bitOfNumber } from './beginning.js';
import type { First, Firsts } from './first.js';
import type { Node, Of } from './pattern.js';
import { Op, placeOf, type Options, type Program } from './program.js';

/** What compiling looks things up in. */
export interface Sources { readonly lexicon: Lexicon; readonly firsts: Firsts }
/** Adds the instructions of a node to a program; a match goes on behind the last of them. */
type Compile<K extends Node['kind']> = (node: Of<K>, program: Program, sources: Sources) => void;

const words: Compile<'words'> = ({ phrase }, program, { lexicon }) => {
  const numbers = lexicon.wordsOf(phrase);
  program.add(Op.Words, program.words.length, numbers.length);
  program.words.push(...numbers);
};

const after: Compile<'after'> = ({ phrases, holds }, program, { lexicon }) => {
  const all = phrases.map((phrase) => lexicon.wordsOf(phrase));
  program.phrases.push({ all, lastWords: all.reduce((bits, words) => bits | bitOfNumber(words.at(-1)!), 0) });
  program.add(Op.After, program.phrases.length - 1, Number(holds));
};

/** Nothing but a word of `first` can begin a match. */
const beginsWithWord = ({ classes, tags, shapes, isEmptyPossible }: First): boolean =>
  !isEmptyPossible && classes.size === 0 && tags.size === 0 && shapes.size === 0;

/** An option: what it can begin with, and its numbers in the rows of the program. */
interface Option { readonly first: First; readonly row: readonly number[] }

const optionsByWord = (options: readonly Option[], program: Program): Options => {
  const byWord = new Map<number, Option[]>(), others: Option[] = [];
  let words = 0;
  for (const option of options) {
    if (!beginsWithWord(option.first)) {
      for (const known of byWord.values()) known.push(option);
      others.push(option);
      continue;
    }
    for (const word of option.first.words) {
      const known = byWord.get(word);
      if (known) known.push(option);
      else byWord.set(word, [...others, option]);
      words |= bitOfNumber(word);
    }
  }
  const addRows = (list: readonly Option[]): number => program.addRow(list.length, ...list.flatMap(({ row }) => row));
  return { byWord: new Map([...byWord].map(([word, list]) => [word, addRows(list)])), words, others: addRows(others) };
};

/** Whether a part only looks and consumes nothing: one way for it to hold is as good as another. */
const onlyLooks = (node: Node): boolean => node.kind === 'before' || node.kind === 'after'
  || (node.kind === 'seq' && node.parts.every(onlyLooks)) || (node.kind === 'any' && node.options.every(onlyLooks));

const any: Compile<'any'> = (node, program, sources) => {
  if (!onlyLooks(node)) return choice(node, program, sources);
  const start = program.add(Op.Look, addBeginning(node, program, sources), Number(true));
  choice(node, program, sources);
  program.add(Op.Done);
  program.c[start] = program.here;
};

const choice: Compile<'any'> = ({ options }, program, sources) => {
  if (options.every((option) => option.kind === 'shape')) {
    program.shapeSets.push(options.map((option) => placeOf(program.shapes, option)));
    program.add(Op.Shapes, program.shapeSets.length - 1);
    return;
  }
  const start = program.add(Op.Any), jumps: number[] = [];
  const choices = options.map((option): Option => {
    const place = program.here;
    compile(option, program, sources);
    jumps.push(program.add(Op.Jump));
    const first = sources.firsts.of(option), { words, kinds, flags } = beginningOf(first, sources.lexicon);
    return { first, row: [words, kinds, flags, place] };
  });
  for (const jump of jumps) program.a[jump] = program.here;
  program.a[start] = program.options.push(optionsByWord(choices, program)) - 1;
};

/** Adds how a part begins; gives its place. */
const addBeginning = (part: Node, program: Program, { firsts, lexicon }: Sources): number => {
  const { words, kinds, flags } = beginningOf(firsts.of(part), lexicon);
  return program.addRow(words, kinds, flags);
};

const opt: Compile<'opt'> = ({ part }, program, sources) => {
  const start = program.add(Op.Opt, 0, addBeginning(part, program, sources));
  compile(part, program, sources);
  program.a[start] = program.here;
};

const as: Compile<'as'> = ({ name, part }, program, sources) => {
  const register = program.registers++;
  program.add(Op.Open, register);
  compile(part, program, sources);
  program.add(Op.Close, register, program.captures.push({ name, node: part }) - 1);
};

const list: Compile<'list'> = ({ item, separator, least, most }, program, sources) => {
  const register = program.registers;
  program.registers += 2;
  program.add(Op.ListStart, register);
  const start = program.add(Op.ListItem, register);
  compile(item, program, sources);
  const next = program.add(Op.ListNext, program.lists.push({ register, least, most }) - 1);
  compile(separator, program, sources);
  program.add(Op.Jump, start);
  program.b[next] = program.here;
};

const upTo: Compile<'upTo'> = ({ most, stop }, program, sources) => {
  const start = program.add(Op.UpTo, most, -1);
  if (stop) {
    program.b[start] = program.here;
    compile(stop, program, sources);
    program.add(Op.Done);
  }
  program.c[start] = program.here;
};

const before: Compile<'before'> = ({ part, holds }, program, sources) => {
  const start = program.add(Op.Look, addBeginning(part, program, sources), Number(holds));
  compile(part, program, sources);
  program.add(Op.Done);
  program.c[start] = program.here;
};

const COMPILERS: { readonly [K in Node['kind']]: Compile<K> } = {
  words, after, any, opt, as, list, upTo, before,
  lex: ({ cls }, program, { lexicon }) => { program.add(Op.Lex, lexicon.classNumber(cls)); },
  tag: ({ tag }, program) => { program.add(Op.Tag, placeOf(program.tags, tag)); },
  shape: (node, program) => { program.add(Op.Shape, placeOf(program.shapes, node)); },
  seq: ({ parts }, program, sources) => { for (const part of parts) compile(part, program, sources); },
};

const compile = (node: Node, program: Program, sources: Sources): void => {
  (COMPILERS[node.kind] as Compile<Node['kind']>)(node, program, sources);
};

/** Adds the pattern of a rule to a program; gives the place where it begins. */
export const compileRule = (node: Node, program: Program, sources: Sources): number => {
  const entry = program.here;
  compile(node, program, sources);
  program.add(Op.Accept);
  return entry;
};
