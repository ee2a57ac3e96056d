/** What the library promises for any input whatever. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { ArticleFile } from '../scripts/articles.js';
import { createParser, parse, type ArticleRecord } from '../src/index.js';
import { ArticleRecordSchema } from '../src/schema.js';
import { factsOf } from './support/mentions.js';
import { mentionsSliceBack, nobodyAndNothingTwice, nothingIsInvented, referencesNameEntries, type Promised } from './support/promises.js';
import { SPELLINGS } from './support/spellings.js';
import { anyText, newsLike, oneIn, OWN_ARTICLES, REAL_ARTICLES } from './support/texts.js';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 150 };
/** Half of ours, and real ones. */
const articles = [...oneIn(2, 0, OWN_ARTICLES), ...REAL_ARTICLES];
const texts = new Set(articles.map(({ text }) => text));
const OPTIONS = { publishedOn: '2020-11-18', jurisdiction: 'Vĩnh Phúc' };
const each = (check: (text: string) => void, ofArticles: readonly ArticleFile[] = articles): void => {
  for (const { text } of ofArticles) check(text);
  fc.assert(fc.property(anyText, check), RUNS);
};

/** The records of the articles, which several promises are tried on: each is read once. */
const records = new Map<string, ArticleRecord>();
const recordOf = (text: string): ArticleRecord => {
  const known = records.get(text) ?? parse(text, OPTIONS);
  if (texts.has(text)) records.set(text, known);
  return known;
};

const promised = (promise: Promised) => (text: string): void => { expect(promise(text, recordOf(text))).toBeUndefined(); };

/** Forms of a text; the articles are shared among them. */
const FORMS: readonly (readonly [what: string, form: (text: string) => string])[] = [
  ['decomposed', (text) => text.normalize('NFD')],
  ['with other spaces', (text) => text.replace(/ /gu, '\u00a0')],
  ['with other line ends', (text) => text.replace(/\n/gu, '\r\n')],
  ['with emoji', (text) => text.replace(/\. /gu, ' 🇻🇳. ')],
];

describe('every mention slices back to its text', () => {
  const check = promised(mentionsSliceBack);
  test('in articles and in any text', () => { each(check); });
  test.each(FORMS.map(([what, form], i) => [what, form, i] as const))('%s', (_what, form, i) => {
    for (const { text } of oneIn(FORMS.length, i, articles)) check(form(text));
  });
});

test('nothing stands in the record that the text does not say', () => { each(promised(nothingIsInvented)); });

test('ids name one entry each, and every reference names an entry', () => { each(promised(referencesNameEntries)); });

test('no meeting stands there twice, and nobody twice among those who attend it', () => { each(promised(nobodyAndNothingTwice)); });

describe('the same input gives the same record', () => {
  const bytes = (record: ArticleRecord): string => JSON.stringify(record);

  test('twice, from another parser, and after other texts', () => {
    const other = createParser();
    each((text) => {
      const first = bytes(parse(text, OPTIONS));
      expect(bytes(parse(text, OPTIONS))).toBe(first);
      expect(bytes(other.parse(text, OPTIONS))).toBe(first);
    }, oneIn(3, 0, articles));
  });

  test('in any time zone', () => {
    const zone = process.env['TZ'];
    const records = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return articles.slice(0, 10).map(({ text }) => bytes(parse(text, OPTIONS)));
    });
    if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ');
    else process.env['TZ'] = zone;
    expect(records[0]).toEqual(records[1]);
  });
});

describe('the record satisfies', () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    const schema = JSON.parse(readFileSync('record.schema.json', 'utf8')) as object;
    validate = new Ajv2020({ validateFormats: false, strictTypes: false }).compile(schema);
  });

  test('the zod schema', () => {
    each((text) => { expect(ArticleRecordSchema.safeParse(recordOf(text)).error?.issues).toBeUndefined(); });
  });
  test('the JSON Schema', () => {
    each((text) => {
      validate(recordOf(text));
      expect(validate.errors).toBeNull();
    });
  });
});

describe.each(SPELLINGS.map(([what, respell], i) => [what, respell, i] as const))('the same facts are read %s', (_what, respell, i) => {
  const check = (text: string): void => {
    const composed = text.normalize('NFC');
    expect(factsOf(parse(respell(composed), OPTIONS))).toEqual(factsOf(recordOf(composed)));
  };
  test.each(oneIn(SPELLINGS.length, i, articles))('$id', ({ text }) => { check(text); });
  test('in texts that look like news', () => { fc.assert(fc.property(newsLike, check), RUNS); });
});
