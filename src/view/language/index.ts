import { ENGLISH } from './english.js';
import { VIETNAMESE } from './vietnamese.js';
import type { Words } from './words.js';

export { KINDS, type Field, type Heading, type Kind, type Words } from './words.js';

/** Languages that the view can speak. */
export const LANGUAGES = ['en', 'vi'] as const;
export type ViewLanguage = (typeof LANGUAGES)[number];

export const WORDS: Readonly<Record<ViewLanguage, Words>> = { en: ENGLISH, vi: VIETNAMESE };
