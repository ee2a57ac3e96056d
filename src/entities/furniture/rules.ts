import { any, as, opt, rule, seq, shape, type Capture, type Match, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { isCapitalWord } from '../shapes/names.js';

/** What stands around the news and is no news: credits of photographs, sources. */
export interface CreditValue { readonly what: 'photo' | 'source' }

const isJoint = (scene: Scene, at: number): boolean => '-–/.,&|'.includes(scene.tape.input[scene.tape.start[at] ?? 0] ?? ' ');

/** Names of a credit: capitals, joined by dashes, strokes and dots; four words at a stretch, so that the next sentence is left alone. */
const readCredit = (scene: Scene, at: number, limit: number): number => {
  let end = at, words = 0;
  while (end < limit && end - at < 16) {
    if (isCapitalWord(scene, end)) {
      const begins = scene.hits[end]?.some((hit) => hit.entry.cls === 'NameStop' || (hit.end - end > 1 && (hit.entry.cls === 'Post' || hit.entry.cls === 'Honorific' || hit.entry.cls === 'PluralHonorific')));
      if (words >= 4 || (words >= 1 && (begins || scene.at('Date', end).length > 0))) break;
      words = hasFlag(scene.tape, end, Flag.AllCaps) && scene.tape.end[end]! - scene.tape.start[end]! > 2 && words > 0 ? 4 : words + 1;
      end++;
    } else if (words > 0 && isJoint(scene, end) && (hasFlag(scene.tape, end + 1, Flag.Glued) || isCapitalWord(scene, end + 1)) && !endsCredit(scene, end)) {
      words = 0;
      end++;
    } else break;
  }
  return end > at ? end : -1;
};

/** `Ảnh: An Đăng/TTXVN. Các đại biểu …`: a full stop and a space end the credit. */
const endsCredit = (scene: Scene, at: number): boolean =>
  '.,'.includes(scene.tape.input[scene.tape.start[at]!]!) && !hasFlag(scene.tape, at + 1, Flag.Glued);

const CREDIT = shape('credit', 'any', readCredit);
const PHOTO = any('Ảnh minh họa', 'Ảnh tư liệu', 'Ảnh chụp', 'Ảnh', 'Photo', 'Video', 'Clip', 'Nguồn ảnh', 'Đồ họa', 'Minh họa');

interface Captures { readonly credit?: Capture }
const creditOf = (what: CreditValue['what']) => ({ captures }: Match<Captures>): Reading<CreditValue> | null =>
  (captures.credit ? { tag: 'Credit', value: { what }, covers: [captures.credit.start, captures.credit.end] } : null);

// Đoàn công tác kiểm tra hiện trường. Ảnh: Lê Hà/TTXVN
export const photoCredit = rule({
  id: 'furniture/photo-credit',
  gloss: 'who took the photograph',
  pattern: seq(PHOTO, opt(any(':', ';')), as('credit', CREDIT)),
  emit: creditOf('photo'),
  examples: ['Quang cảnh buổi lễ. {Ảnh: Lê Hà/TTXVN}', '({Ảnh: N.H})'],
  counterExamples: ['Ảnh hưởng của bão số 5', 'Cuộc thi ảnh đẹp du lịch'],
});

// Nguồn: Cổng TT-GTĐT tỉnh
export const source = rule({
  id: 'furniture/source',
  gloss: 'where the article was taken from',
  pattern: seq(any('Nguồn', 'Nguồn tin'), ':', as('credit', CREDIT)),
  emit: creditOf('source'),
  examples: ['{Nguồn: Cổng TT-GTĐT} tỉnh', '{Nguồn: Internet}.'],
  counterExamples: ['Nguồn nhân lực chất lượng cao', 'Bố trí nguồn vốn: cần sớm'],
});

export const FURNITURE_RULES: readonly Rule<Reading<CreditValue>>[] = [photoCredit, source];
