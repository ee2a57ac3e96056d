import { isLightBetween, subjectOf, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { Flag, hasFlag } from '../../text/index.js';
import { Words } from './lexicon.js';
import type { AgendaValue } from './reading.js';
import { endOfParty } from './tokens.js';

/** Whether what surrounds a verb makes it tell of the meeting: no task, no quotation, a fitting subject. */

const OPENING = '“«', CLOSING = '”»';

/** Tokens that stand inside a quotation; one that is not closed ends with its paragraph. */
export const quotedTokens = ({ tape }: Scene): Uint8Array => {
  const inside = new Uint8Array(tape.size);
  let open = false;
  for (let at = 0; at < tape.size; at++) {
    const mark = hasFlag(tape, at, Flag.Mark) ? tape.input[tape.start[at]!]! : ' ';
    if (open && hasFlag(tape, at, Flag.BlankBefore)) open = false;
    if (mark === '"') open = !open;
    else if (OPENING.includes(mark)) open = true;
    else if (CLOSING.includes(mark)) open = false;
    if (open) inside[at] = 1;
  }
  return inside;
};

const clauseStart = (scene: Scene, at: number): number => {
  let start = at;
  while (start > scene.sentenceStart(at) && wordAt(scene, start - 1) !== ';') start--;
  return start;
};

/** Whether a word of instruction stands in [from, at); names are stepped over. */
const isTask = (scene: Scene, from: number, at: number): boolean => {
  for (let i = from; i < at; i = Math.max(i + 1, endOfParty(scene, i))) if (scene.hit(Words.Task, i)) return true;
  return false;
};

const hasMeeting = (scene: Scene, from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (scene.hit(Words.Meeting, i)) return true;
  return false;
};

/** The party right before the verb, with only light words between. */
const directSubject = (story: Story, at: number): Party | undefined => {
  const last = story.partiesOf(story.scene.sentences.of[at]!).filter((party) => party.end <= at).at(-1);
  return last && isLightBetween(story.scene, last.end, at) ? last : undefined;
};

/** `Sau khi nghe báo cáo …`. */
const isAfterwards = (scene: Scene, at: number): boolean =>
  wordAt(scene, at - 2) === 'sau' && wordAt(scene, at - 1) === 'khi' || (wordAt(scene, at - 3) === 'sau' && wordAt(scene, at - 2) === 'khi');

const isShared = (scene: Scene, at: number): boolean => scene.hit(Words.Shared, at) !== undefined;

/**
 * What must stand before a verb for its object to be an item of the meeting. `goesOn`: an item stands earlier in the
 * sentence, so that its subject is this verb's too.
 */
export const stands = (story: Story, { start, value: { source } }: Span<AgendaValue>, goesOn: boolean): boolean => {
  const { scene } = story;
  const title = scene.all('Title')[0];
  if (title && start < title.end) return false;                                   // 1. not the headline, which is told again
  if (source === 'topic' || source === 'heading') return true;                    // 2. the topic of a meeting stands for itself
  const from = clauseStart(scene, start), direct = directSubject(story, start);
  if (isTask(scene, direct ? from : scene.sentenceStart(start), start)) return false; // 3. not what others are told to do
  if (goesOn || isAfterwards(scene, start) || hasMeeting(scene, from, start)) return true;                      // 4. a meeting is named before
  if (isShared(scene, start)) return false;                                       // 5. verbs of any work need one
  if (source === 'presented') return direct !== undefined && direct.kind !== 'place';                        // 6. someone presents it
  if (direct && direct.kind !== 'place') return true;                             // 7. a body or its members take it up
  const subject = subjectOf(story, start);
  return subject?.kind === 'body' || subject?.kind === 'group';
};
