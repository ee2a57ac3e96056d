/** What the library promises for any input whatever. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createParser, parse, type ArticleRecord } from '../src/index.js';
import { ArticleRecordSchema } from '../src/schema.js';
import { factsOf, folded, mentionsIn } from './support/mentions.js';
import { anyText, newsLike, OWN_ARTICLES, REAL_ARTICLES } from './support/texts.js';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 150 };
const articles = [...OWN_ARTICLES, ...REAL_ARTICLES];
const OPTIONS = { publishedOn: '2020-11-18', jurisdiction: 'Vĩnh Phúc' };
const each = (check: (text: string) => void): void => {
  for (const { text } of articles) check(text);
  fc.assert(fc.property(anyText, check), RUNS);
};

describe('every mention slices back to its text', () => {
  const check = (text: string): void => {
    for (const [path, { start, end, text: quote }] of mentionsIn(parse(text, OPTIONS))) {
      expect(text.slice(start, end), path).toBe(quote);
      expect(end, path).toBeGreaterThan(start);
    }
  };
  test('in articles and in any text', () => { each(check); });
  test('decomposed, with other spaces, line ends and emoji', () => {
    for (const { text } of articles) {
      for (const form of [text.normalize('NFD'), text.replace(/ /gu, '\u00a0'), text.replace(/\n/gu, '\r\n'), text.replace(/\. /gu, ' 🇻🇳. ')]) check(form);
    }
  });
});

/** Values of a record that the text must hold, each with the mentions of which one must say it. */
const claimsOf = (record: ArticleRecord): [what: string, value: string, said: readonly string[]][] => {
  const textsOf = ({ mentions }: { mentions: { text: string }[] }) => mentions.map(({ text }) => text);
  return [
    ...record.persons.flatMap((person): [string, string, string[]][] => [
      ['name', person.name, textsOf(person)],
      ...person.titles.map((title): [string, string, string[]] => ['title', title.text, textsOf(title)]),
    ]),
    ...record.meetings.map((meeting): [string, string, string[]] => ['meeting', meeting.text, textsOf(meeting)]),
    ...record.decisions.map((decision): [string, string, string[]] => ['decision', decision.text, [decision.mention.text]]),
    ...record.documents.map((document): [string, string, string[]] => ['document', document.text, textsOf(document)]),
    ...record.dates.map((date): [string, string, string[]] => ['date', date.text, [date.mention.text]]),
    ...record.meetings.flatMap(({ organizer, place }) => [organizer, place]).flatMap((party): [string, string, string[]][] =>
      (party ? [['party', party.text, [party.mention.text]]] : [])),
  ];
};

test('nothing stands in the record that the text does not say', () => {
  each((text) => {
    const record = parse(text, OPTIONS);
    for (const [what, value, said] of claimsOf(record)) expect(said, what).toContain(value);
    for (const { short, mentions } of record.abbreviations) {
      expect(mentions.map((mention) => folded(mention.text))).toContain(folded(short));
    }
    for (const list of [record.persons, record.organizations, record.places, record.meetings, record.documents, record.abbreviations]) {
      for (const entry of list) expect(entry.mentions.length).toBeGreaterThan(0);
    }
    for (const { honorifics } of record.persons) for (const word of honorifics) expect(text).toContain(word);
  });
});

test('ids name one entry each, and every reference names an entry', () => {
  each((text) => {
    const record = parse(text, OPTIONS);
    const lists = [
      record.persons, record.organizations, record.places, record.meetings, record.decisions, record.personnelChanges,
      record.documents, record.dates,
    ];
    const ids = lists.flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const references = [
      record.article.jurisdiction,
      ...record.persons.flatMap(({ titles }) => titles.map(({ organization }) => organization)),
      ...record.organizations.map(({ place }) => place),
      ...record.meetings.flatMap(({ attendees, decisions }) => [...attendees.map(({ person }) => person), ...decisions]),
      ...record.meetings.flatMap(({ agenda }) => agenda.flatMap(({ documents }) => documents)),
      ...record.decisions.flatMap(({ meeting, deadline, documents }) => [meeting, deadline, ...documents]),
      ...record.personnelChanges.map(({ person }) => person),
    ].filter((id) => id !== null);
    for (const id of references) expect(ids).toContain(id);
  });
});

describe('the same input gives the same record', () => {
  const bytes = (record: ArticleRecord): string => JSON.stringify(record);

  test('twice, from another parser, and after other texts', () => {
    const other = createParser();
    each((text) => {
      const first = bytes(parse(text, OPTIONS));
      expect(bytes(parse(text, OPTIONS))).toBe(first);
      expect(bytes(other.parse(text, OPTIONS))).toBe(first);
    });
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
    each((text) => { expect(ArticleRecordSchema.safeParse(parse(text, OPTIONS)).error?.issues).toBeUndefined(); });
  });
  test('the JSON Schema', () => {
    each((text) => {
      validate(parse(text, OPTIONS));
      expect(validate.errors).toBeNull();
    });
  });
});

const OLD_STYLE = /(?<first>o(?=.[ae])|u(?=.y))(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<second>[aey])(?![\p{L}\p{M}])/giu;

/** The tone on the last vowel, as the new style has it: `hoà`, `khoẻ`, `uỷ`. */
const withToneMoved = (text: string): string => text.normalize('NFD').replace(OLD_STYLE, '$<first>$<second>$<tone>').normalize('NFC');

const SPELLINGS: readonly (readonly [what: string, respell: (text: string) => string])[] = [
  ['decomposed (NFD)', (text) => text.normalize('NFD')],
  ['with tones placed otherwise', withToneMoved],
  ['with Eth for Đ', (text) => text.replace(/Đ/gu, 'Ð').replace(/đ/gu, 'ð')],
  ['with non-breaking spaces', (text) => text.replace(/ /gu, '\u00a0')],
  ['with CRLF line ends', (text) => text.replace(/\r?\n/gu, '\r\n')],
  ['with a byte order mark and zero-width spaces', (text) => `\ufeff${text.replace(/ /gu, ' \u200b')}`],
];

describe.each(SPELLINGS)('the same facts are read %s', (_what, respell) => {
  const check = (text: string): void => {
    const composed = text.normalize('NFC');
    expect(factsOf(parse(respell(composed), OPTIONS))).toEqual(factsOf(parse(composed, OPTIONS)));
  };
  test.each(articles)('$id', ({ text }) => { check(text); });
  test('in texts that look like news', () => { fc.assert(fc.property(newsLike, check), RUNS); });
});
