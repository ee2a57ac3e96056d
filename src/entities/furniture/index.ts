import { flatLayer, readThen, type Layer, type Scene } from '../../grammar/index.js';
import { Flag, hasFlag, lowerAt } from '../../text/index.js';
import { BYLINE_WORDS } from '../../lexicon/tables/record-words.js';
import { characterAt, isCapitalWord } from '../shapes/words.js';
import { dayOfLine, readDateLine } from './date-line.js';
import { FURNITURE_RULES } from './rules.js';
import { stampedHeadline } from './stamp.js';

export { isLine, LINES_READ } from './lines.js';
export type { CreditValue } from './rules.js';

const MOST_WORDS = 9;
const MARKS = new Set(['-', '–', '/', '(', ')', '.', ',', '&', ':']);

/** The writer's name behind the last full stop: nothing but capitals and the marks that join them. */
const readByline = (scene: Scene): void => {
  const { sentences, tape } = scene;
  for (let s = sentences.count - 1; s >= Math.max(1, sentences.count - 3); s--) {
    const start = sentences.start[s]!, end = sentences.end[s]!;
    if (end - start > 2 * MOST_WORDS || !isNamesOnly(scene, start, end)) continue;
    scene.add({ tag: 'Byline', start, end, value: null, rule: 'furniture/byline', from: [] });
    if (!hasFlag(tape, start, Flag.LineStart)) return;
  }
};

const isNamesOnly = (scene: Scene, start: number, end: number): boolean => {
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const text = scene.tape.input.slice(scene.tape.start[at], scene.tape.end[at]);
    if (isCapitalWord(scene, at)) capitals++;
    else if (!MARKS.has(text) && !BYLINE_WORDS.includes(lowerAt(scene.tape, at))) return false;
  }
  return capitals > 0 && capitals <= MOST_WORDS && scene.at('Date', start).length === 0;
};

const TITLE_TOKENS = 60;

const addTitle = (scene: Scene, start: number, end: number): void =>
  scene.add({ tag: 'Title', start, end, value: null, rule: 'furniture/title', from: [] });

/** The first line, or the one below where the first only tells the day: `14/10/2023 - 16:21`. */
const firstLineOfNews = (scene: Scene): number => {
  const { sentences, tape } = scene, end = sentences.end[0]!;
  return sentences.count > 2 && hasFlag(tape, end, Flag.LineStart) && end <= TITLE_TOKENS && dayOfLine(scene, 0, end) !== null ? 1 : 0;
};

/** The headline: the line with the stamp of the page, else the first, when it is a line of its own and ends like no sentence does. */
const readTitle = (scene: Scene): void => {
  const { sentences, tape } = scene;
  if (sentences.count < 2) return;
  const stamped = stampedHeadline(scene, TITLE_TOKENS);
  if (stamped) {
    addTitle(scene, ...stamped);
    return;
  }
  const line = firstLineOfNews(scene), start = sentences.start[line]!, end = sentences.end[line]!;
  const isOwnLine = end < tape.size && hasFlag(tape, end, Flag.LineStart);
  if (!isOwnLine || end - start > TITLE_TOKENS || characterAt(scene, end - 1) === '.' || characterAt(scene, start) === '(') return;
  addTitle(scene, start, end);
};

/** Reads what stands around the news: spans of kind `Credit`, `Byline`, `Title` and `DateLine`. */
export const furnitureLayer: Layer = readThen(flatLayer('furniture', FURNITURE_RULES), (scene) => {
  readTitle(scene);
  readDateLine(scene);
  readByline(scene);
});
