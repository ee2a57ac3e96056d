import { expect, test } from 'vitest';
import { abbreviationLayer } from '../../src/entities/abbreviation/index.js';
import { readerOf } from '../rule-examples.js';

const reader = readerOf([abbreviationLayer]);

test.each([
  ['Chủ tịch UBND TP. Hà Nội trả lời.', 1],
  ['Lãnh đạo TP. HCM trả lời.', 1],
  ['Ngân sách của TP. Theo ông Hòa, vốn còn thiếu.', 2],
  ['Tuyến ĐT. 605 đã thông xe.', 1],
  ['Đó là việc của Bộ GD-ĐT. Đến nay vẫn chưa xong.', 2],
  ['Theo TS. Lê Văn Hòa, vốn còn thiếu.', 1],
  ['Cùng dự có Đ/c. Lê Văn Hòa.', 1],
])('%s has %d sentences', (text, sentences) => {
  expect(reader.read(text).sentences.count).toBe(sentences);
});
