import { isGoverned, isLightBetween, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import { Words } from './lexicon.js';
import type { ChangeValue } from './value.js';

const PAPERS = new Set([
  'quyết định', 'nghị quyết', 'kết luận', 'thông báo', 'ý kiến', 'uỷ quyền', 'ủy quyền', 'thay mặt', 'văn bản',
]);
/** `quyết định của Bộ Chính trị`, `thay mặt Bộ Chính trị`: the body in whose name it is done. */
const isNamedAsSource = ({ scene }: Story, { start }: Party): boolean => {
  const before = wordAt(scene, start - 1) === 'của' ? start - 2 : start - 1;
  return PAPERS.has(`${wordAt(scene, before - 1)} ${wordAt(scene, before)}`);
};

const isInvolved = ({ start, end }: Party, { placements }: ChangeValue): boolean =>
  placements.some(({ persons }) => persons.some((person) => person.end > start && person.start < end));

const isActor = ({ kind }: Party): boolean => kind === 'person' || kind === 'body' || kind === 'office';

/** Between the mark of the passive and the position: `được HĐND tỉnh bầu giữ chức`. */
const agentOf = ({ scene }: Story, parties: readonly Party[], value: ChangeValue): Party | undefined => {
  const passive = wordAt(scene, value.verb);
  const position = value.placements[0]?.outcomes[0]?.position[0] ?? value.verb;
  if (passive !== 'được' && passive !== 'bị') return undefined;
  return parties.find((party) => party.start === value.verb + 1 && party.end < position);
};

const LETTING = new Set(['cho', 'để']);
const FAR = 16;

/** `trao quyết định`, `công bố`, `cho biết`: whoever does it has not decided; whoever signs has. */
const isOnlyTold = ({ scene }: Story, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (scene.hit(Words.OtherVerb, at) && wordAt(scene, at) !== 'ký') return true;
  return wordAt(scene, to) === 'trao';
};

/** A body decides itself; a person or an office only where nothing but the deciding stands between. */
const isDoer = (story: Story, { kind, individual, end }: Party, start: number): boolean => {
  if (start - end > FAR) return false;
  if (kind === 'body') return true;
  return !isOnlyTold(story, end, start) && (kind === 'person' || individual !== null || isLightBetween(story.scene, end, start));
};

/** Who does it, if the person concerned does not stand before the verb: the last party before it that no preposition governs. */
const doerOf = (story: Story, { start, value }: Span<ChangeValue>): Party | null => {
  const isPersonFirst = value.placements.some(({ persons }) => persons.some((person) => person.start === start));
  if (isPersonFirst && !LETTING.has(wordAt(story.scene, start - 1))) return null;
  const before = story.partiesOf(story.scene.sentences.of[start]!).filter((party) =>
    party.end <= start && party.kind !== 'place' && !isInvolved(party, value) && !isGoverned(story.scene, party));
  const doer = before.at(-1);
  return doer && isActor(doer) && isDoer(story, doer, start) ? doer : null;
};

const SENTENCES_BACK = 2;

/**
 * Who has decided a change: the agent of the passive; the body whose decision, conclusion or mandate the text names, in the
 * sentence or shortly before; else who does it. Null if the text does not say.
 */
export const deciderOf = (story: Story, change: Span<ChangeValue>): Party | null => {
  const { value, start } = change;
  const sentence = story.scene.sentences.of[start]!;
  const candidatesIn = (at: number): Party[] => story.partiesOf(at).filter((party) => isActor(party) && !isInvolved(party, value));
  const sourceIn = (at: number): Party | undefined => candidatesIn(at).filter((party) => isNamedAsSource(story, party)).at(-1);
  const here = candidatesIn(sentence);
  const found = agentOf(story, here, value)
    ?? here.filter((party) => party.end <= value.verb && isNamedAsSource(story, party)).at(-1)
    ?? doerOf(story, change)
    ?? sourceIn(sentence);
  if (found) return found;
  for (let back = sentence - 1; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
    const source = sourceIn(back);
    if (source) return source;
  }
  return null;
};
