/**
 * Scores the parser against reference files, field by field.
 *
 *   npm run score                                   the articles of ../shared/news/dev
 *   npm run score -- --errors decisions             and lists what is missed or wrong in one field
 *   npm run score -- --articles corpus/articles --gold corpus/articles
 *   npm run score -- --records out                  keeps the records in the folder "out"
 *
 * Other arguments go to the scorer as they are (`--json`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createParser } from '../src/index.js';
import { articlesIn, NEWS_FOLDER, type ArticleFile } from './articles.js';

const SCORER = '../shared/annotation/score.mjs';

/** Day of publication as the reference file of the article gives it. */
function publishedOn(goldFolder: string, { id }: ArticleFile): string | undefined {
  const path = join(goldFolder, `${id}.json`);
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, 'utf8')) as { publishedAt?: string | null }).publishedAt ?? undefined;
}

function writeRecords(articles: readonly ArticleFile[], goldFolder: string, recordFolder: string): void {
  const parser = createParser();
  for (const article of articles) {
    const date = publishedOn(goldFolder, article);
    const record = parser.parse(article.text, { id: article.id, ...(date === undefined ? {} : { publishedOn: date }) });
    writeFileSync(join(recordFolder, `${article.id}.json`), JSON.stringify(record, null, 2));
  }
}

function score(): number {
  const { values, tokens } = parseArgs({
    strict: false,
    tokens: true,
    options: { articles: { type: 'string' }, gold: { type: 'string' }, records: { type: 'string' }, errors: { type: 'string' } },
  });
  const folder = (name: 'articles' | 'gold'): string => String(values[name] ?? join(NEWS_FOLDER, 'dev', name));
  const articles = articlesIn(folder('articles'));
  if (articles.length === 0 || !existsSync(folder('gold')) || !existsSync(SCORER)) {
    console.log(`Skipped: needs articles in ${folder('articles')}, references in ${folder('gold')} and ${SCORER}.`);
    return 0;
  }
  const keep = typeof values['records'] === 'string' ? values['records'] : undefined;
  const recordFolder = keep ?? mkdtempSync(join(tmpdir(), 'nghisu-records-'));
  mkdirSync(recordFolder, { recursive: true });
  try {
    writeRecords(articles, folder('gold'), recordFolder);
    const passedOn = tokens.flatMap((token) => {
      if (token.kind !== 'option' || ['articles', 'gold', 'records'].includes(token.name)) return [];
      return [token.rawName, ...(token.value === undefined ? [] : [token.value])];
    });
    // by its real path: the scorer prints only where it sees itself called
    return spawnSync(process.execPath, [realpathSync(SCORER), folder('gold'), recordFolder, ...passedOn], { stdio: 'inherit' }).status ?? 1;
  } finally {
    if (keep === undefined) rmSync(recordFolder, { recursive: true });
  }
}

process.exitCode = score();
