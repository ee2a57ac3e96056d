import type * as z from 'zod';
import type * as schema from './reference-schema.js';

/** What a reference file holds: the facts that a careful reader takes from one article, in its words. */
export type Reference = z.infer<typeof schema.ReferenceSchema>;
export type ReferencePerson = z.infer<typeof schema.ReferencePersonSchema>;
export type ReferenceAbbreviation = z.infer<typeof schema.ReferenceAbbreviationSchema>;
export type ReferenceDocument = z.infer<typeof schema.ReferenceDocumentSchema>;
export type ReferenceMeeting = z.infer<typeof schema.ReferenceMeetingSchema>;
export type ReferenceParticipant = z.infer<typeof schema.ReferenceParticipantSchema>;
export type ReferenceDecision = z.infer<typeof schema.ReferenceDecisionSchema>;
export type ReferencePersonnel = z.infer<typeof schema.ReferencePersonnelSchema>;

/** A stretch of the article, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words of the article, and where they stand if that is known. */
export interface Phrase {
  readonly text: string;
  readonly at: Stretch | null;
}

/** The facts of one article in the form in which they are compared, be they from a record or from a reference file. */
export interface Facts {
  readonly persons: readonly { readonly name: Phrase; readonly titles: readonly Phrase[]; readonly former: readonly Phrase[] }[];
  readonly abbreviations: readonly { readonly short: Phrase; readonly long: string }[];
  readonly documents: readonly { readonly text: Phrase; readonly type: string; readonly number: string | null }[];
  readonly meetings: readonly MeetingFacts[];
  readonly participants: readonly { readonly name: Phrase; readonly role: string }[];
  readonly groups: readonly Phrase[];
  readonly decisions: readonly {
    readonly type: string; readonly actor: string | null; readonly target: string | null; readonly text: Phrase;
  }[];
  readonly agenda: readonly Phrase[];
  readonly personnel: readonly {
    readonly action: string; readonly person: string; readonly position: string; readonly by: string | null; readonly at: Stretch | null;
  }[];
}

export interface MeetingFacts {
  readonly name: Phrase;
  readonly main: boolean;
  readonly kind: string;
  readonly start: string | null;
  readonly partOfDay: string | null;
  readonly ordinal: number | null;
  readonly termNumber: number | null;
  readonly organizer: string | null;
  readonly place: string | null;
}
