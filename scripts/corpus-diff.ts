/**
 * What the working tree reads in the corpus that an earlier commit did not, and the other way round.
 *
 *   npm run corpus-diff                 against the last commit
 *   npm run corpus-diff -- HEAD~1       against another one
 *   npm run corpus-diff -- --summary    counts and names of articles only
 *
 * Of the half that is held out, only names and counts are shown, so that it stays unseen.
 *
 * The sources of the earlier commit are unpacked beside the project and run as they are: nothing is built or installed, and the
 * repository stays as it is. Without that commit (a shallow clone, no repository) it says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { diffView } from '../src/cli/diff-view.js';
import { diffRecords, halfOf } from '../src/evaluation/index.js';
import * as library from '../src/index.js';
import { corpusArticles, recordOf } from './corpus.js';

const args = process.argv.slice(2);
const base = args.find((arg) => !arg.startsWith('--')) ?? 'HEAD';
const LIMIT = 256 * 1024 * 1024;

/** Unpacks the sources of a commit into a folder; false if the commit is not there. */
function unpack(commit: string, folder: string): boolean {
  const archive = spawnSync('git', ['archive', commit, '--', 'src', 'package.json'], { maxBuffer: LIMIT });
  if (archive.status !== 0) return false;
  return spawnSync('tar', ['-x', '-C', folder], { input: archive.stdout }).status === 0;
}

const recordsWith = ({ createParser }: Pick<typeof library, 'createParser'>) => {
  const parser = createParser();
  return new Map(corpusArticles().map((article) => [article.id, recordOf((...given) => parser.parse(...given), article)]));
};

const folder = mkdtempSync(join(tmpdir(), 'nghisu-earlier-'));
try {
  if (unpack(base, folder)) {
    const earlier = await import(pathToFileURL(join(folder, 'src/index.ts')).href) as typeof library;
    console.log(`corpus/articles: ${base} → working tree`);
    const changes = diffRecords(recordsWith(earlier), recordsWith(library));
    console.log(diffView(changes.filter(({ id }) => halfOf(id) === 'odd'), { summary: args.includes('--summary') }));
    console.log('\nheld out:');
    console.log(diffView(changes.filter(({ id }) => halfOf(id) === 'even'), { summary: true }));
  } else {
    console.log(`No difference is shown: the commit ${base} is not here.`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
