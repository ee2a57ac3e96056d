import * as z from 'zod';

/** A calendar day, ISO 8601: `2020-11-13`. Impossible days such as `2020-02-30` do not pass. */
export const IsoDateSchema = z.iso.date().describe('A calendar day, ISO 8601: 2020-11-13.');

/** Names one entry of the same record, for example `p2`; it has no meaning outside the record. */
export const IdSchema = z.string().min(1).describe('Names one entry of the same record; no meaning outside it.');

/** The part of the day, from "sáng", "chiều", "tối". */
export const PartOfDaySchema = z.enum(['morning', 'afternoon', 'evening']);

const Utf16OffsetSchema = z.int().min(0);

/**
 * A stretch of the article: W3C Web Annotation text position (`start`, `end`) with its text quote (`text`).
 * Offsets count UTF-16 code units of the text as given, half-open, so `input.slice(start, end) === text`.
 */
export const MentionSchema = z.strictObject({
  start: Utf16OffsetSchema.describe('First UTF-16 code unit, counted in the text as given.'),
  end: Utf16OffsetSchema.describe('UTF-16 code unit after the last one.'),
  text: z.string().describe('input.slice(start, end), unchanged.'),
}).describe('A stretch of the article, in UTF-16 offsets into the text as given.');

/**
 * Somebody or something that takes part: at most one of `person`, `organization`, `place` names its entry in the record;
 * none does when the text names a party that is no entry of its own ("các địa phương"). `text` is what the article writes.
 */
export const PartyRefSchema = z.strictObject({
  person: IdSchema.optional(),
  organization: IdSchema.optional(),
  place: IdSchema.optional(),
  text: z.string().describe('Verbatim.'),
  mention: MentionSchema,
}).describe('A party: an entry of the record where there is one, and always its words in the text.');

/**
 * A time that the article writes. `timex` is the TIMEX3 value (`2020-11-13TAF`, `2020-Q4`, `XXXX-11-13` while the year is
 * unknown); `start` and `end` are its first and last day, both `null` while the year is unknown.
 */
export const DateExpressionSchema = z.strictObject({
  id: IdSchema,
  text: z.string().describe('Verbatim.'),
  timex: z.string().describe('TIMEX3 value: 2020-11-13TAF, 2020-Q4.'),
  start: IsoDateSchema.nullable(),
  end: IsoDateSchema.nullable(),
  granularity: z.enum(['day', 'week', 'month', 'quarter', 'half', 'year', 'term']),
  partOfDay: z.string().nullable(),
  mention: MentionSchema,
});

/** A short form that the article uses (`BCH`), what it stands for here (`Ban Chấp hành`), and other readings considered. */
export const AbbreviationSchema = z.strictObject({
  short: z.string().describe('Verbatim.'),
  long: z.string().describe('The reading taken in this article, in ordinary capitalisation.'),
  kind: z.string().describe('What the long form is: assembly-body, place, title.'),
  ambiguous: z.array(z.string()).describe('Other readings that were considered.'),
  mentions: z.array(MentionSchema).min(1),
});

/** Something the reader should know about how the article was read; `mention` is where, or `null` for the whole text. */
export const DiagnosticSchema = z.strictObject({
  code: z.enum(['ambiguous-abbreviation', 'unresolved-year', 'no-diacritics', 'legacy-encoding', 'step-limit', 'empty-text']),
  message: z.string().describe('One English sentence.'),
  mention: MentionSchema.nullable(),
});
