import { readGiven } from '../article-input.js';
import { printableJson } from '../escape.js';
import { FORMATS, formatOption, type Format } from '../options.js';
import { recordView } from '../record-view.js';
import { articleCommand, withUsageErrors, type ArticleFlags } from './article-command.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu parse article.txt > record.json
  nghisu parse article.txt --published-on 2020-11-18 --format table
  nghisu parse article.txt --jurisdiction "Vĩnh Phúc"
  curl -s https://example.org/article.txt | nghisu parse -
  curl -s https://example.org/article | nghisu parse - --html
`;

/** `nghisu parse FILE`: the record of an article. */
export const parseCommand: CommandModule = {
  examples,
  build: ({ library, terminal }) => articleCommand('parse', 'print the record of an article', examples)
    .option('--format <format>', `output: ${FORMATS.join(' or ')}`, formatOption, 'json')
    .action(async (file: string, { format, ...flags }: ArticleFlags & { format: Format }) => {
      const { text, options } = await readGiven(file, flags, terminal);
      const record = withUsageErrors(() => library.parse(text, options));
      terminal.writeOutput(`${format === 'json' ? printableJson(record) : recordView(record, terminal.width)}\n`);
    }),
};
