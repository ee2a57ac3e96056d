import { spellingOfMark, spellingOfNumber, spellingOfWord, type Form } from './forms.js';
import { SpellingTable } from './spelling-table.js';

/** Gives the lexicon's number of a key; 0 for a key that the lexicon does not hold. */
type WordNumber = (key: string) => number;

/** Forms of spellings: each is normalised once and not once per occurrence. */
export class FormTable {
  private readonly known = new SpellingTable<Form>();
  private readonly makeWord: (raw: string) => Form;
  private readonly makeNumber: (raw: string) => Form;
  private readonly makeMark: (raw: string) => Form;

  constructor(wordNumber: WordNumber) {
    const numbered = (spelling: Omit<Form, 'word'>): Form => ({ word: wordNumber(spelling.key), ...spelling });
    this.makeWord = (raw) => numbered(spellingOfWord(raw));
    this.makeNumber = (raw) => numbered(spellingOfNumber(raw));
    this.makeMark = (raw) => numbered(spellingOfMark(raw));
  }

  word(input: string, from = 0, to = input.length): Form { return this.known.of(input, from, to, this.makeWord); }
  number(input: string, from = 0, to = input.length): Form { return this.known.of(input, from, to, this.makeNumber); }
  mark(input: string, from = 0, to = input.length): Form { return this.known.of(input, from, to, this.makeMark); }
}
