/** Articles with references: our own, and real ones where they are present. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlesIn, NEWS_FOLDER } from '../../scripts/articles.js';
import type { Reference } from '../../src/evaluation/index.js';
import { createParser, type ArticleRecord } from '../../src/index.js';

export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly reference: Reference;
}

export interface Corpus {
  readonly articles: string;
  readonly gold: string;
}

export const OWN: Corpus = { articles: 'corpus/articles', gold: 'corpus/articles' };
export const REAL: Corpus = { articles: join(NEWS_FOLDER, 'dev/articles'), gold: join(NEWS_FOLDER, 'dev/gold') };

export const annotatedIn = ({ articles, gold }: Corpus): Annotated[] => articlesIn(articles)
  .filter(({ id }) => existsSync(join(gold, `${id}.json`)))
  .map(({ id, text }) => ({ id, text, reference: JSON.parse(readFileSync(join(gold, `${id}.json`), 'utf8')) as Reference }));

const parser = createParser();
const records = new Map<string, ArticleRecord>();

/** The record of an article; each is read once. */
export const recordOf = ({ id, text, reference: { publishedAt } }: Annotated): ArticleRecord => {
  const record = records.get(text) ?? parser.parse(text, { id, ...(typeof publishedAt === 'string' ? { publishedOn: publishedAt } : {}) });
  records.set(text, record);
  return record;
};
