/**
 * Reads damaged cuts of news by the hundred thousand and checks every promise of the record on each.
 *
 *   npm run fuzz                        10,000 inputs
 *   npm run fuzz -- --count 1000000     as many as that
 *   npm run fuzz -- --seed 7            other inputs; the same seed always gives the same ones
 *   npm run fuzz -- --length 200        cuts of at most 200 characters
 *   npm run fuzz -- --articles FOLDER   cut from the .txt files of FOLDER instead of our own
 *
 * Every eighth input is also read a second time, which must give the same bytes, and tried against the schema. Prints the
 * first inputs that break a promise, with what is needed to see them again. Exit code 1 when a promise is broken.
 */
import { parseArgs } from 'node:util';
import { createParser } from '../src/index.js';
import { ArticleRecordSchema } from '../src/schema.js';
import { mutatedFrom, Random } from '../test/support/mutator.js';
import { mentionsSliceBack, nothingIsInvented, referencesNameEntries, type Promised } from '../test/support/promises.js';
import { articlesIn } from './articles.js';

const SHOWN_FAULTS = 20;
const REPORT_EVERY = 50_000;
/** Every so many inputs are also read again and tried against the schema, which costs more than the reading. */
const THOROUGH_EVERY = 8;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    length: { type: 'string', default: '300' },
    articles: { type: 'string', default: 'corpus/articles' },
  },
});
const [count, seed, length] = [Number(values.count), Number(values.seed), Number(values.length)];
const sources = articlesIn(values.articles).map(({ text }) => text);
if (sources.length === 0) throw new Error(`no .txt file in ${values.articles}`);

const parser = createParser();
const OPTIONS = { publishedOn: '2020-11-18' };

const schemaAccepts: Promised = (_text, record) => {
  const issue = ArticleRecordSchema.safeParse(record).error?.issues[0];
  return issue && `refused by the schema at ${issue.path.join('.')}: ${issue.message}`;
};
const sameTwice: Promised = (text, record) => (
  JSON.stringify(parser.parse(text, OPTIONS)) === JSON.stringify(record) ? undefined : 'a second reading gives another record');

const PROMISES: readonly Promised[] = [mentionsSliceBack, nothingIsInvented, referencesNameEntries];
const THOROUGH: readonly Promised[] = [...PROMISES, sameTwice, schemaAccepts];

const faultOf = (text: string, promises: readonly Promised[]): string | undefined => {
  try {
    const record = parser.parse(text, OPTIONS);
    for (const promise of promises) {
      const fault = promise(text, record);
      if (fault !== undefined) return fault;
    }
    return undefined;
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack ?? error.message : String(error)}`;
  }
};

const started = performance.now();
let characters = 0, faults = 0;
for (let index = 0; index < count; index += 1) {
  const text = mutatedFrom(sources, new Random(seed * 0x9e37_79b1 + index), length);
  characters += text.length;
  const fault = faultOf(text, index % THOROUGH_EVERY === 0 ? THOROUGH : PROMISES);
  if (fault !== undefined) {
    faults += 1;
    if (faults <= SHOWN_FAULTS) console.log(`input ${index} of seed ${seed}: ${fault}\n  ${JSON.stringify(text)}`);
  }
  if ((index + 1) % REPORT_EVERY === 0) {
    const seconds = (performance.now() - started) / 1000;
    console.log(`${index + 1} inputs, ${characters} characters, ${faults} faults, ${seconds.toFixed(0)} s, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
  }
}
console.log(`${count} inputs from ${sources.length} articles (seed ${seed}, cuts of at most ${length}), ${characters} characters: ${faults} with a fault, ${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = faults === 0 ? 0 : 1;
