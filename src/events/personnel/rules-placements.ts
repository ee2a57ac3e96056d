import { any, as, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule, type Scene, type Span } from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import { FOR_WORDS, TAKES_UP, TAKES_UP_TOO } from '../../lexicon/tables/personnel-contexts.js';
import { pairAt } from '../word-search.js';
import { Words } from './lexicon.js';
import { ADDRESSED, ADVERBS, APPOSITION, OFFICES, PERSONS, STOP } from './patterns.js';
import type { PersonnelVerbEntry } from '../../lexicon/tables/personnel-verbs.js';
import { capturesIn, spansIn, type Captured, type OutcomeValue, type PersonSpan, type PlacementValue } from './value.js';

interface Captures { readonly person?: Captured; readonly outcome?: Captured }

const APPOSITION_MARKS = new Set([',', '(', '-', '–']);
const FEW_WORDS = 3;

const TOO = new Set(TAKES_UP_TOO);

/** The office that ends a person's phrase behind `làm`, `kiêm nhiệm`: the one that the person takes up. */
export const officeTakenBy = (scene: Scene, { value, end }: PersonSpan): Span<OfficeValue> | undefined => {
  const office = value.offices.at(-1);
  if (office?.end !== end) return undefined;
  return wordAt(scene, office.start - 1) === TAKES_UP || TOO.has(pairAt(scene, office.start - 2)) ? office : undefined;
};

const IS = 'là';
/** `bầu ông Ba | là | Chủ tịch Hội`: right behind a verb that gives an office, the word for being one is enough. */
const officeNamedAs = (scene: Scene, { value, start, end }: PersonSpan): Span<OfficeValue> | undefined => {
  const office = value.offices.at(-1), verb = scene.hitBefore(Words.Names, start)?.entry.data as PersonnelVerbEntry | undefined;
  if (office?.end !== end || wordAt(scene, office.start - 1) !== IS) return undefined;
  return verb?.action === 'elected' || verb?.action === 'appointed' ? office : undefined;
};

const FOR_NEXT = new Set(FOR_WORDS);
/** `cảnh cáo ông A, | khiển trách | với ông B`: a measure with a person right behind is not of the one before. */
const isForNext = (scene: Scene, { end }: Span<OutcomeValue>): boolean => {
  let at = end;
  while (FOR_NEXT.has(wordAt(scene, at))) at++;
  return scene.at('Person', at).length > 0;
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
    if (outcome.value.isMeasure && isForNext(scene, outcome)) return null;
    const isClose = outcome.start - last.end < FEW_WORDS || APPOSITION_MARKS.has(wordAt(scene, last.end))
      || scene.hit(Words.Names, outcome.start) !== undefined;
    return { tag: 'PersonnelPlacement', value: { persons, outcomes: outcome.value.outcomes, isClose } };
  },
  examples: ['chỉ định {đồng chí Trần Văn Bảo tham gia Ban Chấp hành Đảng bộ tỉnh}, khóa mới'],
  counterExamples: ['đồng chí Trần Văn Bảo phát biểu'],
});

const MOST_BESIDE = 3;
/** `làm Chủ nhiệm | , Trưởng Ban Dân vận`: offices taken up beside the one that ends at a token; none is that of a name behind it. */
const officesBeside = (scene: Scene, end: number): Span[] => {
  const found: Span[] = [];
  for (let at = end; wordAt(scene, at) === ',' && found.length < MOST_BESIDE;) {
    const office = scene.at('Person', at + 1).length > 0 ? undefined : scene.at('Office', at + 1)[0];
    if (!office) break;
    found.push(office);
    at = office.end;
  }
  return found;
};

// ông Trần Văn Bảo, Phó Giám đốc Sở Y tế, làm Giám đốc Sở
const personAsOfficer = rule({
  id: 'personnel/placement.as',
  gloss: 'persons, the phrase of the last of whom ends with the office that they take up',
  pattern: seq(PERSONS, opt(opt(','), as('outcome', tag('PersonnelOutcome')))),
  emit: ({ captures, scene }: Match<Captures>): Reading<PlacementValue> | null => {
    const persons: PersonSpan[] = spansIn(captures.person);
    const offices = persons.map((person) => officeTakenBy(scene, person) ?? officeNamedAs(scene, person));
    const office = offices.at(-1);
    if (!office || offices.filter((each) => each !== undefined).length > 1) return null;
    const more = spansIn<OutcomeValue>(captures.outcome)[0]?.value.outcomes ?? [];
    const taken = [office, ...officesBeside(scene, office.end)];
    const outcomes = [...taken.map(({ start, end }) => ({ action: null, position: [start, end] as const })), ...more];
    return { tag: 'PersonnelPlacement', value: { persons, outcomes, isClose: true } };
  },
  examples: [
    'bầu {ông Trần Văn Bảo, Phó Giám đốc Sở Y tế, làm Giám đốc Sở Y tế}', 'chỉ định {ông Trần Văn Bảo là Bí thư Tỉnh ủy}',
  ],
  counterExamples: [
    'bầu ông Trần Văn Bảo, Phó Giám đốc Sở Y tế', 'ông Trần Văn Bảo đi làm', 'giới thiệu ông Trần Văn Bảo là Giám đốc Sở Y tế',
  ],
});

// Chủ tịch HĐND tỉnh khóa X đối với ông Trần Văn Bảo
const officeForPerson = rule({
  id: 'personnel/placement.office-for',
  gloss: 'an office and the persons whom it is for, one of a list under a verb that says so',
  pattern: seq(opt(any('chức vụ', 'chức danh', 'chức')), OFFICES, 'đối với', ADDRESSED, PERSONS),
  emit: ({ captures }: Match<Captures & { readonly position?: Captured }>): Reading<PlacementValue> | null => {
    const persons: PersonSpan[] = spansIn(captures.person);
    const outcomes = capturesIn(captures.position).map(({ start, end }) => ({ action: null, position: [start, end] as const }));
    return persons.length > 0 ? { tag: 'PersonnelGrant', value: { persons, outcomes, isClose: true } } : null;
  },
  examples: ['phê chuẩn kết quả bầu: {Chủ tịch HĐND tỉnh khóa X đối với ông Trần Văn Bảo} từ hôm nay'],
  counterExamples: ['chức vụ Chủ tịch HĐND tỉnh của ông Trần Văn Bảo', 'nghĩa vụ của Nhà nước đối với ông Trần Văn Bảo'],
});

export const PLACEMENT_RULES: readonly Rule<Reading<PlacementValue>>[] = [personAndOutcome, personAsOfficer, officeForPerson];
