import type { Individual, Party, TokenRange } from '../discourse/index.js';
import type { Span } from '../grammar/index.js';
import type { MeetingKindName } from '../lexicon/index.js';

/** How a fact was read: the rules from the outermost on, and whether the text states it or it follows from what is stated. */
export interface Reason {
  readonly rule: string;
  readonly basis: 'stated' | 'inferred';
  readonly from: readonly Span[];
}

/** Someone's part in a meeting. */
export interface Participation {
  readonly individual: Individual;
  readonly role: 'chair' | 'speaker' | 'attendee' | 'host' | 'guest';
  readonly range: TokenRange;
  readonly reason: Reason;
  /** Of those who attend: with whom, where one side receives the other. */
  readonly along?: 'host' | 'guest' | undefined;
  /** `Tiếp và làm việc với đoàn, về phía tỉnh có …`: the words for receiving name the side, at any meeting. */
  readonly isSideTold?: true;
  /** Nothing is said but that he meets another on equal terms. */
  readonly isOnlyMet?: true;
}

/** What a meeting took up: a noun phrase. */
export interface AgendaFact { readonly range: TokenRange; readonly reason: Reason }

/** Unnamed people said to attend. */
export interface GroupFact { readonly range: TokenRange; readonly reason: Reason }

export interface VoteCount { readonly for: number | null; readonly total: number | null; readonly percent: number | null }

/** What was decided, instructed, asked for or awarded; `range` begins with the governing verb. */
export interface DecisionFact {
  readonly type: 'adopted' | 'directed' | 'proposed' | 'awarded';
  readonly verb: TokenRange;
  readonly range: TokenRange;
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly deadline: Span | null;
  readonly vote: VoteCount | null;
  readonly reason: Reason;
}

/** An office gained or lost, or a measure of discipline. */
export interface PersonnelFact {
  readonly action: 'elected' | 'appointed' | 'nominated' | 'relieved' | 'disciplined';
  readonly individual: Individual;
  readonly position: TokenRange | null;
  /** The person held the office before, and holds it further. */
  readonly isKept: boolean;
  readonly by: Party | null;
  /** A span of kind `Date`. */
  readonly effective: Span | null;
  readonly range: TokenRange;
  readonly reason: Reason;
}

export type MeetingKind = MeetingKindName;

/** A meeting, with all that the article says of it. Dates stay as written here; the record resolves them. */
export interface MeetingFact {
  readonly main: boolean;
  readonly kind: MeetingKind;
  /** The noun phrase that names or describes it best. */
  readonly name: TokenRange;
  readonly mentions: readonly TokenRange[];
  readonly ordinal: number | null;
  readonly termNumber: number | null;
  readonly termYears: readonly [number, number] | null;
  /** Tokens of the body that meets or holds it. */
  readonly organizer: TokenRange | null;
  /** A span of kind `Date` that says when; `lastDay` where the end is said elsewhere. */
  readonly when: Span | null;
  readonly lastDay: Span | null;
  readonly partOfDay: 'morning' | 'afternoon' | 'evening' | null;
  readonly place: TokenRange | null;
  readonly status: 'passed' | 'confirmed' | 'tentative' | 'cancelled';
  readonly participations: readonly Participation[];
  readonly groups: readonly GroupFact[];
  readonly agenda: readonly AgendaFact[];
  /** Why: for the meeting as a whole, and by slot (`start`, `organizer`, `place`, `kind` …) where a rule of its own read it. */
  readonly reason: Reason;
  readonly slotReasons: Readonly<Partial<Record<string, Reason>>>;
}

/** All events of an article. `meetingOf[i]` is the index of the meeting that decision `i` belongs to, or -1. */
export interface Events {
  readonly isRelevant: boolean;
  readonly meetings: readonly MeetingFact[];
  readonly decisions: readonly DecisionFact[];
  readonly meetingOf: readonly number[];
  readonly personnel: readonly PersonnelFact[];
}
