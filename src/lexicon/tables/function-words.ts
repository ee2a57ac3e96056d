/** Small words that many readers ask for by themselves. */
export const AND = 'và';
export const OF = 'của';
