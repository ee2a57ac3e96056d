import type { ParseOptions } from '../record/options.js';

/** An article on its way through the queue. */
export interface QueuedArticle extends ParseOptions {
  /** Names the article: one record is kept for each id, however often it is sent or read. */
  readonly id: string;
  readonly text: string;
}

/** What is wrong with an article, or nothing. */
export const articleFault = (article: unknown): string | undefined => {
  if (typeof article !== 'object' || article === null) return 'the article is no object';
  const { id, text } = article as Partial<Record<keyof QueuedArticle, unknown>>;
  if (typeof id !== 'string' || id === '') return '"id" is no non-empty string';
  return typeof text === 'string' ? undefined : '"text" is no string';
};

/** The job of an article; BullMQ forbids colons and plain numbers. A second job of the same id is not added to the queue. */
export const jobIdOf = (id: string): string => `article-${encodeURIComponent(Buffer.from(id).toString())}`;
