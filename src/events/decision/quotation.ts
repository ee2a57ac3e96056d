import { subjectOf, wordAt, type Party } from '../../discourse/index.js';
import type { Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { QUOTATION_OPENERS } from '../../lexicon/tables/clause-words.js';
import { PRONOUNS } from '../../lexicon/tables/role-verbs.js';
import { Flag, hasFlag } from '../../text/index.js';
import { lastNamedBefore } from '../participant/index.js';
import { firstBehind, firstPartyOf } from '../near-parties.js';
import { quotedRanges } from '../quotations.js';

/** Words said by somebody, between quotation marks: [start, end) without the marks. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speaker: Party;
}

/** Fewer words are a name or a catchword. */
const SHORTEST = 6;
const GENDERS = new Map(PRONOUNS), OPENERS = new Set(QUOTATION_OPENERS);

/** Words between whoever speaks and the verb of speaking: an office, a date. */
const NEAR = 16;

const speaksBehind = (scene: Scene, from: number): boolean => {
  for (let at = from; at < Math.min(from + NEAR, scene.sentenceEnd(from)); at++) if (scene.hit('SpeechVerb', at)) return true;
  return false;
};

/** `ông nói`: whoever was named last before the quotation. */
const pronounParty = (story: Story, at: number, before: number): Party | null => {
  const { scene, people } = story, gender = GENDERS.get(wordAt(scene, at));
  if (gender === undefined || !scene.hit('SpeechVerb', at + 1)) return null;
  const individual = lastNamedBefore(people.all, before, gender);
  return individual && firstPartyOf(story, individual);
};

/** `“…”, ông Lê Văn Ba nói`: who is named behind it. */
const speakerBehind = (story: Story, [start, end]: readonly [number, number]): Party | null => {
  const { scene, parties } = story;
  let at = end + 1;
  while (at < end + 4 && at < scene.tape.size && hasFlag(scene.tape, at, Flag.Mark)) at++;
  if (at >= scene.tape.size || at === end + 1) return null;
  const party = parties[firstBehind(parties, at)];
  if (party && party.start <= at + 1 && party.individual && speaksBehind(scene, party.end)) return party;
  return pronounParty(story, at, start);
};

/** Words between a verb of speaking and the quotation. */
const NEAR_QUOTATION = 6;

/** `…, cho biết: “…”`: the subject of the last verb of speaking before the quotation. */
const subjectOfSpeech = (story: Story, opening: number): Party | null => {
  const { scene } = story;
  for (let at = opening - 1; at > Math.max(scene.sentenceStart(opening - 1), opening - NEAR_QUOTATION); at--) {
    if (!scene.hit('SpeechVerb', at)) continue;
    const subject = subjectOf(story, at);
    return subject?.individual ? subject : null;
  }
  return null;
};

/** `Ông Lê Văn Ba nói: “…”`: the person before it, with a verb of speaking between. */
const speakerBefore = (story: Story, [start]: readonly [number, number]): Party | null => {
  const { scene } = story, opening = start - 1;
  if (opening < 1 || !OPENERS.has(wordAt(scene, opening - 1))) return null;
  const subject = subjectOfSpeech(story, opening);
  if (subject) return subject;
  const before = story.partiesOf(scene.sentences.of[opening - 1]!).filter((party) => party.end <= opening && party.individual !== null);
  return before.find((party) => speaksBehind(scene, party.end)) ?? null;
};

/** What is quoted in an article, with its speakers; quotations of nobody in particular are left out. */
export const quotationsOf = (story: Story): Quotation[] => quotedRanges(story.scene).flatMap((range) => {
  if (range[1] - range[0] < SHORTEST) return [];
  const speaker = speakerBehind(story, range) ?? speakerBefore(story, range);
  return speaker ? [{ start: range[0], end: range[1], speaker }] : [];
});
