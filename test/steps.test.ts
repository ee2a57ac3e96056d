/** Reading costs steps that grow with the text and no faster; counted in steps of the rules, which are the same on every machine. */
import { describe, expect, test, vi } from 'vitest';
import { ENTITY_LAYERS } from '../src/entities/index.js';
import { EVENT_LAYERS } from '../src/events/index.js';
import { readerOf } from './rule-examples.js';
import { OWN_ARTICLES } from './support/texts.js';

vi.setConfig({ testTimeout: 60_000 });

const reader = readerOf([...ENTITY_LAYERS, ...EVENT_LAYERS]);
const taken = (): number => reader.layers.reduce((sum, { ruleSet }) => sum + ruleSet.steps(), 0);

const countedIn = (text: string): { steps: number; tokens: number } => {
  const before = taken(), { tape } = reader.read(text);
  return { steps: taken() - before, tokens: tape.size };
};
const stepsFor = (text: string): number => countedIn(text).steps;

/**
 * Rule steps for each token of news; raised only with a reason beside it. From 40 to 45: a list of approvals, where an office
 * stands before each of many persons, is read as offices, as shared offices and as changes of office. From 45 to 55: behind each
 * office of such a list the units above it, a firm behind a comma, a tenure and a short form that is not known are looked for. From 55 to
 * 57: and the word of another language with which a firm's name may begin. Down to 54, with more readings of offices: a part is tried
 * only where something stands that it can begin with. Up to 66, with twice the articles, of which one is nothing but persons with an
 * office before the name and another that they are given; on the articles that were there before, the steps are 6 % more. Up to 69: behind
 * each name and office of such an article an item of a list that leaves the verb out is looked for. Down to 64: where ways that
 * only look hold alike, one is enough. Up to 67, on the article of nothing but persons and what they are given: several offices that one
 * person lays down, several persons that take one, and who is kept in office are changes as well.
 */
const STEPS_PER_TOKEN = 67;

test('an article takes few steps for each of its tokens', () => {
  for (const { id, text } of OWN_ARTICLES) {
    const { steps, tokens } = countedIn(text);
    expect(steps / tokens, id).toBeLessThan(STEPS_PER_TOKEN);
  }
});

const HOSTILE: readonly (readonly [what: string, unit: string])[] = [
  ['an article', `${OWN_ARTICLES[0]?.text ?? ''}\n`],
  ['one word', 'a '],
  ['no space at all', 'a'],
  ['capitals', 'A '],
  ['a name without end', 'Nguyễn Văn '],
  ['offices without end', 'Chủ tịch, '],
  ['nested bodies', 'Ban Thường vụ Ban Chấp hành Đảng bộ '],
  ['people', 'Trần Văn Bảo, Phó Chủ tịch UBND tỉnh; '],
  ['a list that never closes', 'các đồng chí: Trần Văn Bảo, '],
  ['brackets', '(('],
  ['quotes', '“'],
  ['numbers', '1/2 '],
  ['dates', 'ngày 13/11, '],
  ['numbers of documents', 'Nghị quyết số 12-NQ/TU, '],
  ['verbs', 'giao yêu cầu đề nghị '],
  ['lines', 'Ảnh: A\n'],
  ['marks', '.,;:'],
];

const SIZE = 6_000;

describe('a text twice as long takes about twice the steps', () => {
  test.each(HOSTILE)('%s', (_what, unit) => {
    const half = unit.repeat(Math.ceil(SIZE / unit.length));
    const once = stepsFor(half), twice = stepsFor(half + half);
    expect(twice).toBeLessThanOrEqual(once * 2.3 + 1_000);
  });
});
