import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { ARTICLE_CONVENTIONS } from './commands/article-command.js';
import { COMMANDS } from './commands/index.js';
import { CommandError } from './errors.js';
import { printable } from './escape.js';
import type { Host, Library, Terminal } from './host.js';

function buildProgram(host: Host): Command {
  const { terminal } = host;
  const examples = COMMANDS.map((each) => each.examples).join('');
  const program = new Command('nghisu')
    .description('Reads Vietnamese political news into a record: meetings, attendees and titles, decisions, abbreviations.')
    .version(version, '--version', 'print the version')
    .helpCommand(false)
    .addHelpText('after', `\nExamples:\n${examples}${ARTICLE_CONVENTIONS}`);
  for (const { build } of COMMANDS) program.addCommand(build(host));
  for (const command of [program, ...program.commands]) {
    command.helpOption('--help', 'print this help').exitOverride().configureOutput({
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
 * @returns The exit code: 0 done, 1 the input cannot be read or is not text, 2 the command line is wrong, 3 done, but for some
 * lines or files that gave no record.
 */
export async function run(args: readonly string[], library: Library, terminal: Terminal): Promise<number> {
  try {
    await buildProgram({ library, terminal }).parseAsync(args, { from: 'user' });
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
