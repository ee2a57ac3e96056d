import { Flag } from './forms.js';
import { hasFlag, lowerAt, type Tape } from './tape.js';

/** Sentences of a tape: `start[s]` up to `end[s]` (exclusive) are the tokens of sentence `s`, `of[i]` is that of token `i`. */
export interface Sentences {
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly of: Int32Array;
}

/** What words at a token say of where sentences end and begin. */
export interface SentenceWords {
  /** A short form that stands before a name or number, with a dot that ends nothing: `TP.`, `GS.`, `Q.`. */
  readonly takesDot: (at: number) => boolean;
  /** Words that, with a capital, open sentences and stand in no name: `Tại hội nghị`, `Tuy nhiên`. */
  readonly opens: (at: number) => boolean;
  /** A word that is counted with Roman digits or letters: `quý I`, `đô thị loại V`, `thép cấp A`. */
  readonly isCounted: (at: number) => boolean;
}

const INITIALS = 'abcdefghijklmnopqrstuvwxyzđ';

/** `N.` of a name; a letter with marks is a word: `Đông Nam Á.` */
const isInitial = (tape: Tape, at: number): boolean =>
  hasFlag(tape, at, Flag.Capital) && lowerAt(tape, at).length === 1 && INITIALS.includes(lowerAt(tape, at));

const isLowerWord = (tape: Tape, at: number): boolean =>
  hasFlag(tape, at, Flag.Word) && !hasFlag(tape, at, Flag.Capital);

const CLOSING_MARKS = '"\'”’»)]';

/** A quotation mark or bracket that closes what the sentence has opened. */
const isClosing = (tape: Tape, at: number): boolean =>
  at < tape.size && hasFlag(tape, at, Flag.Glued) && CLOSING_MARKS.includes(tape.input[tape.start[at]!]!);

/** The token behind a stop and the marks that close with it: `… “Tốt.” Rồi …`. */
const behindClosing = (tape: Tape, at: number): number => {
  let next = at + 1;
  while (isClosing(tape, next)) next++;
  return next;
};

/** Whether the stop at `at` ends its sentence: what follows decides, and what kind of word the dot stands behind. */
const endsSentence = (tape: Tape, at: number, words: SentenceWords): boolean => {
  const { takesDot, isCounted } = words, next = behindClosing(tape, at);
  if (next >= tape.size) return true;
  const before = at - 1;
  const isGlued = hasFlag(tape, next, Flag.Glued);
  if (isGlued) return isMissingSpace(tape, before, next, words);
  if (isLowerWord(tape, next)) return false;
  if (tape.input[tape.start[at]!] !== '.' || before < 0 || !hasFlag(tape, at, Flag.Glued)) return true;
  if (takesDot(before)) return false;
  if (isInitial(tape, before)) return isCounted(before - 1);
  return !isListNumber(tape, before);
};

/** What a sentence may end with where no space follows its dot; a name only before words that open sentences. */
const endsBeforeGlued = (tape: Tape, before: number, next: number, { takesDot, opens }: SentenceWords): boolean => {
  if (isLowerWord(tape, before) || isClosing(tape, before)) return true;
  if (hasFlag(tape, before, Flag.Number)) return !isListNumber(tape, before);
  return hasFlag(tape, before, Flag.Word) && !takesDot(before) && opens(next);
};

/** `sinh thái.Các đại biểu`, `năm 2045.Tỉnh`: a dot and a capitalised word of more than one letter, with no space between. */
const isMissingSpace = (tape: Tape, before: number, next: number, words: SentenceWords): boolean =>
  before >= 0 && hasFlag(tape, next, Flag.Capital) && !hasFlag(tape, next, Flag.AllCaps) && lowerAt(tape, next).length > 1
  && endsBeforeGlued(tape, before, next, words);

/** `1. Về công tác cán bộ`: a number at the start of a line. */
const isListNumber = (tape: Tape, before: number): boolean =>
  hasFlag(tape, before, Flag.Number) && hasFlag(tape, before, Flag.LineStart);

/** `Ủy viên Ban Thường vụ, | Bí thư Huyện ủy`: a line that ends with a comma, before one that begins with a word. */
const goesOnBehindComma = (tape: Tape, at: number): boolean =>
  at > 0 && tape.input[tape.start[at - 1]!] === ',' && hasFlag(tape, at, Flag.Word);

/** A new line ends a sentence, unless the next line goes on in small letters or behind a comma (a caption broken over lines). */
const breaksAtLine = (tape: Tape, at: number): boolean =>
  hasFlag(tape, at, Flag.BlankBefore) || !(isLowerWord(tape, at) || goesOnBehindComma(tape, at));

/** `… (Ảnh: VGP) | Tại hội nghị, …`: words that open a sentence, behind a word or a closing mark without a stop. */
const lacksStopBefore = (tape: Tape, at: number, { opens }: SentenceWords): boolean =>
  at > 0 && hasFlag(tape, at, Flag.Capital) && !hasFlag(tape, at, Flag.Glued)
  && (!hasFlag(tape, at - 1, Flag.Mark) || CLOSING_MARKS.includes(tape.input[tape.start[at - 1]!]!)) && opens(at);

const beginsAt = (tape: Tape, at: number, words: SentenceWords): boolean =>
  (hasFlag(tape, at, Flag.LineStart) && breaksAtLine(tape, at)) || lacksStopBefore(tape, at, words);

/** `[Thủ tướng tiếp Đại sứ Nhật Bản] | Chiều nay, …`: a square bracket that opens a sentence holds the whole of it. */
const closesAside = (tape: Tape, open: number, at: number): boolean =>
  at > open && tape.input[tape.start[at]!] === ']' && tape.input[tape.start[open]!] === '[';

/**
 * Tokens of the longest sentence. Those of real articles, lists among them, have up to 600; what goes on for longer is cut, so that
 * a look along a sentence has an end.
 */
const LONGEST = 1000;

export const splitSentences = (tape: Tape, words: SentenceWords): Sentences => {
  const start: number[] = [], end: number[] = [], of = new Int32Array(tape.size);
  let open = 0;
  const close = (to: number): void => {
    if (to <= open) return;
    of.fill(start.length, open, to);
    start.push(open);
    end.push(to);
    open = to;
  };
  for (let at = 0; at < tape.size; at++) {
    if (at > open && (at - open >= LONGEST || beginsAt(tape, at, words))) close(at);
    if (closesAside(tape, open, at)) close(at + 1);
    if (!hasFlag(tape, at, Flag.Stop) || !endsSentence(tape, at, words)) continue;
    let to = at + 1;
    while (isClosing(tape, to) || (to < tape.size && hasFlag(tape, to, Flag.Stop) && hasFlag(tape, to, Flag.Glued))) to++;
    close(to);
    at = to - 1;
  }
  close(tape.size);
  return { count: start.length, start, end, of };
};
