import type { ParseOptions } from '../record/options.js';
import type { ArticleFlags } from './commands/article-command.js';
import { inputError } from './errors.js';
import type { Terminal } from './host.js';
import { readArticle } from './input.js';
import { sourceName } from './record-input.js';

/** An article, and the options to read it with. */
export interface GivenArticle { readonly text: string; readonly options: ParseOptions }

const PAGE = /\.x?html?$/iu;

/** The text of a page and its day; the module that reads pages is loaded only now, and needs a package that may be missing. */
async function readPage(html: string, source: string): Promise<{ text: string; publishedOn: string | null }> {
  try {
    const { articleFromHtml } = await import('../html/index.js');
    return articleFromHtml(html);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw inputError(`${source} is an HTML page, and reading pages needs the package parse5: npm install parse5.`);
  }
}

/**
 * Reads what a command is given: a text, or an HTML page (by the ending of its name, or the option `--html`), whose own day
 * counts when `--published-on` is not given.
 *
 * @throws CommandError when the file cannot be read, is no text, or is a page without an article.
 */
export async function readGiven(file: string, flags: ArticleFlags, terminal: Terminal): Promise<GivenArticle> {
  const { html, publishedOn, jurisdiction } = flags;
  const given = await readArticle(file, terminal.standardInput);
  const page = html === true || PAGE.test(file) ? await readPage(given, sourceName(file)) : null;
  if (page?.text === '') throw inputError(`${sourceName(file)} is an HTML page without text.`);
  const day = publishedOn ?? page?.publishedOn;
  return {
    text: page?.text ?? given,
    options: { ...(typeof day === 'string' ? { publishedOn: day } : {}), ...(jurisdiction === undefined ? {} : { jurisdiction }) },
  };
}
