/**
 * Records in the formats of others: Popolo, Open Civic Data, schema.org, iCalendar, CSV and Web Annotations. Everything here
 * is pure: no network, no clock, no dependency. What a format cannot say is left out and told in the documentation.
 *
 * @example
 * import { toPopolo } from 'nghisu/export';
 * const { memberships } = toPopolo(record, { sourceUrl: 'https://example.org/article' });
 */
export { toAnnotations, type AnnotationOptions } from './annotations/index.js';
export type * from './annotations/types.js';
export { CSV_TABLES, toCsv, type CsvOptions, type CsvTableName } from './csv/index.js';
export { toICalendar, type ICalendarOptions } from './icalendar/index.js';
export { toOpenCivicData, type OpenCivicDataOptions } from './open-civic-data/index.js';
export type * from './open-civic-data/types.js';
export type { SourceOptions } from './options.js';
export { toPopolo } from './popolo/index.js';
export type * from './popolo/types.js';
export { toSchemaOrg } from './schema-org/index.js';
export type * from './schema-org/types.js';
