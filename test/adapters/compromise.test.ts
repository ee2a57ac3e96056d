import nlp from 'compromise';
import { describe, expect, test } from 'vitest';
import { createPlugin, type NghisuMethods } from '../../src/adapters/compromise/index.js';
import { createParser, parse, sentences } from '../../src/index.js';
import { OWN_ARTICLES } from '../support/texts.js';

type Doc = ReturnType<typeof nlp> & NghisuMethods<ReturnType<typeof nlp>>;
type JsonTerms = { terms: { normal: string; tags: string[] }[] }[];

const ENGLISH = 'Spencer was walking in Toronto. He cooked dinner at 5 p.m. with Mr. Kelly and didn\'t complain.';
const shapeOfEnglish = (): unknown => nlp(ENGLISH).json();
/** What compromise says of English before the plug-in is there. */
const before = JSON.stringify(shapeOfEnglish());

nlp.plugin(createPlugin());
const read = (text: string): Doc => nlp<NghisuMethods<ReturnType<typeof nlp>>>(text);
const listed = (view: { out(method: 'array'): unknown }): string[] => (view.out('array') as string[]).map((each) => each.replace(/[,.;]$/u, ''));
const tagsOf = (doc: Doc, word: string): string[] =>
  (doc.match(word).json() as JsonTerms)[0]!.terms[0]!.tags;

const TEXT = 'Chiều 17/10/2024, GS.TS. Lê Văn Mẫu, Bí thư Tỉnh ủy Hà Giang thăm TP. Hà Giang.  '
  + 'Chủ tịch UBND tỉnh Đỗ Thị Sen chủ trì hội nghị.\n\nHội nghị thông qua Nghị quyết số 07-NQ/TU.';
const doc = read(TEXT);

test('the text stays whole', () => {
  expect(doc.text()).toBe(TEXT);
  for (const { id, text } of OWN_ARTICLES.slice(0, 12)) expect(read(text).text().trim(), id).toBe(text.trim());
});

test('sentences are those of the library', () => {
  expect(doc.json({ trim: true }).map((each: { text: string }) => each.text.trim())).toEqual(sentences(TEXT).map(({ text }) => text));
});

test('letters are kept', () => {
  expect((doc.match('tỉnh').json() as JsonTerms)[0]!.terms[0]!.normal).toBe('tỉnh');
  expect(doc.has('chiều')).toBe(true);
  expect(doc.match('chủ trì').text()).toBe('chủ trì');
});

describe('tags', () => {
  test.each([
    ['mẫu', 'Person'], ['bí', 'Title'], ['ubnd', 'Organization'], ['giang', 'Place'], ['17/10/2024', 'Date'], ['quyết', 'Document'],
  ])('%s is a %s', (word, tag) => {
    expect(tagsOf(doc, word)).toContain(tag);
  });

  test('what the English tagger guessed is gone', () => {
    expect(tagsOf(doc, 'chủ trì')).not.toContain('Noun');
    expect(doc.match('#Verb').found).toBe(false);
  });

  test('a title and the person behind it', () => {
    expect(listed(doc.match('#Title+ #Person+'))).toEqual(['Chủ tịch UBND tỉnh Đỗ Thị Sen']);
    expect(listed(doc.match('#Title+ #Person'))).toEqual(['Chủ tịch UBND tỉnh Đỗ']);
  });
});

describe('lists', () => {
  test('of a document', () => {
    expect(listed(doc.persons())).toEqual(['Lê Văn Mẫu', 'Đỗ Thị Sen']);
    expect(listed(doc.titles())).toEqual(['Bí thư Tỉnh ủy Hà Giang', 'Chủ tịch UBND tỉnh']);
    expect(listed(doc.decisions())).toEqual(['thông qua Nghị quyết số 07-NQ/TU']);
    expect(listed(doc.meetings()).length).toBeGreaterThan(0);
  });

  test('of a part of it', () => {
    expect(listed(doc.sentences().eq(1) as unknown as Doc)).toEqual(['Chủ tịch UBND tỉnh Đỗ Thị Sen chủ trì hội nghị']);
    expect(listed((doc.sentences().eq(1) as unknown as Doc).persons())).toEqual(['Đỗ Thị Sen']);
    expect(listed((doc.match('không có') as unknown as Doc).persons())).toEqual([]);
  });

  test('of a copy, and of nothing', () => {
    expect(listed((doc.clone() as unknown as Doc).persons())).toEqual(['Lê Văn Mẫu', 'Đỗ Thị Sen']);
    expect(listed(read('').persons())).toEqual([]);
  });

  test('on articles of the corpus, every name of the record in its order', () => {
    for (const { id, text } of OWN_ARTICLES.slice(12, 22)) {
      const record = parse(read(text).text());
      const names = new Set(record.persons.flatMap(({ mentions }) => mentions.map((each) => each.text)));
      const persons = read(text).persons();
      for (const name of listed(persons)) expect([...names].some((each) => each.includes(name) || name.includes(each)), `${id}: ${name}`).toBe(true);
    }
  });

  test('the record is that of the text', () => {
    expect(doc.record()).toEqual(parse(TEXT));
  });
});

test('options: day of publication, a parser of one’s own', () => {
  const others = createPlugin({ parser: createParser(), parseOptions: { publishedOn: '2024-10-20' } });
  expect(others.hooks).toEqual(['nghisu']);
});

describe('English is read as before', () => {
  test('sentences, terms and tags', () => {
    const withoutIds = (json: string): string => json.replace(/"id":"[^"]*"/gu, '');
    expect(withoutIds(JSON.stringify(shapeOfEnglish()))).toBe(withoutIds(before));
    expect(nlp(ENGLISH).match('#Person').found).toBe(true);
  });

  test('but that accents stay', () => {
    expect((nlp('a café').json() as JsonTerms)[0]!.terms[1]!.normal).toBe('café');
  });
});
