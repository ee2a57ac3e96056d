import { isContained, type HeldOffice } from '../discourse/index.js';
import type { DefinitionValue } from '../entities/abbreviation/index.js';
import { isBare, postsIn, type OfficeValue } from '../entities/office/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { Flag, hasFlag, textOf } from '../text/index.js';
import type { FullWords } from './full-words.js';
import { wordsOf } from './keys.js';

type OfficeSpan = Span<OfficeValue>;

/** An office of a person, one for all the ways in which it is written. */
export interface TitleDraft {
  readonly post: string;
  /** The fullest way in which it is written. */
  readonly office: OfficeSpan;
  readonly expanded: string;
  /** Keys of the words of `expanded`. */
  readonly words: readonly string[];
  isFormer: boolean;
  /** Somewhere `nguyên` or the like stands before the office. */
  isMarked: boolean;
  readonly spans: OfficeSpan[];
}

/** So many offices of one person are compared with each other; nobody holds as many. */
const MOST_COMPARED = 40;

const lengthOf = ({ start, end }: OfficeSpan): number => end - start;

/** Of two ways to write the same office: the one with more words in full, then the one with more words in the text. */
const isFuller = ({ words, office }: TitleDraft, than: TitleDraft): boolean =>
  words.length > than.words.length || (words.length === than.words.length && lengthOf(office) > lengthOf(than.office));

/** Whether `full` says all that `short` says: the same post, or one of a pair, with no less behind it; of a bare post, a longer one. */
const says = (full: TitleDraft, short: TitleDraft): boolean => {
  if (full.post === short.post || postsIn(full.post).includes(short.post)) return isContained(short.words, full.words);
  return isBarePost(short) && short.words.every((word, i) => full.words[i] === word);
};

const isBarePost = ({ office: { value } }: TitleDraft): boolean => isBare(value);

/** `Tổng thống Mỹ`: a post that is told by the state alone may be anybody's who held it. */
const isOfState = ({ office: { value: { body, place } } }: TitleDraft): boolean => body === null && (place?.value.country ?? null) !== null;

/** `Bộ trưởng Bộ Y tế` alone, of whom the article calls `Bộ trưởng Trần Văn Bảo` and nothing else. */
const tellsMore = (alone: TitleDraft, known: TitleDraft, all: readonly TitleDraft[]): boolean => {
  const { entry } = known.office.value;
  if (!isBarePost(known) || entry.unique || isBarePost(alone) || isOfState(alone)) return false;
  if (lengthOf(alone.office) <= lengthOf(known.office)) return false;
  return all.every((each) => each === known || each.isFormer || each.office.value.entry.membership === true);
};

/** The words of the post alone, a short form in full: `PCT` → `Phó Chủ tịch`. */
const postOf = (scene: Scene, { start, value }: OfficeSpan, fullWords: FullWords): string =>
  (scene.hit('Post', start)?.end === start + 1 && hasFlag(scene.tape, start, Flag.AllCaps) ? fullWords.of(start, start + 1) : value.post);

/** `Giám đốc Sở Kế hoạch và Đầu tư | (KH&ĐT)`: the bracket tells how the body is called from here on; one with a number names a unit. */
const withoutShortForm = (scene: Scene, office: OfficeSpan): OfficeSpan => {
  for (let at = office.start; at < office.end; at++) {
    const definition = scene.at<DefinitionValue>('AbbreviationDefinition', at).find(({ value }) => value.shortEnd === office.end - 1);
    if (definition && !/\d/u.test(definition.value.short)) return { ...office, end: definition.value.shortStart - 1 };
  }
  return office;
};

class Collector {
  readonly drafts: TitleDraft[] = [];
  private readonly byText = new Map<string, TitleDraft>();
  private readonly seen = new Set<OfficeSpan>();

  constructor(private readonly scene: Scene, private readonly fullWords: FullWords) {}

  /** An office that the text attaches to the person. */
  add({ office, isFormer }: HeldOffice): void {
    const draft = this.attach(office, (written) => this.draftOf(written));
    if (!draft) return;
    draft.isMarked ||= this.scene.hitBefore('FormerForGood', office.start) !== undefined;
    draft.isFormer = draft.isMarked || (draft.isFormer && isFormer);
  }

  /** An office that stands for the person: it is no title of its own, but may show that two titles are one. */
  addAlone(office: OfficeSpan): void {
    this.attach(office, (written) => this.hostOf(written));
  }

  private attach(found: OfficeSpan, find: (office: OfficeSpan) => TitleDraft | undefined): TitleDraft | undefined {
    if (this.seen.has(found)) return undefined;
    this.seen.add(found);
    const office = withoutShortForm(this.scene, found);
    const text = textOf(this.scene.tape, office.start, office.end);
    const draft = this.byText.get(text) ?? find(office);
    if (!draft) return undefined;
    this.byText.set(text, draft);
    draft.spans.push(office);
    return draft;
  }

  private open(office: OfficeSpan): TitleDraft {
    const expanded = this.fullWords.of(office.start, office.end);
    const post = postOf(this.scene, office, this.fullWords);
    return { post, office, expanded, words: this.wordsWithCountry(office), isFormer: true, isMarked: false, spans: [] };
  }

  /** Keys of the words in full; `Hoa Kỳ` and `Mỹ` are one country, under its usual name. */
  private wordsWithCountry({ start, end, value: { place, body } }: OfficeSpan): string[] {
    const where = place ?? body?.value.place, country = where?.value.country;
    const words = (from: number, to: number): string[] => (from < to ? wordsOf(this.fullWords.of(from, to)) : []);
    if (!where || !country || where.start < start || where.end > end) return words(start, end);
    return [...words(start, where.start), ...wordsOf(country.name), ...words(where.end, end)];
  }

  private near(): TitleDraft[] { return this.drafts.slice(-MOST_COMPARED); }

  /** The draft that the office belongs to, now under its fullest form; a new one for an office not seen so far. */
  private draftOf(office: OfficeSpan): TitleDraft {
    const draft = this.open(office);
    const fuller = this.near().find((each) => says(each, draft) && !isFuller(draft, each));
    return fuller ?? this.absorb(draft, this.near().filter((each) => says(draft, each)));
  }

  private hostOf(office: OfficeSpan): TitleDraft | undefined {
    const draft = this.open(office);
    const parts = this.near().filter((each) => says(draft, each));
    const tells = parts.length > 1 || (parts.length === 1 && tellsMore(draft, parts[0]!, this.near()));
    return tells ? this.absorb(draft, parts) : parts[0] ?? this.near().find((each) => says(each, draft));
  }

  /** `Bí thư Tỉnh ủy` goes into `Bí thư Tỉnh ủy Yên Bái`. */
  private absorb(draft: TitleDraft, parts: readonly TitleDraft[]): TitleDraft {
    for (const part of parts) {
      draft.spans.push(...part.spans);
      draft.isMarked ||= part.isMarked;
      draft.isFormer = draft.isMarked || (draft.isFormer && part.isFormer);
      this.drafts.splice(this.drafts.indexOf(part), 1);
      for (const [text, known] of this.byText) if (known === part) this.byText.set(text, draft);
    }
    this.drafts.push(draft);
    return draft;
  }
}

/** The offices of a person, each once, in the order of the text; `alone` are those that stand for the person without the name. */
export const titlesOf = (
  scene: Scene, offices: readonly HeldOffice[], alone: readonly OfficeSpan[], fullWords: FullWords,
): TitleDraft[] => {
  const collector = new Collector(scene, fullWords);
  for (const held of offices) collector.add(held);
  for (const office of alone) collector.addAlone(office);
  for (const { spans } of collector.drafts) spans.sort((a, b) => a.start - b.start);
  return collector.drafts.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
};
