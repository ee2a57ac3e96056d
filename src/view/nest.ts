/** A stretch of the text that is marked. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a renderer does, in order: write a stretch of the text, or open or close the mark of a span. */
export type Step<S extends Span> =
  | { readonly does: 'text'; readonly start: number; readonly end: number }
  | { readonly does: 'open'; readonly span: S; readonly continued: boolean }
  | { readonly does: 'close'; readonly span: S };

const outerFirst = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Closes the spans that end at `at`; what was opened inside them and goes on is opened again. */
const closeAt = <S extends Span>(at: number, open: S[], steps: Step<S>[]): void => {
  const first = open.findIndex(({ end }) => end === at);
  if (first < 0) return;
  const closed = open.splice(first);
  for (const span of [...closed].reverse()) steps.push({ does: 'close', span });
  for (const span of closed) {
    if (span.end === at) continue;
    steps.push({ does: 'open', span, continued: true });
    open.push(span);
  }
};

/**
 * How to mark spans that may overlap with elements that may only nest: what starts first is outside, and a span that
 * crosses the end of another is marked in two pieces. Of two equal spans the earlier in the list is outside.
 *
 * @param length - Length of the text; spans are half-open and not empty.
 */
export const nest = <S extends Span>(spans: readonly S[], length: number): Step<S>[] => {
  const sorted = [...spans].sort(outerFirst);
  const boundaries = [...new Set([0, length, ...sorted.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  const steps: Step<S>[] = [];
  const open: S[] = [];
  let next = 0;
  boundaries.forEach((at, index) => {
    closeAt(at, open, steps);
    for (; sorted[next]?.start === at; next++) {
      steps.push({ does: 'open', span: sorted[next]!, continued: false });
      open.push(sorted[next]!);
    }
    const end = boundaries[index + 1];
    if (end !== undefined) steps.push({ does: 'text', start: at, end });
  });
  return steps;
};
