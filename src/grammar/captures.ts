import type { Capture, Node } from './pattern.js';
import type { CaptureSlot } from './program.js';
import type { Scene, Span } from './scene.js';
import { CAPTURE, type Trail } from './trail.js';

/** What a match has captured. */
export interface Captures {
  /** By name; a list where a name has several. */
  readonly byName: Readonly<Record<string, Capture | Capture[]>>;
  /** The spans among them, in the order of the text. */
  readonly spans: readonly Span[];
}

const NO_SPANS: readonly Span[] = [];

/** The span or table entry that a capture covers whole, if its pattern is one. */
const captureOf = (scene: Scene, node: Node, start: number, end: number): Capture => {
  if (node.kind === 'tag') {
    for (const span of scene.at(node.tag, start)) if (span.end === end) return { start, end, span };
    return { start, end };
  }
  if (node.kind === 'lex') {
    const entry = scene.entryOver(node.cls, start, end);
    return entry ? { start, end, data: entry.data } : { start, end };
  }
  if (node.kind === 'any') {
    for (const option of node.options) {
      const capture = captureOf(scene, option, start, end);
      if (capture.span || capture.data !== undefined) return capture;
    }
  }
  return { start, end };
};

/** What a trail holds of captures. */
export const capturesOn = (trail: Trail, slots: readonly CaptureSlot[], scene: Scene): Captures => {
  const byName: Record<string, Capture | Capture[]> = {};
  let spans: Span[] | null = null;
  for (let i = 0; i < trail.captures; i += CAPTURE) {
    const { name, node } = slots[trail.captured[i]!]!;
    const capture = captureOf(scene, node, trail.captured[i + 1]!, trail.captured[i + 2]!), known = byName[name];
    if (known === undefined) byName[name] = capture;
    else if (Array.isArray(known)) known.push(capture);
    else byName[name] = [known, capture];
    if (!capture.span) continue;
    if (spans) spans.push(capture.span);
    else spans = [capture.span];
  }
  return { byName, spans: spans ?? NO_SPANS };
};
