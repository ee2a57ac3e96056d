import * as z from 'zod';
import { IdSchema, IsoDateSchema, MentionSchema, PartOfDaySchema, PartyRefSchema } from './values.js';

/** The term of an assembly: "khóa XVII" is `number: 17`, "nhiệm kỳ 2020-2025" gives the two years. */
export const TermSchema = z.strictObject({
  number: z.int().nullable(),
  startYear: z.int().nullable(),
  endYear: z.int().nullable(),
});

/** A named person at a meeting (Open Civic Data participant) with every role that the text states. */
export const AttendeeSchema = z.strictObject({
  person: IdSchema,
  roles: z.array(z.enum(['chair', 'speaker', 'attendee', 'host', 'guest'])).min(1),
  mentions: z.array(MentionSchema).min(1),
});

/** What the meeting took up (Open Civic Data agenda item): the verbatim noun phrase, without its verb. */
export const AgendaItemSchema = z.strictObject({
  text: z.string().describe('Verbatim.'),
  documents: z.array(IdSchema),
  mention: MentionSchema,
});

/**
 * A meeting (Open Civic Data event; Popolo event). `main` is true for what the article reports, false for another meeting
 * mentioned with a date or number. `text` is verbatim, `name` expanded and resolved. `start` and `end` are its first and
 * last day. `status`: `passed` held, `confirmed` announced, `tentative` planned, `cancelled` called off.
 */
export const MeetingSchema = z.strictObject({
  id: IdSchema,
  main: z.boolean(),
  text: z.string().describe('Verbatim.'),
  name: z.string().describe('Expanded and resolved.'),
  kind: z.enum([
    'congress', 'plenum', 'standing-committee', 'legislature', 'government', 'conference', 'working-session', 'talks', 'visit',
    'voter-meeting', 'ceremony', 'other',
  ]),
  ordinal: z.int().nullable().describe('lần thứ 2, kỳ họp thứ tư'),
  term: TermSchema.nullable(),
  organizer: PartyRefSchema.nullable(),
  start: IsoDateSchema.nullable(),
  end: IsoDateSchema.nullable(),
  partOfDay: PartOfDaySchema.nullable(),
  place: PartyRefSchema.nullable(),
  status: z.enum(['passed', 'confirmed', 'tentative', 'cancelled']),
  attendees: z.array(AttendeeSchema),
  groups: z.array(MentionSchema).describe('Unnamed people said to attend: "lãnh đạo các sở, ngành".'),
  agenda: z.array(AgendaItemSchema),
  decisions: z.array(IdSchema),
  mentions: z.array(MentionSchema).min(1),
});

/** The count of a vote (Popolo counts): votes for, votes cast, and the share in percent as the text gives it. */
export const VoteSchema = z.strictObject({
  for: z.int().min(0).nullable(),
  total: z.int().min(0).nullable(),
  percent: z.number().min(0).max(100).nullable(),
});

/**
 * What was decided, instructed, asked for or awarded (Popolo motion where it was voted on). `text` is verbatim and begins
 * with the governing verb; `deadline` names an entry of `dates`.
 */
export const DecisionSchema = z.strictObject({
  id: IdSchema,
  type: z.enum(['adopted', 'directed', 'proposed', 'awarded']),
  verb: z.string(),
  meeting: IdSchema.nullable(),
  actor: PartyRefSchema.nullable(),
  target: PartyRefSchema.nullable(),
  text: z.string().describe('Verbatim.'),
  deadline: IdSchema.nullable().describe('An entry of dates.'),
  documents: z.array(IdSchema),
  vote: VoteSchema.nullable(),
  mention: MentionSchema,
});

/** An office gained or lost, or a measure of discipline; `by` is who decided it, `effectiveOn` the day it takes effect. */
export const PersonnelChangeSchema = z.strictObject({
  id: IdSchema,
  action: z.enum(['elected', 'appointed', 'nominated', 'relieved', 'disciplined']),
  person: IdSchema,
  position: z.strictObject({ text: z.string().describe('Verbatim.'), expanded: z.string() }).nullable(),
  by: PartyRefSchema.nullable(),
  effectiveOn: IsoDateSchema.nullable(),
  mention: MentionSchema,
});
