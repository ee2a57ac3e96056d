import { any, as, before, lex, list, not, opt, seq, shape, tag, type Pattern, type Scene } from '../../grammar/index.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { FIELD, PLACE } from '../organization/index.js';
import {
  BODIES_OF_MEETINGS, CENTRAL_AGENCIES, COMMITTEES_BY_THEMSELVES, HEADS_OF_SMALL_UNITS, IN_FIELDS, PARTY_AND_STATE, SINCE_EARLIER,
} from '../../lexicon/tables/groups.js';
import { FIRST_SYLLABLE, isCapitalWord } from '../shapes/names.js';
import { TERMS } from '../shapes/patterns.js';
import { isAcronym } from '../shapes/words.js';
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

const MONTHS = 12, MOST_MEMBERS = 999;
/** `57/60`: how many of all members; a smaller or a larger number behind the slash is that of a month or a year. */
const readShare = (scene: Scene, at: number, limit: number): number => {
  const { tape } = scene, slash = at + 1, all = at + 2;
  const areNumbers = all < limit && hasFlag(tape, at, Flag.Number) && hasFlag(tape, all, Flag.Number);
  if (!areNumbers || tape.input[tape.start[slash]!] !== '/') return -1;
  const present = Number(lowerAt(tape, at)), members = Number(lowerAt(tape, all));
  return members > MONTHS && members <= MOST_MEMBERS && present <= members ? all + 1 : -1;
};

/** Whether people or bodies begin at `at`, so that a number before it counts them. */
const isCounted = (scene: Scene, at: number): boolean =>
  scene.hit(Words.Head, at) !== undefined || scene.hit(Words.Address, at) !== undefined
  || scene.at('Office', at).length > 0 || scene.at('Body', at).length > 0;

/** `các tổ 3, | 4 xã Yên Sơn`: a number of a list of numbers counts nobody. */
const isOneOfNumbers = ({ tape }: Scene, at: number): boolean =>
  at > 1 && lowerAt(tape, at - 1) === ',' && hasFlag(tape, at - 2, Flag.Number);

/** A number of people or bodies: `1,5 triệu | đại biểu`, and not the year in `năm 2020 doanh nghiệp`. */
const readNumber = (scene: Scene, at: number, limit: number): number => {
  const share = readShare(scene, at, limit), amount = share < 0 ? readAmount(scene, at, limit) : share;
  if (amount < 0 || hasFlag(scene.tape, at, Flag.Glued)) return -1;
  const end = scene.hit(Words.Magnitude, amount)?.end ?? amount;
  return isCounted(scene, end) && scene.hitBefore(Words.NotCounting, at) === undefined && !isOneOfNumbers(scene, at) ? end : -1;
};
const NUMBER = shape('number of them', 'number', readNumber);

/** `các`, `tất cả các`, `đông đảo`. */
export const QUANTITY = as('quantity', seq(lex(Words.Quantifier), opt(lex(Words.Quantifier))));
const COUNTED = any(NUMBER, seq(lex(Words.Approximation), NUMBER));
/** `hơn 500`, `24`. */
export const COUNT = as('quantity', COUNTED);
/** No number of people or bodies follows. */
export const NO_COUNT = not(COUNTED);

export const NO_PERSON = not(tag('Person'));
export const ADDRESS = lex(Words.Address);
export const AND = any(', và', ',', 'và', '-', '–', '/');

/** `các cơ quan, đơn vị, | nguyên lãnh đạo qua các thời kỳ`: they are no more of those before them. */
export const FORMER: Pattern = seq('nguyên', lex(Words.Of), any(...SINCE_EARLIER));

/** `hội viên | nông dân`: what they are besides. */
const KIND: Pattern = opt(not(lex(Words.Collective)), lex(Words.People));
const MEMBER = any(
  seq(not(FORMER), any(not(tag('Body')), before(...CENTRAL_AGENCIES)), lex(Words.Member), opt(lex(Words.Modifier))),
  seq(not(any(...COMMITTEES_BY_THEMSELVES)), tag('Body'), tag('Group')),
);
/** `sở, ban, ngành`, `cán bộ, công chức`: who they are, each with a word that says which. */
export const MEMBERS: Pattern = list(MEMBER, AND, { most: 8 });
/** `ban, ngành | và bà con`, `| , trưởng thôn`: people who are many by themselves or head a hamlet are no more bodies. */
const MORE_BODIES: Pattern = list(seq(not(lex(Words.Collective)), not(any(...HEADS_OF_SMALL_UNITS)), MEMBER), AND, { most: 8 });
export const HEADS = any(
  seq(as('head', lex(Words.Bodies)), opt(lex(Words.Modifier)), opt(AND, MORE_BODIES)),
  seq(not(lex(Words.Bodies)), as('head', lex(Words.Head)), KIND, opt(lex(Words.Modifier)), opt(AND, MEMBERS)),
);

const readCapitals = (scene: Scene, at: number, limit: number): number => {
  let end = at;
  while (end < limit && end < at + 5 && isCapitalWord(scene, end)) end++;
  return end > at ? end : -1;
};
const CAPITALS = shape('capitalised words', 'capital', readCapitals);

const NAMED: Pattern = any(tag('Body'), PLACE, seq(before(CAPITALS), FIELD));
const COMMA = any(', và', ',', 'và', 'cũng như', '-', '–');
/** Bodies, places and domains by name: `Sở Nội vụ, Văn phòng UBND tỉnh`, `GTVT, Tài chính`. */
export const NAMES: Pattern = list(seq(NO_PERSON, NAMED), COMMA, { most: 12 });
/** `Đảng, Nhà nước | , Quốc hội, Chính phủ` */
export const STATE_AND_BODIES: Pattern = seq(any(...PARTY_AND_STATE), opt(COMMA, NAMES));
const ONLY_CAPITALS = seq(NO_PERSON, not(FIRST_SYLLABLE), not(tag('Office')), not(lex('Post')), CAPITALS);
const PROPER_NAME = any(NAMED, ONLY_CAPITALS);
/** `quận Ba Đình | và Tây Hồ`: the second of two places that share the word for what they are. */
const AND_SECOND_PLACE = opt('và', ONLY_CAPITALS);
/** `quận Ba Đình, Tây Hồ và huyện Đông Anh`: the places that people are of. */
export const PLACES: Pattern = seq(
  PLACE, opt(any(',', 'và'), list(any(PLACE, seq(not(tag('Body')), ONLY_CAPITALS, before('và'))), any(',', 'và'), { most: 6 })),
  AND_SECOND_PLACE,
);
/** The same with proper names that only capitals tell: `Boeing, Murphy Oil`. */
export const PROPER_NAMES: Pattern = list(seq(NO_PERSON, PROPER_NAME), COMMA, { most: 12 });

/** A short form that was not read as a body: `các Bộ trưởng | LHS`. */
export const ACRONYM: Pattern = seq(
  NO_PERSON, shape('short form', 'capital', (scene, at, limit) => (at < limit && isAcronym(scene, at) ? at + 1 : -1)),
);

const YEARS = seq('nhiệm kỳ', AMOUNT, any('-', '–'), AMOUNT);
export const BRACKET = seq('(', any(tag('Place'), CAPITALS), ')');
const WHOM = any('nước ngoài', any(...BODIES_OF_MEETINGS), tag('Group'), tag('Office'), NAMES, STATE_AND_BODIES, 'đây');
const OF = any(seq(lex(Words.Link), NO_PERSON, WHOM), seq('là', NO_PERSON, MEMBERS));
/** `hoạt động trong lĩnh vực | công nghệ thông tin và y tế` */
const OF_FIELDS: Pattern = seq(any(...IN_FIELDS), list(FIELD, any(', và', ',', 'và'), { most: 4 }));
const MODIFIER: Pattern = any(lex(Words.Modifier), OF, OF_FIELDS, STATE_AND_BODIES, tag('Group'), NAMES, TERMS, YEARS, BRACKET);
/** What says which of them: `của tỉnh`, `liên quan`, `khóa XIV`, `hai nước`. */
export const MODIFIERS: Pattern = opt(MODIFIER, opt(MODIFIER, opt(MODIFIER)));
