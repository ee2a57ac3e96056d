import type { Html } from './html.js';
import { html, trusted } from './html.js';
import { VIEW_SCRIPT } from './script.js';
import { PAGE_STYLE, SCRIPT_HASH, STYLE_HASH } from './page-parts.js';

/** Nothing is loaded, nothing is sent, and only the two inline parts that we wrote take effect. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; script-src '${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;

/** A whole page that needs nothing beside itself. */
export const pageHtml = ({ language, title, body }: { language: string; title: string; body: Html }): string => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="nghisu">
<title>${title}</title>
<style>${trusted(PAGE_STYLE)}</style>
</head>
<body>
${body}
<script>${trusted(VIEW_SCRIPT)}</script>
</body>
</html>
`.markup;
