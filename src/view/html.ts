/** A piece of HTML. Only `html` and `trusted` make one, so that a text from outside cannot pass for one. */
export interface Html {
  readonly markup: string;
}

type Value = Html | readonly Html[] | string | number | null;

/** Characters that end or begin markup, and the carriage return, which a browser would read as a line feed. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\'': '&#39;', '\r': '&#13;',
};
const SPECIAL = /[&<>"'\r]/gu;

/** Controls but tab and line breaks, marks of writing direction, and lone surrogates: shown by their number, never as they are. */
const STEERING = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const numberOf = (character: string): string => `[U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** `text` so that a browser shows its characters, whatever they are. */
export const escapeHtml = (text: string): string =>
  text.replace(STEERING, numberOf).replace(SPECIAL, (character) => ENTITIES[character]!);

/** Markup of our own: never call it with what comes from an article. */
export const trusted = (markup: string): Html => ({ markup });

const isList = (value: Value): value is readonly Html[] => Array.isArray(value);

const markupOf = (value: Value): string => {
  if (value === null) return '';
  if (isList(value)) return value.map(({ markup }) => markup).join('');
  return typeof value === 'object' ? value.markup : escapeHtml(String(value));
};

/**
 * A template whose values are escaped, unless they are `Html` already; `null` stands for nothing.
 *
 * @example
 * html`<b>${'1 < 2'}</b>`.markup // '<b>1 &lt; 2</b>'
 */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  trusted(strings.map((each, index) => each + markupOf(values[index] ?? null)).join(''));

/** Pieces in the order given. */
export const joined = (pieces: readonly (Html | null)[]): Html => trusted(pieces.map((piece) => piece?.markup ?? '').join(''));
