/** Tokens of an ordinary text; buffers for longer ones are not kept. */
const KEPT = 1 << 15;

/** The ends that shapes have at the tokens of a scene, each read once: numbers in buffers that one scene after the other uses. */
export class ShapeEnds {
  private readonly buffers: (Int32Array | undefined)[] = [];
  /** By shape, the scene that its buffer is for. */
  private readonly scenes: number[];
  private scene = 0;
  private size = 0;

  constructor(shapes: number) {
    this.scenes = new Array<number>(shapes).fill(0);
  }

  /** Turns to the next scene: what was read before is void. */
  begin(size: number): void {
    this.scene++;
    if (this.size > KEPT) this.buffers.length = 0;
    this.size = size;
  }

  /** Of a shape, its end at each token; 0 is unread. */
  of(shape: number): Int32Array {
    const known = this.buffers[shape];
    if (known && this.scenes[shape] === this.scene) return known;
    this.scenes[shape] = this.scene;
    if (!known || known.length < this.size) return this.buffers[shape] = new Int32Array(this.size);
    known.fill(0, 0, this.size);
    return known;
  }
}
