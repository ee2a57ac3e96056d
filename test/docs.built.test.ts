/** Generated pages are those of the sources of today; examples in the pages are what the library gives. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIMITS_FILE, limitsDocument, RULES_FILE, rulesDocument } from '../scripts/docs.js';

describe('npm run docs has been run', () => {
  test('the catalogue of rules', () => { expect(readFileSync(RULES_FILE, 'utf8')).toBe(rulesDocument()); });
  test('the list of limits', () => {
    const page = readFileSync(LIMITS_FILE, 'utf8');
    expect(page).toBe(limitsDocument(page));
  });
});
