import {
  after, any, as, before, lex, not, notAfter, opt, rule, seq, shape, type Match, type Reading, type Rule, type Scene,
} from '../../grammar/index.js';
import type { CountryEntry, ProvinceEntry, UnitHeadEntry } from '../../lexicon/index.js';
import { lowerAt } from '../../text/index.js';
import { CAPITAL_WORD, PLACE_NAME } from '../shapes/names.js';
import { isCapitalWord, isShortNumber } from '../shapes/words.js';
import { isNoPlace, kindOfHead, type PlaceCaptures } from './no-place.js';
import type { PlaceValue } from './value.js';

const placeOf = ({ captures: { head, name, province, country, district } }: Match<PlaceCaptures>): Reading<PlaceValue> | null => {
  const named = province ?? country ?? district ?? name;
  return named ? {
    tag: 'Place',
    value: {
      head: (head?.data as UnitHeadEntry | undefined) ?? null,
      name: [named.start, named.end],
      province: (province?.data as ProvinceEntry | undefined) ?? null,
      country: (country?.data as CountryEntry | undefined) ?? null,
      isDistrict: district !== undefined,
    },
  } : null;
};

/** `tổ dân phố | số 5` */
const NUMBERED_NAME = seq('số', shape('number of a place', 'number', (scene, at) => (isShortNumber(scene, at, 2) ? at + 1 : -1)));
const NAME = any(
  as('province', lex('Province')), as('country', lex('Country')), as('district', lex('District')),
  seq(not(lex('NoPlaceName')), as('name', any(PLACE_NAME, NUMBERED_NAME))),
);
/** What a state's name can be behind `nước`: `Chủ tịch nước Lê Văn Ba` is none. */
const STATE = any(as('country', any(lex('Country'), lex('ShortCountry'))), as('name', lex('Geographic')));

// Tổng thống nước Cộng hòa Algeria Dân chủ và Nhân dân
const stateName = rule({
  id: 'place/state',
  gloss: 'a state by its form of government and its country',
  pattern: seq(
    opt(as('head', lex('UnitHead'))), lex('StateForm'),
    any(as('country', any(lex('Country'), lex('ShortCountry'))), as('name', any('Việt Nam', 'VN'))),
    opt(lex('StateFormBehind')),
  ),
  emit: placeOf,
  examples: [
    'Tổng thống {nước Cộng hòa Algeria Dân chủ và Nhân dân} tới thăm', 'Quốc hội {Cộng hòa Cu Ba} họp', 'Thủ tướng {Vương quốc Bỉ}',
    'Đại sứ {nước CHXHCN Việt Nam}',
  ],
  counterExamples: ['Quốc hiệu Cộng hòa xã hội', 'Vương quốc của các loài chim'],
});

// Đoàn đến làm việc tại huyện Lạc Thủy, tỉnh Hòa Bình.
const unitAndName = rule({
  id: 'place/unit-name',
  gloss: 'a unit word and the name of the place',
  pattern: seq(notAfter('liên', 'nông', 'văn'), as('head', lex('UnitHead')), NAME),
  emit: (match) => (isNoPlace(match) ? null : placeOf(match)),
  examples: [
    'Cử tri {huyện Đức Thọ} kiến nghị', 'Lãnh đạo {xã Mỹ Đức Tây} dự', 'Lễ khánh thành ở {phường 5} diễn ra sáng nay',
    'Lãnh đạo {TP.Hải Phòng} dự', 'Cử tri {tổ dân phố số 5} hỏi', 'Họp tại UBND {phường Nguyễn Thị Minh Khai} sáng nay',
  ],
  counterExamples: [
    'Ông sống ở huyện nhà', 'Phát triển kinh tế xã hội', 'HĐND tỉnh Khóa XII họp', 'Cấp cho tỉnh 1 chiếc xe', 'Ký bản Ghi nhớ hợp tác',
    'Thẩm phán liên bang Daniel Marwick', 'Nhân dân Thủ đô Anh hùng', 'Cố vấn H.R. McDorell',
    'Phát triển Nông thôn Lê Văn Ba', 'Các văn bản QPPL còn chồng chéo', 'Chủ tịch UBND tỉnh Lê Bốn chủ trì',
  ],
});

const NUMBER_OF_REGION = shape('number of a region', 'number', (scene, at) => (isShortNumber(scene, at, 2) ? at + 1 : -1));

// Tòa án nhân dân khu vực 3 - Cần Thơ
const regionOfProvince = rule({
  id: 'place/region-of-province',
  gloss: 'one of the numbered regions of a province, as courts, prosecutors and commands have them since July 2025',
  pattern: seq(
    before('khu vực'), as('head', lex('UnitHead')),
    as('name', seq(NUMBER_OF_REGION, any('-', '–'), any(lex('Province'), lex('District')))),
  ),
  emit: placeOf,
  examples: ['Tòa án nhân dân {khu vực 3 - Cần Thơ} xét xử', 'Viện KSND {khu vực 12 – Gia Lai} kiểm sát'],
  counterExamples: ['Tòa án nhân dân khu vực 3 - nơi xét xử vụ này', 'Khu vực Tây Bắc - Hà Giang'],
});

// nhân dân nước Lào
const stateAndName = rule({
  id: 'place/state-name',
  gloss: 'the word for a state and the name of a country',
  pattern: seq(notAfter('nhà', 'chủ tịch'), as('head', lex('UnitHead')), STATE),
  emit: (match) => (kindOfHead(match) === 'country' ? placeOf(match) : null),
  examples: ['Nhân dân {nước Lào} anh em'],
  counterExamples: ['Chủ tịch nước Lê Văn Ba hội đàm', 'Các nước tham gia', 'xã Lào Cai'],
});

/** `ông | Thái Bình`: behind a word of address that is said of nobody but a person. */
const isAddressed = (scene: Scene, start: number): boolean => scene.hitBefore('Honorific', start) !== undefined;

/** A province of the same words as a person's name: behind a word of address, or of this one without a unit word, the person is meant. */
const isPersonRather = ({ scene, start, captures: { province } }: Match<PlaceCaptures>): boolean =>
  province !== undefined && scene.hit('FamilyName', start) !== undefined
  && ((province.data as ProvinceEntry).isAlsoPerson === true || isAddressed(scene, start));

// Tại Hà Nội, Bí thư Tỉnh ủy Yên Bái …
const bareName = rule({
  id: 'place/name',
  gloss: 'a province, a country, a sea or a region without a unit word',
  pattern: any(as('name', lex('Geographic')), as('country', lex('Country')), as('province', lex('Province'))),
  emit: (match) => (isPersonRather(match) ? null : placeOf(match)),
  examples: ['Lãnh đạo {Yên Bái} tiếp đoàn', 'Đoàn đại biểu {Campuchia} đến thăm'],
  counterExamples: ['Không khí an giang hồ', 'Món lào xào', 'Ông Thái Bình kể lại'],
});

// Chiều nay, tại Mỹ Đức …; Huyện ủy Võ Nhai
const districtAfterPreposition = rule({
  id: 'place/preposition-district',
  gloss: 'a district without a unit word, behind a word that asks for a place or the committee of a district',
  pattern: seq(
    after('tại', 'ở', 'về', 'đến', 'từ', '(', 'huyện ủy', 'thị ủy', 'thành ủy', 'quận ủy', 'huyện đoàn', 'thành đoàn'),
    as('district', lex('District')), not(CAPITAL_WORD),
  ),
  emit: placeOf,
  examples: ['Hội nghị diễn ra tại {Mỹ Đức} hôm qua', 'Huyện ủy {Võ Nhai} họp'],
  counterExamples: ['Ông Mỹ Đức phát biểu', 'Anh Đức Hòa kể', 'Sinh sống tại Phú Mỹ Hưng'],
});

const ASKS_FOR_COUNTRY = new Set([
  'tại', 'ở', 'sang', 'đến', 'tới', 'thăm', 'nước', 'với', 'của', 'từ', 'giữa', 'và', '-', '–', '(', 'phía', 'quân', 'người',
]);
const PHRASES_WITH_COUNTRY = [
  'Post', 'Field', 'BodyHead.place', 'BodyHead.part', 'BodyHead.field', 'BodyHead.name', 'NamedBody', 'NameWord',
  'PostModifier',
];

/** `Trưởng ban Pháp chế`: the first syllable of a domain. */
const isInField = (scene: Scene, at: number): boolean => (scene.hit('Field', at)?.end ?? 0) > at + 1;

/** A one-syllable country needs its surroundings: `Tổng thống Mỹ`, `tại Anh`, and not `anh Đức`. */
const isCountryHere = (scene: Scene, at: number): boolean =>
  PHRASES_WITH_COUNTRY.some((cls) => scene.hitBefore(cls, at) !== undefined)
  || (!isCapitalWord(scene, at - 1) && ASKS_FOR_COUNTRY.has(lowerAt(scene.tape, at - 1)));

// Tổng thống Mỹ; đoàn đến từ Nga
const shortCountry = rule({
  id: 'place/short-country',
  gloss: 'a country of one syllable, where a post, a body or a preposition stands before',
  pattern: as('country', lex('ShortCountry')),
  emit: (match) => (isCountryHere(match.scene, match.start) && !isInField(match.scene, match.start) ? placeOf(match) : null),
  examples: ['Tổng thống {Mỹ} phát biểu', 'Đoàn nghệ thuật đến từ {Nga}'],
  counterExamples: ['Gia đình anh Đức ở thôn Đông', 'Ông Mỹ kể lại'],
});

export const PLACE_RULES: readonly Rule<Reading<PlaceValue>>[] = [
  unitAndName, regionOfProvince, stateAndName, stateName, bareName, districtAfterPreposition, shortCountry,
];
