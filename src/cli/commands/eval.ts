import { Command } from 'commander';
import type * as evaluationModule from '../../evaluation/index.js';
import { casesIn, type ScoredCase } from '../corpus/cases.js';
import { Faults } from '../corpus/faults.js';
import { jsonIn } from '../corpus/folder.js';
import { writeFileAt } from '../corpus/write.js';
import { inputError, usageError } from '../errors.js';
import { printable, printableJson } from '../escape.js';
import { errorsView, evaluationJson, evaluationView, gateFailureWords } from '../evaluation-view.js';
import type { Terminal } from '../host.js';
import { CORPUS_CONVENTIONS } from './check.js';
import type { CommandModule } from './command.js';

type EvaluationModule = typeof evaluationModule;

interface EvalFlags {
  gold?: string;
  against?: string;
  half?: 'odd' | 'even';
  errors?: string;
  json?: string;
  html?: string;
  gate?: string;
  updateGate?: boolean;
}

const examples = `  nghisu eval corpus/articles
  nghisu eval articles --gold references --errors decisions
  nghisu eval corpus/articles --html report.html --gate corpus/gate.json
  nghisu eval my-references --against her-references
`;

const GATE_HELP = `
A gate file holds the F1 of each field as it was recorded, for all articles or for two halves apart: those whose name has an
odd number of letters a–z, and those with an even number. With --gate a field that is under its value by more than the slack
is a failure; with --update-gate the values are written anew.

Exit codes: 0 done, 1 a file has a fault or a field fell under its gate, 2 the command line is wrong.`;

async function gateIn(path: string, { GateSchema }: EvaluationModule): Promise<evaluationModule.Gate> {
  const value = await jsonIn(path, (fault) => { throw inputError(fault); });
  const result = GateSchema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw inputError(`${printable(path)}: is no gate file: ${issue.path.join('.')}: ${printable(issue.message)}`);
}

/** The parts that a gate file tells apart, each with its evaluation. */
const evaluateParts = (gate: evaluationModule.Gate, cases: readonly ScoredCase[], { evaluate, isInPart }: EvaluationModule) =>
  new Map((['all', 'odd', 'even'] as const).filter((part) => gate.parts[part] !== undefined)
    .map((part) => [part, evaluate(cases.filter(({ id }) => isInPart(id, part)))]));

async function runGate(path: string, isUpdate: boolean, cases: readonly ScoredCase[], module: EvaluationModule): Promise<string[]> {
  const isNew = isUpdate && await jsonIn(path, () => undefined) === undefined;
  const gate: evaluationModule.Gate = isNew ? { slack: 0.005, parts: { all: {} } } : await gateIn(path, module);
  const evaluations = evaluateParts(gate, cases, module);
  if (isUpdate) {
    await writeFileAt(path, `${JSON.stringify(module.recordGate(evaluations, gate.slack), null, 2)}\n`);
    return [];
  }
  return [...evaluations].flatMap(([part, evaluation]) =>
    module.gateFailures(gate, part, evaluation).map((failure) => gateFailureWords(part, failure)));
}

/** @throws CommandError (exit code 2) when options do not go together, or name no field. */
function expectUsable({ errors: field, gate, updateGate = false }: EvalFlags, fieldNames: readonly string[]): void {
  if (field !== undefined && !fieldNames.includes(field)) {
    throw usageError(`--errors expects one of ${fieldNames.join(', ')}, and got "${printable(field)}".`);
  }
  if (updateGate && gate === undefined) throw usageError('--update-gate needs --gate with the file to write.');
}

async function runEval(folder: string, flags: EvalFlags, library: Parameters<typeof casesIn>[2], terminal: Terminal): Promise<void> {
  const module = await import('../../evaluation/index.js');
  const { errors: field, gate, updateGate = false, html, json, half = 'all' } = flags;
  expectUsable(flags, module.FIELD_NAMES);
  const faults = new Faults(terminal);
  const all = await casesIn({ articles: folder, gold: flags.gold ?? folder }, flags.against, library, faults.report);
  const cases = all.filter(({ id }) => module.isInPart(id, half));
  const evaluation = module.evaluate(cases);
  const texts = new Map(cases.flatMap(({ id, text }) => (text === null ? [] : [[id, text]])));
  if (field !== undefined) terminal.writeOutput(`${errorsView(evaluation, field, texts)}\n\n`);
  terminal.writeOutput(`${evaluationView(evaluation)}\n`);
  if (json !== undefined) await writeFileAt(json, `${printableJson(evaluationJson(evaluation))}\n`);
  if (html !== undefined) await writeFileAt(html, module.evaluationPage(evaluation, texts));
  if (gate !== undefined) for (const failure of await runGate(gate, updateGate, all, module)) faults.report(failure);
  faults.finish();
}

const halfOption = (value: string): 'odd' | 'even' => {
  if (value === 'odd' || value === 'even') return value;
  throw usageError(`--half expects odd or even, and got "${printable(value)}".`);
};

/** `nghisu eval DIR`: scores a folder of articles against their references. */
export const evalCommand: CommandModule = {
  examples,
  build: ({ library, terminal }) => new Command('eval')
    .description('score the records of articles against their references, field by field')
    .addHelpText('after', `\nExamples:\n${examples}${CORPUS_CONVENTIONS}\n${GATE_HELP}`)
    .argument('<dir>', 'directory of the articles and their references')
    .option('--gold <dir>', 'directory of the references')
    .option('--against <dir>', 'score these files, ID.json, and not what the library reads: records, or another annotator\'s references')
    .option('--half <half>', 'only articles with an "odd" or "even" number of letters a–z in their name', halfOption)
    .option('--errors <field>', 'list each entry of a field that was missed or is wrong')
    .option('--json <file>', 'write the figures and what they were counted from')
    .option('--html <file>', 'write a report: figures, and each article with both sides marked')
    .option('--gate <file>', 'fail when a field is under its recorded value')
    .option('--update-gate', 'write the values of --gate anew')
    .action(async (folder: string, flags: EvalFlags) => { await runEval(folder, flags, library, terminal); }),
};
