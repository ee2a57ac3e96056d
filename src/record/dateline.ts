import type { AbbreviationValue } from '../entities/abbreviation/index.js';
import type { Scene } from '../grammar/index.js';
import type { ProvinceEntry } from '../lexicon/index.js';
import { PROVINCES } from '../lexicon/tables/index.js';
import { SITE_PREFIXES } from '../lexicon/tables/record-words.js';
import { Flag, hasFlag, plainKey } from '../text/index.js';
import { decidePaper } from './abbreviation-readings.js';
import { provinceDescription, type PlaceDraft, type Places } from './places.js';

/** The province that a paper or site at the start of the first lines belongs to: `(BĐ) -`, `(binhdinh.gov.vn) -`. */

type Found = readonly [province: ProvinceEntry, start: number, end: number];

const LINES_READ = 4;
const LONGEST_SITE = 9;

const provinceNamed = (name: string | null | undefined): ProvinceEntry | undefined => PROVINCES.find((each) => each.name === name);

/** Initials of a paper: the province that the article names, else the only one that they can stand for. */
const readInitials = (scene: Scene): Found | null => {
  for (const { start, end, value: { papers } } of scene.all<AbbreviationValue>('Abbreviation')) {
    if (papers.length === 0) continue;
    const places = new Set(papers.map(({ place }) => place));
    const province = provinceNamed(decidePaper(scene, papers)?.place ?? (places.size === 1 ? papers[0]!.place : null));
    if (province) return [province, start, end];
  }
  return null;
};

/** `binhdinh`, `baobinhdinh`. */
const provinceOfSite = (site: string): ProvinceEntry | undefined => {
  const names = [site, ...SITE_PREFIXES.filter((prefix) => site.startsWith(prefix)).map((prefix) => site.slice(prefix.length))];
  return PROVINCES.find(({ name }) => names.includes(plainKey(name).replace(/ /gu, '')));
};

const textAt = ({ tape }: Scene, at: number): string => tape.input.slice(tape.start[at], tape.end[at]);

/** The address of a site in brackets. */
const readSite = (scene: Scene): Found | null => {
  const { sentences, tape } = scene;
  for (let s = 0; s < Math.min(LINES_READ, sentences.count); s++) {
    const open = sentences.start[s]!;
    if (!hasFlag(tape, open, Flag.LineStart) || textAt(scene, open) !== '(') continue;
    let close = open + 1;
    while (close < tape.size && close - open < LONGEST_SITE && textAt(scene, close) !== ')') close++;
    if (close - open < 4 || close >= tape.size || textAt(scene, close) !== ')' || textAt(scene, open + 2) !== '.') continue;
    const province = provinceOfSite(plainKey(textAt(scene, open + 1)));
    if (province) return [province, open + 1, close];
  }
  return null;
};

export const readDateline = (scene: Scene, places: Places): PlaceDraft | null => {
  const found = readInitials(scene) ?? readSite(scene);
  if (!found) return null;
  const [province, start, end] = found;
  const draft = places.open(provinceDescription(province));
  draft.ranges.unshift([start, end]);
  return draft;
};
