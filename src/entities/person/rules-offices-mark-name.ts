import { any, as, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { FOREIGN_NAME, FULL_NAME } from '../shapes/names.js';
import { PhraseList } from '../../lexicon/index.js';
import { QUOTES_WHOM } from '../../lexicon/tables/name-contexts.js';
import { lowerAt } from '../../text/index.js';
import {
  beginsClause, beginsInsideOffice, hasTwoWords, isAppositionOfOther, isBehindOfficeAndMark, isClosed, isFollowedByOffice,
  isFollowedByOfficeAndName, isHeldByOther, isInOfficeFirstList, isPlural, isReporterBefore,
} from './holders.js';
import { isBeforeOfficeDashName, isBehindOfficeDashName } from './dash-lists.js';
import { IS, OPENS_CLAUSE } from './lexicon.js';
import { FORMER, HONORIFIC, NAME, OFFICES, OFFICES_BEHIND, RANK } from './patterns.js';
import { personOf, type PersonValue } from './value.js';

/** Offices before the name, with a mark or `là` between. */

type Joined = Match<{ joint: Capture }>;
const quotes = new PhraseList(QUOTES_WHOM);
/** `Báo nước này dẫn lời | Thủ tướng Đức, bà Mai nói`: nobody but who is quoted can be named behind the comma. */
const isOfQuoted = ({ scene, start }: Joined): boolean => quotes.startBefore(scene.tape, start) >= 0;

/** `Báo cáo với Bí thư Huyện ủy, bà Mai cho biết`: behind a comma the name must be closed, or its sentence begin with the office. */
const isOpenComma = (match: Joined): boolean => lowerAt(match.scene.tape, match.captures.joint.start) === ','
  && (!(isClosed(match) || isOfQuoted(match)) || isFollowedByOffice(match.scene, match.end));

/** `làm Chủ tịch UBND xã, | các ông A, B làm …`: one office behind a comma is not that of several. */
const isOfSeveral = ({ scene, captures: { joint } }: Joined): boolean =>
  lowerAt(scene.tape, joint.start) === ',' && scene.hit('PluralHonorific', joint.end) !== undefined;

/** `Vợ Chủ tịch huyện | là bà Mai`: the office that is somebody's opens its clause. */
const isOfAnother = ({ scene, start, captures: { joint } }: Joined): boolean => lowerAt(scene.tape, joint.end - 1) === IS
  && !beginsClause(scene, start) && !OPENS_CLAUSE.has(lowerAt(scene.tape, start - 1));

// Giám đốc Sở Y tế, ông Trần Văn Bảo, cho biết
const officesAndAddressedName = rule({
  id: 'person/offices-comma-name',
  gloss: 'offices, a comma, a dash or `là`, a word of address and the name, closed by a mark or followed by a verb',
  pattern: seq(
    opt(FORMER), OFFICES, as('joint', any(',', '-', '–', '—', 'là', 'hiện là', 'hiện nay là', 'hiện tại là')), HONORIFIC, opt(RANK), NAME,
  ),
  emit: (match) => {
    const isRest = isAppositionOfOther(match) || isBehindOfficeAndMark(match);
    return isRest || isOpenComma(match) || isOfSeveral(match) || isOfAnother(match) ? null : personOf(match);
  },
  examples: [
    'Trước đó, {Giám đốc Sở Y tế, ông Trần Văn Bảo} cho biết', 'Hôm qua báo này dẫn lời {Thủ tướng Đức, ông Daniel Marwick} cho biết',
    'Tiếp {Thống đốc tỉnh Aichi - ông Trần Văn Bảo}, Thủ tướng cảm ơn',
    '{Giám đốc Sở Y tế, ông Trần Văn Bảo}, cho biết', 'Theo {Chủ tịch UBND xã - bà Lê Thị Mai}, việc này khó',
    'Bà Mai đến, còn {Bí thư Huyện ủy là ông Trần Văn Bảo}',
    '{Giám đốc Sở Y tế hiện nay là bà Lê Thị Mai}', 'Trong đó {Giám đốc Sở Y tế là bà Lê Thị Mai}',
  ],
  counterExamples: [
    'Báo cáo với Bí thư Huyện ủy, bà Lê Thị Mai cho biết', 'Dự có Lê Văn Ba, Giám đốc Sở Y tế, bà Lê Thị Mai',
    'Dự có Giám đốc Sở Y tế, ông Lê Văn Ba, Phó Chủ tịch huyện', 'Vợ Chủ tịch UBND xã là bà Lê Thị Mai',
    'Vợ Chủ tịch UBND xã hiện là bà Lê Thị Mai',
    'Chỉ định ông Lê Văn Ba làm Chủ tịch UBND xã, các ông Trần Văn Bảo, Lê Văn Tư làm Phó Chủ tịch UBND xã',
  ],
});

// Phó Chủ tịch Quốc hội - Trần Văn Bảo
const officesDashName = rule({
  id: 'person/offices-dash-name',
  gloss: 'offices, a dash and the full name, or a foreign one',
  pattern: seq(opt(HONORIFIC), opt(FORMER), OFFICES, any('-', '–', '—'), opt(RANK), as('name', any(FULL_NAME, FOREIGN_NAME))),
  emit: (match) => {
    const { scene, start, end } = match;
    const isOfOther = isAppositionOfOther(match) && !isBehindOfficeDashName(scene, start);
    return isOfOther || (isFollowedByOffice(scene, end) && !isBeforeOfficeDashName(scene, end)) ? null : personOf(match);
  },
  examples: [
    'Đoàn gồm: {Giám đốc Sở Y tế - Trần Văn Bảo}, Bí thư Huyện ủy - Lê Thị Mai',
    'Có Giám đốc Sở Y tế-Lê Văn Ba, {Bí thư Huyện ủy-Lê Thị Mai} nói',
    'Theo {Phó Chủ tịch Quốc hội - Trần Văn Bảo}, việc này khó', '{Tổng thống Lào - Daniel Marwick} nói',
  ],
  counterExamples: ['Dự có Lê Văn Ba - Giám đốc Sở Y tế - Trần Văn Bảo', 'Có Giám đốc Sở Y tế - Lê Văn Ba - Phó Chủ tịch huyện'],
});

// Thủ tướng Lào, Daniel Marwick, cho biết
const officesCommaForeignName = rule({
  id: 'person/offices-comma-foreign-name',
  gloss: 'offices, a comma and a foreign name of two words or more, closed by a mark or at the opening of a clause',
  pattern: seq(opt(FORMER), OFFICES, ',', as('name', FOREIGN_NAME)),
  emit: (match) => {
    const isOpen = !isClosed(match) || !hasTwoWords(match) || isFollowedByOffice(match.scene, match.end);
    return isOpen || isAppositionOfOther(match) || isBehindOfficeAndMark(match) ? null : personOf(match);
  },
  examples: ['Ông gặp {Thủ tướng Lào, Daniel Marwick}, tại Viêng Chăn', '{Tổng Giám đốc WHO, Daniel Marwick} nói'],
  counterExamples: [
    'Gặp Thủ tướng Lào, Daniel Marwick và nhiều người', 'Dự có Lê Văn Ba, Giám đốc Sở Y tế, Daniel Marwick, bà Mai',
    'Gặp Thủ tướng Lào, Daniel Marwick, Giám đốc WHO',
  ],
});

// Đại biểu Quốc hội, Trung tướng Trần Văn Bảo
const officesAndRankedName = rule({
  id: 'person/offices-comma-rank-name',
  gloss: 'offices, a comma, a rank and the name, perhaps with more offices behind it',
  pattern: seq(opt(FORMER), OFFICES, ',', RANK, NAME, opt(OFFICES_BEHIND)),
  emit: (match) => {
    const isRest = isBehindOfficeAndMark(match) || beginsInsideOffice(match);
    const isItem = isInOfficeFirstList(match.scene, match.start) && !isFollowedByOffice(match.scene, match.captures.name.end);
    const isOfNameBefore = isAppositionOfOther(match) && !isItem;
    const isOfOther = isHeldByOther(match) || isPlural(match) || isReporterBefore(match) || isOfNameBefore;
    return isRest || isOfOther || isFollowedByOfficeAndName(match.scene, match.end) ? null : personOf(match);
  },
  examples: [
    '{Đại biểu Quốc hội, Trung tướng Trần Văn Bảo, Chánh Thanh tra Bộ Y tế} phát biểu',
    'Dự có Bí thư Huyện ủy Lê Văn Ba, {Phó Giám đốc Công an tỉnh, Đại tá Trần Văn Bảo} và nhiều người',
    'Dự có Bí thư Huyện ủy Lê Văn Ba; {Phó Giám đốc Công an tỉnh, Đại tá Trần Văn Bảo}',
  ],
  counterExamples: [
    'Dự có Lê Văn Ba, Giám đốc Sở Y tế, Thiếu tướng Trần Văn Bảo',
    'Trước các đại biểu, Đại tá Trần Văn Bảo ký biên bản',
    'Trao đổi với phóng viên Báo Yên Sơn, Đại tá Trần Văn Bảo nói',
    'Dự có Bí thư Huyện ủy Lê Văn Ba, Chủ tịch HĐND huyện, Đại tá Trần Văn Bảo, Giám đốc Công an tỉnh',
    'Theo quyết định của Bộ trưởng Bộ Quốc phòng, Đại tá Trần Văn Bảo được bổ nhiệm giữ chức Chính ủy',
    'Dự có Lê Văn Ba, Giám đốc Sở Y tế, Phó Bí thư Đảng ủy Sở Y tế, Thiếu tướng Trần Văn Bảo, Chánh Thanh tra Bộ Y tế',
  ],
});

export const OFFICES_MARK_NAME_RULES: readonly Rule<Reading<PersonValue>>[] = [
  officesAndAddressedName, officesDashName, officesCommaForeignName, officesAndRankedName,
];
