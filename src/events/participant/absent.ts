import { wordAt, type Individual, type Story } from '../../discourse/index.js';
import { PhraseList } from '../../lexicon/index.js';
import { ABSENT, SPOKESMAN_POSTS } from '../../lexicon/tables/role-contexts.js';
import type { Participation } from '../types.js';
import { hasPressConference } from './interviews.js';

/** `truyền đạt ý kiến của | Thủ tướng`, `thừa ủy quyền của | Chủ tịch`: who sends word or another is not there. */
const sendsAnother = ({ scene }: Story, { phrases }: Individual): boolean =>
  phrases.some(({ start }) => scene.hitBefore('AbsenceCue', start) !== undefined);

const isAway = new PhraseList(ABSENT);
/** Words of the offices between somebody and what is said of him. */
const LONGEST_OFFICES = 24, ENDS_CLAUSE = new Set([';', '.', ')']);
/** `đồng chí Lê Văn Ba, Phó Trưởng ban, | vắng mặt`: the list of those present says who is not. */
const isMissing = ({ scene }: Story, { phrases }: Individual): boolean => phrases.some(({ end }) => {
  const limit = Math.min(end + LONGEST_OFFICES, scene.sentenceEnd(end - 1));
  for (let at = end; at < limit && !ENDS_CLAUSE.has(wordAt(scene, at)) && scene.at('Person', at).length === 0; at++) {
    if (isAway.holds(scene.tape, at)) return true;
  }
  return false;
});

const SPEAKS_FOR = new Set(SPOKESMAN_POSTS);
/** `Người phát ngôn Lầu Năm Góc Anna Smith cho biết`: who is only that tells what others have said; not at a press conference. */
const onlyTells = ({ scene }: Story, { offices }: Individual): boolean =>
  offices.length > 0 && offices.every(({ office }) => SPEAKS_FOR.has(office.value.entry.head)) && !hasPressConference(scene);

/**
 * The parts without what is told of those who have sent another, or tell of others, and of whom nothing else says that they are
 * there; and without those who are said to be absent.
 */
export const withoutAbsent = (story: Story, found: readonly Participation[]): Participation[] => {
  const present = new Set(found.filter(({ role }) => role === 'chair' || role === 'attendee').map(({ individual }) => individual));
  const speaking = new Set(found.filter(({ role }) => role === 'speaker').map(({ individual }) => individual));
  const absent = new Set([
    ...[...speaking].filter((each) => !present.has(each) && (sendsAnother(story, each) || onlyTells(story, each))),
    ...[...present].filter((each) => isMissing(story, each)),
  ]);
  return found.filter(({ individual }) => !absent.has(individual));
};
