import { isMeeting, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { INSTITUTIONS, TOPICS_OF_ACTORS } from '../../lexicon/tables/instruction-words.js';
import { opensClause } from './clause.js';
import { startBefore } from './phrases.js';
import { unitOf } from './unit.js';

/** Whoever a clause opens with as its topic: `Đối với | Bộ Y tế |, cần …`. */

const topics = new PhraseList(TOPICS_OF_ACTORS);

/** Whether the words before a party make it the topic with which its clause opens. */
export const isTopic = (scene: Scene, { start }: Party): boolean => {
  const opening = startBefore(scene, topics, start);
  return opening >= 0 && opensClause(scene, opening);
};

const institutions = new PhraseList(INSTITUTIONS);

/** Whether a party is told what an order is about, and not who gains by it: `các hộ dân`. */
const canBeTold = (scene: Scene, party: Party): boolean =>
  party.kind === 'group' ? institutions.holds(scene.tape, party.start) : !isMeeting(party);

/** `Đối với | các địa phương |, …`: an institution by such a word alone, right before the comma. */
const bareTopic = ({ scene }: Story, sentence: number): Party | null => {
  const start = topics.endAt(scene.tape, sentence), end = start < 0 ? -1 : institutions.endAt(scene.tape, start);
  return end > 0 && wordAt(scene, end) === ',' ? unitOf(start, end) : null;
};

/** `Đối với | Sở Xây dựng |, Bí thư yêu cầu sớm …`: the topic before whoever orders or asks is told, where nothing else is said of it. */
export const topicTold = (story: Story, verb: number, actor: Party | null): Party | null => {
  const { scene } = story;
  return story.partiesOf(scene.sentences.of[verb]!).find((party) => party.end < verb && party !== actor
    && wordAt(scene, party.end) === ',' && canBeTold(scene, party) && isTopic(scene, party)) ?? bareTopic(story, scene.sentenceStart(verb));
};
