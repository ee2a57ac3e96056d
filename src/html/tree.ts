import type { DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: Node): node is Element => 'tagName' in node;
export const isText = (node: Node): node is TextNode => node.nodeName === '#text';

export const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = ({ attrs }: Element, name: string): string | null => attrs.find((each) => each.name === name)?.value ?? null;

/** The element and all elements in it, in the order of the page. Kept flat: pages may be nested deeper than a stack is. */
export const elementsIn = (root: Node): Element[] => {
  const found: Element[] = [], waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node)) found.push(node);
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
  }
  return found;
};

/** The characters in an element, white space as it is. */
export const rawText = (root: Node): string => {
  const parts: string[] = [], waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) parts.push(node.value);
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
  }
  return parts.join('');
};

/** The characters in an element, each run of white space one space. */
export const plainText = (root: Node): string => rawText(root).replace(/\s+/gu, ' ').trim();

/** The nodes above, from the nearest. */
export const ancestorsOf = (node: Node): Element[] => {
  const found: Element[] = [];
  let parent = 'parentNode' in node ? node.parentNode : null;
  while (parent && isElement(parent)) {
    found.push(parent);
    parent = parent.parentNode;
  }
  return found;
};

/** The words of the class and the id, in lower case: `tin-lien-quan box` is `tin`, `lien`, `quan`, `box`, and the names whole. */
export const namesOf = (element: Element): string[] =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.replace(/(?<=[a-z])(?=[A-Z])/gu, '-').toLowerCase()
    .split(/\s+/u).filter((name) => name !== '');
