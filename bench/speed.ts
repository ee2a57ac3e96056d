/**
 * The time of a parse beside what else one might use, and how well each finds persons: `npm run bench`, which bundles this
 * file as a user's app would be. On the articles of ../shared/news/dev where they are, else on the corpus.
 *
 *   npm run bench                          every tool that is installed
 *   npm run bench -- --vntk FOLDER         with vntk from a folder (`…/node_modules/vntk`)
 *   npm run bench -- --rounds 20
 *
 * The tools take turns, article by article, so that a slow moment of the machine meets all of them. Then each reads alone: what
 * runs between two of its articles empties the caches of the processor, and that costs a small tool more than a large one.
 * Time is that of the processor, of all threads of the process together, since other programs share it; the figures are means
 * over the articles of each article's median.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articlesIn, median, NEWS_FOLDER, type ArticleFile } from '../scripts/articles.js';
import { createParser } from '../src/index.js';
import { personsF1 } from './persons.js';
import { SCAN, TOOLS, vntkTools, type Tool } from './tools.js';

const OWN_ARTICLES = 'corpus/articles';
const WARM_UP = 10;
const ARTICLES_OF_SLOW = 5, ROUNDS_OF_SLOW = 2;

interface Figures {
  readonly tool: Tool;
  /** For an article, the tools taking turns. */
  readonly milliseconds: number;
  /** For an article, where it runs by itself; none of a slow tool. */
  readonly alone: number | null;
  readonly f1: number | null;
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

/** Milliseconds of the processor that some work takes. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** For each tool, milliseconds an article. */
function compare(tools: readonly Tool[], articles: readonly ArticleFile[], rounds: number): number[] {
  const times = tools.map(() => articles.map((): number[] => []));
  for (let round = -Math.min(WARM_UP, rounds); round < rounds; round += 1) {
    articles.forEach(({ text }, article) => {
      tools.forEach((tool, i) => {
        const time = timeOf(() => tool.run(text));
        if (round >= 0) times[i]![article]!.push(time);
      });
    });
  }
  return times.map((ofArticles) => average(ofArticles.map(median)));
}

/** Slow tools have few articles of their own: their time is told by the ratio to the parser on these. */
function figures(tools: readonly Tool[], articles: readonly ArticleFile[], gold: string, rounds: number): Figures[] {
  const quick = tools.filter(({ isSlow }) => !isSlow), few = articles.slice(0, ARTICLES_OF_SLOW);
  const milliseconds = compare(quick, articles, rounds), own = milliseconds[0]!;
  const f1 = ({ persons }: Tool, among: readonly ArticleFile[]): number | null => (persons ? personsF1(among, gold, persons) : null);
  return [
    ...quick.map((tool, i): Figures => {
      const [alone = null] = compare([tool], articles, rounds);
      return { tool, milliseconds: milliseconds[i]!, alone, f1: f1(tool, articles) };
    }),
    ...tools.filter(({ isSlow }) => isSlow).map((tool) => {
      const [ownFew = 1, slow = 0] = compare([tools[0]!, tool], few, ROUNDS_OF_SLOW);
      return { tool, milliseconds: slow / ownFew * own, alone: null, f1: f1(tool, articles) };
    }),
  ];
}

/** A table in Markdown, as it stands in the README. */
function table(rows: readonly Figures[]): string {
  const own = rows[0]!.milliseconds;
  const cells = rows.map(({ tool: { name, gives }, milliseconds, alone, f1 }) => [
    name, milliseconds.toPrecision(3), (milliseconds / own).toPrecision(2), alone?.toPrecision(3) ?? '–', f1?.toFixed(2) ?? '–', gives,
  ].join(' | '));
  const head = ['tool | ms an article, in turns | of our time | ms alone | persons, F1 | gives', '--- | --- | --- | --- | --- | ---'];
  return [...head, ...cells].map((row) => `| ${row} |`).join('\n');
}

const { values } = parseArgs({ options: { vntk: { type: 'string' }, rounds: { type: 'string', default: '15' } } });
const real = articlesIn(join(NEWS_FOLDER, 'dev/articles'));
const articles = real.length > 0 ? real : articlesIn(OWN_ARTICLES);
const gold = real.length > 0 ? join(NEWS_FOLDER, 'dev/gold') : OWN_ARTICLES;
if (articles.length === 0) throw new Error(`no article in ${NEWS_FOLDER}/dev/articles or ${OWN_ARTICLES}`);

const cold = timeOf(() => createParser().parse(articles[0]!.text));
console.log(`first parse with a new parser: ${cold.toFixed(0)} ms`);
console.log(`${articles.length} articles, ${Math.round(average(articles.map(({ text }) => text.length)))} UTF-16 code units each\n`);
const rows = figures([...TOOLS, ...vntkTools(values.vntk)], articles, gold, Number(values.rounds));
console.log(table(rows));
const timeOfRow = (name: string): number => rows.find(({ tool }) => tool.name === name)!.milliseconds;
console.log(`\na parse takes ${(timeOfRow('nghisu') / timeOfRow(SCAN)).toFixed(1)} times the scan with one regular expression`);

const THOUSAND = 1_000;
const many = Array.from({ length: THOUSAND }, (_, i) => articles[i % articles.length]!.text);
const parser = createParser();
const inTurn = timeOf(() => { for (const text of many) parser.parse(text); });
const joined = timeOf(() => parser.parse(many.join('\n\n')));
console.log(`${THOUSAND} articles in one text take ${(joined / inTurn).toFixed(2)} times as long as one by one`);
