/** What a shared link holds: the text and the options, in the fragment of the address, which no browser sends to a server. */
export interface Shared {
  readonly text: string;
  readonly publishedOn?: string;
  readonly jurisdiction?: string;
}

/** Longest fragment that is written or read; some programs cut longer addresses. */
export const LONGEST_FRAGMENT = 30_000;
/** Longest text that is read in the page. */
export const LONGEST_TEXT = 200_000;

const PREFIX = '#a=';

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

const throughStream = async (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array> =>
  new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** Unpacks no more than a text may hold, however much a damaged or hostile link would unpack to. */
const unpacked = async (bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> => {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > most) throw new RangeError('too long');
  }
};

/** The fragment of a link to this article; `null` when it would be too long. */
export const fragmentOf = async ({ text, publishedOn, jurisdiction }: Shared): Promise<string | null> => {
  const json = JSON.stringify([text, publishedOn ?? '', jurisdiction ?? '']);
  const packed = await throughStream(new TextEncoder().encode(json), new CompressionStream('deflate-raw'));
  const fragment = PREFIX + toBase64Url(packed);
  return fragment.length > LONGEST_FRAGMENT ? null : fragment;
};

const isShared = (value: unknown): value is [text: string, publishedOn: string, jurisdiction: string] =>
  Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'string');

/** What a fragment holds; `null` when it is none of ours, or damaged. */
export const sharedIn = async (fragment: string): Promise<Shared | null> => {
  if (!fragment.startsWith(PREFIX) || fragment.length > LONGEST_FRAGMENT) return null;
  try {
    const value: unknown = JSON.parse(await unpacked(fromBase64Url(fragment.slice(PREFIX.length)), 2 * LONGEST_TEXT));
    if (!isShared(value)) return null;
    const [text, publishedOn, jurisdiction] = value;
    return { text, ...(publishedOn === '' ? null : { publishedOn }), ...(jurisdiction === '' ? null : { jurisdiction }) };
  } catch {
    return null;
  }
};
