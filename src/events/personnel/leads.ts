import { wordAt } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { sentenceBefore } from '../captions.js';
import { committees, continuations, decisionWords, Words } from './lexicon.js';

/** The sentence that announces the changes of a list, or of the sentence behind it. */

const DECIDES = [Words.Names, Words.Removes, Words.Disciplines];

/** The first word in [from, to) that says that something is decided; -1 if there is none. */
const decidingWord = (scene: Scene, from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    if (decisionWords.holds(scene.tape, at) || DECIDES.some((cls) => scene.hit(cls, at))) return at;
  }
  return -1;
};

/** A line that begins with a number or a mark of lists. */
export const isListLine = (scene: Scene, sentence: number): boolean => {
  const start = scene.sentences.start[sentence]!;
  return hasFlag(scene.tape, start, Flag.LineStart) && (hasFlag(scene.tape, start, Flag.Number) || '-–+•*'.includes(wordAt(scene, start)));
};

const LONGEST_LIST = 80;

const SENTENCES_OF_LINE = 6;

/** `- Đảng ủy xã: chỉ định Ban Chấp hành. | Ông A giữ chức …`: the first sentence of the line of a list in which a sentence stands. */
const firstOfLine = (scene: Scene, sentence: number): number => {
  let first = sentence;
  const { start } = scene.sentences, least = Math.max(0, sentence - SENTENCES_OF_LINE);
  while (first > least && !hasFlag(scene.tape, start[first]!, Flag.LineStart)) first--;
  return isListLine(scene, first) ? first : sentence;
};

/** Whether a sentence stands in the line of a list, first or further on. */
export const isInListLine = (scene: Scene, sentence: number): boolean => isListLine(scene, firstOfLine(scene, sentence));

const verbIn = (scene: Scene, from: number, to: number): number => {
  for (let at = from; at < to; at++) if (scene.hit(Words.Names, at)) return at;
  return -1;
};

const LONGEST_HEADING = 16;
/** `II. ĐIỀU ĐỘNG, BỔ NHIỆM`: a line in capitals that heads those behind it. */
const isHeading = (scene: Scene, sentence: number): boolean => {
  const { start, end } = scene.sentences;
  return hasFlag(scene.tape, end[sentence]! - 1, Flag.AllCaps) && end[sentence]! - start[sentence]! <= LONGEST_HEADING
    && verbIn(scene, start[sentence]!, end[sentence]!) >= 0;
};

/** The sentence that announces what a later one tells (`Theo đó, …`, a line of a list behind a colon or a heading); -1 if none does. */
const leadOf = (scene: Scene, sentence: number): number => {
  const { start, end } = scene.sentences;
  if (continuations.holds(scene.tape, start[sentence]!)) return sentenceBefore(scene, sentence);
  const leads = (at: number): boolean => wordAt(scene, end[at]! - 1) === ':' || isHeading(scene, at);
  const line = firstOfLine(scene, sentence), first = Math.max(0, line - LONGEST_LIST);
  let lead = line - 1;
  while (lead > first && isListLine(scene, lead + 1) && !leads(lead)) lead--;
  return lead >= 0 && leads(lead) ? lead : -1;
};

const LONGEST_CAPTION = 8;
/** `Đại biểu dự họp.`: a short line between an announcement and what it leads to. */
const isShortLine = (scene: Scene, sentence: number): boolean => {
  const { start, end } = scene.sentences;
  return end[sentence]! - start[sentence]! <= LONGEST_CAPTION && hasFlag(scene.tape, start[sentence]!, Flag.LineStart)
    && hasFlag(scene.tape, end[sentence]!, Flag.LineStart);
};

/**
 * A word that `find` finds in the sentence that announces a change, or in the one before if that only opens a list (`Cụ thể:`) or is
 * a line by itself.
 */
const inLead = (scene: Scene, sentence: number, find: (scene: Scene, from: number, to: number) => number): number => {
  const { start, end } = scene.sentences, lead = leadOf(scene, sentence);
  if (lead < 0) return -1;
  // `… công bố các quyết định bổ nhiệm. | Cụ thể: | 1/ Ông A giữ chức …`
  const told = find(scene, start[lead]!, end[lead]!);
  const isOpening = told < 0 && lead > 0 && (continuations.holds(scene.tape, start[lead]!) || isShortLine(scene, lead));
  return isOpening ? find(scene, start[lead - 1]!, end[lead - 1]!) : told;
};

/** The word that announces a change told in a later sentence; -1 if there is none. */
export const announcementOf = (scene: Scene, sentence: number): number => inLead(scene, sentence, decidingWord);

/** The verb that names, in the sentence that announces a list of offices and persons; -1 if there is none. */
export const announcingVerb = (scene: Scene, sentence: number): number => inLead(scene, sentence, verbIn);

const holdsCommittee = (scene: Scene, sentence: number): boolean => {
  const { start, end } = scene.sentences;
  for (let at = start[sentence]!; at < end[sentence]!; at++) if (committees.holds(scene.tape, at)) return true;
  return false;
};

/**
 * `Ban Chấp hành ra mắt với 29 thành viên. | Bà Mai giữ chức Bí thư`: what says that a committee is new, in the sentence before one that
 * begins with a member of it; -1 if nothing does.
 */
export const newCommitteeBefore = (scene: Scene, sentence: number): number => {
  const { start, end } = scene.sentences, before = sentenceBefore(scene, sentence);
  if (before < 0 || scene.at('Person', start[sentence]!).length === 0 || !holdsCommittee(scene, before)) return -1;
  return decidingWord(scene, start[before]!, end[before]!);
};
