import type { Party, Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { OPINIONS } from '../../lexicon/tables/decision-contexts.js';
import { opensClause, startOfAdverbs } from './clause.js';
import { startBefore } from './phrases.js';

/** Opinions that stand for those who hold them: `Nhiều ý kiến đề nghị …`, `Có ý kiến cho rằng cần …`. */

const opinions = new PhraseList(OPINIONS);
const OPINION = 'Opinion';

/** Whether a party is the opinions of those who are not named. */
export const isOpinion = ({ span }: Party): boolean => span.tag === OPINION;

/** Start of the opinions that end at `end` and open their clause; -1 where none do. */
export const startOfOpinion = (scene: Scene, end: number): number => {
  const start = startBefore(scene, opinions, end);
  return start >= 0 && opensClause(scene, start) ? start : -1;
};

const partyOf = (start: number, end: number): Party =>
  ({ kind: 'group', start, end, individual: null, span: { tag: OPINION, start, end, value: null, rule: 'decision/opinion', from: [] } });

/** The opinions directly before a verb. */
export const opinionBefore = (story: Story, verb: number): Party | null => {
  const end = startOfAdverbs(story, verb), start = startOfOpinion(story.scene, end);
  return start < 0 ? null : partyOf(start, end);
};

/** `Có ý kiến cho rằng … | cần …`: the opinions with a verb of speaking behind them that a sentence reports before `at`. */
export const opinionSaid = ({ scene }: Story, at: number): Party | null => {
  for (let start = scene.sentenceStart(at); start < at; start++) {
    const end = opinions.endAt(scene.tape, start);
    if (end < 0 || !opensClause(scene, start)) continue;
    if (scene.hit('SpeechVerb', end) || scene.hit('SpeechVerb', end + 1)) return partyOf(start, end);
  }
  return null;
};
