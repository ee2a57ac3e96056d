import type { Scene } from '../grammar/index.js';
import { SYLLABLES_WITHOUT_MARKS } from '../lexicon/tables/record-words.js';
import { detectLegacyEncoding, Flag, hasFlag, textOf, type Tape } from '../text/index.js';
import type { UndecidedAbbreviation } from './abbreviations.js';
import type { Dates } from './dates.js';
import { mentionOf } from './mention.js';
import type { Diagnostic } from './types.js';

/** What could not be decided, and what about the text itself makes its record poor. */

const LEAST_LETTERS = 80;
const LETTERS_OF_LONG = 200;
const MOST_WITH_MARKS = 0.02;
const LEAST_KNOWN = 0.25;
const LEAST_KNOWN_OF_SHORT = 0.4;

let syllables: ReadonlySet<string> | null = null;
const isKnownSyllable = (word: string): boolean => {
  syllables ??= new Set(SYLLABLES_WITHOUT_MARKS);
  return syllables.has(word);
};

const isPlain = (word: string): boolean => {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7F) return false;
  return true;
};

/** Whether the text is Vietnamese that was written without its marks: `Chu tich UBND tinh`. */
const lacksMarks = (tape: Tape): boolean => {
  let letters = 0, words = 0, withMarks = 0, known = 0;
  for (let at = 0; at < tape.size; at++) {
    if (!hasFlag(tape, at, Flag.Word)) continue;
    const word = textOf(tape, at, at + 1);
    letters += word.length;
    words++;
    if (!isPlain(word)) withMarks++;
    else if (isKnownSyllable(word.toLowerCase())) known++;
    if (withMarks > 20 && withMarks > words * 0.1) return false;
  }
  const least = letters < LETTERS_OF_LONG ? LEAST_KNOWN_OF_SHORT : LEAST_KNOWN;
  return letters >= LEAST_LETTERS && withMarks <= words * MOST_WITH_MARKS && known >= words * least;
};

const ENCODING_NAMES = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

const ofText = ({ tape }: Scene): Diagnostic[] => {
  if (tape.size === 0) return [{ code: 'empty-text', message: 'The text holds no word.', mention: null }];
  const encoding = detectLegacyEncoding(tape.input);
  if (encoding !== null) {
    const message = `The text is not in Unicode but looks like ${ENCODING_NAMES[encoding]}: convertLegacy(text, '${encoding}') makes it readable.`;
    return [{ code: 'legacy-encoding', message, mention: null }];
  }
  if (!lacksMarks(tape)) return [];
  return [{ code: 'no-diacritics', message: 'The text is written without Vietnamese marks, which most facts are read by.', mention: null }];
};

const ofAbbreviation = ({ short, readings, mention }: UndecidedAbbreviation): Diagnostic =>
  ({ code: 'ambiguous-abbreviation', message: `"${short}" may stand for ${readings.join(', ')}; nothing in the text decides.`, mention });

const ofDates = (scene: Scene, { withoutYear }: Dates): Diagnostic[] =>
  withoutYear.map(({ start, end }) => {
    const mention = mentionOf(scene, start, end);
    return { code: 'unresolved-year', message: `"${mention.text}" has no year; the option publishedOn tells it.`, mention };
  });

const ofRules = (scene: Scene): Diagnostic[] => [...scene.givenUp].sort((a, b) => a - b).map((sentence) => {
  const mention = mentionOf(scene, scene.sentences.start[sentence]!, scene.sentences.end[sentence]!);
  return { code: 'step-limit', message: 'A rule was given up here, where too many readings are possible; facts may be missing.', mention };
});

export const diagnose = (scene: Scene, dates: Dates, undecided: readonly UndecidedAbbreviation[]): Diagnostic[] =>
  [...ofText(scene), ...undecided.map(ofAbbreviation), ...ofDates(scene, dates), ...ofRules(scene)];
