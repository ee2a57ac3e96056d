import { expect, test } from 'vitest';
import { FormTable, lowerAt, splitSentences, textOf, tokenise } from '../../src/text/index.js';

const SHORT_FORMS = new Set(['tp', 'gs']);
const OPENINGS = new Set(['theo']);

/** The text with a stroke between its sentences. */
const cut = (text: string): string => {
  const tape = tokenise(text, new FormTable(() => 0));
  const { start, end } = splitSentences(tape, {
    takesDot: (at) => SHORT_FORMS.has(lowerAt(tape, at)),
    opens: (at) => OPENINGS.has(lowerAt(tape, at)),
    isCounted: (at) => lowerAt(tape, at) === 'quý',
  });
  return start.map((from, s) => textOf(tape, from, end[s]!)).join(' | ');
};

test.each([
  ['Họp xong. Đoàn về.', 'Họp xong. | Đoàn về.'],
  ['Ai dự? Mọi người! Tốt… Hết', 'Ai dự? | Mọi người! | Tốt… | Hết'],
  ['Ở TP. Vinh có hội. Vui', 'Ở TP. Vinh có hội. | Vui'],
  ['GS. Lê Mai nói', 'GS. Lê Mai nói'],
  ['Ông N. Hải đến. Bà A. Mai về', 'Ông N. Hải đến. | Bà A. Mai về'],
  ['Xong trong quý I. Sở Y tế lo', 'Xong trong quý I. | Sở Y tế lo'],
  ['Đúng quý V. Hải nghỉ. Ông I. Hải về', 'Đúng quý V. | Hải nghỉ. | Ông I. Hải về'],
  ['Tăng 1.500 người và 6.2 ha', 'Tăng 1.500 người và 6.2 ha'],
  ['Trồng rừng sinh thái.Các đại biểu dự', 'Trồng rừng sinh thái. | Các đại biểu dự'],
  ['Tầm nhìn 2045.Tỉnh lo', 'Tầm nhìn 2045. | Tỉnh lo'],
  ['1.Về cán bộ', '1.Về cán bộ'],
  ['Ông nói “được”.Bà Hai vui', 'Ông nói “được”. | Bà Hai vui'],
  ['Đoàn tới Hà Nội.Theo ông Ba, dân lo', 'Đoàn tới Hà Nội. | Theo ông Ba, dân lo'],
  ['Ở Quận.Tân Bình và TP.Theo', 'Ở Quận.Tân Bình và TP.Theo'],
  ['Trang baotinh.Vn mới', 'Trang baotinh. | Vn mới'],
  ['Cổng TT.HCM mới', 'Cổng TT.HCM mới'],
  ['1. Về cán bộ\n2. Về tài chính', '1. Về cán bộ | 2. Về tài chính'],
  ['Ông nói: “Tốt.” Rồi về', 'Ông nói: “Tốt.” | Rồi về'],
  ['Chờ đã... Rồi đi', 'Chờ đã... | Rồi đi'],
  ['v.v. còn nữa', 'v.v. còn nữa'],
  ['Dòng một\nDòng hai', 'Dòng một | Dòng hai'],
  ['Dòng một\ncòn tiếp', 'Dòng một\ncòn tiếp'],
  ['Ông Ba,\nBí thư', 'Ông Ba,\nBí thư'],
  ['Gồm có,\n- Ông Ba', 'Gồm có, | - Ông Ba'],
  ['Dòng một,\n\nHết', 'Dòng một, | Hết'],
  ['Dòng một\n\nhết', 'Dòng một | hết'],
  ['Hai bên ký (Ảnh: VGP) Theo báo cáo, cả hai vui', 'Hai bên ký (Ảnh: VGP) | Theo báo cáo, cả hai vui'],
  ['Đường xá đi lại khó khăn Theo ông Ba, dân lo', 'Đường xá đi lại khó khăn | Theo ông Ba, dân lo'],
  ['Ông nói: Theo tôi, được', 'Ông nói: Theo tôi, được'],
  ['[Tin khác hôm nay] Đoàn về', '[Tin khác hôm nay] | Đoàn về'],
  ['Ông nói [cười] Rồi về', 'Ông nói [cười] Rồi về'],
  ['Dân làm theo và vui', 'Dân làm theo và vui'],
  ['', ''],
])('%j', (text, sentences) => { expect(cut(text)).toBe(sentences); });

test('every token belongs to one sentence', () => {
  const tape = tokenise('A b. C d!\n\nE', new FormTable(() => 0));
  const { count, start, end, of } = splitSentences(tape, { takesDot: () => false, opens: () => false, isCounted: () => false });
  expect(count).toBe(3);
  expect(of).toHaveLength(tape.size);
  for (let at = 0; at < tape.size; at++) expect(start[of[at]!]! <= at && at < end[of[at]!]!).toBe(true);
});
