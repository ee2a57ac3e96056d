import { isLightBetween, wordAt, type Party, type Story } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import type { Scene } from '../../grammar/index.js';
import { THIS_IS, VERBAL_WORDS } from '../../lexicon/tables/clause-words.js';
import {
  ADVERBS_BEFORE_VERB, ASKED_TO_ACT, BEFORE_NOMINAL_VERBS, BUT, CIRCUMSTANCES, CLAUSE_OPENERS, COMING_OPENINGS, CONSEQUENCES,
  FIRST_PERSON, FUTURE_WORDS, NO_SUBORDINATORS, ONLY_THEN, PAPERS_THAT_SAY, PAPERS_TOLD, PLACE_CIRCUMSTANCES, PURPOSE_WORDS,
  QUESTION_WORDS, RELATIVE_WORDS, RESULT_OPENINGS, RULES_QUOTED, SELVES, SUBORDINATORS, WANTING, WISHING, YET,
} from '../../lexicon/tables/decision-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { holdsPhrase, isMeanwhileBefore, startBefore } from './phrases.js';

/** Where a verb stands in its sentence: as the predicate of a main clause, or inside of something else. */

const adverbs = new PhraseList(ADVERBS_BEFORE_VERB), papers = new PhraseList(PAPERS_THAT_SAY), selves = new PhraseList(SELVES);
const subordinators = new PhraseList(SUBORDINATORS), askers = new PhraseList(ASKED_TO_ACT), relatives = new PhraseList(RELATIVE_WORDS);
const future = new PhraseList(FUTURE_WORDS), rulesQuoted = new PhraseList(RULES_QUOTED);
const consequences = new PhraseList(CONSEQUENCES);
const papersTold = new PhraseList(PAPERS_TOLD);
const questions = new PhraseList(QUESTION_WORDS);
const verbal = new PhraseList(VERBAL_WORDS), identifying = new PhraseList(THIS_IS);
const noSubordinators = new PhraseList(NO_SUBORDINATORS);
const places = new PhraseList(PLACE_CIRCUMSTANCES);
const onlyThen = new PhraseList(ONLY_THEN);
const OPENERS = new Set(CLAUSE_OPENERS);
const coming = new PhraseList(COMING_OPENINGS), results = new PhraseList(RESULT_OPENINGS);
const circumstances = new PhraseList(CIRCUMSTANCES), purposes = new PhraseList(PURPOSE_WORDS);

const endsParty = ({ scene, partiesOf }: Story, at: number): boolean =>
  at > 0 && partiesOf(scene.sentences.of[at - 1]!).some(({ end }) => end === at);

/** Start of the adverb or light word that ends at `end`; `end` itself where none does. */
const stepBack = (scene: Scene, end: number): number => {
  const adverb = startBefore(scene, adverbs, end);
  if (adverb >= scene.sentenceStart(end - 1)) return adverb;
  return !hasFlag(scene.tape, end - 1, Flag.Mark) && isLightBetween(scene, end - 1, end) ? end - 1 : end;
};

/** First token of the light words and adverbs that stand directly before `verb`; a party is none of them. */
export const startOfAdverbs = (story: Story, verb: number): number => {
  const { scene } = story, from = scene.sentenceStart(verb);
  let at = verb;
  while (at > from && !endsParty(story, at) && startBefore(scene, papers, at) < 0) {
    const next = stepBack(scene, at);
    if (next === at || next < from) break;
    at = next;
  }
  return at;
};

/** `Tôi đề nghị`, of which nobody says whose words they are. */
export const isFirstPersonBefore = (scene: Scene, at: number): boolean => wordAt(scene, at - 1) === FIRST_PERSON;

/** `tôi`, `chúng tôi`, directly before `at`. */
export const isSelfBefore = (scene: Scene, at: number): boolean => startBefore(scene, selves, at) >= 0;

const LONGEST_DATE = 12;
const DATED = ['Date', 'Document'] as const;

const endsDate = (scene: Scene, at: number): boolean => {
  for (let start = at - 1; start >= Math.max(0, at - LONGEST_DATE); start--) {
    if (DATED.some((tag) => scene.at(tag, start).some(({ end }) => end === at))) return true;
  }
  return false;
};

/**
 * Whether a verb is a predicate: it opens its clause, or stands behind its subject, a date, or a paper that says it
 * (`có văn bản yêu cầu`). Behind any other word it is a noun or belongs to another verb: `đáp ứng yêu cầu`, `vai trò quyết định`.
 */
export const isPredicate = (story: Story, verb: number): boolean => {
  const { scene } = story, at = startOfAdverbs(story, verb);
  if (at === scene.sentenceStart(verb) || hasFlag(scene.tape, verb, Flag.Capital) || hasFlag(scene.tape, at - 1, Flag.Mark)) return true;
  if (startBefore(scene, consequences, at) >= 0) return true;
  return holdsPhrase(scene, verbal, at, verb) || endsParty(story, at) || startBefore(scene, papers, at) >= 0 || isSelfBefore(scene, at)
    || endsDate(scene, at);
};

/** `sau khi Thủ tướng yêu cầu`, `nếu Sở Y tế đề nghị`, `việc Bộ giao`: the subject stands in a clause that is subject to another. */
const isInSubordinate = (scene: Scene, { start }: Party): boolean =>
  startBefore(scene, subordinators, start) >= 0 && startBefore(scene, noSubordinators, start) < 0;

/** `trình HĐND tỉnh thông qua`: whoever acts is asked to, by somebody else. */
const isAskedToAct = (scene: Scene, { start }: Party): boolean => startBefore(scene, askers, start) >= 0;

/** Whether the clause of a verb with this subject tells no decision of its own. */
export const isDependent = (scene: Scene, subject: Party): boolean => isInSubordinate(scene, subject) || isAskedToAct(scene, subject);

/** Whether a clause begins at a token: with the sentence, behind a mark, or behind a word that opens one. */
export const opensClause = (scene: Scene, at: number): boolean =>
  at === scene.sentenceStart(at) || hasFlag(scene.tape, at - 1, Flag.Mark) || OPENERS.has(wordAt(scene, at - 1));

/** The token behind the last mark before a verb, or the start of its sentence. */
export const startOfClause = (scene: Scene, verb: number): number => {
  let at = verb;
  while (at > scene.sentenceStart(verb) && !hasFlag(scene.tape, at - 1, Flag.Mark)) at--;
  return at;
};

/** `nhiệm vụ mà các sở cần …`, `Đây là việc cần …`: between the last mark and the verb a word opens a relative clause. */
export const isRelative = (scene: Scene, verb: number): boolean => {
  const start = startOfClause(scene, verb);
  return (start < verb && identifying.holds(scene.tape, start)) || holdsPhrase(scene, relatives, start, verb);
};

/** The token behind the last semicolon in [from, verb), or `from`. */
const behindSemicolon = (scene: Scene, from: number, verb: number): number => {
  let at = verb;
  while (at > from && wordAt(scene, at - 1) !== ';') at--;
  return at;
};

const nominal = new Set(BEFORE_NOMINAL_VERBS);

/** Whether a word of the future stands in [from, to); behind `sự chuẩn bị của xã` it is a noun. */
const holdsFuture = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (future.holds(scene.tape, at) && !nominal.has(wordAt(scene, at - 1))) return true;
  return false;
};

/** Words behind a subject where its own tense stands. */
const LONGEST_TENSE = 3;

/**
 * `sẽ được thảo luận và thông qua`: a word of the future stands between the subject and the verb. Before a semicolon only what stands
 * right behind the subject holds for the whole row: `cử đoàn dự đại hội dự kiến mở vào tháng 9; | thông qua …`.
 */
export const isFuture = (scene: Scene, subject: Party | null, verb: number): boolean => {
  if (isMeanwhileBefore(scene, verb)) return false;
  if (subject === null || subject.end > verb || subject.start < scene.sentenceStart(verb)) {
    return holdsFuture(scene, startOfClause(scene, verb), verb);
  }
  return holdsFuture(scene, subject.end, Math.min(verb, subject.end + LONGEST_TENSE))
    || holdsFuture(scene, behindSemicolon(scene, subject.end, verb), verb);
};

/** `Ngày mai, kỳ họp thông qua …`: the sentence opens with a day to come. */
export const opensInFuture = (scene: Scene, verb: number): boolean => coming.holds(scene.tape, scene.sentenceStart(verb));

/** Tokens of a phrase with which a sentence opens. */
const LONGEST_OPENING = 30;

/** `6 tháng qua, hội đã trao 20 suất quà`, `Theo báo cáo của Ban, …`: results are told. */
export const tellsResults = (scene: Scene, verb: number): boolean => {
  const start = scene.sentenceStart(verb), limit = Math.min(verb, start + LONGEST_OPENING);
  let end = start;
  while (end < limit && wordAt(scene, end) !== ',') end++;
  return holdsPhrase(scene, results, start, end);
};

/** `muốn tăng trưởng bền vững thì …`, and not `mong muốn`. */
const isWanted = (scene: Scene, verb: number): boolean => {
  for (let at = scene.sentenceStart(verb); at < verb; at++) {
    if (wordAt(scene, at) === WANTING && wordAt(scene, at - 1) !== WISHING) return true;
  }
  return false;
};

/** `Muốn tăng trưởng bền vững, tỉnh phải …`, `phải đủ vốn thì mới …`: what something takes is told. */
export const isCondition = (scene: Scene, verb: number): boolean =>
  isWanted(scene, verb) || holdsPhrase(scene, onlyThen, verb, scene.sentenceEnd(verb));

/** Words between `nhưng` and `lại`: whoever has acted otherwise. Tokens from the modal within which that is said. */
const LONGEST_OFFENDER = 6, FARTHEST_OFFENCE = 60;

/** `phải che chắn vật liệu, nhưng nhà thầu lại để trống`: what should have been done, and was not. */
export const isUnmet = (scene: Scene, verb: number): boolean => {
  const limit = Math.min(scene.sentenceEnd(verb), verb + FARTHEST_OFFENCE);
  let but = -Infinity;
  for (let at = verb; at < limit; at++) {
    if (wordAt(scene, at) === BUT) but = at;
    else if (wordAt(scene, at) === YET && at - but <= LONGEST_OFFENDER) return true;
  }
  return false;
};

/** `Theo Luật Đất đai, các xã phải …`: a rule is told. */
export const isRuleTold = (scene: Scene, verb: number): boolean =>
  papersTold.holds(scene.tape, scene.sentenceStart(verb)) || holdsPhrase(scene, rulesQuoted, scene.sentenceStart(verb), verb);

/** `Trước yêu cầu phải …`: the clause opens with a preposition, and tells a circumstance. */
export const isCircumstance = (scene: Scene, verb: number): boolean => circumstances.holds(scene.tape, startOfClause(scene, verb));

/** `Ở khâu cấp phép phải …`. */
export const isOfPlace = (scene: Scene, verb: number): boolean => places.holds(scene.tape, startOfClause(scene, verb));

/** `họp để thảo luận và thông qua …`: what is meant to be done; `…; đồng thời yêu cầu …` begins anew. */
export const isPurpose = (scene: Scene, subject: Party | null, verb: number): boolean => {
  if (!subject || subject.end > verb || isMeanwhileBefore(scene, verb)) return false;
  return holdsPhrase(scene, purposes, behindSemicolon(scene, Math.max(subject.end, scene.sentenceStart(verb)), verb), verb);
};

/** A year before which everything is history. */
const HISTORY_ENDS = 2000;

/** `Ngày 6/12/1953, Bộ Chính trị quyết định …`: the sentence, or the clause behind a semicolon, is about a year long gone. */
export const isLongAgo = (scene: Scene, verb: number): boolean => {
  for (let at = behindSemicolon(scene, scene.sentenceStart(verb), verb); at < verb; at++) {
    for (const { end, value: { year } } of scene.at<{ readonly year?: number | null }>('Date', at)) {
      if (end <= verb && typeof year === 'number' && year < HISTORY_ENDS) return true;
    }
  }
  return false;
};

/** Words behind a verb in which it still asks. */
const ASKING = 6;

/** `cần làm thế nào`: it asks, also without the mark of a question. */
export const asksHow = (scene: Scene, at: number): boolean =>
  holdsPhrase(scene, questions, at, Math.min(scene.sentenceEnd(at), at + ASKING));

export const isQuestion = (scene: Scene, at: number): boolean => {
  const end = scene.sentenceEnd(at);
  return wordAt(scene, end - 1) === '?' || wordAt(scene, end - 2) === '?';
};
