import type { Individual, Story, TokenRange } from '../discourse/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { bodyOfOffice, collectBodies, tokensOfOthers } from './bodies.js';
import { createFullWords, type FullWords, type ShortForm } from './full-words.js';
import { idAt, idsOf } from './ids.js';
import { readJurisdiction, type Jurisdiction } from './jurisdiction.js';
import { collectOrganizations, type OrganizationDraft, type Organizations } from './organizations.js';
import { collectPersons, type PersonDraft } from './persons.js';
import { collectPlaces, type PlaceDraft, type Places } from './places.js';
import type { Id } from './types.js';
import { collectVenues, type Venues } from './venues.js';

/** Who and what the article speaks of, with the ids of the record. */
export interface Entities {
  readonly scene: Scene;
  readonly fullWords: FullWords;
  readonly jurisdiction: Jurisdiction;
  readonly persons: readonly PersonDraft[];
  readonly organizations: readonly OrganizationDraft[];
  readonly places: readonly PlaceDraft[];
  /** The place that the article's bare unit words mean; that of the highest level, if they mean several. */
  readonly main: PlaceDraft | null;
  idOfPerson(individual: Individual | null): Id | null;
  idOfBody(span: Span | null): Id | null;
  idOfPlace(draft: PlaceDraft | null): Id | null;
  idOfPlaceSpan(span: Span | null): Id | null;
  /** The place where a meeting is held, by its words. */
  idOfVenue(range: TokenRange): Id | null;
  idOfBodyOf(office: Span<OfficeValue>): Id | null;
}

interface Known {
  readonly title: TokenRange | null;
  readonly source: TokenRange | null;
  readonly given: string | undefined;
  readonly shortForms: readonly ShortForm[];
  /** Where meetings are held. */
  readonly venues: readonly TokenRange[];
  /** First tokens of the offices that somebody gains. */
  readonly gained: ReadonlySet<number>;
}

/** A place that is not named is mentioned where a unit word means it. */
const withUnitWords = (places: Places, { unitWords }: FullWords): PlaceDraft[] => {
  for (const draft of places.drafts) if (draft.ranges.length === 0) draft.ranges.push(...unitWords.get(draft) ?? []);
  return places.drafts.filter((draft) => draft.ranges.length > 0).sort((a, b) => a.ranges[0]![0] - b.ranges[0]![0]);
};

const LEVELS = ['province', 'district', 'commune'];

const mainPlace = ({ unitWords }: FullWords, { given }: Jurisdiction): PlaceDraft | null => {
  const meant = [...unitWords.keys()];
  for (const level of LEVELS) {
    const found = meant.filter(({ kind }) => kind === level).sort((a, b) => unitWords.get(b)!.length - unitWords.get(a)!.length)[0];
    if (found) return found;
  }
  return meant[0] ?? given;
};

interface Collected {
  readonly persons: readonly PersonDraft[];
  readonly organizations: Organizations;
  readonly places: Places;
  readonly venues: Venues;
  /** The places that the record holds, in its order. */
  readonly ordered: readonly PlaceDraft[];
}

const identify = (scene: Scene, { persons, organizations, places, venues, ordered }: Collected) => {
  const personIds = new Map(persons.map(({ individual }, i) => [individual, idAt('persons', i)]));
  const organizationIds = idsOf('organizations', organizations.drafts);
  const placeIds = idsOf('places', ordered);
  const idOfBody = (span: Span | null): Id | null => organizationIds.get(organizations.of(span)!) ?? null;
  const idOfPlace = (draft: PlaceDraft | null): Id | null => placeIds.get(draft!) ?? null;
  return {
    idOfPerson: (individual: Individual | null): Id | null => (individual && personIds.get(individual)) ?? null,
    idOfBody,
    idOfPlace,
    idOfPlaceSpan: (span: Span | null): Id | null => idOfPlace(places.of(span)),
    idOfVenue: (range: TokenRange): Id | null => idOfPlace(venues.of(range)),
    idOfBodyOf: (office: Span<OfficeValue>): Id | null => idOfBody(bodyOfOffice(scene, office)),
  };
};

export const collectEntities = ({ scene, people }: Story, { title, source, given, shortForms, venues: held, gained }: Known): Entities => {
  const others = tokensOfOthers(scene);
  const bodies = collectBodies(scene, others);
  const places = collectPlaces(scene, others);
  const jurisdiction = readJurisdiction(scene, places, bodies, { title, source, given });
  const fullWords = createFullWords(scene, { shortForms, bodies, places, jurisdiction });
  const organizations = collectOrganizations(scene, bodies, places, fullWords);
  const venues = collectVenues(scene, held, { organizations, places, fullWords });
  const persons = collectPersons(scene, people.all, { fullWords, gained });
  const ordered = withUnitWords(places, fullWords);
  return {
    scene, fullWords, jurisdiction, persons, organizations: organizations.drafts, places: ordered, main: mainPlace(fullWords, jurisdiction),
    ...identify(scene, { persons, organizations, places, venues, ordered }),
  };
};
