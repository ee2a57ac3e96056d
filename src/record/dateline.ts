import type { Scene } from '../grammar/index.js';
import type { ProvinceEntry } from '../lexicon/index.js';
import { PROVINCES } from '../lexicon/tables/index.js';
import { DATELINE_ENDINGS, NATIONAL_PAPERS, SITE_PREFIXES } from '../lexicon/tables/record-words.js';
import { Flag, hasFlag, plainKey } from '../text/index.js';
import { provinceDescription, type PlaceDraft, type Places } from './places.js';

/** The province that a paper or site in brackets before the first sentence belongs to: `(BĐ) -`, `(binhdinh.gov.vn) -`. */

const LINES_READ = 4;
const LONGEST = 8;

const textAt = ({ tape }: Scene, at: number): string => tape.input.slice(tape.start[at], tape.end[at]).normalize('NFC').replace(/[ÐƉ]/gu, 'Đ');

const initialsOf = (name: string): string => name.split(/[ -]+/u).map((word) => word[0] ?? '').join('').toUpperCase();

const provincesWithInitials = (initials: string): ProvinceEntry[] => PROVINCES.filter(({ name }) => initialsOf(name) === initials);

/** `QNO` may stand for `QN` with the word for "online" behind it. */
const readingsOf = (letters: string): string[] =>
  [letters, ...DATELINE_ENDINGS.filter((ending) => letters.endsWith(ending) && letters.length > ending.length + 1).map((ending) => letters.slice(0, -ending.length))];

/** The only province with these initials, or the only one of several that the article names. */
const provinceOfInitials = (letters: string, places: Places): ProvinceEntry | null => {
  if (NATIONAL_PAPERS.includes(letters)) return null;
  for (const reading of readingsOf(letters)) {
    const fitting = provincesWithInitials(reading);
    if (fitting.length === 1) return fitting[0]!;
    const named = fitting.filter((each) => places.drafts.some((draft) => draft.province === each));
    if (named.length === 1) return named[0]!;
  }
  return null;
};

/** `binhdinh`, `baobinhdinh`. */
const provinceOfSite = (site: string): ProvinceEntry | null => {
  const names = [site, ...SITE_PREFIXES.filter((prefix) => site.startsWith(prefix)).map((prefix) => site.slice(prefix.length))];
  return PROVINCES.find(({ name }) => names.includes(plainKey(name).replace(/ /gu, ''))) ?? null;
};

/** The token with which the brackets at the start of a line open, or -1. */
const bracketOf = (scene: Scene): number => {
  const { sentences, tape } = scene;
  for (let s = 0; s < Math.min(LINES_READ, sentences.count); s++) {
    const at = sentences.start[s]!;
    if (hasFlag(tape, at, Flag.LineStart) && tape.input[tape.start[at]!] === '(') return at;
  }
  return -1;
};

export const readDateline = (scene: Scene, places: Places): PlaceDraft | null => {
  const open = bracketOf(scene);
  if (open < 0) return null;
  const at = open + 1;
  let close = at;
  while (close < scene.tape.size && close - open < LONGEST && textAt(scene, close) !== ')') close++;
  if (close >= scene.tape.size || textAt(scene, close) !== ')') return null;
  const isSite = close - at > 2 && textAt(scene, at + 1) === '.';
  const province = isSite ? provinceOfSite(plainKey(textAt(scene, at)))
    : close - at <= 2 && hasFlag(scene.tape, at, Flag.AllCaps) ? provinceOfInitials(textAt(scene, at), places) : null;
  if (!province) return null;
  const draft = places.open(provinceDescription(province));
  draft.ranges.unshift([at, isSite ? close : at + 1]);
  return draft;
};
