/**
 * Initials with which papers sign the first line, `TPO - Sáng 3/5, …`. Those of provincial papers come from the names of the
 * provinces: `(BĐ) -`, `GLO -` (Gia Lai Online), `LCĐT -` (Lào Cai điện tử).
 */
export const NATIONAL_PAPERS: readonly (readonly [initials: string, name: string])[] = [
  ['TPO', 'Tiền Phong Online'],
  ['TTO', 'Tuổi Trẻ Online'],
  ['TNO', 'Thanh Niên Online'],
  ['NLĐO', 'Người Lao Động Online'],
  ['NLĐ', 'Người Lao Động'],
  ['SGGPO', 'Sài Gòn Giải Phóng Online'],
  ['SGGP', 'Sài Gòn Giải Phóng'],
  ['NDĐT', 'Nhân Dân điện tử'],
  ['HNMO', 'Hà Nội Mới Online'],
  ['HNM', 'Hà Nội Mới'],
  ['QĐND', 'Quân đội nhân dân'],
  ['CAND', 'Công an nhân dân'],
  ['PLO', 'Pháp Luật Online'],
  ['PLVN', 'Pháp luật Việt Nam'],
  ['ĐBND', 'Đại biểu nhân dân'],
  ['KTĐT', 'Kinh tế và Đô thị'],
  ['LĐO', 'Lao Động Online'],
  ['VHO', 'Văn Hóa Online'],
  ['BĐT', 'Báo điện tử'],
  ['CTT', 'Cổng thông tin'],
];

/** What an electronic edition adds to the initials, and to the name. */
export const ELECTRONIC_EDITIONS: readonly (readonly [letters: string, words: string])[] = [
  ['O', 'Online'],
  ['ĐT', 'điện tử'],
];

/** The only short forms that count in the credit of a photograph or an article: `Ảnh: Lê Hà/TTXVN`. */
export const CREDITED_AGENCIES: readonly string[] = ['TTXVN'];

/** Before the colon of a credit: `Ảnh:`, `Nguồn clip:`. */
export const CREDIT_WORDS: readonly string[] = ['ảnh', 'nguồn', 'clip', 'video'];

/** Names of papers that two or three capitals could make a person's. */
export const PAPER_NAMES: readonly string[] = [
  'Tiền Phong', 'Tuổi Trẻ', 'Thanh Niên', 'Người Lao Động', 'Lao Động', 'Dân Trí', 'Nhân Dân', 'Pháp Luật', 'Đại Đoàn Kết', 'Hà Nội Mới', 'Sài Gòn Giải Phóng', 'Người Đưa Tin', 'Giao Thông', 'Xây Dựng', 'Công Thương',
  'Zing', 'The Spectator', 'Đất Việt', 'BizLIVE', 'VOV', 'VTV', 'TTXVN', 'VnExpress', 'VietnamNet', 'Vietnamplus', 'Infonet', 'Soha', 'Kenh14', 'Reuters', 'Xinhua', 'Sputnik', 'Kyodo', 'Yonhap', 'Bloomberg', 'Facebook', 'Zalo', 'Youtube', 'Google',
];
