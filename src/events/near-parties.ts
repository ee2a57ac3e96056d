import type { Individual, Party, Story } from '../discourse/index.js';
import { firstFrom } from '../text/index.js';

/** Index of the first party or span that begins at `at` or behind it; they are in the order of the text. */
export const firstBehind = (all: readonly { readonly start: number }[], at: number): number => firstFrom(all, at, ({ start }) => start);

/** The last that begins before `at`. */
export const lastBefore = <T extends { readonly start: number }>(all: readonly T[], at: number): T | undefined => {
  const behind = firstBehind(all, at);
  return behind > 0 ? all[behind - 1] : undefined;
};

/** The last party of the sentence that ends before `at`, or at it. */
export const partyBefore = (story: Story, at: number): Party | undefined => {
  const parties = story.partiesOf(story.scene.sentences.of[at]!);
  const last = lastBefore(parties, at);
  return last && last.end <= at ? last : undefined;
};

/** The party with which someone is first named or meant; null where longer phrases hold the name wherever it stands. */
export const firstPartyOf = ({ scene, partiesOf }: Story, individual: Individual): Party | null => {
  for (const [start] of individual.mentions) {
    const party = partiesOf(scene.sentences.of[start]!).find((each) => each.individual === individual);
    if (party) return party;
  }
  return null;
};
