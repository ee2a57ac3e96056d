import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PAGE_STYLE, SCRIPT_HASH, STYLE_HASH } from '../../src/view/page-parts.js';
import { VIEW_SCRIPT } from '../../src/view/script.js';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the policy names the style and the script that the page holds', () => {
  expect({ style: STYLE_HASH, script: SCRIPT_HASH }).toEqual({ style: hashOf(PAGE_STYLE), script: hashOf(VIEW_SCRIPT) });
});
