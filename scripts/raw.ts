/**
 * Parses every article of a folder and tells what goes wrong and how long it takes.
 *
 *   npm run raw             the articles of ../shared/news/raw
 *   npm run raw -- FOLDER   the .txt files of another folder
 *
 * Exit code 1 when an article throws or gives a record that the schema refuses.
 */
import { join } from 'node:path';
import { createParser } from '../src/index.js';
import type { ArticleRecord } from '../src/record/types.js';
import { ArticleRecordSchema } from '../src/schema.js';
import { articlesIn, median, NEWS_FOLDER } from './articles.js';

const SLOWEST = 3;

interface Timing {
  id: string;
  milliseconds: number;
  length: number;
}

/** Entries of each list of the records, all articles together. */
function countEntries(records: readonly ArticleRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const record of records) {
    for (const [list, entries] of Object.entries(record)) {
      if (Array.isArray(entries)) counts[list] = (counts[list] ?? 0) + entries.length;
    }
  }
  return counts;
}

/** What is wrong with a record, or nothing. */
function schemaFault(record: ArticleRecord): string | undefined {
  const fault = ArticleRecordSchema.safeParse(record).error?.issues[0];
  return fault && `refused by the schema at ${fault.path.join('.')}: ${fault.message}`;
}

function report(folder: string): number {
  const articles = articlesIn(folder);
  if (articles.length === 0) {
    console.log(`Skipped: no articles in ${folder}.`);
    return 0;
  }
  const parser = createParser();
  const records: ArticleRecord[] = [];
  const timings: Timing[] = [];
  const faults: string[] = [];
  for (const { id, text } of articles) {
    const start = performance.now();
    try {
      const record = parser.parse(text, { id });
      timings.push({ id, milliseconds: performance.now() - start, length: text.length });
      records.push(record);
      const fault = schemaFault(record);
      if (fault !== undefined) faults.push(`${id}  ${fault}`);
    } catch (error) {
      faults.push(`${id}  threw ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    }
  }
  for (const fault of faults) console.log(fault);
  console.log(`${articles.length} articles, ${faults.length} with a fault`);
  console.log(`entries: ${Object.entries(countEntries(records)).map(([list, count]) => `${list} ${count}`).join(', ')}`);
  if (timings.length > 0) {
    const slowest = timings.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, SLOWEST);
    const total = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
    console.log(`${total.toFixed(0)} ms in all, median ${median(timings.map(({ milliseconds }) => milliseconds)).toFixed(2)} ms an article`);
    console.log(`slowest: ${slowest.map((one) => `${one.id} ${one.milliseconds.toFixed(1)} ms (${one.length} characters)`).join(', ')}`);
  }
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = report(process.argv[2] ?? join(NEWS_FOLDER, 'raw'));
