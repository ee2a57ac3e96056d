import { describe, expect, test } from 'vitest';
import { ENTITY_LAYERS } from '../../src/entities/index.js';
import { groupLayer, type GroupValue } from '../../src/entities/group/index.js';
import { textOf } from '../../src/text/index.js';
import { matchesOf, readerOf, unmark } from '../rule-examples.js';

const reader = readerOf(ENTITY_LAYERS);

/** Groups that lie in no other group. */
const groupsIn = (text: string): string[] => {
  const scene = reader.read(text);
  const found: string[] = [];
  let readTo = 0;
  for (const { start, end } of scene.all<GroupValue>('Group')) {
    if (start < readTo) continue;
    found.push(textOf(scene.tape, start, end));
    readTo = end;
  }
  return found;
};

describe.each(groupLayer.rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples)('reads %s', (example) => {
    const { text, start, end } = unmark(example);
    expect(matchesOf(reader, id, text)).toContainEqual({ start, end, text: text.slice(start, end) });
  });

  test.each(rule.counterExamples)('leaves %s', (text) => {
    expect(matchesOf(reader, id, text)).toEqual([]);
  });
});

const READ: readonly (readonly [text: string, ...groups: string[]])[] = [
  // Several, by number or by a word for it.
  ['Yêu cầu các sở, ngành, địa phương vào cuộc', 'các sở, ngành, địa phương'],
  ['Hơn 1,5 triệu đại biểu theo dõi', 'Hơn 1,5 triệu đại biểu'],
  ['Thay mặt đại diện 24 quận, huyện', 'đại diện 24 quận, huyện'],
  ['Đa số cử tri đồng tình', 'Đa số cử tri'],
  ['Hai nhà lãnh đạo nhất trí', 'Hai nhà lãnh đạo'],
  ['Mời đông đảo các tầng lớp nhân dân', 'đông đảo các tầng lớp nhân dân'],
  ['giữa các bộ, ngành hữu quan và địa phương', 'các bộ, ngành hữu quan và địa phương'],
  ['Mong các đơn vị có liên quan phối hợp', 'các đơn vị có liên quan'],
  // Those who act for others.
  ['Có lãnh đạo các sở, ban, ngành của tỉnh', 'lãnh đạo các sở, ban, ngành của tỉnh'],
  ['Có đại diện lãnh đạo Sở Nội vụ, Văn phòng UBND tỉnh', 'đại diện lãnh đạo Sở Nội vụ, Văn phòng UBND tỉnh'],
  ['Có tập thể lãnh đạo Sở Xây dựng', 'tập thể lãnh đạo Sở Xây dựng'],
  ['Mời lãnh đạo và chuyên viên Ban Tổ chức Tỉnh ủy', 'lãnh đạo và chuyên viên Ban Tổ chức Tỉnh ủy'],
  // Offices and bodies that many have.
  ['Dự có các Phó Thủ tướng Chính phủ', 'các Phó Thủ tướng Chính phủ'],
  ['Giao Chủ tịch UBND các quận, huyện kiểm tra', 'Chủ tịch UBND các quận, huyện'],
  ['Giao UBND các huyện, thành phố thực hiện', 'UBND các huyện, thành phố'],
  ['Giao các bộ: Tài chính, Xây dựng, Tư pháp', 'các bộ: Tài chính, Xây dựng, Tư pháp'],
  ['Các đồng chí Ủy viên BCH Đảng bộ tỉnh khóa XVII gương mẫu', 'Các đồng chí Ủy viên BCH Đảng bộ tỉnh khóa XVII'],
  // Words that are a group by themselves.
  ['Đoàn tiếp xúc cử tri quận Hoàn Kiếm (Hà Nội)', 'cử tri quận Hoàn Kiếm (Hà Nội)'],
  ['Yêu cầu ngành thi hành án dân sự làm tốt', 'ngành thi hành án dân sự'],
  // No groups.
  ['Các đồng chí Trần Văn Bảo, Lê Thị Mai cùng dự'],
  ['Cử tri Trần Văn Bảo nêu ý kiến'],
  ['Cử tri Bảo cho rằng'],
  ['Các giải pháp, các nhiệm vụ và nhiều vấn đề'],
  ['Nhiều bộ phận, nhiều vị trí, các bộ luật'],
  ['Trong năm 2016 doanh nghiệp có lãi'],
  ['Công tác lãnh đạo, chỉ đạo được chú trọng'],
  ['Ủy ban nhân dân, Hội đồng nhân dân và Tòa án nhân dân'],
  ['Học chuyên ngành xây dựng'],
];

test.each(READ)('%s', (text, ...groups) => {
  expect(groupsIn(text)).toEqual(groups);
});

test('says whether people or bodies are meant, and whether they are counted', () => {
  const valueOf = (text: string): GroupValue => reader.read(text).all<GroupValue>('Group')[0]!.value;
  expect(valueOf('các đại biểu')).toEqual({ kind: 'people', isCounted: true });
  expect(valueOf('các sở, ngành')).toEqual({ kind: 'bodies', isCounted: true });
  expect(valueOf('cử tri và nhân dân')).toEqual({ kind: 'people', isCounted: false });
  expect(valueOf('các Phó Thủ tướng')).toEqual({ kind: null, isCounted: true });
});

test('groups lie inside each other', () => {
  const scene = reader.read('Có lãnh đạo các sở, ngành của tỉnh');
  expect(scene.all('Group').map(({ start, end }) => textOf(scene.tape, start, end)))
    .toEqual(['lãnh đạo các sở, ngành của tỉnh', 'các sở, ngành của tỉnh', 'sở, ngành của tỉnh']);
});
