import { subjectOf, wordAt, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { Scene } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { AS_SAID_BEFORE, BACKWARD_WORDS } from '../../lexicon/tables/clause-words.js';
import { AND, DONE, OF } from '../../lexicon/tables/function-words.js';
import { isOpenLine } from '../captions.js';
import { linesFrom } from '../lines.js';
import { Flag, hasFlag } from '../../text/index.js';
import type { DecisionFact } from '../types.js';
import { allTold } from './addressees.js';
import { assemblyBehind } from './assembly.js';
import { hasAuthority } from './authority.js';
import { DecisionContext, type Governing } from './context.js';
import { continuationOf, lineOf, proposalOf, takesOverFrom, withFurther } from './continuation.js';
import { deadlineOf } from './deadline.js';
import { endOfDecision, startOfGlued } from './extent.js';
import { History } from './history.js';
import { pronounBefore } from './pronoun.js';
import { startBefore, startOfContrast, startOfJoint } from './phrases.js';
import { withoutRepeated } from './repeated.js';
import { quotedBefore } from './quoted-order.js';
import { startOfChange, tellsChange } from './further-change.js';
import { listedIn, noteHeading, noteLines, withoutHeadings } from './list-lines.js';
import { governingOf, startOfClauseAt } from './governing.js';
import { withDoers } from './doer.js';
import { targetOf } from './target.js';
import { topicTold } from './topic.js';
import type { Setting } from './setting.js';

const SUBJECT_MARKS = new Set([',', ';']);

/** Where the subject behind `from` begins that a verb brings with it: `…, | còn ông Ba đề nghị`; the verb itself where none does. */
const startWithSubject = (scene: Scene, { verb: { start }, actor }: Governing, from: number): number => {
  if (!actor || actor.start <= from || actor.end > start) return start;
  const contrast = startOfContrast(scene, actor.start);
  if (contrast >= 0) return contrast;
  return SUBJECT_MARKS.has(wordAt(scene, actor.start - 1)) ? actor.start : start;
};

/** End of an entry before the next one of its sentence: the joint between them belongs to neither. */
const endBefore = ({ scene, story }: DecisionContext, next: Governing, from: number): number => {
  const { start } = next.verb, own = next.clause ?? startOfClauseAt(story, start);
  const joint = Math.max(startOfJoint(scene, start), startOfContrast(scene, start));
  if (own >= 0 || joint >= 0) return Math.max(own, joint);
  const before = startWithSubject(scene, next, from), end = wordAt(scene, before - 1) === DONE ? before - 1 : before;
  return wordAt(scene, end - 1) === AND ? end - 1 : end;
};

/** `1. Phòng Kinh tế rà soát …`, `- Giao Phòng Kinh tế …`: each line tells somebody else. */
const tellsOthers = ({ scene, partiesOf }: Story, lines: readonly TokenRange[]): boolean => lines.some(([first]) =>
  scene.at('DecisionVerb', first).length > 0 || partiesOf(scene.sentences.of[first]!).some(({ start }) => start === first));

/**
 * `thông qua 3 nghị quyết: ⏎ 1. …`, `yêu cầu các xã: ⏎ - Rà soát …`: what is adopted, or one party is told to do, stands in the lines
 * below.
 */
const endOfLines = ({ scene, story }: DecisionContext, { type, target, isStated }: Governing, end: number): number => {
  if (type === 'awarded' || wordAt(scene, end) !== ':' || end + 1 !== scene.sentenceEnd(end)) return end;
  const lines = linesFrom(scene, end + 1);
  const isTold = isStated && target !== null && target.start < end && !tellsOthers(story, lines);
  return type === 'adopted' || isTold ? lines.at(-1)?.[1] ?? end : end;
};

/**
 * `UBKT quyết định: ⏎ - Cảnh cáo ông Ba; ⏎ - Khiển trách Ban Thường vụ Đảng ủy xã.`: where some of the lines tell changes of office,
 * each of the others is a decision by itself.
 */
const decisionsInLines = ({ scene }: DecisionContext, { verb: { value, end } }: Governing): readonly TokenRange[] | null => {
  if (value?.type !== 'adopted' || wordAt(scene, end) !== ':' || end + 1 !== scene.sentenceEnd(end)) return null;
  const lines = linesFrom(scene, end + 1), others = lines.filter((line) => !tellsChange(scene, ...line));
  return others.length < lines.length ? others : null;
};

/** Words behind `cần` or `phải`, and where somebody is told; fewer are a remark. */
const SHORTEST_INSTRUCTION = 5, SHORTEST_TOLD = 4;
const SHORTEST_DECISION = 2;

const shortestOf = ({ verb, target, clause }: Governing): number => {
  if (verb.value !== null || clause !== undefined) return SHORTEST_DECISION;
  return target === null ? SHORTEST_INSTRUCTION : SHORTEST_TOLD;
};

/** The token from which an order is measured: behind `khẩn trương đo đạc` it is the one behind the first of the two. */
const WORDS_OF_ACT = 2;
const startOfLength = ({ tag, start, end }: Governing['verb']): number =>
  (tag === 'Resumption' ? Math.min(start + WORDS_OF_ACT, end) : end);

/** Words behind the verb of a request; where the last one points back, so few say nothing. */
const pointing = new PhraseList(BACKWARD_WORDS), saidBefore = new PhraseList(AS_SAID_BEFORE), SHORTEST_POINTING = 4;
/** `yêu cầu việc này`, `yêu cầu Sở Y tế như vậy tại cuộc họp sáng nay`: what is ordered or agreed on was told before. */
const onlyPoints = ({ scene }: DecisionContext, { verb, target }: Governing, end: number): boolean =>
  (end - verb.end < SHORTEST_POINTING && startBefore(scene, pointing, end) >= 0)
  || saidBefore.holds(scene.tape, target?.end ?? verb.end);

/**
 * What is adopted ends before the assembly behind a heading's colon, and before a subject behind its comma: `Đồng ý với đề xuất
 * này, Bí thư Tỉnh ủy nêu rõ …`.
 */
const startOfWhoAdopts = ({ scene, story }: DecisionContext, { verb, type, actor }: Governing): number => {
  if (type !== 'adopted') return Infinity;
  const heading = assemblyBehind(story, verb, true);
  if (heading) return heading.start;
  return actor && actor.start > verb.end && wordAt(scene, actor.start - 1) === ',' ? actor.start : Infinity;
};

/** `“Làm ba ca liên tục …”, Bí thư yêu cầu.`: the words that are quoted before it, in the same sentence, are the order. */
const quotedOrder = (context: DecisionContext, { verb, type, actor, isStated }: Governing): DecisionFact | null => {
  const range = type === 'directed' && actor !== null && verb.value !== null && isStated ? quotedBefore(context, actor, verb) : null;
  if (range === null || range[1] - range[0] < SHORTEST_INSTRUCTION) return null;
  return {
    type, actor, target: null, verb: [range[0], range[0] + 1], range, vote: null,
    deadline: deadlineOf(context.scene, context.dates, ...range), reason: { rule: verb.rule, basis: 'stated', from: [verb] },
  };
};

const ASKING: readonly string[] = ['directed', 'proposed'];

/** All who must act or receive, within the decision. */
const toldIn = ({ story }: DecisionContext, { verb, type, actor, target }: Governing, end: number): Party | null => {
  const telling = { start: verb.start, end: verb.end, isAward: type === 'awarded' };
  const told = target && target.start >= end ? null : allTold(story, target, telling, end);
  if (verb.value === null || !ASKING.includes(type)) return told;
  return withDoers(story, told, verb.end, end) ?? topicTold(story, verb.start, actor);
};

const factOf = (context: DecisionContext, governing: Governing, limit: number): DecisionFact | null => {
  const { scene } = context, { verb, type, actor, isStated } = governing;
  const isAdopted = type === 'adopted', change = isAdopted ? startOfChange(scene, verb.end, limit) : Infinity;
  const glued = startOfGlued(scene, verb.end, limit), to = Math.min(startOfWhoAdopts(context, governing), change, glued);
  // `Cần sớm làm đường Tại buổi làm việc, …`: without a verb of ordering it is a heading
  if (glued < limit && verb.value === null) return null;
  const end = endOfLines(context, governing, endOfDecision(scene, verb.start, to, type));
  if (end - startOfLength(verb) < shortestOf(governing) || onlyPoints(context, governing, end)) return null;
  return {
    type, actor,
    target: toldIn(context, governing, end),
    verb: [verb.start, verb.end],
    range: [verb.start, end],
    deadline: deadlineOf(scene, context.dates, verb.start, end),
    vote: context.votes.get(context.sentenceOf(verb.start))?.[0]?.value ?? null,
    reason: { rule: verb.rule, basis: isStated ? 'stated' : 'inferred', from: [verb] },
  };
};

/** What goes on from the sentence before: an instruction, or a proposal. */
const continuedOf = (context: DecisionContext, sentence: number, governing: Governing | undefined): Governing | null => {
  const { scene } = context, takesOver = takesOverFrom(context, sentence, governing);
  // `Không để cát trôi`: a heading goes on with nothing
  if (isOpenLine(scene, scene.sentences.start[sentence]!, scene.sentences.end[sentence]!)) return null;
  const instruction = takesOver ? continuationOf(context, sentence) : lineOf(context, sentence, governing);
  return instruction ?? (governing ? null : listedIn(context, sentence) ?? proposalOf(context, sentence));
};

/** `Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau: …`: whoever announces orders gives those that follow. Whether lines do. */
const noteAnnouncement = (context: DecisionContext, sentence: number): boolean => {
  let isAnnounced = false;
  for (const { start, end } of context.announcements.get(sentence) ?? []) {
    const named = context.story.partiesOf(sentence).find((party) => party.start === end && wordAt(context.scene, end - 1) === OF);
    const party = named ?? pronounBefore(context, start) ?? subjectOf(context.story, start);
    if (!party || !hasAuthority(context.scene, party)) continue;
    context.noteInstruction(party, null, sentence, true);
    isAnnounced = wordAt(context.scene, context.scene.sentences.end[sentence]! - 1) === ':';
  }
  return isAnnounced;
};

/** Remembers what somebody does by a decision: give orders, propose, or decide as whoever leads. */
const noteActor = (context: DecisionContext, governing: Governing, actor: Party, sentence: number): void => {
  const { type, target, verb } = governing;
  if (verb.value?.issuesPaper === true) context.issuer = actor;
  if (type === 'adopted') context.noteDecider(actor, sentence);
  else noteLines(context, governing, sentence);
  if (type === 'directed') context.noteInstruction(actor, target, sentence, verb.value !== null);
  if (type === 'proposed') context.noteProposal(actor, sentence);
};

/** Remembers who orders or proposes: what follows without a verb of its own is still theirs, until a paragraph tells what others award. */
const noteWhose = (context: DecisionContext, governing: Governing, sentence: number): void => {
  const { type, actor } = governing;
  if (actor) noteActor(context, governing, actor, sentence);
  const isParagraph = hasFlag(context.scene.tape, context.scene.sentences.start[sentence]!, Flag.LineStart);
  if (type === 'awarded' && isParagraph && actor?.individual !== context.leader?.individual) context.leader = null;
};

/** `Đồng chí yêu cầu: ⏎ - Rà soát …; ⏎ - UBND tỉnh chỉ đạo …`: a verb with nothing but a colon behind it heads the lines below. */
const headsLines = (scene: Scene, { verb }: Governing, sentence: number): boolean => {
  const last = scene.sentences.end[sentence]! - 1;
  return last === verb.end && wordAt(scene, last) === ':';
};

/** The decisions in the lines below a verb that tell no change of office; a line with a verb of its own tells what that says. */
const factsOfLines = (context: DecisionContext, governing: Governing, lines: readonly TokenRange[]): DecisionFact[] =>
  lines.flatMap((range) => {
    const own = (context.verbs.get(context.sentenceOf(range[0])) ?? []).find(({ start }) => start === range[0]);
    const { actor, verb: { rule } } = governing, verb = own ?? { ...governing.verb, start: range[0], end: range[0] + 1 };
    const type = own?.value.type ?? governing.type, target = own ? targetOf(context.story, own.end, range[1]) : null;
    return [{
      type, actor, target, verb: [verb.start, verb.end], range, vote: null,
      deadline: deadlineOf(context.scene, context.dates, ...range), reason: { rule, basis: 'stated', from: [verb] },
    }];
  });

/** The decisions of one sentence: under its verbs, else as the continuation of an instruction or a proposal. */
const factsOf = (context: DecisionContext, sentence: number): DecisionFact[] => {
  const { scene } = context;
  const governing = governingOf(context, sentence);
  const continuation = continuedOf(context, sentence, governing[0]);
  const all = withFurther(context, sentence, continuation ? [continuation, ...governing.slice(1)] : governing);
  context.noteSpeaker(sentence);
  const isAnnounced = noteAnnouncement(context, sentence);
  if (!isAnnounced && all.length === 0 && context.hasOtherSpeaker(sentence)) context.leader = null;
  const facts = all.flatMap((each, i) => {
    const next = all[i + 1], lines = next ? null : decisionsInLines(context, each);
    if (lines) return factsOfLines(context, each, lines);
    const fact = (all.length === 1 ? quotedOrder(context, each) : null)
      ?? factOf(context, each, next ? endBefore(context, next, each.verb.start) : scene.sentences.end[sentence]!);
    if (fact || headsLines(scene, each, sentence)) noteWhose(context, each, sentence);
    return fact && each.isTold !== true ? [fact] : [];
  });
  if (facts.length === 0 && !all.some((each) => headsLines(scene, each, sentence))) noteHeading(context, sentence);
  return facts;
};

/** Whether a sentence is one of the lines that an instruction or proposal is made of. */
const isLineOf = (last: DecisionFact | undefined, start: number): boolean =>
  last !== undefined && start < last.range[1];

/** The decisions of an article, in the order of the text. */
export const linkDecisions = (story: Story, setting: Setting): DecisionFact[] => {
  const { scene } = story;
  const context = new DecisionContext(story, setting);
  const furniture = new Set(['Byline', 'Title'].flatMap((tag) => scene.all(tag).map(({ start }) => scene.sentences.of[start]!)));
  const facts: DecisionFact[] = [], history = new History(scene);
  for (let sentence = 0; sentence < scene.sentences.count; sentence++) {
    const isToldAbove = isLineOf(facts.at(-1), scene.sentences.start[sentence]!);
    const isPast = history.isPast(sentence);
    if (!isToldAbove && !furniture.has(sentence) && !isPast) facts.push(...factsOf(context, sentence));
  }
  return withoutRepeated(scene, withoutHeadings(scene, facts));
};
