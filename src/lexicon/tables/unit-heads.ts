import type { UnitHeadEntry } from '../define.js';

/** Words before the name of a place. */
export const UNIT_HEADS: readonly UnitHeadEntry[] = [
  { word: 'tỉnh', long: 'tỉnh', kind: 'province' },
  { word: 'thành phố', long: 'thành phố', kind: 'province' },
  { word: 'TP', long: 'thành phố', kind: 'province' },
  { word: 'TP.', long: 'thành phố', kind: 'province' },
  { word: 'T.P', long: 'thành phố', kind: 'province' },
  { word: 'thủ đô', long: 'thủ đô', kind: 'province' },
  { word: 'huyện', long: 'huyện', kind: 'district' },
  { word: 'H.', long: 'huyện', kind: 'district' },
  { word: 'quận', long: 'quận', kind: 'district', numbered: true },
  { word: 'Q.', long: 'quận', kind: 'district', numbered: true },
  { word: 'thị xã', long: 'thị xã', kind: 'district' },
  { word: 'TX', long: 'thị xã', kind: 'district' },
  { word: 'TX.', long: 'thị xã', kind: 'district' },
  { word: 'xã', long: 'xã', kind: 'commune' },
  { word: 'phường', long: 'phường', kind: 'commune', numbered: true },
  { word: 'P.', long: 'phường', kind: 'commune', numbered: true },
  { word: 'thị trấn', long: 'thị trấn', kind: 'commune' },
  { word: 'TT.', long: 'thị trấn', kind: 'commune' },
  { word: 'đặc khu', long: 'đặc khu', kind: 'commune' },
  { word: 'thôn', long: 'thôn', kind: 'other', numbered: true },
  { word: 'xóm', long: 'xóm', kind: 'other', numbered: true },
  { word: 'bản', long: 'bản', kind: 'other', numbered: true, isOtherWord: true },
  { word: 'buôn', long: 'buôn', kind: 'other', numbered: true },
  { word: 'ấp', long: 'ấp', kind: 'other', numbered: true },
  { word: 'tổ dân phố', long: 'tổ dân phố', kind: 'other', numbered: true },
  { word: 'khu dân cư', long: 'khu dân cư', kind: 'other', numbered: true },
  { word: 'khóm', long: 'khóm', kind: 'other', numbered: true },
  { word: 'khối phố', long: 'khối phố', kind: 'other', numbered: true },
  { word: 'khu phố', long: 'khu phố', kind: 'other', numbered: true },
  { word: 'khu vực', long: 'khu vực', kind: 'other', numbered: true, isOtherWord: true },
  { word: 'bang', long: 'bang', kind: 'other' },
  { word: 'Khu tự trị', long: 'Khu tự trị', kind: 'other' },
  { word: 'nước', long: 'nước', kind: 'country' },
];

/** Words that may stand with a capital behind a unit word without being the name of the place: `HĐND tỉnh Khóa XII`. */
export const NO_PLACE_NAMES: readonly string[] = [
  'khóa', 'lần thứ', 'nhiệm kỳ', 'kỳ họp', 'cụm công nghiệp', 'khu công nghiệp', 'khu kinh tế', 'khu đô thị', 'trên địa bàn', 'tổ chức', 'hội nghị', 'đại hội',
];

/** The word for the capital of a state. */
export const CAPITAL_OF_STATE = 'thủ đô';
