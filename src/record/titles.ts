import { isContained, type HeldOffice, type Individual } from '../discourse/index.js';
import type { OfficeValue } from '../entities/office/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { Flag, hasFlag, textOf } from '../text/index.js';
import type { FullWords } from './full-words.js';
import { wordsOf } from './keys.js';

type OfficeSpan = Span<OfficeValue>;

/** An office of a person, one for all the ways in which it is written. */
export interface TitleDraft {
  readonly post: string;
  /** The fullest way in which it is written. */
  office: OfficeSpan;
  expanded: string;
  /** Keys of the words of `expanded`. */
  words: readonly string[];
  isFormer: boolean;
  readonly spans: OfficeSpan[];
}

/** So many offices of one person are compared with each other; nobody holds as many. */
const MOST_COMPARED = 40;

const lengthOf = ({ start, end }: OfficeSpan): number => end - start;

/** Of two ways to write the same office: the one with more words in full, then the one with more words in the text. */
const isFuller = (words: readonly string[], office: OfficeSpan, than: TitleDraft): boolean =>
  words.length > than.words.length || (words.length === than.words.length && lengthOf(office) > lengthOf(than.office));

/** The words of the post alone, with an abbreviation in full: `PCT` → `Phó Chủ tịch`. */
const postOf = (scene: Scene, { start, value }: OfficeSpan, fullWords: FullWords): string =>
  (hasFlag(scene.tape, start, Flag.AllCaps) ? fullWords.of(start, start + 1) : value.post);

class Collector {
  readonly drafts: TitleDraft[] = [];
  private readonly byText = new Map<string, TitleDraft>();
  private readonly seen = new Set<OfficeSpan>();

  constructor(private readonly scene: Scene, private readonly fullWords: FullWords) {}

  add({ office, isFormer }: HeldOffice): void {
    if (this.seen.has(office)) return;
    this.seen.add(office);
    const text = textOf(this.scene.tape, office.start, office.end);
    const draft = this.byText.get(text) ?? this.draftOf(office);
    this.byText.set(text, draft);
    draft.spans.push(office);
    draft.isFormer &&= isFormer;
  }

  /** The draft that the office belongs to, now under its fullest form; a new one for an office not seen so far. */
  private draftOf(office: OfficeSpan): TitleDraft {
    const expanded = this.fullWords.of(office.start, office.end);
    const words = wordsOf(expanded);
    const post = postOf(this.scene, office, this.fullWords);
    const same = this.drafts.slice(-MOST_COMPARED).find((each) =>
      each.post === post && (isContained(words, each.words) || isContained(each.words, words)));
    if (!same) {
      const draft: TitleDraft = { post, office, expanded, words, isFormer: true, spans: [] };
      this.drafts.push(draft);
      return draft;
    }
    if (isFuller(words, office, same)) Object.assign(same, { office, expanded, words });
    return same;
  }
}

/** The offices of a person, each once, in the order of the text. */
export const titlesOf = (scene: Scene, { offices }: Individual, fullWords: FullWords): TitleDraft[] => {
  const collector = new Collector(scene, fullWords);
  for (const held of offices) collector.add(held);
  for (const { spans } of collector.drafts) spans.sort((a, b) => a.start - b.start);
  return collector.drafts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
};
