/** What is compared with the parser: each tool reads a text, and some find persons in it. */
import { createRequire } from 'node:module';
import { vi as vietnameseDates } from 'chrono-node';
import english from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createParser } from '../src/index.js';

export interface Tool {
  readonly name: string;
  /** What one gets from it. */
  readonly gives: string;
  readonly run: (text: string) => unknown;
  /** The names of persons it finds. */
  readonly persons?: (text: string) => readonly string[];
  /** It takes so long that a few articles must do. */
  readonly isSlow?: true;
}

const { parse } = createParser();
const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });
const wink = winkNLP(model);

/** The yardstick that no reader of text can undercut. */
export const SCAN = 'one regular expression';

export const TOOLS: readonly Tool[] = [
  { name: 'nghisu', gives: 'the whole record', run: (text) => parse(text), persons: (text) => parse(text).persons.map(({ name }) => name) },
  { name: SCAN, gives: 'words and marks', run: (text) => text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu)?.length },
  {
    name: 'Intl.Segmenter(\'vi\')',
    gives: 'syllables and marks',
    run: (text) => {
      let words = 0;
      for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
      return words;
    },
  },
  { name: 'chrono-node vi', gives: 'dates', run: (text) => vietnameseDates.parse(text).length },
  { name: 'wink-nlp, English model', gives: 'tokens, tags, entities (no persons)', run: (text) => wink.readDoc(text).entities().out() },
  {
    name: 'compromise, English',
    gives: 'tags, persons',
    run: (text) => english(text).people().out('array') as unknown,
    persons: (text) => english(text).people().out('array') as string[],
  },
];

/** A word and its tags: part of speech, phrase, entity (`B-PER`, `I-PER`, `O` …). */
type Tagged = readonly [word: string, tag: string, chunk: string, entity: string];
interface Vntk { wordTokenizer(): { tag(text: string): unknown }; ner(): { tag(text: string): readonly Tagged[] } }

const personsIn = (tagged: readonly Tagged[]): string[] => {
  const names: string[] = [];
  for (const [word, , , entity] of tagged) {
    if (entity === 'B-PER') names.push(word);
    else if (entity === 'I-PER') names.push(`${names.pop() ?? ''} ${word}`.trim());
  }
  return names;
};

/** The tools of vntk, which is no dependency since it compiles native code; none with a message where it is not found. */
export function vntkTools(folder = 'vntk'): Tool[] {
  try {
    const vntk = createRequire(import.meta.url)(folder) as Vntk;
    const words = vntk.wordTokenizer(), entities = vntk.ner();
    return [
      { name: 'vntk, words', gives: 'words of several syllables', isSlow: true, run: (text) => words.tag(text) },
      {
        name: 'vntk, NER', gives: 'persons, places, bodies', isSlow: true,
        run: (text) => entities.tag(text), persons: (text) => personsIn(entities.tag(text)),
      },
    ];
  } catch (error) {
    console.log(`vntk is left out, "${folder}" does not load (${(error as NodeJS.ErrnoException).code ?? String(error)}): --vntk FOLDER says where it is`);
    return [];
  }
}
