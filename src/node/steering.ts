/**
 * Characters with which a text could steer a terminal or reorder what it shows: controls (C0, DEL, C1), the marks of writing
 * direction, and the two line separators that some readers of lines break at.
 */
export const STEERING = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u2028\u2029]/gu;

/** `\u001b` */
export const codeEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
