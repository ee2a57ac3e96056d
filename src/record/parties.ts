import type { Party, TokenRange } from '../discourse/index.js';
import type { PersonValue } from '../entities/person/index.js';
import type { Span } from '../grammar/index.js';
import type { Entities } from './entities.js';
import { mentionOf } from './mention.js';
import type { PartyRef } from './types.js';

/** The entry that the words are of, if the record has one: a person, a body or a place. */
const entryOf = (entities: Entities, { individual, kind, span }: Party): Omit<PartyRef, 'text' | 'mention'> => {
  const person = entities.idOfPerson(individual);
  if (person !== null) return { person };
  const organization = kind === 'body' ? entities.idOfBody(span) : null;
  if (organization !== null) return { organization };
  const place = kind === 'place' ? entities.idOfPlaceSpan(span) : null;
  return place === null ? {} : { place };
};

/** The words that name the party; of a person without the offices behind the name. */
const endOf = ({ kind, end, span }: Party): number => (kind === 'person' ? (span as Span<PersonValue>).value.name[1] : end);

/** Whoever acts or is acted on. */
export const partyRef = (entities: Entities, party: Party | null): PartyRef | null => {
  if (!party) return null;
  const mention = mentionOf(entities.scene, party.start, endOf(party));
  return { ...entryOf(entities, party), text: mention.text, mention };
};

/** The body that begins where the words do, or the place they name: `BCH Đảng bộ tỉnh khóa XVII`, `hội trường UBND huyện`. */
const entryAt = (entities: Entities, [start, end]: TokenRange): Omit<PartyRef, 'text' | 'mention'> => {
  const { scene } = entities;
  for (const body of scene.at('Body', start)) {
    const organization = body.end <= end ? entities.idOfBody(body) : null;
    if (organization !== null) return { organization };
  }
  for (const span of scene.at('Place', start)) {
    const place = span.end <= end ? entities.idOfPlaceSpan(span) : null;
    if (place !== null) return { place };
  }
  const venue = entities.idOfVenue([start, end]);
  return venue === null ? {} : { place: venue };
};

/** A body or place by its words: who holds a meeting, where it takes place. */
export const partyRefOf = (entities: Entities, range: TokenRange): PartyRef => {
  const mention = mentionOf(entities.scene, ...range);
  return { ...entryAt(entities, range), text: mention.text, mention };
};
