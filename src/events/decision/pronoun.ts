import { isLightBetween, subjectOf, wordAt, type Party } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { COMRADES, MEMBERS, PLURALS, PRESIDERS } from '../../lexicon/tables/decision-contexts.js';
import { AND } from '../../lexicon/tables/function-words.js';
import { TOPICS_OF_ACTORS } from '../../lexicon/tables/instruction-words.js';
import { PRONOUNS } from '../../lexicon/tables/role-verbs.js';
import { Flag, hasFlag } from '../../text/index.js';
import { firstPartyOf } from '../near-parties.js';
import { lastNamedBefore } from '../participant/index.js';
import { clauseAt } from './clause-starts.js';
import type { DecisionContext } from './context.js';
import { opensClause } from './clause.js';
import { startBefore } from './phrases.js';

/** Whom a pronoun before a verb means: `ông`, `đồng chí`, `đại biểu`. */

const plurals = new PhraseList(PLURALS);

/** `các | đại biểu`, `10 | đại biểu`: several are meant. */
const isPlural = ({ tape }: Scene, at: number): boolean => hasFlag(tape, at - 1, Flag.Number)
  || plurals.startBefore(tape, at) >= 0;

const genders = new Map(PRONOUNS.flatMap(([word, gender]) => (gender === null ? [] : [[word, gender]])));
const comrades = new PhraseList(COMRADES), members = new PhraseList(MEMBERS);

/** The last token before a verb that is no light word. */
const wordBeforeLight = (scene: Scene, verb: number): number => {
  let at = verb - 1;
  while (at > scene.sentenceStart(verb) && isLightBetween(scene, at, at + 1)) at--;
  return at;
};

const matters = new PhraseList(TOPICS_OF_ACTORS);

/** `Riêng trường hợp bà Tư, | đồng chí phân công …`: whom the matter is about is not who is meant. */
const isBehindMatterOf = (scene: Scene, at: number): boolean =>
  at > scene.sentenceStart(at) && matters.holds(scene.tape, scene.sentenceStart(at)) && clauseAt(scene, at) >= 0;

/** Sentences of a quotation between whoever speaks and the pronoun. */
const LONGEST_QUOTATION = 3;

/** Whether somebody who spoke in one sentence is still meant in another: it is the next one, or those between name nobody. */
const isFreshIn = ({ story }: DecisionContext, spoken: number, sentence: number): boolean => {
  if (spoken >= sentence || sentence - spoken > LONGEST_QUOTATION) return false;
  for (let at = spoken + 1; at < sentence; at++) if (story.partiesOf(at).some(({ individual }) => individual !== null)) return false;
  return true;
};

/**
 * `Đồng chí Ba cảm ơn đồng chí Tư. | Đồng chí đề nghị …`: where nobody is named before it in its sentence, the pronoun means whoever
 * spoke in the sentence before.
 */
const lastSpeaker = (context: DecisionContext, pronoun: number, gender: 'male' | 'female' | null): Party | null => {
  const { scene, story, speech } = context;
  const sentence = scene.sentences.of[pronoun]!, individual = speech?.party.individual;
  if (!individual || !isFreshIn(context, speech.sentence, sentence)) return null;
  const isNamedHere = !isBehindMatterOf(scene, pronoun)
    && story.partiesOf(sentence).some((party) => party.individual !== null && party.start < pronoun);
  return isNamedHere || (gender !== null && individual.gender !== null && individual.gender !== gender) ? null : speech.party;
};

/** `Bí thư Ba biểu dương đồng chí Tư; | đồng chí đề nghị …`: behind a semicolon whoever speaks in the sentence goes on. */
const speakerOfRow = ({ scene, story, speeches }: DecisionContext, pronoun: number): Party | null => {
  if (wordAt(scene, pronoun - 1) !== ';') return null;
  const before = (speeches.get(scene.sentences.of[pronoun]!) ?? []).filter(({ value }) => value.verb < pronoun);
  return before.map(({ value }) => subjectOf(story, value.verb)).find((speaker) => speaker?.individual) ?? null;
};

/** Whom a pronoun means that does not stand for whoever spoke last: behind a matter the leader, else the person named last. */
const meantBy = (context: DecisionContext, pronoun: number, gender: 'male' | 'female' | null): Party | null => {
  const { scene, story, leader } = context;
  if (leader && isBehindMatterOf(scene, pronoun)) return leader;
  const individual = lastNamedBefore(story.people.all, pronoun, gender);
  return (individual && firstPartyOf(story, individual)) ?? leader;
};

/** The last token before a verb that is no light word, also before one of speaking that it is joined to: `ông nói và | đề nghị …`. */
const wordBefore = (scene: Scene, verb: number): number => {
  const spoken = wordAt(scene, verb - 1) === AND ? scene.hitBefore('SpeechVerb', verb - 1) : undefined;
  return wordBeforeLight(scene, spoken?.start ?? verb);
};

const presiders = new PhraseList(PRESIDERS);

/** `Chủ tọa | yêu cầu …`: whoever presides opens the clause right before a verb, by that word alone. */
export const isByPresider = (scene: Scene, verb: number): boolean => {
  const start = startBefore(scene, presiders, wordBeforeLight(scene, verb) + 1);
  return start >= 0 && opensClause(scene, start);
};

/** `Chủ tọa | yêu cầu …`: who chairs and gives orders or has been speaking, else the only one who chairs. */
const presiderBefore = (context: DecisionContext, end: number): Party | null => {
  const { scene, story, leader, speech, setting: { chairs } } = context;
  if (!isByPresider(scene, end)) return null;
  const found = [leader, speech?.party ?? null].find((party) => party !== null && context.isChair(party));
  return found ?? (chairs.size === 1 ? firstPartyOf(story, [...chairs][0]!) : null) ?? null;
};

/** Token at which a pronoun stands right before a verb; -1 where none does. */
export const startOfPronoun = (scene: Scene, verb: number): number => {
  const at = wordBeforeLight(scene, verb), comrade = startBefore(scene, comrades, at + 1);
  return comrade >= 0 || !genders.has(wordAt(scene, at)) ? comrade : at;
};

/** `Ông đề nghị …`, `Về giao thông, đồng chí giao …`: whoever spoke in the sentence before, else the person named last. */
export const pronounBefore = (context: DecisionContext, verb: number): Party | null => {
  const { scene, speech } = context;
  const at = wordBefore(scene, verb), presider = presiderBefore(context, at + 1);
  if (presider) return presider;
  const member = startBefore(scene, members, at + 1);
  if (member >= 0) return isPlural(scene, member) ? null : speech?.party ?? null;
  const gender = genders.get(wordAt(scene, at)) ?? null, comrade = startBefore(scene, comrades, at + 1);
  if (gender === null && comrade < 0) return null;
  const pronoun = comrade < 0 ? at : comrade;
  return speakerOfRow(context, pronoun) ?? lastSpeaker(context, pronoun, gender) ?? meantBy(context, pronoun, gender);
};

/** `Tối 5/6, | đồng chí | đến thăm, tặng quà …`: whom a pronoun means that opens a clause of the sentence, before a verb further on. */
export const pronounOpening = (context: DecisionContext, verb: number): Party | null => {
  const { scene } = context;
  for (let at = scene.sentenceStart(verb); at < verb; at++) {
    if (!opensClause(scene, at)) continue;
    const end = Math.max(comrades.endAt(scene.tape, at), genders.has(wordAt(scene, at)) ? at + 1 : -1);
    if (end > 0 && end < verb) return pronounBefore(context, end);
  }
  return null;
};
