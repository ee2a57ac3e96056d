import { subjectOf, type Individual, type Party, type Story } from '../../discourse/index.js';
import { lowerOf } from '../../text/index.js';
import { isOfLead, isOfOpening, partiesOfLead } from '../lead.js';
import type { RoleValue } from '../participant/index.js';
import type { DecisionFact } from '../types.js';
import { hasAuthority } from './authority.js';
import { isDeputyPost } from './rank.js';

/** Where no meeting is told, a decision is the news itself: the headline or the lead tells it, or names whoever decides. */

type IsNamed = (actor: Party) => boolean;

/** Whether someone is a person of the headline or lead, or called there by the same words. */
const namedInLead = (story: Story): IsNamed => {
  const individuals = new Set<unknown>(), words = new Set<string>();
  for (const { individual, start, end } of partiesOfLead(story)) {
    if (individual) individuals.add(individual);
    words.add(lowerOf(story.scene.tape, start, end));
  }
  return ({ individual, start, end }) =>
    (individual ? individuals.has(individual) : words.has(lowerOf(story.scene.tape, start, end)));
};

const isToldByVerb = ({ reason: { basis, rule } }: DecisionFact): boolean => basis === 'stated' && rule === 'decision/verb';

const isSameActor = (a: Party | null, b: Party | null): boolean =>
  a !== null && b !== null && (a === b || (a.individual !== null && a.individual === b.individual));

/** `…. Các xã cần …`: what goes on ordering is news where the order before it is. */
const goesOn = (last: DecisionFact | undefined, { type, actor }: DecisionFact): boolean =>
  type === 'directed' && last?.type === 'directed' && isSameActor(last.actor, actor);

const isNews = ({ scene }: Story, isNamed: IsNamed, fact: DecisionFact): boolean => {
  const { type, actor, range } = fact;
  if (!actor || type === 'awarded' || !isToldByVerb(fact)) return false;
  if (type !== 'adopted' && !hasAuthority(scene, actor)) return false;
  // 1. what bodies have adopted or ordered is told as background in most articles that are about something else
  if (type === 'adopted' || (type === 'directed' && !actor.individual)) return isOfOpening(scene, range[0]);
  return isNamed(actor) || (type !== 'proposed' && isOfLead(scene, range[0]));
};

/** Speakers who make a debate. */
const FEWEST = 2;

const isDeputy = ({ offices }: Individual): boolean => offices.some(({ isFormer, office: { value } }) =>
  !isFormer && isDeputyPost(value.post));

/** Whether deputies of an assembly are reported as speaking, one after the other, although no session is named. */
export const isDebate = (story: Story): boolean => {
  const deputies = new Set<Individual>();
  for (const { value } of story.scene.all<RoleValue>('Role')) {
    const speaker = value.role === 'speaker' ? subjectOf(story, value.verb)?.individual : null;
    if (speaker && isDeputy(speaker)) deputies.add(speaker);
  }
  return deputies.size >= FEWEST;
};

/** Of the decisions of an article without a meeting those that are its news; in a debate also what each speaker asks for. */
export const newsByThemselves = (story: Story, facts: readonly DecisionFact[], isInDebate: boolean): DecisionFact[] => {
  const isNamed = namedInLead(story), news: DecisionFact[] = [];
  const isAskedFor = (fact: DecisionFact): boolean =>
    isInDebate && fact.type === 'proposed' && (fact.actor?.individual ?? null) !== null && isToldByVerb(fact);
  for (const fact of facts) if (isAskedFor(fact) || isNews(story, isNamed, fact) || goesOn(news.at(-1), fact)) news.push(fact);
  return news;
};
