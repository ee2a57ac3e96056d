import type { AbbreviationEntry, AbbreviationReading, HonorificEntry, PostEntry } from './define.js';
import { COMPOUND } from './homographs.js';
import { Lexicon, type Casing } from './lexicon.js';
import * as tables from './tables/index.js';

/** What a phrase of class `Post` carries. */
export interface PostData { readonly post: string; readonly entry: PostEntry; readonly isDeputy: boolean }

const addWords = (lexicon: Lexicon, cls: string, words: readonly string[], casing: Casing = 'any'): void => {
  for (const word of words) lexicon.add(cls, word, word, casing);
};

/** A post, and what kind of a thing it is the post of: rules that want one of these look for it first. */
const addPost = (lexicon: Lexicon, data: PostData): void => {
  const { post, entry: { ofPost, ofUnit, ofEnterprise } } = data;
  lexicon.add('Post', post, data);
  if (ofPost) lexicon.add('PostOfPost', post, null);
  if (ofUnit) lexicon.add('PostOfUnit', post, null);
  if (ofEnterprise) lexicon.add('PostOfEnterprise', post, null);
};

const loadPosts = (lexicon: Lexicon): void => {
  for (const entry of tables.POSTS) {
    addPost(lexicon, { post: entry.head, entry, isDeputy: false });
    if (entry.deputy) addPost(lexicon, { post: `Phó ${entry.head}`, entry, isDeputy: true });
  }
  for (const modifier of tables.POST_MODIFIERS) lexicon.add('PostModifier', modifier, modifier);
  for (const marker of tables.FORMER_MARKERS) lexicon.add('Former', marker, marker);
  for (const marker of tables.FORMER_FOR_GOOD) lexicon.add('FormerForGood', marker, marker);
  for (const word of tables.ASSOCIATIONS) lexicon.add('Association', word, word, 'capital');
  for (const word of tables.ACTING_WORDS) lexicon.add('Acting', word, word);
  for (const words of [...tables.TAKES_OFFICE, ...tables.ON_BEHALF_OF]) lexicon.add('HeldByOther', words, words);
  for (const marker of tables.NEW_OR_ACTING_MARKERS) lexicon.add('NewOrActing', marker, marker);
};

const loadPeople = (lexicon: Lexicon): void => {
  for (const entry of tables.HONORIFICS) lexicon.add<HonorificEntry>('Honorific', entry.word, entry);
  for (const word of tables.PLURAL_HONORIFICS) lexicon.add('PluralHonorific', word, word);
  for (const rank of tables.RANKS) lexicon.add('Rank', rank, rank);
  for (const rank of tables.PEN_NAME_RANKS) lexicon.add('PenNameRank', rank, rank);
};

/** What stands around names or looks like one. */
const loadNameContexts = (lexicon: Lexicon): void => {
  addWords(lexicon, 'NamedAfter', tables.NAMED_AFTER);
  addWords(lexicon, 'Memorial', tables.MEMORIALS);
  addWords(lexicon, 'NameStop', tables.NAME_STOPS);
  for (const name of tables.PAPER_NAMES) lexicon.add('Newspaper', name, name, 'capital');
  for (const word of tables.NAME_PARTICLES) lexicon.add('NameParticle', word, word);
  for (const stem of tables.HEAVENLY_STEMS) {
    for (const branch of tables.EARTHLY_BRANCHES) lexicon.add('YearName', `${stem} ${branch}`, branch, 'capital');
  }
  for (const word of tables.BEFORE_HOUSE_NUMBERS) lexicon.add('BeforeHouseNumber', word, word);
  for (const word of tables.OPENS_LIST) lexicon.add('OpensList', word, word);
  for (const word of tables.FIRM_WORDS) lexicon.add('FirmWord', word, word, 'capital');
  for (const word of tables.SAINTS) lexicon.add('Saint', word, word, 'capital');
  for (const word of tables.NAMES_OF_SEX) {
    lexicon.add('NameOfSex', word, word, 'capital');
    lexicon.add('SmallNameOfSex', word.toLowerCase(), word, 'exact');
  }
  for (const name of tables.HISTORICAL_PERSONS) lexicon.add('HistoricalPerson', name, name, 'capital');
};

/** `CA`, `TU`: in small letters another word (`Ca sĩ`). */
const SHORT_HEAD = /^\p{Lu}{2}$/u;

const loadBodies = (lexicon: Lexicon): void => {
  // `vụ` and `bộ` in small letters are ordinary words; only the longer heads keep their meaning there.
  for (const entry of tables.BODY_HEADS) {
    if (entry.takes === 'name') lexicon.add('SmallBodyHead', entry.head, entry);
    if (entry.alsoSmall) lexicon.add('SmallFieldHead', entry.head.toLowerCase(), entry, 'exact');
    if (entry.forTask) lexicon.add('TaskBoard', entry.head, entry, 'capital');
    const isOrdinaryWord = entry.takes === 'field' || entry.takes === 'name' || !entry.head.includes(' ');
    lexicon.add(`BodyHead.${entry.takes}`, entry.head, entry, SHORT_HEAD.test(entry.head) ? 'exact' : isOrdinaryWord ? 'capital' : 'any');
  }
  for (const entry of tables.UNIT_HEADS) lexicon.add('UnitHead', entry.word, entry);
  for (const word of tables.NO_PLACE_NAMES) lexicon.add('NoPlaceName', word, word);
};

/** A name in all spellings of its words: `Ủy ban Trung ương MTTQ Việt Nam`, `Ủy ban T.Ư MTTQ VN` … */
const spellingsOf = (name: string): string[] => {
  let spellings = [name];
  for (const [long, shorts] of tables.BODY_NAME_VARIANTS) {
    if (name.includes(long)) spellings = spellings.flatMap((each) => [each, ...shorts.map((short) => each.replace(long, short))]);
  }
  return spellings;
};

interface Named { readonly name: string; readonly aliases?: readonly string[] }

/** The name of an entry and its other spellings. */
const namesOf = ({ name, aliases = [] }: Named): readonly string[] => [name, ...aliases];

const loadNamedBodies = (lexicon: Lexicon): void => {
  for (const entry of tables.NAMED_BODIES) {
    for (const spelling of namesOf(entry).flatMap(spellingsOf)) {
      lexicon.add('NamedBody', spelling, entry, 'capital');
      if (spelling.startsWith(tables.SMALL_NAMED_HEAD)) lexicon.add('SmallNamedBody', spelling, entry);
      if (spelling.startsWith(tables.HEAD_OF_BOARDS)) {
        lexicon.add('RestOfBoard', spelling.slice(tables.FIRST_WORD_OF_BOARDS.length + 1), entry, 'capital');
      }
    }
  }
};

/** `Thông tin và Truyền thông`, `Thông tin & Truyền thông`. */
const withSigns = (field: string): string[] => (field.includes(' và ') ? [field, field.replaceAll(' và ', ' & ')] : [field]);

/** Words in the names of bodies. */
const loadWordsOfBodies = (lexicon: Lexicon): void => {
  addWords(lexicon, 'Field', tables.FIELDS.flatMap(withSigns));
  addWords(lexicon, 'Centre', tables.CENTRE, 'capital');
  addWords(lexicon, 'SuperiorHead', tables.SUPERIOR_HEADS, 'capital');
  addWords(lexicon, 'SmallUnitOfBody', tables.SMALL_UNITS_OF_BODIES, 'exact');
  addWords(lexicon, 'BareBody', tables.BARE_BODIES, 'capital');
  addWords(lexicon, 'BareBody', tables.SMALL_BARE_BODIES, 'exact');
  for (const [cls, words] of Object.entries(WORDS_OF_BODIES)) addWords(lexicon, cls, words);
};

const WORDS_OF_BODIES = {
  NameWord: tables.INSTITUTION_WORDS, AgencyRole: tables.AGENCY_ROLES, BoardKind: tables.BOARD_KINDS,
  BoardTask: tables.BOARD_TASKS, BeforeBoardTask: tables.BEFORE_BOARD_TASKS, BeforeBoardNumber: tables.BEFORE_BOARD_NUMBERS,
  BoardYears: tables.BOARD_YEARS, Term: tables.TERM_WORDS, SchoolType: tables.SCHOOL_TYPES, NoSecondSyllable: tables.NO_SECOND_SYLLABLES,
  VerbBehindBody: tables.VERBS_BEHIND_BODIES, Event: tables.EVENTS, FieldTail: tables.FIELD_TAILS,
};

const abbreviations = (): AbbreviationEntry[] => [...tables.ABBREVIATIONS_PARTY_STATE, ...tables.ABBREVIATIONS_GENERAL];

/** Short forms of domains, as `Sở` or `Bộ` take them: `GTVT`, `KH&ĐT`, `GD-ĐT`. */
const loadShortFields = (lexicon: Lexicon): void => {
  const fields = new Set(tables.FIELDS.map((field) => field.toLowerCase()));
  for (const { short, readings } of abbreviations()) {
    if (!readings.some(({ long }) => fields.has(long.toLowerCase()))) continue;
    for (const form of short) lexicon.add('FieldAbbreviation', form, readings, 'exact');
  }
};

/** The reading that is taken when no cue speaks for another. */
const usualReading = ({ readings }: AbbreviationEntry): AbbreviationReading | undefined =>
  readings.find(({ usual }) => usual) ?? (readings.length === 1 ? readings[0] : undefined);

/** `UBTVQH`, `BCT`: short forms whose usual reading is a body with a name of its own. */
const loadShortBodies = (lexicon: Lexicon): void => {
  const bodies = new Map(tables.NAMED_BODIES.flatMap((entry) => namesOf(entry).map((name) => [name.toLowerCase(), entry] as const)));
  for (const entry of abbreviations()) {
    const body = bodies.get(usualReading(entry)?.long.toLowerCase() ?? '');
    if (body) for (const form of entry.short) lexicon.add('NamedBody', form, body, 'exact');
  }
};

const LONGEST_OF_SHORT = 5;
/** `Lào`, `Anh`: a name that other words share needs its surroundings to mean the country. */
const classOfCountry = (name: string): 'Country' | 'ShortCountry' =>
  (/[ -]/u.test(name) || name.length > LONGEST_OF_SHORT ? 'Country' : 'ShortCountry');

const loadStateForms = (lexicon: Lexicon): void => {
  lexicon.add('ShortHome', tables.SHORT_HOME, tables.SHORT_HOME, 'capital');
  for (const words of tables.STATE_FORMS) lexicon.add('StateForm', words, words, 'capital');
  for (const words of tables.STATE_FORMS_BEHIND) lexicon.add('StateFormBehind', words, words);
};

const loadPlaces = (lexicon: Lexicon): void => {
  for (const entry of tables.PROVINCES) for (const name of namesOf(entry)) lexicon.add('Province', name, entry, 'capital');
  for (const entry of tables.COUNTRIES) for (const name of namesOf(entry)) lexicon.add(classOfCountry(name), name, entry, 'capital');
  for (const name of tables.GEOGRAPHIC_NAMES) lexicon.add('Geographic', name, name, 'capital');
  for (const { province, cities = [], towns = [], urban = [], rural } of tables.DISTRICTS) {
    for (const name of [...cities, ...towns, ...urban, ...rural]) lexicon.add('District', name, province, 'capital');
  }
};

/** Words with a capital, each once. */
const addNames = (lexicon: Lexicon, cls: string, ...lists: readonly (readonly string[])[]): void => {
  for (const name of new Set(lists.flat())) lexicon.add(cls, name, name, 'capital');
};

const loadNames = (lexicon: Lexicon): void => {
  const { FAMILY_NAMES, AMBIGUOUS_FAMILY_NAMES, MINORITY_PARTICLES, CHINESE_FAMILY_NAMES } = tables;
  addNames(lexicon, 'FamilyName', FAMILY_NAMES, AMBIGUOUS_FAMILY_NAMES, MINORITY_PARTICLES, CHINESE_FAMILY_NAMES);
  lexicon.addAll('KnownPerson', tables.KNOWN_PERSONS, 'capital');
  addNames(lexicon, 'MinorityName', MINORITY_PARTICLES);
  addNames(lexicon, 'AmbiguousFamilyName', AMBIGUOUS_FAMILY_NAMES);
  addNames(lexicon, 'GivenName', tables.GIVEN_NAMES, tables.MIDDLE_NAMES);
  addNames(lexicon, 'ForeignGivenName', tables.FOREIGN_GIVEN_NAMES);
};

/** Class of the words with which sentences open; the data says whether a number must follow. */
export const OPENS_SENTENCE = 'OpensSentence';

/** Words that open sentences, and whether a number must follow them. */
const loadSentenceOpenings = (lexicon: Lexicon): void => {
  for (const words of tables.SENTENCE_OPENINGS) lexicon.add(OPENS_SENTENCE, words, false, 'capital');
  for (const words of tables.OPENINGS_BEFORE_NUMBER) lexicon.add(OPENS_SENTENCE, words, true, 'capital');
};

/** Words that hold a verb without meaning it; the word lists of the layers themselves add more. */
const loadCompounds = (lexicon: Lexicon): void => {
  for (const word of tables.DICTIONARY_COMPOUNDS.split(',')) lexicon.add(COMPOUND, word, word);
};

/** A lexicon with all built-in tables, still open for rules and for entries of the user. */
export const loadLexicon = (): Lexicon => {
  const lexicon = new Lexicon();
  loadPosts(lexicon);
  loadPeople(lexicon);
  loadNameContexts(lexicon);
  loadBodies(lexicon);
  loadNamedBodies(lexicon);
  loadWordsOfBodies(lexicon);
  loadShortFields(lexicon);
  loadShortBodies(lexicon);
  loadPlaces(lexicon);
  loadStateForms(lexicon);
  loadNames(lexicon);
  loadCompounds(lexicon);
  loadSentenceOpenings(lexicon);
  return lexicon;
};
