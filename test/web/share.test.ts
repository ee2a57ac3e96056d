import { describe, expect, test } from 'vitest';
import { fragmentOf, LONGEST_FRAGMENT, LONGEST_TEXT, sharedIn } from '../../web/share.js';
import { OWN_ARTICLES } from '../support/texts.js';

const fragmentHolding = async (json: string): Promise<string> => {
  const packed = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `#a=${Buffer.from(await new Response(packed).arrayBuffer()).toString('base64url')}`;
};

test.each([
  { text: 'Sáng 5/3, tỉnh họp.' },
  { text: 'a\r\nb\u00a0🙂\uFEFF', publishedOn: '2024-03-05', jurisdiction: 'Hà Giang' },
  { text: OWN_ARTICLES[0]!.text },
])('what is shared comes back ($text.length characters)', async (shared) => {
  expect(await sharedIn((await fragmentOf(shared))!)).toEqual(shared);
});

test('every article of the corpus fits a link', async () => {
  for (const { id, text } of OWN_ARTICLES) expect((await fragmentOf({ text }))?.length, id).toBeLessThan(LONGEST_FRAGMENT);
});

test('a text that does not fit gives no link', async () => {
  const numbers = Array.from({ length: 30_000 }, (_, index) => (index * 7919) % 10_007).join(' ');
  expect(await fragmentOf({ text: numbers })).toBeNull();
});

describe('links that are not ours give nothing', () => {
  test.each(['', '#', '#fact-1', '#a=', '#a=???', '#a=bm9uc2Vuc2U', `#a=${'A'.repeat(LONGEST_FRAGMENT)}`])('%.20s', async (fragment) => {
    expect(await sharedIn(fragment)).toBeNull();
  });

  test.each(['{"text":"a"}', '["a"]', '["a","",7]', '["a"'])('%s', async (json) => {
    expect(await sharedIn(await fragmentHolding(json))).toBeNull();
  });

  test('what would unpack to more than a text may hold', async () => {
    const bomb = await fragmentHolding(JSON.stringify([' '.repeat(2 * LONGEST_TEXT), '', '']));
    expect(bomb.length).toBeLessThan(LONGEST_FRAGMENT);
    expect(await sharedIn(bomb)).toBeNull();
  });
});
