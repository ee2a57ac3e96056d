/** A source of random numbers that a seed settles: the same seed, the same numbers, on every machine (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** At least 0, less than 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** An integer of at least 0, less than `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }
}

/** What breaks parsers: marks, controls, halves of characters, brackets, numbers on the edge. */
const HOSTILE_PIECES: readonly string[] = [
  '\0', '\u0001', '\u001b[31m', '\u007f', '\u0085', '\u200b', '\u200d', '\u202e', '\u2066', '\u2069', '\ufeff', '\ufffd', '\ufffe',
  '\ud83d', '\ude00', '🇻🇳', '👨‍👩‍👧', 'e\u0301\u0301\u0301', '\u0301', '\u0323', 'Ð', 'ﬁ', '\u1ea1\u0323', '𝐓ỉnh', '٣', '１３/１１',
  '(', ')', '((', '))', '"', '“', '”', '“‘“', '”’”', '[', ']', '{', '}', '<script>', '&lt;', '</td>', '\\', '\'', '`', '${text}',
  ',', ', ,', ';;', ':', '...', '…', '–', '—', '/', '//', '%', '\n', '\r', '\r\n\r\n', '\t', '\u00a0', '\u2028', '\u3000',
  '31/02', '00/00/0000', '99/99', '29/2/2023', 'năm 0', 'năm 99999999999', 'lần thứ 999999999999999999999', 'khóa XXXXXXXXXXXXXXXXX',
  'số 0-NQ/TU', 'số /NQ-', '100/50', '-1', '1e309', '0x10', '1.000.000.000.000.000', '__proto__', 'constructor', 'toString',
  'đồng chí đồng chí đồng chí', 'các đồng chí: ', 'nguyên nguyên', 'Ủy viên Ủy viên', 'tỉnh tỉnh', 'T.Ư.T.Ư.', 'A.A.A.A.', 'Đ/c', 'U B N D',
];

type Mutation = (text: string, random: Random) => string;

interface Span { readonly start: number; readonly end: number }

const LONGEST_SPAN = 40;

const spanIn = (text: string, random: Random): Span => {
  const start = random.below(text.length + 1);
  return { start, end: Math.min(text.length, start + random.below(LONGEST_SPAN)) };
};

const withReplaced = (text: string, { start, end }: Span, insert: string): string => text.slice(0, start) + insert + text.slice(end);

const onSpan = (change: (span: string) => string): Mutation => (text, random) => {
  const span = spanIn(text, random);
  return withReplaced(text, span, change(text.slice(span.start, span.end)));
};

const MUTATIONS: readonly Mutation[] = [
  onSpan(() => ''),
  onSpan((span) => span + span),
  onSpan((span) => span.repeat(5)),
  onSpan((span) => [...span].reverse().join('')),
  onSpan((span) => span.toUpperCase()),
  onSpan((span) => span.toLowerCase()),
  onSpan((span) => span.normalize('NFD')),
  onSpan((span) => span.normalize('NFD').replace(/\p{M}/gu, '')),
  onSpan((span) => span.replace(/ /gu, '')),
  onSpan((span) => span.replace(/ /gu, '\n')),
  onSpan((span) => `“${span}”`),
  onSpan((span) => `(${span}`),
  (text, random) => withReplaced(text, { start: random.below(text.length + 1), end: text.length }, ''),
  (text, random) => {
    const at = random.below(text.length + 1);
    return withReplaced(text, { start: at, end: at }, random.pick(HOSTILE_PIECES));
  },
  (text, random) => withReplaced(text, spanIn(text, random), random.pick(HOSTILE_PIECES)),
  (text, random) => {
    const at = random.below(text.length + 1);
    return withReplaced(text, { start: at, end: Math.min(text.length, at + 1) }, String.fromCharCode(random.below(0x1_0000)));
  },
  (text, random) => {
    const from = spanIn(text, random), to = random.below(text.length + 1);
    return withReplaced(text, { start: to, end: to }, text.slice(from.start, from.end));
  },
];

const MOST_MUTATIONS = 6;

/**
 * A text cut from `sources` at random and damaged: no longer than about twice `length`.
 *
 * @param length - Longest cut, in UTF-16 code units.
 */
export const mutatedFrom = (sources: readonly string[], random: Random, length: number): string => {
  const cut = (): string => {
    const source = random.pick(sources);
    const start = random.below(Math.max(1, source.length - length));
    return source.slice(start, start + 1 + random.below(length));
  };
  let text = random.below(4) === 0 ? cut().slice(0, length / 2) + cut().slice(0, length / 2) : cut();
  for (let count = 1 + random.below(MOST_MUTATIONS); count > 0; count -= 1) text = random.pick(MUTATIONS)(text, random);
  return text;
};
