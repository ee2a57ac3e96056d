import type { Batch, BatchResult, LineFault } from './batch.js';

/** What a stream of articles may bring: bytes or text of JSON lines, cut anywhere. */
export type Chunk = Uint8Array | string;

const LINE_FEED = 0x0a;
/** A batch ends at the first line that takes it over so many bytes: large enough to cost little, small enough to share out. */
const BATCH_BYTES = 1 << 17;
/** A line longer than this is no article: it is turned away instead of filling the memory. */
export const LONGEST_LINE = 1 << 26;
const SHOWN_OF_LONG_LINE = 200;

const countOf = (byte: number, bytes: Uint8Array): number => {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
};

const HIGH_SURROGATE_AT_END = /[\ud800-\udbff]$/u;

/** Text in pieces to UTF-8: a character may be cut in two by the end of a piece. */
class TextPieces {
  private half = '';

  encode(piece: string): Uint8Array {
    const text = this.half + piece;
    this.half = HIGH_SURROGATE_AT_END.exec(text)?.[0] ?? '';
    return Buffer.from(text.slice(0, text.length - this.half.length));
  }

  rest(): Uint8Array {
    return Buffer.from(this.half);
  }
}

/** Gathers chunks until lines are whole. */
class Gatherer {
  private held: Uint8Array[] = [];
  private heldBytes = 0;
  private firstLine = 1;
  /** The head of a line that is too long, while the rest of it goes by. */
  private tooLong: Buffer | null = null;
  private readonly longestLine: number;

  constructor(longestLine: number) {
    this.longestLine = longestLine;
  }

  * add(chunk: Uint8Array): Generator<Batch | BatchResult> {
    let rest = chunk;
    if (this.tooLong !== null) {
      const feed = rest.indexOf(LINE_FEED);
      if (feed < 0) return;
      yield this.longLine(this.tooLong);
      rest = rest.subarray(feed + 1);
    }
    const end = rest.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield* this.cut(Buffer.concat([...this.release(), rest.subarray(0, end)]));
    this.hold(rest.subarray(end));
  }

  * finish(): Generator<Batch | BatchResult> {
    if (this.tooLong !== null) yield this.longLine(this.tooLong);
    const rest = Buffer.concat(this.release());
    if (rest.length > 0) yield* this.cut(rest);
  }

  private hold(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.held.push(bytes);
    this.heldBytes += bytes.length;
    if (this.heldBytes > this.longestLine) this.tooLong = Buffer.from(Buffer.concat(this.release()).subarray(0, SHOWN_OF_LONG_LINE));
  }

  private release(): Uint8Array[] {
    const held = this.held;
    this.held = [];
    this.heldBytes = 0;
    return held;
  }

  private longLine(head: Buffer): BatchResult {
    const fault: LineFault = {
      line: this.firstLine, reason: `is longer than ${this.longestLine} bytes; only its beginning is kept here`, input: head.toString(),
    };
    this.firstLine += 1;
    this.tooLong = null;
    return { output: '', records: 0, faults: [fault], bytes: head.length };
  }

  /** Whole lines in batches of about `BATCH_BYTES`. */
  private* cut(lines: Buffer): Generator<Batch> {
    for (let start = 0; start < lines.length;) {
      const feed = lines.indexOf(LINE_FEED, Math.min(start + BATCH_BYTES, lines.length) - 1);
      const end = feed < 0 ? lines.length : feed + 1;
      const bytes = lines.subarray(start, end);
      yield { firstLine: this.firstLine, bytes };
      this.firstLine += countOf(LINE_FEED, bytes);
      start = end;
    }
  }
}

/**
 * Cuts a stream of JSON lines into batches of whole lines. A line that is too long comes as the result that it gives.
 *
 * @param longestLine - In bytes.
 */
export async function* batchesOf(
  source: AsyncIterable<Chunk> | Iterable<Chunk>, longestLine = LONGEST_LINE,
): AsyncGenerator<Batch | BatchResult> {
  const gatherer = new Gatherer(longestLine);
  const pieces = new TextPieces();
  for await (const chunk of source) yield* gatherer.add(typeof chunk === 'string' ? pieces.encode(chunk) : chunk);
  yield* gatherer.add(pieces.rest());
  yield* gatherer.finish();
}
