import type { PersonValue } from '../entities/person/index.js';
import type { Scene, Span } from '../grammar/index.js';
import { Flag, hasFlag, keyAt } from '../text/index.js';
import { wordsOfName } from './name-forms.js';

/** Words behind a name that the reading took for a part of it, as the same name elsewhere in the article shows. */

type Phrase = Span<PersonValue>;

const SHORTEST_FULL = 3;
const keyOf = (words: readonly string[]): string => words.join(' ');

const isLoud = (scene: Scene, { value: { name: [start] } }: Phrase): boolean => hasFlag(scene.tape, start, Flag.AllCaps);
const isSmallWord = ({ tape }: Scene, at: number): boolean =>
  at < tape.size && (tape.flags[at]! & (Flag.Word | Flag.Capital | Flag.LineStart)) === Flag.Word;

const isWord = ({ tape }: Scene, at: number): boolean => at < tape.size && hasFlag(tape, at, Flag.Word);

const shortened = (phrase: Phrase, by: number): Phrase => {
  const { value, value: { name: [start, end] } } = phrase;
  return { ...phrase, value: { ...value, name: [start, end - by] } };
};

class Trimmer {
  private readonly counts = new Map<string, number>();
  private readonly quiet = new Set<string>();
  private readonly words: readonly (readonly string[])[];
  /** Full names in the article by their first two words. */
  private readonly byStart = new Map<string, readonly string[]>();

  constructor(private readonly scene: Scene, phrases: readonly Phrase[]) {
    this.words = phrases.map(({ value }) => wordsOfName(scene, value.name));
    this.words.forEach((words, i) => {
      const key = keyOf(words);
      this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
      if (words.length < SHORTEST_FULL || isLoud(scene, phrases[i]!)) return;
      this.quiet.add(key);
      this.byStart.set(keyOf(words.slice(0, 2)), words);
    });
  }

  trim(phrase: Phrase, i: number): Phrase {
    const words = this.words[i]!, [start, end] = phrase.value.name;
    if (end - start !== words.length) return phrase;
    if (words.length <= SHORTEST_FULL) return this.extend(phrase, words);
    return isLoud(this.scene, phrase) ? this.trimLoud(phrase, words) : this.trimQuiet(phrase, words);
  }

  /** `ông Lê Văn Ba | Ngành giáo dục …`: a word of a new sentence, whose full stop is lost. */
  private trimQuiet(phrase: Phrase, words: readonly string[]): Phrase {
    const [, end] = phrase.value.name;
    const goesOn = isSmallWord(this.scene, end) || this.scene.hit('GivenName', end - 1) === undefined;
    return goesOn && this.counts.get(keyOf(words)) === 1 && this.counts.has(keyOf(words.slice(0, -1))) ? shortened(phrase, 1) : phrase;
  }

  /** `Lê Văn | ba`: a small letter by mistake, where the article has the name in full. */
  private extend(phrase: Phrase, words: readonly string[]): Phrase {
    const full = this.byStart.get(keyOf(words.slice(0, 2)));
    if (words.length < 2 || !full || full.length <= words.length) return phrase;
    const { value, value: { name: [start, end] } } = phrase, { scene } = this;
    const isNext = (word: string, at: number): boolean => isWord(scene, at) && keyAt(scene.tape, at) === word;
    if (!full.every((word, i) => (i < words.length ? words[i] === word : isNext(word, start + i)))) return phrase;
    const longer = end + full.length - words.length;
    return { ...phrase, end: Math.max(phrase.end, longer), value: { ...value, name: [start, longer] } };
  }

  /** `LÊ VĂN BA | THĂM XÃ`: in a headline of capitals nothing else shows where the name ends. */
  private trimLoud(phrase: Phrase, words: readonly string[]): Phrase {
    for (let end = words.length - 1; end >= SHORTEST_FULL; end--) {
      if (this.quiet.has(keyOf(words.slice(0, end)))) return shortened(phrase, words.length - end);
    }
    return phrase;
  }
}

/** The phrases with their names cut or made longer, as the article's other names are. */
export const trimNames = (scene: Scene, phrases: readonly Phrase[]): readonly Phrase[] => {
  const trimmer = new Trimmer(scene, phrases);
  return phrases.map((phrase, i) => trimmer.trim(phrase, i));
};
