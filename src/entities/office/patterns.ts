import { after, any, as, before, lex, not, notAfter, opt, seq, shape, type Pattern } from '../../grammar/index.js';
import { CAPITAL_WORD } from '../shapes/names.js';
import { isSmallWord } from '../shapes/words.js';

/** The words of a post, before what it is of. */

/** `Quyền Chủ tịch`: who acts for the holder has the word in the office; `thẩm quyền Chủ tịch` is another word. */
const ACTING = seq(notAfter('thẩm', 'ủy', 'chính', 'phân', 'nhân', 'toàn', 'tác', 'cầm', 'có', 'đúng', 'theo', 'của'), lex('Acting'));
const SMALL_WORD = shape('word in small letters', 'word', (scene, at) => (isSmallWord(scene, at) ? at + 1 : -1));
/** `chức | vụ Trưởng ban`: no `vụ trưởng`, which has its department behind it. */
const END_OF_WORD = seq(before('vụ'), SMALL_WORD, 'trưởng', not('vụ'), any('phòng', 'ban', 'khoa', CAPITAL_WORD));
/**
 * `giữ chức | vụ Phó Giám đốc`: the end of a word, and no `Vụ phó`; `Vụ | trưởng Vụ Pháp chế`: of another office; `Bộ | Tư lệnh` is
 * a body.
 */
const IS_WORD = any(
  notAfter('chức', 'vụ', 'bộ'), seq(after('chức'), not(any('vụ phó', END_OF_WORD))), seq(after('vụ'), not('trưởng vụ')),
  seq(after('bộ'), not('tư lệnh')),
);
export const HEAD = seq(IS_WORD, not('vua Hùng'), notAfter('ban', 'học', 'phủ', 'đoàn'), opt(ACTING), as('post', lex('Post')), not('quán'));
export const POST = seq(HEAD, opt(lex('PostModifier')), opt(lex('PostModifier')));
/** A post of one of these kinds, or a word of acting before one: most posts are none, and are left at once. */
export const isPostOf = (...kinds: readonly ('PostOfPost' | 'PostOfUnit' | 'PostOfEnterprise')[]): Pattern =>
  before(lex('Acting'), ...kinds.map((kind) => lex(kind)));
