/**
 * Records to look at: the article with its facts marked, cards of what was read, and for each fact the rule that read it.
 *
 * @example
 * import { explain } from 'nghisu';
 * import { renderHtml } from 'nghisu/view';
 * const explanation = explain(text);
 * const page = renderHtml(explanation.record, text, { explanation });
 */
export { LANGUAGES, type ViewLanguage } from './language/index.js';
export { PAGE_STYLE } from './page-parts.js';
export { renderHtml, renderParts, type ViewOptions, type ViewParts } from './render.js';
export { VIEW_SCRIPT } from './script.js';
