import { join } from 'node:path';
import type { EvaluationCase, Reference } from '../../evaluation/index.js';
import type { ArticleRecord } from '../../record/types.js';
import { inputError } from '../errors.js';
import { printable } from '../escape.js';
import type { Library } from '../host.js';
import { annotatedFiles, jsonIn, namesIn, type CorpusFolders, type ReportFault } from './folder.js';
import { recordReader } from './records.js';

/** A case to score, with the text of its article if there is one. */
export interface ScoredCase extends EvaluationCase {
  readonly text: string | null;
}

/** What was found in an article: null where there is nothing, undefined where it cannot be used. */
type Find = (id: string, text: string | null, reference: Reference) => Promise<ArticleRecord | Reference | null | undefined>;

/** Reads each article with the library, on the day that its reference gives. */
const readWith = ({ parse }: Pick<Library, 'parse'>, folder: string, report: ReportFault): Find => async (id, text, { publishedAt }) => {
  if (text === null) {
    report(`${printable(folder)} has no article ${printable(id)}.txt`);
    return undefined;
  }
  const day = typeof publishedAt === 'string' && publishedAt.length === 10 ? { publishedOn: publishedAt } : {};
  return parse(text, { id, ...day });
};

/** Takes the files of another folder: records, or references of another annotator. */
const takenFrom = async (folder: string, report: ReportFault): Promise<Find> => {
  const { readReference } = await import('../../evaluation/index.js');
  const names = new Set(await namesIn(folder, '.json')), readRecord = await recordReader();
  return async (id) => {
    if (!names.has(id)) return null;
    const path = join(folder, `${id}.json`), value = await jsonIn(path, report);
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || value === null || !('participants' in value)) {
      return readRecord(value, printable(path), report) ?? undefined;
    }
    const { reference, faults } = readReference(value);
    for (const { place, message } of faults) report(printable(`${path}: ${place}: ${message}`));
    return reference ?? undefined;
  };
};

/**
 * The cases of a corpus: each reference with what was found. Files that cannot be used are told and left out.
 *
 * @param against - Folder of what was found; undefined to read the articles with the library.
 * @throws CommandError when a folder cannot be read, or no case is left.
 */
export async function casesIn(
  folders: CorpusFolders, against: string | undefined, library: Pick<Library, 'parse'>, report: ReportFault,
): Promise<ScoredCase[]> {
  const { readReference } = await import('../../evaluation/index.js');
  const find = against === undefined ? readWith(library, folders.articles, report) : await takenFrom(against, report);
  const cases: ScoredCase[] = [];
  for (const { id, path, value, article } of await annotatedFiles(folders, report)) {
    const { reference, faults } = readReference(value);
    for (const { place, message } of faults) report(printable(`${path}: ${place}: ${message}`));
    if (reference === null) continue;
    const found = await find(id, article, reference);
    if (found !== undefined) cases.push({ id, reference, found, text: article });
  }
  if (cases.length === 0) throw inputError('No article can be scored.');
  return cases;
}
