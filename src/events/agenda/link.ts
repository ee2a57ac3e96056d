import { wordAt, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { AgendaFact } from '../types.js';
import { quotationsIn } from '../quotations.js';
import { isToldByOne, stands } from './context.js';
import { Words } from './lexicon.js';
import type { AgendaValue } from './reading.js';
import { toldOfAnother } from './session.js';
import { isCountOfPapers } from './tokens.js';
import { countShared } from '../shared-words.js';

const keysOf = (scene: Scene, [start, end]: TokenRange): string[] => {
  const keys: string[] = [];
  for (let at = start; at < end; at++) if (!hasFlag(scene.tape, at, Flag.Mark)) keys.push(wordAt(scene, at));
  return keys;
};

const SAME = 0.8;
/** Share of words that two items have in common. */
const likeness = (a: readonly string[], b: readonly string[]): number => 2 * countShared(a, b) / (a.length + b.length);

/** How many words two items have in common from their first on. */
const sharedStart = (a: readonly string[], b: readonly string[]): number => {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
};

/** First words that tell what sort of thing an item is: `Báo cáo về X` and `Tờ trình về X` are two however much they have in common. */
const SORT = 3;

/**
 * Whether an item is told again: the one goes on where the other ends, or they differ by a word or two in the middle.
 * `dự án Luật Đất đai` and `dự án Luật Nhà ở` are two.
 */
const isSame = (a: readonly string[], b: readonly string[]): boolean => {
  const shared = sharedStart(a, b);
  return shared >= Math.min(a.length, b.length) || (shared >= SORT && a.at(-1) === b.at(-1) && likeness(a, b) >= SAME);
};

type AgendaSpan = Span<AgendaValue>;

interface Known { readonly keys: readonly string[]; readonly span: AgendaSpan; readonly fact: AgendaFact }

/** Whether someone gives information in [from, to): what follows is what is said, and no further item. */
const hasInforming = (scene: Scene, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scene.hit(Words.Informing, at)) return true;
  return false;
};

/** What is known of the meetings that an article tells of. */
export interface AgendaSetting {
  /** Whether what is told at a token is told of talks or of a visit, which have two sides. */
  readonly isOfSides: (token: number) => boolean;
  /** Whether what is told at a token is told of a meeting with voters. */
  readonly isOfVoters: (token: number) => boolean;
  /** Whether one of the meetings is named in [from, to). */
  readonly isNamed: (from: number, to: number) => boolean;
}

/** `Tháng trước, Sở tổ chức hội thảo về giá nước`: the topic of a meeting that the article does not tell of. */
const isOfUntold = (scene: Scene, { isNamed }: AgendaSetting, { start, end, value: { source } }: AgendaSpan): boolean => {
  const from = scene.sentenceStart(start);
  if (source !== 'topic' || scene.hit(Words.Sitting, start) || isNamed(from, end)) return false;
  for (let at = from; at < end; at++) if (scene.at('Meeting', at).length > 0) return true;
  return false;
};

/** Tells of one span after the other, in the order of the text, whether what it governs is taken up at the meeting. */
const isTakenUp = (story: Story, setting: AgendaSetting): ((span: AgendaSpan) => boolean) => {
  const { scene } = story;
  let lastSentence = -1, lastEnd = 0;
  return (span) => {
    const sentence = scene.sentences.of[span.start]!;
    const goesOn = sentence === lastSentence && !hasInforming(scene, lastEnd, span.start);
    if (!stands(story, span, goesOn) || isOfUntold(scene, setting, span)) return false;
    if (span.value.source === 'raised' && !setting.isOfVoters(span.start)) return false;
    if (!goesOn && setting.isOfSides(span.start) && isToldByOne(story, span)) return false;
    lastSentence = sentence;
    lastEnd = span.value.items.at(-1)![1];
    return true;
  };
};

const MOST_ITEMS = 80;

/** A list of papers, and how many sentences behind their number it may stand. */
const SHORTEST_LIST = 3, NEXT_SENTENCES = 4;

/** `Luật Thủy lợi; Luật Cây xanh; …`: things that the words of a count name. */
const isListOf = (scene: Scene, [start, end]: TokenRange, { value: { items } }: AgendaSpan): boolean => {
  const words = keysOf(scene, [start + 1, end]);
  return items.length >= SHORTEST_LIST && items.every(([first]) => words.includes(wordAt(scene, first)));
};

/** `xem xét 13 dự án luật. Các dự án gồm: Luật Thủy lợi; …`: papers told by their number, and then one by one. */
const areListedBehind = (scene: Scene, { fact: { range }, span }: Known, read: readonly AgendaSpan[]): boolean => {
  const sentence = scene.sentences.of[range[0]]!;
  const near = read.filter(({ start }) => start > span.start && scene.sentences.of[start]! - sentence <= NEXT_SENTENCES);
  return near.some((list) => isListOf(scene, range, list));
};

/** Without the numbers of papers that are listed. */
const withoutCounts = (scene: Scene, known: readonly Known[], read: readonly AgendaSpan[]): readonly Known[] =>
  known.filter((each) => !isCountOfPapers(scene, each.fact.range[0]) || !areListedBehind(scene, each, read));

/** Words between `hội nghị` and its verb: `hội nghị trực tuyến | tổng kết`. */
const MOST_NAME_WORDS = 6;

/** `hội nghị tổng kết | công tác Hội`: a conference that looks back, and no session of a committee. */
const sumsUp = (scene: Scene, { start, end, value: { source, items } }: AgendaSpan): boolean => {
  if (source !== 'purpose' || end - start > MOST_NAME_WORDS || !scene.hitBefore(Words.SummingUp, items[0]![0])) return false;
  for (let at = start; at < end; at++) if (scene.at('Body', at).length > 0) return false;
  return true;
};

/** Without what stands only in the name of a conference that looks back, where others tell what was taken up at it. */
const withoutNames = (scene: Scene, read: readonly AgendaSpan[]): readonly AgendaSpan[] => {
  const sentences = new Set(read.filter((span) => sumsUp(scene, span)).map(({ start }) => scene.sentences.of[start]));
  const others = read.filter((span) =>
    !sentences.has(scene.sentences.of[span.start]) || !(sumsUp(scene, span) || scene.hit(Words.Second, span.start)));
  return others.length > 0 ? others : read;
};

/** The items of some spans, each once, in its first wording. */
const itemsOnce = (scene: Scene, spans: readonly AgendaSpan[]): readonly Known[] => {
  const known: Known[] = [];
  for (const span of spans) {
    for (const range of span.value.items) {
      const keys = keysOf(scene, range);
      if (known.length >= MOST_ITEMS || known.some((each) => each.span !== span && isSame(each.keys, keys))) continue;
      known.push({ keys, span, fact: { range, reason: { rule: span.rule, basis: 'stated', from: [span] } } });
    }
  }
  return known;
};

/**
 * What the reported meeting took up, each item once, in its first wording. At talks what one of the sides tells the other is no
 * item: both talk about those.
 */
export const linkAgenda = (story: Story, setting: AgendaSetting): AgendaFact[] => {
  const { scene } = story;
  const isQuoted = quotationsIn(scene), isOfAnother = toldOfAnother(story), isItem = isTakenUp(story, setting);
  const read: AgendaSpan[] = [];
  // The headline is told again, with more words.
  let readTo = scene.all('Title')[0]?.end ?? 0;
  for (const span of scene.all<AgendaValue>('Agenda')) {
    if (isOfAnother(span.start) || span.value.items[0]![0] < readTo || isQuoted(span.start) || !isItem(span)) continue;
    read.push(span);
    readTo = Math.max(readTo, span.value.items.at(-1)![1]);
  }
  return withoutCounts(scene, itemsOnce(scene, withoutNames(scene, read)), read).map((each) => each.fact);
};
