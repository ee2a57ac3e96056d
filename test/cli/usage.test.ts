import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { runWith } from '../support/fake-terminal.js';

describe('wrong usage: exit code 2, one sentence', () => {
  test.each([
    ['unknown command', ['pars', '-'], 'unknown command \'pars\''],
    ['unknown option', ['parse', '-', '--fomat', 'json'], 'Did you mean --format?'],
    ['no file', ['parse'], 'missing required argument'],
    ['an empty path', ['parse', ''], 'The path of the article is empty.'],
    ['two files', ['parse', 'a', 'b'], 'too many arguments'],
    ['unknown format', ['parse', '-', '--format', 'xml'], '--format expects json or table, and got "xml".'],
    ['explain has no format', ['explain', '-', '--format', 'json'], 'unknown option'],
    ['another form of date', ['parse', '-', '--published-on', '18/11/2020'], 'YYYY-MM-DD, such as 2020-11-18, and got "18/11/2020".'],
    ['a day that does not exist', ['parse', '-', '--published-on', '2021-02-29'], '2021-02-29 is none.'],
    ['a month that does not exist', ['explain', '-', '--published-on', '2021-13-01'], '2021-13-01 is none.'],
    ['an escape in a value', ['parse', '-', '--format', '\u001B[31m'], '\\u001b[31m'],
  ])('%s', async (_name, args, sentence) => {
    const { exitCode, output, errors, calls } = await runWith(args);
    expect(errors).toContain(sentence);
    expect(errors).toMatch(/^nghisu: [^\n]+\.\n$/u);
    expect({ exitCode, output, calls }).toEqual({ exitCode: 2, output: '', calls: [] });
  });

  test('no command: the help, on standard error', async () => {
    const { exitCode, output, errors } = await runWith([]);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toContain('Usage: nghisu');
  });
});

const HELPS = [['--help'], ['parse', '--help'], ['explain', '--help'], ['export', '--help']];

test.each(HELPS.map((args) => [args]))('help of %j has examples', async (args) => {
  const { exitCode, output, errors } = await runWith(args);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
  expect(output).toMatch(/Examples:\n {2}nghisu/u);
  expect(output).toContain('--published-on');
});

test('version', async () => {
  expect(await runWith(['--version'])).toMatchObject({ exitCode: 0, output: `${packageJson.version}\n` });
});

test('options reach the library as given', async () => {
  const { calls } = await runWith(['parse', '-', '--published-on', '2020-02-29', '--jurisdiction', 'Vĩnh Phúc']);
  expect(calls).toEqual([['text', { publishedOn: '2020-02-29', jurisdiction: 'Vĩnh Phúc' }]]);
});
