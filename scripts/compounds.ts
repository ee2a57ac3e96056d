/**
 * Writes src/lexicon/tables/compounds.gen.ts: the words of a Vietnamese dictionary that hold one of our one- or two-syllable
 * verbs without meaning it (`giao` in `giao thông`). The dictionary is that of vntk (`@vntk/dictionary`, MIT); it is read here
 * only, and nothing of it but these words is part of the library.
 *
 *   npm run compounds           writes the file
 *   npm run compounds -- --check   exit code 1 when the file is not what the dictionary gives
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const COMPOUNDS_FILE = 'src/lexicon/tables/compounds.gen.ts';

/** Verbs that are syllables of other words. */
export const TRIGGERS: readonly string[] = [
  'bàn', 'bầu', 'cử', 'dự', 'đáp', 'đọc', 'gặp', 'giao', 'họp', 'hỏi', 'hứa', 'mời', 'nêu', 'nghe', 'tặng', 'thăm', 'thôi', 'tiếp',
  'trao', 'trình',
  'thảo luận', 'thông báo', 'trình bày', 'báo cáo', 'giới thiệu', 'chỉ đạo', 'yêu cầu', 'bổ nhiệm', 'phân công',
];

/** Words of the dictionary in which the verb keeps its meaning. */
const KEEPS_ITS_MEANING = new Set([
  'bàn cãi', 'bàn định', 'bàn luận', 'bàn soạn', 'bàn tính', 'bàn bạc', 'bình bầu', 'chào hỏi', 'chào mời', 'chất vấn', 'cắt cử',
  'đề cử', 'tiến cử', 'đề tặng',
  'đón tiếp', 'nghênh tiếp', 'tiếp đón', 'tiếp đãi', 'tiếp kiến', 'tiếp xúc', 'tiếp khách', 'giao phó', 'giao việc', 'bàn giao',
  'hỏi thăm', 'thăm hỏi', 'thăm viếng', 'viếng thăm', 'thăm nom', 'hội họp', 'nhóm họp',
  'họp mặt', 'tham dự', 'mời mọc', 'nêu gương', 'nghe theo', 'nghe như', 'nghe ra', 'nghe lời', 'trao tặng', 'tặng thưởng',
  'kính tặng', 'ban tặng', 'biếu tặng', 'dâng tặng', 'hiến tặng', 'đề trình', 'đệ trình',
  'trình bày', 'thuyết trình', 'tường trình', 'phúc trình', 'trao đổi', 'trao trả', 'chất vấn', 'gặp gỡ', 'gặp mặt', 'thôi việc',
  'ứng cử', 'tái cử', 'bầu cử', 'đắc cử', 'trúng cử', 'bãi thôi',
]);
/** `bàn giao` hands something over; it holds `giao`, which it does not mean, though it is about handing. */
const MEANS_ANOTHER_ACT = ['bàn giao'];
/** Rare words that in news are the last syllable of a name and a verb: `UBND xã | giao các thôn …`, `TP Hà Nội | tiếp Đại sứ …`. */
const SEAMS = new Set(['xã giao', 'nội tiếp', 'nam giao', 'trực giao', 'kê giao', 'tâm giao']);
/** `Phó Thủ tướng Thường trực | tiếp Đại sứ`, `Ban Chấp hành | trình Đại hội`: ends where another compound seems to begin, `trực tiếp`. */
export const ENDS_BEFORE_VERB: readonly string[] = [
  'thường trực', 'chấp hành', 'điều hành', 'nhân dân', 'địa phương', 'sản xuất', 'tỉnh đoàn', 'thành đoàn', 'huyện đoàn',
  'quận đoàn', 'đảng đoàn', 'liên đoàn', 'quốc hội', 'hiệp hội', 'đại hội', 'chi hội', 'xã hội', 'tổ quốc', 'môi trường',
  'quốc phòng', 'văn phòng', 'biên phòng', 'biên tập', 'tuyên giáo', 'đối ngoại',
];

const LISTS = ['Viet11K.txt', 'Viet22K.txt', 'Viet39K.txt'];
/** A word that so many of the lists hold is a common one. */
const LISTS_OF_COMMON_WORD = 2;
const MOST_SYLLABLES = 3;

const dictionaryFolder = (): string => join(dirname(createRequire(import.meta.url).resolve('@vntk/dictionary')), 'data');

const wordsOf = (file: string): Set<string> =>
  new Set(readFileSync(join(dictionaryFolder(), file), 'utf8').normalize('NFC').split('\n').map((word) => word.trim()));

const holds = (word: string, trigger: string): boolean => word !== trigger && ` ${word} `.includes(` ${trigger} `);

/** The compounds of the triggers, in the order of their code points. */
export function compounds(): string[] {
  const lists = LISTS.map(wordsOf);
  const isCommon = (word: string): boolean => lists.filter((list) => list.has(word)).length >= LISTS_OF_COMMON_WORD;
  const isSmall = (word: string): boolean => /^\p{Ll}+(?: \p{Ll}+)+$/u.test(word) && word.split(' ').length <= MOST_SYLLABLES;
  const all = [...new Set(lists.flatMap((list) => [...list]))].filter((word) => isSmall(word) && isCommon(word));
  const found = all.filter((word) => TRIGGERS.some((trigger) => holds(word, trigger))
    && !KEEPS_ITS_MEANING.has(word) && !SEAMS.has(word));
  return [...new Set([...found, ...MEANS_ANOTHER_ACT, ...ENDS_BEFORE_VERB])].sort((a, b) => (a < b ? -1 : 1));
}

/** The text of the generated file. */
export function compoundsModule(): string {
  const lines: string[] = [];
  let line = '';
  for (const word of compounds()) {
    if (line.length + word.length > 128) {
      lines.push(line);
      line = '';
    }
    line += `${word},`;
  }
  lines.push(line.slice(0, -1));
  return `/** Written by scripts/compounds.ts from the word lists of @vntk/dictionary (MIT); do not edit. Words between commas. */
export const DICTIONARY_COMPOUNDS = [
${lines.map((each) => `  '${each}',`).join('\n')}
].join('');
`;
}

function main(): number {
  const text = compoundsModule();
  if (!process.argv.includes('--check')) {
    writeFileSync(COMPOUNDS_FILE, text);
    return 0;
  }
  const isUpToDate = readFileSync(COMPOUNDS_FILE, 'utf8') === text;
  if (!isUpToDate) console.log(`${COMPOUNDS_FILE} is not what the dictionary gives: run npm run compounds`);
  return isUpToDate ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
