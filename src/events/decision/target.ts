import { isGoverned, wordAt, type Party, type Story } from '../../discourse/index.js';
import type { Scene, Span } from '../../grammar/index.js';

const NEAR = 14;

/** Who must act: the first party behind the verb that no preposition governs. */
export const targetOf = (story: Story, verbEnd: number, limit: number): Party | null => {
  const { scene } = story;
  for (const party of story.partiesOf(scene.sentences.of[verbEnd - 1]!)) {
    if (party.start < verbEnd || party.start >= limit) continue;
    if (party.start - verbEnd > NEAR) return null;
    if (party.start === verbEnd || !isGoverned(scene, party)) return party;
  }
  return null;
};

const DEADLINE_WORDS = new Set(['trước', 'trong', 'đến', 'hết', 'ngày', 'nhất', 'từ', 'vào']);

/** The date by which it must be done: `trước ngày 30/9`, `ngay từ quý IV`. */
export const deadlineOf = (dates: readonly Span[], scene: Scene, start: number, end: number): Span | null =>
  dates.find((date) => date.start >= start && date.end <= end && (DEADLINE_WORDS.has(wordAt(scene, date.start - 1)) || wordAt(scene, date.start) === 'trước')) ?? null;
