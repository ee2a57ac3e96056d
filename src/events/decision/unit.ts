import { wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { BARE_ADDRESSEES, BARE_TERRITORIES, BARE_UNITS, FRIENDLY, NO_TERRITORY_BEFORE } from '../../lexicon/tables/decision-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import { opensClause, startOfAdverbs, startOfClause } from './clause.js';
import type { DecisionContext } from './context.js';
import { isActAt } from './phrases.js';

const units = new PhraseList(BARE_UNITS);
const UNIT = 'Unit';

/** Words that stand for those who act, of which no party is read. */
export const unitOf = (start: number, end: number): Party =>
  ({ kind: 'group', start, end, individual: null, span: { tag: UNIT, start, end, value: null, rule: 'decision/unit', from: [] } });

/** Whether a party is a unit without its name, as this article calls it. */
export const isUnit = ({ span }: Party): boolean => span.tag === UNIT;

/** `UBND thành phố`, `thành phố Lạng Sơn`: a name holds the word. */
const isOfName = ({ scene, partiesOf }: Story, at: number): boolean =>
  partiesOf(scene.sentences.of[at]!).some((party) => party.start <= at && party.end > at);

/** `Tại xã Kim Đông, đoàn đã thăm và | tặng …`: a unit without its name that opens the clause of a verb. */
export const unitOpening = ({ scene, story }: DecisionContext, verb: number): Party | null => {
  const start = startOfClause(scene, verb), end = units.endAt(scene.tape, start);
  return end > 0 && end < verb && !isOfName(story, start) ? unitOf(start, end) : null;
};

/** `Dịp này, | đoàn | đến thăm, chúc Tết Trung đoàn 6; tặng …`: the first of the sentence that opens a clause, over a visit. */
export const unitOverVisit = ({ scene, story }: DecisionContext, verb: number): Party | null => {
  for (let at = scene.sentenceStart(verb); at < verb; at++) {
    const end = opensClause(scene, at) ? units.endAt(scene.tape, at) : -1;
    if (end > 0 && !isOfName(story, at)) return unitOf(at, end);
  }
  return null;
};

/** The verb of speaking that another is joined to: `đoàn | ghi nhận và | yêu cầu …`. */
const spokenBefore = (scene: Scene, verb: number): number | undefined =>
  (wordAt(scene, verb - 1) === AND ? scene.hitBefore('SpeechVerb', verb - 1)?.start : undefined);

/**
 * `Thành phố cần …`, `Do đó tỉnh đề nghị …`, `Đoàn ghi nhận và yêu cầu …`: a unit without its name at the start of its clause, directly
 * before a verb.
 */
export const unitBefore = ({ scene, story }: DecisionContext, verb: number): Party | null => {
  const end = startOfAdverbs(story, spokenBefore(scene, verb) ?? verb);
  const start = [end - 2, end - 1].find((at) => units.endAt(scene.tape, at) === end) ?? -1;
  if (start < 0 || isOfName(story, start) || !opensClause(scene, start)) return null;
  return unitOf(start, end);
};

const territories = new PhraseList(BARE_TERRITORIES.map(([unit]) => unit)), others = new Set(NO_TERRITORY_BEFORE);

/** Token behind a territory without its name at a token, `giao | xã | rà soát`; -1 where none stands. */
export const territoryEnd = (scene: Scene, start: number): number => {
  const end = territories.endAt(scene.tape, start);
  if (end < 0 || !hasFlag(scene.tape, end, Flag.Word) || hasFlag(scene.tape, end, Flag.Capital)) return -1;
  if (others.has(wordAt(scene, end))) return -1;
  return wordAt(scene, end) === FRIENDLY ? end + 1 : end;
};

const addressees = new PhraseList(BARE_ADDRESSEES);

/** Token behind a body or firm without its name at a token, `đề nghị | sở | rà soát`, before what it is told to do; -1 elsewhere. */
const addresseeEnd = (scene: Scene, start: number): number => {
  const end = hasFlag(scene.tape, start, Flag.Capital) ? -1 : addressees.endAt(scene.tape, start);
  return end > 0 && !hasFlag(scene.tape, end, Flag.Capital) && isActAt(scene, end) ? end : -1;
};

/** `đề nghị | huyện | làm rõ …`: such a territory for its authorities, or a body without its name. */
export const territoryAt = (story: Story, start: number): Party | null => {
  const end = Math.max(territoryEnd(story.scene, start), addresseeEnd(story.scene, start));
  return end < 0 || isOfName(story, start) ? null : unitOf(start, end);
};
