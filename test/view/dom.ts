/** What a browser would build from a page, as far as the tests look at it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): Node[] => 'childNodes' in node ? node.childNodes : [];

export const elementsIn = (node: Node): Element[] => childrenOf(node).flatMap((child) =>
  [...isElement(child) ? [child] : [], ...elementsIn(child)]);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

export const textOf = (node: Node): string => 'value' in node ? node.value : childrenOf(node).map(textOf).join('');

export const elementsOf = (page: string): Element[] => elementsIn(parse(page));

export const withAttribute = (page: string, name: string): Element[] =>
  elementsOf(page).filter((element) => attribute(element, name) !== undefined);
