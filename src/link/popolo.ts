import { KEY_SCHEME } from '../export/popolo/people.js';
import { given } from '../export/options.js';
import type { PopoloDocument, PopoloMembership } from '../export/popolo/types.js';
import type { LinkedOffice, LinkedRecords, LinkedTenure } from './types.js';

/** What is exported, and how articles are named. */
export interface LinkedPopoloOptions {
  /** The address of an article by the id of its record; articles without one are not named as sources. */
  urlOf?: (article: string) => string | undefined;
}

type Sources = (articles: readonly string[]) => { url: string }[];

const membership = ({ id, label, post, body }: LinkedOffice, tenure: LinkedTenure, sources: Sources): PopoloMembership =>
  given<PopoloMembership>({
    id: `membership-${tenure.id}`,
    label,
    role: post,
    person_id: tenure.person,
    organization_id: body,
    post_id: id,
    start_date: tenure.start?.exact === true ? tenure.start.day : null,
    end_date: tenure.end?.exact === true ? tenure.end.day : null,
    former: tenure.end !== null || tenure.formerOn !== null ? true : null,
    sources: sources(tenure.evidence.map(({ article }) => article)),
  });

/**
 * What articles tell together as Popolo: persons, organizations, posts, and memberships with their days. A day is given only
 * where an article gives it itself; conflicts are not solved, and each tenure is a membership.
 *
 * @example
 * linkedToPopolo(link(records), { urlOf: (article) => addresses.get(article) }).memberships
 */
export const linkedToPopolo = (
  linked: LinkedRecords, { urlOf }: LinkedPopoloOptions = {},
): Pick<PopoloDocument, 'persons' | 'organizations' | 'posts' | 'memberships'> => {
  const sources: Sources = (articles) => [...new Set(articles)].flatMap((article) => {
    const url = urlOf?.(article);
    return url === undefined ? [] : [{ url }];
  });
  const of = (appearances: readonly { article: string }[]): { url: string }[] => sources(appearances.map(({ article }) => article));
  return {
    persons: linked.persons.map(({ id, name, gender, key, appearances }) => (
      given({ id, name, gender, identifiers: [{ scheme: KEY_SCHEME, identifier: key }], sources: of(appearances) }))),
    organizations: linked.bodies.map(({ id, name, kind, appearances }) => ({ id, name, classification: kind, sources: of(appearances) })),
    posts: linked.offices.map(({ id, label, post, body, tenures }) => ({
      id, label, role: post, organization_id: body, sources: of(tenures.flatMap(({ evidence }) => evidence)),
    })),
    memberships: linked.offices.flatMap((office) => office.tenures.map((tenure) => membership(office, tenure, sources))),
  };
};
