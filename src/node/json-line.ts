import { codeEscape, STEERING } from './steering.js';

/** `value` as JSON on one line without a steering character; it parses back to the same value. */
export const jsonLine = (value: unknown): string => JSON.stringify(value).replace(STEERING, codeEscape);
