import { printableJson } from '../escape.js';
import { readArticle } from '../input.js';
import { FORMATS, formatOption, type Format } from '../options.js';
import { recordView } from '../record-view.js';
import { articleCommand, withUsageErrors, type ArticleFlags } from './article-command.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu parse article.txt > record.json
  nghisu parse article.txt --published-on 2020-11-18 --format table
  nghisu parse article.txt --jurisdiction "Vĩnh Phúc"
  curl -s https://example.org/article.txt | nghisu parse -
`;

/** `nghisu parse FILE`: the record of an article. */
export const parseCommand: CommandModule = {
  examples,
  build: ({ library, terminal }) => articleCommand('parse', 'print the record of an article', examples)
    .option('--format <format>', `output: ${FORMATS.join(' or ')}`, formatOption, 'json')
    .action(async (file: string, { format, ...options }: ArticleFlags & { format: Format }) => {
      const text = await readArticle(file, terminal.standardInput);
      const record = withUsageErrors(() => library.parse(text, options));
      terminal.writeOutput(`${format === 'json' ? printableJson(record) : recordView(record, terminal.width)}\n`);
    }),
};
