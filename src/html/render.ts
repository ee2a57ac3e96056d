import { alignText } from './align.js';
import { isAround } from './around.js';
import { BLOCKS, CAPTION_WORDS } from './names.js';
import { PageText } from './page-text.js';
import { ancestorsOf, attribute, childrenOf, isElement, isText, namesOf, type Element, type Node, type TextNode } from './tree.js';

/** A stretch of the text, in UTF-16 offsets. */
export interface TextRange { readonly start: number; readonly end: number }

const isCaption = (element: Element): boolean => element.tagName === 'figcaption' || attribute(element, 'itemprop') === 'caption'
  || namesOf(element).some((name) => CAPTION_WORDS.some((word) => name.includes(word)));

export interface Rendered { readonly text: PageText; readonly captions: readonly TextRange[]; readonly headline: TextRange | null }

/** Steps of the walk over the page: a node to enter, or an element to leave. */
type Step = { enter: Node } | { leave: Element; from: number };

class Walk {
  readonly text = new PageText();
  readonly captions: TextRange[] = [];
  headline: TextRange | null = null;

  constructor(private readonly html: string, private readonly titled: Element | null) {}

  over(roots: readonly Node[]): void {
    const steps: Step[] = [...roots].reverse().map((enter) => ({ enter }));
    for (let step = steps.pop(); step; step = steps.pop()) {
      if ('leave' in step) this.leave(step.leave, step.from);
      else if (isText(step.enter)) this.write(step.enter);
      else if (!isElement(step.enter)) continue;
      else if (!isAround(step.enter) || step.enter === this.titled) {
        this.enter(step.enter);
        steps.push({ leave: step.enter, from: this.text.nextStart() });
        const children = childrenOf(step.enter);
        for (let at = children.length - 1; at >= 0; at--) steps.push({ enter: children[at]! });
      }
    }
  }

  private enter(element: Element): void {
    if (BLOCKS.has(element.tagName) || element.tagName === 'br' || isCaption(element) || element === this.titled) this.text.breakLine();
    if (element.tagName === 'td' || element.tagName === 'th') this.text.breakCell();
  }

  private leave(element: Element, from: number): void {
    const range = { start: from, end: this.text.length };
    if (range.end > range.start) {
      if (element === this.titled) this.headline = range;
      if (isCaption(element) && !ancestorsOf(element).some(isCaption)) this.captions.push(range);
    }
    if (BLOCKS.has(element.tagName) || isCaption(element) || element === this.titled) this.text.breakLine();
  }

  private write(node: TextNode): void {
    const place = node.sourceCodeLocation;
    if (!place) return;
    const { starts, ends } = alignText(this.html, node.value, place.startOffset, place.endOffset);
    this.text.add(node.value, starts, ends);
  }
}

const startOf = (element: Element): number => element.sourceCodeLocation?.startOffset ?? 0;

/** What stands between the headline and the main block: the day, the lead. */
const between = (headline: Element, main: Element): Node[] => {
  const above = ancestorsOf(main), own = [headline, ...ancestorsOf(headline)];
  const common = above.find((element) => own.includes(element));
  if (!common) return [];
  const first = own.find((element) => element.parentNode === common) ?? headline;
  const last = [main, ...above].find((element) => element.parentNode === common) ?? main;
  const children = childrenOf(common);
  const inner = last === main ? [] : beforeIn(last, main);
  return [...children.slice(children.indexOf(first) + 1, children.indexOf(last)), ...inner];
};

/** Nodes in `outer` that stand before `main`. */
const beforeIn = (outer: Element, main: Element): Node[] => {
  const path = [main, ...ancestorsOf(main)];
  const nodes: Node[] = [];
  for (let node: Element = outer; node !== main;) {
    const next = childrenOf(node).find((child): child is Element => isElement(child) && path.includes(child));
    if (!next) break;
    nodes.push(...childrenOf(node).slice(0, childrenOf(node).indexOf(next)));
    node = next;
  }
  return nodes;
};

/** The text of an article: its headline, what follows it, and the block with the running text. */
export const render = (html: string, headline: Element | null, main: Element): Rendered => {
  const walk = new Walk(html, headline);
  const isInside = headline !== null && ancestorsOf(headline).includes(main);
  if (headline === null || isInside || startOf(headline) > startOf(main)) walk.over([main]);
  else walk.over([headline, ...between(headline, main), main]);
  return walk;
};
