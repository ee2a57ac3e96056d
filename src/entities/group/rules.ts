import {
  any, as, before, lex, list, not, notAfter, opt, rule, seq, shape, tag, type Capture, type Match, type Pattern, type Reading, type Rule,
} from '../../grammar/index.js';
import type { PostData } from '../../lexicon/index.js';
import { PLURAL } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { FIELD } from '../organization/index.js';
import { Words } from './lexicon.js';
import {
  ACRONYM, ADDRESS, AND, BRACKET, COUNT, FORMER, HEADS, MODIFIERS, NAMES, NO_COUNT, NO_PERSON, PLACES, PROPER_NAMES, QUANTITY,
  STATE_AND_BODIES,
} from './patterns.js';
import { LIST_ITEM_RULES } from './rules-list-items.js';
import { groupOf, type GroupValue } from './value.js';

const NO_NAMES_BEHIND = not(seq(opt(any(':', 'gồm', 'là')), tag('Person')));

/** `Tỉnh ủy viên`: says its body. */
const WHOLE_POST: Pattern = shape('post with its body', 'word', (scene, at) => {
  const post = scene.hit<PostData>('Post', at);
  return post?.entry.data.entry.isWhole ? post.end : -1;
});
/** An office without its body, which the next one names. */
const POST: Pattern = seq(before(tag('Office')), not(WHOLE_POST), lex('Post'));

// các sở, ngành, địa phương; các đồng chí cán bộ, đảng viên
export const quantityAndHeads = rule({
  id: 'group/quantity-heads',
  gloss: 'a word for several or for each, what they are, and which of them',
  pattern: seq(QUANTITY, opt(ADDRESS), NO_PERSON, HEADS, MODIFIERS, NO_NAMES_BEHIND),
  emit: groupOf,
  examples: [
    'Lãnh đạo {các sở, ban, ngành của tỉnh}', '{Đa số cử tri} tán thành', '{Hai bên} nhất trí',
    'đề nghị {các cơ quan chức năng} vào cuộc', 'Tham gia có {các nhà khoa học trong và ngoài nước}',
    'gặp {các doanh nghiệp hoạt động trong lĩnh vực y tế}',
  ],
  counterExamples: [
    'Các giải pháp cần đồng bộ', 'Nhiều bộ phận chưa hoạt động',
    'Cùng dự có các đồng chí: Trần Văn Bảo, Lê Thị Mai', 'Đã ban hành năm 2016 các quy định',
  ],
});

// hơn 500 đại biểu; 24 quận, huyện; 4 tỉnh Bắc Giang, Lạng Sơn
export const countAndHeads = rule({
  id: 'group/count-heads',
  gloss: 'a number, what they are, and which of them',
  pattern: seq(
    COUNT, opt(ADDRESS), NO_PERSON, any(seq(opt(POST, 'và', NO_PERSON), tag('Office'), MODIFIERS), seq(HEADS, MODIFIERS)), NO_NAMES_BEHIND,
  ),
  emit: groupOf,
  examples: [
    'Hội nghị thu hút {hơn 1.200 đại biểu}', 'đại diện {24 quận, huyện}', 'với {1,5 triệu cử tri}', 'có {57/60 đại biểu HĐND tỉnh}',
    'gặp {12 Đại sứ và Tổng lãnh sự của Bộ Ngoại giao}',
  ],
  counterExamples: [
    'Từ năm 2016 doanh nghiệp làm ăn khá', 'Ngày 6/2 lãnh đạo tỉnh họp', 'có 3 vụ nổi cộm',
    'Sáng 5/6 lãnh đạo tỉnh họp', 'Quý I/2025 lãnh đạo tỉnh họp', 'Sáng 5/6, Quân khu 1 tổ chức hội thao',
  ],
});

// các đồng chí trong Ban Thường vụ Tỉnh ủy
export const quantityAndAddress = rule({
  id: 'group/quantity-address',
  gloss: 'a word of address in the plural with what they belong to, or alone',
  pattern: seq(
    QUANTITY, ADDRESS, NO_PERSON, not('nguyên'),
    any(seq(tag('Office'), opt(any(tag('Group'), lex(Words.Modifier)))), MODIFIERS), NO_NAMES_BEHIND,
  ),
  emit: groupOf,
  examples: [
    'Đề nghị {các đồng chí trong Ban Thường vụ Tỉnh ủy Bình Sơn} gương mẫu', '{Mỗi đồng chí} tự soi lại mình',
    '{Các đồng chí Ủy viên Ban Chấp hành Đảng bộ tỉnh} nghiên cứu',
  ],
  counterExamples: ['Các đồng chí Trần Văn Bảo, Lê Thị Mai cùng dự', 'Đồng chí ấy nói đúng', 'Nhiều vị trí công tác',
    'Có các đồng chí nguyên Bí thư Huyện ủy: Trần Văn Bảo, Lê Thị Mai'],
});

const AND_ANOTHER = seq(any(',', 'và'), opt('nguyên'));

// các Phó Thủ tướng; hai Thủ tướng
export const quantityAndOffice = rule({
  id: 'group/quantity-office',
  gloss: 'several who hold one office, with no name behind',
  pattern: seq(
    QUANTITY, opt(ADDRESS), NO_PERSON, opt('nguyên'), any(seq(POST, AND_ANOTHER, NO_PERSON, tag('Office')), tag('Office')),
    opt(ACRONYM), MODIFIERS, NO_NAMES_BEHIND,
  ),
  emit: groupOf,
  examples: [
    'Tham dự có {các Phó Thủ tướng Chính phủ}, thành viên Chính phủ', '{Hai Thủ tướng} chứng kiến lễ ký',
    '{Các Bộ trưởng LHS} thảo luận', '{Các đồng chí nguyên Bí thư, nguyên Chủ tịch UBND xã} đến dự',
    'Đến dự có {các đồng chí nguyên Chủ tịch Hội Nông dân huyện}', 'Xã có {các đồng chí Bí thư, Chủ tịch UBND xã} đến dự',
  ],
  counterExamples: ['Các Phó Chủ tịch UBND tỉnh Trần Văn Bảo, Lê Thị Mai cùng dự', 'Thủ tướng chứng kiến lễ ký'],
});

const MANY_BODIES: Pattern = seq(as('head', lex(Words.Bodies)), opt(AND, lex(Words.Bodies)));

// các Ủy ban của Quốc hội; các Bộ: Tài chính, Xây dựng
export const quantityAndBodies = rule({
  id: 'group/quantity-bodies',
  gloss: 'several bodies of one kind, by their names or domains',
  pattern: seq(any(
    seq(any(seq(QUANTITY, MANY_BODIES, opt(':')), seq(COUNT, MANY_BODIES)), PROPER_NAMES),
    seq(QUANTITY, tag('Body'), opt(AND, list(tag('Body'), AND)), MODIFIERS),
  ), opt('và', NO_COUNT, not(lex(Words.Collective)), not(lex(Words.Of)), tag('Group'))),
  emit: groupOf,
  examples: [
    'Giao {các bộ: Tài chính, Xây dựng, Tư pháp} nghiên cứu', '{Các tỉnh Bắc Giang, Lạng Sơn} phối hợp',
    '{Các tỉnh Bắc Giang, Lạng Sơn} và 28 đảng viên cùng dự', 'Làm việc với {2 xã Yên Thượng, Mường Khoai}',
  ],
  counterExamples: ['Bộ Tài chính trình', 'Các quy định của Bộ Tài chính'],
});

/** `lãnh đạo | năm tỉnh`: behind those who lead them the word counts bodies, and is no year. */
const FIVE_BODIES: Pattern = seq('năm', lex(Words.Bodies));

// lãnh đạo các sở, ngành; đại diện lãnh đạo Sở Nội vụ, Văn phòng UBND tỉnh
export const headsOf = rule({
  id: 'group/heads-of',
  gloss: 'those who lead, represent or work for a body, a place or a group',
  pattern: seq(
    notAfter('sự'), as('head', lex(Words.Of)), opt(lex(Words.Modifier)),
    opt(any('và', ','), any(lex(Words.Of), seq(lex(Words.People), opt(lex(Words.Modifier))))),
    opt(any('của', 'thuộc', 'cho', ':')), any(tag('Group'), STATE_AND_BODIES, NAMES, FIVE_BODIES), MODIFIERS, NO_NAMES_BEHIND,
  ),
  emit: groupOf,
  examples: [
    'Làm việc với {lãnh đạo năm tỉnh ven biển}', 'Dự có {đại diện lãnh đạo: Sở Nội vụ, Hội Nông dân tỉnh}',
    'cùng {lãnh đạo các sở, ngành}', '{Đại diện lãnh đạo Sở Nội vụ, Văn phòng UBND tỉnh} dự',
    '{Cán bộ và nhân viên Sở Y tế} chào mừng', '{Lãnh đạo Đảng, Nhà nước, Quốc hội, Chính phủ} dự lễ',
  ],
  counterExamples: [
    'Dưới sự lãnh đạo của Tỉnh ủy', 'Công tác lãnh đạo được tăng cường', 'Lãnh đạo Trần Văn Bảo nói',
    'Đoàn đại biểu Quốc hội tỉnh Bình Sơn tiếp xúc',
  ],
});

// đoàn đại biểu Liên minh Á-Âu
export const delegatesOfName = rule({
  id: 'group/delegates-of-name',
  gloss: 'those who lead or represent people, or something by a name that only capitals tell',
  pattern: seq(
    opt(any(QUANTITY, COUNT)), as('head', lex(Words.Delegates)), opt(any('của', 'thuộc', 'cho')),
    any(PROPER_NAMES, seq(NO_PERSON, list(lex(Words.People), AND, { most: 5 }))), MODIFIERS, NO_NAMES_BEHIND,
  ),
  emit: groupOf,
  examples: ['{Đoàn đại biểu Liên minh Á-Âu} đang thăm', '{Đại diện thanh niên, phụ nữ} phát biểu', 'gặp {một số đại diện trí thức}'],
  counterExamples: ['Lãnh đạo Trần Văn Bảo nói', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tổ chức'],
});

const POSTS: Pattern = list(POST, any(',', 'và'), { most: 2 });
/** `các đồng chí | Trưởng, phó | các Ban HĐND xã`: no name, though a word of address stands before. */
const HEADS_AND_DEPUTIES: Pattern = any('trưởng, phó', 'trưởng và phó', 'trưởng phó', 'trưởng - phó');
const OFFICES_OR_BODY: Pattern = any(
  HEADS_AND_DEPUTIES, seq(opt(any(POSTS, 'thường trực'), any(',', 'và')), tag('Office')), tag('Body'), 'thành viên');

/** `(Ảnh: Bộ Công Thương) | Các đại biểu`: a word for several in a capital begins what comes next. */
const opensSentence = ({ captures: { group }, scene: { tape } }: Match<{ group?: Capture }>): boolean =>
  group !== undefined && hasFlag(tape, group.start, Flag.Capital) && !hasFlag(tape, group.start, Flag.AllCaps)
  && lowerAt(tape, group.start) === PLURAL;

// Chủ tịch UBND các quận, huyện; UBND các tỉnh
export const partiesOfGroup = rule({
  id: 'group/parties-of-group',
  gloss: 'offices or bodies of a group of bodies or places',
  pattern: seq(
    opt(QUANTITY, opt(ADDRESS)), any(NO_PERSON, before(HEADS_AND_DEPUTIES)), OFFICES_OR_BODY, opt('của'), as('group', tag('Group')),
  ),
  emit: (match) => (opensSentence(match) ? null : groupOf(match)),
  examples: [
    '{Chủ tịch UBND các quận, huyện} chịu trách nhiệm', 'Cùng dự có {thành viên các Hội đồng}',
    '{Giám đốc, Phó Giám đốc các sở} dự họp', 'Giao {UBND các tỉnh} thực hiện',
    'Dự họp có {các đồng chí Trưởng, phó các phòng, ban}', 'Dự có {thường trực và trưởng ban tổ chức các huyện ủy}',
  ],
  counterExamples: ['Chủ tịch UBND huyện chịu trách nhiệm', 'UBND tỉnh giao nhiều việc', 'Ảnh: Bộ Công Thương Các đại biểu thảo luận'],
});

/** `thí sinh, | cán bộ giám thị và phụ huynh`: only people are joined. */
const COLLECTIVES: Pattern = list(lex(Words.People), AND, { most: 4 });

/** `hội nghị tiếp xúc cử tri, | tổ chức ở xã Yên Sơn`: where it was held. */
const HELD_SOMEWHERE: Pattern = seq('tổ chức', any('ở', 'tại', 'vào', 'ngày', 'sáng', 'chiều', 'trong'));

// cử tri quận Bình Hải; cử tri và nhân dân
export const collective = rule({
  id: 'group/collective',
  gloss: 'a word that means many people by itself',
  pattern: seq(
    notAfter('làm'), as('head', lex(Words.Collective)),
    opt(AND, not(ADDRESS), any(COLLECTIVES, seq(not(HELD_SOMEWHERE), lex(Words.Member)))),
    any(seq(PLACES, opt(BRACKET)), MODIFIERS),
  ),
  emit: groupOf,
  examples: [
    'Tiếp xúc {cử tri quận Bình Hải}', '{Cử tri và nhân dân} kiến nghị', 'tiếp {cử tri quận Bình Hải và Tân Hồ}',
    'tiếp {cử tri quận Bình Hải, Tân Hồ và huyện Bình Sơn}',
    'gặp {thí sinh, giám thị và phụ huynh} tại trường',
  ],
  counterExamples: [
    'Ủy ban nhân dân họp', 'Hội đồng nhân dân tỉnh khai mạc kỳ họp', 'Cử tri Trần Văn Bảo phát biểu', 'Ban Quản lý làm chủ đầu tư',
  ],
});

// ngành Y tế; ngành thi hành án dân sự
export const branch = rule({
  id: 'group/branch',
  gloss: 'a branch of the administration by its domain',
  pattern: seq(notAfter('chuyên', 'liên', 'đa', 'cơ cấu'), any('ngành', 'toàn ngành'), FIELD, MODIFIERS),
  emit: groupOf,
  examples: ['Yêu cầu {ngành Y tế} chủ động'],
  counterExamples: ['Cơ cấu ngành nghề đa dạng', 'Thạc sĩ chuyên ngành xây dựng'],
});

// sở, ban, ngành; đơn vị liên quan
export const bareBodies = rule({
  id: 'group/bare-bodies',
  gloss: 'two kinds of bodies or more without a quantity, or one with a word that says which',
  pattern: seq(not(tag('Body')), any(
    seq(lex(Words.Bare), any(',', 'và'), not(tag('Body')), not(lex(Words.Delegates)), not(FORMER), HEADS),
    seq(lex(Words.BareWithModifier), lex(Words.Modifier)),
  ), MODIFIERS),
  emit: groupOf,
  examples: ['{Sở, ban, ngành} phối hợp', 'Yêu cầu {đơn vị liên quan} báo cáo'],
  counterExamples: [
    'Các ngành, đại diện các xã cùng dự', 'Đơn vị đã hoàn thành', 'Học chuyên ngành nước ngoài', 'Tại tỉnh này, dịch bệnh giảm',
  ],
});

export const GROUP_RULES: readonly Rule<Reading<GroupValue>>[] = [
  quantityAndHeads, countAndHeads, quantityAndAddress, quantityAndOffice, quantityAndBodies,
  headsOf, delegatesOfName, partiesOfGroup, collective, branch, bareBodies, ...LIST_ITEM_RULES,
];
