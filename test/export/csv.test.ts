import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvTable, type Cell } from '../../src/export/csv/table.js';
import { CSV_TABLES, toCsv } from '../../src/export/index.js';
import type { ArticleRecord } from '../../src/index.js';
import { allReads, PATIENCE, RICH, SAMPLE } from './records.js';

/** Reads RFC 4180, strictly: every line ended by CRLF, a quote only around a cell and doubled within it. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length;) {
    const [whole, quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=,|\r\n)/u.exec(text.slice(at)) ?? [];
    if (whole === undefined) throw new Error(`no cell at ${at}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain!);
    at += whole.length;
    if (text[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
};

const KEEP = { formulas: 'keep' } as const;

test('what is written is read back', () => {
  fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 })), (rows) => {
    expect(readCsv(csvTable(['a', 'b'], rows, KEEP))).toEqual([['a', 'b'], ...rows]);
  }));
});

test('every record: rows as long as the headings, rows as many as the entries', () => {
  for (const { name, record } of allReads()) {
    const tables = toCsv(record);
    for (const table of CSV_TABLES) {
      const [headings, ...rows] = readCsv(tables[table]);
      expect(headings![0]).toBe('article');
      expect(rows.every((row) => row.length === headings!.length && row[0] === (record.id ?? '')), `${name} ${table}`).toBe(true);
    }
    for (const table of ['persons', 'meetings', 'decisions', 'personnelChanges'] as const) {
      expect(readCsv(tables[table])).toHaveLength(record[table].length + 1);
    }
  }
}, PATIENCE);

test('the tables of a record', () => {
  const tables = toCsv(RICH.record);
  expect(readCsv(tables.attendees)).toEqual([
    ['article', 'meeting_id', 'meeting', 'person_id', 'person', 'role'],
    ['rich', 'm1', 'Kỳ họp thứ 5', 'p1', 'Lò Thị Mẫn', 'chair'],
    ['rich', 'm1', 'Kỳ họp thứ 5', 'p2', 'Vàng A Khải', 'attendee'],
  ]);
  expect(readCsv(tables.decisions)[1]!.slice(0, 3)).toEqual(['rich', 'd1', 'adopted']);
  expect(readCsv(tables.personnelChanges).slice(1).map((row) => [row[2], row[4], row[7]])).toEqual([
    ['relieved', 'Giàng Seo Tú', '2022-07-15'], ['elected', 'Hà Thị Nhàn', '2022-07-16'],
  ]);
  expect(readCsv(tables.memberships)[4]).toEqual([
    'rich', 'p4', 'Hà Thị Nhàn', 'Phó Chủ tịch Hội đồng nhân dân tỉnh Yên Bái', 'Phó Chủ tịch', 'Hội đồng nhân dân tỉnh Yên Bái', 'false',
    '2022-07-16', '',
  ]);
});

test('many records in one table', () => {
  const { persons } = toCsv([SAMPLE.record, RICH.record]);
  expect(readCsv(persons).map(([article]) => article)).toEqual(['article', 'sample', 'sample', 'rich', 'rich', 'rich', 'rich']);
});

describe('formulas', () => {
  const cells: [text: string, written: string][] = [
    ['=1+1', '\'=1+1'], ['+84 24', '\'+84 24'], ['-12%', '\'-12%'], ['@SUM(A1)', '\'@SUM(A1)'], ['\tx', '\'\tx'], ['＝1', '\'＝1'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'], ['a=1', 'a=1'], ['', ''],
  ];
  test.each(cells)('%j', (text, expected) => {
    const row: Cell[] = [text, -5];
    expect(csvTable(['a', 'b'], [row], { formulas: 'escape' })).toBe(`a,b\r\n${expected},-5\r\n`);
    expect(readCsv(csvTable(['a', 'b'], [row], KEEP))[1]).toEqual([text, '-5']);
  });

  test('are escaped unless they are to be kept', () => {
    const record: ArticleRecord = { ...SAMPLE.record, persons: [{ ...SAMPLE.record.persons[0]!, name: '=cmd' }] };
    expect(toCsv(record).persons).toContain(',\'=cmd,');
    expect(toCsv(record, KEEP).persons).toContain(',=cmd,');
  });
});

test('a byte order mark, if that is wanted', () => {
  expect(toCsv(RICH.record, { byteOrderMark: true }).persons).toMatch(/^\uFEFFarticle,/u);
  expect(toCsv(RICH.record).persons).toMatch(/^article,/u);
});

test('what is no record is refused', () => {
  expect(() => toCsv([RICH.record, {} as ArticleRecord])).toThrow('records[1]: expected a record');
  expect(() => toCsv(RICH.record, { formulas: 'x' as 'keep' })).toThrow('options.formulas');
});
