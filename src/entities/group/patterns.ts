import { any, as, before, lex, list, not, notAfter, opt, seq, shape, tag, type Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { FIELD, PLACE } from '../organization/index.js';
import { isCapitalWord, ROMAN_OR_NUMBER } from '../shapes/names.js';
import { Words } from './lexicon.js';

/** `500`, `1.000`, `1,5`: a number with its separators. */
const readAmount = (scene: Scene, at: number, limit: number): number => {
  const { tape } = scene;
  if (at >= limit || !hasFlag(tape, at, Flag.Number)) return -1;
  let end = at + 1;
  while (end + 1 < limit && '.,'.includes(tape.input[tape.start[end]!]!) && hasFlag(tape, end, Flag.Glued)
    && hasFlag(tape, end + 1, Flag.Glued) && hasFlag(tape, end + 1, Flag.Number)) end += 2;
  return end;
};
const AMOUNT = shape('amount', 'number', readAmount);
const NUMBER = seq(
  notAfter('năm', 'tháng', 'ngày', 'quý', 'số', 'thứ', 'khóa', '/', '-', '.'), AMOUNT, opt(lex(Words.Magnitude)),
);

/** `các`, `tất cả các`, `hơn 500`, `đông đảo`. */
export const QUANTITY = as('quantity', any(
  seq(opt(lex(Words.Approximation)), NUMBER),
  seq(lex(Words.Quantifier), opt(lex(Words.Quantifier))),
));

export const NO_PERSON = not(tag('Person'));
export const ADDRESS = lex(Words.Address);
export const AND = any(', và', ',', 'và', '-', '–', '/');

const SECOND = any(seq(not(tag('Body')), lex(Words.Member), opt(lex(Words.Modifier))), seq(tag('Body'), tag('Group')));
/** `sở, ban, ngành`, `cán bộ, công chức`: who they are, each with a word that says which. */
export const HEADS = seq(as('head', lex(Words.Head)), opt(lex(Words.Modifier)), opt(AND, list(SECOND, AND, { most: 8 })));

const readCapitals = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end < at + 5 && isCapitalWord(scene, end)) end++;
  return end > at ? end : -1;
};
const CAPITALS = shape('capitalised words', 'capital', readCapitals);

/** Bodies, places and domains by name: `Sở Nội vụ, Văn phòng UBND tỉnh`, `GTVT, Tài chính`. */
const NAMED = seq(NO_PERSON, any(tag('Body'), PLACE, seq(before(CAPITALS), FIELD)));
const COMMA = any(', và', ',', 'và');
export const NAMES = list(NAMED, COMMA, { most: 12 });
/** The same with proper names that only capitals tell: `Boeing, Murphy Oil`. */
export const PROPER_NAMES = list(any(NAMED, seq(NO_PERSON, not(tag('Office')), not(lex('Post')), CAPITALS)), COMMA, { most: 12 });

const TERM = seq(any('khóa', 'nhiệm kỳ khóa'), ROMAN_OR_NUMBER);
const YEARS = seq('nhiệm kỳ', AMOUNT, any('-', '–'), AMOUNT);
const BRACKET = seq('(', any(tag('Place'), CAPITALS), ')');

const OF = seq(lex(Words.Link), NO_PERSON, any(tag('Group'), tag('Office'), NAMES, 'Đảng, Nhà nước', 'Đảng và Nhà nước', 'đây'));
const MODIFIER = any(OF, lex(Words.Modifier), TERM, YEARS, BRACKET, tag('Group'), NAMES);
/** What says which of them: `của tỉnh`, `liên quan`, `khóa XIV`, `hai nước`. */
export const MODIFIERS = seq(opt(MODIFIER), opt(MODIFIER), opt(MODIFIER));
