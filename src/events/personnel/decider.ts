import { isGoverned, isLightBetween, subjectOf, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { OfficeValue } from '../../entities/office/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { ADVERSE_PASSIVE, AND, OF, PASSIVE } from '../../lexicon/tables/function-words.js';
import {
  DECIDING_PAPERS, DECIDING_WORDS, DRAFT_WORDS, HANDS_OVER, LETTING_WORDS, MERGING_VERBS, PAPER_DATE_WORDS, SIGNS,
} from '../../lexicon/tables/personnel-contexts.js';
import { Flag, hasFlag } from '../../text/index.js';
import { pairAt } from '../word-search.js';
import { announcementOf } from './leads.js';
import { otherVerbs, Words } from './lexicon.js';
import type { ChangeValue } from './value.js';

const PAPERS = new Set(DECIDING_PAPERS), DRAFTS = new Set(DRAFT_WORDS), DATED = new Set(PAPER_DATE_WORDS);

/** Words of `Quyết định số 17/QĐ-UBND ngày 01/7/2025` and a few more. */
const SOURCE_WINDOW = 24;

/** Whether a token belongs to the number or date of a paper: `Quyết định số 123-QĐ/TU, ngày 5/6`. */
const isOfNumber = (scene: Scene, at: number): boolean =>
  (wordAt(scene, at) !== ',' || DATED.has(wordAt(scene, at + 1)))
  && (DATED.has(wordAt(scene, at)) || !hasFlag(scene.tape, at, Flag.Word) || hasFlag(scene.tape, at, Flag.AllCaps));

/**
 * `quyết định của Bộ Chính trị`, `Quyết định số 12 của UBND tỉnh`, `thay mặt Bộ Chính trị`: the body in whose name it is done. A draft
 * decides nothing.
 */
const isNamedAsSource = ({ scene }: Story, { start }: Party): boolean => {
  const last = wordAt(scene, start - 1) === OF ? start - 2 : start - 1;
  for (let at = last; at > Math.max(scene.sentenceStart(start), last - SOURCE_WINDOW); at--) {
    if (PAPERS.has(pairAt(scene, at - 1))) return !DRAFTS.has(pairAt(scene, at - 3));
    if (!isOfNumber(scene, at)) return false;
  }
  return false;
};

/** Whoever changes office, by name or by the office they have or gain, does not decide it. */
const isInvolved = ({ people }: Story, { start, end, individual }: Party, { placements }: ChangeValue): boolean =>
  placements.some(({ persons }) => persons.some((person) =>
    (person.end > start && person.start < end) || (individual !== null && people.at(person.start) === individual)));

/** A person, a body, a leading office; not `100% đại biểu`. */
const isActor = ({ kind, span }: Party): boolean =>
  kind === 'person' || kind === 'body' || (kind === 'office' && !(span as Span<OfficeValue>).value.entry.membership);

/** Between the mark of the passive and the position: `được HĐND tỉnh bầu giữ chức`. */
const agentOf = ({ scene }: Story, parties: readonly Party[], value: ChangeValue): Party | undefined => {
  const passive = wordAt(scene, value.verb);
  const position = value.placements[0]?.outcomes[0]?.position[0] ?? value.verb;
  if (passive !== PASSIVE && passive !== ADVERSE_PASSIVE) return undefined;
  return parties.find((party) => party.start === value.verb + 1 && party.end < position);
};

const LETTING = new Set(LETTING_WORDS);
const DECIDING = new Set(DECIDING_WORDS);

const isDecidingBetween = ({ scene }: Story, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const word = wordAt(scene, at);
    if (word === ';' || (!DECIDING.has(word) && !isLightBetween(scene, at, at + 1))) return false;
  }
  return true;
};

/** `trao quyết định`, `công bố`, `cho biết`: a person who does that has not decided. */
const isOnlyTold = ({ scene }: Story, { kind, end }: Party, to: number): boolean => {
  if (kind === 'body') return false;
  for (let at = end; at < to; at++) if (otherVerbs.holds(scene.tape, at) && wordAt(scene, at) !== SIGNS) return true;
  return wordAt(scene, to) === HANDS_OVER;
};

/**
 * Who does it, if the person concerned does not stand before the verb: the party right before it, else the subject of the
 * sentence, else the first body that no preposition governs.
 */
const doerOf = (story: Story, { start, value }: Span<ChangeValue>, canDecide: (party: Party) => boolean): Party | null => {
  const { scene } = story;
  const isPersonFirst = value.placements.some(({ persons }) => persons.some((person) => person.start === start));
  if (value.isOfPronoun || (isPersonFirst && !LETTING.has(wordAt(scene, start - 1)))) return null;
  const parties = story.partiesOf(scene.sentences.of[start]!).filter((party) => party.end <= start);
  const before = parties.filter((party) => !isGoverned(scene, party) && !(party.kind === 'body' && isObject(story, parties, party)));
  const isDoer = (party: Party | null | undefined): party is Party =>
    !!party && canDecide(party) && !isOnlyTold(story, party, start);
  const near = before.at(-1);
  if (near && isDecidingBetween(story, near.end, start) && isDoer(near)) return near;
  return [subjectOf(story, start), before.find(({ kind }) => kind === 'body')].find(isDoer) ?? null;
};

const JOINTS = new Set([',', AND]);
/**
 * `thành lập | Đảng bộ xã`, `chỉ định | Ban Chấp hành`, `hợp nhất | Đảng bộ A và | Đảng bộ B`: what becomes of it;
 * `tại | Huyện ủy A và | Huyện ủy B`: where.
 */
const isObject = ({ scene }: Story, parties: readonly Party[], party: Party): boolean => {
  let at = parties.indexOf(party);
  while (at > 0 && parties[at - 1]!.end === parties[at]!.start - 1 && JOINTS.has(wordAt(scene, parties[at]!.start - 1))) at--;
  const first = parties[at]!;
  return (first !== party && isGoverned(scene, first)) || OF_VERBS.some((cls) => scene.hitBefore(cls, first.start) !== undefined)
    || MERGES.has(pairAt(scene, first.start - 2));
};
const MERGES = new Set(MERGING_VERBS), OF_VERBS = [Words.Founds, Words.Names];

const SENTENCES_BACK = 2;
/** A sentence with more parties is a list of names: who does what is not to be read from it. */
const MOST_PARTIES = 120;

/** Who has announced it in an earlier sentence, or whose decision is named shortly before. */
const deciderBefore = (story: Story, sentence: number, sourceIn: (sentence: number) => Party | undefined): Party | null => {
  const announcement = announcementOf(story.scene, sentence);
  const announcer = announcement >= 0 ? subjectOf(story, announcement) : null;
  if (announcer && isActor(announcer) && !isOnlyTold(story, announcer, announcement)) return announcer;
  for (let back = sentence - 1; back >= Math.max(0, sentence - SENTENCES_BACK); back--) {
    const source = sourceIn(back);
    if (source) return source;
  }
  return null;
};

/**
 * Who has decided a change: the agent of the passive; the body whose decision, conclusion or mandate the text names, in the
 * sentence or shortly before; else who does it. Null if the text does not say. What begins at one of the tokens `changed` is an
 * office that somebody gains or loses, or a person who does: none of them decides.
 */
export const deciderOf = (story: Story, change: Span<ChangeValue>, changed: ReadonlySet<number>): Party | null => {
  const { value, start } = change;
  const sentence = story.scene.sentences.of[start]!;
  if (value.losing === 'successor' || story.partiesOf(sentence).length > MOST_PARTIES) return null;
  const canDecide = (party: Party): boolean => isActor(party) && !isInvolved(story, party, value) && !changed.has(party.start);
  const candidatesIn = (at: number): Party[] => story.partiesOf(at).filter(canDecide);
  const sourceIn = (at: number): Party | undefined => candidatesIn(at).filter((party) => isNamedAsSource(story, party)).at(-1);
  const here = candidatesIn(sentence);
  return agentOf(story, here, value)
    ?? here.filter((party) => party.end <= value.verb && isNamedAsSource(story, party)).at(-1)
    ?? doerOf(story, change, canDecide)
    ?? sourceIn(sentence)
    ?? deciderBefore(story, sentence, sourceIn);
};
