import type { ArticleRecord } from '../record/types.js';
import { join } from './join.js';
import { readForLinking, type ReadArticle } from './reading.js';
import type { LinkedRecords } from './types.js';

/** Takes records one by one. */
export interface Linker {
  /**
   * Adds a record; one that was added before changes nothing.
   *
   * @throws TypeError when it is no record, or another record with the same id was added.
   */
  add(record: ArticleRecord): Linker;
  /** What all records so far tell together; the same as if they had been given at once, in any order. */
  result(): LinkedRecords;
}

/** A linker without records. */
export const createLinker = (): Linker => {
  const articles = new Map<string, ReadArticle>();
  let joined: LinkedRecords | null = null;
  const linker: Linker = {
    add(record) {
      const article = readForLinking(record), known = articles.get(article.id);
      if (known && known.content !== article.content) {
        throw new TypeError(`record: expected an id that no other record has, got ${JSON.stringify(article.id)} again`);
      }
      if (!known) {
        articles.set(article.id, article);
        joined = null;
      }
      return linker;
    },
    result: () => joined ??= join([...articles.values()]),
  };
  return linker;
};

/**
 * Joins persons and bodies over many articles by name, place and office, and tells who held which office when, with the
 * articles as evidence. Conflicts are shown; people of one name whom nothing joins stay apart and are listed as `possible`.
 *
 * @example
 * const { offices } = link(texts.map((text, index) => parse(text, { id: String(index), publishedOn: days[index] })));
 * @throws TypeError when an entry is no record, or two different records have one id.
 */
export const link = (records: Iterable<ArticleRecord>): LinkedRecords => {
  const linker = createLinker();
  for (const record of records) linker.add(record);
  return linker.result();
};
