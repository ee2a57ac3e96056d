import type { Individual, Story, TokenRange } from '../discourse/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { collectBodies, tokensOfOthers } from './bodies.js';
import { createExpander, type Expander, type Expansion } from './expand.js';
import { idsOf } from './ids.js';
import { readJurisdiction, type Jurisdiction } from './jurisdiction.js';
import { collectOrganizations, type OrganizationDraft, type Organizations } from './organizations.js';
import { collectPersons, type PersonDraft } from './persons.js';
import { collectPlaces, type PlaceDraft, type Places } from './places.js';
import type { Id } from './types.js';

/** Who and what the article speaks of, with the ids of the record. */
export interface Entities {
  readonly scene: Scene;
  readonly expander: Expander;
  readonly jurisdiction: Jurisdiction;
  readonly persons: readonly PersonDraft[];
  readonly organizations: readonly OrganizationDraft[];
  readonly places: readonly PlaceDraft[];
  idOfPerson(individual: Individual | null): Id | null;
  idOfBody(span: Span | null): Id | null;
  idOfPlace(draft: PlaceDraft | null): Id | null;
  idOfPlaceSpan(span: Span | null): Id | null;
  idOfBodyOf(office: Span<OfficeValue>): Id | null;
}

interface Known {
  readonly title: TokenRange | null;
  readonly source: TokenRange | null;
  readonly given: string | undefined;
  readonly abbreviations: readonly Expansion[];
}

/** A place that is not named is mentioned where a unit word means it. */
const withUnitWords = (places: Places, { unitWords }: Expander): PlaceDraft[] => {
  for (const draft of places.drafts) if (draft.ranges.length === 0) draft.ranges.push(...unitWords.get(draft) ?? []);
  return places.drafts.filter((draft) => draft.ranges.length > 0).sort((a, b) => a.ranges[0]![0] - b.ranges[0]![0]);
};

const identify = (organizations: Organizations, places: Places, drafts: readonly PlaceDraft[], persons: readonly PersonDraft[]) => {
  const personIds = new Map(persons.map(({ individual }, i) => [individual, `p${i + 1}`]));
  const organizationIds = idsOf('organizations', organizations.drafts);
  const placeIds = idsOf('places', drafts);
  const idOfBody = (span: Span | null): Id | null => organizationIds.get(organizations.of(span)!) ?? null;
  return {
    idOfPerson: (individual: Individual | null): Id | null => (individual && personIds.get(individual)) ?? null,
    idOfBody,
    idOfPlace: (draft: PlaceDraft | null): Id | null => (draft && placeIds.get(draft)) ?? null,
    idOfPlaceSpan: (span: Span | null): Id | null => placeIds.get(places.of(span as Parameters<Places['of']>[0])!) ?? null,
    idOfBodyOf: ({ value: { body } }: Span<OfficeValue>): Id | null => idOfBody(body),
  };
};

export const collectEntities = ({ scene, people }: Story, { title, source, given, abbreviations }: Known): Entities => {
  const others = tokensOfOthers(scene);
  const bodies = collectBodies(scene, others);
  const places = collectPlaces(scene, others);
  const jurisdiction = readJurisdiction(scene, places, bodies, { title, source, given });
  const expander = createExpander(scene, { abbreviations, bodies, places, jurisdiction });
  const organizations = collectOrganizations(bodies, places, expander);
  const persons = collectPersons(scene, people.all, expander);
  const drafts = withUnitWords(places, expander);
  return { scene, expander, jurisdiction, persons, organizations: organizations.drafts, places: drafts, ...identify(organizations, places, drafts, persons) };
};
