/** Every example runs against what is built, as its readers run it: the package finds itself by its own name. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const run = (args: string[], input = ''): { output: string; errors: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input });
  expect(status, stderr).toBe(0);
  return { output: stdout, errors: stderr };
};

test('articles, one a line, to a table', () => {
  const articles = readFileSync('examples/articles.jsonl', 'utf8');
  const { output } = run(['examples/json-lines-pipeline.mjs', 'attendees'], articles);
  const rows = output.split('\r\n');
  expect(rows[0]).toBe('article,meeting_id,meeting,person_id,person,role');
  expect(rows.filter((row) => row.startsWith('article,'))).toHaveLength(1);
  expect(new Set(rows.slice(1, -1).map((row) => row.split(',')[0])).size).toBe(articles.trim().split('\n').length);
});

test('an office over the years, as text and as SVG', () => {
  const { output } = run(['examples/office-timeline.mjs']);
  expect(output).toMatch(/^Chủ tịch Ủy ban nhân dân tỉnh Thái Bình\n/u);
  expect(output).toMatch(/^Phạm Đăng Khôi {2}<=+\|$/mu);
  expect(output).toMatch(/^Vũ Trọng Hiếu {3} +\|=+>$/mu);
  expect(output).toContain('held-after-end: ');
  const svg = run(['examples/office-timeline.mjs', 'Chủ tịch Ủy ban nhân dân tỉnh Thái Bình', '--svg']).output;
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  expect(svg.match(/<rect /gu)).toHaveLength(2);
});

test('a page to annotations', () => {
  const { output, errors } = run(['examples/page-to-annotations.mjs']);
  expect(JSON.parse(output)).toMatchObject({ type: 'AnnotationCollection' });
  expect(errors).toContain('Vi Đức</strong> <em>Thọ');
});
