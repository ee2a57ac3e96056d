import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleRecord } from '../../record/types.js';
import { inputError, usageError } from '../errors.js';
import { printable } from '../escape.js';
import { jsonIn, jsonOf, namesIn, textOf, type ReportFault } from './folder.js';

/** A record if the value is one; else null, and the fault is told. */
type ReadRecord = (value: unknown, place: string, report: ReportFault) => ArticleRecord | null;

/** Reads values as records with the schema, which is loaded when it is first needed. */
export async function recordReader(): Promise<ReadRecord> {
  const { ArticleRecordSchema } = await import('../../schema.js');
  return (value, place, report) => {
    const result = ArticleRecordSchema.safeParse(value);
    if (result.success) return result.data;
    const issue = result.error.issues[0]!;
    const path = issue.path.length === 0 ? '' : ` at ${issue.path.join('.')}`;
    report(`${place}: is no record${path}: ${printable(issue.message)}`);
    return null;
  };
}

async function recordsInFolder(folder: string, read: ReadRecord, report: ReportFault): Promise<Map<string, ArticleRecord>> {
  const records = new Map<string, ArticleRecord>();
  for (const id of await namesIn(folder, '.json')) {
    const path = join(folder, `${id}.json`), value = await jsonIn(path, report);
    const record = value === undefined ? null : read(value, printable(path), report);
    if (record !== null) records.set(id, record);
  }
  return records;
}

/** One record a line, each with an id of its own; a line may also hold the record under the key "record". */
async function recordsInLines(path: string, read: ReadRecord, report: ReportFault): Promise<Map<string, ArticleRecord>> {
  const records = new Map<string, ArticleRecord>();
  const text = await textOf(path, report);
  (text ?? '').split('\n').forEach((line, i) => {
    const place = `${printable(path)}:${i + 1}`;
    const value = line.trim() === '' ? undefined : jsonOf(line, place, report);
    if (value === undefined) return;
    const inner = typeof value === 'object' && value !== null && 'record' in value ? value.record : value;
    const record = read(inner, place, report);
    if (record === null) return;
    if (record.id === null) report(`${place}: has no id, so it cannot be told which record it is to be compared with`);
    else if (records.has(record.id)) report(`${place}: repeats the id ${printable(record.id)}`);
    else records.set(record.id, record);
  });
  return records;
}

/**
 * Records by id: of a folder the files `ID.json`, of a file of JSON Lines one a line.
 *
 * @throws CommandError when the path cannot be read.
 */
export async function recordsAt(path: string, read: ReadRecord, report: ReportFault): Promise<Map<string, ArticleRecord>> {
  if (path === '') throw usageError('The path of the records is empty.');
  const stats = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw inputError(`${printable(path)} ${error.code === 'ENOENT' ? 'does not exist' : `cannot be read (${error.code ?? error.message})`}.`);
  });
  return stats.isDirectory() ? recordsInFolder(path, read, report) : recordsInLines(path, read, report);
}
