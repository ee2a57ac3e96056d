import { any, as, before, lex, not, notAfter, opt, seq, type Pattern } from '../../grammar/index.js';

/** The words of a post, before what it is of. */

/** `Quyền Chủ tịch`: who acts for the holder has the word in the office; `thẩm quyền Chủ tịch` is another word. */
const ACTING = seq(notAfter('thẩm', 'ủy', 'chính', 'phân', 'nhân', 'toàn', 'tác', 'cầm', 'có', 'đúng', 'theo', 'của'), lex('Acting'));
/** `giữ chức | vụ Phó Giám đốc`: the end of a word, and no `Vụ phó`. */
const IS_WORD = any(notAfter('chức'), not('vụ phó'));
export const HEAD = seq(IS_WORD, not('vua Hùng'), notAfter('ban', 'học', 'phủ', 'đoàn'), opt(ACTING), as('post', lex('Post')), not('quán'));
export const POST = seq(HEAD, opt(lex('PostModifier')), opt(lex('PostModifier')));
/** A post of one of these kinds, or a word of acting before one: most posts are none, and are left at once. */
export const isPostOf = (...kinds: readonly ('PostOfPost' | 'PostOfUnit' | 'PostOfEnterprise')[]): Pattern =>
  before(lex('Acting'), ...kinds.map((kind) => lex(kind)));
