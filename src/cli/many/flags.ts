import { availableParallelism } from 'node:os';
import { lineFields, type LineFields } from '../../node/fields.js';
import { usageError } from '../errors.js';
import { printable } from '../escape.js';

/** Options of `parse` that only many articles have. */
export interface ManyFlags {
  jsonl?: true;
  workers?: number;
  textField?: string;
  idField?: string;
  publishedField?: string;
  jurisdictionField?: string;
  output?: string;
  errors?: string;
  resume?: true;
}

const ONLY_MANY: readonly (keyof ManyFlags)[] = [
  'workers', 'textField', 'idField', 'publishedField', 'jurisdictionField', 'output', 'errors', 'resume',
];

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}`;

/** Refuses options that need `--jsonl` where it is not given. */
export function expectOneArticle(flags: ManyFlags): void {
  const given = ONLY_MANY.find((name) => flags[name] !== undefined);
  if (given !== undefined) throw usageError(`${flagOf(given)} needs --jsonl: it is for many articles.`);
}

/** The fields of a line that the flags name. */
export function fieldsOf(flags: ManyFlags, fromFiles: boolean): LineFields {
  const names = ['textField', 'idField', 'publishedField', 'jurisdictionField'] as const;
  const given = names.filter((name) => flags[name] !== undefined);
  if (fromFiles && given[0] !== undefined) throw usageError(`${flagOf(given[0])} is for JSON Lines on standard input; files are plain text.`);
  const empty = given.find((name) => flags[name] === '');
  if (empty !== undefined) throw usageError(`${flagOf(empty)} expects the name of a field.`);
  return lineFields(Object.fromEntries(given.map((name) => [name, flags[name]])));
}

const MOST_WORKERS = 1024;

/** The value of `--workers`: a count, or `auto` for one for each core. */
export function workersOption(value: string): number {
  if (value === 'auto') return availableParallelism();
  const count = /^\d{1,4}$/u.test(value) ? Number(value) : 0;
  if (count >= 1 && count <= MOST_WORKERS) return count;
  throw usageError(`--workers expects a count from 1 to ${MOST_WORKERS} or "auto", and got "${printable(value)}".`);
}
