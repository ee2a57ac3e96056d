import { describe, expect, test } from 'vitest';
import { abbreviationLayer } from '../../src/entities/abbreviation/index.js';
import { documentLayer } from '../../src/entities/document/index.js';
import type { AbbreviationEntry } from '../../src/lexicon/index.js';
import { ABBREVIATIONS_GENERAL } from '../../src/lexicon/tables/abbreviations-general.js';
import { ABBREVIATIONS_PARTY_STATE } from '../../src/lexicon/tables/abbreviations-party-state.js';
import { assembleAbbreviations } from '../../src/record/abbreviations.js';
import { readerOf } from '../rule-examples.js';

const entries: readonly AbbreviationEntry[] = [...ABBREVIATIONS_PARTY_STATE, ...ABBREVIATIONS_GENERAL];
const reader = readerOf([documentLayer, abbreviationLayer]);
const decided = (text: string) => assembleAbbreviations(reader.read(text)).abbreviations;
const cases = (field: 'example' | 'counterExample') =>
  entries.flatMap((entry) => (entry[field] === undefined ? [] : [[entry[field], entry.short] as const]));

describe('the tables of abbreviations', () => {
  test.each(cases('example'))('%s holds one of %j, alone or in a longer form', (text, shorts) => {
    const words = decided(text).flatMap(({ short }) => [short, ...short.split(/[ ,]+/u)]);
    expect(words.filter((word) => shorts.includes(word))).not.toEqual([]);
  });

  test.each(cases('counterExample'))('%s holds none of %j', (text, shorts) => {
    expect(decided(text).map(({ short }) => short).filter((short) => shorts.includes(short))).toEqual([]);
  });
});
