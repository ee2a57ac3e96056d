import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTokens, comparisonReport, withVntk, type VntkModule } from '../../src/adapters/vntk/index.js';
import { OWN_ARTICLES } from '../support/texts.js';

const placesOf = (text: string, tokens: string[]) =>
  alignTokens(text, tokens).map(({ mention }) => mention === null ? null : [mention.start, mention.end, mention.text]);

describe('tokens without offsets find their place', () => {
  test.each<[string, string, string[], (readonly [number, number, string] | null)[]]>([
    [
      'squeezed white space', 'Bí thư  Tỉnh\n\nủy họp', ['Bí thư', 'Tỉnh ủy', 'họp'],
      [[0, 6, 'Bí thư'], [8, 16, 'Tỉnh\n\nủy'], [17, 20, 'họp']],
    ],
    ['syllables joined', 'Bí thư họp.', ['Bí_thư', 'họp', '.'], [[0, 6, 'Bí thư'], [7, 10, 'họp'], [10, 11, '.']]],
    ['composed from decomposed', 'Tỉnh ủy'.normalize('NFD'), ['Tỉnh ủy'], [[0, 9, 'Tỉnh ủy'.normalize('NFD')]]],
    ['decomposed from composed', 'Tỉnh ủy', ['Tỉnh ủy'.normalize('NFD')], [[0, 7, 'Tỉnh ủy']]],
    ['a mark replaced', '“tốt” nhé', ['"', 'tốt', '"', 'nhé'], [null, [1, 4, 'tốt'], null, [6, 9, 'nhé']]],
    ['something dropped', 'a 🙂 b', ['a', 'b'], [[0, 1, 'a'], [5, 6, 'b']]],
    ['a word that is not there', 'a b', ['a', 'xyz', 'b'], [[0, 1, 'a'], null, [2, 3, 'b']]],
    ['an empty token', 'a', ['', 'a'], [null, [0, 1, 'a']]],
    ['the same word again', 'tỉnh tỉnh', ['tỉnh', 'tỉnh'], [[0, 4, 'tỉnh'], [5, 9, 'tỉnh']]],
  ])('%s', (_name, text, tokens, expected) => {
    expect(placesOf(text, tokens)).toEqual(expected);
  });

  test('any text split at its white space', () => {
    const text = fc.array(fc.tuple(fc.constantFrom('tỉnh', 'ủy', 'họp', '17/10', '.', '🙂', 'Đảng'), fc.constantFrom(' ', '\n', '\u00a0 ')));
    fc.assert(fc.property(text, (parts) => {
      const whole = parts.flat().join('');
      const words = parts.map(([word]) => word);
      expect(alignTokens(whole, words).map(({ mention }) => mention?.text)).toEqual(words);
    }));
  });
});

/** A module that answers as the documentation of vntk says, for one sentence. */
const TEXT = 'Bí thư Tỉnh ủy  Lê Văn Mẫu và bà Đỗ Thị Sen thăm ông Kim Su tại Hà Giang.';
let loads = 0;
const FAKE: VntkModule = {
  wordTokenizer: () => {
    loads++;
    return { tag: () => ['Bí thư', 'Tỉnh ủy', 'Lê Văn Mẫu'] };
  },
  ner: () => ({ tag: () => [
    ['Bí thư', 'N', 'B-NP', 'O'], ['Tỉnh ủy', 'N', 'B-NP', 'B-ORG'], ['Lê', 'Np', 'B-NP', 'B-PER'], ['Văn', 'Np', 'B-NP', 'I-PER'],
    ['Mẫu', 'Np', 'B-NP', 'I-PER'], ['và', 'C', 'O', 'O'], ['bà', 'Nc', 'B-NP', 'O'], ['Đỗ', 'Np', 'B-NP', 'B-PER'],
    ['Thị', 'Np', 'B-NP', 'I-PER'], ['Sen', 'Np', 'B-NP', 'O'], ['thăm', 'V', 'B-VP', 'O'], ['ông', 'Nc', 'B-NP', 'O'],
    ['Kim', 'Np', 'B-NP', 'O'], ['Su', 'Np', 'B-NP', 'O'], ['tại', 'E', 'B-PP', 'O'], ['Hà', 'Np', 'B-NP', 'I-PER'],
    ['Giang', 'Np', 'B-NP', 'I-PER'], ['.', 'CH', 'O', 'O'],
  ] }),
};

describe('with a module of vntk’s documented shape', () => {
  const reader = withVntk(FAKE);

  test('words have offsets; the model is loaded once', () => {
    expect(reader.words(TEXT)[2]).toEqual({ token: 'Lê Văn Mẫu', mention: { start: 16, end: 26, text: 'Lê Văn Mẫu' } });
    reader.words(TEXT);
    expect(loads).toBe(1);
  });

  test('entities are put together from their parts', () => {
    expect(reader.entities(TEXT).map(({ type, mention }) => `${type} ${mention.text}`)).toEqual([
      'ORG Tỉnh ủy', 'PER Lê Văn Mẫu', 'PER Đỗ Thị', 'PER Hà Giang',
    ]);
  });

  test('persons are compared, and reported', () => {
    const comparison = reader.comparePersons(TEXT);
    expect(comparison.both.map(({ text }) => text)).toEqual(['Lê Văn Mẫu']);
    expect(comparison.differing.map(({ nghisu, vntk }) => [nghisu.text, vntk.text])).toEqual([['Đỗ Thị Sen', 'Đỗ Thị']]);
    expect(comparison.onlyVntk.map(({ text }) => text)).toEqual(['Hà Giang']);
    expect(comparisonReport(comparison)).toContain('1 the same, 1 with other limits');
    expect(comparisonReport(comparison)).toContain('\nOnly vntk\n- Hà Giang (');
  });
});

/** vntk compiles native code, so it is not among the dependencies: the tests look for it in the project and in `VNTK`. */
const installed = ((): VntkModule | null => {
  for (const folder of ['.', process.env['VNTK'], '/tmp/v']) {
    try {
      if (folder !== undefined) return createRequire(join(folder === '.' ? process.cwd() : folder, 'package.json'))('vntk') as VntkModule;
    } catch {
      // Not there.
    }
  }
  return null;
})();

describe.skipIf(installed === null)(`with vntk itself${installed === null ? ' (skipped: npm install --no-save vntk@1.4.4)' : ''}`, () => {
  test('nearly every word of the corpus finds its place, in order', () => {
    const reader = withVntk(installed!);
    for (const { id, text } of OWN_ARTICLES.slice(0, 3)) {
      const words = reader.words(text);
      const found = words.flatMap(({ mention }) => mention ?? []);
      expect(found.length / words.length, id).toBeGreaterThan(0.99);
      found.forEach((mention, index) => {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start, id).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
      });
    }
  }, 60_000);

  test('a comparison accounts for every name', () => {
    const { text } = OWN_ARTICLES.find(({ id }) => id === 'provincial-plenum-second')!;
    const { both, differing, onlyNghisu } = withVntk(installed!).comparePersons(text);
    const names = text.match(/Nông Thừa Kiên|Lương Thị Bích Khuê|Hoàng Duy Thặng/gu)!;
    expect(both.length + differing.length + onlyNghisu.length).toBe(names.length);
  }, 60_000);
});
