import { describe, expect, test } from 'vitest';
import { parse, type ParseOptions } from '../../src/index.js';

const placesIn = (text: string, options?: ParseOptions) => parse(text, options).places;

describe('a place is one entry however it is written', () => {
  const CASES: readonly (readonly [text: string, place: object])[] = [
    ['Đoàn đến thăm tỉnh Yên Bái.', { name: 'Yên Bái', kind: 'province', code: 'VN-06', successor: 'Lào Cai' }],
    ['Đoàn đến thăm Đăk Lăk.', { name: 'Đắk Lắk', kind: 'province', code: 'VN-33' }],
    ['Lễ ra quân ở TP.HCM diễn ra sáng nay.', { name: 'Hồ Chí Minh', kind: 'province', code: 'VN-SG' }],
    ['Cử tri huyện Lạc Thủy kiến nghị.', { name: 'huyện Lạc Thủy', kind: 'district', code: null, successor: 'Phú Thọ' }],
    ['Lễ khánh thành ở H. Vân Canh.', { name: 'huyện Vân Canh', kind: 'district' }],
    ['Cử tri thành phố Hải Dương kiến nghị.', { name: 'thành phố Hải Dương', kind: 'district' }],
    ['Cử tri huyện Vĩnh Thạnh kiến nghị.', { name: 'huyện Vĩnh Thạnh', kind: 'district', successor: null }],
    ['Cử tri thành phố Thủ Đức kiến nghị.', { name: 'thành phố Thủ Đức', kind: 'district', successor: 'Hồ Chí Minh' }],
    ['Huyện ủy Võ Nhai họp.', { name: 'huyện Võ Nhai', kind: 'district', successor: 'Thái Nguyên' }],
    ['Thành ủy Hải Dương họp.', { name: 'thành phố Hải Dương', kind: 'district', code: null }],
    ['Thành ủy Hải Phòng họp.', { name: 'Hải Phòng', kind: 'province', code: 'VN-HP' }],
    ['Thị ủy Phú Thọ họp.', { name: 'thị xã Phú Thọ', kind: 'district', code: null }],
    ['Cử tri xã Mỹ Đức Tây kiến nghị.', { name: 'xã Mỹ Đức Tây', kind: 'commune', code: null, successor: null }],
    ['Cử tri đặc khu Phú Quốc kiến nghị.', { name: 'đặc khu Phú Quốc', kind: 'commune' }],
    ['Cử tri thành phố Huế kiến nghị.', { name: 'Huế', kind: 'province' }],
    ['Cử tri xã Tứ Cường kiến nghị.', { name: 'xã Tứ Cường', kind: 'commune', code: null, successor: null }],
    ['Đoàn đại biểu đến thăm Campuchia.', { name: 'Campuchia', kind: 'country', code: null }],
    ['Các đại biểu đến Việt Nam.', { name: 'Việt Nam', kind: 'country' }],
  ];
  test.each(CASES)('%s', (text, place) => { expect(placesIn(text)).toMatchObject([place]); });

  test('of provinces with a district of one name the one that stands behind it counts', () => {
    const [district] = placesIn('Cử tri huyện Vĩnh Thạnh, TP Cần Thơ kiến nghị.');
    expect(district).toMatchObject({ name: 'huyện Vĩnh Thạnh', successor: 'Cần Thơ' });
  });

  test('with and without its unit word, also where the unit stands later', () => {
    const places = placesIn('Đoàn đến tỉnh Yên Bái. Yên Bái đổi mới. Hội nghị họp tại Lạc Thủy; UBND huyện Lạc Thủy báo cáo.');
    expect(places.map(({ name, mentions }) => [name, mentions.length])).toEqual([['Yên Bái', 2], ['huyện Lạc Thủy', 2]]);
  });

  test('a name of a body is no place', () => {
    expect(placesIn('Trường Đại học Cần Thơ khai giảng.')).toEqual([]);
    expect(placesIn('Ủy ban MTTQ Việt Nam tỉnh Yên Bái họp.')).toMatchObject([{ name: 'Yên Bái' }]);
  });
});

/** The name of the place that a bare unit word means, and one title or body with it in full. */
const jurisdictionIn = (text: string, options?: ParseOptions): string | null => {
  const { article, places } = parse(text, options);
  return places.find(({ id }) => id === article.jurisdiction)?.name ?? null;
};

describe('what a bare unit word means', () => {
  const CASES: [why: string, text: string, place: string | null, options?: ParseOptions][] = [
    ['the option', 'Chiều nay, Tỉnh ủy họp.', 'Yên Bái', { jurisdiction: 'Yên Bái' }],
    ['the option with its unit word', 'Chiều nay, Huyện ủy họp.', 'huyện Vân Canh', { jurisdiction: 'huyện Vân Canh' }],
    ['the option, a district by the gazetteer', 'Chiều nay, Huyện ủy họp.', 'huyện Vân Canh', { jurisdiction: 'Vân Canh' }],
    ['the option, a city', 'Chiều nay, UBND thành phố họp.', 'Hà Nội', { jurisdiction: 'TP. Hà Nội' }],
    ['the source line', 'Tỉnh ủy họp\n\nChiều nay, Tỉnh ủy họp bàn việc mới.\n\nNguồn: Cổng TTĐT tỉnh Vĩnh Phúc', 'Vĩnh Phúc'],
    ['the initials of the paper', '(BĐ) - Chiều nay, Chủ tịch UBND tỉnh Trần Văn Bảo làm việc với tỉnh Bình Định.', 'Bình Định'],
    ['the address of the site', '(binhdinh.gov.vn) - Chiều nay, UBND tỉnh họp.', 'Bình Định'],
    ['the headline', 'Hội nghị ở tỉnh Yên Bái\nChiều nay, Tỉnh ủy họp bàn việc mới.', 'Yên Bái'],
    [
      'the bodies named with their place',
      'Chiều nay, Ban Thường vụ Tỉnh ủy Yên Bái họp. Chủ tịch UBND tỉnh Yên Bái dự. Tỉnh ủy thống nhất.',
      'Yên Bái',
    ],
    ['the committee of a district', 'Sáng nay, Huyện ủy Võ Nhai họp. UBND huyện báo cáo.', 'huyện Võ Nhai'],
    ['a commune since the districts are gone', 'Đảng ủy xã Kha Sơn họp. UBND xã Kha Sơn báo cáo. Đảng ủy xã kết luận.', 'xã Kha Sơn'],
    ['two provinces spoken of alike', 'UBND tỉnh Yên Bái và UBND tỉnh Hà Nam ký kết. Tỉnh ủy dự.', null],
    ['a province named in passing', 'Chủ tịch UBND tỉnh tiếp đoàn, trong đó có khách từ Hà Nam.', null],
    ['nothing at all', 'Chiều nay, Tỉnh ủy họp.', null],
  ];
  test.each(CASES)('%s', (_why, text, place, options) => { expect(jurisdictionIn(text, options)).toBe(place); });

  test('a body that is named with its place keeps it', () => {
    const { organizations } = parse('Chiều nay, Tỉnh ủy Yên Bái họp.', { jurisdiction: 'Hà Nam' });
    expect(organizations.map(({ name }) => name)).toEqual(['Tỉnh ủy Yên Bái']);
  });

  test('a place that only the option names is mentioned where a unit word means it', () => {
    expect(placesIn('Chiều nay, UBND tỉnh họp.', { jurisdiction: 'Vĩnh Phúc' }))
      .toMatchObject([{ name: 'Vĩnh Phúc', kind: 'province', code: 'VN-70', mentions: [{ text: 'tỉnh' }] }]);
  });
});
