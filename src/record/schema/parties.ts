import * as z from 'zod';
import { IdSchema, IsoDateSchema, MentionSchema, PartyRefSchema } from './values.js';

/**
 * An office or membership of a person: a Popolo membership with its post. `text` is verbatim ("Chủ tịch HĐND tỉnh"),
 * `expanded` has abbreviations and a bare place resolved ("Chủ tịch Hội đồng nhân dân tỉnh Vĩnh Phúc"), `post` is the head
 * alone ("Chủ tịch"). `former` is true where the text says that the office is no longer held ("nguyên", "cựu").
 */
export const TitleSchema = z.strictObject({
  text: z.string().describe('Verbatim.'),
  expanded: z.string(),
  post: z.string(),
  organization: IdSchema.nullable(),
  former: z.boolean(),
  mentions: z.array(MentionSchema).min(1),
});

/**
 * A named human being (Popolo person). `name` is the fullest form in the text, without honorific, rank or title; `key` is
 * the same for spellings that differ in accents or in the place of the tone mark, for joins across articles. `mentions`
 * holds every full name, short name, and title alone that refers to the person.
 */
export const PersonSchema = z.strictObject({
  id: IdSchema,
  name: z.string(),
  key: z.string(),
  gender: z.enum(['female', 'male']).nullable(),
  honorifics: z.array(z.string()).describe('đồng chí, ông, bà, Đại tướng, GS.TS'),
  titles: z.array(TitleSchema),
  mentions: z.array(MentionSchema).min(1),
});

/** A body (Popolo organization). `name` is expanded and resolved; `kind` is the Popolo classification, from a closed list. */
export const OrganizationSchema = z.strictObject({
  id: IdSchema,
  name: z.string().describe('Expanded and resolved.'),
  kind: z.enum([
    'party', 'legislature', 'government', 'front', 'judiciary', 'armed-forces', 'state-owned', 'press', 'foreign', 'other',
  ]),
  level: z.enum(['central', 'province', 'district', 'commune']).nullable(),
  place: IdSchema.nullable(),
  mentions: z.array(MentionSchema).min(1),
});

/** A place (Popolo area). `successor` is the unit whose territory it belongs to since 1 July 2025. */
export const PlaceSchema = z.strictObject({
  id: IdSchema,
  name: z.string(),
  kind: z.enum(['country', 'province', 'district', 'commune', 'venue', 'other']),
  code: z.string().nullable().describe('ISO 3166-2:VN code.'),
  successor: z.string().nullable().describe('Unit it became part of on 2025-07-01.'),
  mentions: z.array(MentionSchema).min(1),
});

/** A formal document that carries a number or symbol: `Nghị quyết số 12-NQ/TU`. `number` has no spaces and plain hyphens. */
export const LegalDocumentSchema = z.strictObject({
  id: IdSchema,
  type: z.string().describe('Nghị quyết, Quyết định, Chỉ thị, Luật.'),
  number: z.string().nullable().describe('12-NQ/TU'),
  text: z.string().describe('Verbatim.'),
  subject: z.string().nullable(),
  issuer: PartyRefSchema.nullable(),
  date: IsoDateSchema.nullable(),
  mentions: z.array(MentionSchema).min(1),
});
