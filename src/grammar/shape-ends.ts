import { Zeros } from './zeros.js';

/** The ends that shapes have at the tokens of a scene, each read once. */
export class ShapeEnds {
  private readonly rows: readonly Zeros[];
  /** By shape, what was read of it in the scene at hand. */
  private readonly ends: (Int32Array | undefined)[];
  private size = 0;

  constructor(shapes: number) {
    this.rows = Array.from({ length: shapes }, () => new Zeros());
    this.ends = new Array<undefined>(shapes).fill(undefined);
  }

  /** Turns to the next scene: what was read before is void. */
  begin(size: number): void {
    this.ends.fill(undefined);
    this.size = size;
  }

  /** Of a shape, its end at each token; 0 is unread. */
  of(shape: number): Int32Array { return this.ends[shape] ??= this.rows[shape]!.take(this.size); }
}
