/** How well a tool finds the persons of annotated articles. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleFile } from '../scripts/articles.js';
import { keyOfWord } from '../src/text/index.js';

/** A name in one spelling: without case, tone placement, marks and further spaces. */
const spelt = (name: string): string => (name.match(/[\p{L}\p{M}]+/gu) ?? []).map(keyOfWord).join(' ');

/** The names in the reference file of an article; null without one. */
export function referencePersons(folder: string, { id }: ArticleFile): ReadonlySet<string> | null {
  const path = join(folder, `${id}.json`);
  if (!existsSync(path)) return null;
  const { persons } = JSON.parse(readFileSync(path, 'utf8')) as { persons: readonly { name: string }[] };
  return new Set(persons.map(({ name }) => spelt(name)));
}

/** F1 over all articles together; a name counts once in an article. */
export function personsF1(articles: readonly ArticleFile[], folder: string, find: (text: string) => readonly string[]): number {
  let right = 0, found = 0, wanted = 0;
  for (const article of articles) {
    const reference = referencePersons(folder, article);
    if (!reference) continue;
    const names = new Set(find(article.text).map(spelt));
    found += names.size;
    wanted += reference.size;
    for (const name of names) if (reference.has(name)) right += 1;
  }
  return found + wanted === 0 ? 0 : (2 * right) / (found + wanted);
}
