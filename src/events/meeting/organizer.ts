import { isGoverned, subjectOf, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import { ORGANIZING_VERBS } from '../../lexicon/tables/meeting-contexts.js';
import type { Candidate } from './candidate.js';

const ORGANIZES = new Set(ORGANIZING_VERBS);
/** Words between a verb of holding and the mention. */
const NEAR = 8;

const isHolder = (story: Story, party: Party | null): party is Party =>
  party !== null && (party.kind === 'body' || party.kind === 'group') && !isGoverned(story.scene, party);

/** The body that is the subject of a verb of holding before a mention, or of the mention as a verb. */
const holderBefore = (story: Story, mention: number): Party | null => {
  const { scene } = story;
  for (let at = mention; at > scene.sentenceStart(mention) && at > mention - NEAR; at--) {
    const isOneWord = ORGANIZES.has(wordAt(scene, at));
    if (!isOneWord && !ORGANIZES.has(`${wordAt(scene, at - 1)} ${wordAt(scene, at)}`)) continue;
    const subject = subjectOf(story, isOneWord ? at : at - 1);
    if (isHolder(story, subject)) return subject;
  }
  return null;
};

/** The body that `tổ chức` or `họp` has for its subject, also where the meeting's name has a body of its own. */
export const holderOf = (story: Story, mentions: readonly Candidate[]): TokenRange | null => {
  for (const { span, isTitle } of mentions) {
    const holder = isTitle ? null : holderBefore(story, span.start);
    if (holder) return [holder.start, holder.end];
  }
  return null;
};

/** The body in the meeting's own name, else the one that holds it. */
export const organizerOf = (mentions: readonly Candidate[], holder: TokenRange | null): TokenRange | null => {
  for (const { span: { value: { body } } } of mentions) if (body?.tag === 'Body') return [body.start, body.end];
  return holder;
};
