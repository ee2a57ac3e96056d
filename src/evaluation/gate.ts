import * as z from 'zod';
import { FIELD_NAMES, type Evaluation } from './evaluate.js';

/** How far a field may fall under its recorded value. */
const DEFAULT_SLACK = 0.005;
const DIGITS = 3;
export const MACRO = 'macroF1';

/** The articles that a set of values was recorded for: all, or those whose name has an odd or even number of letters a–z. */
export type Part = 'all' | 'odd' | 'even';

const share = z.number().min(0).max(1);
const values = z.record(z.string(), share);

/** A gate file: by part of the corpus, the F1 of each field that was recorded, and how far it may fall. */
export const GateSchema = z.strictObject({
  slack: share,
  parts: z.strictObject({ all: values.optional(), odd: values.optional(), even: values.optional() }),
});
export type Gate = z.infer<typeof GateSchema>;

/** A field that is under its recorded value by more than the slack. */
export interface GateFailure {
  readonly field: string;
  readonly recorded: number;
  readonly floor: number;
  readonly value: number;
}

/** The half of a corpus that an article belongs to: by the number of letters a–z in its name. */
export const halfOf = (id: string): 'odd' | 'even' => (id.replace(/[^a-z]/giu, '').length % 2 === 1 ? 'odd' : 'even');

export const isInPart = (id: string, part: Part): boolean => part === 'all' || halfOf(id) === part;

/** Fields of single slots and of exact titles repeat what other fields say. */
const GATED = FIELD_NAMES.filter((name) => !name.startsWith('slot.') && name !== 'titlesExact');

const roundedDown = (value: number): number => Math.floor(value * 10 ** DIGITS + 1e-9) / 10 ** DIGITS;

/** The F1 of each field that a gate records. */
export const gateValues = ({ fields, macroF1 }: Evaluation): Record<string, number> => Object.fromEntries([
  ...GATED.flatMap((name) => {
    const f1 = fields.get(name)?.f1;
    return f1 === undefined ? [] : [[name, roundedDown(f1)]];
  }),
  [MACRO, roundedDown(macroF1)],
]);

/** A gate at the values of these evaluations. */
export const recordGate = (evaluations: ReadonlyMap<Part, Evaluation>, slack: number = DEFAULT_SLACK): Gate => ({
  slack,
  parts: Object.fromEntries([...evaluations].map(([part, evaluation]) => [part, gateValues(evaluation)])),
});

/** The fields that fell; a field that is recorded and no longer counted fell to 0. */
export function gateFailures({ slack, parts }: Gate, part: Part, { fields, macroF1 }: Evaluation): GateFailure[] {
  return Object.entries(parts[part] ?? {}).flatMap(([field, recorded]) => {
    const value = field === MACRO ? macroF1 : fields.get(field)?.f1 ?? 0;
    const floor = recorded - slack;
    return value < floor ? [{ field, recorded, floor, value }] : [];
  });
}
