import { expect, test } from 'vitest';
import { officesIn } from './readings.js';

const NAMED = 'Hội nghị giới thiệu ông Trần Văn Bảo.\n';

const RESUMES: [what: string, text: string, ...offices: string[]][] = [
  [
    'a line for each stage',
    `${NAMED}Quá trình công tác:\n- Từ tháng 7/1994 đến tháng 6/2000: Phó Bí thư Huyện đoàn, Trưởng phòng Nội vụ\n- 7/2000 – 2008: Bí thư Huyện ủy`
      + '\n- Từ 2009 đến nay: Giám đốc Sở Y tế',
    '-Phó Bí thư Huyện đoàn', '-Trưởng phòng Nội vụ', '-Bí thư Huyện ủy', 'Giám đốc Sở Y tế',
  ],
  [
    'one stage behind the other', `${NAMED}+ 1994 - 6.2000: Bí thư Huyện đoàn; Trưởng phòng Nội vụ; + Tháng 6.2000: Giám đốc Sở Y tế.`,
    '-Bí thư Huyện đoàn', '-Trưởng phòng Nội vụ', 'Giám đốc Sở Y tế',
  ],
  ['one time is no career', `${NAMED}Giai đoạn 2016 - 2020: Giám đốc Sở Y tế ký 15 giấy phép.`],
  [
    'days of others are no career',
    `${NAMED}Tháng 5/2019: Giám đốc Sở Y tế Lê Thị Mai báo cáo.\nTháng 6/2019 - 7/2019: Phó Giám đốc Sở Y tế Lê Văn Ba kiểm tra.`,
  ],
  [
    'of two people, each their own', `${NAMED}- 2001 - 2006: Bí thư Huyện ủy\n- 2006 - 2010: Giám đốc Sở Y tế\nBà Lê Thị Mai sinh ở Vinh.`
      + '\n- 2001 - 2005: Phó Giám đốc Sở Nội vụ\n- Từ 2005 đến nay: Giám đốc Sở Nội vụ',
    '-Bí thư Huyện ủy', '-Giám đốc Sở Y tế',
  ],
];

test.each(RESUMES)('%s', (_, text, ...offices) => { expect(officesIn(text)['Trần Văn Bảo']).toEqual(offices); });
