import type { CodeUnits } from './code-units.js';
import { bitOfKey, spellingOfMark, spellingOfNumber, spellingOfWord, type Form, type Spelling } from './forms.js';
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
    const numbered = (spelling: Spelling): Form => ({ word: wordNumber(spelling.key), bit: bitOfKey(spelling.key), ...spelling });
    this.makeWord = (raw) => numbered(spellingOfWord(raw));
    this.makeNumber = (raw) => numbered(spellingOfNumber(raw));
    this.makeMark = (raw) => numbered(spellingOfMark(raw));
  }

  /** The form of the characters from `from` up to `to`; of the whole text by default. */
  word(units: CodeUnits, from = 0, to = units.text.length): Form { return this.known.of(units, from, to, this.makeWord); }
  number(units: CodeUnits, from = 0, to = units.text.length): Form { return this.known.of(units, from, to, this.makeNumber); }
  mark(units: CodeUnits, from = 0, to = units.text.length): Form { return this.known.of(units, from, to, this.makeMark); }
}
