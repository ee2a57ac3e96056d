import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMPOUNDS_FILE, compounds, compoundsModule, ENDS_BEFORE_VERB, TRIGGERS } from '../../scripts/compounds.js';
import { loadLexicon, scanLexicon } from '../../src/lexicon/index.js';

test('the generated table is what the dictionary gives', () => {
  expect(readFileSync(COMPOUNDS_FILE, 'utf8') === compoundsModule(), 'run npm run compounds').toBe(true);
});

test('words that the verbs need, and words in which they keep their meaning', () => {
  expect(compounds()).toEqual(expect.arrayContaining(['giao thông', 'bàn giao', 'bầu trời', 'tiếp tục', 'dự án', 'trình độ']));
  for (const word of ['đón tiếp', 'trao tặng', 'bàn luận', 'họp mặt', 'giao']) expect(compounds()).not.toContain(word);
});

test('each word holds a verb or ends before one, in common small letters', () => {
  const holdsVerb = (word: string): boolean => TRIGGERS.some((verb) => ` ${word} `.includes(` ${verb} `));
  const isGood = (word: string): boolean => /^\p{Ll}+(?: \p{Ll}+)+$/u.test(word) && (holdsVerb(word) || ENDS_BEFORE_VERB.includes(word));
  expect(compounds().filter((word) => !isGood(word))).toEqual([]);
});

test('a verb inside such a word is no verb', () => {
  const lexicon = loadLexicon();
  lexicon.add('Verb', 'giao', null);
  lexicon.guarded.add('Verb');
  lexicon.close();
  const verbsIn = (text: string): number => scanLexicon(lexicon.tokenise(text), lexicon)
    .flatMap((hits) => hits ?? []).filter(({ cls }) => cls === 'Verb').length;
  expect(verbsIn('Sở giao thông bàn giao công trình')).toBe(0);
  expect(verbsIn('Giao Sở Tài chính chủ trì')).toBe(1);
  expect(verbsIn('Đã họp. Giao Ban Tổ chức báo cáo')).toBe(1);
  expect(verbsIn('Giao ban tháng 5')).toBe(0);
  expect(verbsIn('GIAO BAN THÁNG 5')).toBe(0);
  expect(verbsIn('UBND xã giao các thôn')).toBe(1);
  expect(verbsIn('Phó Thủ tướng Thường trực giao Bộ Y tế')).toBe(1);
});
