import { describe, expect, test } from 'vitest';
import { explain, parse } from '../../src/index.js';
import { escapeHtml } from '../../src/view/html.js';
import { renderHtml, renderParts } from '../../src/view/index.js';
import { SAMPLE_RECORD, SAMPLE_TEXT } from '../support/sample-article.js';
import { OWN_ARTICLES } from '../support/texts.js';
import { attribute, elementsOf, textOf, withAttribute } from './dom.js';

const articleOf = (page: string): string => textOf(withAttribute(page, 'data-article')[0]!);
const marksOf = (page: string) => elementsOf(page).filter(({ tagName }) => tagName === 'mark');

describe('the article', () => {
  test.each(OWN_ARTICLES.slice(0, 12).map(({ id, text }) => [id, text]))('%s is shown letter by letter', (_name, text) => {
    expect(articleOf(renderHtml(parse(text), text))).toBe(text);
  });

  test('every mention of a person is marked, and no other', () => {
    const { text } = OWN_ARTICLES.find(({ id }) => id.includes('provincial-plenum-second'))!;
    const record = parse(text);
    const marked = marksOf(renderHtml(record, text)).filter((mark) => attribute(mark, 'class') === 'fact person').map(textOf);
    expect(marked.sort()).toEqual(record.persons.flatMap(({ mentions }) => mentions.map((each) => each.text)).sort());
  });

  test('line ends, non-breaking spaces and emoji stay', () => {
    const text = 'Sáng 5/3,\r\nUBND\u00a0tỉnh 🙂 họp.\r\n';
    expect(articleOf(renderHtml(parse(text), text)).replaceAll('\r', '\\r')).toBe(text.replaceAll('\r', '\\r'));
  });
});

describe('a text that is markup', () => {
  const attack = '</script><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="alert(1)';
  const text = SAMPLE_TEXT + attack;

  test('stays text wherever it is shown', () => {
    const record = structuredClone(SAMPLE_RECORD);
    record.article.source = attack;
    record.persons[0]!.name = attack;
    record.persons[0]!.titles[0]!.expanded = attack;
    record.meetings[0]!.name = attack;
    record.decisions[0]!.text = attack;
    record.abbreviations[0]!.long = attack;
    record.diagnostics.push({ code: 'empty-text', message: attack, mention: null });
    const steps = [{ rule: attack, mention: { start: 0, end: 3, text: attack } }];
    const page = renderHtml(record, text, {
      explanation: { record, facts: [{ path: '/persons/0/name', value: attack, basis: 'stated', steps }] },
    });
    const elements = elementsOf(page);
    expect(elements.filter(({ tagName }) => tagName === 'script')).toHaveLength(1);
    expect(elements.filter(({ tagName }) => ['img', 'iframe', 'link', 'object', 'base'].includes(tagName))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  test('controls and marks of direction are shown by their number', () => {
    expect(escapeHtml('a\u0000b\u202Ec\u001B\uD800d\n\t<')).toBe('a[U+0000]b[U+202E]c[U+001B][U+D800]d\n\t&lt;');
  });
});

describe('the page', () => {
  const page = renderHtml(SAMPLE_RECORD, SAMPLE_TEXT, { language: 'vi' });

  test('loads nothing', () => {
    expect(page).not.toMatch(/https?:|\bsrc=|url\(|@import/u);
    expect(page).toContain('default-src \'none\'');
    expect(page).not.toContain('unsafe-inline');
  });

  test('has no id twice, and every reference is there', () => {
    const ids = withAttribute(page, 'id').map((element) => attribute(element, 'id')!);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const references = elementsOf(page).flatMap((element) =>
      ['aria-describedby', 'aria-labelledby', 'data-go', 'data-fact'].flatMap((name) => attribute(element, name) ?? []));
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('speaks the language asked for, and marks the article as Vietnamese', () => {
    expect(page).toContain('<html lang="vi">');
    expect(page).toContain('Chức danh');
    expect(renderHtml(SAMPLE_RECORD, SAMPLE_TEXT)).toContain('<html lang="en">');
    expect(attribute(withAttribute(page, 'data-article')[0]!, 'lang')).toBe('vi');
  });

  test('every kind of fact is told apart by its label, not by its colour only', () => {
    const labels = marksOf(page).map((mark) => attribute(mark, 'data-label'));
    expect(new Set(labels)).toEqual(new Set([
      'Cuộc họp', 'Quyết định', 'Nhân sự', 'Nội dung', 'Người', 'Chức danh', 'Cơ quan', 'Địa danh', 'Thời gian', 'Văn bản', 'Viết tắt',
    ]));
  });

  test('the same arguments give the same page', () => {
    expect(renderHtml(SAMPLE_RECORD, SAMPLE_TEXT, { language: 'vi' })).toBe(page);
  });
});

describe('what is shown of a fact', () => {
  const text = 'Sáng 17/10/2025, BCH Đảng bộ tỉnh Lạng Sơn họp. Bí thư Tỉnh ủy Nông Thừa Kiên chủ trì.';
  const explanation = explain(text);
  const { notes, cards } = renderParts(explanation.record, text, { explanation });

  test('its rules, with the text they read', () => {
    expect(notes).toContain('<code>date/days.headed</code> <q>Sáng 17/10/2025</q>');
    expect(notes).toContain('Nông Thừa Kiên');
    expect(notes).toContain('Bí thư Tỉnh ủy Lạng Sơn');
  });

  test('without an explanation, no rule', () => {
    expect(renderParts(explanation.record, text).notes).not.toContain('<code>');
  });

  test('cards name everyone who attends', () => {
    expect(cards).toContain('Nông Thừa Kiên');
    expect(cards).toContain('chair');
  });
});

describe('wrong arguments', () => {
  test('a record of another text', () => {
    expect(() => renderHtml(SAMPLE_RECORD, `x${SAMPLE_TEXT}`)).toThrow(/^The record was not read from this text: \/meetings\/0 /u);
  });

  test('no text', () => {
    expect(() => renderHtml(SAMPLE_RECORD, undefined as unknown as string)).toThrow('text expects a string, and got undefined.');
  });

  test('an unknown language', () => {
    expect(() => renderHtml(SAMPLE_RECORD, SAMPLE_TEXT, { language: 'fr' as 'en' })).toThrow('language expects en or vi, and got "fr".');
  });
});

test('every entry of the record has its note', () => {
  const { text } = OWN_ARTICLES.find(({ id }) => id.includes('provincial-plenum-second'))!;
  const record = parse(text);
  const { persons, meetings, organizations, places, decisions, personnelChanges, documents, abbreviations, dates } = record;
  const entries = [
    persons, persons.flatMap(({ titles }) => titles), meetings, meetings.flatMap(({ agenda, groups }) => [...agenda, ...groups]),
    organizations, places, decisions, personnelChanges, documents, abbreviations, dates,
  ].flat();
  expect(entries.length).toBeGreaterThan(50);
  expect(renderParts(record, text).notes.match(/class="note"/gu)).toHaveLength(entries.length);
});
