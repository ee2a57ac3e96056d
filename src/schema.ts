/**
 * The record as zod schemas: the same shape as the types, for checking records that come from a file or a network.
 *
 * Vocabulary: persons, organizations, posts and memberships follow Popolo; meetings, agenda items and participants follow
 * Open Civic Data events; dates follow TIMEX3 and ISO 8601; a mention is the text position and text quote of the W3C Web
 * Annotation model. Every object is strict, and a field that may be unknown is present with the value `null`.
 *
 * @example
 * import { ArticleRecordSchema } from 'nghisu/schema';
 * const record = ArticleRecordSchema.parse(JSON.parse(json)); // throws a ZodError that names the field
 */
export * from './record/schema/values.js';
export * from './record/schema/parties.js';
export * from './record/schema/events.js';
export * from './record/schema/article.js';
