import { KINDS } from './language/index.js';
import { hidingStyle, VIEW_STYLE } from './style.js';

/** The whole style of the page. */
export const PAGE_STYLE = `${VIEW_STYLE}${hidingStyle(KINDS)}`;

/** Hashes of the two inline parts, for the content security policy; a test computes them. */
export const STYLE_HASH = 'sha256-m9BU8C9MYi76Et17lZKvQZ5nO7YWUV4d00LmfSXIqkU=';
export const SCRIPT_HASH = 'sha256-ZftVL7gys7if1fCwBfhAbXLoAAt5qtIpTyVBcLrf3Lg=';
