import { after, any, as, before, lex, opt, rule, seq, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { WHOLE } from '../../entities/organization/index.js';
import { Words } from './lexicon.js';
import { capturesIn, type Captured, type OutcomeValue } from './value.js';

/** The charge of a body without an office in it: `phụ trách, điều hành Sở Y tế`, until a head is named. */

const CHARGE = any('phụ trách, điều hành', 'phụ trách và điều hành', 'phụ trách điều hành', 'điều hành, phụ trách', 'quản lý, điều hành');
const WORK = seq(opt(any('mọi', 'các', 'toàn bộ')), any('hoạt động', 'công việc', 'công tác'), opt(any('của', 'tại')));
/** `bệnh viện này`, `đơn vị`: the body that the text has named. */
const NAMED_BEFORE = seq(any(lex('BareBody'), lex(Words.OwnBody)), opt(any('này', 'trên')));
const BODY = any(WHOLE, NAMED_BEFORE);
/** Until when: who only looks after a body for a leader has no such end. */
const UNTIL = any('cho đến khi', 'đến khi', 'cho tới khi', 'trong thời gian', 'trong khi chờ', 'từ ngày', 'kể từ ngày');

// giao ông Trần Văn Bảo, Phó Giám đốc, phụ trách, điều hành hoạt động của Sở Y tế
const takesCharge = rule({
  id: 'personnel/outcome.charge',
  gloss: 'the charge of a body, for the time without a head',
  pattern: any(
    as('position', seq(CHARGE, opt(WORK), BODY)),
    seq(as('position', seq('phụ trách', opt(WORK), BODY)), before(UNTIL)),
    seq(after('thôi'), as('position', seq('phụ trách', BODY))),
  ),
  emit: ({ captures }: Match<{ readonly position?: Captured }>): Reading<OutcomeValue> | null => {
    const outcomes = capturesIn(captures.position).map(({ start, end }) => ({ action: null, position: [start, end] as const }));
    return { tag: 'PersonnelOutcome', value: { outcomes, standing: 'governed', isMeasure: false } };
  },
  examples: [
    'giao ông Trần Văn Bảo, Phó Giám đốc Sở, {phụ trách, điều hành hoạt động của Sở Y tế} từ hôm nay',
    'giao bà Lê Thị Mai {phụ trách đơn vị} cho đến khi có giám đốc mới', 'bà Mai thôi {phụ trách Sở Y tế}.',
  ],
  counterExamples: ['phân công Phó Chủ tịch Lê Thị Mai phụ trách Sở Y tế', 'phụ trách, điều hành phiên họp', 'phụ trách mặt trận phía Tây'],
});

export const ACTING_RULES: readonly Rule<Reading<OutcomeValue>>[] = [takesCharge];
