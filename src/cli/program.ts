import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import type { Explanation } from '../record/explanation.js';
import type { ParseOptions } from '../record/options.js';
import type { ArticleRecord } from '../record/types.js';
import { CommandError, usageError } from './errors.js';
import { printable, printableJson } from './escape.js';
import { explanationView } from './explanation-view.js';
import { readArticle } from './input.js';
import { FORMATS, formatOption, isoDateOption, type Format } from './options.js';
import { recordView } from './record-view.js';

/** What the command line calls. */
export interface Library {
  parse(text: string, options?: ParseOptions): ArticleRecord;
  explain(text: string, options?: ParseOptions): Explanation;
}

/** Where the command line reads and writes. */
export interface Terminal {
  standardInput: AsyncIterable<Uint8Array>;
  writeOutput(text: string): void;
  writeError(text: string): void;
  /** Columns of the output. */
  width: number;
}

interface ArticleFlags {
  publishedOn?: string;
  jurisdiction?: string;
}

const PARSE_EXAMPLES = `  nghisu parse article.txt > record.json
  nghisu parse article.txt --published-on 2020-11-18 --format table
  nghisu parse article.txt --jurisdiction "Vĩnh Phúc"
  curl -s https://example.org/article.txt | nghisu parse -
`;

const EXPLAIN_EXAMPLES = `  nghisu explain article.txt
  nghisu explain article.txt --published-on 2020-11-18 | less
`;

const CONVENTIONS = `
<file> is UTF-8 text, or UTF-16 with a byte order mark; "-" reads standard input. Offsets in the record count UTF-16 code
units of the text after the byte order mark, if there is one.

Exit codes: 0 done, 1 the input cannot be read or is not text, 2 the command line is wrong.`;

/** A command that reads one article; both commands share its argument and options. */
function articleCommand(name: string, summary: string, examples: string): Command {
  return new Command(name)
    .description(summary)
    .helpOption('--help', 'print this help')
    .addHelpText('after', `\nExamples:\n${examples}${CONVENTIONS}`)
    .argument('<file>', 'path of the article, or "-" for standard input')
    .option('--published-on <date>', 'day of publication, YYYY-MM-DD: resolves "chiều 13/11", "hôm qua"', isoDateOption)
    .option('--jurisdiction <name>', 'place that a bare "tỉnh" or "Tỉnh ủy" means when the article does not say');
}

/** The library throws a TypeError for an argument of the wrong form: to the caller of a command, that is wrong usage. */
function withUsageErrors<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (error instanceof TypeError) throw usageError(error.message);
    throw error;
  }
}

function buildProgram(library: Library, terminal: Terminal): Command {
  const parse = articleCommand('parse', 'print the record of an article', PARSE_EXAMPLES)
    .option('--format <format>', `output: ${FORMATS.join(' or ')}`, formatOption, 'json')
    .action(async (file: string, { format, ...options }: ArticleFlags & { format: Format }) => {
      const text = await readArticle(file, terminal.standardInput);
      const record = withUsageErrors(() => library.parse(text, options));
      terminal.writeOutput(`${format === 'json' ? printableJson(record) : recordView(record, terminal.width)}\n`);
    });
  const explain = articleCommand('explain', 'print, for each fact, the rule that read it and the text it read', EXPLAIN_EXAMPLES)
    .action(async (file: string, options: ArticleFlags) => {
      const text = await readArticle(file, terminal.standardInput);
      terminal.writeOutput(`${explanationView(withUsageErrors(() => library.explain(text, options)))}\n`);
    });
  const program = new Command('nghisu')
    .description('Reads Vietnamese political news into a record: meetings, attendees and titles, decisions, abbreviations.')
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .addHelpText('after', `\nExamples:\n${PARSE_EXAMPLES}${EXPLAIN_EXAMPLES}${CONVENTIONS}`)
    .addCommand(parse)
    .addCommand(explain);
  for (const command of [program, parse, explain]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => { terminal.writeOutput(text); },
      writeErr: (text) => { terminal.writeError(text); },
      outputError: () => undefined,
      getOutHelpWidth: () => terminal.width,
      getErrHelpWidth: () => terminal.width,
    });
  }
  return program;
}

/** Commander's message as one sentence: without its "error:" label and its line breaks. */
const sentenceOf = (message: string): string => {
  const sentence = printable(message.replace(/^error:\s*/u, '')).replace('. ', ': ');
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
};

/**
 * Runs one command.
 *
 * @param args - Arguments after the name of the program.
 * @returns The exit code: 0 done, 1 the input cannot be read or is not text, 2 the command line is wrong.
 */
export async function run(args: readonly string[], library: Library, terminal: Terminal): Promise<number> {
  try {
    await buildProgram(library, terminal).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommandError) {
      terminal.writeError(`nghisu: ${error.message}\n`);
      return error.exitCode;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') terminal.writeError(`nghisu: ${sentenceOf(error.message)}\n`);
    return 2;
  }
}
