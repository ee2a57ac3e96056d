import { isUtf8 } from 'node:buffer';
import { inputError } from './errors.js';

const startsWith = (bytes: Buffer, ...prefix: number[]): boolean => prefix.every((byte, index) => bytes[index] === byte);

const hex = (byte: number | undefined): string => `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;

/** Index of the byte at which the first sequence that is not UTF-8 begins. */
function firstInvalidByte(bytes: Buffer): number {
  const repaired = Buffer.from(bytes.toString('utf8'));
  let index = 0;
  while (bytes[index] === repaired[index]) index += 1;
  while (!isUtf8(bytes.subarray(0, index))) index -= 1;
  return index;
}

function decodeUtf16(bytes: Buffer, bigEndian: boolean, source: string): string {
  if (bytes.length % 2 !== 0) throw inputError(`${source} begins as UTF-16 text but ends within a character, at byte ${bytes.length - 1}.`);
  const littleEndian = bigEndian ? Buffer.from(bytes).swap16() : bytes;
  return littleEndian.toString('utf16le', 2);
}

/**
 * The text that `bytes` hold: UTF-8, or UTF-16 with a byte order mark. The mark is not part of the text, so offsets count
 * from the character after it.
 *
 * @param bytes - A whole file.
 * @param source - What to call it in an error.
 * @throws CommandError (exit code 1) when the bytes are no text; it names the first wrong byte, counted from 0.
 */
export function decodeText(bytes: Buffer, source: string): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeUtf16(bytes, false, source);
  if (startsWith(bytes, 0xfe, 0xff)) return decodeUtf16(bytes, true, source);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw inputError(`${source} is not text: byte ${nul} is NUL.`);
  if (!isUtf8(bytes)) {
    const index = firstInvalidByte(bytes);
    throw inputError(`${source} is not UTF-8 text: byte ${index} (${hex(bytes[index])}) begins no character; convert the file to UTF-8.`);
  }
  return bytes.toString('utf8', startsWith(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0);
}
