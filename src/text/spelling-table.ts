import type { CodeUnits } from './code-units.js';

/** Spellings, and code units of all of them, at most. */
const REMEMBERED = 40_000, REMEMBERED_UNITS = 1 << 20;
const FIRST_SLOTS = 4_096;
const FIRST_UNITS = 1 << 15;

/** A number for the code units from `from` up to `to`; equal spellings have equal ones. */
const hashOf = (row: Uint16Array, from: number, to: number): number => {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash, 31) + row[at]! | 0;
  return hash ^ hash >>> 15;
};

/**
 * What is known of spellings, found by the code units of a text without cutting them out. The memory is bounded: hostile
 * text cannot make it grow for ever.
 */
export class SpellingTable<T> {
  private values: T[] = [];
  private hashes: number[] = [];
  /** The code units of all spellings, one behind the other, and where each begins; then where the next one will. */
  private units = new Uint16Array(FIRST_UNITS);
  private starts: number[] = [0];
  /** By hash, in the first free slot from there: one more than the place of a spelling; 0 is free. Never more than half full. */
  private slots = new Int32Array(FIRST_SLOTS);

  /** What is known of the characters from `from` up to `to`; `make` is asked at the first time. */
  of({ text, row }: CodeUnits, from: number, to: number, make: (raw: string) => T): T {
    const hash = hashOf(row, from, to), mask = this.slots.length - 1;
    let slot = hash & mask;
    for (let place = this.slots[slot]!; place !== 0; place = this.slots[slot]!) {
      if (this.isSpelt(place - 1, row, from, to)) return this.values[place - 1]!;
      slot = (slot + 1) & mask;
    }
    const value = make(text.slice(from, to));
    this.slots[slot] = this.values.push(value);
    this.hashes.push(hash);
    this.keep(row, from, to);
    if (this.values.length >= REMEMBERED || this.starts.at(-1)! > REMEMBERED_UNITS) this.clear();
    else if (this.values.length * 2 > this.slots.length) this.grow();
    return value;
  }

  clear(): void {
    this.values = [];
    this.hashes = [];
    this.units = new Uint16Array(FIRST_UNITS);
    this.starts = [0];
    this.slots = new Int32Array(FIRST_SLOTS);
  }

  private isSpelt(place: number, row: Uint16Array, from: number, to: number): boolean {
    const start = this.starts[place]!, length = to - from;
    if (this.starts[place + 1]! - start !== length) return false;
    for (let i = 0; i < length; i++) if (this.units[start + i] !== row[from + i]) return false;
    return true;
  }

  private keep(row: Uint16Array, from: number, to: number): void {
    const start = this.starts.at(-1)!, end = start + to - from;
    if (end > this.units.length) {
      const wider = new Uint16Array(end * 2);
      wider.set(this.units);
      this.units = wider;
    }
    for (let i = 0; i < to - from; i++) this.units[start + i] = row[from + i]!;
    this.starts.push(end);
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
