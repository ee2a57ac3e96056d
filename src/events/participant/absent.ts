import type { Individual, Story } from '../../discourse/index.js';
import type { Participation } from '../types.js';

/** `truyền đạt ý kiến của | Thủ tướng`, `thừa ủy quyền của | Chủ tịch`: who sends word or another is not there. */
const sendsAnother = ({ scene }: Story, { phrases }: Individual): boolean =>
  phrases.some(({ start }) => scene.hitBefore('AbsenceCue', start) !== undefined);

/** The parts without what is told of those who have sent another and of whom nothing else says that they are there. */
export const withoutAbsent = (story: Story, found: readonly Participation[]): Participation[] => {
  const present = new Set(found.filter(({ role }) => role === 'chair' || role === 'attendee').map(({ individual }) => individual));
  const speaking = new Set(found.filter(({ role }) => role === 'speaker').map(({ individual }) => individual));
  const absent = new Set([...speaking].filter((each) => !present.has(each) && sendsAnother(story, each)));
  return found.filter(({ individual }) => !absent.has(individual));
};
