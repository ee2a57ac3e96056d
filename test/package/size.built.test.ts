/** What an app that bundles `nghisu` sends to its users, minified and compressed. */
import { transform } from 'esbuild';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';

/**
 * Kilobytes of 1,000, with brotli. Half of it are words: some 13,000 phrases of the lexicon and the words of the rules, of which the
 * abbreviations and their long forms, the named bodies, districts and countries take 45 kB however they are written. Raised
 * only with a reason here: from 146 when the tables became JSON, which is read faster at import and takes half a kilobyte more;
 * from 148 when names of meetings, attendance, relevance and bodies of one purpose got readings of their own: a third more rules, and
 * the words of their tables; from 175 when ninety abbreviations, the posts and bodies of provinces, army, courts and faiths, printed
 * careers, and lists of agendas, tasks and attendance in lines of their own came in: a sixth more words; from 192 when given names
 * of other languages came in, which show persons that no office and no word of address announces, and seven more readings of posts,
 * captions and results told in a row; from 202 when seventy more short forms of portals came in, and sixty of other languages that
 * count where the article has the Vietnamese words; from 206 when orders, presents, votes and items in the lines of portals, who stands
 * above whom, and sessions of inspection committees got readings and words; from 214 when lists of appointments without a verb, charges
 * without an office, issues that are raised at a meeting, counted votes and lists of guests got theirs: a twentieth more rules; from
 * 220 when meetings that are announced, foreseen or called off, offices that were lost and more words of orders and topics came in; from
 * 224 when visits with gifts, regular sittings, lists of changes of office and of guests in the portals of provinces and communes,
 * what is told of the past, and what goes on over asides and semicolons got readings and words; from 230 when the bodies of the two
 * tiers of local government and the boards of the centre, careers told in rows, orders that go on over what was settled before, what
 * sessions pass and what voters raise got theirs; from 240 when visits between provinces with their two sides, topics in rows, groups by
 * what people are besides, offices given again and lost one after the other, and the provinces of the neighbours came in; from 250 when
 * names of two words in lists, names inside of which nothing is read, those who are told by words of no party, and deeds that tell a
 * ceremony or the sitting of a committee came in.
 */
const MOST_KILOBYTES = 255;

test('the library is small when it is minified and compressed', async () => {
  const { code } = await transform(readFileSync('dist/index.js', 'utf8'), { minify: true, charset: 'utf8', format: 'esm' });
  expect(brotliCompressSync(code).length / 1000).toBeLessThan(MOST_KILOBYTES);
});

test('examples and glosses of rules stay out of it', () => {
  const code = readFileSync('dist/index.js', 'utf8');
  expect(code.includes('id:"person/')).toBe(true);
  expect(code.search(/[{,](?:examples|counterExamples|gloss):["'`[]/u)).toBe(-1);
  expect(code.search(/"(?:example|counterExample|gloss)\\?":/u)).toBe(-1);
});
