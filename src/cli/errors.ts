/** Why a run of the command line stops: one English sentence, and the exit code that goes with it. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** The input cannot be read, or is not text. */
export const inputError = (message: string): CommandError => new CommandError(message, 1);

/** The command line itself is wrong: an unknown option, a value of the wrong form. */
export const usageError = (message: string): CommandError => new CommandError(message, 2);
