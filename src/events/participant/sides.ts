import { wordAt, type Individual, type Story } from '../../discourse/index.js';
import type { PlaceValue } from '../../entities/place/index.js';
import type { Span } from '../../grammar/index.js';
import { HOME_COUNTRY } from '../../lexicon/tables/record-words.js';
import { ONLY_MEETING_VERBS } from '../../lexicon/tables/role-contexts.js';
import type { Participation } from '../types.js';
import { personsListed } from './persons.js';
import type { RoleValue } from './rules.js';

/** The rule that reads who goes on a visit. */
const VISIT = 'participant/guest.visit';
const ONLY_MEETS = new Set(ONLY_MEETING_VERBS);
/** Sentences that hold the headline and the lead. */
const LEAD_SENTENCES = 4;

/** Words behind a verb of visiting within which the country stands: `thăm hữu nghị | Lào`. */
const NEAR = 6;
const countriesIn = ({ scene }: Story, from: number, to: number): string[] => {
  const names: string[] = [];
  for (let at = from; at < to; at++) {
    for (const { value: { country } } of scene.at<PlaceValue>('Place', at)) if (country) names.push(country.name);
  }
  return names;
};
const visitedBy = (story: Story, { end }: Span): string[] =>
  countriesIn(story, end, Math.min(end + NEAR, story.scene.sentenceEnd(end - 1)));
const isForeign = (country: string): boolean => country !== HOME_COUNTRY.name;

/** Whether the article tells of talks abroad: someone visits another country, or its meetings have their place there. */
export const isAbroad = (story: Story, roles: readonly Span<RoleValue>[]): boolean =>
  roles.some((role) => role.rule === VISIT && visitedBy(story, role).some(isForeign))
  || story.scene.all('Venue').some(({ start, end }) =>
    story.scene.sentences.of[start]! <= LEAD_SENTENCES && countriesIn(story, start, end).some(isForeign));

/**
 * Both sides of a reception, of talks and of a visit, the first being `subject`. Who receives is host. In talks the side
 * that came is guest: the subject, where the article tells of talks abroad; else the side named second. Those who only
 * meet (`gặp`) are neither, unless they meet abroad.
 */
export const sidesOf = (story: Story, span: Span<RoleValue>, subject: Individual, abroad: boolean): Participation[] => {
  const of = (individual: Individual, role: 'host' | 'guest'): Participation =>
    ({ individual, role, range: [span.start, span.end], reason: { rule: span.rule, basis: 'stated', from: [span] } });
  if (span.rule === VISIT) return visitedBy(story, span).length > 0 ? [of(subject, 'guest')] : [];
  if (!abroad && ONLY_MEETS.has(wordAt(story.scene, span.start))) return [];
  const others = personsListed(story, span.end - 1).filter((other) => other !== subject);
  const isHost = span.value.role === 'host' || !abroad;
  return [of(subject, isHost ? 'host' : 'guest'), ...others.map((other) => of(other, isHost ? 'guest' : 'host'))];
};
