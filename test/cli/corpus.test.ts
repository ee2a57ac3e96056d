/** `nghisu eval`, `nghisu diff` and `nghisu check` over folders. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runWith } from '../support/fake-terminal.js';
import { SAMPLE_RECORD, SAMPLE_TEXT } from '../support/sample-article.js';

const REFERENCE = {
  publishedAt: '2024-03-05',
  persons: [{ name: 'Trần Văn Mẫu', titles: ['Bí thư Tỉnh ủy'] }, { name: 'Hội nghị' }],
  abbreviations: [{ short: 'BCH', long: 'Ban Chấp hành' }],
  documents: [], meetings: [], participants: [], groups: [], decisions: [], agenda: [], personnel: [],
};

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'nghisu-corpus-')); });
afterEach(() => { rmSync(folder, { recursive: true, force: true }); });

const at = (path: string): string => join(folder, path);
const write = (path: string, content: unknown): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), typeof content === 'string' ? content : JSON.stringify(content));
};
const writeArticle = (id: string, changes: object = {}, where = '.'): void => {
  write(`${where}/${id}.txt`, SAMPLE_TEXT);
  write(`${where}/${id}.json`, { ...REFERENCE, ...changes });
};

describe('eval', () => {
  test('prints figures by field, and reads each article on the day of its reference', async () => {
    writeArticle('a');
    const { exitCode, output, errors, calls } = await runWith(['eval', folder]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(calls).toEqual([[SAMPLE_TEXT, { id: 'a', publishedOn: '2024-03-05' }]]);
    expect(output).toMatch(/^1 article\n/u);
    expect(output).toMatch(/^persons +0\.500 +0\.500 +0\.500 +█{10} +1 +1 +1$/mu);
    expect(output).toMatch(/^abbreviations +1\.000 +1\.000 +1\.000 +█{20} +1 +0 +0$/mu);
  });

  test('lists the errors of a field with their context', async () => {
    writeArticle('a');
    const { output } = await runWith(['eval', folder, '--errors', 'persons']);
    expect(output).toContain('a  missed  Hội nghị\n      … ⟦Hội nghị⟧ lần thứ 3 BCH');
    expect(output).toContain('a  wrong   Lê Thị Thử\n');
  });

  test('references in a folder of their own', async () => {
    write('texts/a.txt', SAMPLE_TEXT);
    write('gold/a.json', REFERENCE);
    expect((await runWith(['eval', at('texts'), '--gold', at('gold')])).exitCode).toBe(0);
  });

  test('two annotators against each other', async () => {
    writeArticle('a');
    write('other/a.json', REFERENCE);
    const { exitCode, output, calls } = await runWith(['eval', folder, '--against', at('other')]);
    expect({ exitCode, calls }).toEqual({ exitCode: 0, calls: [] });
    expect(output).toMatch(/^persons +1\.000/mu);
  });

  test('records in the place of a reading, one of them missing', async () => {
    writeArticle('a');
    writeArticle('b');
    write('records/a.json', SAMPLE_RECORD);
    expect((await runWith(['eval', folder, '--against', at('records')])).output).toMatch(/^2 articles, 1 without a record$/mu);
  });

  test('a half of the articles', async () => {
    writeArticle('plenum');
    writeArticle('council');
    expect((await runWith(['eval', folder, '--half', 'odd'])).output).toMatch(/^1 article$/mu);
  });

  test('a file that cannot be used is told, and the rest goes on', async () => {
    writeArticle('a');
    writeArticle('b', { meetings: [{ name: 'x', kind: 'party', main: true }] });
    write('c.json', '{ not JSON');
    write('d.json', REFERENCE);
    const { exitCode, output, errors } = await runWith(['eval', folder]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^1 article\n/u);
    expect(errors).toContain('b.json: meetings[0].kind:');
    expect(errors).toContain('c.json: is no JSON');
    expect(errors).toContain('has no article d.txt');
    expect(errors).toMatch(/nghisu: 3 faults, told above\.\n$/u);
  });

  test('writes JSON and a page', async () => {
    writeArticle('a');
    await runWith(['eval', folder, '--json', at('out/e.json'), '--html', at('out/e.html')]);
    const written = JSON.parse(readFileSync(at('out/e.json'), 'utf8')) as object;
    expect(written).toMatchObject({ articles: 1, fields: { persons: { right: 1, wrong: 1, missed: 1 } } });
    expect(readFileSync(at('out/e.html'), 'utf8')).toContain('<!doctype html>');
  });

  describe('gate', () => {
    test('is written, lets the same values through, and names a field that fell', async () => {
      writeArticle('a');
      const gate = at('gates/gate.json');
      expect((await runWith(['eval', folder, '--gate', gate, '--update-gate'])).exitCode).toBe(0);
      expect(JSON.parse(readFileSync(gate, 'utf8'))).toMatchObject({ slack: 0.005, parts: { all: { persons: 0.5 } } });
      expect((await runWith(['eval', folder, '--gate', gate])).exitCode).toBe(0);
      writeArticle('a', { persons: [] });
      const { exitCode, errors } = await runWith(['eval', folder, '--gate', gate]);
      expect(exitCode).toBe(1);
      expect(errors).toContain('gate: persons fell to 0.000; it was 0.500 and may fall to 0.495');
    });
    test('keeps the halves that it tells apart', async () => {
      writeArticle('plenum');
      writeArticle('council');
      write('gates/gate.json', { slack: 0, parts: { odd: {}, even: {} } });
      await runWith(['eval', folder, '--gate', at('gates/gate.json'), '--update-gate']);
      expect(Object.keys((JSON.parse(readFileSync(at('gates/gate.json'), 'utf8')) as { parts: object }).parts)).toEqual(['odd', 'even']);
    });
    test.each([['{}', 'is no gate file'], ['{', 'is no JSON']])('%s is no gate', async (content, message) => {
      writeArticle('a');
      write('gate.txt', content);
      const { exitCode, errors } = await runWith(['eval', folder, '--gate', at('gate.txt')]);
      expect(exitCode).toBe(1);
      expect(errors).toContain(message);
    });
  });

  test.each([
    ['an unknown field', ['--errors', 'people'], 2, '--errors expects one of persons'],
    ['an unknown half', ['--half', 'third'], 2, '--half expects odd or even'],
    ['an update without a gate', ['--update-gate'], 2, '--update-gate needs --gate'],
    ['a gate that does not exist', ['--gate', '/no/such/gate.json'], 1, 'does not exist'],
    ['a folder that does not exist', ['--gold', '/no/such/folder'], 1, '/no/such/folder does not exist.'],
  ])('%s', async (_, args, code, message) => {
    writeArticle('a');
    const { exitCode, errors } = await runWith(['eval', folder, ...args]);
    expect(errors).toContain(message);
    expect(exitCode).toBe(code);
  });

  test('a folder without references', async () => {
    const { exitCode, errors } = await runWith(['eval', folder]);
    expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: `nghisu: ${folder} holds no reference files (ID.json).\n` });
  });
});

describe('check', () => {
  test('no fault', async () => {
    writeArticle('a');
    expect(await runWith(['check', folder])).toMatchObject({ exitCode: 0, output: '1 reference file, 0 faults\n', errors: '' });
  });

  test('each fault with file and place', async () => {
    writeArticle('a', { id: 'b', groups: ['không có ở đây'] });
    write('c.json', REFERENCE);
    const { exitCode, output, errors } = await runWith(['check', folder]);
    expect({ exitCode, output }).toEqual({ exitCode: 1, output: '2 reference files, 3 faults\n' });
    expect(errors).toContain(`${at('a.json')}: id: expected the name of the file, and got "b"`);
    expect(errors).toContain(`${at('a.json')}: groups[0]: is not in the article: "không có ở đây"`);
    expect(errors).toContain(`${at('c.json')}: has no article c.txt in ${folder}`);
  });

  test('control characters of a file reach no terminal', async () => {
    writeArticle('a', { groups: ['\u001b[31m'] });
    expect((await runWith(['check', folder])).errors).not.toContain('\u001b');
  });
});

describe('diff', () => {
  const persons = SAMPLE_RECORD.persons.map((person) => ({ ...person, gender: 'male' }));
  const altered = { ...SAMPLE_RECORD, id: 'a', decisions: [], persons };

  test('folders: gained, lost and altered by article and field', async () => {
    write('old/a.json', SAMPLE_RECORD);
    write('new/a.json', altered);
    const { exitCode, output } = await runWith(['diff', at('old'), at('new')]);
    expect(exitCode).toBe(0);
    expect(output).toContain('a\n  persons\n    ~ Trần Văn Mẫu\n        gender: - → male\n');
    expect(output).toContain('  decisions\n    - thông qua Nghị quyết số 07-NQ/TU (type: adopted, actor: BCH Đảng bộ tỉnh)\n');
    expect(output).toMatch(/1 article changed\n {2}persons +\+0 +-0 +~2\n {2}decisions +\+0 +-1 +~0\n$/u);
  });

  test('files of JSON Lines, and the summary', async () => {
    write('old.jsonl', `${JSON.stringify({ ...SAMPLE_RECORD, id: 'a' })}\n`);
    write('new.jsonl', `${JSON.stringify({ record: altered })}\n`);
    const { output } = await runWith(['diff', at('old.jsonl'), at('new.jsonl'), '--summary']);
    expect(output).toMatch(/^a\n1 article changed\n/u);
  });

  test('the same records', async () => {
    write('old/a.json', SAMPLE_RECORD);
    expect((await runWith(['diff', at('old'), at('old')])).output).toBe('no difference\n');
  });

  test('lines that are no records are told, and the rest is compared', async () => {
    write('old.jsonl', `${JSON.stringify({ ...SAMPLE_RECORD, id: 'a' })}\n`);
    write('new.jsonl', `{"id": 1}\nnot JSON\n${JSON.stringify({ ...SAMPLE_RECORD, id: null })}\n${JSON.stringify(altered)}\n`);
    const { exitCode, output, errors } = await runWith(['diff', at('old.jsonl'), at('new.jsonl')]);
    expect(exitCode).toBe(1);
    expect(output).toContain('1 article changed');
    expect(errors).toContain('new.jsonl:1: is no record');
    expect(errors).toContain('new.jsonl:2: is no JSON');
    expect(errors).toContain('new.jsonl:3: has no id');
  });

  test('a path that does not exist', async () => {
    const { exitCode, errors } = await runWith(['diff', at('old'), at('new')]);
    expect({ exitCode, isTold: errors.includes('does not exist.') }).toEqual({ exitCode: 1, isTold: true });
    expect(existsSync(at('old'))).toBe(false);
  });
});
