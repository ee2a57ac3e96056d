import type { TokenRange } from '../discourse/index.js';
import type { Reason } from '../events/types.js';
import type { Scene, Span } from '../grammar/index.js';
import type { ExplainedFact, ExplainedStep } from './explanation.js';
import { mentionOf } from './mention.js';

export type Basis = ExplainedFact['basis'];

/** So many rules are named for one fact. */
const MOST_STEPS = 12;

/** Gathers facts; a value that is null is no fact. */
export class Explainer {
  readonly facts: ExplainedFact[] = [];

  constructor(readonly scene: Scene) {}

  add(path: string, value: string | number | boolean | null, basis: Basis, steps: readonly ExplainedStep[]): void {
    if (value !== null) this.facts.push({ path, value: String(value), basis, steps: [...steps] });
  }

  /** The rules that read a span, from the outermost on, each with what it read. */
  stepsOf(...spans: readonly Span[]): ExplainedStep[] {
    const steps: ExplainedStep[] = [];
    const seen = new Set<Span>();
    const visit = (span: Span): void => {
      if (seen.has(span) || steps.length >= MOST_STEPS) return;
      seen.add(span);
      steps.push({ rule: span.rule, mention: mentionOf(this.scene, span.start, span.end) });
      span.from.forEach(visit);
    };
    spans.forEach(visit);
    return steps;
  }

  /** The rule of an event and what it was read from. */
  stepsOfReason({ rule, from }: Reason, range: TokenRange): ExplainedStep[] {
    return [{ rule, mention: mentionOf(this.scene, ...range) }, ...this.stepsOf(...from)].slice(0, MOST_STEPS);
  }
}
