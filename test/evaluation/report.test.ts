import { parse as parseHtml, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { evaluate, evaluationPage, type Reference } from '../../src/evaluation/index.js';
import { SAMPLE_RECORD, SAMPLE_TEXT } from '../support/sample-article.js';

type Node = DefaultTreeAdapterTypes.Node;
const childrenOf = (node: Node): Node[] => ('childNodes' in node ? node.childNodes : []);
const allOf = (node: Node, name: string): Node[] => [
  ...(node.nodeName === name ? [node] : []), ...childrenOf(node).flatMap((child) => allOf(child, name)),
];
const textOf = (node: Node): string => ('value' in node ? node.value : childrenOf(node).map(textOf).join(''));
const attribute = (node: Node, name: string): string | undefined =>
  ('attrs' in node ? node.attrs.find((each) => each.name === name)?.value : undefined);

const reference: Reference = {
  persons: [{ name: 'Trần Văn Mẫu', titles: ['Bí thư Tỉnh ủy'] }, { name: 'Hội nghị' }],
  abbreviations: [], documents: [], meetings: [], participants: [], groups: [], decisions: [], agenda: [], personnel: [],
};
const pageOf = (id: string, text: string): Node =>
  parseHtml(evaluationPage(evaluate([{ id, reference, found: SAMPLE_RECORD }]), new Map([[id, text]])));

test('each side holds the text of the article, unchanged', () => {
  const sides = allOf(pageOf('a', SAMPLE_TEXT), 'div').filter((node) => attribute(node, 'class') === 'text');
  expect(sides.map(textOf)).toEqual([SAMPLE_TEXT, SAMPLE_TEXT]);
});

test('marks say what is right, missed and wrong', () => {
  const [left, right] = allOf(pageOf('a', SAMPLE_TEXT), 'section');
  const marked = (side: Node, state: string): string[] =>
    allOf(side, 'mark').filter((node) => attribute(node, 'class') === state).map(textOf);
  expect(marked(left!, 'right')).toContain('Trần Văn Mẫu');
  expect(marked(left!, 'missed')).toEqual(['Hội nghị']);
  expect(marked(left!, 'wrong')).toEqual([]);
  expect(marked(right!, 'right')).toContain('Bí thư Tỉnh ủy');
  expect(marked(right!, 'wrong')).toContain('Lê Thị Thử');
});

test('nothing of an article is mark-up, and nothing is loaded', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)>';
  const page = pageOf(`"${hostile}`, `${SAMPLE_TEXT}${hostile}\u202E`);
  expect(allOf(page, 'script')).toEqual([]);
  expect(allOf(page, 'img')).toEqual([]);
  expect(allOf(page, 'link')).toEqual([]);
  expect(textOf(page)).toContain(`${hostile}\\u202e`);
});
