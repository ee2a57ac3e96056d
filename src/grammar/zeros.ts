/** Tokens of a long article; what is wanted for more is not kept. */
const KEPT = 1 << 15;

/** A row of zeros that is used again and again: making one for each text takes longer than the work that it is for. */
export class Zeros {
  private kept = new Int32Array(0);

  /** At least so many zeros; they are void when it is asked again. */
  take(count: number): Int32Array {
    if (count > KEPT) return new Int32Array(count);
    if (this.kept.length < count) this.kept = new Int32Array(count * 2);
    else this.kept.fill(0, 0, count);
    return this.kept;
  }
}
