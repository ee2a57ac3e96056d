/** A reference annotation of an article, as far as the tests of whole articles read it. */
export interface Reference {
  readonly publishedAt: string | null;
  readonly persons: readonly { readonly name: string; readonly titles: readonly string[]; readonly former: readonly string[] }[];
  readonly abbreviations: readonly { readonly short: string; readonly long: string }[];
  readonly meetings: readonly {
    readonly kind: string; readonly organizer: string | null; readonly start: string | null; readonly end: string | null;
    readonly partOfDay: string | null; readonly ordinal: number | null; readonly termNumber: number | null;
    readonly termYears: readonly [number, number] | null; readonly main: boolean;
  }[];
  readonly participants: readonly { readonly name: string; readonly role: string }[];
  readonly decisions: readonly {
    readonly type: string; readonly actor: string | null; readonly target: string | null; readonly text: string;
  }[];
  readonly agenda: readonly string[];
}
