/** Writes record.schema.json from the zod schemas: `npm run json-schema`. */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import * as schemas from '../src/schema.js';

export const JSON_SCHEMA_FILE = 'record.schema.json';

/** Every exported schema but the record itself gets an entry in `$defs`, under its name without "Schema". */
function namedDefinitions(): z.core.$ZodRegistry<{ id?: string }> {
  const registry = z.registry<{ id?: string }>();
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema !== schemas.ArticleRecordSchema) registry.add(schema, { id: name.replace(/Schema$/u, '') });
  }
  return registry;
}

/** JSON Schema (draft 2020-12) of the record, as the text of the committed file. */
export function recordJsonSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(schemas.ArticleRecordSchema, {
    target: 'draft-2020-12',
    metadata: namedDefinitions(),
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined) jsonSchema.description = description;
      delete jsonSchema.id;
    },
  });
  return `${JSON.stringify({ $schema, title: 'nghisu ArticleRecord 1.0', ...schema }, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeFile(JSON_SCHEMA_FILE, recordJsonSchema());
