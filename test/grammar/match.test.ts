import { expect, test } from 'vitest';
import { any, as, compileRuleSet, flatLayer, lex, opt, seq, shape, tag, type Pattern, type Rule } from '../../src/grammar/index.js';
import { Flag, hasFlag } from '../../src/text/index.js';
import { readerOfLayers, ruleOf, sceneOf, tinyLexicon } from './tiny.js';

const named = (id: string, pattern: Pattern): Rule<string> => ruleOf(id, pattern, () => id);

const RULES = [
  named('test/word', seq('bán', lex('Fruit'))),
  named('test/class', seq(lex('Fruit'), opt(lex('Colour')))),
  named('test/optional-first', seq(opt('rất'), lex('Colour'))),
  named('test/capital', shape('capital', 'capital', ({ tape }, at) => (hasFlag(tape, at, Flag.Capital) ? at + 1 : -1))),
  named('test/either', any('xanh', lex('Fruit'))),
];

const TEXTS = ['Bán cam xanh', 'rất xanh lơ, Táo tàu', 'Không có gì', '', 'bán bưởi. Cam Xanh'];

test.each(TEXTS)('the index hides no match: %j', (text) => {
  const lexicon = tinyLexicon();
  const ruleSet = compileRuleSet(RULES, lexicon);
  lexicon.close();
  const scene = sceneOf(lexicon, text);
  const sorted = (found: readonly { rule: string; start: number; end: number }[]): string[] =>
    found.map(({ rule: id, start, end }) => `${start}-${end} ${id}`).sort();
  const all = sorted(ruleSet.findNaively(scene));
  expect(sorted(ruleSet.find(scene))).toEqual(all);
  expect(sorted(Array.from({ length: scene.tape.size }, (_, at) => ruleSet.findAt(scene, at)).flat())).toEqual(all);
  const backwards: number[] = [];
  ruleSet.findBackwards(scene, (found) => { backwards.push(found[0]!.start); });
  expect(backwards).toEqual([...backwards].sort((a, b) => b - a));
});

test('a rule is tried once at a token, whatever the ways to it', () => {
  const lexicon = tinyLexicon();
  const ruleSet = compileRuleSet([RULES[4]!], lexicon);
  lexicon.close();
  expect(ruleSet.find(sceneOf(lexicon, 'xanh cam'))).toHaveLength(2);
});

test('a rule that refuses a reading is asked for another', () => {
  const lexicon = tinyLexicon();
  const short = ruleOf('test/short', lex('Fruit'), ({ start, end }) => (end - start === 1 ? end : null));
  const ruleSet = compileRuleSet([short], lexicon);
  lexicon.close();
  expect(ruleSet.find(sceneOf(lexicon, 'táo tàu')).map(({ end }) => end)).toEqual([1]);
});

test('captured spans stand in `from`, and steps are counted', () => {
  const fruit = ruleOf('test/fruit', lex('Fruit'), () => ({ tag: 'Fruit', value: null }));
  const sale = ruleOf('test/sale', seq('bán', as('what', tag('Fruit'))), () => ({ tag: 'Sale', value: null }));
  const { compiled, read } = readerOfLayers(flatLayer('fruit', [fruit]), flatLayer('sale', [sale]));
  const scene = read('bán cam');
  expect(scene.all('Sale')[0]).toMatchObject({ start: 0, end: 2, rule: 'test/sale', from: [{ tag: 'Fruit', start: 1, end: 2 }] });
  expect(compiled[1]!.ruleSet.steps()).toBeGreaterThan(0);
});
