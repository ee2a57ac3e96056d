/** One case a line, by topic: what is marked is read, and nothing else of the topic. */
import { describe, expect, test } from 'vitest';
import { faultsOf, sentenceCases, type SentenceCase } from '../scripts/sentences/cases.js';
import { TOPICS } from '../scripts/sentences/found.js';
import { unmark } from '../scripts/sentences/marks.js';
import { ENTITY_LAYERS } from '../src/entities/index.js';
import { EVENT_LAYERS } from '../src/events/index.js';
import { readerOf } from './rule-examples.js';

const cases = sentenceCases();

describe.each(Object.keys(TOPICS))('%s', (topic) => {
  const own = cases.filter((each) => each.topic === topic);
  const nameOf = ({ line, source }: SentenceCase): string => `${line}: ${source}`;

  for (const each of own) {
    if (each.isKnownLimit) test.todo(nameOf(each));
    else test(nameOf(each), () => { expect(faultsOf(each)).toEqual([]); });
  }
});

describe('the cases as a whole', () => {
  test('there are at least 800, a third of them negative', () => {
    expect(cases.length).toBeGreaterThanOrEqual(800);
    expect(cases.filter(({ isNegative }) => isNegative).length / cases.length).toBeGreaterThan(1 / 3);
  });

  test('no text is there twice in a topic', () => {
    const keys = cases.map(({ topic, text }) => `${topic}: ${text}`);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  test('a line marks something of its topic, or is negative', () => {
    const faults = cases.filter(({ topic, marks, isNegative }) => marks.some(({ tag }) => TOPICS[topic]!.includes(tag)) === isNegative);
    expect(faults.map(({ topic, line }) => `${topic}.txt:${line}`)).toEqual([]);
  });

  test('every rule is hit by at least one line', () => {
    const layers = [...ENTITY_LAYERS, ...EVENT_LAYERS], reader = readerOf(layers);
    const hit = new Set(cases.flatMap(({ text }) => {
      const scene = reader.read(text);
      return reader.layers.flatMap(({ ruleSet }) => ruleSet.find(scene).map(({ rule }) => rule));
    }));
    expect(layers.flatMap(({ rules }) => rules.map(({ id }) => id)).filter((id) => !hit.has(id))).toEqual([]);
  });
});

describe('marks', () => {
  test('offsets, values, marks inside marks, line ends', () => {
    expect(unmark('{headline|A} ⏎⏎ {chair,speaker|B} {directed:B|giao {target|C} xem}')).toEqual({
      text: 'A\n\nB giao C xem',
      marks: [
        { tag: 'headline', value: null, start: 0, end: 1 },
        { tag: 'chair', value: null, start: 3, end: 4 }, { tag: 'speaker', value: null, start: 3, end: 4 },
        { tag: 'target', value: null, start: 10, end: 11 }, { tag: 'directed', value: 'B', start: 5, end: 15 },
      ],
    });
  });
  test.each(['{date}', '{date|5/7', '5/7}', '{Date|5/7}'])('%s is no marked line', (line) => {
    expect(() => unmark(line)).toThrow('mark');
  });
});
