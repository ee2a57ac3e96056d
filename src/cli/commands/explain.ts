import { readGiven } from '../article-input.js';
import { explanationView } from '../explanation-view.js';
import { articleCommand, withUsageErrors, type ArticleFlags } from './article-command.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu explain article.txt
  nghisu explain article.txt --published-on 2020-11-18 | less
`;

/** `nghisu explain FILE`: for each fact, the rules that read it and the text that they read. */
export const explainCommand: CommandModule = {
  examples,
  build: ({ library, terminal }) => (
    articleCommand('explain', 'print, for each fact, the rule that read it and the text it read', examples)
      .action(async (file: string, flags: ArticleFlags) => {
        const { text, options } = await readGiven(file, flags, terminal);
        terminal.writeOutput(`${explanationView(withUsageErrors(() => library.explain(text, options)))}\n`);
      })
  ),
};
