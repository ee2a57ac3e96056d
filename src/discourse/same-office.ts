import type { Scene, Span } from '../grammar/index.js';
import { isBare, postsIn, type OfficeValue } from '../entities/office/index.js';
import { KNOWN_PERSONS } from '../lexicon/tables/name-contexts.js';
import { Flag, hasFlag, keyAt, keyOfWord, lowerAt } from '../text/index.js';
import type { Individual } from './individual.js';
import { HEAD_OF_DELEGATION, inspections, leadingPosts, SERVES_AS } from './lexicon.js';

/** Keys of the words of an office or a body, in the order of the text; marks are left out. */
export const officeWords = (scene: Scene, { start, end }: Pick<Span, 'start' | 'end'>): string[] => {
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    if (!hasFlag(scene.tape, at, Flag.Mark)) words.push(keyAt(scene.tape, at));
  }
  return words;
};

/** Whether every word of `short` stands in `long`, in the same order. */
export const isContained = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
};

const keysOf = (phrase: string): string[] => phrase.split(' ').map(keyOfWord);

const PAST = new Set(KNOWN_PERSONS.map(([, fullName]) => keysOf(fullName).join(' ')));

/** `Chủ tịch Hồ Chí Minh`: a name that everyone knows is of history, and an office alone means somebody else. */
const isOfThePast = ({ words }: Individual): boolean => PAST.has(words.join(' '));

/** Keys of the words of a body; `thành phố` and `TP` before its place are left out. */
const bodyWords = (scene: Scene, { start, end }: Span): string[] => {
  const words: string[] = [];
  for (let at = start; at < end; at++) {
    const unit = scene.hit('UnitHead', at);
    if (unit && unit.end < end) at = unit.end - 1;
    else words.push(...officeWords(scene, { start: at, end: at + 1 }));
  }
  return words;
};

interface Holding { readonly holder: Individual; readonly office: Span<OfficeValue>; readonly words: readonly string[] }

/** Whether an office is of a body: `Bộ trưởng | Bộ Y tế`, `Bộ trưởng | Y tế` and the Government of `Thủ tướng`; no part of it is. */
const isOf = (scene: Scene, office: Span<OfficeValue>, body: readonly string[]): boolean => {
  const post = keysOf(office.value.post), behind = bodyWords(scene, office).slice(post.length);
  return [behind, [post[0]!, ...behind], [...keysOf(office.value.entry.names ?? ''), ...behind]]
    .some((words) => body.every((word, i) => word === words[i]));
};

/** Who holds which office in an article, by the post. Those of history, who are known by name, hold none now. */
export class Holders {
  private readonly byPost = new Map<string, Holding[]>();
  /** What was found for the words of an office alone. */
  private readonly known = new Map<string, readonly Individual[]>();

  constructor(private readonly scene: Scene, individuals: readonly Individual[]) {
    for (const holder of individuals) {
      if (isOfThePast(holder)) continue;
      for (const { office, isFormer } of holder.offices) if (!isFormer) this.add(holder, office);
    }
  }

  /**
   * The persons whom an office alone may mean, in their order: they hold the same post, and nothing is said that the fuller
   * form does not say. `Bí thư Tỉnh ủy` means `Bí thư Tỉnh ủy Yên Bái`; a bare `Phó Chủ tịch` need not.
   */
  of(alone: Span<OfficeValue>): readonly Individual[] {
    if (alone.value.entry.membership) return [];
    const post = alone.value.post.toLowerCase(), short = officeWords(this.scene, alone);
    const key = [post, ...short].join(' ');
    let holders = this.known.get(key);
    if (!holders) {
      const same = alone.value.entry.whateverPost ? this.leading(alone) : this.withPost(post, short);
      this.known.set(key, holders = [...new Set(same.map(({ holder }) => holder))]);
    }
    return holders;
  }

  private withPost(post: string, short: readonly string[]): Holding[] {
    return (this.byPost.get(post) ?? []).filter(({ words }) => isContained(short, words) || isContained(words, short));
  }

  /** `người đứng đầu Chính phủ`: those who lead the body, whatever their post is called. */
  private leading({ value: { body } }: Span<OfficeValue>): Holding[] {
    if (!body) return [];
    const words = bodyWords(this.scene, body);
    return [...leadingPosts].flatMap((post) => this.byPost.get(post) ?? []).filter(({ office }) => isOf(this.scene, office, words));
  }

  private add(holder: Individual, office: Span<OfficeValue>): void {
    const holding = { holder, office, words: officeWords(this.scene, office) };
    for (const each of postsIn(office.value.post)) {
      const post = each.toLowerCase(), same = this.byPost.get(post);
      if (same) same.push(holding);
      else this.byPost.set(post, [holding]);
    }
  }
}

/** `Đoàn | kiểm tra | của Tỉnh ủy do ông A làm Trưởng đoàn`: the sentence tells of an inspection. */
const isOfInspection = (scene: Scene, start: number): boolean => {
  for (let at = scene.sentenceStart(start); at < start; at++) if (inspections.holds(scene.tape, at)) return true;
  return false;
};

/**
 * `thành lập Ban Chỉ đạo do ông A làm | Trưởng ban`: of what, was told before; the word alone is no title. Nor is `Trưởng đoàn` of who
 * leads a visit: `đoàn công tác của tỉnh do ông A làm | Trưởng đoàn`.
 */
export const isServedUnsaid = (scene: Scene, { start, value }: Span<OfficeValue>): boolean => {
  if (lowerAt(scene.tape, start - 1) !== SERVES_AS || !isBare(value)) return false;
  return value.entry.head === HEAD_OF_DELEGATION ? !isOfInspection(scene, start) : value.entry.isWhole !== true;
};
