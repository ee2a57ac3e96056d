/** What the types of the package promise, checked when the project is compiled. */
import { expect, expectTypeOf, test } from 'vitest';
import type { CsvTableName, PopoloDocument } from '../src/export/index.js';
import { toCsv, toICalendar, toOpenCivicData, toPopolo } from '../src/export/index.js';
import { articleFromHtml, type PageRange } from '../src/html/index.js';
import { createParser, explain, parse } from '../src/index.js';
import type { ArticleRecord, Explanation, Meeting, Mention, Parser } from '../src/index.js';
import { createLinker, link, type LinkedRecords, type Linker } from '../src/link/index.js';

test('a text in, a record out', () => {
  expectTypeOf(parse).parameter(0).toEqualTypeOf<string>();
  expectTypeOf(parse).returns.toEqualTypeOf<ArticleRecord>();
  expectTypeOf(explain).returns.toEqualTypeOf<Explanation>();
  expectTypeOf(createParser).returns.toEqualTypeOf<Parser>();
  // @ts-expect-error: no such option
  expect(() => parse('', { published: '2020-11-18' })).toThrow(TypeError);
  // @ts-expect-error: a text is a string
  expect(() => parse(null)).toThrow(TypeError);
});

test('fields of the record', () => {
  expectTypeOf<Mention>().toEqualTypeOf<{ start: number; end: number; text: string }>();
  expectTypeOf<ArticleRecord['schemaVersion']>().toEqualTypeOf<'1.0'>();
  expectTypeOf<ArticleRecord['persons'][number]['gender']>().toEqualTypeOf<'female' | 'male' | null>();
  expectTypeOf<Meeting['status']>().toEqualTypeOf<'passed' | 'confirmed' | 'tentative' | 'cancelled'>();
  expectTypeOf<Meeting['attendees'][number]['roles'][number]>().toEqualTypeOf<'chair' | 'speaker' | 'attendee' | 'host' | 'guest'>();
  expectTypeOf<ArticleRecord['decisions'][number]['type']>().toEqualTypeOf<'adopted' | 'directed' | 'proposed' | 'awarded'>();
  expectTypeOf<Meeting['start']>().toEqualTypeOf<string | null>();
});

test('exports', () => {
  expectTypeOf(toPopolo).returns.toEqualTypeOf<PopoloDocument>();
  expectTypeOf(toICalendar).returns.toEqualTypeOf<string>();
  expectTypeOf(toCsv).returns.toEqualTypeOf<Record<CsvTableName, string>>();
  expectTypeOf(toCsv).parameter(0).toEqualTypeOf<ArticleRecord | readonly ArticleRecord[]>();
  // @ts-expect-error: the address of the article is needed
  expect(() => toOpenCivicData(parse(''), {})).toThrow(TypeError);
});

test('joining and pages', () => {
  expectTypeOf(link).parameter(0).toEqualTypeOf<Iterable<ArticleRecord>>();
  expectTypeOf(link).returns.toEqualTypeOf<LinkedRecords>();
  expectTypeOf(createLinker).returns.toEqualTypeOf<Linker>();
  expectTypeOf(articleFromHtml).returns.toHaveProperty('toPage').returns.toEqualTypeOf<PageRange>();
  expectTypeOf<LinkedRecords['conflicts'][number]['kind']>().toEqualTypeOf<'two-holders' | 'held-after-end' | 'different-days'>();
});
