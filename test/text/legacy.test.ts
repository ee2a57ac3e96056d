import { describe, expect, test } from 'vitest';
import { convertLegacy, detectLegacyEncoding, type LegacyEncoding } from '../../src/index.js';

const TCVN3: readonly (readonly [legacy: string, unicode: string])[] = [
  ['Hµ Néi, ngµy 13 th¸ng 11 n¨m 2020', 'Hà Nội, ngày 13 tháng 11 năm 2020'],
  ['§¹i héi §¶ng bé tØnh lÇn thø XVII, nhiÖm kú 2020-2025', 'Đại hội Đảng bộ tỉnh lần thứ XVII, nhiệm kỳ 2020-2025'],
  ['UBND tØnh Hµ Nam - Bµ Lª ThÞ Hµ', 'UBND tỉnh Hà Nam - Bà Lê Thị Hà'],
  // A font of capitals shows small signs as capitals.
  ['HéI §åNG NH¢N D¢N TØNH Hµ NAM', 'HỘI ĐỒNG NHÂN DÂN TỈNH HÀ NAM'],
  ['®­îc giao nhiÖm vô; "ñy quyÒn" (kh«ng)', 'được giao nhiệm vụ; "ủy quyền" (không)'],
];

const VNI: readonly (readonly [legacy: string, unicode: string])[] = [
  ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['HOÄI ÑOÀNG NHAÂN DAÂN THAØNH PHOÁ', 'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ'],
  ['Quyeát ñònh soá 15/QÑ-UBND, ngaøy 3 thaùng 2 naêm 2001', 'Quyết định số 15/QĐ-UBND, ngày 3 tháng 2 năm 2001'],
  ['thuyeàn, ñöôïc, nöôùc, baèng, naëng, laúng, kyõ, hyû, lyù, kî, tæ leä', 'thuyền, được, nước, bằng, nặng, lẳng, kỹ, hỷ, lý, kỵ, tỉ lệ'],
];

describe.each<readonly [LegacyEncoding, typeof TCVN3]>([['tcvn3', TCVN3], ['vni', VNI]])('%s', (encoding, cases) => {
  test.each(cases)('%s', (legacy, unicode) => {
    expect(convertLegacy(legacy, encoding)).toBe(unicode);
    expect(detectLegacyEncoding(legacy)).toBe(encoding);
  });
});

test('every letter of Vietnamese has its place in both encodings', () => {
  const LETTERS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
  const signs = Array.from({ length: 0x5F }, (_, i) => String.fromCharCode(0xA0 + i));
  const tcvn3 = new Set(signs.map((sign) => convertLegacy(sign, 'tcvn3')));
  const vni = new Set([...'aeiouyôö'].flatMap((base) => ['', ...signs].map((sign) => convertLegacy(base + sign, 'vni'))));
  for (const sign of signs) vni.add(convertLegacy(sign, 'vni'));
  for (const letter of LETTERS) {
    if (letter > '\u007f') expect(tcvn3, `TCVN3 ${letter}`).toContain(letter);
    expect(vni, `VNI ${letter}`).toContain(letter);
  }
});

const UNICODE = [
  'Chiều 13/11, Ban Chấp hành Đảng bộ tỉnh tổ chức hội nghị lần thứ 2.',
  'Chiều 13/11, Ban Chấp hành Đảng bộ tỉnh tổ chức hội nghị lần thứ 2.'.normalize('NFD'),
  'Hoi dong nhan dan tinh hop ky thu hai', '', '    ', '© 2020 «Tin tức» · 3°C',
  'Le président a déclaré où il était très heureux à la fête de Noël', 'Über die größte Straße müssen wir schön böse sein',
  'El niño cumplió un año en español',
];

test.each(UNICODE)('is no legacy encoding: %j', (text) => { expect(detectLegacyEncoding(text)).toBeNull(); });

test('arguments of the wrong form', () => {
  expect(() => convertLegacy(7 as never, 'vni')).toThrow(new TypeError('convertLegacy: text: expected a string, got 7'));
  expect(() => convertLegacy('', 'viscii' as never))
    .toThrow(new TypeError('convertLegacy: encoding: expected "tcvn3" or "vni", got "viscii"'));
  expect(() => detectLegacyEncoding(null as never)).toThrow(new TypeError('detectLegacyEncoding: text: expected a string, got null'));
});
