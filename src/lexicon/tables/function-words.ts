/** Small words that many readers ask for by themselves. */

export const AND = 'và';
export const OF = 'của';
export const AT = 'tại';
export const BY = 'do';
export const FROM = 'từ';
export const WITH = 'với';
export const ALSO = 'cũng';
export const WILL = 'sẽ';
/** Before a verb whose action is over. */
export const DONE = 'đã';
/** The mark of a passive that is welcome, and of one that is not. */
export const PASSIVE = 'được', ADVERSE_PASSIVE = 'bị';
export const THERE_IS = 'có';
export const ACCORDING_TO = 'theo';
export const OTHERS = 'khác';
/** Before what is over when something else begins. */
export const AFTER = 'sau khi';
/** Makes a noun of the clause behind it: `việc bổ nhiệm`. */
export const NOMINALISER = 'việc';
/** Makes a noun a plural: `các đại biểu`. */
export const PLURAL = 'các';
