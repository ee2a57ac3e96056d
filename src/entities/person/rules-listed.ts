import { after, as, rule, seq, shape, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { lowerAt } from '../../text/index.js';
import type { OfficeValue } from '../office/index.js';
import { isFamilyName } from '../shapes/name-runs.js';
import { isCapitalWord } from '../shapes/words.js';
import { OF_SEVERAL } from './lexicon.js';
import { personOf, type PersonValue } from './value.js';

/** Names of two words in a list of people: by themselves they may as well be a street or a village. */

const SHORT = 2, LONGEST = 5;
/** `Trần Hùng`: a family name and a given name, and no more capitals. */
const SHORT_NAME = shape('name of two words', 'capital', (scene, at) => {
  const isName = isFamilyName(scene, at) && isCapitalWord(scene, at + 1) && scene.hit('GivenName', at + 1) !== undefined;
  return isName && !isCapitalWord(scene, at + SHORT) ? at + SHORT : -1;
});

/** Tokens of the longest office before a colon. */
const LONGEST_OFFICE = 16;
/** `các Phó Chủ tịch UBND huyện | :`, `các đại biểu | Trần Hùng`: an office of several ends there. */
const isBehindPluralOffice = (scene: Scene, end: number): boolean => {
  for (let at = end - 1; at >= Math.max(1, end - LONGEST_OFFICE); at--) {
    const isOffice = scene.at<OfficeValue>('Office', at).some((office) => office.end === end);
    if (isOffice && OF_SEVERAL.has(lowerAt(scene.tape, at - 1))) return true;
  }
  return false;
};

/** Whether a list of people opens right before a token: `các ông |`, `các đồng chí: |`. */
const isOpenedBefore = (scene: Scene, at: number): boolean => {
  const end = lowerAt(scene.tape, at - 1) === ':' ? at - 1 : at;
  return scene.hitBefore('PluralHonorific', end) !== undefined || isBehindPluralOffice(scene, end);
};

const MOST_BEFORE = 16;
const JOINTS = new Set([',', AND]);
const startOfCapitals = (scene: Scene, end: number): number => {
  let at = end;
  while (at > 0 && isCapitalWord(scene, at - 1)) at--;
  return at;
};

/** Whether nothing but names stands between the words of address and this one: `các ông Lê Văn Ba, Trần Hùng và | Lê Hải`. */
const isListed = (scene: Scene, name: number): boolean => {
  let start = name;
  for (let before = 0; before < MOST_BEFORE && !isOpenedBefore(scene, start); before++) {
    const joint = lowerAt(scene.tape, start - 1) === AND && lowerAt(scene.tape, start - 2) === ',' ? start - 2 : start - 1;
    if (!JOINTS.has(lowerAt(scene.tape, joint))) return false;
    start = startOfCapitals(scene, joint);
    if (joint - start < SHORT || joint - start > LONGEST) return false;
  }
  return isOpenedBefore(scene, start);
};

// các đồng chí Lê Văn Ba, Trần Hùng và Lê Hải
const listedName = rule({
  id: 'person/listed-name',
  gloss: 'a name of two words in a list of names that a word of address or an office of several opens',
  pattern: seq(after(',', AND, ':'), as('name', SHORT_NAME)),
  emit: (match): Reading<PersonValue> | null => (isListed(match.scene, match.start) ? personOf(match) : null),
  examples: [
    'Dự có các đồng chí Lê Văn Ba, {Trần Hùng} và các sở', 'Gồm các ông: {Trần Hùng}, Lê Văn Ba',
    'Các đại biểu Trần Văn Bảo và {Lê Hải} đồng tình', 'Dự có các Phó Chủ tịch UBND huyện: {Trần Hùng}; Lê Văn Ba',
  ],
  counterExamples: ['Sửa các đường Lê Lợi, Trần Hùng', 'Các xã: Trần Hùng, Lê Văn Ba', 'Các đồng chí dự, Trần Hùng vắng'],
});

export const LISTED_RULES: readonly Rule<Reading<PersonValue>>[] = [listedName];
