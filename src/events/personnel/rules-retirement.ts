import {
  any, as, before, lex, notAfter, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule, type Scene,
} from '../../grammar/index.js';
import { wordAt } from '../../discourse/index.js';
import { GIVES_TO, GIVING_WORDS } from '../../lexicon/tables/personnel-contexts.js';
import { holdsWordBefore } from '../word-search.js';
import { Words } from './lexicon.js';
import { ADDRESSED, ADVERBS, APPOSITION, PERSONS, STOP } from './patterns.js';
import { capturesIn, change, personsIn, type Captured, type ChangeCaptures, type ChangeValue } from './value.js';

/** Retirements: the office lost stands elsewhere, with the person or with whoever succeeds. */

const RETIRES = as('verb', lex(Words.Retires));

const GIVING_WINDOW = 20;
const GIVING = new Set(GIVING_WORDS);
/** `trao Kỷ niệm chương cho bà Mai, nguyên Phó Giám đốc, | nghỉ hưu từ 1/4`: who receives something is only said to have retired. */
const isGivenTo = (scene: Scene, cho: number): boolean =>
  wordAt(scene, cho) === GIVES_TO && holdsWordBefore(scene, cho, GIVING_WINDOW, GIVING);

const DECISION = any('quyết định', 'các quyết định', 'thông báo');

const retirement = (losing: 'own' | 'successor' | 'same') => ({ captures }: Match<ChangeCaptures>): Reading<ChangeValue> | null => {
  const [verb] = capturesIn(captures.verb);
  return verb ? change({ placements: [{ persons: personsIn(captures), outcomes: [] }], verb: verb.start, losing }) : null;
};

// trao quyết định nghỉ hưu cho đồng chí Trần Văn Bảo, Phó Giám đốc Sở Y tế
const decisionToRetire = rule({
  id: 'personnel/retirement.decision',
  gloss: 'a decision on retirement handed to persons; the office lost is the one they have',
  pattern: seq(DECISION, upTo(12, STOP), RETIRES, upTo(32, STOP), any('cho', 'đối với', 'của', 'là', 'gồm', 'gồm có'), ADDRESSED, PERSONS),
  emit: retirement('own'),
  examples: [
    'UBND tỉnh trao {quyết định nghỉ hưu cho đồng chí Trần Văn Bảo, Phó Giám đốc Sở Y tế}',
    'Cùng nhận {quyết định nghỉ hưu từ 1/8 là các ông: Trần Văn Bảo, Phó Giám đốc Sở Y tế; Lê Văn Ba, Phó Giám đốc Sở Nội vụ}.',
  ],
  counterExamples: ['Tăng tuổi nghỉ hưu theo lộ trình', 'quyết định về tuổi nghỉ hưu cho người lao động'],
});

const SINCE = any(
  'kể từ', 'từ ngày', 'từ tháng', seq('từ', tag('Date')), 'theo chế độ', 'trước tuổi', 'hưởng chế độ', 'theo nguyện vọng', 'theo quy định',
  'theo Nghị định',
);
const WAITS = any('chờ hưu', 'chờ nghỉ hưu', 'chờ đủ tuổi nghỉ hưu');

/** Before the person whom somebody succeeds. */
const SUCCEEDING = ['thay', 'thay cho', 'thay thế'];

// ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu theo chế độ từ ngày 1/6
const personRetires = rule({
  id: 'personnel/retirement.person',
  gloss: 'a person retires, from a day on or as the rules provide',
  pattern: seq(
    notAfter(...SUCCEEDING), PERSONS, APPOSITION, opt(ADVERBS), opt('được'),
    notAfter('cán bộ', 'người', 'viên', 'chức', 'tướng'), RETIRES, opt(WAITS), opt(any('hưởng chế độ', 'để')), SINCE,
  ),
  emit: (match) => (isGivenTo(match.scene, match.start - 1) ? null : retirement('own')(match)),
  examples: ['{Ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu theo chế độ}.'],
  counterExamples: ['Ông Trần Văn Bảo nghỉ hưu đã lâu', 'ông Trần Văn Bảo, cán bộ nghỉ hưu theo chế độ'],
});

// cho ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu
const letsRetire = rule({
  id: 'personnel/retirement.let',
  gloss: 'somebody lets a person retire',
  pattern: seq('cho', ADDRESSED, PERSONS, APPOSITION, opt('được'), notAfter('cán bộ', 'người', 'viên', 'chức', 'tướng'), RETIRES),
  emit: (match) => (isGivenTo(match.scene, match.start) ? null : retirement('own')(match)),
  examples: ['Chủ tịch UBND tỉnh {cho ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu}, hưởng chế độ bảo hiểm xã hội.'],
  counterExamples: ['chế độ cho cán bộ nghỉ hưu', 'tặng quà cho ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu'],
});

const RECEIVES = any('nhận', 'được nhận', 'được trao', 'có', 'được công bố');

// đồng chí Trần Văn Bảo, Phó Giám đốc Sở Y tế, nhận quyết định nghỉ hưu
const personReceivesDecision = rule({
  id: 'personnel/retirement.receives',
  gloss: 'a person receives the decision on their retirement',
  pattern: seq(PERSONS, APPOSITION, opt(ADVERBS), RECEIVES, DECISION, opt(any('về việc', 'cho')), RETIRES),
  emit: retirement('own'),
  examples: [
    'Dịp này, {đồng chí Trần Văn Bảo, nguyên Phó Chủ tịch Hội Nông dân huyện được trao quyết định nghỉ hưu}.',
    '{Ông Trần Văn Bảo, Giám đốc Sở Y tế và bà Lê Thị Mai, Giám đốc Sở Nội vụ cũng nhận quyết định nghỉ hưu} từ 1/8',
  ],
  counterExamples: ['Ông Trần Văn Bảo trao quyết định nghỉ hưu', 'Ông Trần Văn Bảo nhận quyết định điều động'],
});

// các cán bộ nghỉ hưu từ ngày 1/8 gồm ông Trần Văn Bảo, Giám đốc Sở Y tế; bà Lê Thị Mai, …
const retiringAre = rule({
  id: 'personnel/retirement.list',
  gloss: 'who retires, from a day on or as the rules provide: a list of persons',
  pattern: seq(RETIRES, SINCE, upTo(12, any(STOP, ',')), any('gồm', 'gồm có', 'là'), ADDRESSED, PERSONS),
  emit: retirement('own'),
  examples: ['Các cán bộ {nghỉ hưu từ ngày 1/8 gồm ông Trần Văn Bảo, Giám đốc Sở Y tế; bà Lê Thị Mai, Giám đốc Sở Nội vụ}.'],
  counterExamples: ['Cán bộ nghỉ hưu gồm ba người', 'Người nghỉ hưu là ông Trần Văn Bảo'],
});

// được bầu làm Chủ tịch Hội thay ông Trần Văn Bảo nghỉ hưu
const predecessorRetires = rule({
  id: 'personnel/retirement.predecessor',
  gloss: 'the person whom somebody succeeds, and who retires; the office lost is the one just given',
  pattern: seq(any(...SUCCEEDING), PERSONS, opt(','), opt(any('vừa', 'đã', 'vừa được')), opt('được'), RETIRES),
  emit: retirement('successor'),
  examples: [
    'bà Mai được bầu làm Chủ tịch Hội {thay ông Trần Văn Bảo nghỉ hưu}.',
    'bà Mai làm Trưởng Ban, {thay ông Trần Văn Bảo, nguyên Phó Chủ tịch UBND tỉnh, nghỉ hưu} từ ngày 1/11.',
  ],
  counterExamples: ['thay ông Trần Văn Bảo phát biểu', 'thay mặt lãnh đạo nghỉ hưu'],
});

const REASON = any('để', 'theo', 'kể từ', 'từ ngày', 'vì', 'do', '.', ',');

const REMOVES = as('verb', lex(Words.Removes));
/** The clause ends, or goes on with the reason: no office is named. */
const END_OF_REMOVAL = any(REASON, ';', 'và', 'với', 'sau');
/** `được Quốc hội phê chuẩn miễn nhiệm`. */
const IS_REMOVED = seq(any('được', 'bị'), opt(any(tag('Body'), tag('Office'))), opt(lex(Words.Lets)), REMOVES, before(END_OF_REMOVAL));

/** `chức vụ này`: the office of the change before. */
const LEAVES = as('verb', any('thôi giữ', 'cho thôi giữ', 'thôi'));
const THIS_OFFICE = seq(any('chức vụ', 'chức danh', 'các chức vụ'), any('này', 'trên', 'nêu trên', 'nói trên'));
const LEAVES_SAME = seq(LEAVES, as('same', THIS_OFFICE));

// cho ông Trần Văn Bảo, Giám đốc Sở Y tế, thôi giữ chức vụ để nghỉ hưu
const personResigns = rule({
  id: 'personnel/resignation.person',
  gloss: 'a person gives up an office, or is removed from it, that is not named again',
  pattern: seq(
    PERSONS, APPOSITION, opt(ADVERBS),
    any(IS_REMOVED, seq(opt(any('được', tag('Body'))), any(seq(as('verb', lex(Words.Resigns)), before(REASON)), LEAVES_SAME))),
  ),
  emit: (match: Match<ChangeCaptures & { readonly same?: Captured }>) => retirement(match.captures.same ? 'same' : 'own')(match),
  examples: [
    'cho {ông Trần Văn Bảo, Giám đốc Sở Y tế, thôi giữ chức vụ} để nghỉ hưu',
    '{Bộ trưởng Bộ Y tế Trần Văn Bảo được Quốc hội phê chuẩn miễn nhiệm} theo nguyện vọng cá nhân.',
    '{Ông Trần Văn Bảo, Chủ tịch UBND xã, bị bãi nhiệm}.',
    'ông Ba giữ chức Chủ tịch HĐND tỉnh; {bà Lê Thị Mai thôi giữ chức vụ này} để nghỉ hưu',
  ],
  counterExamples: ['ông Trần Văn Bảo thôi giữ chức vụ Giám đốc Sở Y tế', 'ông Trần Văn Bảo đi từ chức năng đến nhiệm vụ',
    'ông Trần Văn Bảo bị miễn nhiệm chức vụ Giám đốc'],
});

// miễn nhiệm Bộ trưởng Bộ Y tế Trần Văn Bảo
const removesTitled = rule({
  id: 'personnel/removal.titled-person',
  gloss: 'a verb that removes, and a person with the office before the name',
  pattern: seq(REMOVES, as('person', tag('Person'))),
  emit: (match: Match<ChangeCaptures>) => {
    const [person] = personsIn(match.captures);
    return person?.value.offices[0]?.start === person?.start ? retirement('own')(match) : null;
  },
  examples: ['Quốc hội {miễn nhiệm Bộ trưởng Bộ Y tế Trần Văn Bảo}.'],
  counterExamples: ['HĐND miễn nhiệm ông Trần Văn Bảo', 'công tác miễn nhiệm Trần Văn Bảo'],
});

// …; miễn nhiệm chức vụ này đối với bà Lê Thị Mai
const removesFromThis = rule({
  id: 'personnel/removal.same-office',
  gloss: 'a verb that removes, and a person; the office is the one just given to another',
  pattern: seq(any(REMOVES, LEAVES), THIS_OFFICE, any('đối với', 'với', 'cho', 'của'), ADDRESSED, PERSONS),
  emit: retirement('same'),
  examples: ['bầu ông Ba giữ chức Chủ tịch HĐND tỉnh; {miễn nhiệm chức vụ này đối với bà Lê Thị Mai} để nghỉ hưu'],
  counterExamples: ['miễn nhiệm chức vụ Giám đốc đối với bà Lê Thị Mai', 'người giữ chức vụ này'],
});

export const RETIREMENT_RULES: readonly Rule<Reading<ChangeValue>>[] = [
  decisionToRetire, personRetires, letsRetire, personReceivesDecision, retiringAre, predecessorRetires, personResigns, removesTitled,
  removesFromThis,
];
