/** The order of the layers: a file may import what stands below it, and nothing above. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** From the bottom up. Files of the folder `src` itself are named, all others go by their folder. */
const ORDER = [
  'errors', 'text', 'lexicon', 'grammar', 'reader', 'entities', 'discourse', 'events', 'record', 'parser', 'index',
  'evaluation', 'export', 'link', 'html', 'view', 'adapters', 'node', 'bullmq', 'cli',
] as const;
/** From the bottom up, inside `entities`. */
const ENTITIES = ['shapes', 'date', 'document', 'abbreviation', 'place', 'organization', 'office', 'furniture', 'person', 'group'] as const;

interface Import { readonly from: string; readonly to: string; readonly isType: boolean }

const filesIn = (folder: string): string[] => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name);
  if (entry.isDirectory()) return filesIn(path);
  return path.endsWith('.ts') ? [path] : [];
});

const files = filesIn('src');
const IMPORT = /^(?:import|export)\s+(?<type>type\s)?(?:[^'";]*?\sfrom\s+)?'(?<path>\.[^']+)'/gmu;

const imports: Import[] = files.flatMap((from) => [...readFileSync(from, 'utf8').matchAll(IMPORT)].flatMap(({ groups }) => {
  const path = groups!['path']!;
  if (path.endsWith('.json')) return [];
  return [{ from, to: relative('.', join(dirname(from), path)).replace(/\.js$/u, '.ts'), isType: groups!['type'] !== undefined }];
}));

/** `src/record/schema/values.ts` → `record`; the schema's own entry belongs to the record. */
const layerOf = (file: string): string => {
  const name = file.split('/')[1]!.replace(/\.ts$/u, '');
  return name === 'schema' ? 'record' : name;
};
const levelOf = (layer: string): number => ORDER.indexOf(layer as typeof ORDER[number]);

test('every file belongs to a layer', () => {
  expect(files.filter((file) => levelOf(layerOf(file)) < 0)).toEqual([]);
});

test('imports go down', () => {
  const faults = imports.filter(({ from, to }) => levelOf(layerOf(to)) > levelOf(layerOf(from)))
    .map(({ from, to }) => `${from} may not import ${to}: ${layerOf(to)} stands above ${layerOf(from)}`);
  expect(faults).toEqual([]);
});

describe('inside entities', () => {
  const kindOf = (file: string): string | undefined => (/^src\/entities\/([^/]+)\//u.exec(file) ?? [])[1];
  const rankOf = (kind: string): number => ENTITIES.indexOf(kind as typeof ENTITIES[number]);

  test('every folder has its place in the order', () => {
    const kinds = new Set(files.flatMap((file) => kindOf(file) ?? []));
    expect([...kinds].filter((kind) => rankOf(kind) < 0)).toEqual([]);
  });

  test('a folder imports earlier ones only', () => {
    const faults = imports.flatMap(({ from, to }) => {
      const own = kindOf(from), other = kindOf(to);
      if (own === undefined || other === undefined || rankOf(other) <= rankOf(own)) return [];
      return [`${from} may not import ${to}: ${other} comes after ${own} (${ENTITIES.join(', ')})`];
    });
    expect(faults).toEqual([]);
  });
});

test('the tables of the lexicon import only the shapes of their entries', () => {
  const faults = imports.filter(({ from, to }) => from.startsWith('src/lexicon/tables/') && to !== 'src/lexicon/define.ts'
    && !(from.endsWith('/index.ts') && to.startsWith('src/lexicon/tables/')))
    .map(({ from, to }) => `${from} may not import ${to}: a table holds words, and src/lexicon/define.ts says what an entry is`);
  expect(faults).toEqual([]);
});

test('no file imports itself by way of others', () => {
  const next = new Map<string, string[]>();
  for (const { from, to, isType } of imports) if (!isType) next.set(from, [...next.get(from) ?? [], to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});

test('every export has a name', () => {
  expect(files.filter((file) => /^export default\b/mu.test(readFileSync(file, 'utf8')))).toEqual([]);
});

describe('words of the language', () => {
  /** Layers that read; what stands above them speaks to people, and the layer of the text knows letters, not words. */
  const READING = ['grammar', 'reader', 'entities', 'discourse', 'events'];
  /** Files that hold words: lexicons, rules and the patterns that rules share. */
  const HOLDS_WORDS = /(?:^|\/)(?:lexicon|rules(?:-[a-z-]+)?|patterns)\.ts$/u;
  const WORD = /(?=\p{L}*(?:[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]|[\u00c0-\u00ff]|[aeiouy][\u0300\u0301\u0303\u0309\u0323]))\p{L}{2}/u;
  const CHARACTER_CLASS = /\[[^\]]*\]/gu;

  const wordsIn = (file: string): string[] => {
    const words: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) words.push(node.text);
      if (ts.isRegularExpressionLiteral(node)) words.push(node.text.replace(CHARACTER_CLASS, ''));
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
    return words.filter((text) => WORD.test(text));
  };

  test('stand in tables, lexicons and rules only', () => {
    const faults = files.filter((file) => READING.includes(layerOf(file)) && !HOLDS_WORDS.test(file))
      .flatMap((file) => wordsIn(file).map((text) => `${file}: '${text}' belongs in a lexicon.ts, a rule or src/lexicon/tables`));
    expect(faults).toEqual([]);
  });
});
