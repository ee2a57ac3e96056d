import { PARTS_OF_SPEECH } from './categories.js';
import { partOfSpeechAt, TOKEN_SIZE, type RawDocument } from './document.js';

/** A machine of wink-nlp that recognises nothing. */
export const EMPTY_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/** Kinds of entities that wink-nlp's own models find; this one finds none, and patterns may name them all the same. */
const KINDS_OF_ENTITIES = [
  'URL', 'EMAIL', 'MENTION', 'HASHTAG', 'EMOJI', 'EMOTICON', 'TIME', 'DATE', 'DURATION', 'CARDINAL', 'ORDINAL', 'MONEY', 'PERCENT',
];

const OTHERWISE = ' otherwise';

/**
 * The machine that reads the patterns of `learnCustomEntities`: a name of a part of speech or of a kind of entity stands for
 * any such token, and with `^` before it for itself.
 */
export const patternMachine = (): string => {
  const names = [...PARTS_OF_SPEECH.slice(1), ...KINDS_OF_ENTITIES];
  const escape = 1, alone = 2, escapedEscape = 3;
  const state = (index: number): number => 4 + index;
  const escapedState = (index: number): number => 4 + names.length + index;
  const from = (to: (index: number) => number, rest: Record<string, number>): Record<string, number> =>
    ({ ...rest, ...Object.fromEntries(names.map((name, index) => [name, to(index)])) });
  const terminal: Record<number, string> = { [alone]: '', [escapedEscape]: '^' };
  const custom: Record<number, { preserve: boolean }> = { [alone]: { preserve: false }, [escapedEscape]: { preserve: true } };
  names.forEach((name, index) => {
    terminal[state(index)] = name;
    custom[state(index)] = { preserve: false };
    terminal[escapedState(index)] = `${name}&`;
    custom[escapedState(index)] = { preserve: true };
  });
  const machine = {
    0: from(state, { [OTHERWISE]: 0, '^': escape }),
    [escape]: from(escapedState, { [OTHERWISE]: alone, '^': escapedEscape }),
  };
  return JSON.stringify([100, escapedState(names.length), machine, terminal, {}, custom]);
};

interface PatternConfig {
  readonly rdd: RawDocument;
  readonly preserve: Readonly<Record<string, string>>;
  readonly matchValue: boolean;
  readonly usePOS: boolean;
}

/** What the machine of the user's patterns is fed of one token: a literal that a pattern names, else its part of speech. */
export const patternToken = (token: number | string, _: unknown, config: PatternConfig, index: number): string => {
  const { rdd, preserve, matchValue, usePOS } = config;
  if (typeof token === 'string') return token;
  const value = rdd.cache.value(rdd.tokens[index * TOKEN_SIZE]!), normal = rdd.cache.value(token);
  const literal = preserve[value] ?? (matchValue ? undefined : preserve[normal]);
  if (literal !== undefined) return literal;
  if (usePOS) return partOfSpeechAt(rdd, index);
  return matchValue ? value : normal;
};
