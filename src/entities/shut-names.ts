import { compileRuleSet, type Layer, type Scene, type Span } from '../grammar/index.js';
import { Flag, hasFlag } from '../text/index.js';
import type { PersonValue } from './person/index.js';

type Range = readonly [start: number, end: number];

/** Names of bodies and places; what begins inside of one and goes on behind it is none: `UBND TP Hải | Phòng kiểm tra`. */
const outermost = (scene: Scene): readonly Span[] => {
  const spans = [...scene.inAnyOrder('Body'), ...scene.inAnyOrder('Place')].sort((a, b) => a.start - b.start || b.end - a.end);
  let furthest = 0;
  return spans.filter(({ start, end }) => {
    const isCrossing = start < furthest && end > furthest;
    if (!isCrossing) furthest = Math.max(furthest, end);
    return !isCrossing;
  });
};

/** From the first capital on, as in `sở | Kế hoạch và Đầu tư`; empty where there is none. */
const fromCapital = ({ tape }: Scene, { start, end }: Span): Range => {
  let at = start;
  while (at < end && !hasFlag(tape, at, Flag.Capital)) at++;
  return [at, end];
};

/** `UBND TỈNH HỌP …`: in a line of capitals nothing tells where a name ends. */
const isInCapitals = ({ tape }: Scene, [start, end]: Range): boolean => {
  for (let at = start; at < end; at++) if (!hasFlag(tape, at, Flag.AllCaps) && hasFlag(tape, at, Flag.Word)) return false;
  return true;
};

/** Names of bodies, places and persons. */
const namesIn = (scene: Scene): readonly Range[] => [
  ...outermost(scene).map((span) => fromCapital(scene, span)).filter((range) => !isInCapitals(scene, range)),
  ...scene.all<PersonValue>('Person').map(({ value: { name } }) => name),
];

/**
 * What stands in a name is part of the name: `Sở | Kế hoạch | và Đầu tư` plans nothing, `Tổng cục | Hậu cần` needs nothing, and `ông Lê
 * Văn | Giao` is no order; nor does a phrase go on behind it, `Tổng cục Hậu | cần tổ chức`. A phrase that is the whole name stays.
 */
const forgetVerbsIn = (scene: Scene, guarded: readonly boolean[]): void => {
  for (const [start, end] of namesIn(scene)) {
    for (let at = start; at < end; at++) {
      scene.forgetPhrases(at, ({ classNumber, length }) => guarded[classNumber] === true && (at > start || at + length < end));
    }
  }
};

/** Takes verbs and cues out of names, as out of longer words; it has no rules and reads nothing. */
export const shutNamesLayer: Layer = {
  name: 'shut-names',
  rules: [],
  compile: (lexicon) => ({
    name: 'shut-names',
    ruleSet: compileRuleSet([], lexicon),
    read: (scene) => { forgetVerbsIn(scene, lexicon.guardedNumbers()); },
  }),
};
