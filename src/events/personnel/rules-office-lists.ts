import {
  any, as, before, list, opt, rule, seq, tag, type Match, type Reading, type Rule, type Scene, type Span,
} from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { ADDRESSED, OFFICES, TERM } from './patterns.js';
import {
  capturesIn, change, personsIn, type Captured, type ChangeCaptures, type ChangeValue, type Outcome, type PersonSpan,
} from './value.js';

/** Persons and offices of which only the list that they stand in says that one is given to the other: the verb is left out. */

interface Captures extends ChangeCaptures { readonly position?: Captured }

const outcomesOf = (captured: Captured): Outcome[] =>
  capturesIn(captured).map(({ start, end }) => ({ action: 'appointed', position: [start, end] }));

/** A mark, or the end of the sentence or line, behind a member of a list. */
const endsMember = (scene: Scene, at: number): boolean =>
  at >= scene.sentenceEnd(at - 1) || hasFlag(scene.tape, at, Flag.LineStart) || ';.('.includes(wordAt(scene, at));

/** Behind a semicolon another office has its own holder. */
const HOLDERS = list(as('person', tag('Person')), any(', và', ',', 'và', 'cùng'), { most: 12 });

const IS = 'là';

/** `Phó Bí thư là bà Lê Thị Mai`, read as one phrase of a person: the office that opens it. */
const officeThatIs = (scene: Scene, { start, value: { offices: [office] } }: PersonSpan): Outcome[] =>
  (office?.start === start && wordAt(scene, office.end) === IS ? [{ action: 'appointed', position: [start, office.end] }] : []);

export const OFFICE_IS_PERSONS = 'personnel/office-is-persons';

// …; Phó Bí thư là các đồng chí Lê Thị Mai và Lê Văn Ba
const officeIsOfPersons = rule({
  id: OFFICE_IS_PERSONS,
  gloss: 'in a list of changes: an office, and who has it',
  pattern: any(
    seq(as('position', tag('Office')), opt(TERM), any(IS, ':', 'gồm', 'gồm có'), ADDRESSED, HOLDERS),
    seq(before(seq(tag('Office'), IS)), HOLDERS),
  ),
  emit: ({ captures, scene, start }: Match<Captures>) => {
    const persons = personsIn(captures), named = outcomesOf(captures.position);
    const outcomes = named.length > 0 ? named : officeThatIs(scene, persons[0]!);
    return outcomes.length > 0 ? change({ placements: [{ persons, outcomes }], verb: start, needsDecision: true, isOfList: true }) : null;
  },
  examples: ['bầu ông Ba giữ chức Bí thư; hai {Phó Bí thư là các đồng chí Lê Thị Mai và Lê Văn An}.', '- {Phó Chủ tịch: bà Lê Thị Mai}',
    'thành lập Tổ công tác do ông Ba làm Tổ trưởng. Các {Tổ phó gồm bà Lê Thị Mai và ông Lê Văn An}.'],
  counterExamples: ['Phó Bí thư là người gương mẫu', 'Phó Bí thư Lê Thị Mai là nông dân'],
});

// 3. Đ/c Lê Văn Ba, Phó Chủ tịch UBND xã: Bí thư Đảng ủy xã
const personColonOffice = rule({
  id: 'personnel/person-colon-office',
  gloss: 'in a list of changes: a person, a colon, and the office given',
  pattern: seq(as('person', tag('Person')), ':', OFFICES),
  emit: ({ captures, scene, end }: Match<Captures>) => {
    if (!endsMember(scene, end)) return null;
    const persons = personsIn(captures), outcomes = outcomesOf(captures.position), [first] = outcomes;
    return first ? change({ placements: [{ persons, outcomes }], verb: first.position[0], needsDecision: true, isOfList: true }) : null;
  },
  examples: ['3. {Đ/c Lê Văn Ba, Phó Chủ tịch UBND xã: Bí thư Đảng ủy xã};'],
  counterExamples: ['Ông Lê Văn Ba: Bí thư Huyện ủy chỉ đạo'],
});

export const OFFICE_BEHIND_MARK = 'personnel/person-mark-office';
const MARKS = new Set([':', '-', '–']);

/** The office that ends a person's phrase behind a colon or a dash. */
const officeBehindMark = (scene: Scene, { value, end }: PersonSpan): Span<OfficeValue> | undefined => {
  const office = value.offices.at(-1);
  return office?.end === end && MARKS.has(wordAt(scene, office.start - 1)) && !office.value.isFormer ? office : undefined;
};

// …; bà Lê Thị Mai - Trưởng phòng Kinh tế
const personMarkOffice = rule({
  id: OFFICE_BEHIND_MARK,
  gloss: 'in a list of changes: a person, a dash or a colon, and the office given, with which the member of the list ends',
  pattern: as('person', tag('Person')),
  emit: ({ captures, scene, end }: Match<Captures>) => {
    if (!endsMember(scene, end)) return null;
    const persons = personsIn(captures), office = persons[0] && officeBehindMark(scene, persons[0]);
    if (!office) return null;
    const outcomes: Outcome[] = [{ action: 'appointed', position: [office.start, office.end] }];
    return change({ placements: [{ persons, outcomes }], verb: office.start, needsDecision: true, isOfList: true });
  },
  examples: ['bổ nhiệm ông Ba giữ chức Chánh Văn phòng; {bà Lê Thị Mai - Trưởng phòng Kinh tế}.'],
  counterExamples: ['bổ nhiệm bà Lê Thị Mai, Trưởng phòng Kinh tế.', 'Bà Lê Thị Mai - Trưởng phòng Kinh tế phát biểu'],
});

export const OFFICE_LIST_RULES: readonly Rule<Reading<ChangeValue>>[] = [officeIsOfPersons, personColonOffice, personMarkOffice];
