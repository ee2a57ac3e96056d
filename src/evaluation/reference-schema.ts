import * as z from 'zod';
import { AttendeeSchema, DecisionSchema, MeetingSchema, MentionSchema, PartOfDaySchema, PersonnelChangeSchema } from '../schema.js';

const verbatim = z.string().refine((text) => text.trim() !== '', 'expected words of the article');
const verbatimOrNull = verbatim.nullable().optional();
const MONTH_OR_YEAR = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u;
/** A day, month or year: what the text gives. */
const isoDate = z.string().refine(
  (text) => MONTH_OR_YEAR.test(text) || z.iso.date().safeParse(text).success,
  'expected an ISO date such as 2020-11-18, 2020-11 or 2020',
);
/** Where the entry stands in the article, for references that say so. */
const mention = MentionSchema.optional();

export const ReferencePersonSchema = z.strictObject({
  name: verbatim,
  titles: z.array(verbatim).optional(),
  former: z.array(verbatim).optional(),
  mention,
});

export const ReferenceAbbreviationSchema = z.strictObject({ short: verbatim, long: z.string().min(1), mention });

export const ReferenceDocumentSchema = z.strictObject({
  text: verbatim,
  type: z.string().min(1),
  number: z.string().nullable().optional(),
  date: isoDate.nullable().optional(),
  mention,
});

export const ReferenceMeetingSchema = z.strictObject({
  name: verbatim,
  kind: MeetingSchema.shape.kind,
  organizer: verbatimOrNull,
  start: isoDate.nullable().optional(),
  end: isoDate.nullable().optional(),
  partOfDay: PartOfDaySchema.nullable().optional(),
  place: verbatimOrNull,
  ordinal: z.int().nullable().optional(),
  termNumber: z.int().nullable().optional(),
  termYears: z.tuple([z.int(), z.int()]).nullable().optional(),
  main: z.boolean(),
  mention,
});

export const ReferenceParticipantSchema = z.strictObject({ name: verbatim, role: AttendeeSchema.shape.roles.element, mention });

export const ReferenceDecisionSchema = z.strictObject({
  type: DecisionSchema.shape.type,
  actor: verbatimOrNull,
  target: verbatimOrNull,
  text: verbatim,
  mention,
});

export const ReferencePersonnelSchema = z.strictObject({
  action: PersonnelChangeSchema.shape.action,
  person: verbatim,
  position: verbatimOrNull,
  by: verbatimOrNull,
  mention,
});

/** A reference file: the facts that a careful reader takes from one article. Every object is strict. */
export const ReferenceSchema = z.strictObject({
  id: z.string().optional(),
  publishedAt: isoDate.nullable().optional(),
  relevant: z.boolean().optional(),
  persons: z.array(ReferencePersonSchema),
  abbreviations: z.array(ReferenceAbbreviationSchema),
  documents: z.array(ReferenceDocumentSchema),
  meetings: z.array(ReferenceMeetingSchema),
  participants: z.array(ReferenceParticipantSchema),
  groups: z.array(verbatim),
  decisions: z.array(ReferenceDecisionSchema),
  agenda: z.array(verbatim),
  personnel: z.array(ReferencePersonnelSchema),
  notes: z.string().optional(),
});
