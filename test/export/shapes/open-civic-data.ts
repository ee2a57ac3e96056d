/**
 * What Open Civic Data says of an event: OCDEP 4 (events) and OCDEP 101 (dates) of docs.opencivicdata.org, and the names and
 * closed lists of the models of python-opencivicdata (EventParticipant, EventAgendaItem, EventRelatedEntity). Written here
 * as a JSON Schema of our own, in which unknown fields do not pass; `extras` is left to the source by the standard.
 */
const text = { type: 'string' } as const;
const list = (items: object): object => ({ type: 'array', items });
const classOf = (required: readonly string[], properties: Record<string, object>): object =>
  ({ type: 'object', required, additionalProperties: false, properties });

/** YYYY[-MM[-DD]], or a whole instant with its zone. */
const fuzzyDate = {
  type: 'string',
  maxLength: 25,
  pattern: '^[0-9]{4}((-[0-9]{2}){0,2}|(-[0-9]{2}){2}T[0-9]{2}(:[0-9]{2}){0,2}(Z|[+-][0-9]{2}(:[0-9]{2})?))$',
} as const;

const relatedEntity = classOf(['name', 'entity_type', 'note'], {
  name: { type: 'string', maxLength: 2000 }, note: text, id: text,
  entity_type: { enum: ['bill', 'organization', 'person', 'vote_event'] },
});

const location = classOf(['name'], {
  name: { type: 'string', minLength: 1, maxLength: 200 }, note: text, url: text, coordinates: { type: ['object', 'null'] },
});

const NEEDED = ['name', 'start_date', 'all_day', 'status', 'classification', 'participants', 'agenda', 'sources'];

export const OCD_EVENT_SCHEMA = classOf(NEEDED, {
  _type: { const: 'event' },
  name: { type: 'string', minLength: 1, maxLength: 1000 },
  description: text,
  classification: { type: 'string', minLength: 1, maxLength: 100 },
  status: { enum: ['cancelled', 'tentative', 'confirmed', 'passed'] },
  start_date: fuzzyDate,
  end_date: fuzzyDate,
  all_day: { type: 'boolean' },
  location,
  participants: list(classOf(['name', 'entity_type', 'note'], {
    name: { type: 'string', minLength: 1 }, id: text, entity_type: { enum: ['organization', 'person'] }, note: text,
  })),
  agenda: list(classOf(['description', 'order'], {
    description: { type: 'string', minLength: 1 }, order: { type: 'string', pattern: '^[0-9]+([.][0-9]+)*$' },
    classification: list(text), subjects: list(text), notes: list(text), related_entities: list(relatedEntity),
    media: { type: 'array', maxItems: 0 },
  })),
  documents: { type: 'array', maxItems: 0 },
  links: { type: 'array', maxItems: 0 },
  media: { type: 'array', maxItems: 0 },
  sources: { type: 'array', minItems: 1, items: classOf(['url'], { url: { type: 'string', format: 'uri' }, note: text }) },
  extras: { type: 'object' },
});
