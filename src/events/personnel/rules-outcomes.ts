import { any, as, before, lex, not, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { startOfSpanTo } from '../meeting/within.js';
import { wordAt } from '../../discourse/index.js';
import { NEW_HOLDER } from '../../lexicon/tables/personnel-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import { ADDRESSED, COMMITTEES, DISCIPLINE, OFFICES, STOP, STOP_OR_COMMA, TERM, VERBS } from './patterns.js';
import { actionOf, capturesIn, govern, spansIn, type Captured, type Outcome, type OutcomeValue, type PersonnelAction } from './value.js';

/** What becomes of a person, read from right to left: each phrase may go on with the next one. */

interface Captures {
  readonly verb?: Captured;
  readonly count?: Captured;
  readonly position?: Captured;
  readonly rest?: Captured;
  readonly more?: Captured;
}

type Read = (match: Match<Captures>) => Reading<OutcomeValue> | null;

/** Nobody changes more offices in one sentence; hostile text would. */
const MOST_OUTCOMES = 12;

const outcomesIn = (captured: Captured): readonly Outcome[] => spansIn<OutcomeValue>(captured)[0]?.value.outcomes ?? [];

/** `bầu 3 Ủy viên và cho thôi …`, `bổ nhiệm Bộ trưởng mới`: what unnamed people receive is not the person's beside it. */
const isOfOthers = ({ captures, scene }: Match<Captures>): boolean => {
  const positions = capturesIn(captures.position), [first] = positions, last = positions.at(-1);
  // `Giám đốc Công an tỉnh Bình Sơn | mới`: the place is a new one, and not whoever holds the office
  const isNew = last !== undefined && wordAt(scene, last.end) === NEW_HOLDER && startOfSpanTo(scene, 'Place', last.end) < 0;
  if (isNew) return true;
  if (captures.more === undefined) return false;
  return captures.count !== undefined || (first !== undefined && hasFlag(scene.tape, first.start - 1, Flag.Number));
};

/** `cử để hội nghị bầu giữ chức Chủ tịch`: what others are yet to decide is nominated for. */
const governedRest = ({ captures, scene }: Match<Captures>, action: PersonnelAction | null): readonly Outcome[] => {
  const outcomes = outcomesIn(captures.rest);
  const verb = capturesIn(captures.verb).at(-1), [rest] = capturesIn(captures.rest);
  if (!action || !verb || !rest) return outcomes;
  const isForeseen = action !== 'relieved' && outcomes[0]?.action === 'elected' && wordAt(scene, verb.end) === 'để';
  return govern(outcomes, isForeseen ? 'nominated' : action);
};

const reading = (standing: OutcomeValue['standing'], isMeasure = false): Read => (match) => {
  const { captures } = match;
  if (isOfOthers(match)) return null;
  const action = actionOf(captures.verb), own = isMeasure ? 'disciplined' : action;
  const here = capturesIn(captures.position).map(({ start, end }): Outcome => ({ action: own, position: [start, end] }));
  const outcomes = [...here, ...governedRest(match, action), ...outcomesIn(captures.more)].slice(0, MOST_OUTCOMES);
  return outcomes.length > 0 ? { tag: 'PersonnelOutcome', value: { outcomes, standing, isMeasure } } : null;
};

const LINK = any('và đồng thời', 'đồng thời tiếp tục', 'đồng thời', 'và tiếp tục', 'và', 'để', 'tiếp tục', 'nay', 'rồi', 'chuyển', 'cho');
/** `; miễn nhiệm chức danh Phó Chủ tịch | đối với bà Mai`, `; bổ nhiệm 2 Phó phòng | là các ông …`: it becomes of others. */
const OF_OTHER = seq(any('đối với', 'với', 'cho', 'của', 'là', ':'), ADDRESSED, tag('Person'));
/** `thôi giữ chức A, đồng thời giữ chức B`. */
const NEXT = seq(opt(LINK), not('là'), as('more', tag('PersonnelOutcome')));
const MORE = opt(any(seq(';', NEXT, not(OF_OTHER)), seq(opt(','), NEXT)));
const WEAK = lex(Words.WeakHolding);
const POSITIONS = any(seq(OFFICES, MORE), seq(COMMITTEES, MORE));

// giữ chức vụ Giám đốc Sở Nội vụ
const holds = rule({
  id: 'personnel/outcome.holds',
  gloss: 'a word that says which office is held, and offices',
  pattern: seq(lex(Words.Holding), opt(WEAK), OFFICES, MORE),
  emit: reading('held'),
  examples: ['ông Ba {giữ chức vụ Giám đốc Sở Nội vụ} từ hôm nay'],
  counterExamples: ['Sở giữ chức năng quản lý nhà nước', 'người giữ chức vụ lãnh đạo'],
});

// làm Chủ tịch UBND tỉnh; về nhận nhiệm vụ Phó Trưởng ban
const weaklyHolds = rule({
  id: 'personnel/outcome.becomes',
  gloss: 'a word that says little by itself, and offices',
  pattern: seq(any(WEAK, 'là'), opt(WEAK), OFFICES, MORE),
  emit: reading('governed'),
  examples: ['bầu ông Ba {làm Chủ tịch UBND tỉnh} chiều nay'],
  counterExamples: ['làm việc với lãnh đạo tỉnh', 'chức năng, nhiệm vụ của Sở'],
});

// tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy, giữ chức Phó Bí thư
const joins = rule({
  id: 'personnel/outcome.joins',
  gloss: 'a word of joining, and committees or seats in them',
  pattern: seq(lex(Words.Joining), POSITIONS),
  emit: reading('governed'),
  examples: ['chỉ định ông Ba {tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy} khóa mới'],
  counterExamples: ['tham gia ý kiến vào dự thảo', 'vào Sở Y tế làm việc'],
});

// thôi giữ chức Bí thư Thành ủy, về làm Phó Ban Dân vận
const leaves = rule({
  id: 'personnel/outcome.leaves-takes',
  gloss: 'a verb whose subject is the person, and offices',
  pattern: seq(opt('được'), as('verb', any(lex(Words.Leaves), lex(Words.Takes))), any(POSITIONS, as('rest', tag('PersonnelOutcome')))),
  emit: reading('own'),
  examples: ['ông Ba {thôi giữ chức Bí thư Thành ủy} từ tháng này', 'bà Mai {trúng cử chức danh Phó Chủ tịch UBND tỉnh}'],
  counterExamples: ['ông có đơn xin thôi giữ chức', 'đi từ chức năng của Sở'],
});

const REST = any(as('rest', tag('PersonnelOutcome')), POSITIONS);
/** `trao quyết định của | Ban Thường vụ Tỉnh ủy`: whose decision it is is nobody's gain. */
const GAIN = any(
  seq(upTo(12, any(STOP_OR_COMMA, 'của')), POSITIONS),
  seq(upTo(12, STOP_OR_COMMA), as('rest', tag('PersonnelOutcome'))),
);
/** Who decides, between the mark of the passive and the verb: `được HĐND tỉnh bầu`. */
const AGENT = any(upTo(16, STOP), seq(upTo(6, STOP), tag('Person'), upTo(8, STOP)));

// bầu bổ sung chức danh Phó Chủ tịch UBND tỉnh
const named = rule({
  id: 'personnel/outcome.named',
  gloss: 'a verb that names or removes, and what for',
  pattern: seq(VERBS, GAIN),
  emit: reading('governed'),
  examples: ['Thủ tướng {bổ nhiệm chức vụ Thứ trưởng Bộ Y tế} cho ông Ba'],
  counterExamples: ['Công tác bổ nhiệm cán bộ còn hạn chế', 'bầu không khí làm việc', 'trao quyết định của Ban Thường vụ Tỉnh ủy'],
});

// được HĐND tỉnh bầu giữ chức Phó Chủ tịch
const isNamed = rule({
  id: 'personnel/outcome.is-named',
  gloss: 'the passive of a verb that names or removes, with or without who decides',
  pattern: seq(any('được', 'bị'), AGENT, VERBS, upTo(16, any(STOP, '-', '–', '(', 'với')), REST),
  emit: reading('own'),
  examples: ['bà Mai {được HĐND tỉnh bầu giữ chức Phó Chủ tịch HĐND tỉnh} hôm nay', 'ông Ba {bị bãi nhiệm chức vụ Chủ tịch UBND xã}'],
  counterExamples: ['được bầu chọn là điểm đến hấp dẫn', 'bị Sở nhắc nhở'],
});

/** `cách chức Phó Giám đốc Sở`: a dismissal with the office it is from, or a measure alone. */
const DISMISSAL = seq('cách chức', tag('Office'));
const MEASURE = as('position', any(DISMISSAL, lex(Words.Measure))), MEASURE_ALONE = as('position', any(DISMISSAL, lex(Words.MeasureAlone)));
/** `cách chức Bí thư; | cách chức Ủy viên Ban Thường vụ`, with nobody behind: of one person. */
const NEXT_DISMISSAL = seq(';', before(DISMISSAL), as('more', tag('PersonnelOutcome')), not(any(tag('Person'), OF_OTHER)));
/** `cảnh cáo và cho thôi giữ chức`; another measure behind a semicolon is taken against another. */
const MORE_THAN_MEASURE = opt(opt(TERM), any(NEXT_DISMISSAL, seq(
  any(seq(';', opt(LINK), not(lex(Words.Measure))), seq(opt(','), opt(LINK))), not('là'), as('more', tag('PersonnelOutcome')),
)));
const FORM = opt(any('bằng', 'với', 'ở')), BY_FORM = seq(FORM, opt(any('hình thức', 'mức')), opt(lex(Words.Disciplines)));

// bằng hình thức cảnh cáo và cho thôi giữ chức Ủy viên
const measure = rule({
  id: 'personnel/outcome.measure',
  gloss: 'a measure of discipline',
  pattern: seq(BY_FORM, MEASURE, MORE_THAN_MEASURE),
  emit: reading('governed', true),
  examples: [
    'kỷ luật ông Ba {bằng hình thức cảnh cáo} chiều nay',
    'kỷ luật ông Ba {bằng hình thức cách chức Bí thư Huyện ủy nhiệm kỳ 2015 - 2020; cách chức Ủy viên Ban Thường vụ Huyện ủy} hôm qua',
  ],
  counterExamples: ['bằng hình thức họp trực tuyến', 'theo hình thức đối tác công tư'],
});

/** `nhận hình thức kỷ luật`, `chịu mức`: a measure follows. */
const RECEIVES_FORM = seq(any('nhận', 'chịu'), any(seq(any('hình thức', 'mức'), opt(lex(Words.Disciplines))), lex(Words.Disciplines)));

// bị kỷ luật cảnh cáo; bị cách chức; nhận hình thức khiển trách
const isDisciplined = rule({
  id: 'personnel/outcome.is-disciplined',
  gloss: 'the passive of a word of discipline, and the measure; or the form of discipline that somebody receives',
  pattern: seq(
    any(seq('bị', AGENT, any(seq(DISCIPLINE, upTo(8, STOP), BY_FORM, MEASURE), MEASURE_ALONE)), seq(RECEIVES_FORM, MEASURE)),
    MORE_THAN_MEASURE,
  ),
  emit: reading('own', true),
  examples: ['bà Mai {bị kỷ luật bằng hình thức khiển trách} hôm nay', 'ông Ba {bị cách chức} vì vi phạm',
    'bà Mai {nhận hình thức khiển trách} hôm nay'],
  counterExamples: ['ông bị kỷ luật nhưng báo không nói mức nào', 'ông nhận khiển trách', 'bị trọng tài cảnh cáo'],
});

// kỷ luật cảnh cáo
const disciplines = rule({
  id: 'personnel/outcome.disciplines',
  gloss: 'a word of discipline and the measure',
  pattern: seq(DISCIPLINE, opt(':'), BY_FORM, MEASURE, MORE_THAN_MEASURE),
  emit: reading('governed', true),
  examples: ['Ủy ban Kiểm tra {kỷ luật cảnh cáo} bà Mai', 'Ủy ban {thi hành kỷ luật: khiển trách} bà Mai'],
  counterExamples: ['kỷ luật lao động', 'siết chặt kỷ cương, kỷ luật'],
});

export const OUTCOME_RULES: readonly Rule<Reading<OutcomeValue>>[] = [
  holds, weaklyHolds, joins, leaves, named, isNamed, measure, isDisciplined, disciplines,
];
