import type { Party } from '../../discourse/index.js';
import { opensClause, startOfAdverbs } from './clause.js';
import type { DecisionContext } from './context.js';

/** Those of an assembly whose votes are counted, as the subject that adopts. */

/** `46/46 đại biểu có mặt | biểu quyết thông qua …`: the count that opens its clause directly before a verb. */
export const votersBefore = ({ scene, story, votes }: DecisionContext, verb: number): Party | null => {
  const end = startOfAdverbs(story, verb);
  const vote = (votes.get(scene.sentences.of[verb]!) ?? []).find((each) => each.end === end && opensClause(scene, each.start));
  return vote ? { kind: 'group', start: vote.start, end, individual: null, span: vote } : null;
};
