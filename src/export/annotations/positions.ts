import { firstFrom } from '../../text/sorted.js';

/** Code points that a quote carries before and after it, at most. */
const CONTEXT = 32;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
const isSecondHalf = (text: string, at: number): boolean =>
  at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));

/** Turns an offset in UTF-16 code units into one in code points; an offset within a pair counts as the end of the pair. */
export const codePointCounter = (text: string): ((offset: number) => number) => {
  const secondHalves: number[] = [];
  for (let at = 1; at < text.length; at++) if (isSecondHalf(text, at)) secondHalves.push(at);
  return (offset) => offset - firstFrom(secondHalves, offset, (at) => at);
};

/** The characters before an offset; none is broken. */
export const contextBefore = (text: string, offset: number): string => {
  const start = Math.max(0, offset - CONTEXT);
  return text.slice(isSecondHalf(text, start) ? start + 1 : start, offset);
};

/** The characters after an offset; none is broken. */
export const contextAfter = (text: string, offset: number): string => {
  const end = Math.min(text.length, offset + CONTEXT);
  return text.slice(offset, isSecondHalf(text, end) ? end - 1 : end);
};
