/** What holds for every table of words: each spelling once, composed, without stray characters. */
import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';

const FOLDER = '../src/lexicon/tables/';
const files = readdirSync(new URL(FOLDER, import.meta.url)).filter((name) => name !== 'index.ts');
const tables = await Promise.all(files.map(async (file) => {
  const exported = await import(new URL(`${FOLDER}${file}`, import.meta.url).href) as Record<string, unknown>;
  return Object.entries(exported).map(([name, value]) => ({ name: `${file} ${name}`, value }));
})).then((lists) => lists.flat());

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
};

/** The key of an entry: its word, head, name, verb or type; both words of a pair, or the first part of another. */
const keyOf = (entry: unknown): string | null => {
  if (typeof entry === 'string') return entry;
  if (Array.isArray(entry)) return entry.filter((part) => typeof part === 'string').join(' + ') || null;
  const { head, word, name, verb, type, takes } = entry as Partial<Record<'head' | 'word' | 'name' | 'verb' | 'type' | 'takes', unknown>>;
  const key = head ?? word ?? name ?? verb ?? type;
  return typeof key === 'string' ? [key, takes].filter((part) => typeof part === 'string').join(', ') : null;
};

const duplicates = (values: readonly string[]): string[] => {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

describe.each(tables)('$name', ({ value }) => {
  const strings = stringsIn(value);
  test('is composed (NFC)', () => { expect(strings.filter((text) => text !== text.normalize('NFC'))).toEqual([]); });
  test('has no letter that only looks like Đ', () => { expect(strings.filter((text) => /[ÐðƉɖ]/u.test(text))).toEqual([]); });
  test('has no stray white space', () => { expect(strings.filter((text) => text !== text.trim() || /[^\S ]| {2}/u.test(text))).toEqual([]); });
  test('has no empty spelling', () => { expect(strings).not.toContain(''); });
  test('has no invisible character', () => { expect(strings.filter((text) => /[\p{Cc}\p{Cf}]/u.test(text))).toEqual([]); });
  test('has each entry once', () => {
    if (!Array.isArray(value)) return;
    const keys = value.map(keyOf);
    expect(duplicates(keys.filter((key) => key !== null))).toEqual([]);
  });
});

test('an abbreviation is in one table, under one entry', async () => {
  const { ABBREVIATIONS_GENERAL } = await import('../src/lexicon/tables/abbreviations-general.js');
  const { ABBREVIATIONS_PARTY_STATE } = await import('../src/lexicon/tables/abbreviations-party-state.js');
  const shorts = [...ABBREVIATIONS_GENERAL, ...ABBREVIATIONS_PARTY_STATE].flatMap(({ short }) => short);
  expect(duplicates(shorts)).toEqual([]);
});

test('at most one reading of an abbreviation is the usual one', async () => {
  const { ABBREVIATIONS_GENERAL } = await import('../src/lexicon/tables/abbreviations-general.js');
  const { ABBREVIATIONS_PARTY_STATE } = await import('../src/lexicon/tables/abbreviations-party-state.js');
  const entries = [...ABBREVIATIONS_GENERAL, ...ABBREVIATIONS_PARTY_STATE];
  expect(entries.filter(({ readings }) => readings.filter(({ usual }) => usual).length > 1).map(({ short }) => short)).toEqual([]);
});

test('every province has a successor among the units of 2025', async () => {
  const { PROVINCES } = await import('../src/lexicon/tables/provinces.js');
  const names = new Set(PROVINCES.map(({ name }) => name));
  const successors = new Set(PROVINCES.map(({ successor }) => successor));
  expect(successors.size).toBe(34);
  expect([...successors].filter((name) => !names.has(name))).toEqual([]);
});

test('every district is in a province of the gazetteer', async () => {
  const { DISTRICTS } = await import('../src/lexicon/tables/districts.js');
  const { PROVINCES } = await import('../src/lexicon/tables/provinces.js');
  const names = new Set(PROVINCES.map(({ name }) => name));
  expect(DISTRICTS.map(({ province }) => province).filter((name) => !names.has(name))).toEqual([]);
});
