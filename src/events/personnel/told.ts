import { wordAt, type Individual, type Story } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import type { Scene } from '../../grammar/index.js';
import { PASSIVE } from '../../lexicon/tables/function-words.js';
import { COMMITTEES_OF_CELLS, CONSULTS, DELEGATES, OFFICE_WORD } from '../../lexicon/tables/personnel-contexts.js';
import type { PersonnelVerbEntry } from '../../lexicon/tables/personnel-verbs.js';
import { sentenceBefore } from '../captions.js';
import { holdsWord, pairAt } from '../word-search.js';
import { isDecided, isUndecided, listVerbBefore } from './context.js';
import { announcementOf, announcingVerb, isInListLine, newCommitteeBefore } from './leads.js';
import { Words } from './lexicon.js';
import { OFFICE_BEHIND_MARK, OFFICE_IS_PERSONS } from './rules-office-lists.js';
import { HEAD_OF_BODY, TAKES_OFFICE } from './rules-person-first.js';
import { isHistory, type Calendar } from './time.js';
import type { ChangeSpan, Outcome, PersonnelAction } from './value.js';

/** `được bầu làm Chủ tịch Hội thay ông A nghỉ hưu`: what the successor gains just before, in the sentence, is what the other loses. */
const succeed = ({ scene }: Story, change: ChangeSpan, before: ChangeSpan | undefined): ChangeSpan => {
  const isBehind = before !== undefined && change.start < scene.sentenceEnd(before.start);
  const gained = isBehind ? before.value.placements.at(-1)?.outcomes ?? [] : [];
  return withOutcomes(change, () => gained.map(({ position }) => ({ action: 'relieved', position })));
};

const withOutcomes = (change: ChangeSpan, map: (outcomes: readonly Outcome[]) => readonly Outcome[]): ChangeSpan => {
  const placements = change.value.placements.map(({ persons, outcomes }) => ({ persons, outcomes: map(outcomes) }));
  return { ...change, value: { ...change.value, placements } };
};

const asElected = (change: ChangeSpan): ChangeSpan => withOutcomes(change, (outcomes) =>
  outcomes.map((outcome) => ({ ...outcome, action: outcome.action === 'appointed' ? 'elected' : outcome.action })));

const actionOf = ({ value }: ChangeSpan): PersonnelAction | null => value.placements.at(-1)?.outcomes.at(-1)?.action ?? null;

/** `ông A được bầu giữ chức Bí thư, bà B giữ chức Phó Bí thư`: one election. */
const goOn = (change: ChangeSpan, before: ChangeSpan): ChangeSpan => (actionOf(before) === 'elected' ? asElected(change) : change);

/** `bầu Ban Thường vụ gồm 11 đồng chí; | ông A giữ chức Bí thư`: elected too. */
const asVerbOfList = (scene: Scene, change: ChangeSpan): ChangeSpan => {
  if (scene.hit(Words.Names, change.value.verb)) return change;
  const { start } = change, sentence = scene.sentences.of[start]!;
  const line = Math.max(announcingVerb(scene, sentence), newCommitteeBefore(scene, sentence));
  const verb = line >= 0 ? scene.hit(Words.Names, line)?.entry.data as PersonnelVerbEntry | undefined : listVerbBefore(scene, start);
  return verb?.action === 'elected' ? asElected(change) : change;
};

const CONSULTING_WINDOW = 60;

/** Whether the first office that a change gives is one of the Front, or says no body. */
const isOfFront = (scene: Scene, { value: { placements } }: ChangeSpan): boolean => {
  const position = placements[0]?.outcomes[0]?.position[0] ?? -1;
  const body = scene.at<OfficeValue>('Office', position)[0]?.value.body ?? null;
  return body === null || body.value.kind === 'front';
};

/** Where `hiệp thương` can stand: in the sentence, and for offices of the Front in the one before. */
const startOfConsulting = (scene: Scene, change: ChangeSpan): number => {
  const { start, of } = scene.sentences, sentence = of[change.value.verb]!;
  return start[isOfFront(scene, change) ? Math.max(0, sentence - 1) : sentence]!;
};

/**
 * `hiệp thương cử bà A giữ chức Chủ tịch; | cử ông B giữ chức Phó Chủ tịch`, `ông B | được cử giữ chức`: what the Front agrees on is an
 * election.
 */
const isConsulted = (scene: Scene, change: ChangeSpan): boolean => {
  const { verb } = change.value;
  if (wordAt(scene, verb) !== DELEGATES && pairAt(scene, verb) !== `${PASSIVE} ${DELEGATES}`) return false;
  for (let at = verb - 2; at >= Math.max(startOfConsulting(scene, change), verb - CONSULTING_WINDOW); at--) {
    if (pairAt(scene, at) === CONSULTS) return true;
  }
  return false;
};

const MARK_AND_LINK = 3;
/** Words behind a change that a semicolon ends: `với 35/35 phiếu; | ông …`. */
const WORDS_TO_SEMICOLON = 16;

/** Whether a change follows right behind another in the same sentence. */
export const isNextTo = ({ scene }: Story, change: ChangeSpan, before: ChangeSpan | undefined): before is ChangeSpan => {
  if (before === undefined || change.start >= scene.sentenceEnd(before.start)) return false;
  const isMember = wordAt(scene, change.start - 1) === ';' || wordAt(scene, change.start - 2) === ';';
  const most = isMember ? WORDS_TO_SEMICOLON : MARK_AND_LINK;
  return change.start - before.end <= most;
};

const personsOf = ({ people }: Story, { value }: ChangeSpan): Set<Individual | undefined> =>
  new Set(value.placements.flatMap(({ persons }) => persons.map(({ start, value: { name } }) => people.at(start) ?? people.at(name[0]))));

/** `- Các ông, bà:`, before the persons of a sentence. */
const ADDRESS = 6;

/** `Ông A được bầu giữ chức Chủ tịch. Các ông B, C giữ chức Phó Chủ tịch.`: the next sentence goes on with others. */
const isNextSentence = (story: Story, change: ChangeSpan, before: ChangeSpan | undefined): before is ChangeSpan => {
  const { sentences } = story.scene, sentence = sentences.of[change.start]!;
  if (!before || change.start - sentences.start[sentence]! > ADDRESS) return false;
  if (sentences.of[before.start] !== sentenceBefore(story.scene, sentence)) return false;
  const told = personsOf(story, before);
  return [...personsOf(story, change)].every((each) => !told.has(each));
};

const GAINS: ReadonlySet<PersonnelAction | null> = new Set<PersonnelAction | null>(['elected', 'appointed', null]);

/**
 * `1. Ông A: Bí thư`, behind `chỉ định …:`; with a dash, which may lead to an office held before, behind `bầu các chức danh sau:`;
 * `Phó Bí thư là bà B`, behind `công bố các quyết định về nhân sự:` too.
 */
const isInList = (scene: Scene, { start, rule, value }: ChangeSpan): boolean => {
  const sentence = scene.sentences.of[start]!;
  if (!isInListLine(scene, sentence)) return false;
  if (rule !== OFFICE_BEHIND_MARK) return announcementOf(scene, sentence) >= 0;
  const verb = announcingVerb(scene, sentence);
  return verb >= 0 && (wordAt(scene, value.verb - 1) === ':' || announcesOffices(scene, verb));
};
const OFFICE_WORDS = new Set([OFFICE_WORD]), WITH_SEATS = new Set(COMMITTEES_OF_CELLS);
/** `bầu giữ các chức vụ`, `bầu Chi ủy gồm 3 đồng chí`: whom a cell elects has no other office in it. */
const announcesOffices = (scene: Scene, verb: number): boolean => {
  const end = scene.sentenceEnd(verb);
  if (holdsWord(scene, verb, end, OFFICE_WORDS)) return true;
  for (let at = verb; at < end; at++) if (WITH_SEATS.has(pairAt(scene, at))) return true;
  return false;
};

/** Who heads a body, or their deputies: told in a sentence of their own too. */
const OF_BODIES = new Set([HEAD_OF_BODY, OFFICE_IS_PERSONS]);

/** Whether what only a list can tell stands in one, and what it then says. */
const toldInList = (story: Story, change: ChangeSpan, before: ChangeSpan | undefined): ChangeSpan | null => {
  const isBeside = isNextTo(story, change, before) || (OF_BODIES.has(change.rule) && isNextSentence(story, change, before));
  if (isBeside) return GAINS.has(actionOf(before)) ? goOn(change, before) : null;
  return isInList(story.scene, change) ? asVerbOfList(story.scene, change) : null;
};

/** A change that only a decision told before makes one. */
const toldByDecision = (story: Story, change: ChangeSpan, before: ChangeSpan | undefined): ChangeSpan | null => {
  if (change.value.isOfList) return toldInList(story, change, before);
  if (isNextTo(story, change, before) || isNextSentence(story, change, before)) return goOn(change, before);
  return isDecided(story.scene, change) ? asVerbOfList(story.scene, change) : null;
};

/** What a change says beside the one before it; null if it is no news. */
const toldBeside = (story: Story, change: ChangeSpan, before: ChangeSpan | undefined): ChangeSpan | null => {
  const { losing, needsDecision } = change.value;
  if (losing === 'successor' || losing === 'same') return succeed(story, change, before);
  if (needsDecision) return toldByDecision(story, change, before);
  return isConsulted(story.scene, change) ? asElected(change) : change;
};

/** `Ông A làm Bí thư Huyện ủy` in the headline, where the text tells how he has been elected or appointed. */
const isToldAgain = (story: Story, change: ChangeSpan, told: readonly ChangeSpan[]): boolean => {
  if (change.rule !== TAKES_OFFICE || change.start >= (story.scene.all('Title')[0]?.end ?? 0)) return false;
  const persons = personsOf(story, change);
  const isOfOne = (other: ChangeSpan): boolean => [...personsOf(story, other)].some((each) => persons.has(each));
  return told.some((other) => other !== change && GAINS.has(actionOf(other)) && isOfOne(other));
};

/** The changes that are news, in the order of the text; what one leaves open is taken from the one before it. */
export const toldChanges = (story: Story, changes: readonly ChangeSpan[], calendar: Calendar): ChangeSpan[] => {
  const told: ChangeSpan[] = [];
  for (const change of changes) {
    if (isUndecided(story.scene, change) || isHistory(story.scene, calendar, change.value.verb, change.end)) continue;
    const said = toldBeside(story, change, told.at(-1));
    if (said) told.push(said);
  }
  return told.filter((change) => !isToldAgain(story, change, told));
};
