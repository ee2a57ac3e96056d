import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, expect, test, vi } from 'vitest';
import { parse, type ArticleRecord } from '../../src/index.js';
import { LineError, parseStream, parseWebStream, type LineFault, type ParseStreamOptions } from '../../src/node/index.js';

vi.setConfig({ testTimeout: 60_000 });

const TEXTS = ['Sáng 5/3, UBND tỉnh Lào Cai họp.', 'Ông Trần Văn Bảo, Chủ tịch UBND tỉnh, chủ trì hội nghị.', 'Thời tiết hôm nay nắng.'];
const LINES = TEXTS.map((text, index) => JSON.stringify({ id: index, text, publishedOn: '2024-03-06' }));
const RECORDS = TEXTS.map((text, index) => parse(text, { id: String(index), publishedOn: '2024-03-06' }));

const recordsIn = (output: Iterable<Uint8Array>): ArticleRecord[] => (
  Buffer.concat([...output]).toString().trim().split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as ArticleRecord));

const throughNode = async (chunks: Iterable<string | Uint8Array>, options?: ParseStreamOptions): Promise<ArticleRecord[]> => {
  const output: Uint8Array[] = [];
  await pipeline(Readable.from(chunks), parseStream(options), async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of source) output.push(chunk);
  });
  return recordsIn(output);
};

const throughWeb = async (chunks: Iterable<string | Uint8Array>, options?: ParseStreamOptions): Promise<ArticleRecord[]> => {
  const output: Uint8Array[] = [];
  const source = Readable.toWeb(Readable.from(chunks)) as ReadableStream<string | Uint8Array>;
  const reader = source.pipeThrough(parseWebStream(options)).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) output.push(next.value);
  return recordsIn(output);
};

describe.each([['Node', throughNode], ['Web', throughWeb]] as const)('%s streams', (_kind, through) => {
  test('lines in, records out, in order', async () => {
    expect(await through([LINES.join('\n')])).toEqual(RECORDS);
    expect(await through([Buffer.from(`\ufeff${LINES.join('\r\n')}\r\n\r\n`)])).toEqual(RECORDS);
  });

  test('lines that give no record are told in order with their numbers, and the rest goes on', async () => {
    const faults: LineFault[] = [];
    const bad = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
    const input = [LINES[0]!, '\n{\n\n', LINES[1]!, '\n', bad, '\n{"id":9}\n', LINES[2]!];
    expect(await through(input, { onError: (fault) => { faults.push(fault); } })).toEqual(RECORDS);
    expect(faults).toEqual([
      { line: 2, reason: expect.stringMatching(/^is not JSON/u) as string, input: '{' },
      { line: 5, reason: 'is not UTF-8 text', input: '{"text":"\ufffd("}' },
      { line: 6, reason: 'has no field "text"', input: '{"id":9}' },
    ]);
  });

  test('without onError the first such line is the failure', async () => {
    await expect(through([`${LINES[0]}\n[]\n${LINES[1]}`])).rejects.toThrow(LineError);
    await expect(through([`${LINES[0]}\n[]\n`])).rejects.toMatchObject({ line: 2, input: '[]', message: 'line 2 is a list, not a JSON object' });
  });

  test('what onError throws is the failure', async () => {
    await expect(through(['{'], { onError: () => { throw new Error('enough'); } })).rejects.toThrow('enough');
  });
});

/** Lines without end, counted as they are taken. */
const endless = (): { source: Readable; taken: () => number } => {
  let taken = 0;
  const lines = function* (): Generator<Buffer> {
    for (;;) {
      taken += 1;
      yield Buffer.from(`${LINES[1]}\n`);
    }
  };
  return { source: Readable.from(lines()), taken: () => taken };
};

describe('no more is read than is taken', () => {
  test('by a slow Node stream', async () => {
    const { source, taken } = endless();
    let written = 0;
    const most = { ahead: 0 };
    const slow = new Writable({
      objectMode: true, highWaterMark: 1,
      write(_chunk, _encoding, done) {
        written += 1;
        most.ahead = Math.max(most.ahead, taken() - written);
        if (written === 100) source.destroy(new Error('that is enough'));
        setImmediate(done);
      },
    });
    await expect(pipeline(source, parseStream(), slow)).rejects.toThrow('that is enough');
    expect(most.ahead).toBeLessThan(100);
  });

  test('by a Web stream that is cancelled, which ends the source', async () => {
    let taken = 0, isCancelled = false;
    const source = new ReadableStream<string>({
      pull(controller) {
        taken += 1;
        controller.enqueue(`${LINES[1]}\n`);
      },
      cancel() { isCancelled = true; },
    });
    const reader = source.pipeThrough(parseWebStream()).getReader();
    for (let count = 0; count < 20; count += 1) await reader.read();
    expect(taken).toBeLessThan(40);
    await reader.cancel();
    expect(isCancelled).toBe(true);
  });
});

describe('options are checked', () => {
  test.each([
    [{ textFeld: 'body' }, /unknown key "textFeld"/u],
    [{ textField: '' }, /options\.textField: expected the name of a field/u],
    [{ workers: 0 }, /options\.workers: expected an integer of at least 1/u],
    [{ onError: 'skip' }, /options\.onError: expected a function/u],
    [{ pool: 4 }, /options\.pool: expected a pool/u],
    [[], /options: expected an object/u],
  ])('%j', (options, message) => {
    for (const create of [parseStream, parseWebStream]) {
      expect(() => create(options as ParseStreamOptions)).toThrow(TypeError);
      expect(() => create(options as ParseStreamOptions)).toThrow(message);
    }
  });
});
