import { wordAt, type Individual, type Story } from '../../discourse/index.js';
import { linesFrom } from '../lines.js';
import { sentencesOfList } from '../list-sentences.js';
import { isPerson } from './persons.js';

const COLON = ':';

/** `Tham dự có: ⏎ - Ông A, Phó Chủ tịch; ⏎ - Bà B`: those of a list whose cue ends its line with a colon, one or more to a line. */
export const personsInLines = (story: Story, from: number): Individual[] => {
  const { scene } = story, end = scene.sentenceEnd(from - 1);
  if (wordAt(scene, end - 1) !== COLON) return [];
  return linesFrom(scene, end).flatMap(([start, last]) => story.partiesOf(scene.sentences.of[start]!)
    .filter((party) => party.start >= start && party.end <= last).filter(isPerson).map(({ individual }) => individual));
};

/** `Tham dự có các đồng chí: Ông A - Bí thư. | Bà B - Phó Bí thư.`: those of a list whose members full stops part. */
export const personsInSentences = (story: Story, from: number): Individual[] =>
  sentencesOfList(story, from).flatMap((sentence) => story.partiesOf(sentence).filter(isPerson).map(({ individual }) => individual));
