import { any, as, lex, not, notAfter, opt, rule, seq, shape, type Capture, type Match, type Reading, type Rule, type Scene } from '../../grammar/index.js';
import type { DecisionVerbEntry } from '../../lexicon/index.js';
import { Flag, keyOfWord } from '../../text/index.js';
import type { VoteCount } from '../types.js';

const keyOfPhrase = (phrase: string): string => phrase.split(' ').map(keyOfWord).join(' ');

/** Whether one of the phrases stands at a token. */
const standsAt = (scene: Scene, at: number, phrases: readonly string[]): boolean => {
  const keys = scene.hitsAt(at).flatMap((hit) => (hit.entry.cls === 'DecisionObject' ? [keyOfPhrase(hit.entry.phrase)] : []));
  return keys.length > 0 && phrases.some((phrase) => keys.includes(keyOfPhrase(phrase)));
};

const isCounted = (scene: Scene, at: number): boolean => (scene.tape.flags[at] ?? 0) & Flag.Number ? true : false;
const PARTY_TAGS = ['Body', 'Group', 'Person', 'Office', 'Place'];
const isTarget = (scene: Scene, at: number): boolean => (scene.tape.flags[at]! & (Flag.Word | Flag.Capital)) === (Flag.Word | Flag.Capital) || PARTY_TAGS.some((tag) => scene.at(tag, at).length > 0) || scene.hit('PluralHonorific', at) !== undefined || scene.hit('BodyHead.field', at) !== undefined;

const decisionVerb = ({ captures: { verb }, scene }: Match<{ verb: Capture }>): Reading<DecisionVerbEntry> | null => {
  const entry = verb.data as DecisionVerbEntry;
  if (scene.hitBefore('DecisionBlocker', verb.start)) return null;
  if (verb.end - verb.start > 1 && ((scene.tape.flags[verb.start]! & scene.tape.flags[verb.start + 1]!) & Flag.Capital)) return null;
  if (entry.notBefore && standsAt(scene, verb.end, entry.notBefore)) return null;
  if (entry.before && !standsAt(scene, verb.end, entry.before) && !(isCounted(scene, verb.end) && standsAt(scene, verb.end + 1, entry.before))) return null;
  if (entry.needsTarget && !isTarget(scene, verb.end)) return null;
  return { tag: 'DecisionVerb', value: entry };
};

// yêu cầu các sở; thông qua 11 nghị quyết; đề nghị UBND tỉnh
export const governingVerb = rule({
  id: 'decision/verb',
  gloss: 'a verb that decides, instructs, asks or awards, where nothing makes it a noun or a passive',
  pattern: as('verb', lex('DecisionVerb')),
  emit: decisionVerb,
  examples: ['Chủ tịch UBND tỉnh {yêu cầu} Sở Nội vụ rà soát', 'Kỳ họp đã {thông qua} 11 nghị quyết', 'Đồng chí {giao} Sở Y tế chủ trì'],
  counterExamples: ['Theo yêu cầu của Sở Nội vụ', 'Thông qua các hoạt động', 'Nhiệm vụ được giao', 'Giao thông thông suốt'],
});

// các sở cần rà soát; phải hoàn thành
export const modal = rule({
  id: 'decision/modal',
  gloss: 'must or needs to: an instruction in the mouth of whoever leads',
  pattern: seq(notAfter('không', 'chưa', 'nếu', 'vì', 'chỉ', 'nhu', 'khi', 'mà', 'đã', 'còn', 'trái', 'tay', 'bên', 'lẽ', 'đều', 'những', 'là', 'gì', 'vẫn', 'ai'), as('verb', any('cần phải', 'cần', 'phải')), not('là', 'thiết', 'mẫn', 'kiệm', 'cù', 'chăng')),
  emit: (): Reading<null> => ({ tag: 'Modal', value: null }),
  examples: ['Các sở {cần} rà soát lại'],
  counterExamples: ['Người dân không cần giấy tờ'],
});

const INTEGER = shape('integer', 'number', (scene, at) => ((scene.tape.flags[at]! & Flag.Number) ? at + 1 : -1));
interface VoteCaptures { readonly for?: Capture; readonly total?: Capture; readonly whole?: Capture; readonly part?: Capture }
const numberAt = (scene: Scene, capture: Capture | undefined): number | null => (capture ? Number(scene.tape.input.slice(scene.tape.start[capture.start], scene.tape.end[capture.start])) : null);

const voteOf = ({ captures, scene }: Match<VoteCaptures>): Reading<VoteCount> | null => {
  const whole = numberAt(scene, captures.whole), part = captures.part ? scene.tape.input.slice(scene.tape.start[captures.part.start], scene.tape.end[captures.part.start]) : null;
  const percent = whole === null ? null : part === null ? whole : Number(`${whole}.${part}`);
  if (percent !== null && percent > 100) return null;
  return { tag: 'Vote', value: { for: numberAt(scene, captures.for), total: numberAt(scene, captures.total), percent } };
};

// 50/53 đại biểu tán thành; với 88,5% số phiếu
export const vote = rule({
  id: 'decision/vote',
  gloss: 'the count of a vote',
  pattern: any(
    seq(as('for', INTEGER), '/', as('total', INTEGER), any('đại biểu', 'phiếu', 'ĐB', 'vị đại biểu')),
    seq(as('whole', INTEGER), opt(',', as('part', INTEGER)), '%', any('đại biểu', 'số phiếu', 'phiếu', 'số đại biểu', 'tổng số đại biểu', 'ĐB', 'tổng số phiếu')),
  ),
  emit: voteOf,
  examples: ['{50/53 đại biểu} tán thành', 'được bầu với {88,5% số phiếu}'],
  counterExamples: ['15/19 tiêu chí', 'tăng 8,5% so với cùng kỳ'],
});

export const DECISION_RULES: readonly Rule<Reading>[] = [governingVerb, modal, vote];
