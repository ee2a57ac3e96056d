/** Content lines of RFC 5545, section 3.1. */

const LIMIT = 75;
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F]/gu;

/** TEXT, section 3.3.11: what would end or part the value is escaped; other controls may not stand there. */
export const escapeText = (text: string): string => text
  .replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
  .replace(CONTROLS, '')
  .replace(/\p{Surrogate}/gu, '\uFFFD')
  .replace(/[\\;,]/gu, (character) => `\\${character}`)
  .replace(/\n/gu, '\\n');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** The line with line breaks so that none is longer than 75 octets; no character is broken. */
export const fold = (line: string): string => {
  let folded = '', octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LIMIT) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

/** Lines as a stream, each ended. */
export const contentLines = (lines: readonly string[]): string => lines.map((line) => `${fold(line)}\r\n`).join('');
