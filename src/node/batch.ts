import { isUtf8 } from 'node:buffer';
import { parse } from '../index.js';
import { articleOfLine, UnreadableLine, type ArticleLine } from './article-line.js';
import type { LineFields } from './fields.js';
import { jsonLine } from './json-line.js';

/** Whole lines of JSON, as many as are read in one go. */
export interface Batch {
  /** Number of the first line, counted from 1. */
  readonly firstLine: number;
  /** UTF-8; lines end with a line feed, which the last one may lack. */
  readonly bytes: Uint8Array;
}

/** A line that gave no record: nothing of it is lost. */
export interface LineFault {
  /** Number of the line in the input, counted from 1; for files, the number of the file. */
  readonly line: number;
  /** What is wrong with it, in English. */
  readonly reason: string;
  /** The line as it was given, without its line feed; what is no UTF-8 reads as U+FFFD. */
  readonly input: string;
}

/** What came of a batch. */
export interface BatchResult {
  /** A line of JSON for every record, each with its line feed, in the order of the input. */
  readonly output: string;
  readonly records: number;
  readonly faults: readonly LineFault[];
  /** Size of the batch. */
  readonly bytes: number;
}

const LINE_FEED = 0x0a;
const BLANK = /^\s*$/u;

const decoder = new TextDecoder('utf-8');

/** The line as text; a byte order mark at its head and a carriage return at its end are no part of it. */
const decode = (line: Uint8Array): string => decoder.decode(line).replace(/\r$/u, '');

/**
 * The article of a line, or null of a blank one.
 *
 * @throws UnreadableLine that says what is wrong with the line.
 */
const articleOf = (bytes: Uint8Array, json: string, fields: LineFields): ArticleLine | null => {
  if (BLANK.test(json)) return null;
  if (!isUtf8(bytes)) throw new UnreadableLine('is not UTF-8 text');
  return articleOfLine(json, fields);
};

/** One line of a batch, read as far as the article that it holds. */
export interface ReadLine {
  readonly line: number;
  readonly article: ArticleLine | null;
  readonly fault: LineFault | null;
  /** What stands after it in the batch. */
  readonly rest: Uint8Array;
}

const readLine = (bytes: Uint8Array, line: number, fields: LineFields): Pick<ReadLine, 'article' | 'fault'> => {
  const json = decode(bytes);
  try {
    return { article: articleOf(bytes, json, fields), fault: null };
  } catch (error) {
    if (!(error instanceof UnreadableLine)) throw error;
    return { article: null, fault: { line, reason: error.message, input: json } };
  }
};

/** Every line of the batch that is not blank. */
export function* readLines({ firstLine, bytes }: Batch, fields: LineFields): Generator<ReadLine> {
  for (let start = 0, line = firstLine; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const read = readLine(bytes.subarray(start, end), line, fields);
    start = end + 1;
    if (read.article !== null || read.fault !== null) yield { ...read, line, rest: bytes.subarray(start) };
  }
}

/** Reads every article of a batch. Blank lines count as lines and give nothing. */
export const readBatch = (batch: Batch, fields: LineFields): BatchResult => {
  const output: string[] = [];
  const faults: LineFault[] = [];
  for (const { article, fault } of readLines(batch, fields)) {
    if (fault !== null) faults.push(fault);
    if (article !== null) output.push(`${jsonLine(parse(article.text, article.options))}\n`);
  }
  return { output: output.join(''), records: output.length, faults, bytes: batch.bytes.length };
};
