/** The annotated articles of the project, and what the parser reads in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reference } from '../src/evaluation/index.js';
import type { ArticleRecord, ParseOptions } from '../src/index.js';
import { articlesIn, type ArticleFile } from './articles.js';

export const CORPUS_FOLDER = 'corpus/articles';
export const GATE_FILE = 'corpus/gate.json';

export interface AnnotatedArticle extends ArticleFile {
  readonly reference: Reference;
}

/** Every article of the corpus with its reference. */
export const corpusArticles = (): AnnotatedArticle[] => articlesIn(CORPUS_FOLDER).map((article) => ({
  ...article, reference: JSON.parse(readFileSync(join(CORPUS_FOLDER, `${article.id}.json`), 'utf8')) as Reference,
}));

/** The record of an article, read on the day that its reference gives. */
export const recordOf = (parse: (text: string, options: ParseOptions) => ArticleRecord, { id, text, reference }: AnnotatedArticle) =>
  parse(text, { id, ...(typeof reference.publishedAt === 'string' ? { publishedOn: reference.publishedAt } : {}) });
