import { Command } from 'commander';
import { usageError } from '../errors.js';
import { isoDateOption } from '../options.js';

/** Options that all commands that read one article share. */
export interface ArticleFlags {
  publishedOn?: string;
  jurisdiction?: string;
  /** The input is an HTML page, whatever its name. */
  html?: true;
}

/** What every command that reads one article says of its input. */
export const ARTICLE_CONVENTIONS = `
<file> is UTF-8 text, or UTF-16 with a byte order mark; "-" reads standard input. Offsets in the record count UTF-16 code
units of the text after the byte order mark, if there is one. Of an HTML page (.html, or --html) the article is read: offsets
count in its text. That needs the package parse5.

Exit codes: 0 done, 1 the input cannot be read or is not text, 2 the command line is wrong.`;

/** A command that reads one article, with the argument and the options that all such commands share. */
export function articleCommand(name: string, summary: string, examples: string): Command {
  return articleOptions(new Command(name))
    .description(summary)
    .addHelpText('after', `\nExamples:\n${examples}${ARTICLE_CONVENTIONS}`)
    .argument('<file>', 'path of the article, or "-" for standard input');
}

/** The options that say what is known about one article. */
export function articleOptions(command: Command): Command {
  return command
    .option('--published-on <date>', 'day of publication, YYYY-MM-DD: resolves "chiều 13/11", "hôm qua"', isoDateOption)
    .option('--jurisdiction <name>', 'place that a bare "tỉnh" or "Tỉnh ủy" means when the article does not say')
    .option('--html', 'the file is an HTML page, whatever its name');
}

/** The library throws a TypeError for an argument of the wrong form: to the caller of a command, that is wrong usage. */
export function withUsageErrors<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof TypeError) throw usageError(error.message);
    throw error;
  }
}
