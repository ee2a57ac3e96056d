import type { Capture, Reading, Span } from '../../grammar/index.js';
import type { PersonnelAction, PersonnelVerbEntry } from '../../lexicon/tables/personnel-verbs.js';
import type { PersonValue } from '../../entities/person/index.js';
import type { TokenRange } from '../../discourse/index.js';

export type { PersonnelAction };
export type PersonSpan = Span<PersonValue>;

/** One office gained or lost, or one measure. `action` is null where the governing verb says it: `giữ chức Bí thư`. */
export interface Outcome {
  readonly action: PersonnelAction | null;
  readonly position: TokenRange;
}

/** A phrase that says what becomes of someone; the person is not part of it. */
export interface OutcomeValue {
  readonly outcomes: readonly Outcome[];
  /**
   * How it can stand behind a person: `own`: by itself (`được bầu làm`, `thôi giữ chức`) · `held`: where a decision is
   * told just before (`giữ chức`) · `governed`: only under a verb that names (`làm`, `bổ nhiệm`).
   */
  readonly standing: 'own' | 'held' | 'governed';
  /** Nothing but a measure of discipline. */
  readonly isMeasure: boolean;
}

/** Persons and what becomes of them. */
export interface PlacementValue {
  readonly persons: readonly PersonSpan[];
  readonly outcomes: readonly Outcome[];
  /** Nothing but an apposition stands between them. */
  readonly isClose: boolean;
}

/** A change as one phrase tells it. */
export interface ChangeValue {
  readonly placements: readonly { readonly persons: readonly PersonSpan[]; readonly outcomes: readonly Outcome[] }[];
  /** The token at which the change itself begins: its verb. */
  readonly verb: number;
  /**
   * Where the office lost stands, if the change does not name it: with the person (`own`), with whoever succeeds (`successor`), in the
   * change before (`same`: `miễn nhiệm chức vụ này`).
   */
  readonly losing: 'own' | 'successor' | 'same' | null;
  /** Only a decision told just before makes it a change: `Theo đó, ông A giữ chức …`. */
  readonly needsDecision: boolean;
  /** Only a list of changes makes it one: `bầu ông A giữ chức Bí thư; | Phó Bí thư là ông B`. */
  readonly isOfList: boolean;
  /** The office is given again to who holds it. */
  readonly isKept: boolean;
  /** A word of address stands for the person, who is named before. */
  readonly isOfPronoun: boolean;
  /** The persons stand in the lines of a list behind: `đối với các ông, bà sau: | 1. Ông A …`. */
  readonly opensList: boolean;
}

export type ChangeSpan = Span<ChangeValue>;

export type Captured = Capture | readonly Capture[] | undefined;

export const capturesIn = (captured: Captured): readonly Capture[] =>
  (captured === undefined ? [] : Array.isArray(captured) ? captured as readonly Capture[] : [captured as Capture]);

export const spansIn = <T>(captured: Captured): Span<T>[] =>
  capturesIn(captured).flatMap((each) => (each.span ? [each.span as Span<T>] : []));

/**
 * Of several verbs in a row the last one says what happens, unless the first only nominates: `giới thiệu bầu`, or the last says
 * no more than how an election goes on: `hiệp thương cử | bổ sung`.
 */
export const actionOf = (verbs: Captured): PersonnelAction | null => {
  const entries = capturesIn(verbs).flatMap((each) => (each.data ? [each.data as PersonnelVerbEntry] : []));
  const last = entries.at(-1);
  if (entries[0]?.action === 'nominated') return 'nominated';
  return last?.frame === 'lets' && entries.some(({ action }) => action === 'elected') ? 'elected' : last?.action ?? null;
};

/** Outcomes take the action of the verb above them where they have none; an office that is only nominated for is not yet gained. */
export const govern = (outcomes: readonly Outcome[], action: PersonnelAction): Outcome[] =>
  outcomes.map((outcome, i) => {
    const isForeseen = i === 0 && action === 'nominated' && outcome.action !== 'relieved';
    return outcome.action === null || isForeseen ? { ...outcome, action } : outcome;
  });

/** What the rules of changes capture. */
export interface ChangeCaptures {
  readonly verb?: Captured;
  readonly person?: Captured;
  readonly outcome?: Captured;
  readonly placement?: Captured;
}

export const personsIn = (captures: ChangeCaptures): PersonSpan[] => spansIn(captures.person);
export const outcomeIn = (captures: ChangeCaptures): Span<OutcomeValue> | undefined => spansIn<OutcomeValue>(captures.outcome)[0];

export const change = (value: Pick<ChangeValue, 'placements' | 'verb'> & Partial<ChangeValue>): Reading<ChangeValue> => ({
  tag: 'PersonnelChange',
  value: { losing: null, needsDecision: false, isOfList: false, isKept: false, isOfPronoun: false, opensList: false, ...value },
});
