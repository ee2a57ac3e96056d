import { wordAt, type Story } from '../discourse/index.js';
import { Flag, hasFlag } from '../text/index.js';

/** Lists of those present that a page writes with full stops: `Dự có các đồng chí: Ông A - Bí thư. | Bà B - Phó Bí thư; các đồng chí …`. */

/** Words of address before a name. */
const ADDRESS = 3;
const MOST_MEMBERS = 40;
const ENDS_MEMBER = new Set(['.', ';']);

/** Whether a sentence begins with a person, of whom it tells nothing but offices. */
const isMember = ({ scene, partiesOf }: Story, sentence: number): boolean => {
  const { sentences, tape } = scene, start = sentences.start[sentence]!;
  if (hasFlag(tape, start, Flag.LineStart)) return false;
  const first = partiesOf(sentence).find(({ kind }) => kind === 'person');
  return first !== undefined && first.start - start <= ADDRESS && scene.hit('Honorific', start) !== undefined
    && ENDS_MEMBER.has(wordAt(scene, first.end));
};

/** The sentences that go on with the list of the one at `from`, where words of address in the plural have opened it. */
export const sentencesOfList = (story: Story, from: number): number[] => {
  const { sentences } = story.scene, own = sentences.of[from - 1]!, found: number[] = [];
  for (let at = from - 1, end = sentences.end[own]!; at < end && story.scene.hit('PluralHonorific', at) === undefined; at++) {
    if (at === end - 1) return found;
  }
  for (let next = own + 1; next < sentences.count && found.length < MOST_MEMBERS && isMember(story, next); next++) found.push(next);
  return found;
};
