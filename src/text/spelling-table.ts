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
 * What is known of spellings, found by the characters of a text without cutting them out. The memory is bounded: hostile
 * text cannot make it grow for ever.
 */
export class SpellingTable<T> {
  private raws: string[] = [];
  private values: T[] = [];
  private hashes: number[] = [];
  /** By hash, in the first free slot from there: one more than the place of a spelling; 0 is free. Never more than half full. */
  private slots = new Int32Array(FIRST_SLOTS);

  /** What is known of the characters from `from` up to `to`; `make` is asked at the first time. */
  of(input: string, from: number, to: number, make: (raw: string) => T): T {
    const hash = hashOf(input, from, to), mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let place = this.slots[slot]!; place !== 0; place = this.slots[slot]!) {
      if (isSpelt(this.raws[place - 1]!, input, from, to)) return this.values[place - 1]!;
      slot = (slot + 1) & mask;
    }
    const raw = input.slice(from, to), value = make(raw);
    this.slots[slot] = this.raws.push(raw);
    this.values.push(value);
    this.hashes.push(hash);
    if (this.raws.length >= REMEMBERED) this.clear();
    else if (this.raws.length * 2 > this.slots.length) this.grow();
    return value;
  }

  clear(): void {
    this.raws = [];
    this.values = [];
    this.hashes = [];
    this.slots = new Int32Array(FIRST_SLOTS);
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
