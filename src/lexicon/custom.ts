import { expectFields, expectList, expectOneOf, expectText } from '../errors.js';
import type { Lexicon } from './lexicon.js';
import type { PostData } from './load.js';
import type { CountryEntry, DecisionVerbEntry, NamedBodyEntry, OrganizationKind, OrganizationLevel, ProvinceEntry } from './define.js';

/** What a decision does, as in the record. */
export type DecisionVerbType = 'adopted' | 'directed' | 'proposed' | 'awarded';

/**
 * Entries of your own, added to the built-in lexicon. Where both have the same words, yours are taken.
 *
 * @example
 * createParser({ lexicon: { abbreviations: [{ short: 'BĐL', long: 'Ban Đại lễ' }], posts: ['Chánh sự vụ'] } })
 */
export interface PartialLexicon {
  readonly abbreviations?: readonly { readonly short: string; readonly long: string; readonly kind?: string }[];
  /** Heads of offices, without the body they are of: `Chánh sự vụ`. */
  readonly posts?: readonly string[];
  readonly organizations?: readonly { readonly name: string; readonly kind?: OrganizationKind; readonly level?: OrganizationLevel }[];
  /** Names without their unit word. */
  readonly places?: readonly { readonly name: string; readonly kind: 'country' | 'province' | 'district' }[];
  readonly familyNames?: readonly string[];
  readonly verbs?: readonly { readonly verb: string; readonly type: DecisionVerbType }[];
}

const KINDS: readonly OrganizationKind[] =
  ['party', 'legislature', 'government', 'front', 'judiciary', 'armed-forces', 'state-owned', 'press', 'foreign', 'other'];
const LEVELS: readonly OrganizationLevel[] = ['central', 'province', 'district', 'commune'];
const PLACE_KINDS = ['country', 'province', 'district'] as const;
const VERB_TYPES: readonly DecisionVerbType[] = ['adopted', 'directed', 'proposed', 'awarded'];

type Adder = (lexicon: Lexicon, where: string, entry: unknown) => void;

const addAbbreviation: Adder = (lexicon, where, entry) => {
  const { short, long, kind } = expectFields(where, entry, ['short', 'long', 'kind']);
  const reading = {
    long: expectText(`${where}.long`, long),
    kind: kind === undefined ? 'generic' : expectText(`${where}.kind`, kind),
    isUsual: true, after: [], before: [], near: [], beforeShape: null,
  };
  lexicon.add('Abbreviation', expectText(`${where}.short`, short), { readings: [reading] }, 'exact');
};

const addPost: Adder = (lexicon, where, entry) => {
  const head = expectText(where, entry);
  lexicon.add('Post', head, { post: head, entry: { head, gloss: head }, isDeputy: false } satisfies PostData);
};

const addOrganization: Adder = (lexicon, where, entry) => {
  const { name, kind, level } = expectFields(where, entry, ['name', 'kind', 'level']);
  const body: NamedBodyEntry = {
    name: expectText(`${where}.name`, name),
    kind: kind === undefined ? 'other' : expectOneOf(`${where}.kind`, kind, KINDS),
    level: level === undefined ? null : expectOneOf(`${where}.level`, level, LEVELS),
  };
  lexicon.add('NamedBody', body.name, body, 'capital');
};

const addPlace: Adder = (lexicon, where, entry) => {
  const fields = expectFields(where, entry, ['name', 'kind']);
  const name = expectText(`${where}.name`, fields['name']);
  switch (expectOneOf(`${where}.kind`, fields['kind'], PLACE_KINDS)) {
    case 'country': lexicon.add<CountryEntry>('Country', name, { name, kind: 'country' }, 'capital'); break;
    case 'province': lexicon.add<ProvinceEntry>('Province', name, { name, kind: 'province', code: '', successor: '' }, 'capital'); break;
    case 'district': lexicon.add('District', name, '', 'capital'); break;
  }
};

const addFamilyName: Adder = (lexicon, where, entry) => {
  const name = expectText(where, entry);
  lexicon.add('FamilyName', name, name, 'capital');
};

const addVerb: Adder = (lexicon, where, entry) => {
  const fields = expectFields(where, entry, ['verb', 'type']);
  const verb = expectText(`${where}.verb`, fields['verb']), type = expectOneOf(`${where}.type`, fields['type'], VERB_TYPES);
  lexicon.add<DecisionVerbEntry>('DecisionVerb', verb, { verb, type });
};

const ADDERS: Readonly<Record<keyof PartialLexicon, Adder>> = {
  abbreviations: addAbbreviation,
  posts: addPost,
  organizations: addOrganization,
  places: addPlace,
  familyNames: addFamilyName,
  verbs: addVerb,
};

/**
 * Adds the entries to a lexicon that is still open, or only checks them where none is given.
 *
 * @throws TypeError that names the entry and what was expected there: `lexicon.posts[2]: expected a non-empty string, got 7`.
 */
export const addCustom = (lexicon: Lexicon, partial: PartialLexicon): void => {
  const lists = expectFields('lexicon', partial, Object.keys(ADDERS));
  for (const [name, add] of Object.entries(ADDERS)) {
    expectList(`lexicon.${name}`, lists[name]).forEach((entry, i) => { add(lexicon, `lexicon.${name}[${i}]`, entry); });
  }
};
