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
  { word: 'quận', long: 'quận', kind: 'district' },
  { word: 'Q.', long: 'quận', kind: 'district' },
  { word: 'thị xã', long: 'thị xã', kind: 'district' },
  { word: 'TX', long: 'thị xã', kind: 'district' },
  { word: 'TX.', long: 'thị xã', kind: 'district' },
  { word: 'xã', long: 'xã', kind: 'commune' },
  { word: 'phường', long: 'phường', kind: 'commune' },
  { word: 'P.', long: 'phường', kind: 'commune' },
  { word: 'thị trấn', long: 'thị trấn', kind: 'commune' },
  { word: 'TT.', long: 'thị trấn', kind: 'commune' },
  { word: 'đặc khu', long: 'đặc khu', kind: 'commune' },
  { word: 'thôn', long: 'thôn', kind: 'other' },
  { word: 'xóm', long: 'xóm', kind: 'other' },
  { word: 'bản', long: 'bản', kind: 'other' },
  { word: 'buôn', long: 'buôn', kind: 'other' },
  { word: 'ấp', long: 'ấp', kind: 'other' },
  { word: 'tổ dân phố', long: 'tổ dân phố', kind: 'other' },
  { word: 'khu dân cư', long: 'khu dân cư', kind: 'other' },
  { word: 'khóm', long: 'khóm', kind: 'other' },
  { word: 'khối phố', long: 'khối phố', kind: 'other' },
  { word: 'khu phố', long: 'khu phố', kind: 'other' },
  { word: 'khu vực', long: 'khu vực', kind: 'other' },
  { word: 'bang', long: 'bang', kind: 'other' },
  { word: 'Khu tự trị', long: 'Khu tự trị', kind: 'other' },
  { word: 'nước', long: 'nước', kind: 'country' },
];

/** Words that may stand with a capital behind a unit word without being the name of the place: `HĐND tỉnh Khóa XII`. */
export const NO_PLACE_NAMES: readonly string[] = [
  'khóa', 'lần thứ', 'nhiệm kỳ', 'kỳ họp', 'cụm công nghiệp', 'khu công nghiệp', 'khu kinh tế', 'khu đô thị', 'trên địa bàn', 'tổ chức', 'hội nghị', 'đại hội',
];
