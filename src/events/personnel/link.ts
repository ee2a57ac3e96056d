import type { Individual, Party, Story, TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { PersonnelFact } from '../types.js';
import { deciderOf } from './decider.js';
import { personsInLinesBehind } from './list-lines.js';
import { mergeFacts } from './merge.js';
import { effectiveFrom, readCalendar, type Calendar } from './time.js';
import { isNextTo, toldChanges } from './told.js';
import type { ChangeSpan, ChangeValue, PersonSpan } from './value.js';

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
  const shared = { by, range: [change.start, change.end], reason, isKept: change.value.isKept } as const;
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

/**
 * Changes that stand inside a longer one are told by it; `hai Phó Bí thư là bà A và ông B` tells of both, whatever becomes of others
 * behind them. They come in the order of the text, longer ones first.
 */
const outermost = (changes: readonly ChangeSpan[]): ChangeSpan[] => {
  let readTo = 0, listedTo = 0;
  return changes.filter(({ start, end, value }) => {
    if (end <= readTo || start < listedTo) return false;
    readTo = end;
    if (value.isOfList) listedTo = end;
    return true;
  });
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
