import {
  compileRuleSet, type CompiledLayer, type Layer, type Reading, type Rule, type RuleSet, type Scene, type Span,
} from '../../grammar/index.js';
import { lowerAt } from '../../text/index.js';
import { loadPersonnelWords, TRIGGERS, WITHOUT_OUTCOME, Words } from './lexicon.js';
import { isInListLine } from './leads.js';
import { ACTING_RULES } from './rules-acting.js';
import { OFFICE_LIST_RULES } from './rules-office-lists.js';
import { OUTCOME_FIRST_RULES } from './rules-outcome-first.js';
import { OUTCOME_RULES } from './rules-outcomes.js';
import { PERSON_FIRST_RULES } from './rules-person-first.js';
import { PLACEMENT_RULES } from './rules-placements.js';
import { RETIREMENT_RULES } from './rules-retirement.js';

/** Each stage reads what the ones before it have read. */
const STAGES: readonly (readonly Rule<Reading>[])[] = [
  [...OUTCOME_RULES, ...ACTING_RULES], PLACEMENT_RULES,
  [...PERSON_FIRST_RULES, ...OUTCOME_FIRST_RULES, ...RETIREMENT_RULES, ...OFFICE_LIST_RULES],
];

/** Sentences with a word of one of the classes, by their numbers. */
const sentencesWith = (scene: Scene, classNumbers: readonly number[]): Set<number> => {
  const found = new Set<number>();
  for (const cls of classNumbers) for (const at of scene.tokensOfClass(cls)) found.add(scene.sentences.of[at]!);
  return found;
};

/** `Ông A làm Bí thư Huyện ủy`: in a headline the word for taking up an office is enough. */
const headlinesWith = (scene: Scene, classNumbers: readonly number[]): number[] => {
  const title = scene.all('Title')[0];
  return title ? [...sentencesWith(scene, classNumbers)].filter((sentence) => scene.sentences.start[sentence]! < title.end) : [];
};

/** Nobody unnamed changes office. */
const namesSomebody = (scene: Scene, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (scene.at('Person', at).length > 0) return true;
  return false;
};

/** Tokens at the end of a sentence among which the colon of a list stands: `… sau đây: 1.`. */
const LAST_TOKENS = 3;

/** Whether a sentence ends with a colon, so that the persons may stand in the lines behind it. */
const opensList = (scene: Scene, start: number, end: number): boolean => {
  for (let at = Math.max(start, end - LAST_TOKENS); at < end; at++) if (lowerAt(scene.tape, at) === ':') return true;
  return false;
};

/** Adds the longest reading at a token; true if there is one. */
const readAt = (stage: RuleSet<Reading>, scene: Scene, at: number): boolean => {
  let longest: Span | null = null;
  for (const { value: { tag, value }, start, end, rule, from } of stage.findAt(scene, at)) {
    if (!longest || end > longest.end || (end === longest.end && rule < longest.rule)) longest = { tag, start, end, value, rule, from };
  }
  if (longest) scene.add(longest);
  return longest !== null;
};

/** Tokens of the line of a list before its person or office: `1.`, `- `, `2) `. */
const BEFORE_MEMBER = 4;

/** The first member of the line of a list that is read; -1 if none is. */
const readFirstMember = (stage: RuleSet<Reading>, scene: Scene, start: number, end: number): number => {
  for (let at = start; at < Math.min(end, start + BEFORE_MEMBER); at++) if (readAt(stage, scene, at)) return at;
  return -1;
};

/** `3. Đ/c Lê Văn Ba: Bí thư Đảng ủy xã; Phó Bí thư: bà Lê Thị Mai`: lines of a list in which the verb is left out. */
const readListLine = (stage: RuleSet<Reading>, scene: Scene, start: number, end: number): void => {
  const first = readFirstMember(stage, scene, start, end);
  if (first < 0) return;
  for (let at = first + 1; at < end; at++) if (lowerAt(scene.tape, at - 1) === ';') readAt(stage, scene, at);
};

/** In the line of a list the verb is left out, and where a sentence goes on: `… do ông Ba làm Tổ trưởng. | Các Tổ phó gồm …`. */
const canLackVerb = (scene: Scene, sentence: number, triggered: ReadonlySet<number>): boolean =>
  isInListLine(scene, sentence) || triggered.has(sentence - 1);

const readAll = (stage: RuleSet<Reading>, scene: Scene, start: number, end: number): boolean => {
  let isRead = false;
  for (let at = end - 1; at >= start; at--) if (readAt(stage, scene, at)) isRead = true;
  return isRead;
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
 * sentence from right to left, as a nested layer does, but only sentences with a person and a verb of this topic: most lack one.
 */
export const personnelLayer: Layer = {
  name: 'personnel',
  rules: STAGES.flat(),
  compile(lexicon): CompiledLayer {
    loadPersonnelWords(lexicon);
    const stages = STAGES.map((rules) => compileRuleSet(rules, lexicon));
    const [outcomes, ...others] = stages;
    const triggers = Array.from(TRIGGERS, (cls) => lexicon.classNumber(cls));
    const takingUp = [lexicon.classNumber(Words.WeakHolding)];
    const withoutOutcome = Array.from(WITHOUT_OUTCOME, (cls) => lexicon.classNumber(cls));
    return {
      name: 'personnel',
      ruleSet: joined(stages),
      read(scene) {
        const complete = sentencesWith(scene, withoutOutcome);
        const triggered = sentencesWith(scene, triggers);
        for (const set of [triggered, complete]) for (const sentence of headlinesWith(scene, takingUp)) set.add(sentence);
        if (triggered.size === 0) return;
        for (let sentence = 0; sentence < scene.sentences.count; sentence++) {
          const start = scene.sentences.start[sentence]!, end = scene.sentences.end[sentence]!;
          if (!triggered.has(sentence)) {
            if (canLackVerb(scene, sentence, triggered)) readListLine(others.at(-1)!, scene, start, end);
            continue;
          }
          if (!namesSomebody(scene, start, end) && !opensList(scene, start, end)) continue;
          if (!readAll(outcomes!, scene, start, end) && !complete.has(sentence)) continue;
          for (const stage of others) readAll(stage, scene, start, end);
        }
      },
    };
  },
};
