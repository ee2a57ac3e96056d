import type { Party, Story } from '../discourse/index.js';
import { firstFrom } from './sorted.js';

const startOf = ({ start }: Party): number => start;

/** Index of the first party that begins at `at` or behind it; parties are in the order of the text. */
export const firstBehind = (parties: readonly Party[], at: number): number => firstFrom(parties, at, startOf);

/** The last party of the sentence that ends before `at`, or at it. */
export const partyBefore = (story: Story, at: number): Party | undefined => {
  const parties = story.partiesOf(story.scene.sentences.of[at]!);
  const last = parties[firstBehind(parties, at) - 1];
  return last && last.end <= at ? last : undefined;
};
