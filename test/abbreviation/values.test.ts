import { describe, expect, test } from 'vitest';
import { abbreviationLayer } from '../../src/entities/abbreviation/index.js';
import { documentLayer } from '../../src/entities/document/index.js';
import { assembleAbbreviations } from '../../src/record/abbreviations.js';
import { readerOf } from '../rule-examples.js';

const reader = readerOf([documentLayer, abbreviationLayer]);
const read = (text: string) => assembleAbbreviations(reader.read(text));
const shown = (text: string): string[] => read(text).abbreviations.map(({ short, long }) => `${short} = ${long}`);

describe('short forms and what they stand for', () => {
  test.each([
    // the table
    ['Chủ tịch UBND TP Thái Hòa', ['UBND = Ủy ban nhân dân', 'TP = thành phố']],
    ['Ủy viên T.Ư Đảng và Ủy ban TƯ MTTQ', ['T.Ư = Trung ương', 'TƯ = Trung ương', 'MTTQ = Mặt trận Tổ quốc']],
    ['Sở KH&ĐT, Sở GD-ĐT và Sở VH-TT&DL',
      ['KH&ĐT = Kế hoạch và Đầu tư', 'GD-ĐT = Giáo dục và Đào tạo', 'VH-TT&DL = Văn hóa, Thể thao và Du lịch']],
    ['phát triển KT-XH và bảo đảm ANTT', ['KT-XH = kinh tế - xã hội', 'ANTT = an ninh trật tự']],
    ['công nhân tại các KCX-KCN', ['KCX = khu chế xuất', 'KCN = khu công nghiệp']],
    ['phong trào CNVC-LĐ', ['CNVC-LĐ = công nhân viên chức - lao động']],
    ['lãnh đạo TP.HCM và cử tri Q.3, P.Bến Thành',
      ['TP.HCM = Thành phố Hồ Chí Minh', 'Q = quận', 'P = phường']],
    ['GS.TS Lê Hoa và PGS.TS Trần Thu', ['GS = giáo sư', 'TS = tiến sĩ', 'PGS = phó giáo sư']],
    ['Cùng dự có đ/c Lê Văn Hòa; Đ/c Trần Thu phát biểu', ['đ/c = đồng chí']],
    // cues choose
    ['Công ty CP Đại Phát khởi công', ['CP = Cổ phần']],
    ['Phiên họp CP thường kỳ', ['CP = Chính phủ']],
    ['các PV, BTV của báo', ['PV = phóng viên', 'BTV = biên tập viên']],
    ['BTV Huyện ủy họp', ['BTV = Ban Thường vụ']],
    // the article's own definition
    ['Hội Liên hiệp Phụ nữ (LHPN) tỉnh. Hội LHPN tặng quà', ['LHPN = Liên hiệp Phụ nữ']],
    ['giao Ban Quản lý các khu kinh tế (BQLKKT)', ['BQLKKT = Ban Quản lý các khu kinh tế']],
    ['hỗ trợ doanh nghiệp nhỏ và vừa (DNNVV)', ['DNNVV = doanh nghiệp nhỏ và vừa']],
    ['Tổng Giám đốc Tổ chức Thương mại Thế giới (WTO) phát biểu', ['WTO = Tổ chức Thương mại Thế giới']],
    ['nhóm Đối tác về khoa học, công nghệ và sáng tạo (PPSTI) họp', ['PPSTI = Đối tác về khoa học, công nghệ và sáng tạo']],
    ['Bà cho biết thêm, Cơ quan Phát triển Pháp (AFD) sẽ góp vốn', ['AFD = Cơ quan Phát triển Pháp']],
    ['ký 4 hiệp định thương mại tự do (FTA). Các FTA mới', ['FTA = hiệp định thương mại tự do']],
    ['Công ước Liên hợp quốc về Luật Biển năm 1982 (UNCLOS)', ['UNCLOS = Công ước Liên hợp quốc về Luật Biển']],
    ['Hội nghị các Bộ trưởng phụ trách thương mại lần thứ 23 (MRT 23). Tại MRT23', ['MRT = Hội nghị các Bộ trưởng phụ trách thương mại']],
    ['Hội nghị thượng đỉnh Nhóm các nền kinh tế mới nổi (G20)', ['G20 = Nhóm các nền kinh tế mới nổi']],
    ['lực lượng của "Nhà nước Hồi giáo" (IS)', ['IS = Nhà nước Hồi giáo']],
    ['lỗ của Tập đoàn Dầu khí (PVN) tăng. PVN giải trình', ['PVN = Tập đoàn Dầu khí']],
    ['vốn cho doanh nghiệp vừa và nhỏ (DNVVN)', ['DNVVN = doanh nghiệp vừa và nhỏ']],
    ['năng lực cạnh tranh của các doanh nghiệp siêu nhỏ, nhỏ và vừa (MSMEs)', ['MSMEs = doanh nghiệp siêu nhỏ, nhỏ và vừa']],
    ['ở ấp này (EVN) họp', []],
    // forms of other languages: only where the article has Vietnamese words for them
    ['Tỉnh có thêm vốn của Ngân hàng Thế giới cho đường làng. Dự án WB kéo dài ba năm', ['WB = Ngân hàng Thế giới']],
    ['viện trợ phát triển chính thức giảm, và vốn ODA cũng ít đi', ['ODA = viện trợ phát triển chính thức']],
    ['chỉ số giá tiêu dùng bình quân (CPI) tăng. CPI tăng nhanh', ['CPI = chỉ số giá tiêu dùng bình quân']],
    ['Vốn ODA và chỉ số GDP đều giảm ở EU', []],
    ['DNKN (doanh nghiệp khởi nghiệp) được vay vốn', ['DNKN = doanh nghiệp khởi nghiệp']],
    ['Công ty Tư vấn GTVT (TUVAX) trúng thầu', ['GTVT = Giao thông vận tải', 'TUVAX = Công ty Tư vấn Giao thông vận tải']],
    // initials of a paper
    ['(BĐ) - Sáng 22.4, huyện họp tại Bình Định', ['BĐ = Bình Định']],
    ['QNO - Sáng 3/5, tỉnh Quảng Nam họp', ['QNO = Quảng Nam Online']],
    ['TPO - Ngày 4/7, Bộ Y tế họp', ['TPO = Tiền Phong Online']],
    // credits
    ['Quang cảnh hội nghị. Ảnh: Lê Hà/TTXVN', ['TTXVN = Thông tấn xã Việt Nam']],
    ['Nguồn: Cổng TT-GTĐT tỉnh', ['TT-GTĐT = Thông tin - Giao tiếp điện tử']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    'Nghị quyết số 12-NQ/TU và Công văn số 3/UBND-KT', 'Quyết định 113/TTg', 'khóa XII, quý IV', 'ĐẦU TƯ CÔNG VÀ KINH TẾ TƯ NHÂN',
    'HOÀNG AN - TƯ MINH', 'Ảnh: N.H', 'Ảnh: TN', 'Bài, ảnh: Vũ Lê/VOV', 'Đoàn về thăm xã. PV', 'theo VOV.VN', '6,7 tỷ USD',
    'tàu cá BĐ 99018 gặp nạn', 'ông H. khai báo', 'Tập đoàn General Electric (GE)', 'Tổng Thư ký Trần Văn Mẫu (VFX)', 'đội tuyển U23',
    'chỉ số VN-Index', 'Đoàn rời xã. Thanh Hà (TH)',
  ])('nothing in: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('a form that nothing decides is left out and reported', () => {
    const { abbreviations, undecided } = read('Gói thầu TH được mở');
    expect(abbreviations).toEqual([]);
    expect(undecided).toMatchObject([{ short: 'TH', mention: { text: 'TH' } }]);
    expect(undecided[0]!.readings.length).toBeGreaterThan(1);
  });

  test('other readings are named', () => {
    expect(read('BTV Huyện ủy họp').abbreviations[0]).toMatchObject({ short: 'BTV', kind: 'party-body', ambiguous: ['biên tập viên'] });
  });

  test('the definition of the article beats the table', () => {
    const [abbreviation] = read('Ban tuyên vận (BTV) xã ra mắt. BTV có 5 người').abbreviations;
    expect(abbreviation).toMatchObject({ long: 'Ban tuyên vận', ambiguous: ['Ban Thường vụ', 'biên tập viên'] });
  });

  test('mentions are all uses, as stretches of the text as given', () => {
    const text = 'UBND tỉnh họp. Bệnh viện đa khoa (BVĐK) báo cáo UBND tỉnh; BVĐK xin thêm vốn.'.normalize('NFD');
    const { abbreviations } = read(text);
    expect(abbreviations.map(({ short, mentions }) => [short, mentions.length])).toEqual([['UBND', 2], ['BVĐK', 2]]);
    for (const { start, end, text: words } of abbreviations.flatMap(({ mentions }) => mentions)) expect(text.slice(start, end)).toBe(words);
  });
});

describe('writing out', () => {
  const { expand } = read('HĐND, UBND và BTV Tỉnh ủy họp tại TP.HCM, TP Thái Hòa, Q.5; Ủy viên T.Ư Đảng, UBND Q.3.');

  test.each([
    ['Chủ tịch HĐND tỉnh', 'Chủ tịch Hội đồng nhân dân tỉnh'],
    ['Ủy viên T.Ư Đảng', 'Ủy viên Trung ương Đảng'],
    ['TP Thái Hòa', 'Thành phố Thái Hòa'],
    ['UBND TP.Huế', 'Ủy ban nhân dân thành phố Huế'],
    ['UBND Q.5', 'Ủy ban nhân dân quận 5'],
    ['Bí thư Thành ủy TP.HCM', 'Bí thư Thành ủy Thành phố Hồ Chí Minh'],
    ['Chủ tịch HÐND-UBND', 'Chủ tịch Hội đồng nhân dân-Ủy ban nhân dân'],
    ['Chủ tịch UBNDX', 'Chủ tịch UBNDX'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(expand(text)).toBe(expected);
  });
});

test('hostile text costs no more than its length', () => {
  const steps = (text: string): number => {
    const before = reader.layers.reduce((sum, layer) => sum + layer.ruleSet.steps(), 0);
    read(text);
    return reader.layers.reduce((sum, layer) => sum + layer.ruleSet.steps(), 0) - before;
  };
  for (const unit of ['và (VVVVVVVVVV) ', 'Luật 1/', '(UBND ', 'TP.TP.', 'số 12-NQ/TU, ', 'Bộ luật hình sự ']) {
    expect(steps(unit.repeat(400)), unit).toBeLessThan(2.3 * steps(unit.repeat(200)) + 1_000);
  }
});
