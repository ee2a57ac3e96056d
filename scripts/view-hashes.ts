/** Writes the hashes of the inline style and script of the view into its content security policy: `npm run view-hashes`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { PAGE_STYLE } from '../src/view/page-parts.js';
import { VIEW_SCRIPT } from '../src/view/script.js';

const FILE = 'src/view/page-parts.ts';
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const withHashes = readFileSync(FILE, 'utf8')
  .replace(/STYLE_HASH = '[^']*'/u, `STYLE_HASH = '${hashOf(PAGE_STYLE)}'`)
  .replace(/SCRIPT_HASH = '[^']*'/u, `SCRIPT_HASH = '${hashOf(VIEW_SCRIPT)}'`);
writeFileSync(FILE, withHashes);
