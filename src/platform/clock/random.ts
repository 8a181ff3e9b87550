// Randomness as an argument; public tokens come from the cryptographic generator.

import { hash, randomBytes } from 'node:crypto';
import type { RandomBytes } from '#kernel/ids.ts';

export const secureRandom: RandomBytes = (length) => new Uint8Array(randomBytes(length));

/** A token of 256 bits for a cookie or a link, in base64url. Only its hash is ever stored. */
export function freshToken(random: RandomBytes): string {
  return Buffer.from(random(32)).toString('base64url');
}

/** What is stored of a token or a file: SHA-256 in hex. */
export function sha256Hex(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex');
}
