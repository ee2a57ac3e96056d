import { isAround } from './around.js';
import { ancestorsOf, childrenOf, isElement, isText, type Element, type Node } from './tree.js';

/** A block of this share of the running text is where the article is. */
const SHARE = 0.65;
/** A line shorter than this is a label and no running text. */
const LEAST = 40;

/** Characters of running text in each element; what stands around the article counts nothing. */
export const weigh = (body: Element): ReadonlyMap<Element, number> => {
  const weights = new Map<Element, number>();
  const waiting: Node[] = [body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isElement(node) && isAround(node)) continue;
    const length = isText(node) ? node.value.replace(/\s+/gu, ' ').trim().length : 0;
    if (length >= LEAST) for (const each of ancestorsOf(node)) weights.set(each, (weights.get(each) ?? 0) + length);
    waiting.push(...childrenOf(node));
  }
  return weights;
};

const heaviest = (element: Element, weights: ReadonlyMap<Element, number>): Element | null => {
  let best: Element | null = null;
  for (const child of childrenOf(element)) {
    if (isElement(child) && (weights.get(child) ?? 0) > (best ? weights.get(best) ?? 0 : 0)) best = child;
  }
  return best;
};

/** Parts of a text, never the whole of it. */
const PARTS: ReadonlySet<string> = new Set(['p', 'span', 'a', 'b', 'strong', 'em', 'i', 'u', 'font', 'li', 'h1', 'h2', 'h3', 'blockquote']);

/** The innermost block that holds most of the running text of the page. */
export const mainBlock = (body: Element): Element => {
  const weights = weigh(body);
  let block = body;
  for (let child = heaviest(block, weights); child; child = heaviest(block, weights)) {
    if (PARTS.has(child.tagName) || (weights.get(child) ?? 0) < SHARE * (weights.get(block) ?? 0)) break;
    block = child;
  }
  return block;
};
