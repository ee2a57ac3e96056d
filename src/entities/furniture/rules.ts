import { any, as, opt, rule, seq, type Capture, type Match, type Reading, type Rule } from '../../grammar/index.js';
import { CREDIT } from './credit.js';

/** What stands around the news and is no news: credits of photographs, sources. */
export interface CreditValue { readonly what: 'photo' | 'source' }

const PHOTO = any('Ảnh minh họa', 'Ảnh tư liệu', 'Ảnh chụp', 'Ảnh', 'Photo', 'Video', 'Clip', 'Nguồn ảnh', 'Đồ họa', 'Minh họa');
const MAKER = any(
  'Thực hiện', 'Tác giả', 'Biên tập', 'Bài viết', 'Bài', 'Tin', 'Tin bài', 'Tin, bài', 'Thiết kế', 'Trình bày', 'Quay phim', 'Dựng phim',
);

interface Captures { readonly credit?: Capture }
const creditOf = (what: CreditValue['what']) => ({ captures }: Match<Captures>): Reading<CreditValue> | null =>
  (captures.credit ? { tag: 'Credit', value: { what }, covers: [captures.credit.start, captures.credit.end] } : null);

// Đoàn công tác kiểm tra hiện trường. Ảnh: Lê Hà/TTXVN
const photoCredit = rule({
  id: 'furniture/photo-credit',
  gloss: 'who took the photograph or made the article',
  pattern: any(seq(PHOTO, opt(any(':', ';')), as('credit', CREDIT)), seq(MAKER, ':', as('credit', CREDIT))),
  emit: creditOf('photo'),
  examples: ['Quang cảnh buổi lễ. {Ảnh: Lê Hà/TTXVN}', '({Ảnh: N.H})', '{Thực hiện: Lê Hà}'],
  counterExamples: ['Ảnh hưởng của bão số 5', 'Cuộc thi ảnh đẹp du lịch', 'Thực hiện Nghị quyết: Tỉnh ủy họp'],
});

// Nguồn: Cổng TT-GTĐT tỉnh
const source = rule({
  id: 'furniture/source',
  gloss: 'where the article was taken from',
  pattern: seq(any('Nguồn', 'Nguồn tin'), ':', as('credit', CREDIT)),
  emit: creditOf('source'),
  examples: ['{Nguồn: Cổng TT-GTĐT} tỉnh', '{Nguồn: Internet}.'],
  counterExamples: ['Nguồn nhân lực chất lượng cao', 'Bố trí nguồn vốn: cần sớm'],
});

export const FURNITURE_RULES: readonly Rule<Reading<CreditValue>>[] = [photoCredit, source];
