import { Command } from 'commander';
import { Faults } from '../corpus/faults.js';
import { annotatedFiles } from '../corpus/folder.js';
import { printable } from '../escape.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu check corpus/articles
  nghisu check articles --gold references
`;

/** What the commands that read a corpus say of it. */
export const CORPUS_CONVENTIONS = `
<dir> holds articles, ID.txt, and their references, ID.json; with --gold the references are in a directory of their own. A
file with a fault is told on standard error and left out; the rest goes on.`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `nghisu check DIR`: what is wrong with the reference files of a corpus. */
export const checkCommand: CommandModule = {
  examples,
  build: ({ terminal }) => new Command('check')
    .description('check reference files: their shape, verbatim strings, offsets')
    .addHelpText('after', `\nExamples:\n${examples}${CORPUS_CONVENTIONS}

Exit codes: 0 no fault, 1 a fault, 2 the command line is wrong.`)
    .argument('<dir>', 'directory of the articles and their references')
    .option('--gold <dir>', 'directory of the references')
    .action(async (folder: string, { gold = folder }: { gold?: string }) => {
      const { checkReference } = await import('../../evaluation/index.js');
      const faults = new Faults(terminal);
      const files = await annotatedFiles({ articles: folder, gold }, faults.report);
      for (const { id, path, value, article } of files) {
        if (article === null) faults.report(`${path}: has no article ${printable(id)}.txt in ${printable(folder)}`);
        const named = (value as { id?: unknown } | null)?.id;
        if (named !== undefined && named !== id) {
          faults.report(`${path}: id: expected the name of the file, and got ${printable(JSON.stringify(named))}`);
        }
        for (const { place, message } of checkReference(value, article)) {
          faults.report(printable(`${path}: ${place === '' ? '' : `${place}: `}${message}`));
        }
      }
      terminal.writeOutput(`${counted(files.length, 'reference file')}, ${counted(faults.count, 'fault')}\n`);
      faults.finish();
    }),
};
