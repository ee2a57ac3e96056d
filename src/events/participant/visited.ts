import { wordAt, type Individual, type Party, type Story, type TokenRange } from '../../discourse/index.js';
import type { PersonValue } from '../../entities/person/index.js';
import type { Span } from '../../grammar/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { ENDS_OF_VISITED, VISITED_AS } from '../../lexicon/tables/role-contexts.js';
import type { MeetingValue } from '../meeting/value.js';
import { isPerson } from './persons.js';

const VISITED = new PhraseList(VISITED_AS), ENDS = new Set(ENDS_OF_VISITED);
/** `thương binh | Lê Văn Ba`, `Mẹ VNAH | Trần Thị Mai`; not `mẹ liệt sĩ | Trần Văn Tư`, who is dead. */
const isVisitedAs = ({ scene: { tape } }: Story, start: number): boolean => VISITED.startBefore(tape, start) >= 0;

const nameOf = ({ start, span }: Party): number => (span.tag === 'Person' ? (span as Span<PersonValue>).value.name[0] : start);

/** `thăm gia đình ông Lê Văn Ba (xã Yên Sơn), bà Trần Thị Mai`: those who are visited at home, up to another clause. */
const visitedAt = (story: Story, [start]: TokenRange): Individual[] => {
  const { scene } = story, parties = story.partiesOf(scene.sentences.of[start]!).filter((party) => party.start >= start);
  let end = start;
  while (end < scene.sentenceEnd(start) && !ENDS.has(wordAt(scene, end))) end++;
  return parties.filter((party) => party.end <= end && isVisitedAs(story, nameOf(party))).filter(isPerson)
    .map(({ individual }) => individual);
};

/** `Đoàn đã thăm gia đình ông Lê Văn Ba`: the visits at home that an article tells besides those by which its meetings are named. */
export const visitsAtHome = (story: Story, known: readonly TokenRange[]): TokenRange[] => story.scene.all<MeetingValue>('Meeting')
  .filter(({ start, value: { head } }) => head.kind === 'visit' && head.isVerb === true && !known.some(([from]) => from === start))
  .map(({ start, end }): TokenRange => [start, end]).filter((range) => visitedAt(story, range).length > 0);
