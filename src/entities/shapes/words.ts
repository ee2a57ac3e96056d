import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';

/** Letters of a token, each with its marks. */
export const lengthOf = ({ tape }: Scene, at: number): number => lowerAt(tape, at).length;

/** First character of a token. */
export const characterAt = ({ tape }: Scene, at: number): string => tape.input[tape.start[at] ?? 0] ?? '';

export const isCapitalWord = ({ tape }: Scene, at: number): boolean =>
  at < tape.size && (tape.flags[at]! & (Flag.Word | Flag.Capital)) === (Flag.Word | Flag.Capital);

export const isSmallWord = ({ tape }: Scene, at: number): boolean =>
  at < tape.size && (tape.flags[at]! & (Flag.Word | Flag.Capital)) === Flag.Word;

/** `UBND`, `WHO`: all capitals, more than one letter. */
export const isAcronym = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.AllCaps) && lengthOf(scene, at) > 1;

const OF_OFFICES = ['Post', 'Former'];

/** `Moon Jae|-in`, `Rếch Ti|-lơ|-xơn`: a small syllable that a hyphen glues to the name, and no office: `Lê Văn Ba|-nguyên Bí thư`. */
export const isSmallTail = (scene: Scene, at: number): boolean => characterAt(scene, at) === '-'
  && hasFlag(scene.tape, at, Flag.Glued) && hasFlag(scene.tape, at + 1, Flag.Glued) && isSmallWord(scene, at + 1)
  && !OF_OFFICES.some((cls) => scene.hit(cls, at + 1) !== undefined);

/** `Marwick`, `Đa|-ni-en`: a word of another language, by its spelling or by the hyphen of those that are written by their sound. */
export const isForeignWord = (scene: Scene, at: number): boolean => hasFlag(scene.tape, at, Flag.Foreign) || isSmallTail(scene, at + 1);

/** All capitals, a single letter too. */
export const isLoudWord = (scene: Scene, at: number): boolean => isCapitalWord(scene, at) && hasFlag(scene.tape, at, Flag.AllCaps);

/** `Đoàn đại biểu | Quân | sự`, `trụ sở | Thủ | tướng`: a lone capital syllable whose word goes on in small letters is no name. */
export const isFirstSyllable = (scene: Scene, at: number): boolean =>
  isCapitalWord(scene, at) && !hasFlag(scene.tape, at, Flag.Foreign) && !isAcronym(scene, at) && isSmallWord(scene, at + 1);

const ROMAN = /^(?=[IVX])(?:X{0,3})(?:IX|IV|V?I{0,3})$/u;

/** `V`, `XIII`: up to 39. */
export const isRoman = ({ tape }: Scene, at: number): boolean =>
  hasFlag(tape, at, Flag.AllCaps) && ROMAN.test(tape.input.slice(tape.start[at], tape.end[at]));

/** A number of at most so many digits. */
export const isShortNumber = (scene: Scene, at: number, mostDigits: number): boolean =>
  hasFlag(scene.tape, at, Flag.Number) && lengthOf(scene, at) <= mostDigits;

/** `1998`, `2026`. */
export const isYear = (scene: Scene, at: number): boolean => {
  const year = isShortNumber(scene, at, 4) ? Number(lowerAt(scene.tape, at)) : 0;
  return year >= 1900 && year <= 2100;
};
