import { describe, expect, test } from 'vitest';
import { readStory } from '../../src/discourse/index.js';
import { dateLayer } from '../../src/entities/date/index.js';
import { ENTITY_LAYERS } from '../../src/entities/index.js';
import { linkPersonnel, personnelLayer } from '../../src/events/personnel/index.js';
import { PERSONNEL_VERBS } from '../../src/lexicon/tables/personnel-verbs.js';
import { textOf } from '../../src/text/index.js';
import { matchesOf, readerOf, unmark } from '../rule-examples.js';

const reader = readerOf([...ENTITY_LAYERS.filter(({ name }) => name !== 'date'), dateLayer, personnelLayer]);

/** Facts as `action · person · position · by · effective`, what is missing left out at the end. */
const changesIn = (text: string): string[] => {
  const scene = reader.read(text);
  const textIn = (range: readonly [number, number] | null): string => (range ? textOf(scene.tape, ...range) : '');
  return linkPersonnel(readStory(scene)).map(({ action, individual, position, by, effective }) => {
    const tokensOf = (span: { start: number; end: number } | null) => span && ([span.start, span.end] as const);
    return [action, ...[individual.name, position, tokensOf(by), tokensOf(effective)].map(textIn)].join(' · ').replace(/(?: · )+$/u, '');
  });
};

describe.each(personnelLayer.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) });
  });

  test.each(rule.counterExamples)('leaves %s', (text) => {
    expect(matchesOf(reader, id, text)).toEqual([]);
  });
});

const VERBS = new Set<unknown>(PERSONNEL_VERBS);

describe('verbs', () => {
  const verbsIn = (text: string): string[] =>
    reader.read(text).hits.flatMap((here) => here ?? [])
      .filter(({ cls, data }) => cls.startsWith('Personnel.') && VERBS.has(data)).map(({ phrase }) => phrase);

  test.each(PERSONNEL_VERBS.map((entry) => [entry.verb, entry] as const))('%s: its example and its counter-example', (verb, entry) => {
    expect(verbsIn(entry.example)).toContain(verb);
    if (entry.counterExample !== undefined) expect(verbsIn(entry.counterExample)).not.toContain(verb);
  });

  test('a verb with compounds has a counter-example, and each is written once', () => {
    expect(PERSONNEL_VERBS.filter(({ notInside, counterExample }) => notInside && counterExample === undefined)).toEqual([]);
    expect(new Set(PERSONNEL_VERBS.map(({ verb }) => verb)).size).toBe(PERSONNEL_VERBS.length);
  });
});

const READ: [text: string, ...changes: string[]][] = [
  // Who decides, and from when on.
  ['Ngày 10/7, Chủ tịch UBND tỉnh Lê Văn Ba bổ nhiệm lại ông Trần Văn Bảo giữ chức Giám đốc Sở Y tế. '
    + 'Bổ nhiệm lại bà Lê Thị Mai giữ chức Giám đốc Sở Nội vụ.',
  'appointed · Trần Văn Bảo · Giám đốc Sở Y tế · Chủ tịch UBND tỉnh Lê Văn Ba',
  'appointed · Lê Thị Mai · Giám đốc Sở Nội vụ · Chủ tịch UBND tỉnh Lê Văn Ba'],
  ['Đồng chí Lê Văn Ba trao Quyết định của Ban Thường vụ Tỉnh ủy bổ nhiệm đồng chí Lê Thị Mai giữ chức Chánh Văn phòng Tỉnh ủy. '
    + 'Thời gian giữ chức vụ của đồng chí Lê Thị Mai là 5 năm, kể từ ngày 10/11/2020.',
  'appointed · Lê Thị Mai · Chánh Văn phòng Tỉnh ủy · Ban Thường vụ Tỉnh ủy · ngày 10/11/2020'],
  ['Bà Lê Thị Mai công bố Quyết định số 45-QĐ/TU, ngày 01/8/2025 của Ban Thường vụ Tỉnh ủy về việc chỉ định ông Trần Văn Bảo '
    + 'giữ chức Bí thư Đảng ủy xã.',
  'appointed · Trần Văn Bảo · Bí thư Đảng ủy xã · Ban Thường vụ Tỉnh ủy'],
  // A verb, the person, what becomes of them.
  ['Ban Bí thư chỉ định đồng chí Lê Văn Hùng tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Phó Bí thư Tỉnh ủy Hòa Bình khóa XVI.',
    'appointed · Lê Văn Hùng · Ban Chấp hành · Ban Bí thư',
    'appointed · Lê Văn Hùng · Ban Thường vụ · Ban Bí thư',
    'appointed · Lê Văn Hùng · Phó Bí thư Tỉnh ủy Hòa Bình khóa XVI · Ban Bí thư'],
  ['Sáng 30/12, bà Lê Thị Mai công bố quyết định bổ nhiệm ông Trần Văn Bảo giữ chức Giám đốc Sở Y tế từ ngày 01/01/2020; '
    + 'quyết định nghỉ hưu đối với ông Lê Văn Hùng, Giám đốc Sở Y tế.',
  'appointed · Trần Văn Bảo · Giám đốc Sở Y tế ·  · ngày 01/01/2020',
  'relieved · Lê Văn Hùng · Giám đốc Sở Y tế'],
  ['Kỳ họp đã bầu ông Trần Văn Bảo giữ chức Phó Chủ tịch UBND huyện; miễn nhiệm chức danh Phó Chủ tịch UBND huyện đối với bà Lê Thị Mai.',
    'elected · Trần Văn Bảo · Phó Chủ tịch UBND huyện',
    'relieved · Lê Thị Mai · Phó Chủ tịch UBND huyện'],
  ['Các đại biểu nghe dự thảo nghị quyết của UBND huyện. Kỳ họp đã bầu ông Trần Văn Bảo giữ chức Phó Chủ tịch UBND huyện.',
    'elected · Trần Văn Bảo · Phó Chủ tịch UBND huyện'],
  ['UBND tỉnh quyết định điều động, bổ nhiệm ông Trần Văn Bảo, Phó Giám đốc Sở Nội vụ giữ chức Giám đốc Sở Tư pháp.',
    'appointed · Trần Văn Bảo · Giám đốc Sở Tư pháp · UBND tỉnh'],
  ['HĐND huyện đã bầu ông Trần Văn Bảo làm Chủ tịch UBND huyện, bà Lê Thị Mai làm Phó Chủ tịch UBND huyện.',
    'elected · Trần Văn Bảo · Chủ tịch UBND huyện · HĐND huyện',
    'elected · Lê Thị Mai · Phó Chủ tịch UBND huyện · HĐND huyện'],
  ['Hội nghị đã bầu bổ sung đồng chí Lê Thị Mai vào Ban Thường vụ Tỉnh ủy khóa XVI.',
    'elected · Lê Thị Mai · Ban Thường vụ Tỉnh ủy'],
  ['Thủ tướng Chính phủ phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Hà Nam đối với ông Trần Văn Bảo.',
    'elected · Trần Văn Bảo · Chủ tịch UBND tỉnh Hà Nam · Thủ tướng Chính phủ'],
  ['Quyết định của Bộ Chính trị về việc phân công bà Lê Thị Mai, Ủy viên Trung ương Đảng, giữ chức Bí thư Tỉnh ủy Lào Cai đã được công bố.',
    'appointed · Lê Thị Mai · Bí thư Tỉnh ủy Lào Cai · Bộ Chính trị'],
  ['Bộ Chính trị giới thiệu đồng chí Lê Văn Hùng để bầu giữ chức Chủ tịch Hội Nông dân Việt Nam.',
    'nominated · Lê Văn Hùng · Chủ tịch Hội Nông dân Việt Nam · Bộ Chính trị'],
  // The passive.
  ['Đồng chí Lê Thị Mai được bầu giữ chức Phó Chủ tịch HĐND tỉnh với 50/53 phiếu.',
    'elected · Lê Thị Mai · Phó Chủ tịch HĐND tỉnh'],
  ['Ông Trần Văn Bảo, Phó Bí thư Huyện ủy, được HĐND huyện bầu giữ chức Chủ tịch UBND huyện.',
    'elected · Trần Văn Bảo · Chủ tịch UBND huyện · HĐND huyện'],
  ['Kết quả, các đồng chí Lê Văn Hùng, Trần Văn Bảo, Lê Thị Mai được bầu làm Phó Chủ tịch HĐND huyện.',
    'elected · Lê Văn Hùng · Phó Chủ tịch HĐND huyện',
    'elected · Trần Văn Bảo · Phó Chủ tịch HĐND huyện',
    'elected · Lê Thị Mai · Phó Chủ tịch HĐND huyện'],
  ['Bà Lê Thị Mai trúng cử chức danh Phó Chủ tịch UBND thành phố với 95% số phiếu.',
    'elected · Lê Thị Mai · Phó Chủ tịch UBND thành phố'],
  ['Đồng chí Lê Văn Hùng được bầu giữ chức Bí thư Đảng ủy, đồng chí Lê Thị Mai giữ chức Phó Bí thư Đảng ủy.',
    'elected · Lê Văn Hùng · Bí thư Đảng ủy', 'elected · Lê Thị Mai · Phó Bí thư Đảng ủy'],
  ['Hội nghị bầu ông Lê Văn Hùng - Phó Giám đốc Sở Nội vụ làm Chủ tịch, các ông Trần Văn Bảo, Phan Văn Dũng làm Phó Chủ tịch.',
    'elected · Lê Văn Hùng · Chủ tịch', 'elected · Trần Văn Bảo · Phó Chủ tịch', 'elected · Phan Văn Dũng · Phó Chủ tịch'],
  ['Chủ tịch Quốc hội phê chuẩn kết quả bầu: Chủ tịch HĐND tỉnh Hậu Giang đối với ông Trần Văn Bảo kể từ ngày 22/6/2025; '
    + 'Phó Chủ tịch HĐND tỉnh Cà Mau đối với bà Lê Thị Mai kể từ ngày 24/6/2025.',
  'elected · Trần Văn Bảo · Chủ tịch HĐND tỉnh Hậu Giang · Chủ tịch Quốc hội · ngày 22/6/2025',
  'elected · Lê Thị Mai · Phó Chủ tịch HĐND tỉnh Cà Mau · Chủ tịch Quốc hội · ngày 24/6/2025'],
  // A decision handed over.
  ['Chủ tịch UBND tỉnh trao quyết định bổ nhiệm chức vụ Giám đốc Sở Y tế cho ông Trần Văn Bảo.',
    'appointed · Trần Văn Bảo · Giám đốc Sở Y tế'],
  ['UBND tỉnh trao Quyết định nghỉ hưu cho đồng chí Trần Văn Bảo, Phó Giám đốc Sở Xây dựng, kể từ ngày 01/4/2025.',
    'relieved · Trần Văn Bảo · Phó Giám đốc Sở Xây dựng · UBND tỉnh · ngày 01/4/2025'],
  ['Bí thư Tỉnh ủy trao quyết định cho ông Trần Văn Bảo giữ chức Chánh Văn phòng Tỉnh ủy.',
    'appointed · Trần Văn Bảo · Chánh Văn phòng Tỉnh ủy'],
  ['Sáng 5/4, ông Trần Văn Bảo nhận quyết định làm Phó Giám đốc Sở Y tế.',
    'appointed · Trần Văn Bảo · Phó Giám đốc Sở Y tế'],
  ['Theo quyết định của UBND tỉnh, ông Trần Văn Bảo giữ chức Chánh Thanh tra tỉnh.',
    'appointed · Trần Văn Bảo · Chánh Thanh tra tỉnh · UBND tỉnh'],
  ['Ông Trần Văn Bảo được Thành ủy cử để hội nghị hiệp thương giữ chức Chủ tịch Hội Nông dân Việt Nam.',
    'nominated · Trần Văn Bảo · Chủ tịch Hội Nông dân Việt Nam · Thành ủy'],
  // The end of an office, and the next one.
  ['Bộ Chính trị phân công ông Lê Văn Hùng thôi giữ chức Bí thư Tỉnh ủy Hà Nam để giữ chức Phó Trưởng Ban Dân vận Trung ương.',
    'relieved · Lê Văn Hùng · Bí thư Tỉnh ủy Hà Nam · Bộ Chính trị',
    'appointed · Lê Văn Hùng · Phó Trưởng Ban Dân vận Trung ương · Bộ Chính trị'],
  ['HĐND tỉnh miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Bảo và ông Lê Văn Hùng để nghỉ hưu.',
    'relieved · Trần Văn Bảo · Ủy viên UBND tỉnh · HĐND tỉnh',
    'relieved · Lê Văn Hùng · Ủy viên UBND tỉnh · HĐND tỉnh'],
  ['Ủy ban Thường vụ Quốc hội đồng ý cho thôi làm nhiệm vụ đại biểu Quốc hội đối với ông Trần Văn Bảo.',
    'relieved · Trần Văn Bảo · đại biểu Quốc hội · Ủy ban Thường vụ Quốc hội'],
  ['UBND tỉnh vừa có quyết định cho ông Trần Văn Bảo, Giám đốc Sở Y tế thôi giữ chức vụ để nghỉ hưu.',
    'relieved · Trần Văn Bảo · Giám đốc Sở Y tế · UBND tỉnh'],
  // Discipline.
  ['Ban Bí thư quyết định thi hành kỷ luật đồng chí Trần Văn Bảo bằng hình thức cảnh cáo và cho thôi giữ chức Phó Bí thư Tỉnh ủy.',
    'disciplined · Trần Văn Bảo · cảnh cáo · Ban Bí thư',
    'relieved · Trần Văn Bảo · Phó Bí thư Tỉnh ủy · Ban Bí thư'],
  ['Ủy ban Kiểm tra Trung ương đã kỷ luật khiển trách bà Lê Thị Mai, Giám đốc Sở Y tế.',
    'disciplined · Lê Thị Mai · khiển trách · Ủy ban Kiểm tra Trung ương'],
  ['Ông Trần Văn Bảo bị kỷ luật cảnh cáo vì vi phạm quy định.',
    'disciplined · Trần Văn Bảo · cảnh cáo'],
  ['Huyện ủy quyết định cách chức Bí thư Đảng ủy xã đối với ông Trần Văn Bảo.',
    'disciplined · Trần Văn Bảo · cách chức Bí thư Đảng ủy xã · Huyện ủy'],
  ['Ông Lê Văn Hùng được bầu làm Chủ tịch Hội Cựu chiến binh tỉnh thay ông Trần Văn Bảo nghỉ hưu.',
    'elected · Lê Văn Hùng · Chủ tịch Hội Cựu chiến binh tỉnh',
    'relieved · Trần Văn Bảo · Chủ tịch Hội Cựu chiến binh tỉnh'],
  // Heads of new bodies.
  ['Thủ tướng quyết định thành lập Ban Chỉ đạo quốc gia do Phó Thủ tướng Lê Văn Hùng làm Trưởng ban.',
    'appointed · Lê Văn Hùng · Trưởng ban · Thủ tướng'],
];

describe('reads', () => {
  test.each(READ)('%s', (text, ...changes) => {
    expect(changesIn(text)).toEqual(changes);
  });
});

const LEFT = [
  // Careers and background.
  'Năm 2016, ông Trần Văn Bảo được bầu làm Chủ tịch UBND huyện.',
  'Tháng 8-2007, bà Lê Thị Mai được bổ nhiệm làm Phó Giám đốc Sở Y tế.',
  'Từ năm 2001 đến 2006, ông Trần Văn Bảo giữ chức Giám đốc Sở Y tế.',
  'Ông Trần Văn Bảo từng giữ chức Giám đốc Sở Y tế.',
  'Sau khi ông Trần Văn Bảo được bầu làm Chủ tịch UBND huyện, tình hình thay đổi.',
  'Ông Trần Văn Bảo hiện giữ chức Giám đốc Sở Y tế.',
  'Ông Trần Văn Bảo giữ chức Giám đốc Sở Y tế.',
  'Theo quyết định khởi tố, ông Trần Văn Bảo giữ chức Giám đốc Sở Y tế.',
  'Thủ tướng chúc mừng bà Lê Thị Mai được bầu làm Chủ tịch Liên đoàn.',
  'Chính phủ đã thành lập Ban Chỉ đạo do Phó Thủ tướng Trần Văn Bảo làm Trưởng ban.',
  // Plans, wishes, proposals.
  'Ông Trần Văn Bảo sẽ thôi giữ chức Giám đốc Sở Y tế.',
  'Ủy ban Kiểm tra đề nghị kỷ luật ông Trần Văn Bảo bằng hình thức cảnh cáo.',
  'Đại hội dự kiến bầu ông Trần Văn Bảo làm Chủ tịch Hội.',
  'Cử tri hỏi có phải ông Trần Văn Bảo được bổ nhiệm làm Giám đốc Sở Y tế?',
  'UBND huyện hủy bỏ việc bổ nhiệm bà Lê Thị Mai làm Phó Chánh Văn phòng.',
  'Ông Trần Văn Bảo có đơn xin thôi giữ chức Chủ tịch UBND huyện.',
  'Cử tri cho rằng ông Trần Văn Bảo bị cách chức Giám đốc Sở Y tế.',
  'Bộ trưởng cho biết sẽ bổ nhiệm ông Trần Văn Bảo làm Vụ trưởng.',
  'Quốc hội chưa miễn nhiệm chức vụ Bộ trưởng đối với ông Trần Văn Bảo.',
  // Nobody is named, or nothing is gained.
  'Buộc thôi việc hai bảo vệ đánh nhau\nTheo Giám đốc Sở Y tế Trần Văn Bảo, vụ việc xảy ra trước Tết.',
  'Công tác bổ nhiệm cán bộ phải đúng quy trình.',
  'HĐND tỉnh bầu bổ sung 2 Ủy viên UBND tỉnh.',
  'Thủ tướng phân công Phó Thủ tướng Lê Văn Hùng điều hành phiên họp.',
  'Dự hội nghị có ông Trần Văn Bảo, Giám đốc Sở Y tế; bà Lê Thị Mai, Phó Chủ tịch UBND tỉnh.',
  'Đoàn công tác do ông Trần Văn Bảo làm Trưởng đoàn đã đến thăm.',
];

describe('leaves', () => {
  test.each(LEFT)('%s', (text) => {
    expect(changesIn(text)).toEqual([]);
  });
});

test('headline and body tell one change, with the fuller position and whoever decided', () => {
  const headline = 'Ông Trần Văn Bảo được bầu làm Chủ tịch UBND tỉnh';
  const body = 'Sáng 5/4, HĐND tỉnh Hà Nam bầu ông Trần Văn Bảo giữ chức Chủ tịch Ủy ban nhân dân tỉnh Hà Nam nhiệm kỳ 2016-2021.';
  expect(changesIn(`${headline}\n${body}`)).toEqual(['elected · Trần Văn Bảo · Chủ tịch Ủy ban nhân dân tỉnh Hà Nam · HĐND tỉnh Hà Nam']);
});

test('a list behind a colon goes on with its verb', () => {
  const lines = [
    'UBND tỉnh quyết định bổ nhiệm các đồng chí sau:',
    '1. Ông Trần Văn Bảo, Phó Giám đốc Sở Y tế, giữ chức Giám đốc Sở Y tế.',
    '2. Bà Lê Thị Mai giữ chức Phó Giám đốc Sở Nội vụ.',
  ];
  expect(changesIn(lines.join('\n'))).toEqual([
    'appointed · Trần Văn Bảo · Giám đốc Sở Y tế · UBND tỉnh',
    'appointed · Lê Thị Mai · Phó Giám đốc Sở Nội vụ · UBND tỉnh',
  ]);
});

test('a line of a list may hold several members', () => {
  const lines = [
    'HĐND xã đã bầu:',
    '- Chủ tịch HĐND xã: đồng chí Trần Văn Bảo (19/19 phiếu); Phó Chủ tịch HĐND xã: đồng chí Lê Thị Mai.',
  ];
  expect(changesIn(lines.join('\n'))).toEqual([
    'elected · Trần Văn Bảo · Chủ tịch HĐND xã · HĐND xã', 'elected · Lê Thị Mai · Phó Chủ tịch HĐND xã · HĐND xã',
  ]);
});

test('one man may lose several offices as a measure', () => {
  expect(changesIn('UBKT Tỉnh ủy quyết định kỷ luật ông Trần Văn Bảo bằng hình thức cách chức Bí thư Huyện ủy nhiệm kỳ 2015 - 2020; '
    + 'cách chức Ủy viên Ban Thường vụ Huyện ủy nhiệm kỳ 2015 - 2020.')).toEqual([
    'disciplined · Trần Văn Bảo · cách chức Bí thư Huyện ủy · UBKT Tỉnh ủy',
    'disciplined · Trần Văn Bảo · cách chức Ủy viên Ban Thường vụ Huyện ủy · UBKT Tỉnh ủy',
  ]);
});
