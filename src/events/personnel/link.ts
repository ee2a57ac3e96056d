import type { Individual, Story, TokenRange } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { PersonnelFact } from '../types.js';
import { isDecided, isUndecided } from './context.js';
import { deciderOf } from './decider.js';
import { mergeFacts } from './merge.js';
import { effectiveFrom, isHistory, readCalendar, type Calendar } from './time.js';
import type { ChangeValue, PersonSpan } from './value.js';

type ChangeSpan = Span<ChangeValue>;

const individualOf = ({ people }: Story, person: PersonSpan): Individual | undefined =>
  people.at(person.start) ?? people.at(person.value.name[0]);

/** The leading offices of a person: those of the phrase, else those of the article; seats only if there is nothing else. */
const ownOffices = (person: PersonSpan, individual: Individual): TokenRange[] => {
  const here = person.value.offices.filter((office) => !office.value.isFormer);
  const offices = here.length > 0 ? here : individual.offices.filter((held) => !held.isFormer).map((held) => held.office);
  const leading = offices.filter((office) => !office.value.entry.membership);
  return (leading.length > 0 ? leading : offices).map(({ start, end }) => [start, end]);
};

type Placed = ChangeValue['placements'][number];

/** The person whom a word of address stands for: the last one named before it in the sentence. */
const namedBefore = ({ scene, people, partiesOf }: Story, { start }: ChangeSpan): Individual | undefined => {
  const before = partiesOf(scene.sentences.of[start]!).filter((party) => party.kind === 'person' && party.end <= start).at(-1);
  return before && people.at(before.start);
};

const factsOf = (story: Story, calendar: Calendar, change: ChangeSpan): PersonnelFact[] => {
  const by = deciderOf(story, change);
  const effective = effectiveFrom(story.scene, calendar, change.end);
  const reason = { rule: change.rule, basis: 'stated', from: change.from } as const;
  const shared = { by, effective, range: [change.start, change.end], reason } as const;
  const lost = (person: PersonSpan, individual: Individual): PersonnelFact[] => {
    const offices = ownOffices(person, individual);
    return (offices.length > 0 ? offices : [null]).map((position) => ({ action: 'relieved', individual, position, ...shared }));
  };
  const changed = (individual: Individual, { outcomes }: Placed): PersonnelFact[] =>
    outcomes.map(({ action, position }) => ({ action: action ?? 'appointed', individual, position, ...shared }));
  return change.value.placements.flatMap((placed) => {
    const pronoun = change.value.isOfPronoun ? namedBefore(story, change) : undefined;
    if (pronoun) return changed(pronoun, placed);
    return placed.persons.flatMap((person) => {
      const individual = individualOf(story, person);
      if (!individual) return [];
      return change.value.losing === 'own' ? lost(person, individual) : changed(individual, placed);
    });
  });
};

/** Changes that stand inside a longer one are told by it. */
const outermost = (changes: readonly ChangeSpan[]): ChangeSpan[] => {
  const kept: ChangeSpan[] = [];
  for (const change of changes) if (!kept.some(({ start, end }) => start <= change.start && end >= change.end)) kept.push(change);
  return kept;
};

/** `được bầu làm Chủ tịch Hội thay ông A nghỉ hưu`: what the successor gains just before is what the other loses. */
const succeed = (change: ChangeSpan, before: ChangeSpan | undefined): ChangeSpan => {
  if (change.value.losing !== 'successor') return change;
  const gained = before?.value.placements.at(-1)?.outcomes ?? [];
  const outcomes = gained.map(({ position }) => ({ action: 'relieved', position }) as const);
  return { ...change, value: { ...change.value, placements: change.value.placements.map(({ persons }) => ({ persons, outcomes })) } };
};

/** The personnel changes that an article reports as decided: one fact for each person and position, in the order of the text. */
export const linkPersonnel = (story: Story): PersonnelFact[] => {
  const { scene } = story;
  const changes = scene.all<ChangeValue>('PersonnelChange');
  if (changes.length === 0) return [];
  const calendar = readCalendar(scene);
  const isNews = (change: ChangeSpan): boolean =>
    !isUndecided(scene, change) && !isHistory(scene, calendar, change.value.verb, change.end)
    && (!change.value.needsDecision || isDecided(scene, change));
  const told = outermost(changes).filter(isNews);
  return mergeFacts(scene, told.flatMap((change, i) => factsOf(story, calendar, succeed(change, told[i - 1]))));
};
