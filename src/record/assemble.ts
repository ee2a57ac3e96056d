import type { Story, TokenRange } from '../discourse/index.js';
import type { DefinitionValue } from '../entities/abbreviation/index.js';
import type { DecisionFact, Events, MeetingFact, PersonnelFact } from '../events/types.js';
import type { Scene } from '../grammar/index.js';
import { assembleAbbreviations, type Abbreviations } from './abbreviations.js';
import { readCredits } from './credits.js';
import { collectDates, documentDay, type Dates } from './dates.js';
import { diagnose } from './diagnostics.js';
import { assembleDocuments, type Documents, type ResolveDay } from './documents.js';
import { collectEntities, type Entities } from './entities.js';
import { documentsWithin, type Facts } from './facts.js';
import type { ShortForm } from './full-words.js';
import { eventEntries, orderEvents } from './happenings.js';
import { printedDay, readTitle } from './header.js';
import { idAt } from './ids.js';
import { mentionOf } from './mention.js';
import type { ParseOptions } from './options.js';
import { organizationEntry } from './organizations.js';
import { partyRefOf } from './parties.js';
import { personEntry } from './persons.js';
import { placeEntry } from './places.js';
import { SCHEMA_VERSION } from './schema-version.js';
import type { Article, ArticleRecord } from './types.js';

/** The record, and what it was made of in the same order: for explaining it. */
export interface Assembly {
  readonly record: ArticleRecord;
  readonly story: Story;
  readonly entities: Entities;
  readonly dates: Dates;
  readonly documents: Documents;
  readonly header: Header;
  readonly meetings: readonly MeetingFact[];
  readonly decisions: readonly DecisionFact[];
  readonly personnel: readonly PersonnelFact[];
}

/** What the article says of itself. */
export interface Header {
  readonly title: TokenRange | null;
  readonly printedOn: string | null;
  readonly source: TokenRange | null;
  readonly bylines: readonly TokenRange[];
  readonly captions: readonly TokenRange[];
}

const readHeader = (scene: Scene): Header => ({ title: readTitle(scene), printedOn: printedDay(scene), ...readCredits(scene) });

/** Those that are to be written out: not where the long form stands beside them, as in `Khu công nghiệp (KCN)`. */
const shortFormsOf = (scene: Scene, { abbreviations }: Abbreviations): ShortForm[] => {
  const longs = new Map<number, string>();
  for (const { long, mentions } of abbreviations) for (const { start } of mentions) longs.set(start, long);
  const explained = new Set(scene.all<DefinitionValue>('AbbreviationDefinition').map(({ value }) => value.shortStart));
  return scene.all('Abbreviation').flatMap(({ start, end }) => {
    const long = longs.get(scene.tape.start[start]!);
    return long === undefined || explained.has(start) ? [] : [{ start, end, long }];
  });
};

const articleEntry = ({ scene, main, idOfPlace }: Entities, header: Header, publishedOn: string | null): Article => ({
  title: header.title && mentionOf(scene, ...header.title),
  publishedOn,
  source: header.source && mentionOf(scene, ...header.source).text,
  bylines: header.bylines.map((range) => mentionOf(scene, ...range)),
  captions: header.captions.map((range) => mentionOf(scene, ...range)),
  jurisdiction: idOfPlace(main),
});

const GAINS = new Set(['elected', 'appointed', 'nominated']);

const gainedOffices = ({ personnel }: Events): ReadonlySet<number> =>
  new Set(personnel.flatMap(({ action, position, isKept }) => (position && !isKept && GAINS.has(action) ? [position[0]] : [])));

export const assemble = (story: Story, events: Events, options: ParseOptions): Assembly => {
  const { scene } = story;
  const header = readHeader(scene);
  const publishedOn = options.publishedOn ?? header.printedOn;
  const abbreviations = assembleAbbreviations(scene);
  const entities = collectEntities(story, {
    ...header,
    given: options.jurisdiction,
    shortForms: shortFormsOf(scene, abbreviations),
    venues: events.meetings.flatMap(({ place }) => (place ? [place] : [])),
    gained: gainedOffices(events),
  });
  const dates = collectDates(scene, publishedOn);
  const resolveDay: ResolveDay = (day) => documentDay(day, publishedOn);
  const documents = assembleDocuments(scene, resolveDay, ({ start, end }) => partyRefOf(entities, [start, end]));
  const facts: Facts = { entities, dates, documentsIn: documentsWithin(scene, documents) };
  const ordered = orderEvents(entities, events);
  const record: ArticleRecord = {
    schemaVersion: SCHEMA_VERSION,
    id: options.id ?? null,
    article: articleEntry(entities, header, publishedOn),
    relevant: events.isRelevant,
    persons: entities.persons.map((draft, i) => personEntry(scene, draft, idAt('persons', i), entities.idOfBodyOf)),
    organizations: entities.organizations.map((draft, i) => organizationEntry(scene, draft, idAt('organizations', i), entities.idOfPlace)),
    places: entities.places.map((draft, i) => placeEntry(scene, draft, idAt('places', i), entities.main)),
    ...eventEntries(facts, events, ordered),
    documents: documents.documents,
    abbreviations: abbreviations.abbreviations,
    dates: dates.entries,
    diagnostics: diagnose(scene, dates, abbreviations.undecided),
  };
  return { record, story, entities, dates, documents, header, ...ordered };
};

/** The record of an article whose text and events have been read. The same input gives the same record. */
export const assembleRecord = (story: Story, events: Events, options: ParseOptions): ArticleRecord =>
  assemble(story, events, options).record;
