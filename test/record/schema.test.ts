import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { JSON_SCHEMA_FILE, recordJsonSchema } from '../../scripts/json-schema.js';
import type { ArticleRecord } from '../../src/record/types.js';
import { ArticleRecordSchema } from '../../src/schema.js';
import { SAMPLE_RECORD } from '../support/sample-article.js';

const committed = readFileSync(JSON_SCHEMA_FILE, 'utf8');

test('the committed JSON Schema is the one that the zod schema gives (else: npm run json-schema)', () => {
  expect(committed).toBe(recordJsonSchema());
});

describe('zod and JSON Schema agree', () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    validate = new Ajv2020({ validateFormats: false, strictTypes: false }).compile(JSON.parse(committed) as object);
  });

  type Change = (record: Record<string, unknown> & ArticleRecord) => unknown;
  const cases: [why: string, accepted: boolean, change: Change][] = [
    ['the sample', true, () => undefined],
    ['a day that does not exist', false, (record) => record.meetings[0]!.start = '2024-02-30'],
    ['a date with a time', false, (record) => record.article.publishedOn = '2024-03-05T08:00:00Z'],
    ['an unknown field', false, (record) => record.extra = 1],
    ['an unknown field in a nested object', false, (record) => Object.assign(record.meetings[0]!.organizer!, { role: 'host' })],
    ['a missing nullable field', false, (record) => Reflect.deleteProperty(record.meetings[0]!, 'place')],
    ['an unknown kind', false, (record) => Object.assign(record.meetings[0]!, { kind: 'party' })],
    ['another version', false, (record) => Object.assign(record, { schemaVersion: '2.0' })],
    ['a person without a mention', false, (record) => record.persons[0]!.mentions = []],
    ['a negative offset', false, (record) => record.persons[0]!.mentions[0]!.start = -1],
    ['half a code unit', false, (record) => record.persons[0]!.mentions[0]!.end = 1.5],
    ['a party that is no entry of the record', true, (record) => Reflect.deleteProperty(record.meetings[0]!.organizer!, 'organization')],
    ['a diagnostic without a place', true, (record) => record.diagnostics.push({ code: 'empty-text', message: '', mention: null })],
  ];

  test.each(cases)('%s: %s', (_why, accepted, change) => {
    const record = structuredClone(SAMPLE_RECORD) as Record<string, unknown> & ArticleRecord;
    change(record);
    expect({ zod: ArticleRecordSchema.safeParse(record).success, ajv: validate(record) }).toEqual({ zod: accepted, ajv: accepted });
  });
});
