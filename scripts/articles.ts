import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Real articles, kept outside of the project because they are other people's texts. */
export const NEWS_FOLDER = '../shared/news';

export interface ArticleFile {
  id: string;
  text: string;
}

/** Every `.txt` file of a folder, by name; empty if the folder does not exist. */
export function articlesIn(folder: string): ArticleFile[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt')).sort();
  return names.map((name) => ({ id: basename(name, '.txt'), text: readFileSync(join(folder, name), 'utf8') }));
}

/** The median of at least one number. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
