import type { Organization, Place } from '../../record/types.js';
import { given } from '../options.js';
import { tenuresOf, type Tenure } from '../tenures.js';
import type { SchemaContext } from './context.js';
import type { SchemaOrganization, SchemaOrganizationRole, SchemaPerson, SchemaPlace } from './types.js';

const GENDER = { female: 'https://schema.org/Female', male: 'https://schema.org/Male' } as const;

const TYPE_OF_BODY: Readonly<Record<Organization['kind'], SchemaOrganization['@type']>> = {
  'legislature': 'GovernmentOrganization', 'government': 'GovernmentOrganization', 'judiciary': 'GovernmentOrganization',
  'armed-forces': 'GovernmentOrganization', 'press': 'NewsMediaOrganization',
  'party': 'Organization', 'front': 'Organization', 'state-owned': 'Organization', 'foreign': 'Organization', 'other': 'Organization',
};

const TYPE_OF_PLACE: Readonly<Record<Place['kind'], SchemaPlace['@type']>> = {
  country: 'Country', province: 'AdministrativeArea', district: 'AdministrativeArea', commune: 'AdministrativeArea',
  venue: 'Place', other: 'Place',
};

const listed = <T>(list: readonly T[]): T[] | null => (list.length === 0 ? null : [...list]);

const roleOf = ({ ref }: SchemaContext, { post, label, organization, start, end }: Tenure): SchemaOrganizationRole[] =>
  (organization === null ? [] : [given<SchemaOrganizationRole>({
    '@type': 'OrganizationRole', 'roleName': post ?? label, 'memberOf': ref(organization), 'startDate': start, 'endDate': end,
  })]);

export const personNodes = (context: SchemaContext): SchemaPerson[] => {
  const held = tenuresOf(context.record).filter(({ former }) => !former);
  return context.record.persons.map(({ id, name, gender, honorifics }) => {
    const own = held.filter(({ person }) => person === id);
    return given<SchemaPerson>({
      '@type': 'Person',
      ...context.ref(id),
      name,
      'honorificPrefix': honorifics.length === 0 ? null : honorifics.join(', '),
      'gender': gender && GENDER[gender],
      'jobTitle': listed(own.map(({ label }) => label)),
      'memberOf': listed(own.flatMap((tenure) => roleOf(context, tenure))),
    });
  });
};

export const organizationNodes = ({ record, ref }: SchemaContext): SchemaOrganization[] =>
  record.organizations.map(({ id, name, kind, place }) => given<SchemaOrganization>({
    '@type': TYPE_OF_BODY[kind], ...ref(id), name, 'areaServed': place === null ? null : ref(place),
  }));

export const placeNodes = ({ record, ref }: SchemaContext): SchemaPlace[] =>
  record.places.map(({ id, name, kind, code }) => given<SchemaPlace>({
    '@type': TYPE_OF_PLACE[kind],
    ...ref(id),
    name,
    'identifier': code === null ? null : { '@type': 'PropertyValue', 'propertyID': 'ISO 3166-2', 'value': code },
  }));
