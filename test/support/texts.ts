import { join } from 'node:path';
import fc from 'fast-check';
import { articlesIn, NEWS_FOLDER, type ArticleFile } from '../../scripts/articles.js';

/** Articles of our own, and real ones where they are present. */
export const OWN_ARTICLES: readonly ArticleFile[] = articlesIn('corpus/articles');
/** One in so many articles, from the first or a later one on: for what reads each slowly, or in several ways that share them. */
export const oneIn = (many: number, from: number, articles: readonly ArticleFile[]): readonly ArticleFile[] =>
  articles.filter((_, i) => i % many === from);
/** A few of ours, for what reads each article slowly. */
export const SOME_ARTICLES = oneIn(5, 0, OWN_ARTICLES);
export const REAL_ARTICLES: readonly ArticleFile[] = articlesIn(join(NEWS_FOLDER, 'dev/articles'));

/** Pieces of news, of names and of nothing: put together in any order they make texts that lead a parser astray. */
const PIECES = [
  'Chiều 13/11', 'sáng nay', 'cùng ngày', 'hôm qua', '18/11/2020', 'tháng 2', 'quý IV/2020', 'nhiệm kỳ 2020-2025', 'ngày 31/2',
  'trước 30/6',
  'Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh', 'nguyên Phó Chủ tịch HĐND', 'Phó Thủ tướng', 'Ủy viên T.Ư Đảng', 'Trưởng',
  'Giám đốc Sở Y tế', 'Bộ trưởng',
  'Trần Văn Bảo', 'Lê Thị Mai', 'Nguyễn', 'ông Bảo', 'bà Mai', 'đồng chí', 'các đồng chí', 'GS.TS', 'Thượng tướng', 'H’Yim Kđoh',
  'Donald Trump',
  'BCH Đảng bộ tỉnh', 'Tỉnh ủy Yên Bái', 'UBND huyện', 'Ban Thường vụ', 'Quốc hội khóa XIV', 'Chính phủ Lào', 'Công ty TNHH Bình An',
  'Sở', 'Bộ Công Thương',
  'tỉnh Vĩnh Phúc', 'TP.HCM', 'huyện Vân Canh', 'xã', 'Hà Nội', 'thành phố', 'Việt Nam', 'phường 5', 'Mỹ',
  'hội nghị lần thứ 2', 'Đại hội', 'kỳ họp thứ tư', 'họp', 'chủ trì', 'dự có', 'phát biểu', 'giao', 'yêu cầu', 'thông qua', 'đề nghị',
  'trao tặng', 'bổ nhiệm', 'bầu', 'giữ chức', 'thôi giữ chức',
  'Nghị quyết số 12-NQ/TU', 'Quyết định 439 – QĐNS/TW', 'Luật số 80/2015/QH13', 'Nghị quyết 18, 19', 'KT-XH', 'CN', '(BVĐK)',
  'Bệnh viện đa khoa (BVĐK)', '(BĐ) -',
  'Ảnh: Lê Hà/TTXVN', 'Nguồn: Báo Yên Bái', 'Theo TTXVN', '95%', '45/50', '1.000', ',', ';', ':', '.', '...', '(', ')', '-', '–', '"',
  '“', '”', '/', 'và', 'của', 'kiêm', 'là', 'tại', '\n', '\n\n', '\r\n', '\t',
];

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const glue = fc.constantFrom(' ', ' ', ' ', '', '\u00a0', '  ');

/** Texts that look like news and follow no grammar. */
export const newsLike: fc.Arbitrary<string> =
  fc.array(fc.tuple(piece, glue), { maxLength: 60 }).map((parts) => parts.flat().join(''));

/** Any string at all, with lone surrogates, controls and marks. */
export const anyText: fc.Arbitrary<string> =
  fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));
