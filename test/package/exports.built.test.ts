/** The package as its users get it: packed, installed in an empty folder, imported and required. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { ENTRY_POINTS } from '../../scripts/entry-points.js';
import { SAMPLE_TEXT } from '../support/sample-article.js';

interface PackedFile {
  path: string;
}

let folder: string;
let packed: PackedFile[];

const npm = (args: string[], cwd: string): string => (
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
);

/** What a program prints that is run beside the installed package. */
function runBesidePackage(fileName: string, program: string): unknown {
  const path = join(folder, fileName);
  writeFileSync(path, program);
  return JSON.parse(execFileSync(process.execPath, [path], { cwd: folder, encoding: 'utf8' }));
}

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'nghisu-package-')));
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  const report = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', tarballs], '.');
  packed = (JSON.parse(report) as { files: PackedFile[] }[])[0]!.files;
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const [tarball] = readdirSync(tarballs);
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(tarballs, tarball!)], folder);
});

afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

test('the tarball holds what its users need and no more', () => {
  const declarationChunk = /^dist\/\w+(?:\.d)?-[\w-]+\.(?:d\.ts|d\.cts|js)$/u;
  expect(packed.map(({ path }) => path).filter((path) => !declarationChunk.test(path)).sort()).toEqual([
    'CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md',
    'dist/BUNDLED-LICENCES.txt', 'dist/cli.js',
    ...ENTRY_POINTS.flatMap(({ name }) => ['cjs', 'd.cts', 'd.ts', 'js'].map((extension) => `dist/${name}.${extension}`)),
    'package.json', 'record.schema.json',
  ].sort());
});

test('every entry point is an export of the package', () => {
  const exported = Object.keys(packageJson.exports).filter((path) => !path.endsWith('.json'));
  expect(exported.sort()).toEqual(ENTRY_POINTS.map(({ name }) => (name === 'index' ? '.' : `./${name}`)).sort());
});

test('zod is all that it brings along', () => {
  const installed = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed.sort()).toEqual(['nghisu', 'zod']);
});

const USE = `
  const record = library.parse(${JSON.stringify(SAMPLE_TEXT)}, { publishedOn: '2024-03-05' });
  console.log(JSON.stringify({
    schemaVersion: record.schemaVersion,
    valid: schema.ArticleRecordSchema.safeParse(record).success,
    parsers: [typeof library.explain, typeof library.createParser().parse],
  }));`;
const EXPECTED = { schemaVersion: '1.0', valid: true, parsers: ['function', 'function'] };

test('import', () => {
  const program = `import * as library from 'nghisu'; import * as schema from 'nghisu/schema'; ${USE}`;
  expect(runBesidePackage('use.mjs', program)).toEqual(EXPECTED);
});

test('require', () => {
  const program = `const library = require('nghisu'), schema = require('nghisu/schema'); ${USE}`;
  expect(runBesidePackage('use.cjs', program)).toEqual(EXPECTED);
});

test('the JSON Schema is a file of the package', () => {
  const program = 'console.log(JSON.stringify(require("nghisu/record.schema.json").title))';
  expect(runBesidePackage('json-schema.cjs', program)).toBe('nghisu ArticleRecord 1.0');
});

test('a page is read only where parse5 is installed, and the command says so', () => {
  const command = join(folder, 'node_modules/.bin/nghisu');
  const run = spawnSync(command, ['parse', '-', '--html'], { cwd: folder, encoding: 'utf8', input: '<p>Hội nghị</p>' });
  expect({ status: run.status, stdout: run.stdout }).toEqual({ status: 1, stdout: '' });
  expect(run.stderr).toBe('nghisu: standard input is an HTML page, and reading pages needs the package parse5: npm install parse5.\n');
});

const WITHOUT_ZOD = `
  library.createParser().parse(${JSON.stringify(SAMPLE_TEXT)});
  console.log(JSON.stringify(true));`;

test('the library never loads zod', () => {
  rmSync(join(folder, 'node_modules/zod'), { recursive: true });
  expect(runBesidePackage('without-zod.mjs', `import * as library from 'nghisu'; ${WITHOUT_ZOD}`)).toBe(true);
  expect(runBesidePackage('without-zod.cjs', `const library = require('nghisu'); ${WITHOUT_ZOD}`)).toBe(true);
});

test('the command runs', () => {
  const command = join(folder, 'node_modules/.bin/nghisu');
  const options = { cwd: folder, encoding: 'utf8', input: SAMPLE_TEXT } as const;
  expect(execFileSync(command, ['--version'], options)).toBe(`${packageJson.version}\n`);
  expect(JSON.parse(execFileSync(command, ['parse', '-'], options))).toMatchObject({ schemaVersion: '1.0' });
});
