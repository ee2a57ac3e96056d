import { any, as, before, lex, notAfter, opt, rule, seq, tag, upTo, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { Words } from './lexicon.js';
import { ADDRESSED, ADVERBS, APPOSITION, PERSONS, STOP } from './patterns.js';
import { capturesIn, change, personsIn, type ChangeCaptures, type ChangeValue } from './value.js';

/** Retirements: the office lost stands elsewhere, with the person or with whoever succeeds. */

const RETIRES = as('verb', lex(Words.Retires));

const DECISION = any('quyết định', 'các quyết định', 'thông báo');

const retirement = (losing: 'own' | 'successor') => ({ captures }: Match<ChangeCaptures>): Reading<ChangeValue> | null => {
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

const SINCE = any('kể từ', 'từ ngày', 'từ tháng', 'theo chế độ', 'trước tuổi', 'hưởng chế độ', 'theo nguyện vọng', 'theo quy định');

// ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu theo chế độ từ ngày 1/6
const personRetires = rule({
  id: 'personnel/retirement.person',
  gloss: 'a person retires, from a day on or as the rules provide',
  pattern: seq(PERSONS, APPOSITION, opt(ADVERBS), opt('được'), notAfter('cán bộ', 'người', 'viên', 'chức', 'tướng'), RETIRES,
    opt(any('hưởng chế độ', 'để')), SINCE),
  emit: retirement('own'),
  examples: ['{Ông Trần Văn Bảo, Giám đốc Sở Y tế, nghỉ hưu theo chế độ}.'],
  counterExamples: ['Ông Trần Văn Bảo nghỉ hưu đã lâu', 'ông Trần Văn Bảo, cán bộ nghỉ hưu theo chế độ'],
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
  pattern: seq(any('thay', 'thay cho', 'thay thế'), PERSONS, opt(any('vừa', 'đã')), opt('được'), RETIRES),
  emit: retirement('successor'),
  examples: ['bà Mai được bầu làm Chủ tịch Hội {thay ông Trần Văn Bảo nghỉ hưu}.'],
  counterExamples: ['thay ông Trần Văn Bảo phát biểu', 'thay mặt lãnh đạo nghỉ hưu'],
});

const REASON = any('để', 'theo', 'kể từ', 'từ ngày', 'vì', 'do', '.', ',');

// cho ông Trần Văn Bảo, Giám đốc Sở Y tế, thôi giữ chức vụ để nghỉ hưu
const personResigns = rule({
  id: 'personnel/resignation.person',
  gloss: 'a person gives up an office that is not named again',
  pattern: seq(PERSONS, APPOSITION, opt(ADVERBS), opt('được'), as('verb', lex(Words.Resigns)), before(REASON)),
  emit: retirement('own'),
  examples: ['cho {ông Trần Văn Bảo, Giám đốc Sở Y tế, thôi giữ chức vụ} để nghỉ hưu'],
  counterExamples: ['ông Trần Văn Bảo thôi giữ chức vụ Giám đốc Sở Y tế', 'ông Trần Văn Bảo đi từ chức năng đến nhiệm vụ'],
});

const REMOVES = as('verb', lex(Words.Removes));

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

export const RETIREMENT_RULES: readonly Rule<Reading<ChangeValue>>[] = [
  decisionToRetire, personRetires, personReceivesDecision, retiringAre, predecessorRetires, personResigns, removesTitled,
];
