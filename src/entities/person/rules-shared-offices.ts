import {
  after, any, as, before, lex, list, opt, rule, seq, tag, upTo, type Capture, type Match, type Reading, type Rule, type Scene, type Span,
} from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { BOTH_ARE } from '../../lexicon/tables/name-contexts.js';
import { PERSONNEL_VERBS } from '../../lexicon/tables/personnel-verbs.js';
import { lowerAt } from '../../text/index.js';
import type { OfficeValue } from '../office/index.js';
import { isClosedBehind } from './holders.js';
import { spansOf, type PersonValue } from './value.js';

/** Offices that a whole list of persons holds: `các Phó Chủ tịch HĐND tỉnh A, B và C`. */
export interface SharedOfficesValue {
  readonly offices: readonly Span<OfficeValue>[];
  readonly persons: readonly Span<PersonValue>[];
}

interface Captures { readonly office?: Capture | readonly Capture[]; readonly person?: Capture | readonly Capture[] }

const PLURAL = any(
  lex('PluralHonorific'), 'các', 'hai', 'ba', 'bốn', 'năm', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'các đồng chí là', 'những',
);
const THOSE = lex('PluralHonorific');
const NAMELY = any(
  seq(opt(','), opt(any('gồm', 'gồm có', 'là')), opt(THOSE), ':', opt(THOSE)),
  seq(opt(','), any('gồm', 'gồm có', 'là'), before(THOSE)),
);
const AND = seq(opt('(', upTo(4), ')'), any(', và', ',', ';', 'và', 'cùng', '; cùng'));
const OFFICES = list(as('office', tag('Office')), any(',', '-', 'và'), { most: 4 });
const PERSON = as('person', tag('Person'));
const PERSONS = list(as('person', tag('Person')), AND);

/** Whether a word of address or a rank stands before the name. */
const hasAddress = ({ value: { honorifics } }: Span<PersonValue>): boolean => honorifics.length > 0;

/** `các Ủy viên …: A, B; | Mẹ Việt Nam Anh hùng C`: behind a semicolon an honour, and no office, of one's own. */
const isHonoured = (scene: Scene, person: Span<PersonValue>): boolean =>
  hasAddress(person) && person.value.offices.length === 0 && lowerAt(scene.tape, person.start - 1) === ';';

/** `các Ủy viên …: A, B; | đồng chí C`: a word of address or an honour of one's own ends a list of bare names. */
const endsList = (scene: Scene, first: Span<PersonValue>, person: Span<PersonValue>): boolean =>
  (person.value.isAddressed && !first.value.isAddressed) || (isHonoured(scene, person) && !hasAddress(first));

const givingVerbs = new PhraseList(PERSONNEL_VERBS.filter(({ frame }) => frame === 'names').map(({ verb }) => verb));
/** `bầu bổ sung | 2 Ủy viên UBKT Tỉnh ủy là các đồng chí: A, B`: an office that they are only now given. */
const isGivenNow = ({ scene: { tape }, start }: Match): boolean => givingVerbs.startBefore(tape, start) >= 0;

const sharedOf = (match: Match<Captures>): Reading<SharedOfficesValue> | null => {
  if (isGivenNow(match)) return null;
  const { scene, captures } = match;
  const persons = spansOf<PersonValue>(captures.person);
  const end = persons.findIndex((person) => endsList(scene, persons[0]!, person));
  return { tag: 'SharedOffices', value: { offices: spansOf(captures.office), persons: end < 0 ? persons : persons.slice(0, end) } };
};

/** The first person's offices are all that follow share; a person with offices of their own before the name shares nothing. */
const sharedOfFirst = ({ captures }: Match<Captures>): Reading<SharedOfficesValue> | null => {
  const [first, ...others] = spansOf<PersonValue>(captures.person);
  if (!first?.value.isOfficeFirst) return null;
  const offices = first.value.offices.filter((office) => office.start < first.value.name[0]);
  const next = others.findIndex((person) => person.value.isOfficeFirst);
  const persons = next < 0 ? others : others.slice(0, next);
  return persons.length > 0 ? { tag: 'SharedOffices', value: { offices, persons } } : null;
};

// các đồng chí Ủy viên Bộ Chính trị: Trần Văn Bảo, Thủ tướng; Lê Thị Mai, Chủ tịch Quốc hội
const officesColonPersons = rule({
  id: 'person/shared-offices.colon',
  gloss: 'offices, a colon, and the persons who all hold them',
  pattern: any(
    seq(PLURAL, opt(any('nguyên', 'cựu')), OFFICES, opt('qua các thời kỳ'), NAMELY, PERSONS),
    seq(PLURAL, OFFICES, 'là', before(lex('Honorific')), PERSON, AND, PERSONS),
    seq(after(';'), opt(any('nguyên', 'cựu')), as('office', tag('Office')), opt('qua các thời kỳ'), ':', PERSON, AND, PERSONS),
  ),
  emit: sharedOf,
  examples: [
    'Dự có {các đồng chí Ủy viên Bộ Chính trị: Trần Văn Bảo, Lê Thị Mai} và nhiều đại biểu',
    'Dự có {các đồng chí nguyên Bí thư Huyện ủy qua các thời kỳ: Trần Văn Bảo, Lê Thị Mai}',
    'Dự có Lê Văn Ba, Bí thư Huyện ủy; {Ủy viên Ban Thường vụ Huyện ủy: Trần Văn Bảo, Giám đốc Sở Y tế, Lê Thị Mai}; đại diện các ban',
    'Gồm {các Phó Bí thư Huyện ủy: Trần Văn Bảo (Thường trực), Lê Thị Mai} cùng dự',
    'Về dự có {các đại biểu Quốc hội tỉnh Bình Sơn là bà Lê Thị Mai và ông Trần Văn Bảo}',
    'Ban có {8 phó trưởng ban, gồm các ông Trần Văn Bảo; Lê Văn Ba, Giám đốc Sở Y tế}',
  ],
  counterExamples: [
    'Hội nghị bầu bổ sung 2 Ủy viên UBKT Tỉnh ủy là các đồng chí: Trần Văn Bảo, Lê Thị Mai',
    'Chủ tịch UBND tỉnh: Ông Trần Văn Bảo làm đúng', 'Chủ tịch UBND tỉnh: Cần làm tốt công tác phòng dịch',
  ],
});

// các Phó Chủ tịch HĐND tỉnh Trần Văn Bảo, Lê Thị Mai
const pluralOfficeAndPersons = rule({
  id: 'person/shared-offices.plural',
  gloss: 'a plural word, an office, and the persons who all hold it',
  pattern: seq(any(PLURAL, before(lex('PluralHonorific'))), PERSON, AND, PERSONS),
  emit: sharedOfFirst,
  examples: [
    'Cùng dự có {các Phó Chủ tịch HĐND tỉnh Trần Văn Bảo, Lê Thị Mai}',
    'Cùng dự có {các đồng chí Phó Chủ tịch HĐND tỉnh Trần Văn Bảo và Lê Thị Mai}',
  ],
  counterExamples: ['Phó Chủ tịch HĐND tỉnh Trần Văn Bảo, ông Lê Văn Ba'],
});

/** The last person's past office, which no mark parts from the name, is that of all who are named without one. */
const sharedOfLast = ({ scene, captures }: Match<Captures>): Reading<SharedOfficesValue> | null => {
  const persons = spansOf<PersonValue>(captures.person), others = persons.slice(0, -1), last = persons.at(-1)!;
  const offices = last.value.offices.filter((office) => office.start > last.value.name[1]);
  if (offices.length === 0 || scene.hit('Former', last.value.name[1]) === undefined) return null;
  return others.some(({ value }) => value.offices.length > 0) ? null : { tag: 'SharedOffices', value: { offices, persons: others } };
};

// bà Lê Thị Mai và ông Trần Văn Bảo nguyên Phó Chủ tịch UBND huyện
const personsAndFormerOffice = rule({
  id: 'person/shared-offices.former',
  gloss: 'two persons, or a plural word and several, and the past office that all of them held',
  pattern: any(seq(before(lex('PluralHonorific')), PERSON, AND, PERSONS), seq(PERSON, AND, PERSON)),
  emit: sharedOfLast,
  examples: [
    'Kỷ luật {bà Lê Thị Mai và ông Trần Văn Bảo nguyên Phó Chủ tịch UBND huyện}',
    'Kỷ luật {các ông Lê Văn Ba, Lê Văn Tư và Trần Văn Bảo nguyên Phó Chủ tịch UBND huyện}',
  ],
  counterExamples: [
    'Dự có ông Lê Văn Ba và ông Trần Văn Bảo, nguyên Phó Chủ tịch UBND huyện',
    'Dự có Bí thư Huyện ủy Lê Văn Ba và ông Trần Văn Bảo nguyên Phó Chủ tịch UBND huyện',
    'Dự có ông Trần Văn Bảo nguyên Phó Chủ tịch UBND huyện và bà Lê Thị Mai',
  ],
});

// nguyên Tổng Bí thư Trần Văn Bảo, Lê Văn Ba; nguyên Chủ tịch nước Lê Thị Mai
const pairInList = rule({
  id: 'person/shared-offices.pair',
  gloss: 'offices and two bare names, as one item of a list between semicolons',
  pattern: seq(as('person', tag('Person')), ',', as('person', tag('Person')), before(';')),
  emit: (match) => {
    const [, second] = spansOf<PersonValue>(match.captures.person);
    return second?.value.offices.length === 0 && !second.value.isAddressed ? sharedOfFirst(match) : null;
  },
  examples: ['Dự có {nguyên Tổng Bí thư Trần Văn Bảo, Lê Văn Ba}; nguyên Chủ tịch nước Lê Thị Mai'],
  counterExamples: ['Dự có Bí thư Huyện ủy Trần Văn Bảo, ông Lê Văn Ba; bà Lê Thị Mai', 'Dự có Bí thư Huyện ủy Trần Văn Bảo, Lê Văn Ba'],
});

/** Nobody but the last has offices, and his stand behind a dash: `; A, | B - Phó Bí thư`. */
const sharedBehindDash = ({ scene, captures }: Match<Captures>): Reading<SharedOfficesValue> | null => {
  const persons = spansOf<PersonValue>(captures.person), others = persons.slice(0, -1), { name, offices } = persons.at(-1)!.value;
  if (offices.length === 0 || offices[0]!.start <= name[1] || !isDash(scene, name[1])) return null;
  return others.some(({ value }) => value.offices.length > 0) ? null : { tag: 'SharedOffices', value: { offices, persons: others } };
};
const isDash = ({ tape }: Scene, at: number): boolean => DASHES.has(lowerAt(tape, at));
const DASHES = new Set(['-', '–', '—']);

// các đồng chí: Lê Văn Ba - Bí thư; Lê Thị Mai, Trần Văn Bảo - Phó Bí thư
const namesDashOffice = rule({
  id: 'person/shared-offices.dash',
  gloss: 'bare names as one item of a list, a dash, and the office that all of them hold',
  pattern: seq(any(after(';', ':'), before(lex('PluralHonorific'))), PERSON, any(',', 'và'), PERSONS),
  emit: sharedBehindDash,
  examples: [
    'Chủ trì có các đồng chí: Lê Văn Ba - Bí thư Tỉnh đoàn; {Lê Thị Mai, Trần Văn Bảo - Phó Bí thư Tỉnh đoàn}',
    'Chủ trì có {các đồng chí Lê Thị Mai, Trần Văn Bảo - Phó Chủ tịch UBND huyện}',
  ],
  counterExamples: [
    'Dự có: Lê Thị Mai, Giám đốc Sở Y tế, Trần Văn Bảo - Phó Bí thư Tỉnh đoàn', 'Dự có: Lê Thị Mai, Trần Văn Bảo, Phó Bí thư Tỉnh đoàn',
  ],
});

/** `Phó Chủ tịch HĐND tỉnh`, `đại biểu Quốc hội`: several may hold it at once. */
const canBeOfSeveral = (offices: readonly Span<OfficeValue>[]): boolean =>
  offices.every(({ value: { isDeputy, entry } }) => isDeputy || entry.membership === true);

/** The offices behind the second of two bare names: both have one word of address, or none. */
const sharedByPair = ({ scene, end, captures }: Match<Captures>): Reading<SharedOfficesValue> | null => {
  const [first, second] = spansOf<PersonValue>(captures.person);
  const offices = second!.value.offices.filter((office) => office.start > second!.value.name[1]);
  const isAlike = first!.value.isAddressed === second!.value.isAddressed, isPlain = isClosedBehind(scene, end) || canBeOfSeveral(offices);
  return offices.length === 0 || first!.value.offices.length > 0 || !isAlike || !isPlain ? null
    : { tag: 'SharedOffices', value: { offices, persons: [first!] } };
};

/** Behind the comma of the last of several bare names: an office that all of them may hold. */
const sharedBehindComma = ({ captures }: Match<Captures>): Reading<SharedOfficesValue> | null => {
  const persons = spansOf<PersonValue>(captures.person), others = persons.slice(0, -1), { name, offices } = persons.at(-1)!.value;
  const isBehind = offices.length === 1 && offices[0]!.start > name[1] && canBeOfSeveral(offices);
  return !isBehind || others.some(({ value }) => value.offices.length > 0) ? null
    : { tag: 'SharedOffices', value: { offices, persons: others } };
};

// các đồng chí: Lê Văn Ba, Chủ tịch; Lê Thị Mai, Trần Văn Bảo, Phó Chủ tịch
const namesCommaOffice = rule({
  id: 'person/shared-offices.comma',
  gloss: 'bare names as one item of a list between semicolons, a comma, and an office that several may hold',
  pattern: seq(after(';'), PERSON, any(',', 'và'), PERSONS),
  emit: sharedBehindComma,
  examples: ['Chủ tọa là các đồng chí: Lê Văn Ba, Bí thư Huyện ủy; {Lê Thị Mai, Trần Văn Bảo, Phó Chủ tịch HĐND tỉnh}.'],
  counterExamples: [
    'Dự có: Lê Văn Ba, Bí thư; Lê Thị Mai, Trần Văn Bảo, Bí thư Tỉnh đoàn', 'Dự có: Lê Thị Mai, Trần Văn Bảo, Phó Bí thư Tỉnh đoàn',
    'Dự có: Lê Văn Ba, Bí thư; Lê Thị Mai, Giám đốc Sở Y tế, Trần Văn Bảo, Phó Bí thư Tỉnh đoàn',
  ],
});

// các đồng chí: Lê Văn Ba, Chủ tịch; Lê Thị Mai và Trần Văn Bảo, Phó Chủ tịch
const pairAndOffice = rule({
  id: 'person/shared-offices.and',
  gloss: 'two bare names joined by a word, as one item of a list, and the office that both hold',
  pattern: seq(after(';', ':'), PERSON, 'và', PERSON),
  emit: sharedByPair,
  examples: ['Chủ trì có các đồng chí: Lê Văn Ba, Chủ tịch; {Lê Thị Mai và Trần Văn Bảo, Phó Chủ tịch LĐLĐ tỉnh}.'],
  counterExamples: [
    'Bầu xong bí thư; Lê Thị Mai và Trần Văn Bảo, Giám đốc Sở Y tế được bầu làm phó bí thư',
    'Dự có: Lê Thị Mai, Giám đốc Sở Y tế và Trần Văn Bảo, Phó Bí thư Tỉnh đoàn', 'Dự có Lê Thị Mai và Trần Văn Bảo, Phó Bí thư Tỉnh đoàn',
  ],
});

// Lê Thị Mai - Thành ủy viên và Trần Văn Bảo, đều là Phó Chủ tịch HĐND tỉnh
const bothAre = rule({
  id: 'person/shared-offices.both-are',
  gloss: 'two persons, each perhaps with offices, and the office that both are said to hold',
  pattern: seq(
    any(seq(PERSON, 'và', PERSON), seq(any(after(';', ':'), before(lex('PluralHonorific'))), PERSON, any(',', ';'), PERSON)), opt(','),
    any(...BOTH_ARE), OFFICES,
  ),
  emit: sharedOf,
  examples: [
    'Chủ trì có {Lê Thị Mai - Thành ủy viên và Trần Văn Bảo, đều là Phó Chủ tịch HĐND tỉnh}',
    'Chủ trì có các đồng chí: {Lê Thị Mai, Ủy viên BTV Thành ủy; Trần Văn Bảo, Thành ủy viên, đều là Phó Chủ tịch UBND thành phố}',
  ],
  counterExamples: ['Ông Lê Văn Ba và ông Trần Văn Bảo đều là người địa phương', 'Ông Lê Văn Ba, đều là Phó Chủ tịch HĐND tỉnh'],
});

export const SHARED_OFFICES_RULES: readonly Rule<Reading<SharedOfficesValue>>[] = [
  officesColonPersons, pluralOfficeAndPersons, personsAndFormerOffice, pairInList, namesDashOffice,
  namesCommaOffice, pairAndOffice, bothAre,
];
