// Secrets made from the installation's own secret: boxes only we can open, tokens only we can make again, keys for buckets.
// The installation's secret is kept apart from every dump.

import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** A key of its own for each purpose. */
function keyFor(secret: string, purpose: string): Buffer {
  return createHmac('sha256', secret).update(`access\n${purpose}`).digest();
}

/** Seals text for a purpose and an owner; another owner's box does not open. */
export function seal(secret: string, purpose: string, owner: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(secret, purpose), nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What a box holds, or null where it was not sealed by us for this purpose and owner. */
export function unseal(secret: string, purpose: string, owner: string, box: string): string | null {
  const bytes = Buffer.from(box, 'base64url');
  if (bytes.length < 28) return null;
  try {
    const opener = createDecipheriv('aes-256-gcm', keyFor(secret, purpose), bytes.subarray(0, 12))
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]).toString('utf8');
  } catch {
    return null;
  }
}

/** 256 bits that only this installation can make again for a purpose and a subject; stored nowhere but as a hash. */
export function derivedToken(secret: string, purpose: string, subject: string): string {
  return createHmac('sha256', keyFor(secret, purpose)).update(subject).digest('base64url');
}
