import { isGoverned, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';
import type { ChangeValue } from './value.js';

const PAPERS = new Set([
  'quyết định', 'nghị quyết', 'kết luận', 'thông báo', 'ý kiến', 'uỷ quyền', 'ủy quyền', 'thay mặt', 'văn bản',
]);
/** Words between the subject and the verb that make the subject a messenger: others have decided. */
const MESSENGERS = new Set(['trao', 'đọc', 'bố', 'khai', 'báo']);

/** `quyết định của Bộ Chính trị`, `thay mặt Bộ Chính trị`: the body in whose name it is done. */
const isNamedAsSource = ({ scene }: Story, { start }: Party): boolean => {
  const before = wordAt(scene, start - 1) === 'của' ? start - 2 : start - 1;
  return PAPERS.has(`${wordAt(scene, before - 1)} ${wordAt(scene, before)}`);
};

const isInvolved = ({ start, end }: Party, { placements }: ChangeValue): boolean =>
  placements.some(({ persons }) => persons.some((person) => person.end > start && person.start < end));

const canDecide = ({ kind, individual }: Party): boolean => kind === 'person' || kind === 'body' || (kind === 'office' && individual !== null);

/** Between the mark of the passive and the position: `được HĐND tỉnh bầu giữ chức`. */
const agentOf = ({ scene }: Story, parties: readonly Party[], value: ChangeValue): Party | undefined => {
  const passive = wordAt(scene, value.verb);
  const position = value.placements[0]?.outcomes[0]?.position[0] ?? value.verb;
  if (passive !== 'được' && passive !== 'bị') return undefined;
  return parties.find((party) => party.start === value.verb + 1 && party.end < position && canDecide(party));
};

const isMessage = ({ scene }: Story, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (MESSENGERS.has(wordAt(scene, at))) return true;
  return false;
};

const LETTING = new Set(['cho', 'để', 'việc']);

/** Who does it, if the person concerned does not stand before the verb: the last party before it that no preposition governs. */
const doerOf = (story: Story, parties: readonly Party[], { start, value }: Span<ChangeValue>): Party | null => {
  const isPersonFirst = value.placements.some(({ persons }) => persons.some((person) => person.start === start));
  if (isPersonFirst && !LETTING.has(wordAt(story.scene, start - 1))) return null;
  const doer = parties.filter((party) => party.end <= start && !isGoverned(story.scene, party)).at(-1);
  if (!doer) return null;
  return doer.kind !== 'body' && isMessage(story, doer.end, start + 1) ? null : doer;
};

const SENTENCES_BACK = 2;

/**
 * Who has decided a change: the agent of the passive; the body whose decision, conclusion or mandate the text names, in the
 * sentence or shortly before; else who does it. Null if the text does not say.
 */
export const deciderOf = (story: Story, change: Span<ChangeValue>): Party | null => {
  const { value, start } = change;
  const sentence = story.scene.sentences.of[start]!;
  const candidatesIn = (at: number): Party[] => story.partiesOf(at).filter((party) => canDecide(party) && !isInvolved(party, value));
  const sourceIn = (at: number): Party | undefined => candidatesIn(at).filter((party) => isNamedAsSource(story, party)).at(-1);
  const here = candidatesIn(sentence);
  const found = agentOf(story, here, value)
    ?? here.filter((party) => party.end <= value.verb && isNamedAsSource(story, party)).at(-1)
    ?? doerOf(story, here, change)
    ?? sourceIn(sentence);
  if (found) return found;
  for (let back = sentence - 1; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
    const source = sourceIn(back);
    if (source) return source;
  }
  return null;
};
