/**
 * Compares what nghisu reads with what two other libraries read, and writes the tables of docs/comparison.md.
 *
 *   npm run compare                        prints the tables
 *   npm run compare -- --write             and writes them into docs/comparison.md
 *   VNTK=/folder/of/node_modules npm run compare
 *   npm run compare -- --most 15           the first so many articles only: vntk takes half a second for a sentence
 *
 * vntk compiles native code and is no dependency; it is looked for in the folder VNTK and in NODE_PATH. What is missing (vntk,
 * the articles of ../shared/news/dev) is skipped and said.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import * as chrono from 'chrono-node';
import { DATE_CASES, PUBLISHED_ON, type DateCase } from '../bench/date-cases.js';
import { parse, sentences } from '../src/index.js';
import { articlesIn, NEWS_FOLDER } from './articles.js';

const PAGE = 'docs/comparison.md';

interface Tagger { tag(text: string): [word: string, partOfSpeech: string, chunk: string, entity: string][] }

/** The recogniser of vntk, or null where it is not installed. */
function vntkTagger(): Tagger | null {
  const folders = [process.env['VNTK'] ?? '', ...(process.env['NODE_PATH'] ?? '').split(delimiter)];
  for (const folder of folders) {
    if (folder === '' || !existsSync(join(folder, 'vntk'))) continue;
    const load = createRequire(join(folder, 'vntk', 'package.json'));
    return (load('vntk') as { ner(): Tagger }).ner();
  }
  return null;
}

/** Names as they are compared: small letters, NFC, single spaces. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase().replace(/[\s_]+/gu, ' ').trim();

/** The longest runs of words that are tagged as a person; a run that ends a longer one is the same person. */
function personsOfTags(tagger: Tagger, text: string): string[] {
  const names = new Set<string>();
  for (const sentence of sentences(text)) {
    let run: string[] = [];
    const close = (): void => {
      if (run.length > 0) names.add(folded(run.join(' ')));
      run = [];
    };
    for (const [word, , , entity] of tagger.tag(sentence.text)) {
      if (entity.endsWith('-PER')) run.push(word);
      else close();
    }
    close();
  }
  return [...names].filter((name) => ![...names].some((longer) => longer.endsWith(` ${name}`)));
}

interface Tally { right: number; wrong: number; missed: number }

function count(tally: Tally, gold: ReadonlySet<string>, read: ReadonlySet<string>): void {
  for (const name of read) {
    if (gold.has(name)) tally.right++;
    else tally.wrong++;
  }
  for (const name of gold) if (!read.has(name)) tally.missed++;
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));

function rowOf(name: string, { right, wrong, missed }: Tally): string {
  const f1 = share(2 * right, 2 * right + wrong + missed);
  return `| ${name} | ${share(right, right + wrong)} | ${share(right, right + missed)} | ${f1} | ${right} | ${wrong} | ${missed} |`;
}

function personTable(): string {
  const most = process.argv.includes('--most') ? Number(process.argv[process.argv.indexOf('--most') + 1]) : undefined;
  const folder = join(NEWS_FOLDER, 'dev'), articles = articlesIn(join(folder, 'articles')).slice(0, most);
  if (articles.length === 0) return `Skipped: no articles in ${join(folder, 'articles')}.`;
  const tagger = vntkTagger();
  const ours: Tally = { right: 0, wrong: 0, missed: 0 }, theirs: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { id, text } of articles) {
    const reference = JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8')) as { persons: { name: string }[] };
    const gold = new Set(reference.persons.map(({ name }) => folded(name)));
    count(ours, gold, new Set(parse(text).persons.map(({ name }) => folded(name))));
    if (tagger) count(theirs, gold, new Set(personsOfTags(tagger, text.normalize('NFC'))));
  }
  return [
    `| ${articles.length} articles | precision | recall | F1 | right | wrong | missed |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    rowOf('nghisu', ours),
    tagger ? rowOf('vntk `ner`', theirs) : '| vntk `ner` | skipped: not installed (set VNTK to its `node_modules`) | | | | | |',
  ].join('\n');
}

type Days = readonly [first: string, last: string];

const oursOf = (text: string): Days[] => parse(text, { publishedOn: PUBLISHED_ON }).dates
  .flatMap(({ start, end }): Days[] => (start === null || end === null ? [] : [[start, end]]));

const two = (number: number): string => String(number).padStart(2, '0');
const isoOf = (date: Date): string => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** The days that components mean: the whole month or year where they name no day or month. */
function daysOf(components: chrono.ParsedComponents): Days {
  const year = components.get('year')!, month = components.get('month')!;
  const saysNothing = !components.isCertain('month') && !components.isCertain('year');
  const isDay = components.isCertain('day') || components.isCertain('weekday') || saysNothing;
  if (isDay) return [isoOf(components.date()), isoOf(components.date())];
  if (components.isCertain('month')) return [isoOf(new Date(year, month - 1, 1)), isoOf(new Date(year, month, 0))];
  return [`${year}-01-01`, `${year}-12-31`];
}

const theirsOf = (text: string): Days[] => chrono.vi.parse(text, new Date(`${PUBLISHED_ON}T12:00:00`))
  .map(({ start, end }): Days => [daysOf(start)[0], daysOf(end ?? start)[1]]);

const isRight = ([, expected]: DateCase, read: readonly Days[]): boolean =>
  (expected === null ? read.length === 0 : read.length === 1 && read[0]![0] === expected[0] && read[0]![1] === expected[1]);

function dateTable(): string {
  const dates = DATE_CASES.filter(([, days]) => days !== null), others = DATE_CASES.filter(([, days]) => days === null);
  const row = (name: string, read: (text: string) => Days[]): string => {
    const right = (cases: readonly DateCase[]): string => `${cases.filter((each) => isRight(each, read(each[0]))).length} of ${cases.length}`;
    return `| ${name} | ${right(dates)} | ${right(others)} |`;
  };
  return [
    '| | dates read as a reader does | figures that are no dates left alone |', '| --- | --- | --- |',
    row('nghisu', oursOf), row('chrono-node `vi`', theirsOf),
  ].join('\n');
}

const tables: Record<string, string> = { persons: personTable(), dates: dateTable() };
for (const [name, table] of Object.entries(tables)) console.log(`${name}\n\n${table}\n`);
if (process.argv.includes('--write')) {
  let page = readFileSync(PAGE, 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    page = page.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u'), `$1\n${table}\n\n$2`);
  }
  writeFileSync(PAGE, page);
}
