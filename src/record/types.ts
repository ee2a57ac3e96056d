/**
 * Types of the record, inferred from its zod schemas and so never different from them. Nothing here exists at run time:
 * importing it loads no zod.
 */
import type * as z from 'zod';
import type * as schema from '../schema.js';

/** Names one entry of the same record. */
export type Id = z.infer<typeof schema.IdSchema>;
/** A stretch of the article: UTF-16 offsets into the text as given, half-open, with `input.slice(start, end)`. */
export type Mention = z.infer<typeof schema.MentionSchema>;
/** A party: an entry of the record where there is one, and always its words in the text. */
export type PartyRef = z.infer<typeof schema.PartyRefSchema>;
/** `morning`, `afternoon` or `evening`. */
export type PartOfDay = z.infer<typeof schema.PartOfDaySchema>;

/** What `parse` returns for one article. */
export type ArticleRecord = z.infer<typeof schema.ArticleRecordSchema>;
/** Headline, date, credits and jurisdiction of the article. */
export type Article = z.infer<typeof schema.ArticleSchema>;

/** A named human being; Popolo person. */
export type Person = z.infer<typeof schema.PersonSchema>;
/** An office or membership of a person; Popolo membership and post. */
export type Title = z.infer<typeof schema.TitleSchema>;
/** A body; Popolo organization. */
export type Organization = z.infer<typeof schema.OrganizationSchema>;
/** A place; Popolo area. */
export type Place = z.infer<typeof schema.PlaceSchema>;
/** A formal document that carries a number or symbol. */
export type LegalDocument = z.infer<typeof schema.LegalDocumentSchema>;

/** A meeting; Open Civic Data event. */
export type Meeting = z.infer<typeof schema.MeetingSchema>;
/** Number and years of an assembly's term. */
export type Term = z.infer<typeof schema.TermSchema>;
/** A named person at a meeting, with roles; Open Civic Data participant. */
export type Attendee = z.infer<typeof schema.AttendeeSchema>;
/** `chair`, `speaker`, `attendee`, `host` or `guest`. */
export type Role = Attendee['roles'][number];
/** What the meeting took up; Open Civic Data agenda item. */
export type AgendaItem = z.infer<typeof schema.AgendaItemSchema>;
/** What was decided, instructed, asked for or awarded. */
export type Decision = z.infer<typeof schema.DecisionSchema>;
/** The count of a vote. */
export type Vote = z.infer<typeof schema.VoteSchema>;
/** An office gained or lost, or a measure of discipline. */
export type PersonnelChange = z.infer<typeof schema.PersonnelChangeSchema>;

/** A short form and what it stands for in this article. */
export type Abbreviation = z.infer<typeof schema.AbbreviationSchema>;
/** A time that the article writes; TIMEX3. */
export type DateExpression = z.infer<typeof schema.DateExpressionSchema>;
/** Something the reader should know about how the article was read. */
export type Diagnostic = z.infer<typeof schema.DiagnosticSchema>;
