import type { ArticleRecord } from '../../record/types.js';
import { expectRecord, expectSourceOptions, type SourceOptions } from '../options.js';
import { popoloContext } from './context.js';
import { popoloEvents, popoloMotions } from './events.js';
import { popoloAreas, popoloMemberships, popoloOrganizations, popoloPersons } from './people.js';
import type { PopoloDocument } from './types.js';

export type * from './types.js';

/**
 * The record as Popolo 1.0.1: persons, organizations, posts, memberships, areas, events, motions and vote events.
 *
 * A membership has dates where a change of personnel gives the day; an office that is said to be no longer held carries
 * `former: true`, which Popolo does not know. A term ("khóa XVII") is an event of which its meetings are parts.
 *
 * @example
 * toPopolo(parse(text), { sourceUrl: 'https://example.org/article' }).memberships
 * @throws TypeError when `record` is no record, or an option is unknown or of the wrong form.
 */
export const toPopolo = (record: ArticleRecord, options: SourceOptions = {}): PopoloDocument => {
  expectSourceOptions(options);
  const context = popoloContext(expectRecord('record', record), options);
  return {
    persons: popoloPersons(context),
    organizations: popoloOrganizations(context),
    ...popoloMemberships(context),
    areas: popoloAreas(context),
    events: popoloEvents(context),
    ...popoloMotions(context),
  };
};
