import { any, as, before, lex, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { beginsFullName } from '../shapes/name-runs.js';
import { FOREIGN_NAME, FULL_NAME } from '../shapes/names.js';
import { isAcronym, isCapitalWord, isLoudWord, isSmallTail } from '../shapes/words.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import {
  beginsInsideOffice, hasTwoWords, isBareOffice, isBehindOtherAndAddress, isClosed, isFollowedByOfficeAndName, isFollowedByRankedName,
  isOfBareNameBefore, isOfficeOfOther, isOfficeRightBefore, isOfSeveralHolders, isOfTwoStates,
  isOpenApposition, isWithoutOffice,
} from './holders.js';
import { isBeforeOfficeDashName, isBehindOfficeAndDash } from './dash-lists.js';
import { JOINS_PERSONS } from './lexicon.js';
import { AS_OFFICE, HONORIFIC, NAME, OFFICES, OFFICES_AND_NAME, OFFICES_BEHIND, RANK } from './patterns.js';
import { LISTED_RULES } from './rules-listed.js';
import { OFFICES_MARK_NAME_RULES } from './rules-offices-mark-name.js';
import { isOfSpeakerBehind, isOfViewBefore } from './sentence-openings.js';
import { personOf, type PersonValue } from './value.js';

// Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn A
const officesAndName = rule({
  id: 'person/offices-name',
  gloss: 'one or more offices, then the name',
  pattern: OFFICES_AND_NAME,
  emit: (match) => {
    const isOfOther = isOfficeOfOther(match) || isBehindOtherAndAddress(match) || isOfBareNameBefore(match);
    return isOfOther || isOfSeveralHolders(match) || isOfViewBefore(match) || beginsInsideOffice(match) ? null : personOf(match);
  },
  examples: [
    '{Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Văn Bảo} phát biểu',
    'Chia sẻ lo ngại của {Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Văn Bảo}',
    'Trao đổi với {Tổng thống Zumo} tại Brasilia',
    'Dự có Chủ tịch JICA, {Thủ tướng Trần Văn Bảo} và các bộ trưởng', 'Tiếp Giám đốc Tập đoàn Bình An, {Thủ tướng Trần Văn Bảo} nói',
    'Việc ấy thuộc quyền của Thủ tướng, {Bộ trưởng Trần Văn Bảo} nói',
    'Tại lễ trao, thừa ủy quyền Chủ tịch nước, {Bí thư Tỉnh ủy Trần Văn Bảo} gắn huy hiệu',
    'Thừa lệnh Thủ tướng, {Phó Thủ tướng Trần Văn Bảo} nói',
    'Đón có đại diện Bộ Y tế, {Đại sứ Lào Sok Dara}',
    'Chia sẻ lo ngại của Thị trưởng Viêng Chăn, {Bí thư Thành ủy Trần Văn Bảo} cho biết',
    'Ý kiến của đại biểu, {Giám đốc Sở Y tế Trần Văn Bảo} ghi nhận', 'Gặp Tổng thống Nga và {Ngoại trưởng Lào Trần Văn Bảo} hôm qua',
    '{Đại biểu (ĐB) Trần Văn Bảo} hỏi', 'Gặp {Tổng thống Nga khi đó là Trần Văn Bảo} ở Moskva',
    '{Đại biểu Thi Thị Mai} hỏi', 'Sang thăm theo lời mời của {Tổng Bí thư, Chủ tịch nước Trần Văn Bảo}.',
    '{Đại biểu Lê Trung Quốc} hỏi', '{Chủ tịch UBND phường Nguyễn Thị Hạnh An} phát biểu',
  ],
  counterExamples: [
    'Chủ tịch An Bình Group vắng mặt', 'Chủ tịch UBND tỉnh yêu cầu các sở vào cuộc', 'Bí thư Chi bộ phải gương mẫu',
    'Bà Lê Thị Mai, Chủ tịch JICA, nói', 'Dự có đồng chí Trần Văn Bảo- Phó Chủ tịch UBND xã đồng chí Lê Thị Mai',
  ],
});

/** `Trưởng ban Pháp chế - A |, Giám đốc Sở Y tế - B`: the list says the offices first. */
const isInDashList = ({ scene, captures: { name } }: Match<{ name: Capture }>): boolean =>
  isBehindOfficeAndDash(scene, name.start) && isBeforeOfficeDashName(scene, name.end);

// Trần Văn Bảo, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh
const nameAndOffices = rule({
  id: 'person/name-offices',
  gloss: 'the name, then offices behind a comma, a dash or in brackets',
  pattern: seq(opt(HONORIFIC), opt(RANK), NAME, OFFICES_BEHIND),
  emit: (match) =>
    (isFollowedByOfficeAndName(match.scene, match.end) || isWithoutOffice(match) || isOfficeRightBefore(match) || isOfTwoStates(match)
      || isOfSpeakerBehind(match) || isInDashList(match) ? null : personOf(match)),
  examples: [
    '{Ông Trần Văn Bảo, sinh ngày 5 tháng 3 năm 1970, Chánh án Tòa án nhân dân tỉnh}', '{Trần Văn Bảo (Đoàn Cà Mau - Bí thư Tỉnh ủy)} hỏi',
    '{Ông Trần Văn Bảo, UVKT Thị ủy, Bí thư Đảng ủy xã} dự', '{Lê Thị Mai, Phó Bí thư Thành ủy nhiệm kỳ 2015-2020, Chủ tịch UBND tỉnh} nói',
    '{Lê Thị Mai (40 tuổi, quê huyện Yên Sơn, trú phường Đông, TP Thái Bình) là Giám đốc Sở Y tế và là Bí thư chi bộ} kể',
    '{Lê Văn Ba, Giám đốc Sở Y tế khi đó}, nhớ lại',
    '{Ông Lê Văn Ba, với vai trò, trách nhiệm là Giám đốc Sở Y tế}, đã buông lỏng',
    'Dự có các đồng chí: {Mùa A Pháo, Phó Chủ tịch HĐND tỉnh}; đại diện các ban',
    'Dự có đồng chí {Trần Văn Bảo, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh} và các đại biểu',
    'Dự có bà {Lê Thị Mai, Phó Giám đốc Sở Nội vụ}; đại diện Sở Y tế',
    '{Lê Thị Mai - Phó Giám đốc Sở Nội vụ} trình bày',
  ],
  counterExamples: [
    'Gặp Daniel Marwick, Phó Chủ tịch Tập đoàn Bình Minh (Lào) Linda Shea', 'Tại Hà Nội, Chủ tịch nước tiếp đoàn',
    'Cùng dự có Lê Văn Ba và đông đảo nhân dân', 'Gồm các công ty Bạch Mai, VICASA',
    'Gặp Lê Văn Ba với vai trò của rừng',
    'Đối với bà Lê Thị Mai, Bí thư Huyện ủy yêu cầu học thêm', 'Tại Quyết định số 12/QĐ-TTg, Thủ tướng Chính phủ phê chuẩn',
    'Chúc mừng đồng chí Tân Giám đốc Sở Nội vụ',
  ],
});

// đồng chí Trần Văn Bảo Bí thư Huyện ủy, dự
const nameAndUnmarkedOffices = rule({
  id: 'person/name-offices.unmarked',
  gloss: 'a word of address, the full name, and offices with nothing between, closed by a mark or at the opening of a clause',
  pattern: seq(HONORIFIC, opt(RANK), as('name', FULL_NAME), OFFICES),
  emit: (match) => {
    const isOpen = !isClosed(match) || isFollowedByOfficeAndName(match.scene, match.end);
    return isOpen || isBareOffice(match) || isOfficeRightBefore(match) ? null : personOf(match);
  },
  examples: [
    '{Đồng chí Trần Văn Bảo ủy viên BCH Đảng bộ tỉnh, Bí thư Huyện ủy}, cùng dự',
    '{Đồng chí Trần Văn Bảo Phó Bí thư Huyện ủy, Chủ tịch UBND huyện} phát biểu',
  ],
  counterExamples: ['Chúc ông Trần Văn Bảo Chủ tịch UBND tỉnh yêu cầu họp', 'Ông Trần Văn Bảo Chủ tịch, nói'],
});

/** Whoever holds the last offices is named behind them. */
const NAMES_FOLLOW = [isFollowedByOfficeAndName, isFollowedByRankedName];

// Phó Thủ tướng Trần Văn Bảo, Ủy viên Bộ Chính trị
const officesNameOffices = rule({
  id: 'person/offices-name-offices',
  gloss: 'offices before the name and behind it, where the apposition is closed by a mark or can be nobody else’s',
  pattern: seq(OFFICES_AND_NAME, OFFICES_BEHIND),
  emit: (match) =>
    (isOpenApposition(match) || isOfSeveralHolders(match) || isOfBareNameBefore(match)
      || NAMES_FOLLOW.some((isNamed) => isNamed(match.scene, match.end))
      ? null : personOf(match)),
  examples: [
    '{Phó Thủ tướng Trần Văn Bảo, Ủy viên Bộ Chính trị}, chủ trì',
    '{Phó Thủ tướng Trần Văn Bảo, Trưởng Ban Chỉ đạo Cải cách hành chính} chủ trì',
    'Sáng nay, tại Hà Nội, {Phó Thủ tướng Trần Văn Bảo, Trưởng Ban Chỉ đạo Cải cách hành chính} tiếp dân',
    'Nghe {đại biểu Trần Văn Bảo, Chủ tịch UBND tỉnh} nói',
    'Dự có {đại biểu Lê Văn Ba, Giám đốc Sở Y tế}, đại biểu Lê Thị Mai và nhiều cử tri',
  ],
  counterExamples: [
    'Gặp Thủ tướng Lào Trần Văn Bảo, Phó Thủ tướng Thái Lan, và các bộ trưởng',
    'Phó Thủ tướng Trần Văn Bảo, Bộ trưởng Bộ Y tế Lê Thị Mai dự',
    'Thay mặt Chủ tịch nước Trần Văn Bảo, Thủ tướng gửi lời mời',
    'Dự có Bí thư Huyện ủy Lê Văn Ba, Phó Giám đốc Công an tỉnh, Đại tá Trần Văn Bảo và nhiều người',
  ],
});

/** `các ông A, B và | C làm Phó Chủ tịch`: the office may be everybody's. */
const isLastOfList = ({ scene, start, captures }: Match<{ name: Capture }>): boolean => {
  if (start !== captures.name.start) return false;
  return isCapitalWord(scene, start - 1) || (JOINS_PERSONS.has(lowerAt(scene.tape, start - 1)) && isCapitalWord(scene, start - 2));
};

// do đồng chí Trần Văn Bảo làm Trưởng đoàn
const nameAsOffice = rule({
  id: 'person/name-as-office',
  gloss: 'the name, perhaps with offices before it, and what the person serves as',
  pattern: seq(opt(HONORIFIC), opt(OFFICES), opt(HONORIFIC), opt(RANK), NAME, AS_OFFICE),
  emit: (match) => (isLastOfList(match) ? null : personOf(match)),
  examples: [
    'Đoàn công tác do {đồng chí Trần Văn Bảo làm Trưởng đoàn} đến kiểm tra', 'Khi {ông Daniel Marwick nhậm chức Tổng thống}, giá tăng',
  ],
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

// người đồng cấp Nga Ivan Petrov
const counterpart = rule({
  id: 'person/counterpart',
  gloss: 'who holds the same office in another state, and the name',
  pattern: seq('người đồng cấp', opt(any(lex('Country'), lex('ShortCountry'))), opt(HONORIFIC), as('name', any(FOREIGN_NAME, FULL_NAME))),
  emit: personOf,
  examples: ['Hội đàm với {người đồng cấp Nga Ivan Petrov} tại Moskva', 'Ông gặp {người đồng cấp Daniel Marwick} hôm qua'],
  counterExamples: ['Hội đàm với người đồng cấp Nga tại Moskva'],
});

/** `Đường Nguyễn Văn A`: the first word says what is named after the person. */
const beginsWithThing = ({ scene, start, end }: Match): boolean =>
  scene.hit('NamedAfter', start) !== undefined && beginsFullName(scene, start + 1, end, 0);

const WORDS_OF_FULL_NAME = 3;
const wordsIn = ({ scene, start, end }: Match): number => {
  let words = 0;
  for (let at = start; at < end; at++) if (hasFlag(scene.tape, at, Flag.Word)) words++;
  return words;
};

/** `LUẬT | QUẢN LÝ THUẾ`, `HỌC | TẬP NGHỊ QUYẾT`: in capitals, and no given name at the end or more capitals before. */
const isHeadline = ({ scene, start, end }: Match): boolean => isAcronym(scene, start)
  && (scene.hit('GivenName', end - 1) === undefined || (isLoudWord(scene, start - 1) && start > scene.sentenceStart(start)));

// Tham dự có Trần Văn Bảo
const fullName = rule({
  id: 'person/full-name',
  gloss: 'a full name by its form alone: family name and at least two more syllables',
  pattern: as('name', FULL_NAME),
  emit: (match) => {
    const isWhole = wordsIn(match) >= WORDS_OF_FULL_NAME && !isCapitalWord(match.scene, match.end);
    return isWhole && !beginsWithThing(match) && !isHeadline(match) ? personOf(match) : null;
  },
  examples: ['Tham dự có {Trần Văn Bảo} và nhiều đại biểu'],
  counterExamples: [
    'Đường Nguyễn Thị Định đang sửa', 'Trần nhà bị dột', 'Tại tỉnh Hà Nam', 'Cháy ở nhà số 12 Lê Văn Ba', 'Gần sân bay Tân Sơn Nhất Cụ thể',
    'Đại biểu nói (Đoàn Khánh Hòa)', 'Trường ĐH Sư Phạm Hà Nội', 'Các tuyến đường như Lê Lai, Trần Văn Bảo',
    'Sửa các đường: Lê Lai, Hàm Nghi (đoạn từ Trần Văn Bảo đến Lê Lợi), Trần Văn Mai', 'LUẬT QUẢN LÝ THUẾ', 'XÃ HỌC TẬP NGHỊ QUYẾT',
    'Học sinh lớp 5A Trường Lê Văn Tám',
  ],
});

/** `Giôn Ca-tơ | (John Carter)`: in brackets behind a name the same name, as its own language writes it. */
const isOtherSpelling = ({ scene, start, end }: Match): boolean =>
  lowerAt(scene.tape, start - 1) === '(' && lowerAt(scene.tape, end) === ')'
  && (isCapitalWord(scene, start - 2) || isSmallTail(scene, start - 3));

// theo Daniel Marwick
const foreignFullName = rule({
  id: 'person/foreign-full-name',
  gloss: 'a foreign name of two words or more that begins with a given name everyone knows',
  pattern: seq(before(lex('ForeignGivenName')), as('name', FOREIGN_NAME)),
  emit: (match) => (hasTwoWords(match) && !isOtherSpelling(match) ? personOf(match) : null),
  examples: ['Cuộc gặp giữa {Daniel Marwick} và các nhà báo', '{Daniel Marwick}, chủ một cửa hàng, kể'],
  counterExamples: [
    'Vở kịch Daniel', 'Công ty Daniel Marwick nộp thuế', 'Bộ trưởng Đa-ni-en Mác-uých (Daniel Marwick) nói', 'Khách sạn Daniel Tower',
    'Daniel cho biết',
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
  knownPerson, officesAndName, nameAndOffices, nameAndUnmarkedOffices, officesNameOffices, ...LISTED_RULES, ...OFFICES_MARK_NAME_RULES,
  nameAsOffice, honorificAndName, counterpart, fullName, foreignFullName,
];
