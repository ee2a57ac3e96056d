/**
 * Time of `parse` beside two yardsticks in the same run: `npm run bench`, which bundles this file as a user's app would be.
 *
 * The yardsticks are the word segmenter of the platform and one bare scan for words, which no reader of text can undercut.
 * The tasks take turns in many short rounds, so that a slow moment of the machine meets all of them; the figures are medians
 * over the rounds of each round's median.
 */
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { articlesIn, median, NEWS_FOLDER, type ArticleFile } from '../scripts/articles.js';
import { createParser } from '../src/index.js';

const ROUNDS = 15;
const MILLISECONDS_PER_TURN = 60;
const OWN_ARTICLES = 'corpus/articles';

const parser = createParser();
const segmenter = new Intl.Segmenter('vi', { granularity: 'word' });

const TASKS: Readonly<Record<string, (text: string) => unknown>> = {
  'parse': (text) => parser.parse(text),
  'Intl.Segmenter, words': (text) => {
    let words = 0;
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
    return words;
  },
  'bare scan': (text) => text.match(/[\p{L}\p{M}]+|\p{N}+|[^\s]/gu)?.length,
};

/** Median milliseconds of one pass of each task over all texts, in turns. */
async function compare(texts: readonly string[]): Promise<Map<string, number>> {
  const medians = new Map<string, number[]>(Object.keys(TASKS).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, task] of Object.entries(TASKS)) {
      const bench = new Bench({ time: MILLISECONDS_PER_TURN, iterations: 3, warmup: round === 0 });
      bench.add(name, () => { for (const text of texts) task(text); });
      const [finished] = await bench.run();
      if (finished?.result.state !== 'completed') throw new Error(`${name} did not run: ${finished?.result.state}`);
      medians.get(name)!.push(finished.result.latency.p50);
    }
  }
  return new Map([...medians].map(([name, rounds]) => [name, median(rounds)]));
}

async function report(title: string, articles: readonly ArticleFile[]): Promise<void> {
  const texts = articles.map(({ text }) => text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const times = await compare(texts);
  const yardstick = times.get('Intl.Segmenter, words')!;
  console.log(`\n${title}: ${texts.length} article(s), ${characters} UTF-16 code units`);
  for (const [name, milliseconds] of times) {
    const perArticle = (milliseconds / texts.length).toFixed(3).padStart(9);
    const speed = (characters / milliseconds / 1000).toFixed(1).padStart(7);
    console.log(`  ${name.padEnd(22)} ${perArticle} ms/article ${speed} M units/s ${(milliseconds / yardstick).toFixed(2).padStart(6)} x segmenter`);
  }
}

const real = articlesIn(join(NEWS_FOLDER, 'dev/articles'));
const own = articlesIn(OWN_ARTICLES);
const single = real.find(({ id }) => id === 'seed') ?? own[0];
if (single === undefined) throw new Error(`no article in ${NEWS_FOLDER}/dev/articles or ${OWN_ARTICLES}`);

const coldStart = performance.now();
createParser().parse(single.text);
console.log(`first parse with a new parser: ${(performance.now() - coldStart).toFixed(1)} ms`);
await report(`one article (${single.id})`, [single]);
await report('all articles', real.length > 0 ? real : own);
