/**
 * What Popolo 1.0.1 says of the fields of its classes: names, types and date patterns, as stated in its specification
 * (https://www.popoloproject.com/, repository popolo-project/popolo-spec, folder `schemas`; Creative Commons Attribution 4.0).
 * Written here as one JSON Schema that is stricter than theirs: fields that Popolo does not know do not pass, except those
 * that are named as ours, and ids and names are required.
 */
const text = { type: ['string', 'null'] } as const;
const day = { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' } as const;
const moment = {
  type: ['string', 'null'],
  pattern: '^[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?))$',
} as const;
const instant = { type: ['string', 'null'], format: 'date-time' } as const;
const list = (items: object): object => ({ type: 'array', items });
const ref = (name: string): object => ({ $ref: `#/definitions/${name}` });

const classOf = (required: readonly string[], properties: Record<string, object>): object =>
  ({ type: 'object', required, additionalProperties: false, properties });

const link = classOf(['url'], { url: { type: 'string', format: 'uri' }, note: text });
const identifier = classOf(['identifier'], { identifier: { type: 'string' }, scheme: text });
const sources = list(ref('link'));

const person = classOf(['id', 'name'], {
  id: text, name: text, identifiers: list(ref('identifier')), family_name: text, given_name: text, honorific_prefix: text,
  honorific_suffix: text, sort_name: text, gender: text, birth_date: day, death_date: day, summary: text, sources,
});

export const POPOLO_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['persons', 'organizations', 'posts', 'memberships', 'areas', 'events', 'motions', 'vote_events'],
  properties: {
    persons: list(ref('person')),
    organizations: list(classOf(['id', 'name'], {
      id: text, name: text, identifiers: list(ref('identifier')), classification: text, parent_id: text, area_id: text,
      founding_date: day, dissolution_date: day, sources,
    })),
    posts: list(classOf(['id', 'label', 'role', 'organization_id'], {
      id: text, label: text, role: text, organization_id: text, area_id: text, start_date: day, end_date: day, sources,
    })),
    memberships: list(classOf(['id', 'person_id'], {
      id: text, label: text, role: text, person_id: text, organization_id: text, post_id: text, on_behalf_of_id: text, area_id: text,
      start_date: day, end_date: day, sources, former: { const: true },
    })),
    areas: list(classOf(['id', 'name'], { id: text, name: text, identifier: text, classification: text, parent_id: text })),
    events: list(classOf(['id', 'name'], {
      id: text, name: text, description: text, start_date: moment, end_date: moment, location: text, status: text,
      identifiers: list(ref('identifier')), classification: text, organization_id: text, attendees: list(ref('person')),
      parent_id: text, sources,
    })),
    motions: list(classOf(['id', 'text'], {
      id: text, organization_id: text, legislative_session_id: text, creator_id: text, text, classification: text, date: instant,
      requirement: text, result: text, sources,
    })),
    vote_events: list(classOf(['id', 'motion_id', 'counts'], {
      id: text, organization_id: text, legislative_session_id: text, identifier: text, motion_id: text, start_date: instant,
      end_date: instant, result: text, counts: list(ref('count')), sources,
    })),
  },
  definitions: {
    link, identifier, person, count: classOf(['option', 'value'], { option: { type: 'string' }, value: { type: 'integer' } }),
  },
};
