import { Command } from 'commander';
import { readGiven } from '../article-input.js';
import { usageError } from '../errors.js';
import { printableJson } from '../escape.js';
import type { Host } from '../host.js';
import { expectOneArticle, workersOption, type ManyFlags } from '../many/flags.js';
import { parseMany } from '../many/run.js';
import { FORMATS, formatOption, type Format } from '../options.js';
import { recordView } from '../record-view.js';
import { ARTICLE_CONVENTIONS, articleOptions, withUsageErrors, type ArticleFlags } from './article-command.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu parse article.txt > record.json
  nghisu parse article.txt --published-on 2020-11-18 --format table
  nghisu parse article.txt --jurisdiction "Vĩnh Phúc"
  curl -s https://example.org/article.txt | nghisu parse -
  curl -s https://example.org/article | nghisu parse - --html
  nghisu parse --jsonl --workers auto --errors errors.jsonl < articles.jsonl > records.jsonl
  nghisu parse --jsonl articles/ 'archive/2024-*/**/*.txt' > records.jsonl
`;

const MANY_CONVENTIONS = `
With --jsonl, every line of standard input is a JSON object with the text of one article, and every record is a line of the
output, in the same order; blank lines are skipped. Instead of standard input, files, folders (their .txt files) and patterns may be
named: each file is the text of one article, and its path is the id. Lines that give no record are reported on standard error or
in the file of --errors, as {"line", "reason", "input"}; the rest goes on, and the exit code is 3.
`;

type Flags = ArticleFlags & ManyFlags & { format?: Format };

function oneFile(files: readonly string[]): string {
  const [file] = files;
  if (file === undefined) throw usageError('missing required argument \'file\'.');
  if (files.length > 1) throw usageError('too many arguments: one file is expected; --jsonl reads many.');
  return file;
}

async function parseOne(file: string, { format = 'json', ...flags }: Flags, { library, terminal }: Host): Promise<void> {
  const { text, options } = await readGiven(file, flags, terminal);
  const record = withUsageErrors(() => library.parse(text, options));
  terminal.writeOutput(`${format === 'json' ? printableJson(record) : recordView(record, terminal.width)}\n`);
}

/** Refuses options of one article where there are many. */
function expectMany({ format, publishedOn, jurisdiction, html }: Flags): void {
  if (html === true) throw usageError('--html is of one page, and cannot be given together with --jsonl.');
  if (format !== undefined) throw usageError('--format cannot be given together with --jsonl: the output is JSON Lines.');
  const given = [['--published-on', publishedOn], ['--jurisdiction', jurisdiction]].find(([, value]) => value !== undefined);
  if (given) throw usageError(`${given[0]} is of one article: with --jsonl each line has its own.`);
}

/** `nghisu parse FILE`: the record of an article; `nghisu parse --jsonl`: the records of many. */
export const parseCommand: CommandModule = {
  examples,
  build: (host) => articleOptions(new Command('parse'))
    .description('print the record of an article, or with --jsonl of many')
    .addHelpText('after', `\nExamples:\n${examples}${ARTICLE_CONVENTIONS}\n${MANY_CONVENTIONS}`)
    .argument('[file...]', 'path of the article, or "-" for standard input; with --jsonl files, folders or patterns')
    .option('--format <format>', `output: ${FORMATS.join(' or ')} (default: json)`, formatOption)
    .option('--jsonl', 'read many articles: JSON Lines in, JSON Lines out')
    .option('--workers <count>', 'threads that read, or "auto" for one for each core (default: 1)', workersOption)
    .option('--text-field <name>', 'field of a line that holds the text (default: text)')
    .option('--id-field <name>', 'field that holds the id (default: id)')
    .option('--published-field <name>', 'field that holds the day of publication (default: publishedOn)')
    .option('--jurisdiction-field <name>', 'field that holds the place that a bare "tỉnh" means (default: jurisdiction)')
    .option('--output <file>', 'write the records to a file instead of standard output')
    .option('--errors <file>', 'write lines that give no record to a file, with their number and the reason')
    .option('--resume', 'go on where an interrupted run stopped writing its output')
    .action(async (files: string[], flags: Flags) => {
      if (flags.jsonl === true) {
        expectMany(flags);
        await parseMany(files, flags, host);
        return;
      }
      expectOneArticle(flags);
      await parseOne(oneFile(files), flags, host);
    }),
};
