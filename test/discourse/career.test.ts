import { expect, test } from 'vitest';
import { officesIn } from './readings.js';

const CAREERS: [text: string, ...offices: string[]][] = [
  ['Từ năm 2001 đến năm 2006, đồng chí Trần Văn Bảo là Phó Giám đốc Sở Y tế.', '-Phó Giám đốc Sở Y tế'],
  ['Ông Trần Văn Bảo sinh ra ở Vinh. Năm 1987, ông làm Trưởng phòng Nội vụ.', '-Trưởng phòng Nội vụ'],
  [
    'Ông Trần Văn Bảo quê ở Vinh. Từ năm 2001 đến năm 2006, ông là Bí thư Huyện ủy; năm 2007, ông giữ chức Giám đốc Sở Y tế.',
    '-Bí thư Huyện ủy', '-Giám đốc Sở Y tế',
  ],
  ['Đồng chí Trần Văn Bảo từng giữ các chức vụ: Bí thư Huyện ủy, Giám đốc Sở Y tế.', '-Bí thư Huyện ủy', '-Giám đốc Sở Y tế'],
  ['Khi ông Trần Văn Bảo còn làm Giám đốc Sở Y tế, trạm này chưa có.', '-Giám đốc Sở Y tế'],
  ['Từ khi ông Trần Văn Bảo làm Giám đốc Sở Y tế, trạm này mới có.', 'Giám đốc Sở Y tế'],
  ['Ông Trần Văn Bảo là Giám đốc Sở Y tế từ năm 2001 đến năm 2006.', '-Giám đốc Sở Y tế'],
  ['Ông Trần Văn Bảo, Giám đốc Sở Y tế từ năm 2016 đến nay, kể.', 'Giám đốc Sở Y tế'],
  ['Ông Trần Văn Bảo từng là Bí thư Huyện ủy, hiện là Giám đốc Sở Y tế.', '-Bí thư Huyện ủy', 'Giám đốc Sở Y tế'],
  ['Từ năm 2020 đến nay, ông Trần Văn Bảo là Giám đốc Sở Y tế.', 'Giám đốc Sở Y tế'],
  ['Năm 2020, Giám đốc Sở Y tế Trần Văn Bảo báo cáo.', 'Giám đốc Sở Y tế'],
];

test.each(CAREERS)('%s', (text, ...offices) => { expect(officesIn(text)['Trần Văn Bảo']).toEqual(offices); });
