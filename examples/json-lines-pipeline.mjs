// Articles in, one JSON a line ({ id, publishedOn, text }); one CSV table of all of them out.
//   node examples/json-lines-pipeline.mjs attendees < examples/articles.jsonl > attendees.csv
import { createInterface } from 'node:readline';
import { parse } from 'nghisu';
import { CSV_TABLES, toCsv } from 'nghisu/export';

const table = process.argv[2] ?? 'meetings';
if (!CSV_TABLES.includes(table)) {
  console.error(`expected one of ${CSV_TABLES.join(', ')}, got ${table}`);
  process.exit(2);
}

let isFirst = true;
for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === '') continue;
  const { id, publishedOn, text } = JSON.parse(line);
  const [heading, ...rows] = toCsv(parse(text, { id, publishedOn }))[table].split(/(?<=\r\n)/);
  // Each record is written as soon as it is read: the memory needed does not grow with the number of articles.
  process.stdout.write([...(isFirst ? [heading] : []), ...rows].join(''));
  isFirst = false;
}
