import type { ArticleRecord } from '../record/types.js';
import { inputError } from './errors.js';
import { printable } from './escape.js';

const RECORD_BEGINS = /^\s*\{/u;

/** Whether the text is no article but one record as JSON, or a record a line. */
export const holdsRecords = (text: string): boolean => RECORD_BEGINS.test(text);

const valueOf = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

/** The JSON values of a text: the whole text, or each line that is not blank. */
const valuesIn = (text: string, source: string): { value: unknown; place: string }[] => {
  const whole = valueOf(text);
  if (whole !== undefined) return [{ value: whole, place: source }];
  return text.split(/\r?\n/u).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = valueOf(line), place = `line ${index + 1} of ${source}`;
    if (value === undefined) throw inputError(`${place} is not JSON.`);
    return [{ value, place }];
  });
};

/**
 * The records that a text holds as JSON or JSON Lines, each checked against the schema, which is loaded only now.
 *
 * @param source - What to call the text in an error.
 * @throws CommandError (exit code 1) that names the line and the field.
 */
export async function readRecords(text: string, source: string): Promise<ArticleRecord[]> {
  const { ArticleRecordSchema } = await import('../schema.js');
  return valuesIn(text, source).map(({ value, place }) => {
    const checked = ArticleRecordSchema.safeParse(value);
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    throw inputError(`${place} is no record: ${printable(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`)}.`);
  });
}

/** How a file is called in an error. */
export const sourceName = (file: string): string => (file === '-' ? 'standard input' : printable(file));
