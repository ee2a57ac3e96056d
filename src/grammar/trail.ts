/** What a choice that is come back to needs: where in the program and in the text, captures then, ways tried so far. */
const CHOICE = 4;
/** Numbers of a capture: its slot in the program, start and end. */
export const CAPTURE = 3;

const grown = (from: Int32Array): Int32Array<ArrayBuffer> => {
  const into = new Int32Array(from.length * 2);
  into.set(from);
  return into;
};

/** The way that an attempt has come: choices that are still open, registers, captures. Numbers in arrays that are used again and again. */
export class Trail {
  /** Numbers in `choices` and in `captured` that count. */
  depth = 0;
  captures = 0;
  captured = new Int32Array(64 * CAPTURE);
  readonly registers: Int32Array;
  /** Of the choice that `back` has come to. */
  place = 0;
  at = 0;
  tried = 0;
  private choices = new Int32Array(256 * CHOICE);

  constructor(registers: number) {
    this.registers = new Int32Array(registers);
  }

  clear(): void {
    this.depth = 0;
    this.captures = 0;
  }

  /** Leaves a choice open: where it stands in the program and in the text, and how many of its ways are tried. */
  push(place: number, at: number, tried: number): void {
    if (this.depth + CHOICE > this.choices.length) this.choices = grown(this.choices);
    const { choices, depth } = this;
    choices[depth] = place;
    choices[depth + 1] = at;
    choices[depth + 2] = this.captures;
    choices[depth + 3] = tried;
    this.depth = depth + CHOICE;
  }

  /** Writes to a register; going back undoes it. */
  write(register: number, value: number): void {
    this.push(~register, this.registers[register]!, 0);
    this.registers[register] = value;
  }

  capture(slot: number, start: number, end: number): void {
    if (this.captures + CAPTURE > this.captured.length) this.captured = grown(this.captured);
    const { captured, captures } = this;
    captured[captures] = slot;
    captured[captures + 1] = start;
    captured[captures + 2] = end;
    this.captures = captures + CAPTURE;
  }

  /** Goes back to the last open choice above `base`; false if none is left. */
  back(base: number): boolean {
    const { choices } = this;
    let { depth } = this;
    while (depth > base) {
      depth -= CHOICE;
      const place = choices[depth]!;
      if (place < 0) {
        this.registers[~place] = choices[depth + 1]!;
        continue;
      }
      this.depth = depth;
      this.place = place;
      this.at = choices[depth + 1]!;
      this.captures = choices[depth + 2]!;
      this.tried = choices[depth + 3]!;
      return true;
    }
    this.depth = base;
    return false;
  }
}
