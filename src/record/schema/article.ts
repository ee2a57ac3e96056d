import * as z from 'zod';
import { DecisionSchema, MeetingSchema, PersonnelChangeSchema } from './events.js';
import { LegalDocumentSchema, OrganizationSchema, PersonSchema, PlaceSchema } from './parties.js';
import { AbbreviationSchema, DateExpressionSchema, DiagnosticSchema, IdSchema, IsoDateSchema, MentionSchema } from './values.js';

/**
 * The article itself. `publishedOn` is the option of the same name, else the date that the text prints; `jurisdiction` is
 * the place that a bare "tỉnh" or "huyện" means. `bylines` are the credits of reporters, `captions` those of pictures.
 */
export const ArticleSchema = z.strictObject({
  title: MentionSchema.nullable(),
  publishedOn: IsoDateSchema.nullable(),
  source: z.string().nullable(),
  bylines: z.array(MentionSchema),
  captions: z.array(MentionSchema),
  jurisdiction: IdSchema.nullable().describe('The entry of places that a bare "tỉnh" or "huyện" means.'),
});

/**
 * What `parse` returns for one article. `relevant` is false when it reports no meeting, decision or personnel change of
 * public life. Lists stand in the order in which the text first mentions their entries.
 */
export const ArticleRecordSchema = z.strictObject({
  schemaVersion: z.literal('1.0'),
  id: z.string().nullable().describe('The option id, unchanged.'),
  article: ArticleSchema,
  relevant: z.boolean(),
  persons: z.array(PersonSchema),
  organizations: z.array(OrganizationSchema),
  places: z.array(PlaceSchema),
  meetings: z.array(MeetingSchema),
  decisions: z.array(DecisionSchema),
  personnelChanges: z.array(PersonnelChangeSchema),
  documents: z.array(LegalDocumentSchema),
  abbreviations: z.array(AbbreviationSchema),
  dates: z.array(DateExpressionSchema),
  diagnostics: z.array(DiagnosticSchema),
});
