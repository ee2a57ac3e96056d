/** Small words by which clauses hang together, each by what it says there. */

/** Before a verb whose action comes to its subject: a passive, or a thing that is allowed. */
export const RECEIVES = 'được';

/** Before a limit in time: `trước ngày 30/9`. */
export const BEFORE_LIMIT = 'trước';

/** Between two verbs of one subject, each with its own object. */
export const MEANWHILE: readonly string[] = ['đồng thời'];

/** Behind a mark, before what a paper says that was adopted. */
export const AMONG_THEM: readonly string[] = ['trong đó'];

/** Behind a mark, before a subject that does something else than the one before it. */
export const CONTRASTS: readonly string[] = ['còn', 'riêng', 'song', 'nhưng', 'trong khi', 'trong khi đó'];

/** Words behind a subject that begin its predicate. */
export const PREDICATE_OPENERS: readonly string[] = ['đã', 'vừa', 'mới', 'từng', 'sẽ'];

/** Words that only a verb takes before it, or that join it to another verb. */
export const VERBAL_WORDS: readonly string[] = ['đã', 'cũng', 'vừa', 'còn', 'và', 'đồng thời'];

/** Subjects that stand for what was said, in a clause that says what it is: `Đây là việc cần …`. */
export const THIS_IS: readonly string[] = ['đây là', 'đó là'];

/** Words behind a thing that was told before: `những phương án này`. */
export const BACKWARD_WORDS: readonly string[] = ['này', 'đó', 'trên', 'nêu trên', 'nói trên', 'ấy'];

/** Behind a verb: what it governs was told before. */
export const AS_SAID_BEFORE: readonly string[] = ['như vậy', 'như trên', 'như thế', 'như đã nêu', 'điều này', 'điều đó'];

/** What stands right before quoted words: `ông Ba nói: “…”`. */
export const QUOTATION_OPENERS: readonly string[] = [':', 'rằng'];
