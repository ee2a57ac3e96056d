import { expect, test } from 'vitest';
import {
  as, flatLayer, lex, nestedLayer, opt, seq, tag, type Match, type Pattern, type Reading, type Rule, type Scene,
} from '../../src/grammar/index.js';
import { textOf } from '../../src/text/index.js';
import { readerOfLayers, ruleOf } from './tiny.js';

const reads = <C extends object>(id: string, pattern: Pattern<C>, emit: (match: Match<C>) => Reading): Rule<Reading> =>
  ruleOf(id, pattern, emit);

const spans = (scene: Scene, kind: string): string[] => scene.all(kind).map(({ start, end }) => textOf(scene.tape, start, end));

const FRUIT = reads('test/fruit', lex('Fruit'), () => ({ tag: 'Fruit', value: null }));
const COLOURED = reads('test/coloured', seq(lex('Fruit'), lex('Colour')), () => ({ tag: 'Fruit', value: null }));

test('a flat layer keeps one reading of each stretch', () => {
  const { read } = readerOfLayers(flatLayer('flat', [FRUIT, COLOURED]));
  expect(spans(read('táo xanh lơ, bưởi'), 'Fruit')).toEqual(['táo xanh lơ', 'bưởi']);
});

test('a flat layer with candidates looks at them only', () => {
  const { read } = readerOfLayers(flatLayer('flat', [FRUIT], () => [2]));
  expect(spans(read('cam và bưởi'), 'Fruit')).toEqual(['bưởi']);
});

test('a reading may cover less than its match', () => {
  const inner = reads('test/inner', seq('bán', as('what', lex('Fruit'))), ({ captures: { what } }) =>
    ({ tag: 'Fruit', value: null, covers: [what.start, what.end] }));
  const { read } = readerOfLayers(flatLayer('flat', [inner]));
  expect(spans(read('bán táo tàu'), 'Fruit')).toEqual(['táo tàu']);
});

test('a nested layer reads a phrase inside a phrase', () => {
  const basket = reads('test/basket', seq('giỏ', opt(tag('Basket')), opt(lex('Fruit'))), () => ({ tag: 'Basket', value: null }));
  const { read } = readerOfLayers(nestedLayer('nested', [basket]));
  expect(spans(read('giỏ giỏ cam'), 'Basket')).toEqual(['giỏ giỏ cam', 'giỏ cam']);
});

test('a nested layer keeps at a token the longest of each kind', () => {
  const { read } = readerOfLayers(nestedLayer('nested', [FRUIT, COLOURED]));
  expect(spans(read('cam xanh'), 'Fruit')).toEqual(['cam xanh']);
});

test('dropped spans are gone from every view of the scene', () => {
  const { read } = readerOfLayers(flatLayer('flat', [FRUIT]));
  const scene = read('cam, táo');
  scene.drop('Fruit', ({ start }) => start === 0);
  expect(spans(scene, 'Fruit')).toEqual(['táo']);
  expect(scene.at('Fruit', 0)).toEqual([]);
});
