import type { Library, Terminal } from '../../src/cli/host.js';
import { run } from '../../src/cli/program.js';
import type { ExplainedFact } from '../../src/record/explanation.js';
import type { ParseOptions } from '../../src/record/options.js';
import type { ArticleRecord } from '../../src/record/types.js';
import { SAMPLE_RECORD } from './sample-article.js';

export interface Run {
  exitCode: number;
  output: string;
  errors: string;
  /** Arguments of each call of the library. */
  calls: [text: string, options: ParseOptions | undefined][];
}

interface Setting {
  record?: ArticleRecord;
  facts?: ExplainedFact[];
  standardInput?: string | Uint8Array;
  width?: number;
  progressStream?: NodeJS.WritableStream;
}

/** Runs the command line in this process, with a library that gives one record for every text. */
export async function runWith(args: string[], setting: Setting = {}): Promise<Run> {
  const { record = SAMPLE_RECORD, facts = [], standardInput = 'text', width = 100 } = setting;
  const result: Run = { exitCode: -1, output: '', errors: '', calls: [] };
  const library: Library = {
    parse: (text, options) => { result.calls.push([text, options]); return record; },
    explain: (text, options) => { result.calls.push([text, options]); return { record, facts }; },
  };
  const terminal: Terminal = {
    standardInput: (async function* () { yield Buffer.from(standardInput); })(),
    writeOutput: (text) => { result.output += text; },
    writeError: (text) => { result.errors += text; },
    outputDrained: async () => undefined,
    outputIsFile: false,
    inputBytes: null,
    progressStream: setting.progressStream ?? null,
    width,
  };
  result.exitCode = await run(args, library, terminal);
  return result;
}
