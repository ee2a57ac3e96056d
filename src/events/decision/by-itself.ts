import { subjectOf, type Individual, type Party, type Story } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import type { Scene } from '../../grammar/index.js';
import { lowerOf } from '../../text/index.js';
import { behindBullet } from '../lines.js';
import { isOfLead, isOfOpening, partiesOfLead } from '../lead.js';
import type { RoleValue } from '../participant/index.js';
import type { DecisionFact } from '../types.js';
import { hasAuthority, isAmongThoseWhoMeet } from './authority.js';
import { held, isDeputyHead, isDeputyPost, isHead, isHeadOffice } from './rank.js';

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

/** `Hai bên nhất trí …. Hai nước cũng thống nhất …`: both sides go on agreeing. */
const goesOnAgreeing = (scene: Scene, last: DecisionFact, { type, actor }: DecisionFact): boolean =>
  type === 'adopted' && [last.actor, actor].every((party) => party !== null && isAmongThoseWhoMeet(scene, party));

/** `…. Các xã cần …`: what goes on ordering or agreeing is news where the order or agreement before it is. */
const goesOn = (scene: Scene, last: DecisionFact | undefined, fact: DecisionFact): boolean => last?.type === fact.type
  && ((fact.type === 'directed' && isSameActor(last.actor, fact.actor)) || goesOnAgreeing(scene, last, fact));

/** Whether someone heads a body of Party or state, by name or by office alone, or is by name a deputy of who does. */
const heads = (scene: Scene, { kind, individual, span }: Party): boolean =>
  (individual ? isHead(scene, individual) || isDeputyHead(individual) : kind === 'office' && isHeadOffice(span.value as OfficeValue));

/** `1. Sở Y tế …`: a line of a list, under whoever heads it with a verb of ordering. */
const isLine = (scene: Scene, { range: [start] }: DecisionFact): boolean => {
  const first = scene.sentenceStart(start);
  return behindBullet(scene, first) > first;
};

/** Orders that make an article one of orders. */
const FEWEST_ORDERS = 2;

/** The orders that heads of bodies give in an article, where each gives more than one. */
const repeatedOrders = ({ scene }: Story, facts: readonly DecisionFact[]): ReadonlySet<DecisionFact> => {
  const wordsOf = ({ individual, start, end }: Party): unknown => individual ?? lowerOf(scene.tape, start, end);
  const byWhom = new Map<unknown, DecisionFact[]>();
  for (const fact of facts) {
    if (fact.type !== 'directed' || !fact.actor || !(isToldByVerb(fact) || isLine(scene, fact)) || !heads(scene, fact.actor)) continue;
    const key = wordsOf(fact.actor), known = byWhom.get(key);
    if (known) known.push(fact);
    else byWhom.set(key, [fact]);
  }
  return new Set([...byWhom.values()].filter((orders) => orders.length >= FEWEST_ORDERS).flat());
};

/** Bodies that order or decide what the article opens with: `UBND tỉnh yêu cầu …` in the headline, and in the text what else it orders. */
const orderedInOpening = ({ scene }: Story, facts: readonly DecisionFact[]): ((fact: DecisionFact) => boolean) => {
  const wordsOf = ({ start, end }: Party): string => lowerOf(scene.tape, start, end);
  const opensWith = (fact: DecisionFact): boolean =>
    (fact.type === 'directed' || fact.type === 'adopted') && isToldByVerb(fact) && isOfOpening(scene, fact.range[0]);
  const bodies = new Set(facts.filter(opensWith).flatMap(({ actor }) => (actor?.kind === 'body' ? [wordsOf(actor)] : [])));
  return ({ type, actor }) => type === 'directed' && actor?.kind === 'body' && bodies.has(wordsOf(actor));
};

const isNews = ({ scene }: Story, isNamed: IsNamed, fact: DecisionFact): boolean => {
  const { type, actor, range } = fact;
  if (!actor || type === 'awarded' || !isToldByVerb(fact)) return false;
  if (type !== 'adopted' && !hasAuthority(scene, actor)) return false;
  // What bodies have adopted or ordered is told as background in most articles that are about something else
  if (type === 'adopted' || (type === 'directed' && !actor.individual)) return isOfOpening(scene, range[0]);
  return isNamed(actor) || (type !== 'proposed' && isOfLead(scene, range[0]));
};

/** Speakers who make a debate. */
const FEWEST = 2;

const isDeputy = (individual: Individual): boolean => held(individual).some(({ post }) => isDeputyPost(post));

/** Whether deputies of an assembly are reported as speaking, one after the other, although no session is named. */
export const isDebate = (story: Story): boolean => {
  const speakers = new Set<Individual>();
  for (const { value } of story.scene.all<RoleValue>('Role')) {
    const speaker = value.role === 'speaker' ? subjectOf(story, value.verb)?.individual : null;
    if (speaker) speakers.add(speaker);
  }
  return [...speakers].filter(isDeputy).length >= FEWEST;
};

/** Of the decisions of an article without a meeting those that are its news; in a debate also what each speaker asks for. */
export const newsByThemselves = (story: Story, facts: readonly DecisionFact[], isInDebate: boolean): DecisionFact[] => {
  const isNamed = namedInLead(story), goesOnFromOpening = orderedInOpening(story, facts), repeated = repeatedOrders(story, facts);
  const news: DecisionFact[] = [];
  const isAskedFor = (fact: DecisionFact): boolean =>
    isInDebate && fact.type === 'proposed' && (fact.actor?.individual ?? null) !== null && isToldByVerb(fact);
  for (const fact of facts) {
    const isFurther = repeated.has(fact) || goesOnFromOpening(fact) || goesOn(story.scene, news.at(-1), fact);
    if (isFurther || isAskedFor(fact) || isNews(story, isNamed, fact)) news.push(fact);
  }
  return news;
};
