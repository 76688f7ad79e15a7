import { createHash } from 'node:crypto';

/** SHA-256, hex. */
export const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex');

/** First 16 hex digits of the SHA-256: enough to see that a file changed. */
export const empreinte = (octets: Uint8Array): string => sha256(octets).slice(0, 16);
