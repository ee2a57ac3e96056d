import { spellingOfMark, spellingOfNumber, spellingOfWord, type Form } from './forms.js';

/** Gives the lexicon's number of a key; 0 for a key that the lexicon does not hold. */
type WordNumber = (key: string) => number;

const REMEMBERED = 40_000;
const FIRST_SLOTS = 4_096;

/** A number for the code units of `input` from `from` up to `to`; equal spellings have equal ones. */
const hashOf = (input: string, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + input.charCodeAt(at) | 0;
  return hash ^ hash >>> 15;
};

const isSpelt = (raw: string, input: string, from: number, to: number): boolean => {
  const length = to - from;
  if (raw.length !== length) return false;
  for (let i = 0; i < length; i++) if (raw.charCodeAt(i) !== input.charCodeAt(from + i)) return false;
  return true;
};

/**
 * Remembers spellings, so that each is normalised once and not once per occurrence, and finds them by the characters of
 * the text without cutting them out. The memory is bounded: hostile text cannot make it grow for ever.
 */
export class FormTable {
  private forms: Form[] = [];
  private hashes: number[] = [];
  /** By hash, in the first free slot from there: one more than the place of a form; 0 is free. Never more than half full. */
  private slots = new Int32Array(FIRST_SLOTS);

  constructor(private readonly wordNumber: WordNumber) {}

  word(input: string, from = 0, to = input.length): Form { return this.find(input, from, to, spellingOfWord); }
  number(input: string, from = 0, to = input.length): Form { return this.find(input, from, to, spellingOfNumber); }
  mark(input: string, from = 0, to = input.length): Form { return this.find(input, from, to, spellingOfMark); }

  private find(input: string, from: number, to: number, spellingOf: (raw: string) => Omit<Form, 'word'>): Form {
    const hash = hashOf(input, from, to), mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let place = this.slots[slot]!; place !== 0; place = this.slots[slot]!) {
      const known = this.forms[place - 1]!;
      if (isSpelt(known.raw, input, from, to)) return known;
      slot = (slot + 1) & mask;
    }
    const spelling = spellingOf(input.slice(from, to));
    const form: Form = { word: this.wordNumber(spelling.key), ...spelling };
    this.remember(form, hash, slot);
    return form;
  }

  private remember(form: Form, hash: number, slot: number): void {
    this.slots[slot] = this.forms.push(form);
    this.hashes.push(hash);
    if (this.forms.length >= REMEMBERED) this.forget();
    else if (this.forms.length * 2 > this.slots.length) this.grow();
  }

  private forget(): void {
    this.forms = [];
    this.hashes = [];
    this.slots.fill(0);
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let i = 0; i < this.hashes.length; i++) {
      let slot = this.hashes[i]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = i + 1;
    }
  }
}
