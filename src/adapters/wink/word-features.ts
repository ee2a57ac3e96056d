import { CATEGORIES, PARTS_OF_SPEECH, type Category, type PartOfSpeech } from './categories.js';

/** Words that say how others belong together; too frequent to tell texts apart. */
const STOP_WORDS: ReadonlySet<string> = new Set(`
  ai bao bằng bị bởi các cái cần chỉ cho chưa chứ có còn cũng của cùng dẫn do dưới đã đang đây đến để đó được gì giữa hay hoặc hơn
  khi không là lại lên mà mỗi một nào này nên nếu ngay nhằm như nhưng những ở qua ra rất rằng rồi sau sẽ tại theo thì trên trong
  trước từ từng và vào vẫn vì việc với vừa
`.trim().split(/\s+/u));

const PART_OF_CATEGORY: Readonly<Partial<Record<Category, PartOfSpeech>>> = {
  number: 'NUM', punctuation: 'PUNCT', symbol: 'SYM', currency: 'SYM', emoji: 'SYM', url: 'SYM', email: 'SYM', tabCRLF: 'SPACE',
};

const CASES = { other: 0, lower: 1, upper: 2, title: 3 } as const;

const caseOf = (word: string): number => {
  if (/^\p{Ll}[\p{Ll}\p{M}.–—-]*$/u.test(word)) return CASES.lower;
  if (/^\p{Lu}[\p{Lu}\p{M}.–—-]*$/u.test(word)) return CASES.upper;
  return /^\p{Lu}[\p{Ll}\p{M}.–—-]+$/u.test(word) ? CASES.title : CASES.other;
};

const shapeOf = (word: string): string => word.normalize('NFC')
  .replace(/\p{Lu}{4,}/gu, 'XXXX').replace(/\p{Lu}/gu, 'X').replace(/\p{Ll}{4,}/gu, 'xxxx').replace(/\p{Ll}/gu, 'x')
  .replace(/\d{4,}/gu, 'dddd').replace(/\d/gu, 'd');

/** What wink-nlp reads off a word that it sees for the first time. */
export const featureFn = ({ prefix, suffix }: { prefix: number; suffix: number }) => ({
  prefix: (word: string): string => word.slice(0, prefix),
  suffix: (word: string): string => word.slice(-suffix),
  shape: shapeOf,
  lutCase: caseOf,
  isAbbrev: (word: string): number => Number(word.endsWith('.') && /^\p{L}/u.test(word)),
  isStopWord: (word: string): number => Number(STOP_WORDS.has(word.normalize('NFC'))),
  pos: (_word: string, category: number): number => PARTS_OF_SPEECH.indexOf(PART_OF_CATEGORY[CATEGORIES[category]!] ?? 'X'),
});
