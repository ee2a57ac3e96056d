import { any, as, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule, type Scene, type Span } from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import { ADVERBS, APPOSITION, PERSONS, STOP } from './patterns.js';
import { spansIn, type Captured, type OutcomeValue, type PersonSpan, type PlacementValue } from './value.js';

interface Captures { readonly person?: Captured; readonly outcome?: Captured }

const APPOSITION_MARKS = new Set([',', '(', '-', '–']);
const FEW_WORDS = 3;

/** The office that ends a person's phrase behind `làm`: the one that the person takes up. */
const officeTakenBy = (scene: Scene, { value, end }: PersonSpan): Span<OfficeValue> | undefined => {
  const office = value.offices.at(-1);
  return office?.end === end && wordAt(scene, office.start - 1) === 'làm' ? office : undefined;
};

// đồng chí Trần Văn Bảo, Thứ trưởng Bộ Y tế, tham gia Ban Chấp hành, giữ chức Phó Bí thư Tỉnh ủy
const personAndOutcome = rule({
  id: 'personnel/placement',
  gloss: 'persons and what becomes of them, under a verb that says so',
  pattern: seq(PERSONS, any(seq(APPOSITION, opt(ADVERBS)), upTo(30, STOP)), as('outcome', tag('PersonnelOutcome'))),
  emit: ({ captures, scene }: Match<Captures>): Reading<PlacementValue> | null => {
    const [outcome] = spansIn<OutcomeValue>(captures.outcome), persons: PersonSpan[] = spansIn(captures.person);
    const last = persons.at(-1);
    if (!outcome || !last || persons.some((person) => officeTakenBy(scene, person) !== undefined)) return null;
    const isClose = outcome.start - last.end < FEW_WORDS || APPOSITION_MARKS.has(wordAt(scene, last.end));
    return { tag: 'PersonnelPlacement', value: { persons, outcomes: outcome.value.outcomes, isClose } };
  },
  examples: ['chỉ định {đồng chí Trần Văn Bảo tham gia Ban Chấp hành Đảng bộ tỉnh}, khóa mới'],
  counterExamples: ['đồng chí Trần Văn Bảo phát biểu'],
});

// ông Trần Văn Bảo, Phó Giám đốc Sở Y tế, làm Giám đốc Sở
const personAsOfficer = rule({
  id: 'personnel/placement.as',
  gloss: 'persons, the phrase of the last of whom ends with the office that they take up',
  pattern: seq(PERSONS, opt(opt(','), as('outcome', tag('PersonnelOutcome')))),
  emit: ({ captures, scene }: Match<Captures>): Reading<PlacementValue> | null => {
    const persons: PersonSpan[] = spansIn(captures.person);
    const offices = persons.map((person) => officeTakenBy(scene, person));
    const office = offices.at(-1);
    if (!office || offices.filter((each) => each !== undefined).length > 1) return null;
    const more = spansIn<OutcomeValue>(captures.outcome)[0]?.value.outcomes ?? [];
    const outcomes = [{ action: null, position: [office.start, office.end] as const }, ...more];
    return { tag: 'PersonnelPlacement', value: { persons, outcomes, isClose: true } };
  },
  examples: ['bầu {ông Trần Văn Bảo, Phó Giám đốc Sở Y tế, làm Giám đốc Sở Y tế}'],
  counterExamples: ['bầu ông Trần Văn Bảo, Phó Giám đốc Sở Y tế', 'ông Trần Văn Bảo đi làm'],
});

export const PLACEMENT_RULES: readonly Rule<Reading<PlacementValue>>[] = [personAndOutcome, personAsOfficer];
