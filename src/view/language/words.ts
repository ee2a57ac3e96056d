import type { Decision, Meeting, Organization, PersonnelChange, Place, Role } from '../../record/types.js';

/** Kinds of facts that are marked in the article. */
export const KINDS = [
  'meeting', 'decision', 'personnel', 'agenda', 'person', 'title', 'group', 'organization', 'place', 'date', 'document', 'abbreviation',
] as const;
export type Kind = (typeof KINDS)[number];

/** Names of fields, as the view writes them. */
export type Field =
  | 'name' | 'inText' | 'kind' | 'date' | 'number' | 'term' | 'organizer' | 'place' | 'status' | 'titles' | 'former' | 'honorifics'
  | 'meaning' | 'office' | 'holder' | 'level' | 'successor' | 'days' | 'type' | 'actor' | 'target' | 'deadline' | 'vote' | 'subject'
  | 'issuer' | 'otherReadings' | 'person' | 'position' | 'roles' | 'published' | 'source' | 'jurisdiction';

/** Every word that the view writes of its own, in one language. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly fields: Readonly<Record<Field, string>>;
  readonly meetingKinds: Readonly<Record<Meeting['kind'], string>>;
  readonly statuses: Readonly<Record<Meeting['status'], string>>;
  readonly partsOfDay: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly decisionTypes: Readonly<Record<Decision['type'], string>>;
  readonly actions: Readonly<Record<PersonnelChange['action'], string>>;
  readonly organizationKinds: Readonly<Record<Organization['kind'], string>>;
  readonly placeKinds: Readonly<Record<Place['kind'], string>>;
  readonly levels: Readonly<Record<NonNullable<Organization['level']>, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly notRelevant: string;
  readonly noHeadline: string;
  readonly readBy: string;
  readonly inferred: string;
  readonly keys: string;
  readonly madeBy: string;
  readonly toText: string;
  dayRange(start: string, end: string): string;
  /** `41` of `45`, `91.1` percent; each may be unknown. */
  vote(votesFor: number | null, total: number | null, percent: number | null): string;
}

/** Headings of the cards and parts of the page. */
export type Heading =
  | 'article' | 'record' | 'show' | 'meeting' | 'attendees' | 'groups' | 'agenda' | 'decisions' | 'personnel' | 'otherMeetings'
  | 'otherPersons' | 'documents' | 'abbreviations' | 'notes';
