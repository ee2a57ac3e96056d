import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/index.js';
import { told } from '../support/told.js';

const reportedIn = (text: string): Meeting[] => told(text).meetings.filter(({ main }) => main);
const kindsIn = (text: string): string[] => reportedIn(text).map(({ kind }) => kind);

describe('which events an article reports', () => {
  test('a banquet is part of the reception that it belongs to, unless it is the news itself', () => {
    const talks = 'Chiều 8/7, Thủ tướng Lê Văn Hùng hội đàm với Thủ tướng Lào Khamtai Vongsa. Tại hội đàm, hai bên bàn về thuế. ';
    const banquet = 'Tối 8/7, Thủ tướng Lê Văn Hùng chủ trì tiệc chiêu đãi Thủ tướng Lào Khamtai Vongsa. ';
    const more = 'Hai bên trao quà. Trời mưa to. Khách rất vui.';
    expect(kindsIn(`${talks}${banquet}${more}`)).toEqual(['talks']);
    expect(kindsIn(`${banquet}${more}`)).toEqual(['ceremony']);
  });

  test('on a day told before, another visit is another event: "Cũng trong ngày 8/7, …"', () => {
    const first = 'Sáng 8/7, Bí thư Tỉnh ủy Lê Văn Hùng đến kiểm tra công tác phòng dịch tại huyện Lạc Sơn. Ông nhắc giữ kho thóc. ';
    const second = ' 8/7, Phó Bí thư Tỉnh ủy Trần Thị Mơ đã kiểm tra công tác phòng dịch tại huyện Bắc Hà. Bà xem đê. Mưa to. Đường lầy.';
    expect(reportedIn(`${first}Cũng trong ngày${second}`)).toHaveLength(2);
  });

  test('an event far down is reported where there is no other and its day opens the sentence', () => {
    const prose = 'Làng gốm mở cửa\nSáng 8/7, các lò gốm nổi lửa. Đất sét hiếm. Thợ trẻ về làng. Giá than tăng. Nhà nhà vui. '
      + 'Khách đông. Lò đỏ rực. Đường làng sạch. Chợ họp sớm. Trẻ con reo hò. ';
    const held = 'UBND huyện Lạc Sơn đã tổ chức cuộc đối thoại với các chủ lò. Mọi người đồng lòng.';
    expect(reportedIn(`${prose}Chiều 7/7, ${held}`)).toHaveLength(1);
    expect(reportedIn(`${prose}Chiều 7/2, ${held}`)).toEqual([]);
  });

  test('"tối qua" is a day, and what stands behind "qua" is no event', () => {
    const visit = 'thăm và làm việc với Hội Làm vườn tỉnh. Hội vui mừng đón đoàn. Vườn xanh tốt.';
    expect(kindsIn(`Tối qua 8/7, Bí thư Tỉnh ủy Lê Văn Hùng đã đến ${visit}`)).toEqual(['visit']);
    expect(kindsIn(`Ngày 8/7, qua nhiều lần Bí thư Tỉnh ủy Lê Văn Hùng ${visit}`)).toEqual([]);
  });

  test('whom one speaks before meets now, and what happens before a meeting is in the background', () => {
    const rest = ' phiên họp toàn thể của Quốc hội, Bộ trưởng Lê Văn Hùng nói về giá nước. Quốc hội lắng nghe. Nhiều người ghi chép.';
    expect(kindsIn(`Sáng 8/7, báo cáo trước${rest}`)).toEqual(['legislature']);
    expect(kindsIn(`Sáng 8/7, trước${rest}`)).toEqual([]);
  });
});

describe('which event a word means', () => {
  test('talks and welcomes are no other words for the visit in the course of which they happen', () => {
    const visit = 'Ngày 8/7, Thủ tướng Lào Khamtai Vongsa bắt đầu chuyến thăm chính thức Việt Nam. ';
    const names = told(`${visit}Phát biểu tại cuộc gặp, ông Lê Văn Hùng cảm ơn. Hai bên vui vẻ.`).meetings.map(({ mentions }) =>
      mentions.map(({ text }) => text));
    expect(names.some((each) => each.includes('cuộc gặp') && each.length > 1)).toBe(false);
  });

  test('who gathers with compatriots holds no talks', () => {
    const rest = ' tại Viêng Chăn. Tại buổi gặp gỡ, mọi người hát vang.';
    expect(kindsIn(`Chiều 8/7, Thủ tướng Lê Văn Hùng gặp gỡ bà con kiều bào${rest}`)).toEqual(['ceremony']);
    expect(kindsIn(`Chiều 8/7, Thủ tướng Lê Văn Hùng gặp gỡ Thủ tướng Lào Khamtai Vongsa${rest}`)).toEqual(['talks']);
  });

  test('"họp báo cáo" is no press conference', () => {
    expect(kindsIn('Sáng 8/7, UBND tỉnh tổ chức cuộc họp báo cáo tình hình sáu tháng. Các sở nêu khó khăn.')).toEqual(['government']);
    expect(kindsIn('Sáng 8/7, UBND tỉnh tổ chức cuộc họp báo về tình hình sáu tháng. Các sở nêu khó khăn.')).toEqual(['conference']);
  });
});

describe('who holds it, and where', () => {
  test('the body that works with others holds the session; a delegation of nobody known does not', () => {
    const rest = ' làm việc với Hội Làm vườn về giống cây. Hai bên bàn kỹ.';
    expect(reportedIn(`Sáng 8/7, UBND tỉnh Bắc Hà${rest}`)[0]!.organizer?.text).toBe('UBND tỉnh Bắc Hà');
    expect(reportedIn(`Sáng 8/7, đoàn công tác${rest}`)[0]?.organizer ?? null).toBeNull();
  });

  test('an assembly has one hall', () => {
    const rest = 'làm việc tại hội trường. Đại biểu bàn về giá nước.';
    expect(reportedIn(`Tiếp tục chương trình Kỳ họp thứ 3, sáng 8/7, các đại biểu Quốc hội ${rest}`)[0]!.place?.text).toBe('hội trường');
  });
});
