import { AND } from '../../lexicon/tables/function-words.js';

/** Small words between persons and their offices. */

/** What joins offices of a list, and offices with the name. */
export const SEPARATORS: ReadonlySet<string> = new Set([',', '-', '–', AND, 'kiêm']);
/** What joins one person with another. */
export const JOINS_PERSONS: ReadonlySet<string> = new Set([',', AND]);
/** Behind a name they go on with somebody else. */
export const JOINS_OTHERS: ReadonlySet<string> = new Set([AND, 'cùng', 'với', 'gửi', 'mời']);
/** `…, Phó Chánh án, Thứ trưởng | các Bộ`: a list of people without their names. */
export const ARE_SEVERAL: ReadonlySet<string> = new Set(['các', 'những', 'một']);
