import { parseIsoDay } from '../entities/date/calendar.js';
import type { ParseOptions } from '../record/options.js';
import type { LineFields } from './fields.js';

/** What a line of JSON asks to read. */
export interface ArticleLine {
  readonly text: string;
  readonly options: ParseOptions;
}

/** Why a line holds no article that can be read. */
export class UnreadableLine extends Error {
  override readonly name = 'UnreadableLine';
}

const DATE_TIME = /^(?<day>\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?<offset>Z|[+-]\d{2}:?\d{2})?$/u;
const VIETNAM_OFFSET = 7 * 3_600_000;

const calendarDay = (value: string): string | null => (parseIsoDay(value) === null ? null : value);

/** The day in Vietnam of an ISO day or date-time; one without an offset is taken as it is written. */
const dayInVietnam = (value: string): string | null => {
  const { day, offset } = DATE_TIME.exec(value)?.groups ?? {};
  if (day === undefined || offset === undefined) return calendarDay(day ?? value);
  const time = Date.parse(value.replace(' ', 'T').replace(/(?<=[+-]\d{2})(?=\d{2}$)/u, ':'));
  return Number.isNaN(time) ? null : calendarDay(new Date(time + VIETNAM_OFFSET).toISOString().slice(0, 10));
};

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`);

type Fields = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const valueOf = (line: Fields, name: string): unknown => (Object.hasOwn(line, name) ? line[name] : undefined);

const idOf = (line: Fields, name: string): string | undefined => {
  const id = valueOf(line, name);
  if (!isGiven(id)) return undefined;
  if (typeof id !== 'string' && typeof id !== 'number') throw new UnreadableLine(`"${name}" is ${kindOf(id)}, not a string or a number`);
  return String(id);
};

const publishedOnOf = (line: Fields, name: string): string | undefined => {
  const value = valueOf(line, name);
  if (!isGiven(value)) return undefined;
  const day = typeof value === 'string' ? dayInVietnam(value) : null;
  if (day === null) throw new UnreadableLine(`"${name}" is no ISO date such as "2020-11-18" or "2020-11-18T08:30:00+07:00"`);
  return day;
};

const jurisdictionOf = (line: Fields, name: string): string | undefined => {
  const value = valueOf(line, name);
  if (!isGiven(value)) return undefined;
  if (typeof value !== 'string') throw new UnreadableLine(`"${name}" is ${kindOf(value)}, not a string`);
  return value.trim() === '' ? undefined : value;
};

/**
 * The article that one line of JSON holds. What it returns `parse` accepts.
 *
 * @throws UnreadableLine that says what is wrong with the line.
 */
export const articleOfLine = (json: string, fields: LineFields): ArticleLine => {
  let line: unknown;
  try {
    line = JSON.parse(json);
  } catch (error) {
    throw new UnreadableLine(`is not JSON: ${(error as SyntaxError).message}`);
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new UnreadableLine(`is ${kindOf(line)}, not a JSON object`);
  const text = valueOf(line as Fields, fields.textField);
  if (text === undefined) throw new UnreadableLine(`has no field "${fields.textField}"`);
  if (typeof text !== 'string') throw new UnreadableLine(`"${fields.textField}" is ${kindOf(text)}, not a string`);
  const id = idOf(line as Fields, fields.idField);
  const publishedOn = publishedOnOf(line as Fields, fields.publishedField);
  const jurisdiction = jurisdictionOf(line as Fields, fields.jurisdictionField);
  return {
    text,
    options: {
      ...(id === undefined ? null : { id }),
      ...(publishedOn === undefined ? null : { publishedOn }),
      ...(jurisdiction === undefined ? null : { jurisdiction }),
    },
  };
};
