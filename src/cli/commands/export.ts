import {
  CSV_TABLES, toAnnotations, toCsv, toICalendar, toOpenCivicData, toPopolo, toSchemaOrg, type CsvTableName,
} from '../../export/index.js';
import type { ArticleRecord } from '../../record/types.js';
import { readGiven } from '../article-input.js';
import { inputError, usageError } from '../errors.js';
import { printableJson, printableLines } from '../escape.js';
import { oneOfOption } from '../options.js';
import { holdsRecords, readRecords, sourceName } from '../record-input.js';
import { articleCommand, withUsageErrors, type ArticleFlags } from './article-command.js';
import type { CommandModule } from './command.js';

const examples = `  nghisu export article.txt --to popolo --source-url https://example.org/article > popolo.json
  nghisu export record.json --to ical > meetings.ics
  nghisu export records.jsonl --to csv --table attendees > attendees.csv
`;

interface ExportFlags extends ArticleFlags {
  to: Target;
  sourceUrl?: string;
  stampedAt?: string;
  table?: CsvTableName;
  keepFormulas?: true;
}

/** What there is to export: the record, and the text if it was an article. */
interface Given { readonly record: ArticleRecord; readonly text: string | null }

const json = (value: unknown): string => `${printableJson(value)}\n`;
const source = ({ sourceUrl }: ExportFlags): { sourceUrl?: string } => (sourceUrl === undefined ? {} : { sourceUrl });

const neededUrl = ({ sourceUrl, to }: ExportFlags): string => {
  if (sourceUrl === undefined) throw usageError(`--to ${to} needs --source-url, the address of the article.`);
  return sourceUrl;
};

/** What each target prints of one record. */
const WRITERS = {
  'popolo': ({ record }, flags) => json(toPopolo(record, source(flags))),
  'ocd': ({ record }, flags) => json(toOpenCivicData(record, { sourceUrl: neededUrl(flags) })),
  'schema-org': ({ record }, flags) => json(toSchemaOrg(record, source(flags))),
  'ical': ({ record }, flags) => printableLines(toICalendar(record, {
    ...source(flags), ...(flags.stampedAt === undefined ? {} : { stampedAt: flags.stampedAt }),
  })),
  'annotations': ({ record, text }, flags) => {
    if (text === null) throw inputError('Annotations quote the article, and a record holds no text; give the article itself.');
    return json(toAnnotations(record, text, { sourceUrl: neededUrl(flags) }));
  },
} as const satisfies Readonly<Record<string, (given: Given, flags: ExportFlags) => string>>;

type Target = keyof typeof WRITERS | 'csv';
const TARGETS: readonly Target[] = ['popolo', 'ocd', 'schema-org', 'ical', 'csv', 'annotations'];

const csv = (given: readonly Given[], { table, keepFormulas }: ExportFlags): string => {
  if (table === undefined) throw usageError(`--to csv needs --table: ${CSV_TABLES.join(', ')}.`);
  return printableLines(toCsv(given.map(({ record }) => record), { formulas: keepFormulas ? 'keep' : 'escape' })[table]);
};

const written = (given: readonly Given[], flags: ExportFlags): string => {
  if (flags.to === 'csv') return csv(given, flags);
  const [first, ...others] = given;
  if (first === undefined || others.length > 0) throw inputError(`--to ${flags.to} takes one record, and the input holds ${given.length}.`);
  return WRITERS[flags.to](first, flags);
};

/** `nghisu export FILE --to FORMAT`: a record in the format of another standard. */
export const exportCommand: CommandModule = {
  examples,
  build: ({ library, terminal }) => articleCommand('export', 'print a record in the format of another standard', examples)
    .addHelpText('after', '\n<file> may also be a record as JSON; for CSV, also many records, one a line.')
    .requiredOption('--to <format>', TARGETS.join(', '), oneOfOption('--to', TARGETS))
    .option('--source-url <url>', 'address of the article, named as the source of what is exported')
    .option('--stamped-at <instant>', 'for ical: when the calendar was made, 2024-03-05T08:30:00Z; else the day of publication')
    .option('--table <name>', `for csv: ${CSV_TABLES.join(', ')}`, oneOfOption('--table', CSV_TABLES))
    .option('--keep-formulas', 'for csv: leave texts that a spreadsheet would run as formulas as they are')
    .action(async (file: string, flags: ExportFlags) => {
      const { text, options } = await readGiven(file, flags, terminal);
      const given = holdsRecords(text)
        ? (await readRecords(text, sourceName(file))).map((record) => ({ record, text: null }))
        : [{ record: withUsageErrors(() => library.parse(text, options)), text }];
      terminal.writeOutput(withUsageErrors(() => written(given, flags)));
    }),
};
