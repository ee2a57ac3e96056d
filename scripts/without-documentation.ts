import { readFile } from 'node:fs/promises';
import ts from 'typescript';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What rules and entries of tables hold for their readers and tests; nothing that runs asks for it. */
export const DOCUMENTATION = new Set(['examples', 'counterExamples', 'gloss', 'example', 'counterExample']);

/** The code of a file of rules or of a table without the examples and glosses of its entries. */
export const withoutDocumentation = (code: string, fileName: string): string => {
  const file = ts.createSourceFile(fileName, code, ts.ScriptTarget.Latest, true);
  const cuts: (readonly [start: number, end: number])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && DOCUMENTATION.has(node.name.text)) {
      const rest = /^\s*,/u.exec(code.slice(node.end))?.[0].length ?? 0;
      cuts.push([node.getStart(), node.end + rest]);
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reverse().reduce((cut, [start, end]) => cut.slice(0, start) + cut.slice(end), code);
};

/** Leaves the documentation of rules and tables out of a bundle: about a fifth of it. */
export const leaveOutDocumentation: Plugin = {
  name: 'leave-out-documentation',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/](?:lexicon[\\/]tables|entities|events)[\\/].*\.ts$/ }, async ({ path }) =>
      ({ contents: withoutDocumentation(await readFile(path, 'utf8'), path), loader: 'ts' }));
  },
};
