import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runWith } from '../support/fake-terminal.js';

const PAGE = 'test/html/pages/newspaper.html';
const page = readFileSync(PAGE, 'utf8');

describe('a page is read as its article, with its own day', () => {
  test.each([
    ['by its name', ['parse', PAGE], ''], ['by the option', ['parse', '-', '--html'], page], ['to explain', ['explain', PAGE], ''],
    ['to export', ['export', PAGE, '--to', 'popolo'], ''],
  ])('%s', async (_what, args, standardInput) => {
    const { exitCode, calls } = await runWith(args, { standardInput });
    expect(exitCode).toBe(0);
    expect(calls).toHaveLength(1);
    const [text, options] = calls[0]!;
    expect(text).toMatch(/^Tỉnh ủy Sơn La sơ kết công tác dân vận\n/u);
    expect(text).not.toContain('<p>');
    expect(options).toEqual({ publishedOn: '2018-08-15' });
  });
});

test('the option for the day comes first; a text is no page', async () => {
  expect((await runWith(['parse', PAGE, '--published-on', '2018-08-16'])).calls[0]![1]).toEqual({ publishedOn: '2018-08-16' });
  expect((await runWith(['parse', '-'], { standardInput: page })).calls[0]![0]).toBe(page);
});

test('a page without text is refused', async () => {
  const { exitCode, errors } = await runWith(['parse', '-', '--html'], { standardInput: '<html><body><script>x</script></body></html>' });
  expect({ exitCode, errors }).toEqual({ exitCode: 1, errors: 'nghisu: standard input is an HTML page without text.\n' });
});
