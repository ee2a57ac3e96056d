import {
  any, as, lex, list, not, opt, rule, seq, tag, upTo, type Capture, type Match, type Reading, type Rule, type Span,
} from '../../grammar/index.js';
import type { OfficeValue } from '../office/index.js';
import { beginsFullName } from '../shapes/name-runs.js';
import { ANY_NAME, FOREIGN_NAME, FULL_NAME } from '../shapes/names.js';
import { isCapitalWord } from '../shapes/words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { isClosedBehind, isFollowedByOffice, isFollowedByOfficeAndName, personOf, spansOf, type PersonValue } from './value.js';

const HONORIFIC = as('honorific', any(lex('Honorific'), lex('PluralHonorific')));
const RANKS = list(as('rank', lex('Rank')), any('.', ',', '-', '–', ', '), { most: 4 });
const RANK = seq(RANKS, opt('.'));
const WHOLE_IN_BRACKETS = seq('(', any(tag('Place'), tag('Body')), ')');
const NAME = as('name', any(FULL_NAME, FOREIGN_NAME, ANY_NAME));
const AND_OFFICE = any(', đồng thời là', ', kiêm', 'kiêm', 'đồng thời là', ',', '-', '–', 'và', ';', '/');
const OFFICES = list(as('office', tag('Office')), AND_OFFICE, { most: 9 });
const CONSTITUENCY = seq('(', upTo(6), ')');
/** What may stand between a name and its office, behind the mark: when the office was or is held. */
const SINCE_WHEN = any(
  'là', 'hiện là', 'tân', 'nguyên', 'nguyên là', 'cựu', 'vốn là', 'từng là', 'từng giữ chức', 'khi đó là', 'lúc đó là', 'khi ấy là',
  'hiện giữ chức', 'đang giữ chức', 'hiện đang giữ chức', 'hiện nay là', 'nay là',
);
const APPOSITION = any(
  'hiện là', 'là', seq(any(',', '-', '–', '('), opt(SINCE_WHEN)), ':', 'nguyên', 'nguyên là', 'vốn là', 'khi đó là',
);
const AS_OFFICE = seq(opt(','), 'làm', as('office', tag('Office')));
const FORMER = any('nguyên', 'nguyên là', 'cựu', 'tân', 'từng là', 'từng');
const OFFICES_MARKED = list(seq(opt(FORMER), as('office', tag('Office'))), AND_OFFICE, { most: 9 });
const OF_SEVERAL = not('các', 'những', 'một số');

/** Offices before the name, and behind it; each perhaps with address and rank, in the orders that news writes them. */
const OFFICES_AND_NAME = seq(opt(HONORIFIC), opt(FORMER), OFFICES, opt(WHOLE_IN_BRACKETS), opt(HONORIFIC), opt(RANK), NAME);
const OFFICES_BEHIND = seq(opt(CONSTITUENCY), APPOSITION, OFFICES_MARKED, OF_SEVERAL, opt(')'), opt(AS_OFFICE));

/**
 * `được cử làm Bí thư Huyện ủy, | Phó Chủ tịch Lê Thị Mai …`, `thừa lệnh Thủ tướng, | Bộ trưởng Lê Thị Mai …`: the first of
 * several offices is another's.
 */
const isOfficeOfOther = ({ scene, start, captures }: Match<{ office?: Capture | readonly Capture[] }>): boolean =>
  spansOf(captures.office).length > 1 && scene.hitBefore('HeldByOther', start) !== undefined;

/** `Chủ tịch JICA, | Thủ tướng Trần Văn Bảo`: who leads a state leads no agency that an acronym names. */
const isAgencyBeforeState = ({ value: { entry, body, place, hasField } }: Span<OfficeValue>, next: Span<OfficeValue>): boolean =>
  hasField && !body && !place && !entry.membership && next.value.entry.unique === true;

/** `Thủ tướng Anh, | Thủ tướng Đức Lê Văn Ba`: one post of two states. */
const isPostTwice = ({ value: one }: Span<OfficeValue>, { value: other }: Span<OfficeValue>): boolean =>
  one.entry.unique === true && one.post === other.post && one.place !== null;

const isOfTwoHolders = ({ captures }: Match<{ office?: Capture | readonly Capture[] }>): boolean =>
  spansOf<OfficeValue>(captures.office).some((office, i, offices) => {
    const next = offices[i + 1];
    return next?.start === office.end + 1 && (isAgencyBeforeState(office, next) || isPostTwice(office, next));
  });

// Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn A
const officesAndName = rule({
  id: 'person/offices-name',
  gloss: 'one or more offices, then the name',
  pattern: OFFICES_AND_NAME,
  emit: (match) => (isOfficeOfOther(match) || isOfTwoHolders(match) ? null : personOf(match)),
  examples: [
    '{Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Văn Bảo} phát biểu', 'Trao đổi với {Tổng thống Lula} tại Brasilia',
    'Dự có Chủ tịch JICA, {Thủ tướng Trần Văn Bảo} và các bộ trưởng', '{Đại biểu Thi Thị Mai} hỏi', '{Đại biểu Lê Trung Quốc} hỏi',
    'Thừa lệnh Thủ tướng, {Bộ trưởng Lê Thị Mai} trình bày',
    'Đáp lời Thủ tướng Anh, {Thủ tướng Đức Hans Weber} nói',
  ],
  counterExamples: [
    'Chủ tịch An Bình Group vắng mặt', 'Chủ tịch UBND tỉnh yêu cầu các sở vào cuộc', 'Bí thư Chi bộ phải gương mẫu',
    'Bà Lê Thị Mai, Chủ tịch JICA, nói',
  ],
});

// Trần Văn Bảo, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh
const nameAndOffices = rule({
  id: 'person/name-offices',
  gloss: 'the name, then offices behind a comma, a dash or in brackets',
  pattern: seq(opt(HONORIFIC), opt(RANK), NAME, OFFICES_BEHIND),
  emit: (match) => (isFollowedByOfficeAndName(match.scene, match.end) ? null : personOf(match)),
  examples: [
    'Dự có đồng chí {Trần Văn Bảo, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh} và các đại biểu',
    '{Lê Thị Mai - Phó Giám đốc Sở Nội vụ} trình bày',
  ],
  counterExamples: ['Tại Hà Nội, Chủ tịch nước tiếp đoàn', 'Cùng dự có Lê Văn Ba và đông đảo nhân dân'],
});

// Phó Thủ tướng Trần Văn Bảo, Ủy viên Bộ Chính trị
const officesNameOffices = rule({
  id: 'person/offices-name-offices',
  gloss: 'offices before the name and behind it, where the apposition is closed by a mark',
  pattern: seq(OFFICES_AND_NAME, OFFICES_BEHIND),
  emit: (match) =>
    (isClosedBehind(match.scene, match.end) && !isFollowedByOfficeAndName(match.scene, match.end) ? personOf(match) : null),
  examples: ['{Phó Thủ tướng Trần Văn Bảo, Ủy viên Bộ Chính trị}, chủ trì'],
  counterExamples: [
    'Phó Thủ tướng Trần Văn Bảo, Bộ trưởng Bộ Y tế Lê Thị Mai dự',
    'Thay mặt Chủ tịch nước Trần Văn Bảo, Thủ tướng gửi lời mời',
  ],
});

/** `Lê Văn Ba, | Giám đốc Sở Y tế, bà Lê Thị Mai`: the offices are those of who stands before them. */
const isAppositionOfOther = ({ scene, start }: Match): boolean =>
  hasFlag(scene.tape, start - 1, Flag.Mark) && !hasFlag(scene.tape, start - 1, Flag.Stop) && isCapitalWord(scene, start - 2);

/** Behind a comma the name must be closed by a mark: `Báo cáo với Bí thư Huyện ủy, bà Lê Thị Mai cho biết`. */
const isClosed = ({ scene, end, captures }: Match<{ joint?: Capture }>): boolean =>
  lowerAt(scene.tape, captures.joint!.start) !== ',' || isClosedBehind(scene, end);

// Giám đốc Sở Y tế, ông Trần Văn Bảo, cho biết
const officesAndAddressedName = rule({
  id: 'person/offices-comma-name',
  gloss: 'offices, a comma or a dash, a word of address and the name, closed by a mark or followed by a verb',
  pattern: seq(opt(FORMER), OFFICES, as('joint', any(',', '-', '–', '—')), HONORIFIC, opt(RANK), NAME),
  emit: (match) =>
    (isAppositionOfOther(match) || !isClosed(match) || isFollowedByOffice(match.scene, match.end) ? null : personOf(match)),
  examples: ['{Giám đốc Sở Y tế, ông Trần Văn Bảo}, cho biết', 'Theo {Chủ tịch UBND xã - bà Lê Thị Mai}, việc này khó'],
  counterExamples: [
    'Báo cáo với Bí thư Huyện ủy, bà Lê Thị Mai cho biết', 'Dự có Lê Văn Ba, Giám đốc Sở Y tế, bà Lê Thị Mai',
    'Dự có Giám đốc Sở Y tế, ông Lê Văn Ba, Phó Chủ tịch huyện',
  ],
});

// Đại biểu Quốc hội, Trung tướng Trần Văn Bảo
const officesAndRankedName = rule({
  id: 'person/offices-comma-rank-name',
  gloss: 'offices, a comma, a rank and the name, perhaps with more offices behind it',
  pattern: seq(opt(FORMER), OFFICES, ',', RANK, NAME, opt(OFFICES_BEHIND)),
  emit: (match) => (isAppositionOfOther(match) || isFollowedByOfficeAndName(match.scene, match.end) ? null : personOf(match)),
  examples: ['{Đại biểu Quốc hội, Trung tướng Trần Văn Bảo, Chánh Thanh tra Bộ Y tế} phát biểu'],
  counterExamples: ['Dự có Lê Văn Ba, Giám đốc Sở Y tế, Thiếu tướng Trần Văn Bảo'],
});

/** `các ông A, B và | C làm Phó Chủ tịch`: the office may be everybody's. */
const isLastOfList = ({ scene, start, captures }: Match<{ name: Capture }>): boolean => {
  if (start !== captures.name.start) return false;
  return isCapitalWord(scene, start - 1) || ([',', 'và'].includes(lowerAt(scene.tape, start - 1)) && isCapitalWord(scene, start - 2));
};

// do đồng chí Trần Văn Bảo làm Trưởng đoàn
const nameAsOffice = rule({
  id: 'person/name-as-office',
  gloss: 'the name, perhaps with offices before it, and what the person serves as',
  pattern: seq(opt(HONORIFIC), opt(OFFICES), opt(HONORIFIC), opt(RANK), NAME, AS_OFFICE),
  emit: (match) => (isLastOfList(match) ? null : personOf(match)),
  examples: ['Đoàn công tác do {đồng chí Trần Văn Bảo làm Trưởng đoàn} đến kiểm tra'],
  counterExamples: ['Ông Trần Văn Bảo làm việc tại xã', 'Bầu các ông Lê Văn Ba và Trần Văn Bảo làm Phó Chủ tịch UBND huyện'],
});

// đồng chí Trần Văn Bảo; ông Bảo
const honorificAndName = rule({
  id: 'person/honorific-name',
  gloss: 'a word of address, a rank or both, then the name',
  pattern: seq(any(seq(HONORIFIC, opt(RANK)), RANK), NAME),
  emit: personOf,
  examples: ['{Đồng chí Trần Văn Bảo} nhấn mạnh', 'Trong khi đó, {ông Bảo} cho biết', '{PGS.TS Lê Thị Mai} đề xuất'],
  counterExamples: ['Các đồng chí Thường trực Tỉnh ủy dự họp', 'Tỉnh Bà Rịa - Vũng Tàu'],
});

/** `Đường Nguyễn Văn A`: the first word says what is named after the person. */
const beginsWithThing = ({ scene, start, end }: Match): boolean =>
  scene.hit('NamedAfter', start) !== undefined && beginsFullName(scene, start + 1, end, 0);

// Tham dự có Trần Văn Bảo
const fullName = rule({
  id: 'person/full-name',
  gloss: 'a full name by its form alone: family name and at least two more syllables',
  pattern: as('name', FULL_NAME),
  emit: (match) => {
    const isWhole = match.end - match.start >= 3 && !isCapitalWord(match.scene, match.end);
    return isWhole && !beginsWithThing(match) ? personOf(match) : null;
  },
  examples: ['Tham dự có {Trần Văn Bảo} và nhiều đại biểu'],
  counterExamples: [
    'Đường Nguyễn Thị Định đang sửa', 'Trần nhà bị dột', 'Tại tỉnh Hà Nam', 'Cháy ở nhà số 12 Lê Văn Ba', 'Gần sân bay Tân Sơn Nhất Cụ thể',
    'Đại biểu nói (Đoàn Khánh Hòa)', 'Trường ĐH Sư Phạm Hà Nội', 'Các tuyến đường như Lê Lai, Trần Văn Bảo',
  ],
});

// Bác Hồ
const knownPerson = rule({
  id: 'person/known',
  gloss: 'a name by which everyone knows a person',
  pattern: as('name', lex('KnownPerson')),
  emit: personOf,
  examples: ['Nhớ lời {Bác Hồ} dạy'],
  counterExamples: ['Nhà bác hồ hởi đón khách'],
});

export const PERSON_RULES: readonly Rule<Reading<PersonValue>>[] = [
  knownPerson, officesAndName, nameAndOffices, officesNameOffices, officesAndAddressedName, officesAndRankedName,
  nameAsOffice, honorificAndName, fullName,
];
