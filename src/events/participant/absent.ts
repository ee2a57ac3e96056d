import type { Individual, Story } from '../../discourse/index.js';
import { SPOKESMAN_POSTS } from '../../lexicon/tables/role-contexts.js';
import type { Participation } from '../types.js';
import { hasPressConference } from './interviews.js';

/** `truyền đạt ý kiến của | Thủ tướng`, `thừa ủy quyền của | Chủ tịch`: who sends word or another is not there. */
const sendsAnother = ({ scene }: Story, { phrases }: Individual): boolean =>
  phrases.some(({ start }) => scene.hitBefore('AbsenceCue', start) !== undefined);

const SPEAKS_FOR = new Set(SPOKESMAN_POSTS);
/** `Người phát ngôn Lầu Năm Góc Anna Smith cho biết`: who is only that tells what others have said; not at a press conference. */
const onlyTells = ({ scene }: Story, { offices }: Individual): boolean =>
  offices.length > 0 && offices.every(({ office }) => SPEAKS_FOR.has(office.value.entry.head)) && !hasPressConference(scene);

/**
 * The parts without what is told of those who have sent another, or tell of others, and of whom nothing else says that they are
 * there.
 */
export const withoutAbsent = (story: Story, found: readonly Participation[]): Participation[] => {
  const present = new Set(found.filter(({ role }) => role === 'chair' || role === 'attendee').map(({ individual }) => individual));
  const speaking = new Set(found.filter(({ role }) => role === 'speaker').map(({ individual }) => individual));
  const absent = new Set([...speaking].filter((each) =>
    !present.has(each) && (sendsAnother(story, each) || onlyTells(story, each))));
  return found.filter(({ individual }) => !absent.has(individual));
};
