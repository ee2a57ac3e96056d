import type { Party, Story } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { BARE_UNITS } from '../../lexicon/tables/decision-contexts.js';
import { opensClause, startOfAdverbs } from './clause.js';
import type { DecisionContext } from './context.js';

const units = new PhraseList(BARE_UNITS);
const UNIT = 'Unit';

/** Whether a party is a unit without its name, as this article calls it. */
export const isUnit = ({ span }: Party): boolean => span.tag === UNIT;

/** `UBND thành phố`, `thành phố Lạng Sơn`: a name holds the word. */
const isOfName = ({ scene, partiesOf }: Story, at: number): boolean =>
  partiesOf(scene.sentences.of[at]!).some((party) => party.start <= at && party.end > at);

/** `Thành phố cần …`, `Do đó tỉnh đề nghị …`: a unit without its name at the start of its clause, directly before a verb. */
export const unitBefore = ({ scene, story }: DecisionContext, verb: number): Party | null => {
  const end = startOfAdverbs(story, verb);
  const start = [end - 2, end - 1].find((at) => units.endAt(scene.tape, at) === end) ?? -1;
  if (start < 0 || isOfName(story, start) || !opensClause(scene, start)) return null;
  return { kind: 'group', start, end, individual: null, span: { tag: UNIT, start, end, value: null, rule: 'decision/unit', from: [] } };
};
