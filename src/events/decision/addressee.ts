import type { Span } from '../../grammar/index.js';
import { PhraseList, type DecisionVerbEntry } from '../../lexicon/index.js';
import { PAPERS_THAT_ASK } from '../../lexicon/tables/decision-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { DecisionContext } from './context.js';
import { startBefore } from './phrases.js';

const papers = new PhraseList(PAPERS_THAT_ASK);

/**
 * `phía nhà thầu đề nghị Bộ Tài chính …`: at a meeting somebody asks whom the verb names right behind it, also where nobody knows
 * whose words stand before it; what a paper asks for, `lá thư đề nghị Bộ Tài chính …`, is none of it.
 */
export const namesAddressee = ({ scene, story, setting }: DecisionContext, { start, end, value }: Span<DecisionVerbEntry>): boolean =>
  value.type === 'proposed' && setting.kinds.length > 0
  && !hasFlag(scene.tape, start - 1, Flag.Number) && startBefore(scene, papers, start) < 0
  && story.partiesOf(scene.sentences.of[start]!).some((party) => party.start === end && party.kind !== 'person');
