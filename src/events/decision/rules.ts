import {
  after, any, as, lex, not, notAfter, rule, seq,
  type Capture, type Match, type Reading, type Rule, type Scene,
} from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import {
  ANNOUNCEMENTS, BARE_RECEIVERS, BARE_UNITS, HOUSEHOLDS, NO_MODAL_AFTER, NO_MODAL_BEFORE, NO_MUST_AFTER, NO_NEED_AFTER, ONE,
  ORDER_BEHIND_IS,
} from '../../lexicon/tables/decision-contexts.js';
import { PAPERS } from '../../lexicon/tables/decision-verbs.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { startOfOpinion } from './opinion.js';
import { isActAt, isTakerAt } from './phrases.js';
import { vote } from './rules-vote.js';
import { territoryEnd } from './unit.js';

/** Marks inside of a number: `1,5`, `3.000`. */
const NUMBER_MARKS = new Set([',', '.']);

/** Whether one of the phrases, given by their keys, stands at a token. */
const standsAt = (scene: Scene, at: number, phrases: readonly string[]): boolean =>
  scene.entriesAt(at).some(({ cls, data }) => cls === 'DecisionObject' && phrases.includes(data as string));

/** Token behind a number at a token, `11`, `1,5`; the token itself where none stands. */
const behindNumber = ({ tape }: Scene, at: number): number => {
  if (!hasFlag(tape, at, Flag.Number)) return at;
  return NUMBER_MARKS.has(lowerAt(tape, at + 1)) && hasFlag(tape, at + 2, Flag.Number) ? at + 3 : at + 1;
};

/** Whether one of the phrases stands there, also behind a number: `thông qua 11 nghị quyết`, `trao 1,5 tỷ đồng`. */
const takesObject = (scene: Scene, at: number, objects: readonly string[]): boolean =>
  standsAt(scene, at, objects) || standsAt(scene, behindNumber(scene, at), objects);

const PARTY_TAGS = ['Body', 'Group', 'Person', 'Office', 'Place'];

/** Whether someone who can act may stand at a token: a capital, a party, `các đồng chí`, `sở`, `xã`, `nhà trường`. */
const isTarget = (scene: Scene, at: number): boolean =>
  (hasFlag(scene.tape, at, Flag.Word) && hasFlag(scene.tape, at, Flag.Capital))
  || PARTY_TAGS.some((tag) => scene.at(tag, at).length > 0)
  || scene.hit('PluralHonorific', at) !== undefined || scene.hit('BodyHead.field', at) !== undefined
  || territoryEnd(scene, at) >= 0 || isTakerAt(scene, at);

/** `Quyết Định`, `THÔNG QUA`: capitals at both first syllables make a name or a heading. */
const isWrittenLarge = ({ tape }: Scene, { start, end }: Capture): boolean =>
  end - start > 1 && hasFlag(tape, start, Flag.Capital) && hasFlag(tape, start + 1, Flag.Capital);

const papers = new Set(PAPERS), BEFORE_PAPER = new Set(['(', ',']);

/**
 * `gửi Quyết định cho ông Ba`, `(Quyết định 3016)`, `công bố Nghị quyết, Quyết định về …`: with a capital inside of a sentence the word
 * names a paper; so it does before its number.
 */
const isPaperName = (scene: Scene, { start, end }: Capture, { verb }: DecisionVerbEntry): boolean => {
  const { tape } = scene;
  if (!papers.has(verb) || !hasFlag(tape, start, Flag.Capital)) return false;
  if (hasFlag(tape, end, Flag.Number)) return true;
  return start > scene.sentenceStart(start) && (hasFlag(tape, start - 1, Flag.Word) || BEFORE_PAPER.has(lowerAt(tape, start - 1)));
};

/** `Ông Ba đề nghị, trước mắt …`, `chỉ đạo: …`: what is asked stands behind the mark. */
const isPause = ({ tape }: Scene, at: number, marks: readonly string[]): boolean => marks.includes(lowerAt(tape, at));
const PAUSES = [',', ':'], BEFORE_LIST = [':'];

const units = new PhraseList([...BARE_UNITS, ...BARE_RECEIVERS]), households = new PhraseList(HOUSEHOLDS);

/** The tokens behind whoever is named at `at`, by a name or as a unit: `thôn`. */
const behindNamed = (scene: Scene, at: number): readonly number[] =>
  [units.endAt(scene.tape, at), ...PARTY_TAGS.flatMap((tag) => scene.at(tag, at).map(({ end }) => end))];

/** The tokens at which something may be counted: at once, or behind whoever receives it. */
const behindReceiver = (scene: Scene, at: number): readonly number[] =>
  [at, ...behindNamed(scene, at), ...behindNamed(scene, Math.max(at, households.endAt(scene.tape, at)))];

const isNumber = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Number) || lowerAt(scene.tape, at) === ONE;

/** `60 áo ấm`, `thôn 1,5 triệu đồng`: something that is counted, for somebody perhaps. */
const isCounted = (scene: Scene, at: number): boolean => behindReceiver(scene, at).some((count) =>
  count >= at && isNumber(scene, count) && hasFlag(scene.tape, Math.max(count + 1, behindNumber(scene, count)), Flag.Word));

/** Whether one of the phrases stands behind a verb or whoever receives it: `tặng Đại hội bức trướng`, `ủng hộ xã 2 tỷ đồng`. */
const givesObject = (scene: Scene, at: number, objects: readonly string[]): boolean =>
  behindReceiver(scene, at).some((from) => from >= at && takesObject(scene, from, objects));

/** Whether whoever must act stands behind a verb that asks for them, or with some verbs what must be done. */
const fitsTarget = (scene: Scene, end: number, { needsTarget, takesAct }: DecisionVerbEntry): boolean =>
  !needsTarget || isTarget(scene, end) || (takesAct === true && isActAt(scene, end));

/** Whether the words behind a verb are those that its entry asks for. */
const fitsBehind = (scene: Scene, end: number, entry: DecisionVerbEntry): boolean => {
  const { before, notBefore, needsTarget, ofCounted, type } = entry;
  if (!before && type !== 'adopted' && isPause(scene, end, needsTarget ? BEFORE_LIST : PAUSES)) return true;
  if (notBefore && standsAt(scene, end, notBefore)) return false;
  if (before && !(type === 'awarded' ? givesObject : takesObject)(scene, end, before)) return ofCounted === true && isCounted(scene, end);
  return fitsTarget(scene, end, entry);
};

/** Words of the longest name before a verb. */
const LONGEST_ACTOR = 8;
const ACTOR_TAGS = ['Group', 'Person'];

/** `hai nhà lãnh đạo | nhất trí`, `ông Lê Văn Quyền | chỉ đạo`: the word before the verb belongs to whoever acts. */
const endsActor = (scene: Scene, at: number): boolean => {
  for (let start = at - 2; start >= Math.max(0, at - LONGEST_ACTOR); start--) {
    if (ACTOR_TAGS.some((tag) => scene.at(tag, start).some(({ end }) => end === at))) return true;
  }
  return false;
};

/** `theo yêu cầu`: the word before makes a noun of it; `nhiều ý kiến đề nghị` tells who asks. */
const isBlocked = (scene: Scene, at: number): boolean =>
  scene.hitBefore('DecisionBlocker', at) !== undefined && startOfOpinion(scene, at) < 0 && !endsActor(scene, at);

const decisionVerb = ({ captures: { verb }, scene }: Match<{ verb: Capture }>): Reading<DecisionVerbEntry> | null => {
  const entry = verb.data as DecisionVerbEntry;
  if (isBlocked(scene, verb.start) || isWrittenLarge(scene, verb) || isPaperName(scene, verb, entry)) return null;
  if (!fitsBehind(scene, verb.end, entry)) return null;
  return { tag: 'DecisionVerb', value: entry };
};

// yêu cầu các sở; thông qua 11 nghị quyết; đề nghị UBND tỉnh
const governingVerb = rule({
  id: 'decision/verb',
  gloss: 'a verb that decides, instructs, asks or awards, where nothing makes it a noun or a passive',
  pattern: as('verb', lex('DecisionVerb')),
  emit: decisionVerb,
  examples: ['Chủ tịch UBND tỉnh {yêu cầu} Sở Nội vụ rà soát', 'Kỳ họp đã {thông qua} 11 nghị quyết', 'Đồng chí {giao} Sở Y tế chủ trì'],
  counterExamples: ['Theo yêu cầu của Sở Nội vụ', 'Thông qua các hoạt động', 'Nhiệm vụ được giao', 'Giao thông thông suốt',
    'Bưu tá gửi Quyết định cấp phép hai mỏ đá'],
});

/** `Cần Thơ`: capitals on both syllables make a name. */
const isOfName = ({ tape }: Scene, at: number): boolean =>
  hasFlag(tape, at, Flag.Capital) && hasFlag(tape, at + 1, Flag.Capital) && hasFlag(tape, at + 1, Flag.Word);

/** `phải 5 năm mới xong`, `cần 20 tỷ đồng`: how much something takes. */
const isOfMeasure = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at, Flag.Number);

// các sở cần rà soát; phải hoàn thành
const modal = rule({
  id: 'decision/modal',
  gloss: 'must or needs to: an instruction in the mouth of whoever leads',
  pattern: seq(
    any(notAfter(...NO_MODAL_AFTER), after(...ORDER_BEHIND_IS)),
    as('verb', any(seq(notAfter(...NO_NEED_AFTER), any('cần phải', 'cần')), seq(notAfter(...NO_MUST_AFTER), 'phải'))),
    not(...NO_MODAL_BEFORE),
  ),
  emit: ({ scene, end }): Reading<null> | null =>
    (isOfName(scene, end - 1) || isOfMeasure(scene, end) ? null : { tag: 'Modal', value: null }),
  examples: ['Các sở {cần} rà soát lại', 'Mỗi huyện {cần phải} có kế hoạch riêng', 'Hai bên {cần} sớm ký kết', 'Nhất là {cần} rà soát lại'],
  counterExamples: ['Người dân không cần giấy tờ', 'Việc này rất cần thiết', 'Nhà văn hóa nằm bên phải trụ sở',
    'Đoàn đến An Giang, Cần Thơ', 'Mỗi cây số phải mất ba tháng', 'Chúng ta phải cảm ơn nhân dân', 'Xe đã phải dừng lại', 'Xe gặp phải đá',
    'Bà Mai ân cần thăm hỏi', 'Đó là phải sửa lại'],
});

// Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: …
const announcement = rule({
  id: 'decision/announcement',
  gloss: 'what follows are orders, of whoever stands before or behind it',
  pattern: any(...ANNOUNCEMENTS, seq(after('ban hành', 'ra'), 'công điện')),
  emit: (): Reading<null> => ({ tag: 'OrderAnnounced', value: null }),
  examples: ['Chủ tịch UBND tỉnh vừa {có ý kiến chỉ đạo} như sau', 'UBND tỉnh {ban hành công văn chỉ đạo} các sở'],
  counterExamples: ['Ý kiến của cử tri được tiếp thu', 'Công văn gửi ngày 5/6 chưa được trả lời'],
});

export const DECISION_RULES: readonly Rule<Reading>[] = [governingVerb, modal, vote, announcement];
