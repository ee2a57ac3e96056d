/**
 * Runs the cases of corpus/sentences and tells which are read wrongly.
 *
 *   npm run sentences               those that should be right, and known limits that have become right
 *   npm run sentences -- --limits   the known limits as well
 *   npm run sentences -- --update   marks as known limits ("? ") what is read wrongly, and takes the mark from what is right
 *
 * Exit code 1 when a case that should be right is not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, SENTENCES_FOLDER, sentenceCases, type SentenceCase } from './sentences/cases.js';

const isUpdate = process.argv.includes('--update'), withLimits = process.argv.includes('--limits');
const toggled: SentenceCase[] = [];
let wrong = 0, limits = 0;

const cases = sentenceCases();
for (const each of cases) {
  const faults = faultsOf(each);
  if (each.isKnownLimit) limits++;
  if (faults.length > 0 && !each.isKnownLimit) wrong++;
  if ((faults.length > 0) !== each.isKnownLimit) toggled.push(each);
  if (faults.length > 0 && (withLimits || !each.isKnownLimit)) {
    console.log(`${each.topic}.txt:${each.line}  ${each.source}`);
    for (const fault of faults) console.log(`    ${fault}`);
  } else if (faults.length === 0 && each.isKnownLimit) {
    console.log(`${each.topic}.txt:${each.line}  is right now: take the "? " away\n    ${each.source}`);
  }
}
console.log(`${cases.length} cases, ${wrong} read wrongly, ${limits} known limits`);

if (isUpdate) {
  for (const topic of new Set(toggled.map((each) => each.topic))) {
    const path = join(SENTENCES_FOLDER, `${topic}.txt`), lines = readFileSync(path, 'utf8').split('\n');
    for (const { line, source, isKnownLimit } of toggled.filter((each) => each.topic === topic)) {
      lines[line - 1] = isKnownLimit ? source.slice(2) : `? ${source}`;
    }
    writeFileSync(path, lines.join('\n'));
  }
  console.log(`${toggled.length} lines changed`);
} else if (wrong > 0) {
  process.exitCode = 1;
}
