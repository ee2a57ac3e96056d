/** What the articles of the corpus cover, so that a figure measured on them means something. */
import { describe, expect, test } from 'vitest';
import { halfOf } from '../src/evaluation/index.js';
import { MeetingSchema } from '../src/schema.js';
import { corpusArticles } from '../scripts/corpus.js';

const articles = corpusArticles();

describe('the corpus', () => {
  test('has a reference for each of at least 60 articles of 300 to 5,000 characters', () => {
    expect(articles.length).toBeGreaterThanOrEqual(60);
    expect(articles.filter(({ text }) => text.length < 300 || text.length > 5_000).map(({ id }) => id)).toEqual([]);
  });

  test.each(MeetingSchema.shape.kind.options)('reports at least four meetings of the kind %s', (kind) => {
    const reporting = articles.filter(({ reference }) => reference.meetings.some((meeting) => meeting.main && meeting.kind === kind));
    expect(reporting.length).toBeGreaterThanOrEqual(4);
  });

  test('holds ten articles with nothing to report, in both halves', () => {
    const empty = articles.filter(({ reference }) => reference.relevant === false);
    expect(empty.length).toBeGreaterThanOrEqual(10);
    expect(new Set(empty.map(({ id }) => halfOf(id)))).toEqual(new Set(['odd', 'even']));
    const events = empty.flatMap(({ reference: { meetings, decisions, personnel } }) => [...meetings, ...decisions, ...personnel]);
    expect(events).toEqual([]);
  });

  test('reaches from 2015 to 2026, and past the reform of July 2025', () => {
    const days = articles.flatMap(({ reference: { publishedAt } }) => (typeof publishedAt === 'string' ? [publishedAt] : [])).sort();
    expect(days[0]!.slice(0, 4)).toBe('2015');
    expect(days.at(-1)!.slice(0, 4)).toBe('2026');
    expect(days.filter((day) => day >= '2025-07-01').length).toBeGreaterThanOrEqual(10);
  });
});
