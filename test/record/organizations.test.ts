import { describe, expect, test } from 'vitest';
import { parse } from '../../src/index.js';

const bodiesIn = (text: string) => {
  const { organizations, places } = parse(text, { jurisdiction: 'Yên Bái' });
  return organizations.map(({ name, kind, level, place }) => [name, kind, level, places.find(({ id }) => id === place)?.name ?? null]);
};

type Body = [name: string, kind: string, level: string | null, place: string | null];

describe('bodies in full words, with kind, level and place', () => {
  const CASES: [text: string, ...bodies: Body[]][] = [
    ['Sáng nay, HĐND tỉnh họp.', ['Hội đồng nhân dân tỉnh Yên Bái', 'legislature', 'province', 'Yên Bái']],
    ['Sáng nay, Tỉnh ủy họp.', ['Tỉnh ủy Yên Bái', 'party', 'province', 'Yên Bái']],
    ['Sáng nay, Tỉnh ủy Hà Nam họp.', ['Tỉnh ủy Hà Nam', 'party', 'province', 'Hà Nam']],
    ['Sáng nay, UBND huyện họp.', ['Ủy ban nhân dân huyện', 'government', 'district', null]],
    ['Sáng nay, UBND huyện Lục Yên họp.', ['Ủy ban nhân dân huyện Lục Yên', 'government', 'district', 'huyện Lục Yên']],
    ['Sáng nay, Hội đồng nhân dân (HĐND) tỉnh Sơn La họp.', ['Hội đồng nhân dân tỉnh Sơn La', 'legislature', 'province', 'Sơn La']],
    ['Đảng Hành động Nhân dân (PAP) họp. Đảng PAP thắng cử.', ['Đảng Hành động Nhân dân', 'party', null, null]],
    ['Đảng ủy UBND tỉnh họp.', ['Đảng ủy Ủy ban nhân dân tỉnh Yên Bái', 'party', 'province', 'Yên Bái'],
      ['Ủy ban nhân dân tỉnh Yên Bái', 'government', 'province', 'Yên Bái']],
    ['Sáng nay, Quốc hội họp.', ['Quốc hội', 'legislature', 'central', null]],
    ['Sáng nay, Chính phủ Lào họp.', ['Chính phủ Lào', 'foreign', null, 'Lào']],
    ['Sáng nay, Thường trực HĐND tỉnh họp.', ['Thường trực Hội đồng nhân dân tỉnh Yên Bái', 'legislature', 'province', 'Yên Bái'],
      ['Hội đồng nhân dân tỉnh Yên Bái', 'legislature', 'province', 'Yên Bái']],
    ['Sáng nay, Đảng đoàn HĐND tỉnh họp.', ['Đảng đoàn Hội đồng nhân dân tỉnh Yên Bái', 'party', 'province', 'Yên Bái'],
      ['Hội đồng nhân dân tỉnh Yên Bái', 'legislature', 'province', 'Yên Bái']],
    ['Sáng nay, Bộ Chính trị họp.', ['Bộ Chính trị', 'party', 'central', null]],
    ['Sáng nay, BCH Đảng bộ tỉnh họp.',
      ['Ban Chấp hành Đảng bộ tỉnh Yên Bái', 'party', 'province', 'Yên Bái'], ['Đảng bộ tỉnh Yên Bái', 'party', 'province', 'Yên Bái']],
    ['Trưởng Ban Tuyên giáo Tỉnh ủy Lê Văn Hòa dự.',
      ['Ban Tuyên giáo Tỉnh ủy Yên Bái', 'party', 'province', 'Yên Bái'], ['Tỉnh ủy Yên Bái', 'party', 'province', 'Yên Bái']],
    ['Thành ủy Việt Trì họp.', ['Thành ủy Việt Trì', 'party', 'district', 'thành phố Việt Trì']],
    ['Thành ủy Hải Phòng họp.', ['Thành ủy Hải Phòng', 'party', 'province', 'Hải Phòng']],
    ['Thị ủy Phú Thọ họp.', ['Thị ủy Phú Thọ', 'party', 'district', 'thị xã Phú Thọ']],
    ['Ban Chỉ huy phòng, chống thiên tai tỉnh họp.',
      ['Ban Chỉ huy phòng, chống thiên tai tỉnh Yên Bái', 'government', 'province', 'Yên Bái']],
    ['Đảng ủy Quân sự tỉnh họp.', ['Đảng ủy Quân sự tỉnh Yên Bái', 'party', 'province', 'Yên Bái']],
    ['Đảng ủy xã Yên Sơn họp.', ['Đảng ủy xã Yên Sơn', 'party', 'commune', 'xã Yên Sơn']],
    ['Trung tâm Phục vụ hành chính công phường Nam Cường mở cửa.',
      ['Trung tâm Phục vụ hành chính công phường Nam Cường', 'other', 'commune', 'phường Nam Cường']],
    ['Bộ Nông nghiệp và Môi trường họp.', ['Bộ Nông nghiệp và Môi trường', 'government', 'central', null]],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh họp.',
      ['Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh Yên Bái', 'front', 'province', 'Yên Bái']],
  ];
  test.each(CASES)('%s', (text, ...bodies) => { expect(bodiesIn(text)).toEqual(bodies); });
});

test('a place that is named is not added once more', () => {
  const { organizations, places } = parse('Huyện ủy Đồng Văn họp ở huyện Đồng Văn.');
  expect(organizations.map(({ name, place }) => [name, place])).toEqual([['Huyện ủy Đồng Văn', places[0]!.id]]);
});

test('a board of the centre is one body', () => {
  const { organizations } = parse('Phó Trưởng ban Tổ chức Trung ương Lê Văn Hòa dự.');
  expect(organizations.map(({ name }) => name)).toEqual(['Ban Tổ chức Trung ương']);
});

test('one entry for all ways to write a body', () => {
  const text = 'UBND tỉnh họp. Ủy ban nhân dân tỉnh Yên Bái kết luận. UBND tỉnh Yên Bái giao việc.';
  const { organizations } = parse(text, { jurisdiction: 'Yên Bái' });
  expect(organizations).toHaveLength(1);
  expect(organizations[0]?.mentions.map(({ text }) => text)).toEqual(['UBND tỉnh', 'Ủy ban nhân dân tỉnh Yên Bái', 'UBND tỉnh Yên Bái']);
});

describe('what is no body', () => {
  const CASES = [
    'Phó Bí thư Thường trực Trần Văn Bảo dự.', 'Mỗi cơ quan tự rà soát.', 'UBND các huyện tự rà soát.', 'HĐND cấp xã họp.',
    'Đề nghị cơ quan soạn thảo tiếp thu.', 'Nghị định số 99/2010/NĐ-CP có hiệu lực.', 'Toàn cảnh buổi lễ.\nẢnh: Báo Yên Bái',
  ];
  test.each(CASES)('%s', (text) => { expect(bodiesIn(text)).toEqual([]); });
});

describe('a department of a province without its name', () => {
  const departmentIn = (text: string) => parse(text).organizations.map(({ name }) => name).find((name) => name.startsWith('Sở'));
  const SAYS = 'Giám đốc Sở Xây dựng Lê Văn Hòa trả lời. ';

  test('is of the place that the article is about, city or province', () => {
    const city = 'UBND TP Hải Phòng họp ở Hải Phòng. Lãnh đạo Hải Phòng, UBND TP Hải Phòng dự. ';
    expect(departmentIn(`${city}${SAYS}Hải Phòng học tỉnh Hà Nam, tỉnh Hà Nam khen.`)).toBe('Sở Xây dựng thành phố Hải Phòng');
  });

  test('is of none where two places are spoken of about as much', () => {
    expect(departmentIn(`UBND TP Hải Phòng họp. ${SAYS}UBND tỉnh Hà Nam họp.`)).toBe('Sở Xây dựng');
  });
});
