import type { Individual, Party, Story, TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { PersonnelFact } from '../types.js';
import { isDecided, isUndecided } from './context.js';
import { deciderOf } from './decider.js';
import { personsInLinesBehind } from './list-lines.js';
import { mergeFacts } from './merge.js';
import { effectiveFrom, isHistory, readCalendar, type Calendar } from './time.js';
import type { ChangeValue, Outcome, PersonSpan } from './value.js';

type ChangeSpan = Span<ChangeValue>;

const individualOf = ({ people }: Story, person: PersonSpan): Individual | undefined =>
  people.at(person.start) ?? people.at(person.value.name[0]);

/**
 * The leading offices of a person: those of the phrase, else those of the article, else the ones of the phrase that are held no
 * longer; seats only if there is nothing else.
 */
const ownOffices = (person: PersonSpan, individual: Individual): TokenRange[] => {
  const here = person.value.offices.filter((office) => !office.value.isFormer);
  const known = individual.offices.filter((held) => !held.isFormer).map((held) => held.office);
  const offices = [here, known].find((each) => each.length > 0) ?? person.value.offices;
  const leading = offices.filter((office) => !office.value.entry.membership);
  return (leading.length > 0 ? leading : offices).map(({ start, end }) => [start, end]);
};

type Placed = ChangeValue['placements'][number];

/** The person whom a word of address stands for: the last one named before it in the sentence. */
const namedBefore = ({ scene, people, partiesOf }: Story, { start }: ChangeSpan): Individual | undefined => {
  const before = partiesOf(scene.sentences.of[start]!).filter((party) => party.kind === 'person' && party.end <= start).at(-1);
  return before && people.at(before.start);
};

/** Of this rule each member of a list has a date of its own. */
const LIST_OF_OFFICES = 'personnel/verb-list-of-offices-for-persons';

const effectiveOf = ({ scene }: Story, calendar: Calendar, { rule, end }: ChangeSpan, { persons }: Placed): Span | null =>
  effectiveFrom(scene, calendar, rule === LIST_OF_OFFICES ? persons.at(-1)?.end ?? end : end);

const factsOf = (story: Story, calendar: Calendar, change: ChangeSpan, by: Party | null): PersonnelFact[] => {
  const reason = { rule: change.rule, basis: 'stated', from: change.from } as const;
  const shared = { by, range: [change.start, change.end], reason } as const;
  const pronoun = change.value.isOfPronoun ? namedBefore(story, change) : undefined;
  return change.value.placements.flatMap((placed) => {
    const effective = effectiveOf(story, calendar, change, placed);
    const lost = (person: PersonSpan, individual: Individual): PersonnelFact[] => {
      const offices = ownOffices(person, individual);
      return (offices.length > 0 ? offices : [null]).map((position) =>
        ({ action: 'relieved', individual, position, effective, ...shared }));
    };
    const changed = (individual: Individual): PersonnelFact[] => placed.outcomes.map(({ action, position }) =>
      ({ action: action ?? 'appointed', individual, position, effective, ...shared }));
    if (pronoun) return changed(pronoun);
    const persons = change.value.opensList ? personsInLinesBehind(story.scene, story.scene.sentences.of[change.start]!) : placed.persons;
    return persons.flatMap((person) => {
      const individual = individualOf(story, person);
      if (!individual) return [];
      return change.value.losing === 'own' ? lost(person, individual) : changed(individual);
    });
  });
};

/** Changes that stand inside a longer one are told by it. They come in the order of the text, longer ones first. */
const outermost = (changes: readonly ChangeSpan[]): ChangeSpan[] => {
  let readTo = 0;
  return changes.filter(({ end }) => {
    if (end <= readTo) return false;
    readTo = end;
    return true;
  });
};

/** `được bầu làm Chủ tịch Hội thay ông A nghỉ hưu`: what the successor gains just before, in the sentence, is what the other loses. */
const succeed = ({ scene }: Story, change: ChangeSpan, before: ChangeSpan | undefined): ChangeSpan => {
  const isBehind = before !== undefined && change.start < scene.sentenceEnd(before.start);
  const gained = isBehind ? before.value.placements.at(-1)?.outcomes ?? [] : [];
  return withOutcomes(change, () => gained.map(({ position }) => ({ action: 'relieved', position })));
};

/** `ông A được bầu giữ chức Bí thư, bà B giữ chức Phó Bí thư`: one election. */
const goOn = (change: ChangeSpan, before: ChangeSpan): ChangeSpan => {
  const action = before.value.placements.at(-1)?.outcomes.at(-1)?.action;
  return action === 'elected' ? withOutcomes(change, (outcomes) => outcomes.map((outcome) => ({ ...outcome, action }))) : change;
};

const withOutcomes = (change: ChangeSpan, map: (outcomes: readonly Outcome[]) => readonly Outcome[]): ChangeSpan => {
  const placements = change.value.placements.map(({ persons, outcomes }) => ({ persons, outcomes: map(outcomes) }));
  return { ...change, value: { ...change.value, placements } };
};

const MARK_AND_LINK = 3;
const isNextTo = ({ scene }: Story, change: ChangeSpan, before: ChangeSpan | undefined): before is ChangeSpan =>
  before !== undefined && change.start - before.end <= MARK_AND_LINK && change.start < scene.sentenceEnd(before.start);

const personsOf = ({ people }: Story, { value }: ChangeSpan): Set<Individual | undefined> =>
  new Set(value.placements.flatMap(({ persons }) => persons.map(({ start, value: { name } }) => people.at(start) ?? people.at(name[0]))));

/** `- Các ông, bà:`, before the persons of a sentence. */
const ADDRESS = 6;

/** `Ông A được bầu giữ chức Chủ tịch. Các ông B, C giữ chức Phó Chủ tịch.`: the next sentence goes on with others. */
const isNextSentence = (story: Story, change: ChangeSpan, before: ChangeSpan | undefined): before is ChangeSpan => {
  const { sentences } = story.scene, sentence = sentences.of[change.start]!;
  if (!before || sentences.of[before.start] !== sentence - 1 || change.start - sentences.start[sentence]! > ADDRESS) return false;
  const told = personsOf(story, before);
  return [...personsOf(story, change)].every((each) => !told.has(each));
};

/** The changes that are news, in the order of the text; what one leaves open is taken from the one before it. */
const toldChanges = (story: Story, changes: readonly ChangeSpan[], calendar: Calendar): ChangeSpan[] => {
  const { scene } = story, told: ChangeSpan[] = [];
  for (const change of changes) {
    const { value: { verb, losing, needsDecision }, end } = change, before = told.at(-1);
    if (isUndecided(scene, change) || isHistory(scene, calendar, verb, end)) continue;
    if (losing === 'successor') told.push(succeed(story, change, before));
    else if (!needsDecision) told.push(change);
    else if (isNextTo(story, change, before) || isNextSentence(story, change, before)) told.push(goOn(change, before));
    else if (isDecided(scene, change)) told.push(change);
  }
  return told;
};

/** `Bổ nhiệm lại ông B …`: a sentence that opens with the verb goes on with the decisions of the one before. */
const goesOnFrom = ({ scene: { sentences } }: Story, { start, value }: ChangeSpan, before: ChangeSpan | undefined): boolean =>
  before !== undefined && start === value.verb && start === sentences.start[sentences.of[start]!]
  && sentences.of[before.start] === sentences.of[start]! - 1;

/** Who has decided each change. */
const decidersOf = (story: Story, told: readonly ChangeSpan[]): (Party | null)[] => {
  const changed = new Set<number>();
  for (const { persons, outcomes } of told.flatMap(({ value }) => value.placements)) {
    for (const { start } of persons) changed.add(start);
    for (const { position } of outcomes) changed.add(position[0]);
  }
  const deciders: (Party | null)[] = [];
  told.forEach((change, i) => {
    const isNext = change.value.needsDecision && isNextTo(story, change, told[i - 1]);
    const own = isNext ? deciders[i - 1]! : deciderOf(story, change, changed);
    deciders.push(own ?? (goesOnFrom(story, change, told[i - 1]) ? deciders[i - 1]! : null));
  });
  return deciders;
};

/** The personnel changes that an article reports as decided: one fact for each person and position, in the order of the text. */
export const linkPersonnel = (story: Story): PersonnelFact[] => {
  const changes = story.scene.all<ChangeValue>('PersonnelChange');
  if (changes.length === 0) return [];
  const calendar = readCalendar(story.scene);
  const told = toldChanges(story, outermost(changes), calendar);
  const deciders = decidersOf(story, told);
  return mergeFacts(story.scene, told.flatMap((change, i) => factsOf(story, calendar, change, deciders[i]!)));
};
