import { wordAt } from '../../discourse/index.js';
import { PROPOSED_STATES } from '../../lexicon/tables/decision-contexts.js';
import { bareVerb, isAct } from './bare-verb.js';
import type { DecisionContext, Governing } from './context.js';
import { isOrdering } from './ordering.js';

const STATES = new Set(PROPOSED_STATES);

/** Somebody else may be the subject. */
const namesActor = ({ story }: DecisionContext, sentence: number): boolean =>
  story.partiesOf(sentence).some(({ kind }) => kind === 'person' || kind === 'body');

/** `Các đại biểu đề nghị …. Có chính sách …; xây dựng …`: a group's proposals go on in the next sentence without a subject. */
export const proposalOf = (context: DecisionContext, sentence: number): Governing | null => {
  const { scene, proposers } = context;
  if (proposers?.sentence !== sentence - 1 || !isOrdering(scene, sentence) || namesActor(context, sentence)) return null;
  const start = scene.sentences.start[sentence]!;
  if (!isAct(scene, start) && !STATES.has(wordAt(scene, start))) return null;
  return { verb: bareVerb(scene, start, 'decision/proposal'), type: 'proposed', actor: proposers.party, target: null, isStated: false };
};
