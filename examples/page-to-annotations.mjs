// An HTML page in, Web Annotations of its text out, and where each fact stands in the page.
//   node examples/page-to-annotations.mjs test/html/pages/newspaper.html https://example.org/article
import { readFileSync } from 'node:fs';
import { parse } from 'nghisu';
import { toAnnotations } from 'nghisu/export';
import { articleFromHtml } from 'nghisu/html';

const [file = 'test/html/pages/newspaper.html', sourceUrl = 'https://example.org/article'] = process.argv.slice(2);
const html = readFileSync(file, 'utf8');
const page = articleFromHtml(html);
const record = parse(page.text, page.publishedOn === null ? {} : { publishedOn: page.publishedOn });

for (const { name, mentions: [mention] } of record.persons) {
  const { start, end } = page.toPage(mention.start, mention.end);
  console.error(`${name}: ${start}-${end} of the page, ${JSON.stringify(html.slice(start, end))}`);
}
console.log(JSON.stringify(toAnnotations(record, page.text, { sourceUrl }), null, 2));
