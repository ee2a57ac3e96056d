import { AND, OF } from '../../lexicon/tables/function-words.js';

/** Small words inside names and lists of names. */

/** They join words in the name of an institution. */
export const SMALL_WORDS_OF_NAMES: ReadonlySet<string> = new Set([AND, OF, 'các', 'cho', 'vì']);
/** Marks and words before which a name visibly ends. */
export const ENDS_NAME: ReadonlySet<string> = new Set([',', '.', ';', ')', '-', '(', AND, OF, 'thuộc', 'về']);
/** They join members of a list of streets and the like. */
export const JOINTS_OF_THINGS: ReadonlySet<string> = new Set([',', '-', '–', AND, 'đến']);
/** Between the things and the first of them: `các tuyến đường như | A, B`. */
export const OPENERS_OF_THINGS: ReadonlySet<string> = new Set(['như', 'gồm']);
