import type { CommandModule } from './command.js';
import { explainCommand } from './explain.js';
import { parseCommand } from './parse.js';
import { viewCommand } from './view.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandModule[] = [
  parseCommand,
  explainCommand,
  viewCommand,
];
