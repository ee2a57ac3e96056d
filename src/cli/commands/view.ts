import { writeFile } from 'node:fs/promises';
import { LANGUAGES, renderHtml, type ViewLanguage } from '../../view/index.js';
import { readGiven } from '../article-input.js';
import { inputError, usageError } from '../errors.js';
import { printable } from '../escape.js';
import { articleCommand, withUsageErrors, type ArticleFlags } from './article-command.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu view article.txt -o article.html
  nghisu view article.txt --published-on 2020-11-18 --language vi > article.html
`;

interface ViewFlags extends ArticleFlags {
  output?: string;
  language: ViewLanguage;
}

function languageOption(value: string): ViewLanguage {
  const language = LANGUAGES.find((each) => each === value);
  if (language === undefined) throw usageError(`--language expects ${LANGUAGES.join(' or ')}, and got "${printable(value)}".`);
  return language;
}

async function write(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (error) {
    throw inputError(`${printable(path)} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`);
  }
}

/** `nghisu view FILE`: the article with its facts marked, as one HTML page. */
export const viewCommand: CommandModule = {
  examples,
  build: ({ library, terminal }) => articleCommand('view', 'write an HTML page that shows the article with its facts marked', examples)
    .option('-o, --output <path>', 'file to write; standard output when it is not given')
    .option('--language <language>', `language of headings and labels: ${LANGUAGES.join(' or ')}`, languageOption, 'en')
    .action(async (file: string, { output, language, ...flags }: ViewFlags) => {
      const { text, options } = await readGiven(file, flags, terminal);
      const explanation = withUsageErrors(() => library.explain(text, options));
      const page = renderHtml(explanation.record, text, { explanation, language });
      if (output === undefined) terminal.writeOutput(page); else await write(output, page);
    }),
};
