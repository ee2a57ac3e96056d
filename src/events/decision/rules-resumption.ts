import { wordAt } from '../../discourse/index.js';
import {
  any, as, before, opt, rule, seq, shape, tag, type Capture, type Match, type Pattern, type Reading, type Rule, type Scene, type Span,
} from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import {
  ACTION_VERBS, ADVERBS_BEFORE_ACTION, BARE_TAKERS, CONNECTIVES, FORBIDDING_WORDS, NO_ACT_WORDS, NOTICE_FORMULAS, NOW_IN_HAND,
  PARTY_QUALIFIERS,
  PROPOSED_STATES, REPORTING_WORDS, SAYING_ACTS, SETTLED_BEFORE, TAKERS, WHICH,
} from '../../lexicon/tables/instruction-words.js';
import { DONE } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerOf } from '../../text/index.js';
import { behindBullet } from '../lines.js';
import { clauseAt } from './clause-starts.js';
import { holdsPhrase } from './phrases.js';

/** How a sentence, or a clause behind a semicolon, opens that goes on ordering or proposing without saying so again. */

/** The opening of a clause: the verb of doing, and who is to do it where the sentence says. */
export interface ResumptionValue {
  /** Token at which its sentence begins, or its clause behind a semicolon. */
  readonly clause: number;
  /** Tokens of the verb. */
  readonly verb: readonly [number, number];
  readonly party: Span | null;
  /** `Đồng thời, …`: it goes on with what was said before, to whoever was addressed. */
  readonly isJoined: boolean;
  /** A verb of doing; not only a state that is wished for. */
  readonly isAct: boolean;
}

const phraseOf = (name: string, phrases: readonly string[]): Pattern => {
  const list = new PhraseList(phrases);
  return shape(name, 'word', ({ tape }, at) => list.endAt(tape, at));
};

const CONNECTIVE = phraseOf('connective', CONNECTIVES), ACT = phraseOf('act', ACTION_VERBS);
const STATE = phraseOf('state', PROPOSED_STATES), ADVERB = phraseOf('adverb', ADVERBS_BEFORE_ACTION);
const QUALIFIER = phraseOf('qualifier', PARTY_QUALIFIERS);

const WORD = shape('word', 'word', ({ tape }, at) => (hasFlag(tape, at, Flag.Word) ? at + 1 : -1));

const QUOTES = '"“';

/** `1.`, `a)`, `-` at the start of a line. */
const LIST_NUMBER = shape('list-number', 'any', (scene, at) => {
  const end = behindBullet(scene, at);
  return end > at ? end : -1;
});

const takers = new PhraseList(TAKERS), acts = new PhraseList(ACTION_VERBS), adverbs = new PhraseList(ADVERBS_BEFORE_ACTION);
/** Words that say which. */
const LONGEST_TAKER = 5;

/** `ngành giáo dục | chuẩn bị …`, `lực lượng vũ trang | phối hợp …`: up to the first verb of doing. */
const TAKER = shape('taker', 'word', ({ tape }, at) => {
  const from = takers.endAt(tape, at);
  for (let end = from; from >= 0 && end < from + LONGEST_TAKER && hasFlag(tape, end, Flag.Word); end++) {
    if (end > from && (acts.holds(tape, end) || adverbs.holds(tape, end))) return end;
  }
  return -1;
});

const bareTakers = new PhraseList(BARE_TAKERS);

/** `Sở | phối hợp …`, and not `Bộ | Thông tin …`. */
const BARE_TAKER = shape('bare-taker', 'word', ({ tape }, at) => {
  const end = bareTakers.endAt(tape, at);
  return end > 0 && !hasFlag(tape, end, Flag.Capital) && (acts.holds(tape, end) || adverbs.holds(tape, end)) ? end : -1;
});

const PARTY = as('party', any(TAKER, BARE_TAKER, tag('Body'), tag('Group'), tag('Office'), tag('Place'), tag('Person')));
/** `Bộ Y tế, Bộ Công Thương và các địa phương`: the first is whoever is told to act. */
const ANOTHER = seq(any(',', 'và', 'cùng', 'cùng với'), any(tag('Body'), tag('Group'), tag('Office'), tag('Place'), tag('Person')));
const PARTIES = seq(PARTY, opt(QUALIFIER), opt(ANOTHER), opt(ANOTHER), opt(ANOTHER), opt(QUALIFIER));
const QUOTE = shape('quote', 'any', ({ tape }, at) => (QUOTES.includes(tape.input[tape.start[at]!]!) ? at + 1 : -1));
const OPENING = seq(opt(LIST_NUMBER), opt(QUOTE), opt(as('opening', CONNECTIVE), opt(',')));

interface Captures { readonly verb?: Capture; readonly adverb?: Capture; readonly party?: Capture; readonly opening?: Capture }

/** Words of a sentence; shorter ones are headings. */
const SHORTEST = 8;
const NEAR_START = 12;
/** Tokens of a clause that are looked at to its end; a sentence of hostile text has clauses without end. */
const MOST_OF_CLAUSE = 100;
const reports = new PhraseList(REPORTING_WORDS), notices = new PhraseList(NOTICE_FORMULAS);
const forbids = new Set(FORBIDDING_WORDS);

const sayings = new Set(SAYING_ACTS), BEFORE_WORDS = new Set([',', ':']);

/** `Sở Y tế báo cáo, những năm qua …`: behind a mark stands what is said. */
const isSaying = (scene: Scene, { start, end }: Capture): boolean =>
  sayings.has(lowerOf(scene.tape, start, end)) && BEFORE_WORDS.has(wordAt(scene, end));

const qualifying = new PhraseList([...SETTLED_BEFORE.map((what) => `${DONE} ${what}`), ...NOW_IN_HAND]);
/** `các mục tiêu | đã đề ra`, `nhiệm vụ | được giao`, `các dự án | đang triển khai`: it says which. */
const isQualifying = ({ tape }: Scene, at: number): boolean => qualifying.holds(tape, at);

/** A short heading orders nothing, and neither does what closes a notice, or a sentence with a verb of telling near its start. */
export const isTelling = (scene: Scene, clause: number, from: number): boolean => {
  const end = scene.sentenceEnd(from);
  if (end - clause < SHORTEST || holdsPhrase(scene, notices, from, Math.min(end, from + MOST_OF_CLAUSE))) return true;
  for (let at = from; at < Math.min(end, clause + NEAR_START); at++) {
    if (reports.holds(scene.tape, at) && !forbids.has(`${wordAt(scene, at - 1)} ${wordAt(scene, at)}`) && !isQualifying(scene, at)) return true;
  }
  return false;
};

/** `KHEN THƯỞNG 12 TẬP THỂ`: a heading. */
const isInCapitals = ({ tape }: Scene, { start }: Capture): boolean => hasFlag(tape, start, Flag.AllCaps);

type Emit = (match: Match<Captures>) => Reading<ResumptionValue> | null;

/** `Sau khi xong dự án, | rà soát …`: behind a topic that ends in a comma; in `Trên cơ sở tổng hợp, rà soát, …` the word is a noun. */
const isBehindComma = (scene: Scene, at: number, verb: Capture): boolean =>
  wordAt(scene, at - 1) === ',' && !hasFlag(scene.tape, verb.end, Flag.Mark);

/** The token from which the order counts that a match begins; -1 where none can begin there. */
const clauseOf = ({ captures: { party, verb }, scene, start }: Match<Captures>): number =>
  (party || start === scene.sentenceStart(start) || (verb && isBehindComma(scene, start, verb)) ? clauseAt(scene, start) : -1);

const resumptionOf = (isAct: boolean): Emit => (match) => {
  const { captures: { verb, adverb, party, opening }, scene, start } = match, clause = clauseOf(match);
  if (!verb || clause < 0 || isInCapitals(scene, verb) || isSaying(scene, verb)) return null;
  if (isTelling(scene, clause, opening?.end ?? start)) return null;
  const act: [number, number] = [adverb?.start ?? verb.start, verb.end];
  return {
    tag: 'Resumption',
    value: { clause, verb: act, party: party?.span ?? null, isJoined: opening !== undefined, isAct },
    covers: act,
  };
};

// Đồng thời, rà soát lại danh mục thuốc tại các bệnh viện
const act = rule({
  id: 'decision/resumption.act',
  gloss: 'a sentence that opens with a verb of doing: an order or a proposal goes on',
  pattern: seq(OPENING, opt(as('adverb', ADVERB)), as('verb', ACT)),
  emit: resumptionOf(true),
  examples: [
    '{Đồng thời, rà soát} lại danh mục thuốc tại các bệnh viện.', '{Tiếp tục đầu tư} đường liên xã cho các thôn vùng cao.',
    '{- Tăng cường} kiểm tra các bến thủy nội địa trong mùa mưa.', '{Đẩy nhanh} tiến độ các dự án đã được phê duyệt.',
  ],
  counterExamples: [
    'Trong đó, phần đất đào kênh mới vào khoảng chín nghìn mét vuông.',
    'Đồng thời ghi nhận các kiến nghị của cử tri ba xã.', 'Xây dựng nhà văn hóa đã được huyện làm xong từ lâu.',
    'Tăng cường quản lý đất đai.', 'Đánh giá cao nỗ lực của bà con ba xã ven sông trong mùa lũ.',
  ],
});

// Sở Y tế phối hợp với Sở Tài chính …
const partysAct = rule({
  id: 'decision/resumption.party-act',
  gloss: 'a sentence that opens with a body or group and its verb of doing',
  pattern: seq(OPENING, PARTIES, opt(any(':', '-', ',')), opt(as('adverb', ADVERB)), as('verb', ACT)),
  emit: resumptionOf(true),
  examples: [
    '{Sở Y tế phối hợp} với Sở Tài chính bố trí kinh phí mua thuốc.',
    '{Bên cạnh đó, các địa phương chủ động phòng chống} dịch bệnh trên đàn vật nuôi.',
    '{2. Sở Nội vụ: rà soát} biên chế của các đơn vị sự nghiệp.',
    '{Sở Y tế, Sở Tài chính và các địa phương rà soát} kinh phí mua thuốc.',
    '{“Sở Y tế phối hợp} với Sở Tài chính bố trí kinh phí mua thuốc”.',
    '{Sở phối hợp} với các huyện bố trí kinh phí mua thuốc.',
  ],
  counterExamples: [
    'Sở Y tế, Sở Tài chính đã phối hợp bố trí kinh phí mua thuốc.',
    'Sở Y tế là cơ quan thường trực của ban chỉ đạo cấp tỉnh.', 'Sở Y tế đã phối hợp với Sở Tài chính bố trí kinh phí.',
  ],
});

// 1. Sở Y tế: mua đủ thuốc cho các trạm
const listed = rule({
  id: 'decision/resumption.listed',
  gloss: 'a numbered line that opens with a body and a colon',
  pattern: seq(LIST_NUMBER, PARTY, ':', as('verb', WORD)),
  emit: resumptionOf(true),
  examples: ['{1. Sở Y tế: mua} đủ thuốc cho các trạm y tế vùng cao.'],
  counterExamples: ['Sở Y tế: mua đủ thuốc cho các trạm y tế vùng cao.'],
});

const noActs = new PhraseList(NO_ACT_WORDS);

/** Words behind whoever opens a clause within which `nào` asks which. */
const LONGEST_WHICH = 4;

/** `người đứng đầu | đơn vị nào chậm thì …`: it is said of whichever, and nobody is told. */
const isOfWhichever = (scene: Scene, from: number): boolean => {
  for (let at = from; at < from + LONGEST_WHICH; at++) if (wordAt(scene, at) === WHICH) return true;
  return false;
};

/** The first word of what is to be done, whatever it is: a small letter, and no word that tells or joins. */
const ANY_ACT = shape('any-act', 'word', (scene, at) => {
  const { tape } = scene, isSmall = hasFlag(tape, at, Flag.Word) && !hasFlag(tape, at, Flag.Capital);
  return isSmall && !noActs.holds(tape, at) && !isOfWhichever(scene, at) ? at + 1 : -1;
});

/** Behind a semicolon or a bullet; elsewhere the rule is left at once. */
const OF_LIST = shape('item-of-list', 'any', (scene, at) => {
  const sentence = scene.sentenceStart(at);
  return at > sentence || behindBullet(scene, sentence) > sentence ? at + 1 : -1;
});

// …; Bộ CHQS tỉnh sẵn sàng lực lượng; - Các xã trực 24/24 giờ
const listedAct = rule({
  id: 'decision/resumption.listed-act',
  gloss: 'a clause behind a semicolon, or a line with a bullet, that opens with a body or group and goes on with any verb',
  pattern: seq(before(OF_LIST), OPENING, PARTIES, as('verb', ANY_ACT)),
  emit: resumptionOf(true),
  examples: ['{- Sở Y tế mua} đủ thuốc cho các trạm y tế vùng cao trong tháng.',
    'Mưa rất to; {các xã trực} cả ngày lẫn đêm ở các trạm bơm tiêu úng.'],
  counterExamples: ['Sở Y tế mua đủ thuốc cho các trạm y tế vùng cao.', '- Sở Y tế đã mua đủ thuốc cho các trạm y tế vùng cao.',
    '- Sở Y tế và các trạm y tế vùng cao trong toàn tỉnh.'],
});

// Có chính sách hỗ trợ giá điện cho các hộ nuôi tôm
const state = rule({
  id: 'decision/resumption.state',
  gloss: 'a sentence that opens with what is wished for: a proposal goes on',
  pattern: seq(OPENING, as('verb', STATE)),
  emit: resumptionOf(false),
  examples: ['{Có} chính sách hỗ trợ giá điện cho các hộ nuôi tôm.', '{Sớm} mở lại bến phà cho bà con ba xã ven sông.'],
  counterExamples: ['Có mặt tại buổi lễ là các hộ dân ba xã ven sông.', 'Bà con có chính sách hỗ trợ giá điện từ năm nay.'],
});

export const RESUMPTION_RULES: readonly Rule<Reading>[] = [act, partysAct, listed, listedAct, state];
