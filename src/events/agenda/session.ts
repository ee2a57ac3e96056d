import type { Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';
import { isOfLead } from '../lead.js';
import { lastBefore } from '../near-parties.js';

/** Sessions have numbers: what another session than the reported one is to take up is no agenda of this. */

interface Numbered { readonly ordinal: number | null; readonly head: { readonly head: string } }
type Meeting = Span<Numbered>;

/** Sentences in which what is told of the other session goes on. */
const GOES_ON = 3;

const isSame = ({ value: a }: Meeting, { value: b }: Meeting): boolean => a.ordinal === b.ordinal;
/** `Kỳ họp thứ 3` and `phiên họp thứ 10` are counted apart. */
const isOneSeries = ({ value: a }: Meeting, { value: b }: Meeting): boolean => a.head.head === b.head.head;

/** `kỳ | họp thứ 3`: of two readings that overlap the one that begins earlier. */
const outermost = (spans: readonly Meeting[]): Meeting[] => {
  let furthest = 0;
  return spans.filter(({ end }) => {
    const isOuter = end > furthest;
    if (isOuter) furthest = end;
    return isOuter;
  });
};

/** The last span that begins in the sentence of a token, at the token or before it. */
const lastUpTo = <T extends Span>(scene: Scene, spans: readonly T[], at: number): T | undefined => {
  const last = lastBefore(spans, at + 1);
  return last && last.start >= scene.sentenceStart(at) ? last : undefined;
};

/**
 * Whether what stands at a token is told of a session with another number than the reported one: `Tại Kỳ họp thứ 5, Quốc hội
 * xem xét …`, and what follows until a day or the session itself is named. Tokens are asked for in the order of the text.
 */
export const toldOfAnother = ({ scene }: Story): ((at: number) => boolean) => {
  const numbered = outermost(scene.all<Numbered>('Meeting').filter(({ value }) => value.ordinal !== null));
  const dates = scene.all('Date'), own = numbered.find(({ start }) => isOfLead(scene, start));
  if (!own) return () => false;
  let since = -1;
  return (at) => {
    const sentence = scene.sentences.of[at]!, last = lastUpTo(scene, numbered, at);
    if (last) since = isSame(last, own) || !isOneSeries(last, own) ? -1 : sentence;
    else if (lastUpTo(scene, dates, at)) since = -1;
    return since >= 0 && sentence - since <= GOES_ON;
  };
};
