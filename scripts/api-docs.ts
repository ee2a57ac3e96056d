/** Writes the API reference to docs/api from the docstrings of every entry point: `npm run docs:api`. It is not committed. */
import { Application } from 'typedoc';
import { ENTRY_POINTS } from './entry-points.js';

const options = {
  name: 'nghisu',
  entryPoints: ENTRY_POINTS.map(({ source }) => source),
  tsconfig: 'tsconfig.json',
  plugin: ['typedoc-plugin-markdown'],
  out: 'docs/api',
  readme: 'none',
  excludeInternal: true,
  excludePrivate: true,
  disableSources: true,
  validation: { notExported: false, invalidLink: true, notDocumented: false },
  treatWarningsAsErrors: true,
};

const application = await Application.bootstrapWithPlugins(options);
const project = await application.convert();
if (project) {
  application.validate(project);
  await application.generateOutputs(project);
}
if (!project || application.logger.hasErrors() || application.logger.hasWarnings()) process.exitCode = 1;
