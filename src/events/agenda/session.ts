import type { Story } from '../../discourse/index.js';
import type { Span } from '../../grammar/index.js';

/** Sessions have numbers: what another session than the reported one is to take up is no agenda of this. */

interface Numbered { readonly ordinal: number | null; readonly head: { readonly head: string } }
type Meeting = Span<Numbered>;

/** Sentences of a headline and a lead. */
const LEAD = 6;
/** Sentences in which what is told of the other session goes on. */
const GOES_ON = 3;

const isSame = ({ value: a }: Meeting, { value: b }: Meeting): boolean => a.ordinal === b.ordinal;
/** `Kỳ họp thứ 3` and `phiên họp thứ 10` are counted apart. */
const isOneSeries = ({ value: a }: Meeting, { value: b }: Meeting): boolean => a.head.head === b.head.head;

/** `kỳ | họp thứ 3`: the longer of two readings that end together. */
const outermost = (spans: readonly Meeting[]): Meeting[] =>
  spans.filter(({ start, end }) => !spans.some((other) => other.start < start && other.end >= end));

/**
 * Whether what stands at a token is told of a session with another number than the reported one: `Tại Kỳ họp thứ 5, Quốc hội
 * xem xét …`, and what follows until a day or the session itself is named. Tokens are asked for in the order of the text.
 */
export const toldOfAnother = ({ scene }: Story): ((at: number) => boolean) => {
  const numbered = outermost(scene.all<Numbered>('Meeting').filter(({ value }) => value.ordinal !== null));
  const own = numbered.find(({ start }) => scene.sentences.of[start]! < LEAD);
  let since = -1;
  return (at) => {
    if (!own) return false;
    const sentence = scene.sentences.of[at]!, from = scene.sentences.start[sentence]!;
    const last = numbered.filter(({ start }) => start >= from && start <= at).at(-1);
    if (last) since = isSame(last, own) || !isOneSeries(last, own) ? -1 : sentence;
    else if (scene.all('Date').some(({ start }) => start >= from && start <= at)) since = -1;
    return since >= 0 && sentence - since <= GOES_ON;
  };
};
