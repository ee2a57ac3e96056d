import type { Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { PAPERS_THAT_ASK } from '../../lexicon/tables/decision-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { DecisionContext } from './context.js';
import { startBefore } from './phrases.js';

const papers = new PhraseList(PAPERS_THAT_ASK);

/** Whom the verb asks, or what must be done, stands right behind it: `đề nghị Bộ Tài chính …`, `đề nghị cần …`. */
const isAskedOf = ({ scene, story }: DecisionContext, { start, end }: Span): boolean =>
  scene.at('Modal', end).length > 0
  || story.partiesOf(scene.sentences.of[start]!).some((party) => party.start === end && party.kind !== 'person');

/**
 * `phía nhà thầu đề nghị Bộ Tài chính …`: at a meeting somebody asks where the verb goes on like this, also where nobody knows
 * whose words stand before it; what a paper asks for, `lá thư đề nghị Bộ Tài chính …`, is none of it.
 */
export const namesAddressee = (context: DecisionContext, verb: Span<DecisionVerbEntry>): boolean =>
  verb.value.type === 'proposed' && context.setting.kinds.length > 0
  && !hasFlag(context.scene.tape, verb.start - 1, Flag.Number) && startBefore(context.scene, papers, verb.start) < 0
  && isAskedOf(context, verb);
