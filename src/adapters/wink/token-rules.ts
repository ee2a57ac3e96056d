import { CATEGORIES, type Category } from './categories.js';

/**
 * How wink-nlp's tokenizer is told to split Vietnamese. It splits a text by one regular expression, keeps what the group
 * matched and gives each piece the first category whose expression fits it; so the group holds the whole grammar of a token.
 * The last kind of token fits any character, so the expression never searches; what could give up late is bounded.
 */
type WinkRule = readonly [source: string, flags: string, category: number];

const SPACES = String.raw`[ \u00A0\u2002-\u2005\u2009\u200A\u202F\u205F]+`;
const LINES = String.raw`[\n\r\t]+`;
const URL = String.raw`(?:https?|ftp):\/\/[^\s<>"“”]{1,2000}[^\s<>"“”.,;:!?)\]]`;
const EMAIL = String.raw`[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}`;
const MENTION = String.raw`@[\p{L}\d_]+`;
const HASHTAG = String.raw`#[\p{L}\d_]+`;
/** Short forms whose dot is theirs when a name follows. */
const SHORT_FORM = String.raw`(?:(?:PGS|GS|TS|ThS|Ths|TH\.S|BS|BSCKI|BSCKII|KS|LS|CN|NGND|NGƯT|NSND|NSƯT|TP|Tp|TX|Tx|TT|Q|P|H|X)\.){1,6}(?=\s?\p{Lu})`;
/** Capitals and figures joined by marks: `KT-XH`, `T.Ư`, `07-NQ/TU`, `12/2020/NĐ-CP`, `IV/2025`. */
const COMPOUND = String.raw`(?:\p{Lu}[\p{Lu}\p{M}\d]{0,20}(?![\p{Ll}\p{M}])|\d{1,6})(?:[.\-–/&](?:\p{Lu}[\p{Lu}\p{M}\d]{0,20}|\d{1,6})){1,8}(?![\p{L}\p{M}\d])`;
const NUMBER = String.raw`\d+(?:[.,:/–-]\d+)*`;
/** A syllable, with the marks of its letters and the apostrophe of names such as `H’Yim`. */
const WORD = String.raw`[\p{L}\p{M}][\p{L}\p{M}\d\u200B\u2060]*(?:['’ʼ][\p{L}\p{M}]+)*`;
const ELLIPSIS = String.raw`\.{2,}|--`;
const EMOJI = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*`;
const ANYTHING = String.raw`[\s\S]`;

const TOKENS = [SPACES, LINES, URL, EMAIL, MENTION, HASHTAG, SHORT_FORM, COMPOUND, NUMBER, WORD, ELLIPSIS, EMOJI, ANYTHING];

const whole = (expression: string, category: Category): WinkRule => [`^(?:${expression})$`, 'u', CATEGORIES.indexOf(category)];

/** In this order: the first that fits a whole token names its category. */
const CATEGORY_RULES: readonly WinkRule[] = [
  whole(LINES, 'tabCRLF'), whole(URL, 'url'), whole(EMAIL, 'email'), whole(MENTION, 'mention'), whole(HASHTAG, 'hashtag'),
  whole(NUMBER, 'number'), whole(String.raw`[\p{L}\p{M}\d][\s\S]*`, 'word'), whole(String.raw`\p{Sc}`, 'currency'), whole(ELLIPSIS, 'punctuation'),
  whole(String.raw`\p{P}`, 'punctuation'), whole(EMOJI, 'emoji'), whole(String.raw`[\s\S]*`, 'symbol'),
];

const NEVER: readonly [source: string, flags: string] = ['(?!)', 'u'];

/** The part `trex` of a language model. Nothing is ever split further: the recursive rules are empty. */
export const TOKEN_RULES = {
  ltc: CATEGORY_RULES,
  rtc: [],
  helpers: {
    splitter: [`(${TOKENS.join('|')})`, 'u'],
    anyWithRP: NEVER,
    anyWithLP: NEVER,
    LPanyRP: NEVER,
  },
} as const;
