import { any, as, lex, list, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule, type Span } from '../../grammar/index.js';
import { Words } from './lexicon.js';
import { ADVERBS, APPOSITION, DISCIPLINE, PERSONS, STOP, STOP_OR_COMMA, TERM, VERBS } from './patterns.js';
import {
  actionOf, capturesIn, govern, spansIn, type Captured, type ChangeValue, type OutcomeValue, type PersonSpan, type PlacementValue,
} from './value.js';

interface Captures {
  readonly verb?: Captured;
  readonly person?: Captured;
  readonly outcome?: Captured;
  readonly placement?: Captured;
}

const personsIn = (captures: Captures): PersonSpan[] => spansIn(captures.person);
const outcomeIn = (captures: Captures): Span<OutcomeValue> | undefined => spansIn<OutcomeValue>(captures.outcome)[0];

const change = (value: Pick<ChangeValue, 'placements' | 'verb'> & Partial<ChangeValue>): Reading<ChangeValue> =>
  ({ tag: 'PersonnelChange', value: { losesOwnOffice: false, needsDecision: false, isOfPronoun: false, ...value } });

const isGranted = (verbs: Captured, placements: readonly PlacementValue[]): boolean =>
  capturesIn(verbs).some(({ data }) => (data as { frame: string } | undefined)?.frame !== 'lets') || placements.every((each) => each.isClose);

const AND_PLACEMENT = any('; bầu', ', bầu', 'và bầu', '; và', ', và', ',', ';', 'và', '; đồng thời', ', đồng thời');
/** Between a verb and its person stand their former offices at most. */
const ANOTHER = any(STOP_OR_COMMA, 'và', lex(Words.Holding), lex(Words.WeakHolding));
const TO = any('đối với', 'cho', 'với', 'để', 'lại', 'ngay');

// Ban Bí thư chỉ định đồng chí Trần Văn Bảo tham gia Ban Chấp hành, giữ chức Phó Bí thư Tỉnh ủy
const namesPerson = rule({
  id: 'personnel/verb-person-outcome',
  gloss: 'a verb that names, removes or disciplines; the persons; what becomes of them',
  pattern: seq(any(VERBS, DISCIPLINE), upTo(12, ANOTHER), opt(TO), list(as('placement', tag('PersonnelPlacement')), AND_PLACEMENT, { most: 12 })),
  emit: ({ captures, start }: Match<Captures>) => {
    const action = actionOf(captures.verb);
    const placements = spansIn<PlacementValue>(captures.placement).map((span) => span.value);
    if (!action || !isGranted(captures.verb, placements)) return null;
    if (action === 'disciplined' && placements.some(({ outcomes }) => outcomes[0]?.action !== 'disciplined')) return null;
    return change({ placements: placements.map(({ persons, outcomes }) => ({ persons, outcomes: govern(outcomes, action) })), verb: start });
  },
  examples: [
    'Ban Bí thư {chỉ định đồng chí Trần Văn Bảo tham gia Ban Chấp hành Đảng bộ tỉnh, giữ chức Phó Bí thư Tỉnh ủy} nhiệm kỳ mới',
    'HĐND tỉnh {bầu ông Trần Văn Bảo làm Chủ tịch UBND tỉnh, bà Lê Thị Mai làm Phó Chủ tịch UBND tỉnh} sáng nay',
    'Ban Bí thư {kỷ luật ông Trần Văn Bảo bằng hình thức cảnh cáo} hôm qua',
  ],
  counterExamples: ['Công tác bổ nhiệm cán bộ đúng quy trình', 'Thủ tướng phân công Phó Thủ tướng Trần Văn Bảo điều hành phiên họp'],
});

// kỷ luật ông Bảo và bố trí ông làm Phó Trưởng ban
const namesPronoun = rule({
  id: 'personnel/verb-pronoun-outcome',
  gloss: 'a verb that names, a word of address for the person named before, what becomes of them',
  pattern: seq(VERBS, any('ông', 'bà', 'đồng chí', 'đồng chí này'), as('outcome', tag('PersonnelOutcome'))),
  emit: ({ captures, start }: Match<Captures>) => {
    const outcome = outcomeIn(captures), action = actionOf(captures.verb);
    return outcome && action ? change({ placements: [{ persons: [], outcomes: govern(outcome.value.outcomes, action) }], verb: start, isOfPronoun: true }) : null;
  },
  examples: ['xử lý ông Bảo và {bố trí ông làm Phó Trưởng ban Dân vận Tỉnh ủy}'],
  counterExamples: ['bổ nhiệm ông Bảo làm Trưởng phòng'],
});

// Đồng chí Trần Văn Bảo, Phó Giám đốc Sở Y tế, được bầu giữ chức Giám đốc
const personOutcome = rule({
  id: 'personnel/person-outcome',
  gloss: 'the persons and what becomes of them, without a verb above',
  pattern: seq(PERSONS, APPOSITION, opt(tag('Date')), opt(ADVERBS), as('outcome', tag('PersonnelOutcome'))),
  emit: ({ captures }: Match<Captures>) => {
    const outcome = outcomeIn(captures), persons = personsIn(captures);
    if (!outcome || outcome.value.standing === 'governed') return null;
    const needsDecision = outcome.value.standing === 'held';
    return change({ placements: [{ persons, outcomes: govern(outcome.value.outcomes, 'appointed') }], verb: outcome.start, needsDecision });
  },
  examples: [
    '{Đồng chí Trần Văn Bảo, Phó Bí thư Huyện ủy, được bầu giữ chức Bí thư Huyện ủy} với số phiếu cao',
    '{Ông Trần Văn Bảo thôi giữ chức Giám đốc Sở Y tế} từ hôm nay',
    'Kết quả, {các đồng chí Trần Văn Bảo, Lê Thị Mai được bầu làm Phó Chủ tịch HĐND tỉnh}.',
  ],
  counterExamples: ['Đồng chí Trần Văn Bảo, Bí thư Huyện ủy, phát biểu', 'ông Trần Văn Bảo làm việc với Sở Y tế'],
});

const BARE_MEASURE = 'personnel/outcome.measure';
const FOR = any('đối với', 'cho', 'với', ': đối với', 'là', 'gồm', 'gồm:', 'gồm có', ':', 'là:');

// miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Bảo
const outcomeForPerson = rule({
  id: 'personnel/outcome-person',
  gloss: 'a verb and the office, then the persons behind a preposition',
  pattern: seq(as('outcome', tag('PersonnelOutcome')), opt(TERM), upTo(26, any(STOP, lex(Words.Leaves))), FOR, opt(lex('PluralHonorific')), opt(':'), PERSONS),
  emit: ({ captures, start }: Match<Captures>) => {
    const outcome = outcomeIn(captures);
    const outcomes = outcome?.value.outcomes ?? [];
    if (!outcome || outcome.rule === BARE_MEASURE || outcomes.some(({ action }) => action === null)) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes }], verb: start });
  },
  examples: [
    'HĐND tỉnh {miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Bảo} để nghỉ hưu',
    'Bộ trưởng {trao quyết định bổ nhiệm Vụ trưởng Vụ Pháp chế cho bà Lê Thị Mai}.',
    '{cho thôi làm nhiệm vụ đại biểu HĐND tỉnh đối với ông Trần Văn Bảo}',
  ],
  counterExamples: ['miễn nhiệm chức vụ Ủy viên UBND tỉnh vì nghỉ hưu', 'giữ chức Giám đốc Sở Y tế cho đến nay'],
});

// cho thôi nhiệm vụ đại biểu Quốc hội của ông Trần Văn Bảo
const officeOfPerson = rule({
  id: 'personnel/outcome-of-person',
  gloss: 'the end of an office of a person',
  pattern: seq(as('outcome', tag('PersonnelOutcome')), opt(TERM), 'của', PERSONS),
  emit: ({ captures, start }: Match<Captures>) => {
    const outcomes = outcomeIn(captures)?.value.outcomes ?? [];
    if (outcomes.length === 0 || outcomes.some(({ action }) => action !== 'relieved')) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes }], verb: start });
  },
  examples: ['đồng ý {cho thôi nhiệm vụ đại biểu Quốc hội của ông Trần Văn Bảo}'],
  counterExamples: ['bổ nhiệm Trưởng phòng của ông Trần Văn Bảo', 'chức vụ Giám đốc của ông Trần Văn Bảo'],
});

// kỷ luật cảnh cáo bà Lê Thị Mai
const disciplinesPerson = rule({
  id: 'personnel/discipline-measure-person',
  gloss: 'a word of discipline, the measure, the persons',
  pattern: seq(as('outcome', tag('PersonnelOutcome')), opt('đối với'), PERSONS),
  emit: ({ captures, start }: Match<Captures>) => {
    const outcome = outcomeIn(captures);
    if (!outcome?.value.isMeasure || outcome.rule === BARE_MEASURE) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes: outcome.value.outcomes }], verb: start });
  },
  examples: ['Ủy ban Kiểm tra Trung ương {kỷ luật cảnh cáo bà Lê Thị Mai}.'],
  counterExamples: ['Trọng tài cảnh cáo ông Trần Văn Bảo', 'kỷ luật nghiêm bà Lê Thị Mai'],
});

// cách chức Phó Giám đốc bệnh viện đối với ông Trần Văn Bảo
const dismissesPerson = rule({
  id: 'personnel/dismissal-person',
  gloss: 'a dismissal or expulsion, the office it is from, the person',
  pattern: seq(as('position', lex(Words.MeasureAlone)), upTo(36, STOP), opt(any('đối với', 'với')), PERSONS),
  emit: ({ captures, start }: Match<Captures & { position?: Captured }>) => {
    const [position] = capturesIn(captures.position);
    return position ? change({ placements: [{ persons: personsIn(captures), outcomes: [{ action: 'disciplined', position: [position.start, position.end] }] }], verb: start }) : null;
  },
  examples: ['Ban Bí thư quyết định {cách chức Ủy viên Ban Thường vụ Tỉnh ủy đối với ông Trần Văn Bảo}.'],
  counterExamples: ['Nhiều cán bộ bị cách chức', 'cách chức người đứng đầu nếu vi phạm'],
});

const SINCE = any('kể từ', 'từ ngày', 'từ tháng', 'theo chế độ', 'trước tuổi', 'hưởng chế độ', 'theo nguyện vọng', 'theo quy định');

// trao quyết định nghỉ hưu cho đồng chí Trần Văn Bảo, Phó Giám đốc Sở Y tế
const decisionToRetire = rule({
  id: 'personnel/retirement.decision',
  gloss: 'a decision on retirement handed to persons; the office lost is the one they have',
  pattern: seq(any('quyết định', 'các quyết định', 'thông báo'), upTo(12, STOP), as('verb', lex(Words.Retires)), upTo(12, STOP), any('cho', 'đối với', 'của'), PERSONS),
  emit: ({ captures }: Match<Captures>) => {
    const [verb] = capturesIn(captures.verb);
    return verb ? change({ placements: [{ persons: personsIn(captures), outcomes: [] }], verb: verb.start, losesOwnOffice: true }) : null;
  },
  examples: ['UBND tỉnh trao {quyết định nghỉ hưu cho đồng chí Trần Văn Bảo, Phó Giám đốc Sở Y tế}'],
  counterExamples: ['Tăng tuổi nghỉ hưu theo lộ trình', 'quyết định về tuổi nghỉ hưu cho người lao động'],
});

// ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu theo chế độ từ ngày 1/6
const personRetires = rule({
  id: 'personnel/retirement.person',
  gloss: 'a person retires, from a day on or as the rules provide',
  pattern: seq(PERSONS, APPOSITION, opt(ADVERBS), opt('được'), as('verb', lex(Words.Retires)), opt(any('hưởng chế độ', 'để')), SINCE),
  emit: ({ captures }: Match<Captures>) => {
    const [verb] = capturesIn(captures.verb);
    return verb ? change({ placements: [{ persons: personsIn(captures), outcomes: [] }], verb: verb.start, losesOwnOffice: true }) : null;
  },
  examples: ['{Ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu theo chế độ}.'],
  counterExamples: ['Ông Trần Văn Bảo nghỉ hưu đã lâu', 'cán bộ nghỉ hưu theo chế độ'],
});

// thành lập Ban Chỉ đạo do Phó Thủ tướng Trần Văn Bảo làm Trưởng ban
const headOfNewBody = rule({
  id: 'personnel/founded-body-head',
  gloss: 'a body is set up, and who heads it',
  pattern: seq(lex(Words.Founds), upTo(34, any(lex(Words.Names), '.')), 'do', as('placement', tag('PersonnelPlacement'))),
  emit: ({ captures, start }: Match<Captures>) => {
    const [found] = spansIn<PlacementValue>(captures.placement);
    if (!found?.value.isClose || found.value.outcomes.some(({ action }) => action !== null)) return null;
    const { persons, outcomes } = found.value;
    return change({ placements: [{ persons, outcomes: govern(outcomes, 'appointed') }], verb: start });
  },
  examples: ['Đồng ý {thành lập Ban Chỉ đạo quốc gia do Phó Thủ tướng Trần Văn Bảo làm Trưởng ban}.'],
  counterExamples: ['Đoàn công tác do ông Trần Văn Bảo làm Trưởng đoàn đã đến thăm', 'thành lập Ban Chỉ đạo cấp tỉnh'],
});

export const CHANGE_RULES: readonly Rule<Reading<ChangeValue>>[] = [
  namesPerson, namesPronoun, personOutcome, outcomeForPerson, officeOfPerson, disciplinesPerson, dismissesPerson, decisionToRetire, personRetires, headOfNewBody,
];
