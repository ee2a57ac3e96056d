import { describe, expect, test } from 'vitest';
import {
  after, any, as, before, compileRuleSet, lex, list, not, notAfter, opt, seq, shape, STEP_LIMIT, upTo,
  type Capture, type Match, type Pattern,
} from '../../src/grammar/index.js';
import { textOf } from '../../src/text/index.js';
import { ruleOf, sceneOf, tinyLexicon } from './tiny.js';

/** What a rule of one pattern finds in a text. */
const findIn = <T>(pattern: Pattern, text: string, emit: (match: Match) => T): T[] => {
  const lexicon = tinyLexicon();
  const ruleSet = compileRuleSet([ruleOf('test/pattern', pattern, emit)], lexicon);
  lexicon.close();
  return ruleSet.find(sceneOf(lexicon, text)).map(({ value }) => value);
};

/** Stretches that a pattern matches. */
const matches = (pattern: Pattern, text: string): string[] =>
  findIn(pattern, text, ({ scene, start, end }) => textOf(scene.tape, start, end));

const capturesOf = (pattern: Pattern, text: string): object | undefined => findIn(pattern, text, ({ captures }) => captures)[0];

const NUMBER = shape('number', 'number', ({ tape }, at) => (/^\d/u.test(textOf(tape, at, at + 1)) ? at + 1 : -1));

type Case = readonly [text: string, ...found: string[]];

describe.each<[name: string, pattern: Pattern, cases: readonly Case[]]>([
  ['words, in any case and tone placement', seq('hòa bình'), [['HOÀ BÌNH ở Hòa Bình', 'HOÀ BÌNH', 'Hòa Bình'], ['hòa và bình']]],
  ['lex takes the longest first', lex('Fruit'), [['bán táo tàu', 'táo tàu'], ['bán tàu']]],
  ['seq goes back to a shorter part', seq(lex('Fruit'), 'tàu'), [['một táo tàu', 'táo tàu'], ['một táo']]],
  ['any tries its options in order', any('xanh', seq('xanh', 'lơ')), [['màu xanh lơ', 'xanh']]],
  ['any goes back to a later option', seq(any('xanh', seq('xanh', 'lơ')), 'nhạt'), [['xanh lơ nhạt', 'xanh lơ nhạt'], ['xanh lơ']]],
  ['opt', seq(lex('Fruit'), opt('và'), lex('Colour')), [['cam xanh và táo và xanh', 'cam xanh', 'táo và xanh'], ['cam với xanh']]],
  ['list needs at least so many', list(lex('Fruit'), any(',', 'và'), { least: 2 }), [
    ['cam, táo và bưởi', 'cam, táo và bưởi', 'táo và bưởi'], ['cam táo'],
  ]],
  ['list takes at most so many', list(lex('Fruit'), ',', { most: 2 }), [['cam, táo, bưởi', 'cam, táo', 'táo, bưởi', 'bưởi']]],
  ['upTo takes as few as possible', seq('bán', upTo(3), lex('Fruit')), [
    ['bán hai quả cam, táo', 'bán hai quả cam'], ['bán một hai ba bốn cam'],
  ]],
  ['upTo halts at its stop', seq('bán', upTo(5, ','), lex('Fruit')), [['bán rẻ, mua cam'], ['bán rẻ cam', 'bán rẻ cam']]],
  ['before asks and does not take', seq(lex('Fruit'), before('xanh')), [['cam xanh', 'cam'], ['cam đỏ']]],
  ['not', seq(lex('Fruit'), not('xanh')), [['cam đỏ', 'cam'], ['cam xanh'], ['cam', 'cam']]],
  ['after', seq(after('quả', 'một trái'), lex('Fruit')), [['quả cam', 'cam'], ['một trái bưởi', 'bưởi'], ['trái bưởi'], ['cam']]],
  ['notAfter', seq(notAfter('nước'), lex('Fruit')), [['nước cam'], ['cam', 'cam'], ['mua cam', 'cam']]],
  ['shape', seq(NUMBER, lex('Fruit')), [['2 cam', '2 cam'], ['hai cam']]],
  ['a match stays in its sentence', seq('bán', upTo(5), lex('Fruit')), [['Đã bán. Có cam'], ['Đã bán\n\nCam']]],
])('%s', (_, pattern, cases) => {
  test.each(cases.map(([text, ...found]) => [text, found] as const))('%s: %j', (text, found) => {
    expect(matches(pattern, text)).toEqual(found);
  });
});

describe('captures', () => {
  test('hold tokens and the entry of the table', () => {
    const what = { start: 1, end: 3, data: { fruit: 'táo tàu' } };
    expect(capturesOf(seq('bán', as('what', lex('Fruit'))), 'bán táo tàu')).toEqual({ what });
  });

  test('of an option that was given up are gone', () => {
    const pattern = any(seq(as('one', 'cam'), 'đỏ'), seq(as('other', 'cam'), 'xanh'));
    expect(capturesOf(pattern, 'cam xanh')).toEqual({ other: { start: 0, end: 1 } });
  });

  test('of a list are a list', () => {
    const { item } = capturesOf(list(as('item', lex('Fruit')), ','), 'cam, táo') as { item: Capture[] };
    expect(item.map(({ start }) => start)).toEqual([0, 2]);
  });

  test('of a look ahead are not kept', () => {
    expect(capturesOf(seq('bán', before(as('what', lex('Fruit')))), 'bán cam')).toEqual({});
  });
});

test('a pattern that tries without end is given up', () => {
  let tries = 0;
  const never = shape('never', 'any', () => {
    tries++;
    return -1;
  });
  const part = list(upTo(20), opt(','));
  expect(matches(seq('cam', part, part, part, never), `cam ${'một '.repeat(60)}`)).toEqual([]);
  expect(tries).toBeLessThanOrEqual(STEP_LIMIT);
});

test('a sentence in which a pattern was given up is noted', () => {
  const lexicon = tinyLexicon();
  const part = list(upTo(20), opt(','));
  const rules = compileRuleSet([ruleOf('test/endless', seq('cam', part, part, part, 'xanh'), () => null)], lexicon);
  lexicon.close();
  const scene = sceneOf(lexicon, `Một táo. Một cam ${'một '.repeat(60)}xanh`);
  rules.find(scene);
  expect([...scene.givenUp]).toEqual([1]);
});
