import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runWith } from '../support/fake-terminal.js';

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'nghisu-input-')); });
afterAll(() => { rmSync(folder, { recursive: true }); });

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('text that is read', () => {
  const text = 'Hội nghị 🇻🇳\r\nlần thứ 2';
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little endian', utf16(text)],
    ['UTF-16, big endian', utf16(text).swap16()],
  ])('%s', async (_encoding, bytes) => {
    const { exitCode, calls } = await runWith(['parse', file('article.txt', bytes)]);
    expect(exitCode).toBe(0);
    expect(calls).toEqual([[text, {}]]);
  });

  test('standard input', async () => {
    const { calls } = await runWith(['explain', '-'], { standardInput: text });
    expect(calls).toEqual([[text, {}]]);
  });

  test('decomposed letters stay as they are', async () => {
    const decomposed = text.normalize('NFD');
    expect((await runWith(['parse', '-'], { standardInput: decomposed })).calls).toEqual([[decomposed, {}]]);
  });
});

describe('input that is refused: exit code 1, one sentence', () => {
  const refusals: [name: string, path: () => string, sentence: string][] = [
    ['a missing file', () => join(folder, 'missing.txt'), 'missing.txt does not exist.'],
    ['a directory', () => folder, 'is a directory; give the path of one article.'],
    ['a path through a file', () => join(file('plain.txt', 'x'), 'more'), 'a part of its path is not a directory.'],
    ['an empty file', () => file('empty.txt', ''), 'empty.txt is empty.'],
    ['white space', () => file('blank.txt', ' \r\n\t\u00A0'), 'blank.txt holds nothing but white space.'],
    ['NUL bytes', () => file('image.png', Buffer.from([0x89, 0x50, 0x00, 0x01])), 'image.png is not text: byte 2 is NUL.'],
    ['Windows-1258', () => file('old.txt', Buffer.from([0x48, 0xf4, 0x69])), 'old.txt is not UTF-8 text: byte 1 (0xF4)'],
    ['UTF-8 cut short', () => file('cut.txt', Buffer.from('tỉnh').subarray(0, 3)), 'byte 1 (0xE1) begins no character'],
    ['a wrong end', () => file('wrong.txt', Buffer.from([0x61, 0xef, 0xbf, 0x41])), 'byte 1 (0xEF) begins no character'],
    ['half of UTF-16', () => file('half.txt', utf16('ab').subarray(0, 5)), 'ends within a character, at byte 4.'],
    ['a name with a terminal escape', () => join(folder, 'a\u001B[2Jb'), 'a\\u001b[2Jb does not exist.'],
  ];
  test.each(refusals)('%s', async (_name, path, sentence) => {
    const { exitCode, output, errors, calls } = await runWith(['parse', path()]);
    expect(errors).toContain(sentence);
    expect(errors).toMatch(/^nghisu: [^\n]+\.\n$/u);
    expect({ exitCode, output, calls }).toEqual({ exitCode: 1, output: '', calls: [] });
  });

  test('a correct replacement character does not hide where the wrong byte is', async () => {
    const bytes = Buffer.concat([Buffer.from('a\uFFFDb'), Buffer.from([0xff])]);
    expect((await runWith(['parse', file('mixed.txt', bytes)])).errors).toContain('byte 5 (0xFF)');
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const path = file('secret.txt', 'x');
    chmodSync(path, 0);
    expect((await runWith(['parse', path])).errors).toContain('permission denied');
  });
});
