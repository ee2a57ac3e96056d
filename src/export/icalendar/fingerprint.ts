const OFFSET = 0xcbf29ce484222325n, PRIME = 0x100000001b3n, MASK = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, over the UTF-16 code units of the text: the same text always gives the same 16 digits. */
export const fingerprint = (text: string): string => {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const octet of [unit & 0xff, unit >> 8]) hash = ((hash ^ BigInt(octet)) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, '0');
};
