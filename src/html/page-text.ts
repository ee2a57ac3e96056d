/** Builds the text of a page and remembers where each of its characters stands there. */
export class PageText {
  private readonly characters: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  /** What parts the next character from the last: white space is written only between characters. */
  private gap: '' | ' ' | '\t' | '\n' = '';

  /** Code units so far. */
  get length(): number { return this.characters.length; }

  /** The next character begins a line. */
  breakLine(): void { if (this.length > 0) this.gap = '\n'; }

  /** The next character stands in another cell. */
  breakCell(): void { if (this.length > 0 && this.gap !== '\n') this.gap = '\t'; }

  private space(): void { if (this.length > 0 && this.gap === '') this.gap = ' '; }

  private put(character: string, start: number, end: number): void {
    this.characters.push(character);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** Adds characters of the page; runs of white space become one space, none at the ends of lines. */
  add(value: string, starts: readonly number[], ends: readonly number[]): void {
    for (let at = 0; at < value.length; at++) {
      const character = value[at]!;
      const isBlank = /[\t\n\f\r ]/u.test(character) || (character === '\u00A0' && (this.gap !== '' || this.length === 0));
      if (isBlank) {
        this.space();
        continue;
      }
      if (this.gap !== '') {
        const after = this.ends.at(-1)!;
        this.put(this.gap, after, Math.max(after, starts[at]!));
        this.gap = '';
      }
      this.put(character, starts[at]!, ends[at]!);
    }
  }

  /** Where the next character will stand, the white space before it not counted. */
  nextStart(): number { return this.length + (this.gap === '' ? 0 : 1); }

  toString(): string { return this.characters.join(''); }

  /** The stretch of the page that holds a stretch of the text. */
  toPage(start: number, end: number): { start: number; end: number } {
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > this.length) {
      throw new RangeError(`toPage: expected 0 <= start < end <= ${this.length}, got ${start} and ${end}`);
    }
    return { start: this.starts[start]!, end: this.ends[end - 1]! };
  }
}
