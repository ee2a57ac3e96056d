import { checkCommand } from './check.js';
import type { CommandModule } from './command.js';
import { diffCommand } from './diff.js';
import { evalCommand } from './eval.js';
import { explainCommand } from './explain.js';
import { exportCommand } from './export.js';
import { linkCommand } from './link.js';
import { parseCommand } from './parse.js';
import { viewCommand } from './view.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandModule[] = [
  parseCommand,
  explainCommand,
  viewCommand,
  evalCommand,
  diffCommand,
  checkCommand,
  exportCommand,
  linkCommand,
];
