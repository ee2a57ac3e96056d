import { any, as, before, lex, not, opt, rule, seq, shape } from '../../grammar/index.js';
import type { Capture, Match, Reading, Rule, Scene } from '../../grammar/index.js';
import type { DocumentTypeEntry } from '../../lexicon/index.js';
import { DOCUMENT_TYPE, typeOfLetters } from './lexicon.js';
import { isSeparator, typeOfList } from './list.js';
import { readNumber } from './number.js';
import {
  ANY_NUMBER, isCounted, isPartOfOtherWord, isYearLike, LAW_NAME, LINK, PLAIN_NUMBER, SHORT_TITLE, SYMBOL_NUMBER, TYPED_NUMBER,
} from './shapes.js';
import { documentValue, type DocumentValue } from './value.js';

type DocumentReading = Reading<DocumentValue>;
interface Captures { readonly type?: Capture<DocumentTypeEntry>; readonly number?: Capture }

const TYPE = as<'type', DocumentTypeEntry>('type', lex(DOCUMENT_TYPE));
const NUMBER_SIGN = seq(opt(':'), 'số', opt('hiệu'), opt(':'));

const entryOf = (scene: Scene, type: Capture<DocumentTypeEntry> | undefined): Entry =>
  (type?.data && !isPartOfOtherWord(scene, type.start) ? type.data : null);

type Entry = DocumentTypeEntry | null | undefined;

const reading = (scene: Scene, entry: Entry, start: number, number: Capture | undefined): DocumentReading | null => {
  const value = entry && number ? documentValue(scene, entry, start, number.start) : null;
  return value && { tag: 'Document', value };
};

/** A plain number counts where nothing is counted by it, and where it is no year. */
const plainReading = ({ scene, start }: Match<Captures>, entry: Entry, number: Capture, leastDigits: number): DocumentReading | null => {
  if (isCounted(scene, number.end)) return null;
  const found = reading(scene, entry, start, number);
  return found && found.value.number.length >= leastDigits && !isYearLike(found.value.number) ? found : null;
};

const lettersOf = (scene: Scene, number: Capture): string => readNumber(scene, number.start, number.end)?.letters[0] ?? '';

/** Whether the letters of the number fit the type before the title; a law needs those of its assembly. */
const agrees = (entry: DocumentTypeEntry, letters: string): boolean =>
  entry.symbols.includes(letters) || entry.issuers?.includes(letters) === true
  || (!entry.hasName && typeOfLetters(letters) === undefined);

const titledReading = (isLaw: boolean) => ({ captures: { type, number }, scene, start }: Match<Captures>): DocumentReading | null => {
  const entry = entryOf(scene, type);
  if (!entry || !number || (entry.hasName ?? false) !== isLaw) return null;
  return agrees(entry, lettersOf(scene, number)) ? reading(scene, entry, start, number) : null;
};

const numberedReading = ({ captures: { type, number }, scene, start }: Match<Captures>): DocumentReading | null =>
  reading(scene, entryOf(scene, type), start, number);

// Chỉ thị số 05-CT/TW
const typeSoNumber = rule({
  id: 'document/type-so-number',
  gloss: 'a type of document, "số", and the number',
  pattern: seq(TYPE, NUMBER_SIGN, as('number', ANY_NUMBER)),
  emit: numberedReading,
  examples: [
    'Thực hiện {Chỉ thị số 17-CT/TW} của Ban Bí thư', 'theo {Quyết định số 512 – QĐNS/TW}', 'tại {Thông báo số 61} ngày 9/8/2016',
    'có {văn bản số: 2214/TTg-KTN} gửi tỉnh', 'quốc tịch theo {Luật số 12/2021/QH15}',
  ],
  counterExamples: ['Điểm thi số 29', 'Quyết định số 2.500 tỷ đồng', 'Quy định số lượng cấp phó', 'xử lý kỷ luật số 3'],
});

// Nghị quyết 18-NQ/TW
const typeSymbol = rule({
  id: 'document/type-symbol',
  gloss: 'a type of document and a number with letters',
  pattern: seq(TYPE, as('number', SYMBOL_NUMBER)),
  emit: numberedReading,
  examples: ['theo {Nghị quyết 18-NQ/TW}, ngày 25/10/2017', 'theo {Luật 106/2016/QH13}', '{Nghị quyết 30c/NQ-CP}', '{NĐ 67/2014/NĐ-CP}'],
  counterExamples: ['Nghị quyết 5 năm', 'Nghị quyết Trung ương 4 (khóa XII)'],
});

// Bộ luật Hình sự số 100/2015/QH13
const lawName = rule({
  id: 'document/law-name-so-number',
  gloss: 'a law with its name and number',
  pattern: seq(TYPE, LAW_NAME, 'số', as('number', SYMBOL_NUMBER)),
  emit: titledReading(true),
  examples: [
    'theo {Bộ luật Dân sự số 91/2015/QH13}', 'Căn cứ {Luật Phòng, chống thiên tai số 33/2013/QH13}',
    'một số điều của {Bộ luật Hình sự (BLHS) số 100/2015/QH13}',
  ],
  counterExamples: ['Luật Đất đai và Nghị định số 43/2014/NĐ-CP', 'Luật Đầu tư công năm 2014'],
});

// tờ trình Chính phủ số 469/TTr-CP
const titleNumber = rule({
  id: 'document/title-so-number',
  gloss: 'a document with a few words of its title and its number',
  pattern: seq(TYPE, SHORT_TITLE, 'số', as('number', SYMBOL_NUMBER)),
  emit: titledReading(false),
  examples: ['tại {tờ trình Chính phủ số 69/TTr-CP}', '{Báo cáo thẩm tra số 658/BC-UBTP14}', '{Nghị quyết của Quốc hội số 8/2014/QH13}'],
  counterExamples: ['Kế hoạch triển khai Quyết định số 12/QĐ-UBND', 'Báo cáo kết quả, Tờ trình số 12/TTr-UBND'],
});

// Nghị định 67
const typePlainNumber = rule({
  id: 'document/type-plain-number',
  gloss: 'a type of document and its bare number',
  pattern: seq(TYPE, as('number', PLAIN_NUMBER)),
  emit: (match: Match<Captures>) => {
    const { number } = match.captures, entry = entryOf(match.scene, match.captures.type);
    return number && entry?.plainNumber === 'free' ? plainReading(match, entry, number, 1) : null;
  },
  examples: ['vay vốn theo {Nghị định 67}', '{Chỉ thị 05} của Bộ Chính trị', '{Thông tư 130} (ngày 12/8)', '{Nghị quyết 11} năm 2011'],
  counterExamples: ['Nghị quyết 5 năm', 'Nghị quyết 2016', 'Nghị quyết 32/2', 'Nghị quyết TƯ 4'],
});

const ANYTHING = shape('anything', 'any', (_, at) => at + 1);
const GOES_ON = any(before(LINK), before('.', ',', ';', ')', '(', '"', ':', '…'), not(ANYTHING));

// Quyết định 49 của Thủ tướng
const cuedPlainNumber = rule({
  id: 'document/cued-plain-number',
  gloss: 'a word that is a verb or common noun too, a bare number, and what follows the number of a document',
  pattern: seq(TYPE, as('number', PLAIN_NUMBER), GOES_ON),
  emit: (match: Match<Captures>) => {
    const { number } = match.captures, entry = entryOf(match.scene, match.captures.type);
    return number && entry?.plainNumber === 'cued' ? plainReading(match, entry, number, 2) : null;
  },
  examples: [
    '{Quyết định 49} của Thủ tướng', 'theo {Kế hoạch 64} của Ban Chỉ đạo', 'tại {văn bản 2861} ngày 13/6',
    'thực hiện {Đề án 1027} giai đoạn 2017 - 2019',
  ],
  counterExamples: [
    'quyết định 3 nội dung', 'Kế hoạch 2017', 'Đề án 1000 cán bộ nguồn', 'thông báo 3 tháng trước', 'quy định 2 loại đơn',
    'Luật 2015',
  ],
});

// số 386-QĐ/UB
const typedNumber = rule({
  id: 'document/typed-number',
  gloss: 'a number whose letters name the type',
  pattern: seq(opt('số'), as('number', TYPED_NUMBER)),
  emit: ({ captures: { number }, scene, start }: Match<Captures>) =>
    (number ? reading(scene, typeOfLetters(lettersOf(scene, number)), start, number) : null),
  examples: ['các quyết định: số 113/TTg, {số 386-QĐ/UB} của tỉnh', 'theo {57/NQ-HĐND} của tỉnh'],
  counterExamples: ['kỳ họp thứ 4-HĐND', 'hợp đồng số 27/2016', 'biển số 29A-12345'],
});

// các Quyết định 217, 218 của Bộ Chính trị
const numberInList = rule({
  id: 'document/number-in-list',
  gloss: 'a further number behind a type and its first number',
  pattern: seq(as('number', PLAIN_NUMBER), GOES_ON),
  emit: (match: Match<Captures>) => {
    const { captures: { number }, scene, start } = match;
    if (!number || start < 2 || !isSeparator(scene, start - 1)) return null;
    const entry = typeOfList(scene, start);
    return entry && plainReading(match, entry, number, 2);
  },
  examples: ['các Quyết định 217, {218} của Bộ Chính trị', 'Nghị quyết số 29 và {88} của Quốc hội'],
  counterExamples: ['Nghị quyết 88, 10 đại biểu', 'năm 2016, 2017 của tỉnh', 'các khóa 11, 12 của Quốc hội'],
});

export const DOCUMENT_RULES: readonly Rule<DocumentReading>[] = [
  typeSoNumber, typeSymbol, lawName, titleNumber, typePlainNumber, cuedPlainNumber, typedNumber, numberInList,
];
