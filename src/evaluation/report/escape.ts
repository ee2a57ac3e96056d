const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;' };
/** Controls but tab and line feed, and the marks of writing direction: they could hide or reorder what a page shows. */
const STEERING = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

/** Text for a page: nothing of it is read as mark-up, and steering characters are written out. */
export const escaped = (text: string): string => text
  .replace(/\r\n?/gu, '\n')
  .replace(STEERING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
  .replace(/[&<>"']/gu, (character) => ENTITIES[character]!);
