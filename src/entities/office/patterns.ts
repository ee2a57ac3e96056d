import { after, any, as, before, lex, not, notAfter, opt, seq, shape, tag, type Pattern } from '../../grammar/index.js';
import { CAPITAL_WORD } from '../shapes/names.js';
import { isSmallWord } from '../shapes/words.js';
import { Flag, hasFlag } from '../../text/index.js';

/** The words of a post, and what may stand behind the body it is of. */

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

/** A mark, the end of the sentence, or a word that is no second syllable: `Bộ máy` is a word of its own. */
const CLASSES_BEHIND_NAME = ['NoSecondSyllable', 'VerbBehindBody'];
export const NO_MORE_OF_NAME = shape('end of a body’s name', 'any', (scene, at) => {
  const isEnd = at >= scene.sentenceEnd(at - 1) || hasFlag(scene.tape, at, Flag.Mark);
  return isEnd || CLASSES_BEHIND_NAME.some((cls) => scene.hit(cls, at) !== undefined) ? at + 1 : -1;
});

/** `đại biểu Quốc hội | đơn vị tỉnh Yên Bái`, `đại biểu HĐND | đơn vị huyện` */
export const UNIT_OF_VOTERS = seq('đơn vị', any(tag('Place'), seq(lex('UnitHead'), before(NO_MORE_OF_NAME))));

/** `Đại biểu Quốc hội khóa XVI | tỉnh Yên Bái`, `| đơn vị huyện Yên Sơn` */
export const CONSTITUENCY = any(
  seq(before(lex('UnitHead')), tag('Place')), seq(lex('UnitHead'), before(NO_MORE_OF_NAME)),
  UNIT_OF_VOTERS, seq('đoàn', tag('Place')),
);
