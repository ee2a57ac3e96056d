import { join, resolve } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];
type Build = Parameters<Plugin['setup']>[0];

/** A module of which an entry point needs nothing before its functions are called. */
export interface DeferredModule {
  /** From the top folder, without its ending: `src/parser`. */
  readonly source: string;
  /** Its functions that others import. */
  readonly functions: readonly string[];
}

const NAMESPACE = 'on-first-call';

/** The module and all that it imports, as the body of a function that gives its exports. */
const bodyOf = async ({ esbuild, initialOptions }: Build, source: string, plugins: readonly Plugin[]): Promise<string> => {
  const { target, charset, minifySyntax, minifyWhitespace } = initialOptions;
  const { outputFiles } = await esbuild.build({
    ...JSON.parse(JSON.stringify({ target, charset, minifySyntax, minifyWhitespace })) as typeof initialOptions,
    entryPoints: [`${source}.ts`], bundle: true, write: false, platform: 'neutral', format: 'iife', globalName: 'loaded', plugins: [...plugins],
  });
  return `${outputFiles[0]!.text}\nreturn loaded;`;
};

const codeOf = (functions: readonly string[], body: string): string => [
  `const load = () => {\n${body}\n};`,
  'let loaded = null;',
  ...functions.map((name) => `export const ${name} = (...given) => (loaded ??= load()).${name}(...given);`),
].join('\n');

/**
 * Puts a module, with all that it imports, into a function that runs at the first call. An engine that imports the bundle then
 * only looks over its text: it compiles and runs nothing that many programs never call. The plugins are for the files in it.
 */
export const onFirstCall = ({ source, functions }: DeferredModule, plugins: readonly Plugin[]): Plugin => ({
  name: NAMESPACE,
  setup(build) {
    const deferred = resolve(`${source}.js`);
    build.onResolve({ filter: /\.js$/ }, ({ resolveDir, path }) =>
      (join(resolveDir, path) === deferred ? { path: source, namespace: NAMESPACE } : undefined));
    build.onLoad({ filter: /./, namespace: NAMESPACE }, async () => ({
      contents: codeOf(functions, await bodyOf(build, source, plugins)), loader: 'js',
    }));
  },
});
