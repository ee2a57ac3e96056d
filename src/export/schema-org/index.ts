import type { ArticleRecord } from '../../record/types.js';
import { entriesOf } from '../entries.js';
import { expectRecord, expectSourceOptions, type SourceOptions } from '../options.js';
import { articleNode, documentNodes, eventNodes } from './happenings.js';
import { organizationNodes, personNodes, placeNodes } from './parties.js';
import type { SchemaContext } from './context.js';
import type { SchemaDocument } from './types.js';

export type * from './types.js';

/** The label of a blank node takes letters and digits. */
const label = (id: string): string => id.replace(/[^a-z\d]/giu, '-');

const nodeIds = (record: ArticleRecord, { sourceUrl, idPrefix }: SourceOptions): SchemaContext['ref'] => {
  const blank = `_:${record.id === null ? '' : `${label(record.id)}-`}`;
  const prefix = idPrefix ?? (sourceUrl === undefined ? blank : `${sourceUrl.split('#')[0]!}#`);
  return (entry) => ({ '@id': `${prefix}${entry}` });
};

/**
 * The record as JSON-LD with the vocabulary of schema.org: the article, its meetings as `Event`, persons, bodies, places and
 * documents. Roles at a meeting are `Role`, offices `OrganizationRole`. Offices no longer held are left out, for schema.org
 * would say that they are held.
 *
 * Nodes are named by `sourceUrl` and a fragment, or as blank nodes without it.
 *
 * @example
 * `<script type="application/ld+json">${JSON.stringify(toSchemaOrg(record)).replaceAll('<', '\\u003c')}</script>`
 * @throws TypeError when `record` is no record, or an option is unknown or of the wrong form.
 */
export const toSchemaOrg = (record: ArticleRecord, options: SourceOptions = {}): SchemaDocument => {
  expectSourceOptions(options);
  const context: SchemaContext = {
    record: expectRecord('record', record), entries: entriesOf(record), ref: nodeIds(record, options), sourceUrl: options.sourceUrl,
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      articleNode(context), ...eventNodes(context), ...personNodes(context), ...organizationNodes(context), ...placeNodes(context),
      ...documentNodes(context),
    ],
  };
};
