import type { Command } from 'commander';
import type { Host } from '../host.js';

/** One command of the command line. */
export interface CommandModule {
  /** Lines for "Examples:" in the help of the command and of the program, each indented by two spaces. */
  readonly examples: string;
  build(host: Host): Command;
}
