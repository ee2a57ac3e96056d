import { describe, expect, it, test } from 'vitest';
import type { Meeting } from '../../src/index.js';
import { told } from '../support/told.js';

const meetingsIn = (text: string): Meeting[] => told(text).meetings;
const reportedIn = (text: string): Meeting[] => meetingsIn(text).filter(({ main }) => main);
const only = (text: string): Meeting => {
  const meetings = reportedIn(text);
  expect(meetings.map((each) => each.text)).toHaveLength(1);
  return meetings[0]!;
};

const KINDS: readonly (readonly [kind: Meeting['kind'], article: string])[] = [
  ['congress', 'Sáng 8/7, Đại hội đại biểu Đảng bộ huyện Lạc Sơn lần thứ XXI đã khai mạc. Đại hội có 200 đại biểu.'],
  ['plenum', 'Chiều 8/7, Ban Chấp hành Đảng bộ tỉnh khóa XVII tổ chức Hội nghị lần thứ 15. Hội nghị bàn về công tác cán bộ.'],
  ['plenum', 'Sáng 8/7, Hội nghị Trung ương 8 khóa XIII khai mạc tại Hà Nội. Hội nghị diễn ra trong bốn ngày.'],
  ['standing-committee', 'Sáng 8/7, Ban Thường vụ Tỉnh ủy tổ chức hội nghị xem xét công tác cán bộ. Hội nghị kéo dài một ngày.'],
  ['standing-committee', 'Sáng 8/7, Ủy ban Thường vụ Quốc hội khai mạc phiên họp thứ 12. Phiên họp kéo dài hai ngày.'],
  ['legislature', 'Sáng 8/7, HĐND tỉnh khai mạc Kỳ họp thứ 20. Kỳ họp diễn ra trong hai ngày.'],
  ['government', 'Sáng 8/7, UBND tỉnh tổ chức phiên họp thường kỳ. Phiên họp bàn về đầu tư công.'],
  ['conference', 'Chiều 8/7, Tỉnh ủy tổ chức hội nghị sơ kết công tác sáu tháng. Hội nghị có 200 đại biểu.'],
  ['conference', 'Trong hai ngày 8 và 9/7, Hội Nông dân huyện tổ chức hội thảo về nông nghiệp sạch. Hội thảo có 80 đại biểu.'],
  ['working-session', 'Chiều 8/7, đoàn công tác của Bộ Y tế đã làm việc với Ban Thường vụ Tỉnh ủy. Đoàn nghe báo cáo của tỉnh.'],
  ['talks', 'Chiều 8/7, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Lào Khamtai Vongsa. Hai bên trao đổi về hợp tác.'],
  ['visit', 'Chiều 8/7, Chủ tịch nước Lê Văn Hùng bắt đầu chuyến thăm chính thức Nhật Bản. Chuyến thăm kéo dài ba ngày.'],
  ['voter-meeting', 'Sáng 8/7, ông Lê Văn Hùng, đại biểu Quốc hội, tiếp xúc cử tri huyện Lạc Sơn. Cử tri hỏi về giá nước.'],
  ['ceremony', 'Sáng 8/7, UBND huyện Lạc Sơn tổ chức Lễ khánh thành cầu Suối Hoa. Cầu dài 80 mét.'],
  ['other', 'Chiều 8/7, UBND tỉnh tổ chức buổi đối thoại với người dân. Người dân hỏi về việc làm.'],
  ['conference', 'Chiều 8/7, UBND tỉnh tổ chức buổi đối thoại với các doanh nghiệp làng nghề. Doanh nghiệp hỏi về thuế.'],
];

describe('kind', () => {
  test.each(KINDS)('%s: %s', (kind, article) => {
    expect(only(article).kind).toBe(kind);
  });

  test('all twelve are read', () => {
    expect(new Set(KINDS.map(([kind]) => kind)).size).toBe(12);
  });

  it.todo('legislature: Sáng 8/7, Quốc hội bước vào phiên họp thứ ba, Kỳ họp thứ tư. (the sitting is read as one of the Government)');
});

/** What is asked of a meeting; its organizer and its place by their words. */
type Slots = Partial<Omit<Meeting, 'organizer' | 'place'>> & { readonly organizer?: string | null; readonly place?: string | null };

const SLOTS: readonly (readonly [article: string, slots: Slots])[] = [
  // Number and term: in the name, behind the body that meets, in Roman numerals and in words.
  ['Sáng 8/7, Đại hội đại biểu Đảng bộ huyện Lạc Sơn lần thứ XXI, nhiệm kỳ 2020-2025 đã khai mạc. Đại hội có 200 đại biểu.',
    { ordinal: 21, term: { number: null, startYear: 2020, endYear: 2025 }, organizer: 'Đảng bộ huyện Lạc Sơn' }],
  ['Sáng 8/7, HĐND tỉnh Hòa Bình khóa XVII, nhiệm kỳ 2021-2026 khai mạc Kỳ họp thứ 20. Kỳ họp diễn ra trong hai ngày.',
    { ordinal: 20, term: { number: 17, startYear: 2021, endYear: 2026 }, organizer: 'HĐND tỉnh Hòa Bình', text: 'Kỳ họp thứ 20' }],
  ['Sáng 8/7, HĐND huyện Lạc Sơn (Hòa Bình) khóa X, nhiệm kỳ 2011 - 2016 họp kỳ thứ 14 để bầu Chủ tịch. Kỳ họp có 30 đại biểu.',
    { ordinal: 14, organizer: 'HĐND huyện Lạc Sơn' }],
  ['Sáng 8/7, Ban Chấp hành Đảng bộ xã Yên Mông họp Hội nghị lần thứ 9 (bất thường). Hội nghị bàn về cán bộ.',
    { ordinal: 9, text: 'Hội nghị lần thứ 9 (bất thường)' }],
  ['Sáng 8/7, HĐND huyện Lạc Sơn khai mạc Kỳ họp thứ tư. Kỳ họp diễn ra trong hai ngày.', { ordinal: 4, term: null }],
  ['Sáng 8/7, UBND tỉnh tổ chức hội nghị trực tuyến 3 cấp về chuyển đổi số. Hội nghị có 200 đại biểu.', { ordinal: null, term: null }],
  ['Chiều 8/7, các đại biểu Quốc hội thảo luận tại Tổ 15 về giá nước. Bà Lan phát biểu.', { ordinal: null, organizer: 'Quốc hội' }],
  ['Sáng 8/7, Thường trực HĐND huyện tổ chức Hội nghị giao ban với Thường trực HĐND các xã, thị trấn lần thứ ba, nhiệm kỳ 2021-2026. '
    + 'Hội nghị có 60 đại biểu.',
  { ordinal: 3, term: { number: null, startYear: 2021, endYear: 2026 }, organizer: 'Thường trực HĐND huyện' }],
  ['Sáng 8/7, Tỉnh ủy tổ chức hội nghị về công tác chuẩn bị Đại hội lần thứ XIX. Hội nghị có 60 đại biểu.', { ordinal: null }],
  ['Sáng 8/7, UBND xã tổ chức lễ khánh thành 2 cầu dân sinh. Buổi lễ có 80 đại biểu.',
    { ordinal: null, text: 'lễ khánh thành 2 cầu dân sinh' }],
  ['Sáng 8/7, Kỳ họp thứ 13 (kỳ họp thường lệ cuối năm) HĐND tỉnh khóa XVI bế mạc. Kỳ họp diễn ra trong hai ngày.',
    { ordinal: 13, term: { number: 16, startYear: null, endYear: null }, organizer: 'HĐND tỉnh' }],
  ['Sáng 8/7 HĐND huyện Lạc Sơn khóa XX họp chuyên đề lần thứ 4. Kỳ họp xem xét năm nghị quyết.',
    { kind: 'legislature', ordinal: 4, organizer: 'HĐND huyện Lạc Sơn' }],
  ['Sáng 8/7, HĐND huyện tổ chức kỳ họp thứ mười bốn (kỳ họp thường lệ cuối năm 2024). Kỳ họp có 80 đại biểu.',
    { ordinal: 14, text: 'kỳ họp thứ mười bốn (kỳ họp thường lệ cuối năm 2024)' }],
  ['Sáng 8/7, TT.HĐND thị trấn Bo mở phiên giải trình. Ông Hùng dự.', { kind: 'standing-committee', organizer: 'TT.HĐND thị trấn Bo' }],
  // Who holds it: the subject of the verb, or the body in its name.
  ['Chiều 8/7, Hội Nông dân huyện tổ chức hội thảo về lúa. Hội thảo có 80 đại biểu.',
    { organizer: 'Hội Nông dân huyện', text: 'hội thảo về lúa' }],
  ['Sáng 8/7, hội nghị sơ kết của Tỉnh ủy diễn ra sôi nổi. Hội nghị có 200 đại biểu.', { organizer: 'Tỉnh ủy' }],
  ['Chiều 8/7, hội thảo về nông nghiệp sạch do Hội Nông dân tỉnh và Sở Y tế phối hợp tổ chức đã diễn ra. Hội thảo có 80 đại biểu.',
    { organizer: 'Hội Nông dân tỉnh và Sở Y tế' }],
  ['UBND tỉnh dự họp trực tuyến\nChiều 8/7, ông Lê Văn Hùng chủ trì dự họp trực tuyến về tiêm chủng.', { organizer: null }],
  // The offices behind the one who is met are no part of the name.
  ['Chiều 8/7, ông Lê Văn Hùng tiếp ông Sato Kenji, Thị trưởng thành phố Osaka. Hai bên trao đổi về hợp tác.',
    { text: 'tiếp ông Sato Kenji' }],
  ['Chiều 8/7, ông Lê Văn Hùng tiếp Thị trưởng thành phố Osaka Sato Kenji. Hai bên trao đổi về hợp tác.',
    { text: 'tiếp Thị trưởng thành phố Osaka Sato Kenji' }],
  // Where.
  ['Chiều 8/7, Chủ tịch nước Lê Văn Hùng bắt đầu chuyến thăm chính thức Nhật Bản. Chuyến thăm kéo dài ba ngày.', { place: 'Nhật Bản' }],
  ['Chiều 8/7, tại Trụ sở Chính phủ, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Lào Khamtai Vongsa. Hai bên trao đổi về hợp tác.',
    { place: 'Trụ sở Chính phủ', organizer: null }],
  ['Sáng 8/7, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư. Đầu tư vào tỉnh tăng nhanh.', { place: null }],
  // A bare hall is no place, except where the sitting is named after it; of another meeting's place nothing follows.
  ['Sáng 8/7, Quốc hội thảo luận tại hội trường về giá nước. Ông Hùng phát biểu.', { place: 'hội trường', organizer: 'Quốc hội' }],
  ['Sau lễ đón tại Phủ Chủ tịch, chiều 8/7, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Lào Khamtai Vongsa tại trụ sở Chính phủ. '
    + 'Hai bên trao đổi về hợp tác.', { place: 'trụ sở Chính phủ' }],
  ['Sáng 8/7, tại cầu Suối Hoa, ông Lê Văn Hùng hội đàm với ông Khamtai Vongsa. Hai bên trao đổi về hợp tác.', { place: 'cầu Suối Hoa' }],
  ['Chiều 8/7, Đoàn đại biểu tỉnh Hòa Bình bắt đầu chuyến thăm và làm việc tại tỉnh Sơn Hà, Trung Quốc. Chuyến thăm kéo dài ba ngày.',
    { place: 'tỉnh Sơn Hà, Trung Quốc' }],
  // The country behind a body or an office is where those are who are met, and not the place of the meeting.
  ['Sáng 8/7, ông Lê Văn Hùng làm việc với Ngân hàng Sông Xanh (SX) tại Việt Nam về giá nước. Hai bên trao đổi.', { place: null }],
  ['Sáng 8/7, hội thảo về nước sạch do Sở Y tế và Hội Bạn hữu tại Huế phối hợp tổ chức đã diễn ra. Ông Hùng dự.', { place: null }],
  ['Sáng 8/7, ông Lê Văn Hùng tiếp Đại sứ Lào tại Hà Nội. Hai bên trao đổi về hợp tác.', { place: 'Hà Nội' }],
  // A visit takes place where it leads, not where the visitor comes from; the home country also stands in names of bodies.
  ['Chiều 8/7, Thủ tướng Lào Khamtai Vongsa bắt đầu chuyến thăm chính thức Việt Nam. Chuyến thăm kéo dài ba ngày.', { place: 'Việt Nam' }],
  ['Chiều 8/7, Chủ tịch nước Lê Văn Hùng đã thăm Đại sứ quán Việt Nam. Ông Hùng cảm ơn cán bộ Đại sứ quán.', { place: null }],
  // The days on end behind a visit are its own, whatever day opens the sentence.
  ['Chiều 8/7, Thủ tướng Lê Văn Hùng đã rời Berlin, kết thúc chuyến thăm chính thức Đức từ ngày 5 đến 8/7. Ông Hùng cảm ơn nước bạn.',
    { start: '2024-07-05', end: '2024-07-08', partOfDay: null }],
  // A delegation holds what somebody does together with it.
  ['Sáng 8/7, ông Lê Văn Hùng cùng Đoàn đại biểu Quốc hội tỉnh đã tiếp xúc cử tri huyện Lạc Sơn. Cử tri hỏi về giá nước.',
    { organizer: 'Đoàn đại biểu Quốc hội tỉnh' }],
  // A delegation that meets voters; a sitting of the assembly that the article speaks of.
  ['Sáng 8/7, Đoàn đại biểu Quốc hội tỉnh đã tiếp xúc cử tri huyện Lạc Sơn. Cử tri hỏi về giá nước.',
    { organizer: 'Đoàn đại biểu Quốc hội tỉnh' }],
  ['Chiều nay, 8/7, Quốc hội đã thông qua luật mới.\nToàn cảnh phiên họp\nLuật có 80 điều.',
    { kind: 'legislature', organizer: 'Quốc hội', start: '2024-07-08', partOfDay: 'afternoon' }],
  // The Government is only heard at a sitting of the assembly; nor is the term of a resolution that of a working session.
  ['Sáng 8/7, tại phiên chất vấn của Chính phủ, Phó Thủ tướng Lê Văn Hùng giải trình trước Quốc hội. Ông Hùng nói rõ ba việc.',
    { kind: 'legislature', organizer: 'Quốc hội' }],
  ['Sáng 8/7, Đoàn kiểm tra của Tỉnh ủy có buổi làm việc với Huyện ủy Lạc Sơn về thực hiện Nghị quyết của Tỉnh ủy (khóa XI). Ông Hùng dự.',
    { kind: 'working-session', term: null }],
  // When: also the part of the day that the lead tells of the same day.
  ['Chiều 8/7, các đại biểu nêu ý kiến. Ông Hùng nói trong phiên thảo luận hôm nay (8/7) về giá nước. Bà Lan cảm ơn.',
    { start: '2024-07-08', partOfDay: 'afternoon' }],
  ['(8/7/2024)Chiều ngày 8/7, HĐND tỉnh bế mạc Kỳ họp thứ 20. Kỳ họp diễn ra trong hai ngày.',
    { start: '2024-07-08', partOfDay: 'afternoon' }],
  ['Tối 8/7, Tỉnh ủy tổ chức lễ kỷ niệm ngày thành lập tỉnh. Buổi lễ có 500 đại biểu.',
    { start: '2024-07-08', end: '2024-07-08', partOfDay: 'evening', status: 'passed' }],
  ['Trong hai ngày 8 và 9/7, tại Nhà văn hóa huyện Lạc Sơn, Hội Nông dân huyện tổ chức hội thảo về lúa. Hội thảo có 80 đại biểu.',
    { start: '2024-07-08', end: '2024-07-09', partOfDay: null, place: 'Nhà văn hóa huyện Lạc Sơn' }],
  ['Ngày 15/7 tới, UBND tỉnh sẽ tổ chức hội nghị xúc tiến đầu tư. Hội nghị sẽ mời 200 doanh nghiệp.',
    { start: '2024-07-15', status: 'confirmed' }],
  // Whether it was held.
  ['Diễn đàn doanh nghiệp tỉnh “Cùng lớn mạnh” sẽ được tổ chức vào ngày 15/7 tại Nhà văn hóa tỉnh. Diễn đàn có 200 đại biểu.',
    { start: '2024-07-15', status: 'confirmed' }],
  ['Ngày 15/7, UBND tỉnh dự kiến tổ chức hội nghị xúc tiến đầu tư. Hội nghị có 200 doanh nghiệp.', { status: 'tentative' }],
  ['Ngày 8/7, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư. Dự kiến vốn tăng gấp đôi.', { status: 'passed' }],
  ['Chiều 8/7, UBND tỉnh tạm hoãn hội nghị xúc tiến đầu tư. Hội nghị có 200 doanh nghiệp đăng ký.', { status: 'cancelled' }],
  ['Chiều 8/7, hội nghị xúc tiến đầu tư của UBND tỉnh bị hoãn vì bão. Hội nghị có 200 doanh nghiệp đăng ký.', { status: 'cancelled' }],
  ['Ngày 20/7, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư. Hội nghị có 200 doanh nghiệp.', { start: '2024-07-20', status: 'confirmed' }],
];

test.each(SLOTS)('%s', (article, slots) => {
  const meeting = only(article);
  expect({ ...meeting, organizer: meeting.organizer?.text ?? null, place: meeting.place?.text ?? null }).toMatchObject(slots);
});

describe('what an article reports', () => {
  const textsIn = (article: string): string[] => reportedIn(article).map(({ text }) => text);
  const mentionedIn = (article: string): string[] => meetingsIn(article).filter(({ main }) => !main).map(({ text }) => text);

  test('a resolution is named after a meeting that is over', () => {
    expect(only('Sáng 8/7, Tỉnh ủy tổ chức hội nghị triển khai Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa XII. '
      + 'Hội nghị có 200 đại biểu.')).toMatchObject({ kind: 'conference', ordinal: null, term: null });
  });

  test('a meeting that another one prepares is no news', () => {
    expect(textsIn('Chiều 8/7, trước kỳ họp thứ 20 HĐND tỉnh, ông Lê Văn Hùng đã tiếp xúc cử tri xã Yên Mông. Cử tri hỏi về giá nước.'))
      .toEqual(['tiếp xúc cử tri xã Yên Mông']);
  });

  test('what was decided at the last session is no second meeting', () => {
    expect(textsIn('Sáng 8/7, HĐND tỉnh khai mạc Kỳ họp thứ 20. Từ sau kỳ họp thứ 19 đến nay, kinh tế của tỉnh tăng trưởng khá.'))
      .toEqual(['Kỳ họp thứ 20']);
  });

  test.each([
    ['Sáng 8/7, Tỉnh ủy tổ chức hội nghị triển khai Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa XII. '
      + 'Hội nghị có 200 đại biểu.',
    'Hội nghị lần thứ 5 Ban Chấp hành Trung ương khóa XII'],
    ['Chiều 8/7, trước kỳ họp thứ 20 HĐND tỉnh, ông Lê Văn Hùng đã tiếp xúc cử tri xã Yên Mông. '
      + 'Cử tri hỏi về giá nước.', 'kỳ họp thứ 20 HĐND tỉnh'],
  ])('mentioned with its number: %s', (article, text) => {
    expect(mentionedIn(article)).toEqual([text]);
  });

  test('what the article goes back to has the day of its sentence', () => {
    expect(meetingsIn('Sáng 8/7, Tỉnh ủy tổ chức hội nghị sơ kết công tác quý II. Hội nghị có 80 đại biểu. Ông Hùng phát biểu.\n'
      + 'Trước đó, chiều 5/7, huyện Lạc Sơn đã tổ chức hội thảo về nước sạch.').map(({ main, start }) => [main, start]))
      .toEqual([[true, '2024-07-08'], [false, '2024-07-05']]);
  });

  test('a meeting that is mentioned has no attendees', () => {
    expect(meetingsIn('Chiều 8/7, trước kỳ họp thứ 20 HĐND tỉnh, ông Lê Văn Hùng đã tiếp xúc cử tri xã Yên Mông. Ông Hùng phát biểu.')
      .filter(({ main }) => !main).map(({ attendees }) => attendees)).toEqual([[]]);
  });

  test('the same sort of talks with two guests are two events', () => {
    expect(textsIn('Sáng 8/7, Chủ tịch nước Lê Văn Hùng đã tiếp Đại sứ Nhật Bản Tanaka Ichiro. '
      + 'Tại buổi tiếp, Chủ tịch nước cảm ơn Đại sứ.\n'
      + 'Chiều 8/7, Chủ tịch nước Lê Văn Hùng đã tiếp Đại sứ Lào Khamtai Vongsa. '
      + 'Tại buổi tiếp, Đại sứ cảm ơn Chủ tịch nước. Hai bên trao quà.'))
      .toHaveLength(2);
  });

  test('what is ordered or wished is no event', () => {
    expect(textsIn('Sáng 8/7, Tỉnh ủy tổ chức hội nghị sơ kết công tác quý II. '
      + 'Đồng chí Lê Văn Hùng yêu cầu các sở kiểm tra các công trình. '
      + 'Ông Hùng mời Đại sứ Khamtai Vongsa thăm tỉnh Hòa Bình.')).toEqual(['hội nghị sơ kết công tác quý II']);
  });

  test('the opening of a meeting is part of it', () => {
    expect(textsIn('Sáng 8/7, lễ khai mạc Hội nghị lần thứ 5 Ban Chấp hành Hội Nông dân tỉnh đã diễn ra. Hội nghị kéo dài hai ngày.'))
      .toEqual(['Hội nghị lần thứ 5 Ban Chấp hành Hội Nông dân tỉnh']);
  });

  test.each([
    ['Chiều 8/7, UBND tỉnh tổ chức hội nghị triển khai kế hoạch phát triển vùng lúa. '
      + 'Hội nghị có 80 đại biểu.', 'hội nghị triển khai kế hoạch phát triển vùng lúa'],
    ['Chiều 8/7, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư Chủ tịch UBND tỉnh Lê Văn Hùng chủ trì. '
      + 'Hội nghị có 80 đại biểu.', 'hội nghị xúc tiến đầu tư'],
    ['Chiều 8/7, UBND tỉnh tổ chức hội nghị tổng kết công tác năm 2023. '
      + 'Hội nghị thể hiện quyết tâm cao của tỉnh.', 'hội nghị tổng kết công tác năm 2023'],
    // A title in quotation marks, a short form in brackets, a dot in a word or a number.
    ['Chiều 8/7, UBND tỉnh tổ chức hội nghị “Đồng hành cùng nông dân” lần thứ hai. Hội nghị có 80 đại biểu.',
      'hội nghị “Đồng hành cùng nông dân” lần thứ hai'],
    ['Chiều 8/7, UBND tỉnh tổ chức hội nghị sơ kết thi hành Luật Hợp tác xã (HTX) ở vùng lúa. Hội nghị có 80 đại biểu.',
      'hội nghị sơ kết thi hành Luật Hợp tác xã (HTX) ở vùng lúa'],
    ['Chiều 8/7, UBND tỉnh tổ chức hội nghị bàn về việc di dời 1.300 hộ dân. Hội nghị có 80 đại biểu.',
      'hội nghị bàn về việc di dời 1.300 hộ dân'],
    // Those who meet.
    ['Chiều 8/7 diễn ra cuộc họp giữa UBND huyện Lạc Sơn, UBND xã Yên Mông và các hộ kinh doanh. Cuộc họp kéo dài hai giờ.',
      'cuộc họp giữa UBND huyện Lạc Sơn, UBND xã Yên Mông và các hộ kinh doanh'],
    ['Chiều 8/7, Thủ tướng Lê Văn Hùng có cuộc hội đàm giữa hai nhà lãnh đạo tại Hà Nội. Hai bên trao đổi về hợp tác.',
      'cuộc hội đàm giữa hai nhà lãnh đạo tại Hà Nội'],
    // Behind a comma another phrase begins.
    ['Chiều 8/7, UBND tỉnh tổ chức hội nghị sơ kết vụ lúa xuân, đa số đại biểu vui mừng. Hội nghị có 80 đại biểu.',
      'hội nghị sơ kết vụ lúa xuân'],
  ])('the name ends where its phrase does: %s', (article, text) => {
    expect(only(article).text).toBe(text);
  });

  test('is not what is told besides, unless the article comes back to it', () => {
    const talks = 'Sáng 8/7, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Lào Khamtai Vongsa. Hai bên trao đổi về lúa. Hai bên trao quà. '
      + 'Chiều cùng ngày, Thủ tướng Lê Văn Hùng cũng hội kiến Chủ tịch Quốc hội Lào Saysana Phommachan. ';
    const rest = 'Nước bạn đang vào mùa khô. Đường sang Lào rất xa. Hai tỉnh đều có cửa khẩu.';
    expect(reportedIn(talks + rest)).toHaveLength(1);
    expect(reportedIn(`${talks}Tại cuộc hội kiến, hai bên trao đổi về điện. ${rest}`)).toHaveLength(2);
  });

  test('an event later on the same day is another one', () => {
    expect(meetingsIn('Sáng 8/7, Tỉnh ủy tổ chức hội nghị sơ kết công tác quý II. Hội nghị có 200 đại biểu.\n'
      + 'Chiều cùng ngày, đồng chí Lê Văn Hùng, Bí thư Tỉnh ủy đã tiếp xúc cử tri xã Yên Mông. Cử tri hỏi về giá nước. '
      + 'Ông Hùng ghi nhận các ý kiến. Buổi tiếp xúc có 200 cử tri.').map(({ kind, start, partOfDay }) => [kind, start, partOfDay]))
      .toEqual([['conference', '2024-07-08', 'morning'], ['voter-meeting', '2024-07-08', 'afternoon']]);
  });

  test('what was earlier on the same day is told as well, and the line with the day of the page is no day of news', () => {
    expect(meetingsIn('Tỉnh xúc tiến đầu tư\n\nCập nhật: 06:30, 10/07/2024\n\n'
      + 'Chiều 8/7, UBND tỉnh tổ chức hội nghị xúc tiến đầu tư vào vùng lúa. Hội nghị có 200 đại biểu.\n'
      + 'Trước đó, sáng cùng ngày, Chủ tịch UBND tỉnh Lê Văn Hùng hội đàm với Tỉnh trưởng Khamtai Vongsa. Tại hội đàm, hai bên trao đổi về '
      + 'lúa. Hai bên trao quà.').map(({ kind, start, partOfDay, main }) => [kind, start, partOfDay, main]))
      .toEqual([['conference', '2024-07-08', 'afternoon', true], ['talks', '2024-07-08', 'morning', true]]);
  });

  test('the deed of a delegation stands behind whoever leads it, however long the titles', () => {
    expect(textsIn('Sáng 8/7, đoàn đại biểu Tỉnh ủy, HĐND tỉnh do đồng chí Lê Văn Hùng, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch '
      + 'HĐND tỉnh làm trưởng đoàn đã đến dâng hương tại Nghĩa trang Yên Mông. Đoàn thắp hương các phần mộ. Ông Hùng cảm ơn.'))
      .toEqual(['dâng hương tại Nghĩa trang Yên Mông']);
  });

  test.each([
    // How the reporter came to know of it.
    'Ngày 8/7, phóng viên đã có buổi làm việc với ông Lê Văn Hùng, Chủ tịch UBND xã Yên Mông. Ông Hùng cho biết chợ xã xuống cấp.',
    // A question takes it for known.
    'Chợ Yên Mông xuống cấp.\nÔng Lê Văn Hùng trả lời phỏng vấn. Phóng viên: Tại cuộc họp chiều 8/7, tiểu thương nói gì?',
    // It is yet to come, and told of something else.
    'Chợ Yên Mông xuống cấp. Ông Lê Văn Hùng sẽ trả lời chất vấn trong phiên họp ngày 15/7 tới.',
    // A plan.
    'Vừa qua, Hội Nông dân tỉnh ban hành kế hoạch tổ chức đại hội các cấp. Việc tổ chức đại hội phải tiết kiệm.',
  ])('a meeting that is no news: %s', (article) => {
    expect(textsIn(article)).toEqual([]);
  });

  test('what a reporter is told at a meeting is told at it', () => {
    expect(textsIn('Chiều 8/7, trả lời phóng viên tại buổi làm việc với Sở Y tế, ông Lê Văn Hùng vui mừng. Ông cảm ơn.'))
      .toEqual(['buổi làm việc với Sở Y tế']);
  });

  test.each([
    // Long before the day of the news.
    'Sáng 8/7, UBND tỉnh tổ chức hội nghị sơ kết công tác quý II. Hội nghị có 80 đại biểu.\n'
      + 'Ngày 11/2, Sở Y tế tổ chức hội thảo về thuốc nam. Hội thảo có 50 đại biểu. Tại hội thảo, ông Hùng phát biểu. Ông cảm ơn.',
    // To be held.
    'Sáng 8/7, UBND tỉnh tổ chức hội nghị sơ kết công tác quý II. Hội nghị có 80 đại biểu.\n'
      + 'Ngày mai, Sở Y tế tổ chức hội thảo về thuốc nam. Hội thảo có 50 đại biểu. Tại hội thảo, ông Hùng phát biểu. Ông cảm ơn.',
  ])('only the one of the day is reported: %s', (article) => {
    expect(textsIn(article)).toEqual(['hội nghị sơ kết công tác quý II']);
  });

  test.each([
    ['what a picture shows', 'Quốc hội thông qua luật mới. Luật có 80 điều. Ông Hùng nêu ý kiến. Bà Lan nêu ý kiến. '
      + 'Ông Minh cảm ơn. Bà Hoa vui mừng.\nToàn cảnh phiên họp\nLuật có hiệu lực ngay.', 'phiên họp'],
    ['what is held on the day of the news', 'Sáng 8/7, ông Lê Văn Hùng nêu ý kiến. Giá nước tăng. Bà Lan lo lắng. '
      + 'Ông Minh lo lắng. Bà Hoa lo lắng. Việc này được bàn trong phiên thảo luận sáng 8/7.', 'phiên thảo luận'],
    ['what is over by the news', 'Đó là điều đọng lại sau phiên thảo luận về giá nước chiều 8/7. Mở đầu phiên thảo luận, ông Hùng nói.',
      'phiên thảo luận về giá nước'],
    ['talks in the frame of a visit', 'Trong khuôn khổ chuyến thăm chính thức Lào, chiều 8/7, Thủ tướng Lê Văn Hùng tiếp Đại sứ Nhật Bản. '
      + 'Tại buổi tiếp, Đại sứ cảm ơn.', 'tiếp Đại sứ Nhật Bản'],
    ['what is over, told with its day and its chair', 'Sau cuộc họp hôm qua, 7/7, dưới sự chủ trì của ông Lê Văn Hùng, '
      + 'Ban Thường vụ Huyện ủy thống nhất sửa chợ. Chợ đã cũ.', 'cuộc họp'],
    ['what a picture tells of', 'Tỉnh xin ý kiến về hai xe.\nÔng Lê Văn Hùng trả lời PV trong cuộc họp báo\nXe đã cũ.', 'cuộc họp báo'],
  ])('%s: %s', (_what, article, text) => {
    expect(textsIn(article)).toEqual([text]);
  });

  test('a visit announced in the lead is reported beside the press conference that announces it', () => {
    expect(textsIn('Người phát ngôn cho biết, chuyến thăm diễn ra từ ngày 20 đến 24/7. Chiều 8/7, tại cuộc họp báo, bà Lan nêu ý nghĩa. '
      + 'Bà cảm ơn. Cũng tại họp báo, bà trả lời câu hỏi về giá nước.')).toHaveLength(2);
  });

  test.each([
    ['an indefinite meeting in passing', 'Sáng 8/7, ông Lê Văn Hùng trồng lúa. Lúa tốt. Bà Lan vui mừng. '
      + 'Ông Minh từng đến xã để dự một cuộc họp. Bà Hoa trồng ngô.', []],
    ['a meeting of ministers beside the session', 'Hôm qua (7/7), Chính phủ đã tổ chức cuộc họp với các bộ về giá nước. '
      + 'Tại kỳ họp thứ 3 Quốc hội khóa XIV đang diễn ra, nhiều ý kiến được nêu. Bà Lan cảm ơn.', ['cuộc họp với các bộ về giá nước']],
    ['the same conference in the evening', 'Chiều 8/7, UBND tỉnh tổ chức hội nghị về lúa sạch. Hội nghị có 80 đại biểu. '
      + 'Tối 8/7, ông Hùng dự tiệc của Hội nghị. Bà Lan cảm ơn. Ông Minh cảm ơn.', ['hội nghị về lúa sạch']],
  ])('%s: %s', (_what, article, texts) => {
    expect(textsIn(article)).toEqual(texts);
  });

  test('what the headline names is reported beside what is told before it', () => {
    expect(textsIn('Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Lào Khamtai Vongsa\nChiều 8/7, Lễ đón Thủ tướng Khamtai Vongsa diễn ra. '
      + 'Sau lễ đón, Thủ tướng Lê Văn Hùng và Thủ tướng Khamtai Vongsa đã tiến hành hội đàm. Tại hội đàm, hai bên vui mừng.'))
      .toEqual(expect.arrayContaining(['hội đàm với Thủ tướng Lào Khamtai Vongsa', 'Lễ đón Thủ tướng Khamtai Vongsa']));
  });

  test('two words for the same talks are one event', () => {
    expect(textsIn('Chiều 8/7, Thủ tướng Lê Văn Hùng đã gặp Thủ tướng Lào Khamtai Vongsa. Hai bên bước vào hội đàm. '
      + 'Cuộc hội đàm giữa Thủ tướng Lê Văn Hùng và Thủ tướng Khamtai Vongsa chiều 8/7 diễn ra thân mật. '
      + 'Tại cuộc hội đàm, hai bên vui mừng. Hai bên cảm ơn.')).toHaveLength(1);
  });

  test('the day of a headline or a success is no background', () => {
    expect(only('Ngày 8/7, Công đoàn huyện đã tổ chức thành công Đại hội Công đoàn lần thứ V, nhiệm kỳ 2022-2027. Đại hội có 80 đại biểu.'))
      .toMatchObject({ ordinal: 5, term: { number: null, startYear: 2022, endYear: 2027 } });
  });

  test('a day far behind a meeting that is spoken of is that of something else', () => {
    expect(only('Chiều 8/7, UBND tỉnh tổ chức hội nghị về giá nước. Tại hội nghị, ông Lê Văn Hùng nêu ý kiến về hợp đồng ký ngày 1/3/2024. '
      + 'Bà Lan cảm ơn.').start).toBe('2024-07-08');
  });

  test('what was told of a session long before the news is not its day', () => {
    expect(only('Chiều 8/7, tại Kỳ họp thứ 20, HĐND tỉnh đã bỏ phiếu. Tại Kỳ họp thứ 20, ngày 20/6, HĐND tỉnh đã bàn về giá nước.').start)
      .toBe('2024-07-08');
  });

  test.each([
    'Theo Đại sứ Lê Văn Hùng, chuyến thăm Lào là cơ hội lớn. Nhân chuyến thăm Lào sẽ diễn ra từ ngày 20 đến 22/7 tới, ông vui mừng.',
    'Doanh nghiệp gặp khó khăn, dù nghị quyết được thông qua tuần trước ở Hội nghị Trung ương 5. Vốn vay vẫn khó.',
  ])('weighed, and not reported: %s', (article) => {
    expect(textsIn(article)).toEqual([]);
  });

  test('the days of a visit are not those of the talks', () => {
    expect(only('Hai Thủ tướng nhất trí như vậy tại cuộc hội đàm nhân chuyến thăm từ ngày 8 đến 11/7. '
      + 'Tại cuộc hội đàm, hai bên vui mừng.').start)
      .not.toBe('2024-07-08');
  });

  test('the day on which a visit is announced is not its own', () => {
    expect(only('Ngày 8/7, Người phát ngôn cho biết Thủ tướng Lê Văn Hùng sẽ thăm Vương quốc Lào '
      + 'từ ngày 20 đến 22/7. Chuyến thăm có ý nghĩa lớn.'))
      .toMatchObject({ start: '2024-07-20', end: '2024-07-22' });
  });

  test('a session that a sitting is part of gives it its number, and a later one does not', () => {
    expect(only('Sáng 8/7, tại phiên thảo luận của kỳ họp thứ 20 HĐND tỉnh khóa XVII, đại biểu nêu nhiều ý kiến. '
      + 'Các ý kiến được ghi nhận.')).toMatchObject({ ordinal: 20 });
    expect(only('Sáng 8/7, HĐND tỉnh tổ chức phiên thảo luận về giá nước. Ông Hùng phát biểu. Bà Lan phát biểu. '
      + 'Ông cảm ơn. Việc này được trình vào Kỳ họp thứ 21.')).toMatchObject({ ordinal: null });
  });

  test.each([
    'Sáng 8/7, các đại biểu Quốc hội có mặt sớm. Tại phiên thảo luận, ông Hùng phát biểu về giá nước. Ông cảm ơn.',
    'Sáng 8/7, tại kỳ họp thứ 20, Quốc hội khóa XV, nhiệm kỳ 2021-2026 đã bàn về giá nước. Ông Hùng phát biểu.',
  ])('the assembly holds its sitting: %s', (article) => {
    expect(only(article).organizer?.text).toBe('Quốc hội');
  });

  test('the body that decided does not hold the conference at which its decision is made known', () => {
    expect(only('Sáng 8/7, Tỉnh ủy tổ chức hội nghị công bố quyết định của Ban Bí thư. Hội nghị có 80 đại biểu.').organizer?.text)
      .toBe('Tỉnh ủy');
  });

  test.each([
    ['Tỉnh ủy, HĐND, UBND tỉnh', 'Sáng 8/7, Tỉnh ủy, HĐND, UBND tỉnh tổ chức họp mặt người cao tuổi. Buổi họp mặt có 80 đại biểu.'],
    ['Sở Y tế', 'Sáng 8/7, Sở Y tế phối hợp với Sở Nội vụ tổ chức hội thảo về nước sạch. Hội thảo có 80 đại biểu.'],
    ['Sở Y tế', 'Sáng 8/7, tại trụ sở UBND tỉnh, Sở Y tế tổ chức hội thảo về nước sạch. Hội thảo có 80 đại biểu.'],
    ['Ban Công tác Mặt trận bản Mòn', 'Sáng 8/7, Ban Công tác Mặt trận bản Mòn, xã Chiềng Ken tổ chức hội nghị về nước. Ông Hùng dự.'],
    ['Sở Y tế và Tỉnh đoàn', 'Hội thảo về nước sạch do Sở Y tế và Tỉnh đoàn phối hợp tổ chức đã diễn ra sáng 8/7. Hội thảo kéo dài.'],
    ['Tỉnh đoàn', 'Sáng 8/7, diễn ra hội thảo về nước sạch do Tỉnh đoàn phối hợp với Quỹ Ba Miền tổ chức. Hội thảo có 80 đại biểu.'],
    ['Tỉnh đoàn', 'Sáng 8/7, Tỉnh đoàn phối hợp với Quỹ Vì nước Ba Miền tổ chức hội thảo về nước sạch. Hội thảo có 80 đại biểu.'],
    ['Sở Y tế', 'Sáng 8/7, tại trụ sở Tỉnh đoàn, Sở Y tế chủ trì tổ chức hội thảo về nước sạch. Hội thảo có 80 đại biểu.'],
    ['UBND tỉnh', 'Tại cuộc họp sáng 8/7 của UBND tỉnh, ông Lê Văn Hùng nói về nước sạch. Cuộc họp có 80 đại biểu.'],
    ['lãnh đạo tỉnh Hòa Bình', 'Sáng 8/7, lãnh đạo tỉnh Hòa Bình tổ chức buổi gặp mặt trí thức. Buổi gặp mặt có 80 đại biểu.'],
    [undefined, 'Sáng 8/7, diễn ra hội thảo về nước sạch do ông Lê Văn Hùng, Phó Chủ tịch UBND tỉnh chủ trì. Hội thảo có 80 đại biểu.'],
    [undefined, 'Tại cuộc họp sáng 8/7, lãnh đạo của UBND tỉnh nói về nước sạch. Cuộc họp có 80 đại biểu.'],
    ['Sở Y tế', 'Chiều 8/7, Sở Y tế mở hội nghị về nước sạch. Hội nghị có 80 đại biểu.'],
    ['Đảng ủy xã Mường Bi', 'Sáng 8/7, Đảng ủy xã Mường Bi tổ chức Hội nghị Ban Chấp hành Đảng bộ xã lần thứ 3. Hội nghị kéo dài.'],
    ['HĐND xã Mường Bi', 'Sáng 8/7, Ủy ban Kinh tế tiến hành thẩm tra cho kỳ họp thứ 3 HĐND xã Mường Bi. Kỳ họp diễn ra sáng 8/7.'],
    ['Ủy ban MTTQ xã', 'Sáng 8/7, Đại hội đại biểu MTTQ xã Yên Mông lần thứ I được Ủy ban MTTQ xã tổ chức. Ông Hùng dự.'],
    ['Đoàn ĐBQH tỉnh', 'Sáng 8/7, Đoàn ĐBQH tỉnh tiếp xúc cử tri xã Yên Mông. Ông Hùng dự.'],
    ['BTT Ủy ban MTTQ xã Yên Mông', 'Sáng 8/7, BTT Ủy ban MTTQ xã Yên Mông tổ chức Hội nghị hiệp thương lần thứ hai. Ông Hùng dự.'],
    ['UBND xã Yên Mông', 'Sáng 8/7, UBND xã Yên Mông phối hợp Hội Nông dân huyện làm lễ khánh thành 2 cầu dân sinh. Ông Hùng dự lễ.'],
    ['Đảng bộ, chính quyền và Nhân dân huyện Lạc Sơn',
      'Tối 8/7, Đảng bộ, chính quyền và Nhân dân huyện Lạc Sơn long trọng tổ chức Lễ đón nhận Huân chương. Ông Hùng dự lễ.'],
    ['Sở Y tế', 'Chiều 8/7, Sở Y tế đã có buổi làm việc với Hội Nông dân tỉnh về nước sạch. Ông Hùng dự buổi làm việc.'],
    [undefined, 'Chiều 8/7, đoàn công tác đã có buổi làm việc với Hội Nông dân tỉnh về nước sạch. Ông Hùng dự buổi làm việc.'],
    ['Sở Y tế', 'Chiều 8/7, Sở Y tế mở buổi gặp gỡ phóng viên. Ông Hùng chủ trì buổi gặp gỡ.'],
    ['Chính phủ', 'Chính phủ họp về nước sạch\n\nSáng 8/7, cuộc họp diễn ra tại Hà Nội. Cuộc họp kéo dài hai giờ.'],
    [undefined, 'Chiều 8/7, hai bên đã tiến hành hội đàm về nước sạch. Hai bên trao đổi về hợp tác.'],
    [undefined, 'Sáng 8/7, ông Lê Văn Hùng, Phó Chủ tịch UBND tỉnh cùng đoàn công tác của tỉnh khảo sát thực tế bờ sông.'],
  ])('holds it: %s', (organizer, article) => {
    expect(only(article).organizer?.text).toBe(organizer);
  });

  test('an item of the same day at the end is an event of its own', () => {
    expect(textsIn('Ngày 8/7, Đoàn ĐBQH tỉnh tiếp xúc cử tri xã Yên Mông. Cử tri hỏi về giá nước. Tại buổi tiếp xúc, ông Hùng trả lời.\n\n'
      + '* Cùng ngày, các đại biểu Quốc hội đã tiếp xúc cử tri xã Mông Hóa.')).toHaveLength(2);
  });

  test('an event named in one sentence before another one is told is not reported', () => {
    expect(textsIn('Chiều 8/7, Chủ tịch tỉnh Lê Văn Hùng hội đàm với Đoàn đại biểu tỉnh Hủa Phăn. Phát biểu tại hội đàm, ông Hùng '
      + 'cảm ơn Đoàn. Tối 8/7, ông Hùng dự tiệc chiêu đãi Đoàn đại biểu tỉnh Hủa Phăn. '
      + 'Sau đó, ông Hùng dự lễ ký kết hợp tác. Tại buổi lễ, hai tỉnh '
      + 'ký biên bản. Lễ ký kết diễn ra trang trọng.').some((name) => name.startsWith('tiệc'))).toBe(false);
  });

  test('a visit during which another event is told is its frame', () => {
    expect(only('Chiều 8/7, tại Phủ Chủ tịch, Chủ tịch nước Lê Văn Hùng tiếp thân mật Đại sứ Lào Khamtai Vongsa đang có chuyến thăm '
      + 'chính thức Quảng Nam. Chủ tịch nước hoan nghênh Đại sứ.').kind).toBe('talks');
  });

  test('so is any journey, which is an event of its own where no other one is told', () => {
    const journey = 'Sáng 8/7, trong chuyến công tác tại tỉnh Hòa Bình, Bộ trưởng Lê Văn Hùng đã ';
    expect(textsIn(`${journey}thăm Trường Đại học Suối Hoa. Bộ trưởng tặng quà.`).some((name) => name.startsWith('chuyến'))).toBe(false);
    expect(textsIn(`${journey}nêu rõ vai trò của làng nghề. Bộ trưởng tặng quà.`).some((name) => name.startsWith('chuyến'))).toBe(true);
  });

  test('a verb of meeting that opens its sentence has its subject behind it', () => {
    expect(textsIn('Ngày 8/7, Bộ trưởng Lê Văn Hùng thăm tỉnh Hòa Bình. Bộ trưởng tặng quà các hộ nghèo. Chiều 8/7, '
      + 'làm việc với Tỉnh đoàn Hòa Bình, Bộ trưởng Lê Văn Hùng nêu rõ: Tỉnh có nhiều lợi thế. Bộ trưởng hoan nghênh đoàn viên. '
      + 'Đoàn viên rất vui.'))
      .toContain('làm việc với Tỉnh đoàn Hòa Bình');
  });

  test('one of a series that is come back to is not reported beside another event without a day', () => {
    expect(only('Sáng 8/7, UBND tỉnh tổ chức cuộc họp với các sở về nước sạch. Giá nước sẽ giảm. Tại kỳ họp thứ 3 HĐND tỉnh khóa '
      + 'XIV, đại biểu đồng tình. Tại kỳ họp thứ 3 HĐND tỉnh khóa XIV, ông Hùng cũng đồng tình. Người dân mong nước sạch. '
      + 'Giá nước còn cao.').kind).toBe('government');
  });

  test('an article on what another one says of events reports the visit that is written about, and no conference', () => {
    const visit = 'Chuyến thăm Lào của Bộ trưởng Lê Văn Hùng diễn ra ngày 8/7. ';
    const conference = 'Hội nghị nông nghiệp Bắc Hà khai mạc ngày 8/7. ';
    expect(textsIn(`${visit}Theo bài viết, chuyến thăm rất tốt đẹp.`)).toHaveLength(1);
    expect(textsIn(`${conference}Hội nghị rất tốt đẹp.`)).toHaveLength(1);
    expect(textsIn(`${conference}Theo bài viết, hội nghị rất tốt đẹp.`)).toEqual([]);
  });

  test('talks that open a sentence by the name of their partner are told in their turn, and the bare word goes on', () => {
    const talks = 'Ngày 8/7, Thủ tướng Lê Văn Hùng có cuộc gặp với lãnh đạo các hiệp hội làng nghề. Thủ tướng cảm ơn các hiệp hội. ';
    const more = ' bàn về thuế. Thủ tướng ghi nhận ý kiến. Hai bên trao quà. Các nghệ nhân rất vui.';
    expect(textsIn(`${talks}Tại cuộc gặp với Tổng công ty Gốm sứ Bắc Hà, hai bên${more}`)).toHaveLength(2);
    expect(textsIn(`${talks}Tại cuộc gặp, hai bên${more}`)).toHaveLength(1);
  });

  test('an article that leads up to what is said at an event by its name reports it, and not where it only has a number', () => {
    const prose = 'Làng gốm kêu khó\nĐất sét ngày một hiếm. Lò gốm tắt lửa. Thợ trẻ bỏ làng. Giá than tăng cao. Nhiều nhà đóng cửa. '
      + 'Chợ vắng khách. ';
    const said = 'ông Lê Văn Ba cho biết làng sẽ có mỏ đất mới. Mỏ ở gần sông.';
    expect(textsIn(`${prose}Tại hội nghị tổng kết phong trào làng nghề, ${said}`)).toHaveLength(1);
    expect(textsIn(`${prose}Tại kỳ họp thứ 5 HĐND tỉnh, ${said}`)).toEqual([]);
  });

  test('what those who met tell the press of is reported with the press conference; what was before another event is not', () => {
    const rest = ' sau cuộc họp với bộ trưởng các nước làm gốm, Bộ trưởng Lê Văn Hùng nói về thuế. '
      + 'Tại cuộc họp với bộ trưởng các nước làm gốm, các bên ký biên bản. Thuế sẽ giảm. Các làng gốm rất vui. Ai cũng khen.';
    expect(textsIn(`Chiều 8/7, tại buổi họp báo${rest}`)).toHaveLength(2);
    expect(textsIn(`Chiều 8/7, tại hội thảo về gốm${rest}`)).toHaveLength(1);
  });

  test('a word of another sort for the event leaves it its own word', () => {
    expect(textsIn('Sáng 8/7, Sở Y tế tổ chức hội nghị về nước sạch. Hội nghị bàn về giá nước. Phát biểu tại buổi lễ, ông Hùng cảm ơn '
      + 'các xã. Cùng ngày, ông Hùng đã có phần trình bày tại hội nghị. Ông mong hội nghị thành công. Các xã ký cam kết.')).toHaveLength(1);
  });

  test('what sits is a part of the conference that is reported', () => {
    expect(only('Sáng 8/7, Hội nghị Thượng đỉnh về nước sạch năm 2024 khai mạc. Hội nghị có 200 đại biểu. '
      + 'Tại phiên khai mạc toàn thể, ông Hùng cảm ơn. Phát biểu tại phiên khai mạc, bà Lan chúc mừng. '
      + 'Bà Lan mong các nước giữ nguồn nước sạch. Các nước đồng ý.').kind).toBe('conference');
  });

  test('what sits is a part of the congress that is reported', () => {
    expect(only('Sáng 8/7, Đại hội đại biểu Đảng bộ xã Yên Mông lần thứ I khai mạc. Đại hội có 200 đại biểu. '
      + 'Tại phiên làm việc thứ hai, đại hội bầu Ban Chấp hành.').kind).toBe('congress');
  });

  test('what comes next is no news beside what was done', () => {
    const meetings = meetingsIn('Sáng 8/7, đoàn giám sát của HĐND tỉnh đã làm việc với UBND huyện Lạc Sơn. Đoàn nghe huyện báo cáo. '
      + 'Ông Hùng đề nghị huyện rà soát. Ngày 12/7, đoàn sẽ làm việc với Sở Y tế. Đợt giám sát kéo dài một tuần. Ông Hùng là trưởng đoàn.');
    expect(meetings.filter(({ main }) => main).map(({ text }) => text)).toEqual(['làm việc với UBND huyện Lạc Sơn']);
  });

  test('a conference of the same body that is yet to come is another one', () => {
    const meetings = meetingsIn('Sáng 8/7, Hội Nông dân tỉnh tổ chức hội nghị về nước sạch. Hội nghị có 80 đại biểu. '
      + 'Hai bên thống nhất hội nghị lần 2 sẽ được tổ chức vào ngày 17/9.');
    expect(meetings.map(({ text, ordinal }) => [text, ordinal])).toEqual([['hội nghị về nước sạch', null], ['hội nghị lần 2', 2]]);
  });

  test('a document and its day, and who passed it, are not the meeting that is held', () => {
    const { text, start, ordinal } = only('Ngày 26/4/2025, Đảng ủy xã Yên Mông tổ chức Hội nghị quán triệt nghị quyết. '
      + 'Hội nghị được tổ chức trên tinh thần Nghị quyết số 60-NQ/TW, ngày 12/4/2025 của Hội nghị lần thứ 11 Ban Chấp hành Trung ương.');
    expect({ text, start, ordinal }).toEqual({ text: 'Hội nghị quán triệt nghị quyết', start: '2025-04-26', ordinal: null });
  });

  test('the day of a notice is not that of the meeting of which it tells', () => {
    expect(only('Ngày 9/7/2024, Văn phòng UBND tỉnh ra thông báo kết luận của Chủ tịch UBND tỉnh tại buổi làm việc với UBND huyện '
      + 'Lạc Sơn. Trước đó, ngày 3/7/2024, Chủ tịch UBND tỉnh đã chủ trì buổi làm việc.').start).toBe('2024-07-03');
    expect(only('Ngày 9/7/2024, Ủy ban Kiểm tra Tỉnh ủy phát đi thông cáo về kỳ họp thứ 36, diễn ra từ ngày 3 đến ngày 5/7/2024. '
      + 'Tại kỳ họp, Ủy ban xem xét hai vụ việc.').start).toBe('2024-07-03');
  });

  test('a session announced by its number is reported beside the press conference that announces it', () => {
    expect(textsIn('Chiều 8/7, Văn phòng HĐND tỉnh tổ chức họp báo. Kỳ họp thứ 20, HĐND tỉnh khóa XVII sẽ khai mạc vào ngày 10/7/2024. '
      + 'Tại kỳ họp, đại biểu sẽ chất vấn. Kỳ họp kéo dài ba ngày. Tại buổi họp báo, ông Hùng cảm ơn báo chí.')).toHaveLength(2);
  });

  test.each([
    ['Huyện ủy Lạc Sơn gặp mặt cán bộ hưu trí', 'Huyện ủy Lạc Sơn'],
    ['Trung tâm Chính trị huyện Lạc Sơn khai giảng lớp bồi dưỡng đối tượng kết nạp Đảng', 'Trung tâm Chính trị huyện Lạc Sơn'],
    ['UBND tỉnh Hòa Bình và Tập đoàn Suối Hoa ký kết thỏa thuận hợp tác', 'UBND tỉnh Hòa Bình và Tập đoàn Suối Hoa'],
    ['Đoàn công tác tỉnh Hòa Bình do ông Bùi Văn Sướng dẫn đầu đã sang thăm tỉnh Hủa Phăn', 'Đoàn công tác tỉnh Hòa Bình'],
    ['Đoàn đại biểu cấp cao Quốc hội Lào do ông Khăm Sỉ Phôm dẫn đầu thăm chính thức Việt Nam', undefined],
    ['Đoàn của tỉnh đã kiểm tra khu cách ly Trung tâm Y tế huyện Lạc Sơn và làm việc với UBND huyện', undefined],
  ])('whose it is: %s', (sentence, organizer) => {
    expect(only(`Sáng 8/7, ${sentence}. Ông Hùng nói về nước sạch.`).organizer?.text).toBe(organizer);
  });

  test('a session without a partner is the reception of the headline, and a day of a stretch is none of another session', () => {
    expect(only('Chủ tịch UBND tỉnh Bùi Văn Sướng tiếp Đại sứ Nhật Bản\n\nChiều 9/7, Đoàn công tác Đại sứ quán Nhật Bản do ông Ito Kenji '
      + 'dẫn đầu đã đến tỉnh Hòa Bình và có buổi làm việc tại trụ sở UBND tỉnh.\n\nPhát biểu tại buổi tiếp, ông Sướng cảm ơn. '
      + 'Ông Ito mong hai bên hợp tác.').kind).toBe('talks');
    expect(textsIn('Trong 2 ngày 8 - 9/7, Phó Thủ tướng Bùi Văn Sướng kiểm tra các khu tái định cư, làm việc với Tỉnh ủy Hòa Bình. '
      + 'Tại buổi làm việc sáng 9/7, ông Hà Văn Nghì báo cáo. Ông Nghì cảm ơn.')).toHaveLength(1);
  });

  test.each([
    'Người dân huyện Lạc Sơn thu hoạch lúa hè thu. Năng suất đạt 60 tạ mỗi ha.',
    'Trung tâm hội nghị tỉnh đang được sửa chữa. Công trình có vốn 20 tỷ đồng.',
    'Du khách về dự lễ hội chùa Tiên rất đông. Lễ hội đông vui.',
    'Xã hội hóa giáo dục giúp trường xã Yên Mông có thêm phòng học.',
    'Hằng năm, huyện tổ chức hội nghị gặp mặt người có uy tín. Ông Hùng là một điển hình.',
    'Năm 2019, bà Lan dự hội nghị biểu dương người cao tuổi. Bà trồng cam đã lâu.',
    'Toàn tỉnh đã mở 15 hội nghị về nước sạch. Người dân rất phấn khởi.',
    'Sáng 8/7, mưa to ở miền núi. Ngày 2/2, huyện tổ chức hội nghị về phòng lũ. Tại hội nghị, ông Hùng đã cảnh báo. Hội nghị có 80 người.',
    'Sáng 8/7, cán bộ xã đối thoại để động viên người dân. Người dân đã nghe ra.',
    'Lịch công tác tuần\n\nSáng 8/7, Thường trực Tỉnh ủy tổ chức hội nghị giao ban. Chiều 8/7, Bí thư Tỉnh ủy dự hội thảo về nước sạch.',
    'Bà Lan gặt lúa từ sớm. Vụ này được mùa. Bà có ba con. Cả xã đều biết bà đã dự hội nghị về nông nghiệp. Bà rất vui.',
    'Trưởng thôn than phiền. Có hôm vừa họp với Mặt trận xong lại sang họp với xã. Họp nhiều quá.',
  ])('none: %s', (article) => {
    expect(textsIn(article)).toEqual([]);
  });

  it.todo('Chiều 8/7, Chủ tịch nước Lê Văn Ba tiếp Đại sứ Nhật Bản. (the name Ba before the verb is taken for the numeral)');
  it.todo('Chiều 8/7, Thủ tướng Lê Văn Hùng thăm chính thức Lào. (the bare short name of a country is no object of the verb)');
});
