import { any, as, before, lex, list, not, opt, seq, shape, tag, upTo } from '../../grammar/index.js';
import { SINCE_EARLIER } from '../../lexicon/tables/groups.js';
import { ACRONYM, ANY_NAME, CAPITAL_WORD, FOREIGN_NAME, FULL_NAME, NAME_BY_SEX } from '../shapes/names.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { beginsFullName } from '../shapes/name-runs.js';
import { isShortNumber, isYear } from '../shapes/words.js';

/** What the phrases of persons are made of. */

/** `Ông Ích Khiêm`: a family name that begins with a word of address. */
const FAMILY_NOT_ADDRESS = seq('Ông Ích', CAPITAL_WORD);
export const HONORIFIC = seq(not(FAMILY_NOT_ADDRESS), as('honorific', any(lex('Honorific'), lex('PluralHonorific'))));
const RANKS = list(as('rank', lex('Rank')), any('.', ',', '-', '–', ', '), { most: 4 });
export const RANK = seq(RANKS, opt('.'));
const WHOLE_IN_BRACKETS = seq('(', any(tag('Place'), tag('Body'), ACRONYM), ')');
export const NAME = as('name', any(FULL_NAME, FOREIGN_NAME, ANY_NAME));
const AND_OFFICE = any(
  ', đồng thời là', ', đồng thời giữ chức', ', kiêm giữ chức', ', kiêm nhiệm', ', kiêm', 'kiêm nhiệm', 'kiêm giữ chức', 'kiêm',
  'đồng thời là', ',', '-', '–', '/',
);
/** Of delegates who are not named; a deputy of a parliament or council holds an office. */
const DELEGATES = seq('đại biểu', not(any('Quốc hội', 'HĐND', 'Hội đồng nhân dân')));
const OFFICE_OF_OTHER = seq(tag('Office'), any(FULL_NAME, FOREIGN_NAME));
/** `; | Ủy viên Ban Thường vụ Tỉnh ủy:`, `; | nguyên Bí thư Huyện ủy qua các thời kỳ`: the office of those who follow, or of many. */
const LABEL = seq(opt(any('nguyên', 'cựu')), tag('Office'), any(seq(any(...SINCE_EARLIER), opt(':')), ':'));
/**
 * Behind the name `và` and a semicolon too; `Giám đốc Sở Y tế | và | Bí thư Huyện ủy Lê Văn Ba` go on with somebody else, and so do
 * those who come for a body: `Giám đốc Sở Y tế, | đại diện Sở Nội vụ`.
 */
const AND_OFFICE_BEHIND = seq(
  any(AND_OFFICE, seq('và', opt(any('là', 'đồng thời là')), not(OFFICE_OF_OTHER)), seq(';', not(LABEL), not(DELEGATES), not('thành viên'))),
  not('đại diện'),
);
export const OFFICES = list(as('office', tag('Office')), AND_OFFICE, { most: 9 });
const CONSTITUENCY = seq('(', upTo(6), ')');
const AGE = shape('age', 'number', (scene, at) => (isShortNumber(scene, at, 2) ? at + 1 : -1));
const BIRTH = any('sinh ngày', 'sinh năm', 'sinh', 'SN', seq(AGE, 'tuổi'));
/** Born when, or how old: it may stand between a name and the offices. */
const BORN = seq(',', BIRTH, upTo(8, 'trước'));
/** The same in brackets, and where from: `(40 tuổi, quê huyện Yên Sơn, trú phường Đông)`. */
const BORN_IN_BRACKETS = seq('(', any(BIRTH, 'quê', 'trú', 'thường trú', 'ngụ'), upTo(30), ')');
/** Behind an office: the person held it when what is told happened. */
const THEN = as('then', any(
  'khi đó là', 'khi đó', 'lúc đó là', 'lúc đó', 'khi ấy là', 'khi ấy', 'lúc bấy giờ là', 'lúc bấy giờ', 'bấy giờ là', 'thời đó là',
));
/** The person holds it now. */
const HOLDS = any(
  'hiện là', 'hiện nay là', 'nay là', 'hiện đang là', 'đang là', 'hiện vẫn là', 'hiện vẫn đang là', 'vẫn là', 'vẫn đang là',
  seq(
    any('hiện', 'hiện nay', 'đang', 'hiện đang'),
    any('giữ chức vụ', 'giữ chức', 'giữ cương vị', 'đảm nhiệm chức vụ', 'đảm nhận chức vụ', 'làm'),
  ),
);
/** As what the person acts or answers. */
const ACTING_AS = seq(
  any('với', 'trên', 'ở', 'trong'), any('tư cách', 'cương vị', 'vai trò, trách nhiệm', 'vai trò', 'trách nhiệm', 'vị trí'),
  opt('của'), opt('là'),
);
/** What may stand between a name and its office, behind the mark: when the office was or is held. */
const SINCE_WHEN = any(
  HOLDS, ACTING_AS, 'là', 'tân', 'nguyên', 'nguyên là', 'cựu', 'vốn là', 'từng là', 'từng giữ chức', 'khi đó là', 'lúc đó là', 'khi ấy là',
);
const APPOSITION = any(
  HOLDS, ACTING_AS, 'là', seq(any(',', '-', '–', '('), opt(SINCE_WHEN)), ':', 'nguyên', 'nguyên là', 'vốn là', 'khi đó là',
);
export const AS_OFFICE = seq(opt(','), any('làm', 'nhậm chức', 'tuyên thệ nhậm chức'), as('office', tag('Office')));
export const FORMER = any('nguyên', 'nguyên là', 'cựu', 'tân', 'từng là', 'từng');
const YEAR = shape('year', 'number', (scene, at) => (isYear(scene, at) ? at + 1 : -1));
const TENURE = any(
  seq(opt(','), any('nhiệm kỳ', 'các nhiệm kỳ', 'giai đoạn', 'từ năm', 'khóa', 'khoá'), YEAR, any('-', '–', 'đến', 'đến năm'), YEAR),
  seq('(', opt(any('từ', 'từ năm', 'nhiệm kỳ')), YEAR, opt(any('-', '–', 'đến', 'đến năm'), YEAR), ')'),
);
const MOST_UNKNOWN_WORDS = 10;
const NO_WORDS_OF_OFFICE = ['Honorific', 'PluralHonorific', 'NameStop'];
/** Words up to a comma, where no office is read to its end and nobody is named: `Phó Pháp chủ Hội đồng Chứng minh |,`. */
const UNREAD = shape('office that is not read', 'capital', (scene, at, limit) => {
  let end = at;
  while (end < limit && end - at < MOST_UNKNOWN_WORDS && !hasFlag(scene.tape, end, Flag.Mark)) {
    if (hasFlag(scene.tape, end, Flag.Foreign) || beginsFullName(scene, end, limit, 2)) return -1;
    if (NO_WORDS_OF_OFFICE.some((cls) => scene.hit(cls, end))) return -1;
    end++;
  }
  const isRead = scene.at('Office', at).some((office) => office.end === end);
  return isRead || lowerAt(scene.tape, end) !== ',' ? -1 : end;
});
/** What is no office that the lexicon knows, in a list of offices: a short form, a rank, words behind a word for a head. */
const UNKNOWN = any(
  seq(not(lex('Rank')), ACRONYM, not(lex('Honorific')), upTo(4)), lex('Rank'), seq(before(any('Phó', 'Trưởng', lex('Post'))), UNREAD),
);
const NOW = any(HOLDS, 'đương kim');
const MARKED = seq(opt(any(FORMER, NOW)), as('office', tag('Office')), opt(TENURE));
const OFFICES_MARKED = list(any(MARKED, seq(UNKNOWN, before(','))), AND_OFFICE_BEHIND, { most: 9 });
const OF_SEVERAL = not('các', 'những', 'một số');

/** `nguyên Bí thư Huyện ủy, nguyên Chủ tịch UBND huyện`: each is marked. */
const ALL_FORMER = list(seq(FORMER, as('office', tag('Office'))), AND_OFFICE, { most: 9, least: 2 });

/** Offices before the name, and behind it; each perhaps with address and rank, in the orders that news writes them. */
const SIGNED = seq('(', 'đã ký', ')');
export const OFFICES_AND_NAME = seq(
  opt(HONORIFIC), any(ALL_FORMER, seq(opt(FORMER), OFFICES)), opt(any(WHOLE_IN_BRACKETS, SIGNED)), opt(THEN),
  opt(HONORIFIC), opt(RANK), NAME,
);
export const OFFICES_BEHIND = any(
  seq(opt(any(CONSTITUENCY, BORN_IN_BRACKETS)), opt(BORN), APPOSITION, OFFICES_MARKED, opt(THEN), OF_SEVERAL, opt(')'), opt(AS_OFFICE)),
  seq('(', not(any(NAME_BY_SEX, lex('Honorific'))), upTo(6), any('-', '–', ','), OFFICES_MARKED, ')'),
);
