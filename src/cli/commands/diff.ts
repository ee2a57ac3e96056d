import { Command } from 'commander';
import { Faults } from '../corpus/faults.js';
import { recordReader, recordsAt } from '../corpus/records.js';
import { diffView } from '../diff-view.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu diff records-before records-after
  nghisu diff before.jsonl after.jsonl --summary
`;

/** `nghisu diff OLD NEW`: what a change gained, lost and altered. */
export const diffCommand: CommandModule = {
  examples,
  build: ({ terminal }) => new Command('diff')
    .description('print which facts another set of records gained, lost and altered')
    .addHelpText('after', `\nExamples:\n${examples}
<old> and <new> are directories of records, ID.json, or files of JSON Lines, each record with its id. Facts are told by their
words: other offsets or another numbering are no change. + gained, - lost, ~ altered.

Exit codes: 0 compared, with or without differences, 1 a file cannot be read or is no record, 2 the command line is wrong.`)
    .argument('<old>', 'records before the change')
    .argument('<new>', 'records after it')
    .option('--summary', 'print only the counts by field and the names of the articles')
    .action(async (before: string, after: string, { summary = false }: { summary?: boolean }) => {
      const { diffRecords } = await import('../../evaluation/index.js');
      const faults = new Faults(terminal), read = await recordReader();
      const old = await recordsAt(before, read, faults.report), fresh = await recordsAt(after, read, faults.report);
      terminal.writeOutput(`${diffView(diffRecords(old, fresh), { summary })}\n`);
      faults.finish();
    }),
};
