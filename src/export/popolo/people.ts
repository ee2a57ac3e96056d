import { given } from '../options.js';
import { tenuresOf, type Tenure } from '../tenures.js';
import type { PopoloContext } from './context.js';
import type { PopoloArea, PopoloMembership, PopoloOrganization, PopoloPerson, PopoloPost } from './types.js';

/** The scheme under which the key of a person stands among the identifiers: for joins across articles. */
export const KEY_SCHEME = 'nghisu-person-key';

export const popoloPersons = ({ record, idOf, sources }: PopoloContext): PopoloPerson[] =>
  record.persons.map(({ id, name, key, gender, honorifics }) => given<PopoloPerson>({
    id: idOf(id),
    name,
    gender,
    honorific_prefix: honorifics.length === 0 ? null : honorifics.join(', '),
    identifiers: [{ scheme: KEY_SCHEME, identifier: key }],
    sources: sources(),
  }));

export const popoloOrganizations = ({ record, idOf, sources }: PopoloContext): PopoloOrganization[] =>
  record.organizations.map(({ id, name, kind, place }) => given<PopoloOrganization>({
    id: idOf(id), name, classification: kind, area_id: place && idOf(place), sources: sources(),
  }));

export const popoloAreas = ({ record, idOf }: PopoloContext): PopoloArea[] =>
  record.places.map(({ id, name, code, kind }) => given<PopoloArea>({ id: idOf(id), name, identifier: code, classification: kind }));

const hasPost = (tenure: Tenure): tenure is Tenure & { post: string; organization: string } =>
  tenure.post !== null && tenure.organization !== null;

const postKey = ({ label, post, organization }: Tenure): string => JSON.stringify([organization, post, label]);

/** Offices of a body, one for all who hold it, and the memberships of those who do. */
export const popoloMemberships = (context: PopoloContext): { posts: PopoloPost[]; memberships: PopoloMembership[] } => {
  const { record, entries, idOf, sources } = context;
  const tenures = tenuresOf(record);
  const posts = new Map<string, PopoloPost>();
  for (const tenure of tenures.filter(hasPost)) {
    const place = entries.organization(tenure.organization)?.place ?? null;
    if (!posts.has(postKey(tenure))) {
      posts.set(postKey(tenure), given<PopoloPost>({
        id: idOf(`post-${posts.size + 1}`), label: tenure.label, role: tenure.post, organization_id: idOf(tenure.organization),
        area_id: place && idOf(place), sources: sources(),
      }));
    }
  }
  const memberships = tenures.map((tenure, index) => given<PopoloMembership>({
    id: idOf(`membership-${index + 1}`),
    label: tenure.label,
    role: tenure.post,
    person_id: idOf(tenure.person),
    organization_id: tenure.organization && idOf(tenure.organization),
    post_id: posts.get(postKey(tenure))?.id,
    start_date: tenure.start,
    end_date: tenure.end,
    former: tenure.former ? true : null,
    sources: sources(),
  }));
  return { posts: [...posts.values()], memberships };
};
