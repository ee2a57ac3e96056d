import { basename, extname } from 'node:path';
import { Command } from 'commander';
import { link, linkedToPopolo, type LinkedRecords } from '../../link/index.js';
import type { ArticleRecord } from '../../record/types.js';
import { inputError } from '../errors.js';
import { printableJson } from '../escape.js';
import type { Host } from '../host.js';
import { readArticle, STANDARD_INPUT } from '../input.js';
import { linkView } from '../link-view.js';
import { oneOfOption } from '../options.js';
import { holdsRecords, readRecords, sourceName } from '../record-input.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu link records.jsonl --format table
  nghisu link articles/*.txt --format popolo > memberships.json
`;

const FORMATS = ['json', 'table', 'popolo'] as const;
type Format = (typeof FORMATS)[number];

const WRITERS: Readonly<Record<Format, (linked: LinkedRecords, width: number) => string>> = {
  json: (linked) => printableJson(linked),
  table: linkView,
  popolo: (linked) => printableJson(linkedToPopolo(linked)),
};

/** The name of an article: that of its file, without folder and ending. */
const articleId = (file: string): string => (file === STANDARD_INPUT ? 'standard-input' : basename(file, extname(file)));

async function recordsOf(file: string, { library, terminal }: Host): Promise<ArticleRecord[]> {
  const text = await readArticle(file, terminal.standardInput);
  return holdsRecords(text) ? readRecords(text, sourceName(file)) : [library.parse(text, { id: articleId(file) })];
}

/** What the library refuses is wrong with the input: two different records of one id. */
function linked(records: readonly ArticleRecord[]): LinkedRecords {
  try {
    return link(records);
  } catch (error) {
    if (error instanceof TypeError) throw inputError(`${error.message}.`);
    throw error;
  }
}

/** `nghisu link FILE…`: who is who over many articles, and who held which office when. */
export const linkCommand: CommandModule = {
  examples,
  build: (host) => new Command('link')
    .description('join persons and bodies over many articles and print who held which office when')
    .addHelpText('after', `\nExamples:\n${examples}
Each <file> is an article, a record as JSON, or records, one a line; "-" reads standard input. An article is called by its
file's name. The order of the files does not matter.`)
    .argument('<file...>', 'paths, or "-" for standard input')
    .option('--format <format>', FORMATS.join(', '), oneOfOption('--format', FORMATS), 'json')
    .action(async (files: string[], { format }: { format: Format }) => {
      const records: ArticleRecord[] = [];
      for (const file of files) records.push(...await recordsOf(file, host));
      host.terminal.writeOutput(`${WRITERS[format](linked(records), host.terminal.width)}\n`);
    }),
};
