import {
  any, as, before, lex, not, opt, rule, seq, shape, tag, type Reading, type Rule, type Scene, type Span,
} from '../../grammar/index.js';
import { FIELD, FIELD_OR_NAME, OF_WHOLE, PLACE, SHORT_IN_BRACKETS, SUPERIOR, WHOLE, type BodyValue } from '../organization/index.js';
import { ACRONYM, CAPITAL_WORD, FIRM_NAME, FULL_NAME, INSTITUTION_NAME } from '../shapes/names.js';
import { TERMS } from '../shapes/patterns.js';
import { isShortNumber } from '../shapes/words.js';
import type { PostData } from '../../lexicon/index.js';
import type { PlaceValue } from '../place/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { CONSTITUENCY, HEAD, isPostOf, NO_MORE_OF_NAME, POST, UNIT_OF_VOTERS } from './patterns.js';
import { OFFICES_OF_TASKS } from './rules-tasks.js';
import { OFFICES_OF_UNKNOWN_PLACES } from './rules-unknown-places.js';
import { isChainOfUnits, UNIT_ABOVE } from './units.js';
import { UNREAD_BODY, UNREAD_BODY_BEFORE_NAME } from './unread-body.js';
import { isBare, isBehindName, officeOf, pairOf, type OfficeValue } from './value.js';

/** `(Lào)`: the state of a place or firm abroad. */
const STATE_IN_BRACKETS = seq('(', any(lex('Country'), lex('ShortCountry')), ')');
/** `Đại biểu Quốc hội | Đoàn Hà Nội` */
const DELEGATION = seq(opt('thuộc'), 'đoàn', as('place', tag('Place')));
/** `chuyên viên | thuộc | Sở Nội vụ`; what kind of agency it is may stand in small letters: `thuộc cơ quan tình báo`. */
const OF = any('của', seq('thuộc', not('cơ quan')));
/** What a body belongs to. */
const BELONGS_TO = any(seq(any('của', 'thuộc', 'tại'), any(tag('Body'), tag('Place'))), SUPERIOR);

// Phó Bí thư Thường trực Tỉnh ủy Yên Bái; Thủ tướng
const postAndBody = rule({
  id: 'office/post-body',
  gloss: 'a post, its modifier, and the body or place it is of',
  pattern: seq(
    POST, opt(any(seq(opt(OF), WHOLE, opt(any(BELONGS_TO, STATE_IN_BRACKETS))), DELEGATION)),
    opt(any(seq(TERMS, opt(CONSTITUENCY)), UNIT_OF_VOTERS)),
  ),
  emit: officeOf,
  examples: [
    '{Phó Bí thư Thường trực Tỉnh ủy Yên Bái} dự họp', '{Chủ tịch HĐND tỉnh} phát biểu', 'Ông gặp {Thủ tướng} hôm qua',
    'Đồng chí nguyên {Phó Chủ tịch UBND tỉnh} đến dự', '{Cục trưởng Cục Quản lý giá, Bộ Tài chính} trả lời',
    '{Cục trưởng Cục Tin học (Bộ Tài chính)} trả lời',
    '{Quyền Chủ tịch UBND tỉnh} ký', '{Phó trưởng Đoàn chuyên trách phụ trách Đoàn ĐBQH tỉnh} nói',
    '{Tỉnh trưởng tỉnh Aichi (Nhật Bản)} tới', '{Đại biểu Quốc hội Đoàn Hà Nội} hỏi',
    'Ông Lê Ba, {Đại biểu Quốc hội khóa XVI tỉnh Hòa Bình}, nói', '{Đại biểu Quốc hội khóa XV Đoàn Hà Nội} nêu ý kiến',
    'Bà Lê Mai, {ĐBQH đơn vị tỉnh}; ông Lê Ba',
    'Ông Lê Ba, {Ủy viên Trung ương Đảng các khóa X, XI và XII}, dự', 'Bà Lê Mai, {chuyên viên thuộc Sở Nội vụ}, kể',
    '{Tổng thống đắc cử Mỹ} tới', '{Thẩm phán liên bang} bác đơn',
  ],
  counterExamples: [
    'Việc bí mật nhà nước', 'Trưởng thành qua nhiều vị trí', 'Đón khách tại Phủ Chủ tịch', 'Cán bộ Đại sứ quán đến dự',
    'Họp Đoàn Chủ tịch lần thứ 12', 'Bàn về chức vụ phó của ông',
  ],
});

// Chủ tịch UBND xã Hợp Phong, huyện Cao Phong
const postAndUnits = rule({
  id: 'office/post-body-units',
  gloss: 'a post, the body of a unit, and the units above it',
  pattern: seq(POST, any(as('whole', tag('Body')), as('place', tag('Place'))), UNIT_ABOVE, opt(UNIT_ABOVE)),
  emit: (match) => (isChainOfUnits(match.captures) ? officeOf(match) : null),
  examples: [
    'Ông Lê Ba, {Chủ tịch UBND xã Hợp Phong, huyện Cao Phong}, nói',
    'Bà Lê Mai, {Bí thư Đảng ủy xã Hợp Phong, huyện Cao Phong, tỉnh Hòa Bình}',
  ],
  counterExamples: ['Bí thư Đảng ủy xã, huyện Cao Phong', 'Chủ tịch huyện, xã Hợp Phong'],
});

// Chánh Văn phòng Bộ; Bí thư Đảng ủy Công ty
const postAndBareBody = rule({
  id: 'office/post-bare-body',
  gloss: 'a post, and a body that is named by its kind alone',
  pattern: seq(POST, opt(lex('BodyHead.part')), as('field', lex('BareBody')), before(any(FULL_NAME, NO_MORE_OF_NAME))),
  emit: officeOf,
  examples: [
    'Ông Lê Ba, {Chánh Văn phòng Bộ}, dự', '{Bí thư Đảng ủy Công ty} Trần Văn Bảo nói', 'Đồng chí {Chánh Thanh tra Sở} trình bày',
  ],
  counterExamples: ['Bí thư sở tại', 'Chủ tịch Hội nghị', 'Đón khách tại Phủ Chủ tịch, Bộ Y tế nói'],
});

// Bộ trưởng Quốc phòng Mỹ; Trưởng ban Pháp chế HĐND tỉnh
const postAndField = rule({
  id: 'office/post-field',
  gloss: 'a post and the domain it is of, with the body or place',
  pattern: seq(
    POST, as('field', any(FIELD, seq(before(CAPITAL_WORD), lex('BoardKind')))),
    opt(lex('Centre')), opt(opt(any('của', 'thuộc')), WHOLE), opt(SUPERIOR), opt(TERMS),
  ),
  // `Chủ tịch nước | tổ chức`: the post says by itself what it is of
  emit: (match) => ((match.captures.post.data as PostData).entry.unique ? null : officeOf(match)),
  examples: [
    '{Bộ trưởng Quốc phòng Mỹ} tới thăm', '{Trưởng ban Pháp chế HĐND tỉnh} trình bày', '{Trưởng phòng Nội vụ, Sở Y tế} nói',
    'Ông Lê Ba, {Trưởng Ban Chỉ đạo}, chủ trì',
  ],
  counterExamples: ['Bí thư chỉ đạo quyết liệt', 'Giám đốc Lê Văn Ba phát biểu', 'Văn phòng Chủ tịch nước tổ chức họp báo'],
});

// Trưởng ban Phát triển bền vững Tập đoàn Cường Hưng
const postAndUnknownField = rule({
  id: 'office/post-name-body',
  gloss: 'a post, a domain that only its capitals show, and the body or place it is of',
  pattern: seq(isPostOf('PostOfUnit'), POST, not(FULL_NAME), as('field', INSTITUTION_NAME), any(as('whole', tag('Body')), PLACE)),
  emit: (match) => ((match.captures.post.data as PostData).entry.ofUnit ? officeOf(match) : null),
  examples: ['{Trưởng phòng Tiếp dân UBND huyện} kể'],
  counterExamples: ['Trưởng phòng Lê Thị Mai UBND huyện', 'Bộ trưởng Mai dự họp'],
});

// Phó Tổng Giám đốc, Công ty Bình An
const postCommaBody = rule({
  id: 'office/post-comma-body',
  gloss: 'a post of enterprises or departments, a comma, and the body it is of',
  pattern: seq(isPostOf('PostOfEnterprise', 'PostOfUnit'), POST, ',', before(lex('SuperiorHead')), as('whole', tag('Body'))),
  emit: (match) => {
    const { entry } = match.captures.post.data as PostData;
    return entry.ofEnterprise || entry.ofUnit ? officeOf(match) : null;
  },
  examples: ['Ông Lê Ba, {Phó Giám đốc, Công ty Bình An}, nói', 'Bà Lê Mai, {Trưởng phòng, Sở Y tế tỉnh}, báo cáo'],
  counterExamples: ['Gặp Chủ tịch, Bộ Y tế cam kết', 'Thủ tướng, Bộ Công an và các bộ'],
});

/** `Phó Cục trưởng | A05`: letters and a number by which units of the police are known. */
const UNIT_CODE = shape('code of a unit', 'capital', (scene, at) => {
  const isCode = hasFlag(scene.tape, at, Flag.AllCaps) && hasFlag(scene.tape, at + 1, Flag.Glued) && isShortNumber(scene, at + 1, 2);
  return isCode && !(hasFlag(scene.tape, at + 2, Flag.Glued) && hasFlag(scene.tape, at + 2, Flag.Word)) ? at + 2 : -1;
});

// Tổng Giám đốc WHO
const postAndAcronym = rule({
  id: 'office/post-short-name',
  gloss: 'a post and an acronym',
  pattern: seq(
    POST, opt(lex('BodyHead.part')), opt('của'), not(lex('Rank')), as('field', any(UNIT_CODE, ACRONYM)),
    opt(any(PLACE, seq('tại', tag('Place')))),
  ),
  emit: officeOf,
  examples: [
    '{Tổng Giám đốc WHO} dự', '{Giám đốc VCCI Cần Thơ} cho biết', 'Ông Lê Ba, {Giám đốc WB tại Việt Nam}, nói',
    'Ông John Carter, {người phát ngôn của NATO}, đáp', 'Ông Lê Ba, {Phó Cục trưởng A05}, kể', 'Gặp {Bí thư Đảng ủy VICASA} Lê Văn Ba',
  ],
  counterExamples: ['Giám đốc Lê Văn Ba phát biểu', 'Bí thư PGS.TS Lê Văn Ba'],
});

// Cục trưởng cục Thuế TP; Giám đốc sở Tư pháp
const postAndSmallBody = rule({
  id: 'office/post-small-body',
  gloss: 'a post and a body whose first word is written small',
  pattern: seq(
    POST, any(seq(lex('SmallUnitOfBody'), not(FULL_NAME), as('field', FIELD_OR_NAME)), as('field', lex('SmallNamedBody'))),
    opt(SHORT_IN_BRACKETS), opt(OF_WHOLE), opt(SUPERIOR),
  ),
  emit: officeOf,
  examples: [
    'Ông Lê Ba, {Giám đốc sở Tư pháp}, có mặt', '{Cục trưởng cục Thuế TP Hải Phòng} trả lời',
    '{Chủ tịch ủy ban trung ương MTTQ Việt Nam} dự',
  ],
  counterExamples: ['Bí thư phòng cháy hơn chữa cháy', 'Giám đốc ban hành quyết định', 'Phó trưởng ban Lê Thị Mai kể'],
});

/** `Tổ trưởng | Tổ công tác | số 2` */
const MOST_SHARED_WORDS = 3;
const sharedSpan = <T>(scene: Scene, tag: string, at: number, isWanted: (value: T) => boolean): Span<T> | undefined => {
  for (let start = at - 1; start >= at - MOST_SHARED_WORDS; start--) {
    const found = scene.at<T>(tag, start).find(({ end, value }) => end > at && isWanted(value));
    if (found) return found;
  }
  return undefined;
};

/** The body whose first words the post holds: `Trưởng | Ban | Chỉ đạo …`, `Chánh | Văn phòng | HĐND và UBND`. */
const sharedBody = (scene: Scene, at: number): Span<BodyValue> | undefined => sharedSpan<BodyValue>(scene, 'Body', at, () => true);
const REST_OF_BODY = shape('rest of a body', 'any', (scene, at) => sharedBody(scene, at)?.end ?? -1);

// Trưởng Ban Chỉ đạo phòng, chống thiên tai tỉnh
const postAndRestOfBody = rule({
  id: 'office/post-rest-of-body',
  gloss: 'a post that ends with the first word of the body it is of',
  pattern: seq(HEAD, as('rest', REST_OF_BODY), opt(TERMS, opt(CONSTITUENCY))),
  emit: (match) => {
    const span = sharedBody(match.scene, match.captures.rest.start)!, { start, end } = span;
    return start <= match.start ? null : officeOf({ ...match, captures: { ...match.captures, whole: { start, end, span } } });
  },
  examples: [
    '{Trưởng Đoàn ĐBQH tỉnh} dự', '{Trưởng Đoàn ĐBQH khóa XIV tỉnh Bình Sơn} phát biểu',
    '{Trưởng Ban Chỉ đạo Cải cách hành chính} phát biểu',
  ],
  counterExamples: ['Trưởng ban Lê Văn Ba phát biểu', 'Phó Trưởng Đoàn Lê Ba'],
});

/** The place whose unit word the post holds: `Trưởng | thôn | Đông`, `Trưởng | khu phố | 4`. */
const sharedPlace = (scene: Scene, at: number): Span<PlaceValue> | undefined =>
  sharedSpan<PlaceValue>(scene, 'Place', at, ({ head }) => head !== null);
const REST_OF_PLACE = shape('rest of a place', 'any', (scene, at) => sharedPlace(scene, at)?.end ?? -1);

// Trưởng bản Nà Ban
const postAndRestOfPlace = rule({
  id: 'office/post-rest-of-place',
  gloss: 'a post that ends with the unit word of the place it is of',
  pattern: seq(HEAD, as('rest', REST_OF_PLACE), opt(opt(','), before(lex('UnitHead')), tag('Place'))),
  emit: (match) => {
    const span = sharedPlace(match.scene, match.captures.rest.start)!, { start, end } = span;
    return start <= match.start ? null : officeOf({ ...match, captures: { ...match.captures, place: { start, end, span } } });
  },
  examples: ['Ông Lê Ba, {Trưởng thôn Đông}, nói', 'Bà Lê Mai, {Trưởng bản Nà Ban, xã Mường Lạn}, kể'],
  counterExamples: ['Trưởng thôn Lê Văn Ba kể', 'Trưởng bản nói'],
});

// Giám đốc Cường Hưng; hiệu trưởng trường Tiểu học Nam Sơn
const postOfFirm = rule({
  id: 'office/post-firm',
  gloss: 'a post of enterprises and the name of the firm or school',
  pattern: seq(POST, any(
    seq(as('school', lex('SmallBodyHead')), as('field', INSTITUTION_NAME), opt(PLACE)),
    seq(opt('của'), not(lex('BodyHead.field')), as('field', FIRM_NAME), opt(PLACE)),
  ), opt(TERMS)),
  emit: (match) => ((match.captures.post?.data as PostData).entry.ofEnterprise || match.captures.school ? officeOf(match) : null),
  examples: [
    'Ông Lê Ba, {Giám đốc Cường Hưng}, có mặt', 'Ông Lê Ba, {Giám đốc của Cường Hưng}, có mặt',
    'Bà Lê Mai, {hiệu trưởng trường Tiểu học Nam Sơn}', 'Ông Lê Ba, {giáo viên trường THPT Nam Sơn}, kể',
  ],
  counterExamples: ['Bí thư Đoàn xã', 'Giám đốc Lê Văn Ba phát biểu', 'Ông Lê Ba, Giám đốc Trung tâm giảm thiểu rác'],
});

const FOREIGN_WORD = shape('foreign word', 'capital', (scene, at) =>
  (hasFlag(scene.tape, at, Flag.Foreign) && !scene.hit('FamilyName', at) ? at + 1 : -1));

// Chủ tịch Zenamex Trần Văn Bảo
const postOfForeignWord = rule({
  id: 'office/post-foreign-word',
  gloss: 'a post and one foreign word, the firm’s, before a Vietnamese full name',
  pattern: seq(POST, not(lex('Country')), as('field', FOREIGN_WORD), before(FULL_NAME)),
  emit: officeOf,
  examples: ['{Chủ tịch Zenamex} Trần Văn Bảo cam kết'],
  counterExamples: ['Tổng thống Zumo thăm Hà Nội', 'Gặp Tổng thống Zumo, Trần Văn Bảo và các đại biểu'],
});

// Thư ký Thủ tướng; Trợ lý Chủ tịch nước
const postOfPost = rule({
  id: 'office/post-post',
  gloss: 'the secretary, assistant or adviser of the holder of an office',
  pattern: seq(isPostOf('PostOfPost'), POST, any(as('of', tag('Office')), seq('của', as('of', tag('Office')), not(CAPITAL_WORD)))),
  emit: (match) => ((match.captures.post?.data as PostData).entry.ofPost ? officeOf(match) : null),
  examples: [
    'Ông Lê Văn Ba, {Trợ lý Chủ tịch nước}, cùng dự', 'Ông John Carter, {Đặc phái viên của Tổng thống Mỹ}, tới',
  ],
  counterExamples: ['Phó Chủ tịch, Chủ tịch công đoàn', 'Đặc phái viên của Tổng thống Mỹ John Carter tới'],
});

/**
 * Two posts that go together, the second with the body of both, which is no department; a seat, an office of state that needs no
 * body, and a Party secretary are offices by themselves.
 */
const canBePair = ({ entry }: PostData | OfficeValue): boolean =>
  entry.membership !== true && entry.unique !== true && entry.ofParty !== true && entry.onlyWithBody !== true;

// Phó Chủ tịch - Tổng Thư ký Hội Nhà báo tỉnh
const postDashOffice = rule({
  id: 'office/post-dash-post',
  gloss: 'a post, a dash, and another post of the same body, held as one office',
  pattern: seq(POST, any('-', '–', '—'), as('office', tag('Office'))),
  emit: (match) => {
    const first = match.captures.post.data as PostData, { value } = match.captures.office.span as Span<OfficeValue>;
    const reading = officeOf({ ...match, captures: { post: match.captures.post } });
    if (!reading || !canBePair(first) || !canBePair(value) || isBare(value) || value.entry.ofUnit) return null;
    const { isDeputy, isFormer, entry } = reading.value;
    return { ...reading, value: { ...value, post: pairOf(first.post, value.post), entry, isDeputy, isFormer } };
  },
  examples: [
    '{Phó Chủ tịch - Tổng Thư ký Hội Nhà báo tỉnh} dự', '{Phó Chỉ huy trưởng - Tham mưu trưởng Bộ Chỉ huy Quân sự tỉnh} dự',
  ],
  counterExamples: [
    'Phó Bí thư - Chủ tịch UBND xã', 'Tổng Thư ký - Chủ nhiệm Văn phòng Quốc hội', 'Phó Chủ tịch - Tổng Thư ký',
    'Thủ tướng - Trưởng Ban Chỉ đạo', 'Giám đốc - Ủy viên Ban Chấp hành Đảng bộ',
  ],
});

// Chủ tịch Hiệp hội các nhà vườn Bình An
const postAndUnreadBody = rule({
  id: 'office/post-unread-body',
  gloss: 'behind a name and a mark: a post, the first word of a body, and what follows up to a mark or a verb',
  pattern: seq(POST, as('field', UNREAD_BODY)),
  emit: (match) => (isBehindName(match) && !(match.captures.post.data as PostData).entry.onlyBehindName ? officeOf(match) : null),
  examples: [
    'Ông Lê Văn Ba, {Chủ tịch Hiệp hội các nhà vườn Bình An} cho biết', 'Ông Lê Văn Ba, {Giám đốc chương trình Sông xanh}, nói',
    'Bà Lê Thị Mai - {Trưởng bộ phận Chăm sóc khách hàng}',
  ],
  counterExamples: [
    'Chủ tịch Hiệp hội các nhà vườn cho biết', 'Ông Lê Văn Ba, Giám đốc Lê Thị Mai cho biết', 'Ông Ba, Giám đốc Sở Y tế Lê Thị Mai nói',
  ],
});

// Tổng Giám đốc công ty cơ điện An Bình Lê Văn Ba
const postAndUnreadBodyBeforeName = rule({
  id: 'office/post-unread-body.name',
  gloss: 'a post, the first word of a body, and what follows up to the full name of whoever holds it',
  pattern: seq(POST, as('field', UNREAD_BODY_BEFORE_NAME), before(FULL_NAME)),
  emit: officeOf,
  examples: ['{Giám đốc công ty cơ điện lạnh VICASA} Trần Văn Bảo: Cần vốn', '{Chủ tịch Hiệp hội các nhà vườn phía Bắc} Lê Thị Mai kể'],
  counterExamples: ['Giám đốc công ty đã gặp Lê Thị Mai', 'Giám đốc công ty và ông Lê Văn Ba', 'Chủ tịch Hiệp hội vườn và Lê Thị Mai'],
});

export const OFFICE_RULES: readonly Rule<Reading<OfficeValue>>[] = [
  postAndBody, postAndUnits, postAndBareBody, postAndField, postAndUnknownField, postCommaBody, postAndAcronym, postAndSmallBody,
  postAndRestOfBody, postAndRestOfPlace, postOfFirm, postOfForeignWord, postOfPost, postDashOffice, postAndUnreadBody,
  postAndUnreadBodyBeforeName, ...OFFICES_OF_TASKS, ...OFFICES_OF_UNKNOWN_PLACES,
];
