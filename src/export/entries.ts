import type { ArticleRecord, Id, LegalDocument, Meeting, Organization, PartyRef, Person, Place } from '../record/types.js';

/** The entries of a record by their ids. */
export interface Entries {
  person(id: Id | null | undefined): Person | undefined;
  organization(id: Id | null | undefined): Organization | undefined;
  place(id: Id | null | undefined): Place | undefined;
  meeting(id: Id | null | undefined): Meeting | undefined;
  document(id: Id | null | undefined): LegalDocument | undefined;
  /** The resolved name of a party if it is an entry of the record, else its words in the text. */
  nameOf(party: PartyRef | null): string | null;
}

const finder = <T extends { id: Id }>(list: readonly T[]): ((id: Id | null | undefined) => T | undefined) => {
  const byId = new Map(list.map((each) => [each.id, each]));
  return (id) => (id === null || id === undefined ? undefined : byId.get(id));
};

export const entriesOf = (record: ArticleRecord): Entries => {
  const person = finder(record.persons), organization = finder(record.organizations), place = finder(record.places);
  return {
    person,
    organization,
    place,
    meeting: finder(record.meetings),
    document: finder(record.documents),
    nameOf: (party) => {
      if (party === null) return null;
      return (person(party.person) ?? organization(party.organization) ?? place(party.place))?.name ?? party.text;
    },
  };
};
