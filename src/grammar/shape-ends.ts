/** Tokens of which ends are kept at once: more than an article has, and rules look but a sentence ahead or back. */
const WINDOW = 1 << 12, MASK = WINDOW - 1;
/** Tokens of scenes that can be told apart before all is forgotten. */
const MOST_TOKENS = 1 << 30;

/** The ends that shapes have at the tokens of a scene, each read once, where it is asked for again before long. */
export class ShapeEnds {
  /** By shape, and side by side for each place of the window: the token that it holds, and the end of the shape there. */
  private readonly rows: (Int32Array | undefined)[];
  /** Tokens of the scenes before: each token of each scene has a number of its own, so that nothing need be cleared between them. */
  private before = 1;
  private size = 0;

  constructor(shapes: number) {
    this.rows = new Array<undefined>(shapes).fill(undefined);
  }

  /** Turns to the next scene: what was read before is void. */
  begin(size: number): void {
    this.before += this.size;
    this.size = size;
    if (this.before + size < MOST_TOKENS) return;
    this.before = 1;
    this.rows.fill(undefined);
  }

  /** The end of a shape at a token; 0 is unread. */
  at(shape: number, token: number): number {
    const row = this.rows[shape], place = (token & MASK) * 2;
    return row !== undefined && row[place] === this.before + token ? row[place + 1]! : 0;
  }

  /** Keeps the end of a shape at a token, and gives it. */
  keep(shape: number, token: number, end: number): number {
    const row = this.rows[shape] ??= new Int32Array(WINDOW * 2), place = (token & MASK) * 2;
    row[place] = this.before + token;
    return row[place + 1] = end;
  }
}
