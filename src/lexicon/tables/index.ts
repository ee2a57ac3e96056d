export { ABBREVIATIONS_GENERAL } from './abbreviations-general.js';
export { ABBREVIATIONS_PARTY_STATE } from './abbreviations-party-state.js';
export { BEFORE_BOARD_NUMBERS, BEFORE_BOARD_TASKS, BOARD_TASKS, BOARD_YEARS } from './board-tasks.js';
export { BODY_HEADS } from './body-heads.js';
export { HISTORICAL_PERSONS } from './historical-persons.js';
export { HONORIFICS, PLURAL_HONORIFICS } from './honorifics.js';
export {
  BEFORE_HOUSE_NUMBERS, CHINESE_FAMILY_NAMES, EARTHLY_BRANCHES, FIRM_WORDS, HEAVENLY_STEMS, KNOWN_PERSONS, MEMORIALS, NAMED_AFTER, NAMES_OF_SEX, NAME_PARTICLES,
  NAME_STOPS, OPENS_LIST, SAINTS,
} from './name-contexts.js';
export { ACTING_WORDS, ASSOCIATIONS, FORMER_FOR_GOOD, FORMER_MARKERS, NEW_OR_ACTING_MARKERS, ON_BEHALF_OF, POSTS, POST_MODIFIERS, TAKES_OFFICE } from './posts.js';
export { PEN_NAME_RANKS, RANKS } from './ranks.js';
export { NO_PLACE_NAMES, UNIT_HEADS } from './unit-heads.js';
export { COUNTRIES, SHORT_HOME, STATE_FORMS, STATE_FORMS_BEHIND } from './countries.js';
export { DICTIONARY_COMPOUNDS } from './compounds.gen.js';
export { DISTRICTS } from './districts.js';
export { AMBIGUOUS_FAMILY_NAMES, FAMILY_NAMES, GIVEN_NAMES, MIDDLE_NAMES, MINORITY_PARTICLES } from './family-names.js';
export { FIELDS } from './fields.js';
export { FOREIGN_GIVEN_NAMES } from './foreign-given-names.js';
export {
  AGENCY_ROLES, BARE_BODIES, SMALL_BARE_BODIES, BOARD_KINDS, FIELD_TAILS, BODY_NAME_VARIANTS, CENTRE, EVENTS, FIRST_WORD_OF_BOARDS, HEAD_OF_BOARDS, INSTITUTION_WORDS, NO_SECOND_SYLLABLES, SCHOOL_TYPES, SMALL_NAMED_HEAD, SMALL_UNITS_OF_BODIES, SUPERIOR_HEADS, TERM_WORDS,
  VERBS_BEHIND_BODIES,
} from './institution-words.js';
export { GEOGRAPHIC_NAMES } from './geography.js';
export { NAMED_BODIES } from './named-bodies.js';
export { PAPER_NAMES } from './newspapers.js';
export { PROVINCES } from './provinces.js';
export { OPENINGS_BEFORE_NUMBER, SENTENCE_OPENINGS } from './sentence-openings.js';
