import {
  any, as, before, lex, list, notAfter, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule, type Scene, type Span,
} from '../../grammar/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import { wordAt } from '../../discourse/index.js';
import { POSTS_OF_DELEGATIONS } from '../../lexicon/tables/decision-contexts.js';
import { TAKES_UP } from '../../lexicon/tables/personnel-contexts.js';
import type { PersonnelVerbEntry } from '../../lexicon/tables/personnel-verbs.js';
import { committees, Words } from './lexicon.js';
import { ADDRESSED, ADVERBS, APPOSITION, COUNT, DISCIPLINE, PERSONS, STOP, STOP_OR_COMMA, TERM, VERBS } from './patterns.js';
import { officeTakenBy } from './rules-placements.js';
import {
  actionOf, capturesIn, change, govern, outcomeIn, personsIn, spansIn,
  type ChangeCaptures, type ChangeValue, type Outcome, type OutcomeValue, type PlacementValue,
} from './value.js';

/** Changes in which the person stands before what becomes of them. */

const OUTCOME = as('outcome', tag('PersonnelOutcome'));
const PLACEMENT = as('placement', tag('PersonnelPlacement'));

/** `giao`, `cử` and the like mean a change only if the person and the office follow closely. */
const isCloseEnough = (captures: ChangeCaptures, placements: readonly PlacementValue[]): boolean =>
  placements.every(({ isClose }) => isClose)
  || capturesIn(captures.verb).some(({ data }) => (data as PersonnelVerbEntry | undefined)?.frame !== 'lets');

/** `làm Trưởng Tiểu ban An ninh, trật tự | và y tế; | ông …`: the rest of an office, up to the next of the list. */
const UP_TO_NEXT = seq(opt(before(any('và', 'của', 'thuộc', '-', '(')), upTo(12, any(STOP, lex(Words.Leaves)))), ';');
const AND_PLACEMENT = any(
  '; bầu', ', bầu', 'và bầu', '; và', ', và', ',', UP_TO_NEXT, 'và', '; đồng thời', ', đồng thời',
);
/** Between a verb and its person stand their former offices at most. */
const ANOTHER = any(STOP_OR_COMMA, 'và', lex(Words.Holding), lex(Words.WeakHolding));
const TO = any('đối với', 'cho', 'với', 'để', 'lại', 'ngay');
const PLACEMENTS = seq(opt(tag('Office'), ','), upTo(12, ANOTHER), opt(TO), ADDRESSED, list(PLACEMENT, AND_PLACEMENT, { most: 12 }));

// Ban Bí thư chỉ định đồng chí Trần Văn Bảo tham gia Ban Chấp hành, giữ chức Phó Bí thư Tỉnh ủy
const namesPerson = rule({
  id: 'personnel/verb-person-outcome',
  gloss: 'a verb that names, removes or disciplines; the persons; what becomes of them',
  pattern: seq(any(VERBS, DISCIPLINE), PLACEMENTS),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const action = actionOf(captures.verb);
    const placements = spansIn<PlacementValue>(captures.placement).map((span) => span.value);
    if (!action || !isCloseEnough(captures, placements)) return null;
    if (action === 'disciplined' && placements.some(({ outcomes }) => outcomes[0]?.action !== 'disciplined')) return null;
    const governed = placements.map(({ persons, outcomes }) => ({ persons, outcomes: govern(outcomes, action) }));
    return change({ placements: governed, verb: start });
  },
  examples: [
    'Ban Bí thư {chỉ định đồng chí Trần Văn Bảo tham gia Ban Chấp hành Đảng bộ tỉnh, giữ chức Phó Bí thư Tỉnh ủy} nhiệm kỳ mới',
    'HĐND tỉnh {bầu ông Trần Văn Bảo làm Chủ tịch UBND tỉnh, bà Lê Thị Mai làm Phó Chủ tịch UBND tỉnh} sáng nay',
    'Ban Bí thư {kỷ luật ông Trần Văn Bảo bằng hình thức cảnh cáo} hôm qua',
    'Tổng thống {chỉ định Thống đốc tỉnh Nam Sơn, Trần Văn Bảo, làm Thủ tướng} chiều nay',
  ],
  counterExamples: ['Công tác bổ nhiệm cán bộ đúng quy trình', 'Thủ tướng phân công Phó Thủ tướng Trần Văn Bảo điều hành phiên họp'],
});

// kỷ luật ông Bảo và bố trí ông làm Phó Trưởng ban
const namesPronoun = rule({
  id: 'personnel/verb-pronoun-outcome',
  gloss: 'a verb that names, a word of address for the person named before, what becomes of them',
  pattern: seq(VERBS, any('ông', 'bà', 'đồng chí', 'đồng chí này'), OUTCOME),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const outcome = outcomeIn(captures), action = actionOf(captures.verb);
    if (!outcome || !action) return null;
    return change({ placements: [{ persons: [], outcomes: govern(outcome.value.outcomes, action) }], verb: start, isOfPronoun: true });
  },
  examples: ['xử lý ông Bảo và {bố trí ông làm Phó Giám đốc Sở Nội vụ}'],
  counterExamples: ['bổ nhiệm ông Bảo làm Trưởng phòng'],
});

const SAYS_OFFICE = [Words.Holding, Words.WeakHolding, Words.Joining];
/** `ông Bảo | điều động giữ chức Giám đốc`, `ông Bảo: chỉ định tham gia Đảng ủy`: `được` is left out. */
const isPassiveLeftOut = (scene: Scene, { start, end }: Span<OutcomeValue>): boolean => {
  const verb = scene.hit(Words.Names, start);
  return verb !== undefined && SAYS_OFFICE.some((cls) => scene.hit(cls, verb.end)) && scene.at('Person', end).length === 0;
};

/** `ông Bảo | tham gia Ban Thường vụ Đảng ủy, giữ chức Bí thư`: the seat comes with an office that is held. */
const isSeatWithOffice = (scene: Scene, { start, end }: Span<OutcomeValue>): boolean => {
  if (!scene.hit(Words.Joining, start)) return false;
  for (let at = start; at < end; at++) if (scene.hit(Words.Holding, at)) return true;
  return false;
};

/** What is read without a verb before it, though little says that somebody decides it. */
const isReadAlone = (scene: Scene, outcome: Span<OutcomeValue>): boolean => outcome.value.standing !== 'governed'
  || isPassiveLeftOut(scene, outcome) || isMeasureBehindColon(scene, outcome) || isSeatWithOffice(scene, outcome);

/** `Nặng nhất là ông Bảo: | cảnh cáo`, behind others who are disciplined. */
const isMeasureBehindColon = (scene: Scene, { start, value }: Span<OutcomeValue>): boolean =>
  value.isMeasure && wordAt(scene, start - 1) === ':';

// Đồng chí Trần Văn Bảo, Phó Giám đốc Sở Y tế, được bầu giữ chức Giám đốc
const personOutcome = rule({
  id: 'personnel/person-outcome',
  gloss: 'the persons and what becomes of them, without a verb above',
  pattern: seq(PERSONS, APPOSITION, opt(':'), opt(tag('Date')), opt(ADVERBS), OUTCOME),
  emit: ({ captures, scene }: Match<ChangeCaptures>) => {
    const outcome = outcomeIn(captures), persons = personsIn(captures);
    if (!outcome || persons.some((person) => officeTakenBy(scene, person))) return null;
    if (!isReadAlone(scene, outcome)) return null;
    const needsDecision = outcome.value.standing !== 'own';
    return change({ placements: [{ persons, outcomes: govern(outcome.value.outcomes, 'appointed') }], verb: outcome.start, needsDecision });
  },
  examples: [
    '{Đồng chí Trần Văn Bảo, Phó Bí thư Huyện ủy, được bầu giữ chức Bí thư Huyện ủy} với số phiếu cao',
    '{Ông Trần Văn Bảo thôi giữ chức Giám đốc Sở Y tế} từ hôm nay',
    'Kết quả, {các đồng chí Trần Văn Bảo, Lê Thị Mai được bầu làm Phó Chủ tịch HĐND tỉnh}.',
    '- {Ông Trần Văn Bảo, đại biểu HĐND xã: trúng cử Ủy viên UBND xã}, 25/25 phiếu',
    '{Ông Trần Văn Bảo, Phó Giám đốc Sở Y tế, tham gia Ban Thường vụ Đảng ủy xã, giữ chức Bí thư Đảng ủy xã}.',
  ],
  counterExamples: ['Đồng chí Trần Văn Bảo, Bí thư Huyện ủy, phát biểu', 'ông Trần Văn Bảo làm việc với Sở Y tế'],
});

const END_OF_CLAUSE = any(',', '.', ';', '(', 'với', 'thời hạn', 'thời gian', 'trong', 'từ', 'kể từ', 'nhiệm kỳ', 'thêm');

// Ông Trần Văn Bảo, Giám đốc Sở Y tế, được bổ nhiệm lại
const keepsOffice = rule({
  id: 'personnel/person-keeps-office',
  gloss: 'a person and the office, which is given to them again',
  pattern: seq(
    as('person', tag('Person')), opt(','), 'được', opt(tag('Body')), before(any('bổ nhiệm lại', 'bầu lại', 'tái bầu')), VERBS,
    before(END_OF_CLAUSE),
  ),
  emit: ({ captures }: Match<ChangeCaptures>) => {
    const [person] = personsIn(captures), [verb] = capturesIn(captures.verb), office = person?.value.offices.at(-1);
    if (!person || !verb || office?.end !== person.end || office.value.isFormer) return null;
    const outcome: Outcome = { action: actionOf(captures.verb), position: [office.start, office.end] };
    return change({ placements: [{ persons: [person], outcomes: [outcome] }], verb: verb.start, isKept: true });
  },
  examples: [
    '{Ông Trần Văn Bảo, Giám đốc Sở Y tế được bổ nhiệm lại}, thời hạn 5 năm',
    '{Bà Lê Thị Mai, Chủ tịch Hội, được bầu lại} với 98% số phiếu',
  ],
  counterExamples: ['Ông Trần Văn Bảo được bổ nhiệm lại giữ chức Giám đốc Sở Y tế', 'Ông Trần Văn Bảo được bổ nhiệm lại.'],
});

/** An office of a firm, or in a delegation, which comes and goes: `đoàn kiểm tra do ông Ba làm trưởng đoàn`. */
const isNoPublicOffice = (scene: Scene, { position }: Outcome): boolean => {
  const office = scene.at<OfficeValue>('Office', position[0])[0]?.value;
  return office !== undefined && (office.entry.ofEnterprise === true || POSTS_OF_DELEGATIONS.includes(office.post.toLowerCase()));
};

const IN_FOUNDING = any(lex(Words.Names), '.', 'kiểm phiếu');
/** `Ban Chấp hành gồm 15 đồng chí,`, before who heads them. */
const MEMBERS = seq(
  opt(TERM), any('gồm', 'gồm có', seq(any('có', 'với'), COUNT), COUNT), upTo(16, any(IN_FOUNDING, lex(Words.Founds), tag('Person'), ';')),
);

const SETS_UP = [Words.Founds, Words.Names];
/** Whether a verb or a committee, whose members can be named, stands at a token. */
const isFoundedOrNamed = (scene: Scene, start: number): boolean => {
  const verb = scene.hit(Words.Names, start);
  return scene.hit(Words.Founds, start) !== undefined || committees.holds(scene.tape, verb?.end ?? start);
};

export const TAKES_OFFICE = 'personnel/person-takes-office';
const OPENS_MEMBER = new Set([';', ',', 'và', ':', '-', '–', '+', '•', '*']);
/** Behind `do`, `là` and other words the person is only one whom something else is said of. */
const opensMember = (scene: Scene, start: number): boolean =>
  start === scene.sentenceStart(start) || OPENS_MEMBER.has(wordAt(scene, start - 1));

/** `ông Bảo làm Bí thư`, `ông Bảo, Phó Giám đốc, làm Bí thư`: the word for taking up stands before the office. */
const isTakenUp = (scene: Scene, { persons, outcomes }: PlacementValue): boolean => {
  const last = persons.at(-1), [first] = outcomes;
  return last !== undefined && first !== undefined
    && (officeTakenBy(scene, last) !== undefined || (first.action === null && wordAt(scene, first.position[0] - 1) === TAKES_UP));
};

// ông Trần Văn Bảo làm Bí thư Huyện ủy
const personTakesOffice = rule({
  id: TAKES_OFFICE,
  gloss: 'a person and the office that they take up, in a headline or behind other changes',
  pattern: PLACEMENT,
  emit: ({ captures, scene, start }: Match<ChangeCaptures>) => {
    const [span] = spansIn<PlacementValue>(captures.placement);
    if (!span?.value.isClose || !opensMember(scene, start) || !isTakenUp(scene, span.value)) return null;
    if (span.value.outcomes.some((each) => isNoPublicOffice(scene, each))) return null;
    const outcomes = govern(span.value.outcomes, 'appointed');
    return change({ placements: [{ persons: span.value.persons, outcomes }], verb: start, needsDecision: true });
  },
  examples: ['bổ nhiệm ông Ba giữ chức Chánh Văn phòng; {ông Trần Văn Bảo làm Chánh Thanh tra tỉnh}, Trưởng Ban Pháp chế.'],
  counterExamples: ['ông Trần Văn Bảo làm việc với Sở Y tế', 'đoàn do ông Trần Văn Bảo làm trưởng đoàn'],
});

export const HEAD_OF_BODY = 'personnel/founded-body-head';

// thành lập Ban Chỉ đạo do Phó Thủ tướng Trần Văn Bảo làm Trưởng ban
const headOfNewBody = rule({
  id: HEAD_OF_BODY,
  gloss: 'a body is set up or its members are named, and who heads it, with deputies',
  pattern: seq(
    any(
      seq(notAfter('đã', 'từng'), lex(Words.Founds), upTo(34, IN_FOUNDING)),
      seq(notAfter('từng'), opt(as('verb', lex(Words.Names))), tag('Body'), MEMBERS),
    ),
    'do', list(PLACEMENT, AND_PLACEMENT, { most: 6 }),
  ),
  emit: ({ captures, scene, start }: Match<ChangeCaptures>) => {
    const found = spansIn<PlacementValue>(captures.placement);
    const heads = found.every(({ value: { isClose, outcomes } }) =>
      isClose && !outcomes.some((each) => each.action !== null || isNoPublicOffice(scene, each)));
    if (found.length === 0 || !heads || !isFoundedOrNamed(scene, start)) return null;
    const action = actionOf(captures.verb) === 'elected' ? 'elected' : 'appointed';
    const placements = found.map(({ value: { persons, outcomes } }) => ({ persons, outcomes: govern(outcomes, action) }));
    const isNamed = SETS_UP.some((cls) => scene.hit(cls, start));
    return change({ placements, verb: found[0]!.start, needsDecision: !isNamed, isOfList: !isNamed });
  },
  examples: [
    'Nhất trí {thành lập Ban Chỉ đạo liên ngành do Phó Thủ tướng Trần Văn Bảo làm Trưởng ban}.',
    'Huyện ủy {chỉ định Ban Chấp hành gồm 15 đồng chí, do ông Trần Văn Bảo làm Bí thư}.',
    '{Thành lập Tổ công tác do ông Trần Văn Bảo làm Tổ trưởng, bà Lê Thị Mai làm Tổ phó}.',
    'Đại hội đã {bầu Ban Chấp hành có 7 đồng chí do ông Trần Văn Bảo làm Bí thư}.',
  ],
  counterExamples: ['Đoàn công tác do ông Trần Văn Bảo làm Trưởng đoàn đã đến thăm', 'thành lập Công ty Bình An do ông Lê Ba làm Giám đốc',
    'thành lập Ban kiểm phiếu do ông Trần Văn Bảo làm Trưởng ban',
    'Chính phủ đã thành lập Ban Chỉ đạo do Phó Thủ tướng Trần Văn Bảo làm Trưởng ban',
    'quyết định thành lập đoàn kiểm tra do Phó Giám đốc Sở Y tế Trần Văn Bảo làm trưởng đoàn'],
});

export const PERSON_FIRST_RULES: readonly Rule<Reading<ChangeValue>>[] = [
  namesPerson, namesPronoun, personOutcome, keepsOffice, personTakesOffice, headOfNewBody,
];
