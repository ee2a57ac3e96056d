import { readStory } from './discourse/index.js';
import { ENTITY_LAYERS } from './entities/index.js';
import { parseIsoDay } from './entities/date/index.js';
import { expectFields, expectText, unexpected } from './errors.js';
import { EVENT_LAYERS, readEvents } from './events/index.js';
import { compileRuleSet, type Layer } from './grammar/index.js';
import { addCustom, type PartialLexicon } from './lexicon/custom.js';
import { Lexicon, loadLexicon } from './lexicon/index.js';
import { createReader, type Reader } from './reader/reader.js';
import { assemble, type Assembly } from './record/assemble.js';
import { explainAssembly } from './record/explain.js';
import type { Explanation } from './record/explanation.js';
import type { ParseOptions, ParserOptions } from './record/options.js';
import type { ArticleRecord, Mention } from './record/types.js';

/** Reads articles into records. The same text and options always give the same record. */
export interface Parser {
  /**
   * The facts of an article.
   *
   * @param text - The article: headline, body, captions. Any string gives a record; problems stand in `diagnostics`.
   * @throws TypeError when `text` is no string, or an option is unknown or of the wrong form.
   */
  parse(text: string, options?: ParseOptions): ArticleRecord;
  /** The record, and for each of its facts the rules that read it and the text that they read. */
  explain(text: string, options?: ParseOptions): Explanation;
  /**
   * The sentences of a text, as the reader splits it: `TP.`, `GS.TS.` and `T.Ư` end none, a headline or a caption is one.
   * Between two sentences stands nothing but white space.
   *
   * @throws TypeError when `text` is no string.
   */
  sentences(text: string): Mention[];
}

const isoDay = (where: string, value: unknown): string => {
  if (typeof value === 'string' && parseIsoDay(value) !== null) return value;
  throw unexpected(where, 'a day of the calendar such as "2020-11-18"', value);
};

const string = (where: string, value: unknown): string => {
  if (typeof value !== 'string') throw unexpected(where, 'a string', value);
  return value;
};

/** The options, each checked; a missing one and one that is `undefined` are the same. */
const checkedOptions = (given: unknown): ParseOptions => {
  if (given === undefined) return {};
  const { publishedOn, jurisdiction, id } = expectFields('options', given, ['publishedOn', 'jurisdiction', 'id']);
  return {
    ...(publishedOn === undefined ? null : { publishedOn: isoDay('options.publishedOn', publishedOn) }),
    ...(jurisdiction === undefined ? null : { jurisdiction: expectText('options.jurisdiction', jurisdiction) }),
    ...(id === undefined ? null : { id: string('options.id', id) }),
  };
};

const sentencesIn = ({ tape, sentences }: ReturnType<Reader['split']>): Mention[] => Array.from(sentences.start, (from, index) => {
  const start = tape.start[from]!, end = tape.end[sentences.end[index]! - 1]!;
  return { start, end, text: tape.input.slice(start, end) };
});

/** Brings the user's words in after the built-in ones, so that they are taken first. */
const customLayer = (partial: PartialLexicon): Layer => ({
  name: 'custom',
  rules: [],
  compile(lexicon) {
    addCustom(lexicon, partial);
    return { name: 'custom', ruleSet: compileRuleSet([], lexicon), read: () => undefined };
  },
});

const checkedLexicon = (given: unknown): PartialLexicon | undefined => {
  if (given === undefined) return undefined;
  const { lexicon } = expectFields('options', given, ['lexicon']);
  if (lexicon === undefined) return undefined;
  const partial = lexicon as PartialLexicon;
  addCustom(new Lexicon(), partial);
  return partial;
};

/**
 * A parser with words of your own. Rules and words are compiled when it reads its first text.
 *
 * @example
 * const { parse } = createParser({ lexicon: { posts: ['Chánh sự vụ'] } });
 * @throws TypeError when an entry of the lexicon is of the wrong form; it names the entry.
 */
export const createParser = (options?: ParserOptions): Parser => {
  const custom = checkedLexicon(options);
  let reader: Reader | null = null;
  const compiled = (): Reader => reader ??= createReader(loadLexicon(), [
    ...ENTITY_LAYERS, ...EVENT_LAYERS, ...(custom ? [customLayer(custom)] : []),
  ]);
  const read = (text: string, given: ParseOptions | undefined): Assembly => {
    string('text', text);
    const checked = checkedOptions(given);
    const story = readStory(compiled().read(text));
    return assemble(story, readEvents(story), checked);
  };
  return {
    parse: (text, given) => read(text, given).record,
    explain: (text, given) => explainAssembly(read(text, given)),
    sentences: (text) => sentencesIn(compiled().split(string('text', text))),
  };
};
