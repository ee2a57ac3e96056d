import type { Capture, Node } from './pattern.js';
import type { CaptureSlot } from './program.js';
import type { Scene } from './scene.js';
import { CAPTURE, type Trail } from './trail.js';

/** A capture and its name. */
export interface Captured { readonly name: string; readonly capture: Capture }

/** The span or table entry that a capture covers whole, if its pattern is one. */
const captureOf = (scene: Scene, node: Node, start: number, end: number): Capture => {
  if (node.kind === 'tag') {
    const span = scene.at(node.tag, start).find((each) => each.end === end);
    return span ? { start, end, span } : { start, end };
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

/** What a trail holds of captures, in the order of the text. */
export const capturesOn = (trail: Trail, slots: readonly CaptureSlot[], scene: Scene): readonly Captured[] => {
  const list: Captured[] = [];
  for (let i = 0; i < trail.captures; i += CAPTURE) {
    const { name, node } = slots[trail.captured[i]!]!;
    list.push({ name, capture: captureOf(scene, node, trail.captured[i + 1]!, trail.captured[i + 2]!) });
  }
  return list;
};
