import { inputError } from '../errors.js';
import type { Terminal } from '../host.js';
import type { ReportFault } from './folder.js';

/** Tells each fault on standard error as it comes up, and in the end lets the exit code say that there were some. */
export class Faults {
  #count = 0;
  readonly #terminal: Terminal;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  readonly report: ReportFault = (fault) => {
    this.#count++;
    this.#terminal.writeError(`nghisu: ${fault}\n`);
  };

  get count(): number {
    return this.#count;
  }

  /** @throws CommandError (exit code 1) when there was a fault. */
  finish(): void {
    if (this.#count > 0) throw inputError(`${this.#count} ${this.#count === 1 ? 'fault' : 'faults'}, told above.`);
  }
}
