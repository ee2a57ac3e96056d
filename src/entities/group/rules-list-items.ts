import {
  after, any, as, before, lex, list, opt, rule, seq, tag, upTo, type Pattern, type Reading, type Rule,
} from '../../grammar/index.js';
import { SINCE_EARLIER } from '../../lexicon/tables/groups.js';
import { Words } from './lexicon.js';
import { ADDRESS, AND, MODIFIERS, QUANTITY } from './patterns.js';
import { groupOf, type GroupValue } from './value.js';

const ITEM_ENDS: Pattern = before(';', '.', ',', 'và', 'cùng');

// …; lão thành cách mạng; đoàn viên, thanh niên thị trấn Bo
export const peopleOfList = rule({
  id: 'group/people-of-list',
  gloss: 'people between the semicolons of a list, without a word for how many',
  pattern: seq(
    after(';', '; và'), as('head', lex(Words.People)), opt(lex(Words.Modifier)), opt(AND, list(lex(Words.People), AND, { most: 4 })),
    MODIFIERS, ITEM_ENDS,
  ),
  emit: groupOf,
  examples: [
    'Dự có lãnh đạo huyện; {lão thành cách mạng}; đại diện các xã', 'Dự lễ có ông Bùi Văn Sướng; {đoàn viên, thanh niên thị trấn Bo}.',
  ],
  counterExamples: ['Ông Ba nêu ý kiến; cán bộ phải gương mẫu', 'Thanh niên, phụ nữ tham gia'],
});

/** Words of a body that was not read: `nguyên lãnh đạo | Hội LHPN | qua các thời kỳ`. */
const LONGEST_BODY = 6;
const SINCE: Pattern = any(...SINCE_EARLIER);

// nguyên lãnh đạo Hội qua các thời kỳ; nguyên Bí thư Tỉnh đoàn các khóa
export const formerLeaders = rule({
  id: 'group/former-leaders',
  gloss: 'those who led something at different times',
  pattern: seq(opt(QUANTITY, opt(ADDRESS)), 'nguyên', any(
    seq(as('head', lex(Words.Of)), upTo(LONGEST_BODY, any(',', ';', '.', 'và', SINCE, tag('Person'))), SINCE), seq(tag('Office'), SINCE),
  )),
  emit: groupOf,
  examples: ['cùng {nguyên lãnh đạo Hội qua các thời kỳ}', 'Dự có {nguyên Bí thư Tỉnh đoàn các khóa} cùng 200 đại biểu'],
  counterExamples: ['nguyên Bí thư Tỉnh đoàn Lê Văn Ba', 'Nguyên lãnh đạo công ty bị bắt'],
});

/** Items of lists of those present that have no word for how many. */
export const LIST_ITEM_RULES: readonly Rule<Reading<GroupValue>>[] = [peopleOfList, formerLeaders];
