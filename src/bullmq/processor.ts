import { UnrecoverableError, type Job } from 'bullmq';
import { parse } from '../index.js';
import type { ArticleRecord } from '../record/types.js';
import type { ParseOptions } from '../record/options.js';
import { articleFault, type QueuedArticle } from './article.js';
import type { RecordSink } from './sink.js';

/** What came of a job: its record was written, or stood there already. */
export type Outcome = 'written' | 'known';

export interface ProcessorOptions {
  readonly sink: RecordSink;
  /** Reads a text; default: `parse` of the library. One of `createParser` brings words of your own. */
  readonly parse?: (text: string, options: ParseOptions) => ArticleRecord;
}

/** What no further attempt can mend goes to the dead letters at once. */
const hopeless = (reason: string): UnrecoverableError => new UnrecoverableError(reason);

const recordOf = ({ text, id, publishedOn, jurisdiction }: QueuedArticle, read: NonNullable<ProcessorOptions['parse']>): ArticleRecord => {
  try {
    return read(text, {
      id,
      ...(publishedOn === undefined ? null : { publishedOn }),
      ...(jurisdiction === undefined ? null : { jurisdiction }),
    });
  } catch (error) {
    throw hopeless(error instanceof Error ? error.message : String(error));
  }
};

/**
 * The function that a BullMQ worker runs for each article: reads it and hands the record to the sink. A failing sink fails the
 * job, which the queue tries again; an article that cannot be read fails it for good.
 *
 * @example
 * new Worker('articles', createProcessor({ sink: folderSink('records') }), { connection });
 */
export const createProcessor = ({ sink, parse: read = parse }: ProcessorOptions) =>
  async ({ data }: Pick<Job<QueuedArticle>, 'data'>): Promise<Outcome> => {
    const fault = articleFault(data);
    if (fault !== undefined) throw hopeless(fault);
    if (await sink.has?.(data.id) === true) return 'known';
    await sink.write(data.id, recordOf(data, read));
    return 'written';
  }
;
