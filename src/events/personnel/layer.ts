import {
  compileRuleSet, type CompiledLayer, type Layer, type Reading, type Rule, type RuleSet, type Scene, type Span,
} from '../../grammar/index.js';
import { loadPersonnelWords, TRIGGERS } from './lexicon.js';
import { CHANGE_RULES } from './rules-changes.js';
import { OUTCOME_RULES } from './rules-outcomes.js';
import { PLACEMENT_RULES } from './rules-placements.js';

/** Each stage reads what the ones before it have read. */
const STAGES: readonly (readonly Rule<Reading>[])[] = [OUTCOME_RULES, PLACEMENT_RULES, CHANGE_RULES];

const hasTrigger = ({ hits }: Scene, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    const here = hits[at];
    if (here) for (const hit of here) if (TRIGGERS.has(hit.entry.cls)) return true;
  }
  return false;
};

/** Adds the longest reading at a token. */
const readAt = (stage: RuleSet<Reading>, scene: Scene, at: number): void => {
  let longest: Span | null = null;
  for (const { value: { tag, value }, start, end, rule, from } of stage.findAt(scene, at)) {
    if (!longest || end > longest.end || (end === longest.end && rule < longest.rule)) longest = { tag, start, end, value, rule, from };
  }
  if (longest) scene.add(longest);
};

/** The stages as one set of rules, for whoever wants to know which rules there are and what each matches. */
const joined = (stages: readonly RuleSet<Reading>[]): RuleSet<Reading> => ({
  rules: stages.flatMap(({ rules }) => rules),
  find: (scene) => stages.flatMap((stage) => stage.find(scene)),
  findAt: (scene, at) => stages.flatMap((stage) => stage.findAt(scene, at)),
  findBackwards: (scene, take) => { for (const stage of stages) stage.findBackwards(scene, take); },
  findNaively: (scene) => stages.flatMap((stage) => stage.findNaively(scene)),
  steps: () => stages.reduce((sum, stage) => sum + stage.steps(), 0),
});

/**
 * Reads personnel changes: spans of kind `PersonnelChange`, and the phrases that they are made of. Each stage reads a
 * sentence from right to left, as a nested layer does, but only sentences with a verb of this topic: most hold none.
 */
export const personnelLayer: Layer = {
  name: 'personnel',
  rules: STAGES.flat(),
  compile(lexicon): CompiledLayer {
    loadPersonnelWords(lexicon);
    const stages = STAGES.map((rules) => compileRuleSet(rules, lexicon));
    return {
      name: 'personnel',
      ruleSet: joined(stages),
      read(scene) {
        const { start, end, count } = scene.sentences;
        for (let sentence = 0; sentence < count; sentence++) {
          const from = start[sentence]!, to = end[sentence]!;
          if (!hasTrigger(scene, from, to)) continue;
          for (const stage of stages) for (let at = to - 1; at >= from; at--) readAt(stage, scene, at);
        }
      },
    };
  },
};
