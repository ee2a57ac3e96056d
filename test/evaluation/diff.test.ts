import { expect, test } from 'vitest';
import { diffRecords } from '../../src/evaluation/index.js';
import type { ArticleRecord } from '../../src/index.js';
import { SAMPLE_RECORD } from '../support/sample-article.js';

const only = (record: ArticleRecord): Map<string, ArticleRecord> => new Map([['a', record]]);
const changed = (changes: Partial<ArticleRecord>) => diffRecords(only(SAMPLE_RECORD), only({ ...SAMPLE_RECORD, ...changes }));
const [decision] = SAMPLE_RECORD.decisions, [first, second] = SAMPLE_RECORD.persons;

test('the same records differ in nothing', () => {
  expect(diffRecords(only(SAMPLE_RECORD), only(structuredClone(SAMPLE_RECORD)))).toEqual([]);
});

test('another numbering of ids is no change', () => {
  const json = JSON.stringify(SAMPLE_RECORD).replaceAll('"person-1"', '"person-9"').replaceAll('"place-1"', '"p"');
  const renumbered = JSON.parse(json) as ArticleRecord;
  expect(diffRecords(only(SAMPLE_RECORD), only(renumbered))).toEqual([]);
});

test('a fact that is gone', () => {
  expect(changed({ decisions: [] })).toEqual([{
    id: 'a', record: 'kept',
    fields: [{
      field: 'decisions', gained: [], altered: [],
      lost: [expect.objectContaining({ words: 'thông qua Nghị quyết số 07-NQ/TU' })],
    }],
  }]);
});

test('a fact that is new', () => {
  const year = { ...SAMPLE_RECORD.dates[0]!, text: 'năm 2024', timex: '2024' };
  const [{ fields } = { fields: [] }] = changed({ dates: [...SAMPLE_RECORD.dates, year] });
  expect(fields.map(({ field, gained }) => [field, gained.map(({ words }) => words)])).toEqual([['dates', ['năm 2024']]]);
});

test('a fact of which something else is said', () => {
  const [{ fields } = { fields: [] }] = changed({ decisions: [{ ...decision!, type: 'directed' }] });
  expect(fields).toEqual([{
    field: 'decisions', gained: [], lost: [],
    altered: [{ before: expect.objectContaining({ details: expect.objectContaining({ type: 'adopted' }) as object }) as object,
      after: expect.objectContaining({ details: expect.objectContaining({ type: 'directed' }) as object }) as object }],
  }]);
});

test('a title moves from one person to another', () => {
  const moved = changed({ persons: [{ ...first!, titles: [] }, { ...second!, titles: first!.titles }] });
  expect(moved[0]!.fields.map(({ field }) => field)).toEqual(['titles']);
});

test('records that only one side has', () => {
  expect(diffRecords(new Map(), only(SAMPLE_RECORD))).toMatchObject([{ id: 'a', record: 'added' }]);
  const [gone] = diffRecords(only(SAMPLE_RECORD), new Map());
  expect(gone).toMatchObject({ id: 'a', record: 'removed' });
  expect(gone!.fields.find(({ field }) => field === 'persons')!.lost.map(({ words }) => words)).toEqual(['Trần Văn Mẫu', 'Lê Thị Thử']);
});
