import { any, as, lex, list, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { Words } from './lexicon.js';
import { ADDRESSED, OFFICES, PERSONS, STOP, TERM, VERBS } from './patterns.js';
import {
  actionOf, capturesIn, change, govern, outcomeIn, personsIn, spansIn,
  type Captured, type ChangeCaptures, type ChangeValue, type PlacementValue,
} from './value.js';

/** Changes in which the office or the measure stands before the person. */

const OUTCOME = as('outcome', tag('PersonnelOutcome'));
const BARE_MEASURE = 'personnel/outcome.measure';
const FOR = any(
  'đối với', 'cho', 'với', ': đối với', 'là', 'gồm', 'gồm có', ':', seq(opt(','), any('trong đó có', 'trong đó gồm', 'trong số đó có')),
);

// miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Bảo
const outcomeForPerson = rule({
  id: 'personnel/outcome-person',
  gloss: 'a verb and the office, then the persons behind a preposition',
  pattern: seq(OUTCOME, opt(TERM), upTo(26, any(STOP, lex(Words.Leaves))), FOR, ADDRESSED, PERSONS),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const outcome = outcomeIn(captures);
    const outcomes = outcome?.value.outcomes ?? [];
    if (!outcome || outcome.rule === BARE_MEASURE || outcomes.some(({ action }) => action === null)) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes }], verb: start });
  },
  examples: [
    'HĐND tỉnh {miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Bảo} để nghỉ hưu',
    'Bộ trưởng {trao quyết định bổ nhiệm Vụ trưởng Vụ Pháp chế cho bà Lê Thị Mai}.',
    '{cho thôi làm nhiệm vụ đại biểu HĐND tỉnh đối với ông Trần Văn Bảo}',
    'Đại hội {bầu các Phó Chủ tịch Hội, trong đó có ông Trần Văn Bảo và bà Lê Thị Mai}.',
  ],
  counterExamples: ['miễn nhiệm chức vụ Ủy viên UBND tỉnh vì nghỉ hưu', 'giữ chức Giám đốc Sở Y tế cho đến nay'],
});

// Hai Phó Chủ tịch UBND phường được bầu là ông Trần Văn Bảo và bà Lê Thị Mai
const officeIsGiven = rule({
  id: 'personnel/office-given-person',
  gloss: 'an office, the passive of a verb that names, and who it is given to',
  pattern: seq(OFFICES, 'được', VERBS, any('là', 'gồm', 'gồm có', ':'), opt(':'), ADDRESSED, PERSONS),
  emit: ({ captures, start }: Match<ChangeCaptures & { readonly position?: Captured }>) => {
    const action = actionOf(captures.verb);
    if (action !== 'elected' && action !== 'appointed') return null;
    const outcomes = capturesIn(captures.position).map(({ start: from, end }) => ({ action, position: [from, end] as const }));
    return change({ placements: [{ persons: personsIn(captures), outcomes }], verb: start });
  },
  examples: ['{Hai Phó Chủ tịch UBND phường được bầu là ông Trần Văn Bảo và bà Lê Thị Mai}.'],
  counterExamples: ['Hai Phó Chủ tịch UBND phường được bầu là người trẻ', 'Phó Chủ tịch được khen là ông Trần Văn Bảo'],
});

// cho thôi nhiệm vụ đại biểu Quốc hội của ông Trần Văn Bảo
const officeOfPerson = rule({
  id: 'personnel/outcome-of-person',
  gloss: 'the end of an office of a person',
  pattern: seq(OUTCOME, opt(TERM), 'của', PERSONS),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const outcomes = outcomeIn(captures)?.value.outcomes ?? [];
    if (outcomes.length === 0 || outcomes.some(({ action }) => action !== 'relieved')) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes }], verb: start });
  },
  examples: ['đồng ý {cho thôi nhiệm vụ đại biểu Quốc hội của ông Trần Văn Bảo}'],
  counterExamples: ['bổ nhiệm Trưởng phòng của ông Trần Văn Bảo', 'chức vụ Giám đốc của ông Trần Văn Bảo'],
});

/** `Ban Thường vụ Đảng ủy Sở và | các ông …`, `Ban Thường vụ Đảng ủy xã nhiệm kỳ 2020-2025; | ông …`: a body together with persons. */
const WITH_BODY = any(seq(upTo(40, STOP), 'và'), seq(tag('Body'), opt(TERM), ';'));

// kỷ luật cảnh cáo bà Lê Thị Mai
const disciplinesPerson = rule({
  id: 'personnel/discipline-measure-person',
  gloss: 'a word of discipline, the measure, the persons',
  pattern: seq(OUTCOME, opt('đối với'), opt(WITH_BODY), ADDRESSED, PERSONS),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const outcome = outcomeIn(captures);
    if (!outcome?.value.isMeasure || (outcome.rule === BARE_MEASURE && outcome.value.outcomes.length < 2)) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes: outcome.value.outcomes }], verb: start });
  },
  examples: [
    'Ủy ban Kiểm tra Trung ương {kỷ luật cảnh cáo bà Lê Thị Mai}.',
    'đồng ý {cảnh cáo, buộc về hưu trước tuổi đối với ông Trần Văn Bảo}',
    'quyết định {thi hành kỷ luật khiển trách Ban Thường vụ Đảng ủy xã và ông Trần Văn Bảo}',
    'Ủy ban {thi hành kỷ luật: Khiển trách bà Lê Thị Mai}',
    'quyết định {kỷ luật cảnh cáo Ban Thường vụ Đảng ủy xã nhiệm kỳ 2020 - 2025; ông Trần Văn Bảo}.',
  ],
  counterExamples: ['Trọng tài cảnh cáo ông Trần Văn Bảo', 'kỷ luật nghiêm bà Lê Thị Mai'],
});

// …; khiển trách ông Trần Văn Bảo
const nextMeasureForPerson = rule({
  id: 'personnel/next-measure-person',
  gloss: 'a measure and the persons, right behind a measure for others',
  pattern: seq(OUTCOME, opt(any('đối với', 'với')), opt(opt(':'), WITH_BODY), ADDRESSED, PERSONS),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const outcome = outcomeIn(captures);
    if (outcome?.rule !== BARE_MEASURE || outcome.value.outcomes.length > 1) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes: outcome.value.outcomes }], verb: start, needsDecision: true });
  },
  examples: [
    'kỷ luật cảnh cáo bà Lê Thị Mai; {khiển trách ông Trần Văn Bảo}.',
    '- {Khiển trách: Ban Thường vụ Đảng ủy xã và ông Trần Văn Bảo};',
  ],
  counterExamples: ['kỷ luật nghiêm bà Lê Thị Mai', 'khiển trách Ban Thường vụ'],
});

// quyết định cảnh cáo Ban Thường vụ và các ông: Trần Văn Bảo, Bí thư; Lê Văn Ba, nguyên Phó Bí thư
const decidesMeasure = rule({
  id: 'personnel/decided-measure-person',
  gloss: 'a decision, a measure, and the persons whom it is taken against, perhaps together with a body',
  pattern: seq('quyết định', OUTCOME, opt(any('đối với', WITH_BODY)), ADDRESSED, PERSONS),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const outcome = outcomeIn(captures);
    if (!outcome?.value.isMeasure) return null;
    return change({ placements: [{ persons: personsIn(captures), outcomes: outcome.value.outcomes }], verb: start });
  },
  examples: [
    'Ban Bí thư {quyết định cảnh cáo ông Trần Văn Bảo}.',
    'Tỉnh ủy {quyết định khiển trách Ban Thường vụ Đảng ủy Sở và các ông: Trần Văn Bảo, Bí thư Đảng ủy; Lê Văn Ba, nguyên Phó Bí thư}.',
  ],
  counterExamples: ['quyết định cảnh cáo Ban Thường vụ Đảng ủy Sở', 'trọng tài cảnh cáo ông Trần Văn Bảo'],
});

/** The offices that a dismissal is from, up to the person: `Giám đốc đối với ông A`, `Giám đốc ông A`, `ông A`. */
const FROM_OFFICE = any(seq(upTo(36, STOP), any('đối với', 'với')), opt(seq(opt(any('các chức vụ', 'chức vụ')), OFFICES)));
const DISMISSAL = any(seq(as('position', seq('cách chức', tag('Office')))), as('position', lex(Words.MeasureAlone)));

// cách chức Phó Giám đốc bệnh viện đối với ông Trần Văn Bảo
const dismissesPerson = rule({
  id: 'personnel/dismissal-person',
  gloss: 'a dismissal or expulsion, the office it is from, the person',
  pattern: seq(DISMISSAL, FROM_OFFICE, ADDRESSED, PERSONS),
  emit: ({ captures, start }: Match<ChangeCaptures & { readonly position?: Captured }>) => {
    const [measure] = capturesIn(captures.position);
    if (!measure) return null;
    const outcome = { action: 'disciplined', position: [measure.start, measure.end] } as const;
    return change({ placements: [{ persons: personsIn(captures), outcomes: [outcome] }], verb: start });
  },
  examples: ['Ban Bí thư quyết định {cách chức Ủy viên Ban Thường vụ Tỉnh ủy đối với ông Trần Văn Bảo}.'],
  counterExamples: ['Nhiều cán bộ bị cách chức', 'Sau khi bị cách chức, ông Bảo nghỉ việc', 'cách chức người đứng đầu nếu vi phạm',
    'Buộc thôi việc hai bảo vệ theo Giám đốc Sở Y tế Trần Văn Bảo'],
});

const GRANT = as('placement', tag('PersonnelGrant'));
/** `kể từ ngày 22/6/2021; `, between two members of the list. */
const NEXT_GRANT = seq(upTo(10, any(';', tag('Person'))), any('; và', ';', ', và', 'và', ','));

// phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh A đối với ông …; Chủ tịch HĐND tỉnh B đối với bà …
const officesForPersons = rule({
  id: 'personnel/verb-list-of-offices-for-persons',
  gloss: 'a verb, and a list of offices, each with the person whom it is for',
  pattern: seq(VERBS, opt(':'), list(GRANT, NEXT_GRANT, { most: 20 })),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const action = actionOf(captures.verb);
    const grants = spansIn<PlacementValue>(captures.placement).map((span) => span.value);
    if (!action) return null;
    return change({ placements: grants.map(({ persons, outcomes }) => ({ persons, outcomes: govern(outcomes, action) })), verb: start });
  },
  examples: [
    'Chủ tịch Quốc hội {phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Hậu Giang đối với ông Trần Văn Bảo kể từ ngày 22/6; '
    + 'Phó Chủ tịch HĐND tỉnh Cà Mau đối với bà Lê Thị Mai} kể từ ngày 24/6.',
  ],
  counterExamples: ['Bầu cử đại biểu HĐND tỉnh đối với các xã vùng cao', 'Phê chuẩn kết quả bầu cử tại ba huyện'],
});

// miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với các ông, bà sau: …
const outcomeForList = rule({
  id: 'personnel/outcome-list',
  gloss: 'a verb and the office, a preposition and a colon: the persons follow, each in a line of a list',
  pattern: seq(
    OUTCOME, opt(TERM), upTo(26, any(STOP, lex(Words.Leaves))), FOR,
    opt(lex('PluralHonorific')), upTo(6, any(tag('Person'), ';', '.')), ':',
  ),
  emit: ({ captures, start }: Match<ChangeCaptures>) => {
    const outcome = outcomeIn(captures), outcomes = outcome?.value.outcomes ?? [];
    if (!outcome || outcome.rule === BARE_MEASURE || outcomes.some(({ action }) => action === null)) return null;
    return change({ placements: [{ persons: [], outcomes }], verb: start, opensList: true });
  },
  examples: ['HĐND tỉnh {miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với các ông, bà sau:}'],
  counterExamples: ['miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Bảo:', 'giữ chức Giám đốc Sở Y tế với các nhiệm vụ sau:'],
});

export const OUTCOME_FIRST_RULES: readonly Rule<Reading<ChangeValue>>[] = [
  outcomeForPerson, officeIsGiven, officeOfPerson, disciplinesPerson, nextMeasureForPerson, decidesMeasure, dismissesPerson,
  officesForPersons, outcomeForList,
];
