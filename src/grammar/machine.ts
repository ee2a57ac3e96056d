import type { Hits } from '../lexicon/index.js';
import { bitOfNumber } from './beginning.js';
import { capturesOn, type Captures } from './captures.js';
import { FIRST_CHOICE, FIRST_MARK, Op, OPTION, type Program } from './program.js';
import { ShapeEnds } from './shape-ends.js';
import { FLAG_OF_START } from './shape-flags.js';
import type { Scene } from './scene.js';
import { Trail } from './trail.js';

/** Steps that one attempt of one rule may take; hostile text ends the attempt, not the parse. */
export const STEP_LIMIT = 4_000;

/** Takes a whole match, up to its end, or refuses it: then the next way to match is tried. */
export type Accept = (end: number) => boolean;

const FAIL = -1;
/**
 * Runs the rules of a program over a scene, going back to the last choice where a way fails. All state is numbers in
 * arrays that are used again and again: there are thousands of attempts in a text.
 */
export class Machine {
  /** Steps of the last attempt. */
  steps = 0;
  private readonly op: Uint8Array;
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly c: Int32Array;
  private readonly words: Int32Array;
  private readonly rows: Int32Array;
  /** Flags of which a token needs one for a shape to begin there. */
  private readonly shapeFlags: readonly number[];
  private readonly trail: Trail;
  private next = 0;
  private limit = 0;
  private scene: Scene | null = null;
  private word: ArrayLike<number> = [];
  private flags: ArrayLike<number> = [];
  private hits: Hits = [];
  private kinds: ArrayLike<number> = [];
  private readonly ends: ShapeEnds;

  constructor(private readonly program: Program, private readonly accept: Accept) {
    this.op = Uint8Array.from(program.op);
    this.a = Int32Array.from(program.a);
    this.b = Int32Array.from(program.b);
    this.c = Int32Array.from(program.c);
    this.words = Int32Array.from(program.words);
    this.rows = Int32Array.from(program.rows);
    this.shapeFlags = program.shapes.map(({ starts }) => FLAG_OF_START[starts]);
    this.ends = new ShapeEnds(program.shapes.length);
    this.trail = new Trail(program.registers);
  }

  /** Turns to a scene; what shapes gave before other layers had read it is void. */
  begin(scene: Scene): void {
    this.scene = scene;
    this.word = scene.tape.word;
    this.flags = scene.tape.flags;
    this.hits = scene.hits;
    this.kinds = scene.kinds;
    this.ends.begin(scene.tape.size);
  }

  isAt(scene: Scene): boolean { return this.scene === scene; }

  /** Tries the rule that begins at `entry` at a token; `limit` is the end of its sentence. */
  attempt(entry: number, at: number, limit: number): boolean {
    this.steps = 0;
    this.trail.clear();
    this.limit = limit;
    return this.run(entry, at);
  }

  /** What the match at hand has captured. */
  captured(): Captures { return capturesOn(this.trail, this.program.captures, this.scene!); }

  private run(entry: number, from: number): boolean {
    const { trail } = this, base = trail.depth;
    let place = entry, at = from, tried = 0;
    for (;;) {
      const op = this.op[place]!;
      if (op < FIRST_MARK && ++this.steps > STEP_LIMIT) break;
      if (op >= Op.Done && (op === Op.Done || this.accept(at))) {
        trail.depth = base;
        return true;
      }
      this.next = place + 1;
      if (op < FIRST_CHOICE) at = this.fixed(op, place, at);
      else if (op < FIRST_MARK) at = this.choose(op, place, at, tried);
      else if (op < Op.Done) this.mark(op, place, at);
      else at = FAIL;
      if (at >= 0) {
        place = this.next;
        tried = 0;
        continue;
      }
      if (!trail.back(base)) return false;
      place = trail.place;
      at = trail.at;
      tried = trail.tried;
    }
    trail.depth = base;
    return false;
  }

  private fixed(op: Op, place: number, at: number): number {
    const a = this.a[place]!, b = this.b[place]!;
    if (op === Op.Words) return this.endOfWords(a, b, at);
    if (op === Op.Shape) return this.endOfShape(a, at);
    if (op === Op.After) return this.standsBefore(a, at) === (b === 1) ? at : FAIL;
    const holds = this.canBegin(a, at) && this.looksLike(place + 1, at);
    this.next = this.c[place]!;
    return holds === (b === 1) ? at : FAIL;
  }

  private choose(op: Op, place: number, at: number, tried: number): number {
    const a = this.a[place]!;
    if (op === Op.Opt) {
      if (this.canBegin(this.b[place]!, at)) this.trail.push(a, at, 0);
      else this.next = a;
      return at;
    }
    if (op === Op.Any) return this.goToOption(place, at, tried, a);
    if (op === Op.Lex) return this.endOfPhrase(place, at, tried, a);
    if (op === Op.Tag) return this.endOfSpan(place, at, tried, a);
    if (op === Op.Shapes) return this.endOfOneShape(place, at, tried, a);
    if (op === Op.UpTo) return this.goOn(place, at, tried, a);
    return this.goOnBehindItem(a, this.b[place]!, at);
  }

  private mark(op: Op, place: number, at: number): void {
    const a = this.a[place]!, { trail } = this;
    if (op === Op.Jump) this.next = a;
    else if (op === Op.Open) trail.write(a, at);
    else if (op === Op.Close) trail.capture(this.b[place]!, trail.registers[a]!, at);
    else if (op === Op.ListStart) trail.write(a, 0);
    else {
      trail.write(a, trail.registers[a]! + 1);
      trail.write(a + 1, at);
    }
  }

  private endOfWords(from: number, count: number, at: number): number {
    if (at + count > this.limit) return FAIL;
    for (let i = 0; i < count; i++) if (this.word[at + i] !== this.words[from + i]) return FAIL;
    return at + count;
  }

  private endOfShape(shape: number, at: number): number {
    if (at >= this.limit || (this.flags[at]! & this.shapeFlags[shape]!) === 0) return FAIL;
    const known = this.ends.at(shape, at);
    if (known !== 0) return known;
    const end = this.program.shapes[shape]!.read(this.scene!, at, this.limit);
    return this.ends.keep(shape, at, end > at && end <= this.limit ? end : FAIL);
  }

  private standsBefore(list: number, at: number): boolean {
    const { all, lastWords } = this.program.phrases[list]!;
    if (at === 0 || (bitOfNumber(this.word[at - 1]!) & lastWords) === 0) return false;
    for (const phrase of all) {
      let i = phrase.length;
      while (i > 0 && this.word[at - phrase.length + i - 1] === phrase[i - 1]) i--;
      if (i === 0) return true;
    }
    return false;
  }

  /** Whether the part at `place` fits here; nothing of it is kept. */
  private looksLike(place: number, at: number): boolean {
    const { captures } = this.trail;
    const holds = this.run(place, at);
    this.trail.captures = captures;
    return holds;
  }

  private endOfPhrase(place: number, at: number, tried: number, classNumber: number): number {
    const here = this.hits[at];
    if (!here) return FAIL;
    for (let i = tried; i < here.length; i++) {
      const { classNumber: ofEntry, length } = here[i]!, end = at + length;
      if (ofEntry !== classNumber || end > this.limit) continue;
      if (i + 1 < here.length) this.trail.push(place, at, i + 1);
      return end;
    }
    return FAIL;
  }

  private endOfSpan(place: number, at: number, tried: number, tag: number): number {
    const here = this.scene!.at(this.program.tags[tag]!, at);
    for (let i = tried; i < here.length; i++) {
      const { end } = here[i]!;
      if (end > this.limit) continue;
      if (i + 1 < here.length) this.trail.push(place, at, i + 1);
      return end;
    }
    return FAIL;
  }

  private endOfOneShape(place: number, at: number, tried: number, set: number): number {
    const shapes = this.program.shapeSets[set]!;
    for (let i = tried; i < shapes.length; i++) {
      const end = this.endOfShape(shapes[i]!, at);
      if (end < 0 || this.isEndOfEarlier(shapes, i, at, end)) continue;
      if (i + 1 < shapes.length) this.trail.push(place, at, i + 1);
      return end;
    }
    return FAIL;
  }

  private isEndOfEarlier(shapes: readonly number[], before: number, at: number, end: number): boolean {
    for (let i = 0; i < before; i++) if (this.endOfShape(shapes[i]!, at) === end) return true;
    return false;
  }

  private goToOption(place: number, at: number, tried: number, list: number): number {
    const { byWord, words, others } = this.program.options[list]!, word = this.word[at]!;
    const options = bitOfNumber(word) & words ? byWord.get(word) ?? others : others, first = options + 1;
    const end = first + this.rows[options]! * OPTION, chosen = this.nextOption(first + tried * OPTION, end, at);
    if (chosen >= end) return FAIL;
    const following = this.nextOption(chosen + OPTION, end, at);
    if (following < end) this.trail.push(place, at, (following - first) / OPTION);
    this.next = this.rows[chosen + OPTION - 1]!;
    return at;
  }

  /** The row of the first option from one on that can begin at a token; `end` if there is none. */
  private nextOption(from: number, end: number, at: number): number {
    let option = from;
    while (option < end && !this.canBegin(option, at)) option += OPTION;
    return option;
  }

  /** Whether a part, whose beginning is at `row`, can begin at a token: behind the sentence only one that may consume nothing. */
  private canBegin(row: number, at: number): boolean {
    const { rows } = this;
    const words = rows[row]!, kinds = rows[row + 1]!, flags = rows[row + 2]!;
    if (at >= this.limit) return (words & kinds & flags) === -1;
    return ((words & bitOfNumber(this.word[at]!)) | (kinds & this.kinds[at]!) | (flags & this.flags[at]!)) !== 0;
  }

  private goOn(place: number, at: number, tried: number, most: number): number {
    const stop = this.b[place]!, here = at + tried;
    if (tried > 0 && stop >= 0 && this.looksLike(stop, here - 1)) return FAIL;
    if (here > this.limit) return FAIL;
    if (tried < most) this.trail.push(place, at, tried + 1);
    this.next = this.c[place]!;
    return here;
  }

  private goOnBehindItem(list: number, behind: number, at: number): number {
    const { register, least, most } = this.program.lists[list]!;
    const count = this.trail.registers[register]!;
    if (this.trail.registers[register + 1] === at) return FAIL;
    if (count >= least) {
      if (count < most) this.trail.push(behind, at, 0);
      else this.next = behind;
      return at;
    }
    return count < most ? at : FAIL;
  }
}
