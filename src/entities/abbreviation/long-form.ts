import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import * as words from '../../lexicon/tables/definition-heads.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag, type Tape } from '../../text/index.js';
import { byKnownWords } from './known-words.js';
import { capitalsOf, initialAt, markAt, rawAt } from './short-form.js';
import type { LongForm } from './value.js';

const nameHeads = new PhraseList(words.NAME_HEADS);
const weakNameHeads = new PhraseList(words.WEAK_NAME_HEADS);
const termHeads = new PhraseList(words.TERM_HEADS);
const nameBreaks = new PhraseList(words.NAME_BREAKS);
const noNameBreaks = new PhraseList(words.NO_NAME_BREAKS);
const nameNumbers = new PhraseList(words.NAME_NUMBERS);
const noNameNumbers = new PhraseList(words.NO_NAME_NUMBERS);
const yearWords = new PhraseList(words.YEAR_WORDS);
const conjunctions = new PhraseList([AND]);
const plurals = new PhraseList(words.PLURALS);
const smallNameHeads = new PhraseList(words.SMALL_NAME_HEADS);
const skippedInitials = new PhraseList(words.SKIPPED_INITIALS);

const MARKS_WITHIN = new Set([',', '-', '–', '&', '/', '"', '“', '”']);
const MOST_TOKENS = 26;
const MOST_NAME_TOKENS = 18;

const isSkipped = ({ tape }: Scene, at: number): boolean => MARKS_WITHIN.has(markAt(tape, at)) || skippedInitials.holds(tape, at);

/**
 * Goes back from `at`, matching letter after letter, over words that a short form leaves out; gives the token of the first
 * letter, or -1. What has failed once is not tried again, so that the cost stays letters times words.
 */
const matchBack = (scene: Scene, letters: readonly string[], at: number, first: number): number => {
  const failed = new Set<number>();
  const from = (letter: number, token: number): number => {
    const state = letter * (MOST_TOKENS + 1) + at - token;
    if (token < first || failed.has(state)) return -1;
    const found = tryAt(letter, token);
    if (found < 0) failed.add(state);
    return found;
  };
  const tryAt = (letter: number, token: number): number => {
    if (hasFlag(scene.tape, token, Flag.Word) && initialAt(scene.tape, token) === letters[letter]) {
      const found = letter === 0 ? token : from(letter - 1, token - 1);
      if (found >= 0) return found;
    }
    return letter < letters.length - 1 && isSkipped(scene, token) ? from(letter, token - 1) : -1;
  };
  return from(letters.length - 1, at);
};

/** The long form must be Vietnamese: `General Electric (GE)` defines nothing. */
const isVietnamese = (tape: Tape, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) {
    for (const character of rawAt(tape, at)) if (hasFlag(tape, at, Flag.Word) && character > '\u007f') return true;
  }
  return false;
};

/** Words behind the matched ones that the short form leaves out: `… Tổ quốc Việt Nam (MTTQ)`. */
const MOST_LEFT_OUT = 3;

const byInitials = (scene: Scene, letters: readonly string[], end: number, first: number): LongForm | null => {
  for (let leftOut = 0; leftOut <= (letters.length > 2 ? MOST_LEFT_OUT : 0); leftOut++) {
    const last = end - leftOut;
    if (last <= first || (leftOut > 0 && hasFlag(scene.tape, last, Flag.Mark))) break;
    const start = matchBack(scene, letters, last - 1, first);
    if (start >= 0) return { start, end: last, by: 'initials' };
  }
  return null;
};

/** Takes off `lần thứ 23`, `khóa XII` and a year: no part of the name. */
const withoutNumber = (tape: Tape, start: number, end: number): number => {
  for (let at = start + 1; at < end; at++) {
    if (end - at <= 3 && nameNumbers.holds(tape, at) && !noNameNumbers.holds(tape, at)) return at;
  }
  if (end - start < 2 || !hasFlag(tape, end - 1, Flag.Number)) return end;
  return yearWords.holds(tape, end - 2) ? end - 2 : end - 1;
};

/** Words behind the last comma of a list, and where `và` joins two members there: `khoa học, công nghệ và sáng tạo`. */
const LAST_MEMBER = 5, LAST_TWO_MEMBERS = 7;

const isListComma = (tape: Tape, at: number, end: number): boolean => {
  if (markAt(tape, at) !== ',' || end - at > LAST_TWO_MEMBERS) return false;
  if (end - at <= LAST_MEMBER) return true;
  for (let next = at + 1; next < end; next++) if (conjunctions.holds(tape, next)) return true;
  return false;
};

/** A mark or word behind which, on the way back, no name goes on; `do` breaks, `tự do` does not. */
const breaksName = (scene: Scene, at: number, end: number): boolean => {
  const { tape } = scene;
  if (hasFlag(tape, at, Flag.Mark)) return !'-–"“”'.includes(markAt(tape, at)) && !isListComma(tape, at, end);
  return !hasFlag(tape, at, Flag.Capital) && nameBreaks.holds(tape, at) && !noNameBreaks.holds(tape, at - 1);
};

type Strength = 'strong' | 'weak' | null;

const headAt = ({ tape }: Scene, at: number): Strength => {
  const isCapital = hasFlag(tape, at, Flag.Capital);
  if (isCapital && weakNameHeads.holds(tape, at)) return 'weak';
  if (isCapital && nameHeads.holds(tape, at) && !noNameBreaks.holds(tape, at)) return 'strong';
  return termHeads.holds(tape, at) ? 'weak' : null;
};

/** `của các doanh nghiệp siêu nhỏ (DNSN)`: what is counted is itself the term, whatever head stands before. */
const isCounted = ({ tape }: Scene, head: number): boolean => head > 0 && plurals.holds(tape, head - 1);

/** A verb by its word, but behind it a name begins: `thông qua tổ chức Hỗ trợ học đường (HTHĐ)`. */
const smallHeadAt = ({ tape }: Scene, at: number, first: number, otherwise: number): number =>
  at >= first && smallNameHeads.holds(tape, at) && hasFlag(tape, at + 2, Flag.Capital) ? at : otherwise;

/** `và Tổng Giám đốc | Tổ chức Y tế thế giới (WHO)`: before the head stands whose office it is of, which is no part of the name. */
const isHeadOfOffice = (scene: Scene, head: number): boolean => {
  const last = scene.hitBefore('Post', head)?.start ?? -1;
  const start = (scene.hit('Post', last - 1)?.end ?? -1) === head ? last - 1 : last;
  return start > 0 && !hasFlag(scene.tape, start - 1, Flag.Capital) && !plurals.holds(scene.tape, start - 1);
};

/** The farthest head of a name before the bracket; a weak one only where there is no other. */
const byHead = (scene: Scene, end: number, first: number): LongForm | null => {
  let strong = -1, weak = -1, at = end - 1;
  for (; at >= first; at--) {
    const head = headAt(scene, at);
    if (head === null && breaksName(scene, at, end)) break;
    if (head === 'weak' && !isCounted(scene, weak)) weak = at;
    if (head !== 'strong') continue;
    strong = at;
    if (at > first && (conjunctions.holds(scene.tape, at - 1) || isHeadOfOffice(scene, at))) break;
  }
  const start = strong >= 0 ? strong : smallHeadAt(scene, at, first, weak);
  return start >= 0 ? { start, end: withoutNumber(scene.tape, start, end), by: 'head' } : null;
};

/** Whether a number of the name stands right behind its long form: `Hội nghị các Bộ trưởng | lần thứ 23 | (MRT23)`. */
export const isNumberedBehind = (tape: Tape, end: number): boolean => nameNumbers.holds(tape, end) && !noNameNumbers.holds(tape, end);

const isQuote = (tape: Tape, at: number): boolean => '"”“»\''.includes(markAt(tape, at)) && markAt(tape, at) !== '';

/** A line of capitals that holds nothing else: `Thanh Hà (TH)`. */
const isSignature = (scene: Scene, { start, end, by }: LongForm, bracket: number): boolean => {
  if (by === 'head' || scene.sentenceStart(bracket) !== start || scene.sentenceEnd(bracket) > bracket + 4) return false;
  for (let at = start; at < end; at++) if (!hasFlag(scene.tape, at, Flag.Capital)) return false;
  return true;
};

/** The long form that ends before the bracket at `bracket`; of a form of the table, also one that has the words of a `known` long form. */
export const longFormBefore = (scene: Scene, short: string, bracket: number, known: readonly string[]): LongForm | null => {
  const { tape } = scene;
  const first = Math.max(scene.sentenceStart(bracket), bracket - MOST_TOKENS);
  const end = bracket > first && isQuote(tape, bracket - 1) ? bracket - 1 : bracket;
  const letters = capitalsOf(short);
  if (end - first < 2) return null;
  const found = (letters.length > 1 ? byInitials(scene, letters, end, first) : null)
    ?? (known.length > 0 ? byKnownWords(scene.tape, known, end, first) : byHead(scene, end, Math.max(first, end - MOST_NAME_TOKENS)));
  if (!found || found.end - found.start < 2 || isSignature(scene, found, bracket)) return null;
  return isVietnamese(tape, found.start, found.end) ? found : null;
};

/** The long form inside brackets behind the short one, `BVĐK (Bệnh viện đa khoa)`: its initials fit from end to end. */
export const longFormWithin = (scene: Scene, short: string, start: number, end: number): LongForm | null => {
  const letters = capitalsOf(short);
  if (letters.length < 2 || end - start < 2) return null;
  const fits = matchBack(scene, letters, end - 1, start) === start && isVietnamese(scene.tape, start, end);
  return fits ? { start, end, by: 'initials' } : null;
};
