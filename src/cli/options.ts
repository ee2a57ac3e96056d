import { usageError } from './errors.js';
import { printable } from './escape.js';

export const FORMATS = ['json', 'table'] as const;
export type Format = (typeof FORMATS)[number];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;

const listed = (values: readonly string[]): string => `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`;

/** A reader of an option that takes one of some words; a usage error names them. */
export function oneOfOption<T extends string>(option: string, values: readonly T[]): (value: string) => T {
  return (value) => {
    const found = values.find((each) => each === value);
    if (found === undefined) throw usageError(`${option} expects ${listed(values)}, and got "${printable(value)}".`);
    return found;
  };
}

/** `value` if it is a day of the calendar in the form `2020-11-18`; a usage error otherwise. */
export function isoDateOption(value: string): string {
  if (!ISO_DATE.test(value)) {
    throw usageError(`--published-on expects a date of the form YYYY-MM-DD, such as 2020-11-18, and got "${printable(value)}".`);
  }
  const date = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value) {
    throw usageError(`--published-on expects a day of the calendar (YYYY-MM-DD), and ${value} is none.`);
  }
  return value;
}

/** `value` if it names an output format; a usage error otherwise. */
export function formatOption(value: string): Format {
  const format = FORMATS.find((name) => name === value);
  if (format === undefined) throw usageError(`--format expects ${FORMATS.join(' or ')}, and got "${printable(value)}".`);
  return format;
}
