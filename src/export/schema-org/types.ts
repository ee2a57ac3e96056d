/** Types of schema.org, as far as a record fills them. Fields that the article does not give are left out. */

export interface SchemaReference { '@id': string }

export interface SchemaOrganizationRole {
  '@type': 'OrganizationRole'; 'roleName': string; 'memberOf': SchemaReference; 'startDate'?: string; 'endDate'?: string;
}
export interface SchemaAttendeeRole { '@type': 'Role'; 'roleName': string; 'attendee': SchemaReference }

export interface SchemaPerson {
  '@type': 'Person'; '@id': string; 'name': string; 'honorificPrefix'?: string;
  'gender'?: 'https://schema.org/Female' | 'https://schema.org/Male';
  'jobTitle'?: string[]; 'memberOf'?: SchemaOrganizationRole[];
}
export interface SchemaOrganization {
  '@type': 'GovernmentOrganization' | 'NewsMediaOrganization' | 'Organization';
  '@id': string; 'name': string; 'areaServed'?: SchemaReference;
}
export interface SchemaPlace {
  '@type': 'Country' | 'AdministrativeArea' | 'Place';
  '@id': string; 'name': string; 'identifier'?: { '@type': 'PropertyValue'; 'propertyID': 'ISO 3166-2'; 'value': string };
}
export interface SchemaLegislation {
  '@type': 'Legislation'; '@id': string; 'name': string; 'legislationType': string; 'legislationIdentifier'?: string;
  'legislationDate'?: string; 'legislationPassedBy'?: SchemaReference;
}
export interface SchemaEvent {
  '@type': 'Event'; '@id': string; 'name': string; 'startDate'?: string; 'endDate'?: string;
  'eventStatus'?: 'https://schema.org/EventScheduled' | 'https://schema.org/EventCancelled';
  'location'?: SchemaReference | { '@type': 'Place'; 'name': string };
  'organizer'?: SchemaReference | { '@type': 'Organization'; 'name': string };
  'attendee'?: SchemaAttendeeRole[];
  'about'?: ({ '@type': 'Thing'; 'name': string } | SchemaReference)[];
}
export interface SchemaArticle {
  '@type': 'NewsArticle'; '@id': string; 'url'?: string; 'headline'?: string; 'datePublished'?: string; 'inLanguage': 'vi';
  'publisher'?: { '@type': 'Organization'; 'name': string }; 'about'?: SchemaReference[]; 'mentions'?: SchemaReference[];
}

export type SchemaNode = SchemaPerson | SchemaOrganization | SchemaPlace | SchemaLegislation | SchemaEvent | SchemaArticle;

/** JSON-LD: one graph of nodes that refer to each other by `@id`. */
export interface SchemaDocument { '@context': 'https://schema.org'; '@graph': SchemaNode[] }
