import { isGoverned, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { ACCORDING_TO } from '../../lexicon/tables/function-words.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { Participation, Reason } from '../types.js';
import { isPerson } from './persons.js';

/** `Cũng theo ông Ba, …`: words from the start of the sentence. */
const OPENING_WORDS = 2;
const QUOTES = new Set(['"', '“', '‘', "'"]);

/** `Theo Cục trưởng Lê Văn Ba, …`, `Theo đại biểu Lê Văn Ba (Hòa Bình) không nên …`. */
const isSource = (scene: Scene, { kind, start, end }: Party): boolean =>
  wordAt(scene, start - 1) === ACCORDING_TO && start - scene.sentenceStart(start) <= OPENING_WORDS
  && (wordAt(scene, end) === ',' || (kind === 'person' && wordAt(scene, end) === '('));

/** `Bộ trưởng Lê Văn Ba: Không được lơ là`: a name opens a headline or a paragraph of opinion. */
const opensOpinion = ({ scene }: Story, { kind, start, end }: Party): boolean =>
  kind === 'person' && start === scene.sentenceStart(start) && hasFlag(scene.tape, end + 1, Flag.Capital)
  && scene.at('Person', end + 1).length === 0 && scene.at('Office', end + 1).length === 0;

/** `Ông Ba: “…”`; not `câu nói của ông Ba: “…”`. */
const isBeforeColon = (story: Story, party: Party): boolean => {
  const { scene } = story;
  if (wordAt(scene, party.end) !== ':' || isGoverned(scene, party)) return false;
  return QUOTES.has(wordAt(scene, party.end + 1)) || opensOpinion(story, party);
};

/** Persons whose words the text gives without a verb of saying. */
export const quotedSpeakers = (story: Story): Participation[] =>
  story.parties.filter(isPerson).filter((party) => isSource(story.scene, party) || isBeforeColon(story, party))
    .map(({ individual, start, end, span }) => {
      const reason: Reason = { rule: 'participant/speaker.according-to', basis: 'stated', from: [span] };
      return { individual, role: 'speaker', range: [start, end], reason };
    });
