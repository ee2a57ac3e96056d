import type { Party, Story } from '../discourse/index.js';
import type { Scene } from '../grammar/index.js';

/**
 * Where an article says what it is about. A headline is one sentence or two (a kicker above it), and the lead behind it
 * at most three: what stands among these five is the news. Background and other events are told further down.
 */
const LEAD_SENTENCES = 5;

/** Of these the headline and the first sentence behind it, which tell the news before anything else is told. */
const OPENING_SENTENCES = 3;

/** The token behind the headline and the lead. */
export const endOfLead = ({ sentences }: Scene): number => sentences.end[Math.min(LEAD_SENTENCES, sentences.count) - 1] ?? 0;

/** Whether a token stands in the headline or the lead. */
export const isOfLead = ({ sentences }: Scene, token: number): boolean => sentences.of[token]! < LEAD_SENTENCES;

/** Whether a token stands in the headline or in the first sentence behind it. */
export const isOfOpening = ({ sentences }: Scene, token: number): boolean => sentences.of[token]! < OPENING_SENTENCES;

/** Whoever the headline and the lead name, in the order of the text. */
export const partiesOfLead = ({ partiesOf }: Story): Party[] =>
  Array.from({ length: LEAD_SENTENCES }, (_, sentence) => partiesOf(sentence)).flat();

/** Whether a token stands in the line that says when the article appeared: nothing happened then. */
export const isOfDateLine = (scene: Scene, token: number): boolean => {
  const line = scene.all('DateLine')[0];
  return line !== undefined && line.start <= token && token < line.end;
};
