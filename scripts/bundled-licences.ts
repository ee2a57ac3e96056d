import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type BuildPlugin = NonNullable<Options['esbuildPlugins']>[number];

const PACKAGE_FOLDER = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/u;

async function licenceOf(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${folder} is bundled into the command line but has no licence file`);
  return `${name} ${version}\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}

/** Build plugin: writes the licence of every package whose code the bundle holds to `outputFile`. */
export function writeBundledLicences(outputFile: string): BuildPlugin {
  return {
    name: 'bundled-licences',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(async ({ metafile }) => {
        const inputs = Object.keys(metafile?.inputs ?? {});
        const folders = new Set(inputs.flatMap((path) => PACKAGE_FOLDER.exec(path) ?? []));
        const licences = await Promise.all([...folders].sort().map(licenceOf));
        await mkdir(dirname(outputFile), { recursive: true });
        await writeFile(outputFile, licences.join(`\n${'-'.repeat(80)}\n\n`));
      });
    },
  };
}
