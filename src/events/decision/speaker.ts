import { subjectOf, wordAt, type Party } from '../../discourse/index.js';
import { ACCORDING_TO } from '../../lexicon/tables/decision-contexts.js';
import { PRONOUNS } from '../../lexicon/tables/role-verbs.js';
import { firstPartyOf } from '../near-parties.js';
import { lastNamedBefore } from '../participant/index.js';
import type { DecisionContext } from './context.js';

/** Whose words a sentence reports. */

/** Words from the start of a sentence to `theo`: `Cũng theo ông Ba, …`, `Bên cạnh đó, theo ông Ba, …`. */
const OPENING_WORDS = 4;

type Told = Pick<DecisionContext, 'scene' | 'story'>;

const genders = new Map(PRONOUNS);

/** `Theo ông, …`: the person whom the text named last. */
const holderByPronoun = ({ scene, story }: Told, sentence: number): Party | null => {
  const start = scene.sentences.start[sentence]!, limit = Math.min(start + OPENING_WORDS, scene.sentences.end[sentence]! - 2);
  for (let at = start; at < limit; at++) {
    const gender = wordAt(scene, at) === ACCORDING_TO && wordAt(scene, at + 2) === ',' ? genders.get(wordAt(scene, at + 1)) : undefined;
    if (gender === undefined) continue;
    const individual = lastNamedBefore(story.people.all, at, gender);
    return individual && firstPartyOf(story, individual);
  }
  return null;
};

/** `Theo đại biểu Lê Văn Ba, …`, `Theo ông, …`: whose view the sentence tells. */
export const viewHolder = (told: Told, sentence: number): Party | null => {
  const { scene, story } = told;
  return story.partiesOf(sentence).find(({ individual, start }) =>
    individual !== null && wordAt(scene, start - 1) === ACCORDING_TO
    && start - 1 - scene.sentences.start[sentence]! <= OPENING_WORDS) ?? holderByPronoun(told, sentence);
};

/** Words behind a verb of speaking that ends its sentence: `…, Bộ trưởng nhấn mạnh tại cuộc họp`. */
const CLOSING_WORDS = 4;
const CLAUSE_MARKS = new Set([',', '-', '–']);

/** `Các sở phải làm ngay, Bí thư Tỉnh ủy nhấn mạnh.`: who speaks stands at the end. */
const speakerAtEnd = ({ scene, story, speeches }: DecisionContext, sentence: number, at: number): Party | null => {
  for (const { value: { verb } } of speeches.get(sentence) ?? []) {
    if (verb < at || scene.sentences.end[sentence]! - verb > CLOSING_WORDS + 2) continue;
    const speaker = story.partiesOf(sentence).find(({ end, individual }) => individual !== null && end === verb);
    if (speaker && speaker.start > at && CLAUSE_MARKS.has(wordAt(scene, speaker.start - 1))) return speaker;
  }
  return null;
};

/** The person whose speech a sentence reports before `at` or at its end, or who is quoted there. */
export const speakerOf = (context: DecisionContext, sentence: number, at: number): Party | null => {
  const { speeches, story } = context, quotation = context.quotationAt(at);
  if (quotation) return quotation.speaker;
  for (const { value } of speeches.get(sentence) ?? []) {
    if (value.verb >= at) break;
    const subject = subjectOf(story, value.verb);
    if (subject?.individual) return subject;
  }
  const holder = viewHolder(context, sentence);
  return holder && holder.end <= at ? holder : speakerAtEnd(context, sentence, at);
};
