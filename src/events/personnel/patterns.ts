import { any, as, before, lex, list, not, opt, seq, shape, tag, upTo, type Scene, type ShapeReader } from '../../grammar/index.js';
import { NUMBER } from '../../entities/shapes/patterns.js';
import { wordAt } from '../../discourse/index.js';
import type { PersonValue } from '../../entities/person/index.js';
import { TERM_PARTS, TERM_STARTS } from '../../lexicon/tables/personnel-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { pairAt } from '../word-search.js';
import { adverbs, committees, otherVerbs, Words } from './lexicon.js';

const TERM_MARKS = new Set([',', '(', ')', '-', '–']);
const OPENS_TERM = new Set(TERM_STARTS), TERM_WORDS = new Set(TERM_PARTS);
const LONGEST_TERM = 16;
const isTermStart = (scene: Scene, at: number): boolean => OPENS_TERM.has(wordAt(scene, at)) || OPENS_TERM.has(pairAt(scene, at));

/** `nhiệm kỳ 2015 - 2020`, `(khóa XV, nhiệm kỳ 2016-2021)`: numbers, their words, and the marks between them. */
const readTerm: ShapeReader = (scene, at, limit) => {
  const first = wordAt(scene, at);
  let end = first === ',' || first === '(' ? at + 1 : at;
  if (!isTermStart(scene, end)) return -1;
  let last = -1;
  for (; end < limit && end - at < LONGEST_TERM; end++) {
    const word = wordAt(scene, end);
    if ((scene.tape.flags[end]! & (Flag.Number | Flag.AllCaps)) !== 0 || word === ')') last = end + 1;
    else if (!TERM_WORDS.has(word) && !TERM_MARKS.has(word)) break;
  }
  return last;
};

/** `nhiệm kỳ 2020-2025`, behind an office. */
export const TERM = shape('term', 'any', readTerm);

/** Adverbs in a row: `đã chính thức`. */
export const ADVERBS = shape('adverbs', 'word', ({ tape }, at, limit) => {
  let end = at;
  for (let next = adverbs.endAt(tape, end); next > 0 && next <= limit; next = adverbs.endAt(tape, end)) end = next;
  return end > at ? end : -1;
});

/** `2`, `05`, `các`: how many offices. */
export const COUNT = any('các', 'một', 'hai', 'ba', 'thêm', NUMBER);

const AND = seq(opt(TERM), any(', đồng thời là', 'đồng thời là', ', kiêm', 'kiêm', ', và', ',', 'và', '-', '–', '/'));
/** A person with a name of two words or more; a single capital behind an office may be the rest of the office. */
const NAMED_PERSON = shape('named person', 'any', (scene, at) => {
  const person = scene.at<PersonValue>('Person', at)[0];
  return person && person.value.name[1] - person.value.name[0] > 1 ? person.end : -1;
});
/** `Đại hội Đảng lần thứ 13`, behind `đại biểu`. */
const CONGRESS = seq('Đại hội', opt('Đảng'), opt('lần'), opt('thứ'), NUMBER);
/** An office that is not that of the name behind it; `Phó Trưởng Đoàn | đại biểu Quốc hội tỉnh` is read in two parts. */
const OFFICE = seq(not(NAMED_PERSON), as('position', seq(tag('Office'), opt(any(tag('Office'), CONGRESS)))));
export const OFFICES = seq(opt(as('count', COUNT)), list(OFFICE, AND, { most: 6 }), opt(TERM));

const WORDS_OF_PART = [1, 2, 3];
/** `Văn phòng | Tỉnh ủy`: the committee is what a body belongs to that begins before it. */
const isOfPart = (scene: Scene, at: number): boolean => !hasFlag(scene.tape, at - 1, Flag.Mark)
  && WORDS_OF_PART.some((back) => scene.at('Body', at - back).some(({ end }) => end > at));

const COMMITTEE_HEAD = shape('committee', 'word', (scene, at) => (isOfPart(scene, at) ? -1 : committees.endAt(scene.tape, at)));
/** None that only presides over the meeting: `được bầu vào Đoàn Chủ tịch | điều hành đại hội`. */
const COMMITTEE = seq(before(COMMITTEE_HEAD), as('position', tag('Body')), not('điều hành'));
/** `tham gia Ban Chấp hành, Ban Thường vụ | và chức danh Phó Chủ tịch Hội`. */
const AND_OFFICES = seq(AND, any('chức danh', 'chức vụ', 'các chức danh', 'các chức vụ', 'chức'), list(OFFICE, AND, { most: 3 }));
export const COMMITTEES = seq(list(COMMITTEE, AND, { most: 5 }), opt(AND_OFFICES), opt(TERM));

export const NAMING = any(lex(Words.Names), lex(Words.Removes), lex(Words.Lets));
const AGREED = any('thống nhất', 'nhất trí', 'thống nhất cao', 'thống nhất biểu quyết', 'nhất trí 100%', '100% nhất trí');
const NEXT_VERB = seq(opt(any(', và', ',', 'và', ';', 'để')), opt(AGREED));
/** `điều động, bổ nhiệm`; `giới thiệu để bầu`; `hiệp thương, thống nhất cử`. */
export const VERBS = list(as('verb', NAMING), NEXT_VERB, { most: 5 });
export const DISCIPLINE = list(as('verb', lex(Words.Disciplines)), NEXT_VERB, { most: 3 });

/** A verb of another clause. */
const OTHER_VERB = shape('other verb', 'word', ({ tape }, at) => otherVerbs.endAt(tape, at));
/** Where a stretch of words that belong to one change must end. */
export const STOP = any(
  tag('Person'), lex(Words.Names), lex(Words.Removes), lex(Words.Disciplines), OTHER_VERB, ';', ':',
);
export const STOP_OR_COMMA = any(STOP, ',');

const IN_BRACKETS = seq('(', upTo(16, '('), ')');
const BETWEEN_COMMAS = seq(any(',', '-', '–'), upTo(36, STOP), opt(any(',', '-', '–')));
/** `đến nhận công tác tại Phòng Tham mưu, | giữ chức Trưởng phòng`. */
const MOVE = seq(
  opt(','), any('đến nhận công tác tại', 'về nhận công tác tại', 'đến công tác tại', 'về công tác tại'),
  upTo(20, STOP_OR_COMMA), opt(any(',', 'và', seq(';', before(lex(Words.Names))))),
);
/** What a text adds to a name before it goes on: `(47 tuổi)`, `, Phó Giám đốc Sở Y tế,`, and where the person goes. */
export const APPOSITION = any(seq(IN_BRACKETS, opt(',')), MOVE, BETWEEN_COMMAS, opt(','));

/** `các đồng chí:`, `các ông, bà sau:`, before a list of persons. */
export const ADDRESSED = seq(opt(lex('PluralHonorific')), opt('sau'), opt(':'));
/** `ông Trần Văn Bảo | , do chuyển công tác; | bà …`: why, before the next one. */
const WHY = seq(opt(any(',', '-', '–')), any('do', 'vì'), upTo(14, any(tag('Person'), ';', '.')), ';');
const AND_PERSON = any(WHY, ', và', '; và', ',', ';', 'và', 'cùng', 'cùng với');
const BORN_IN = seq('sinh năm', NUMBER);
export const PERSONS = list(seq(as('person', tag('Person')), opt(any(IN_BRACKETS, BORN_IN))), AND_PERSON, { most: 30 });
