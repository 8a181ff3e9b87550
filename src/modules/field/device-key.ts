// Signatures of devices: ECDSA over P-256 with SHA-256, as browsers make them (two numbers side by side, base64url).

import { createPublicKey, verify } from 'node:crypto';
import type { DeviceKey } from './rules/device.ts';

/** Whether a key lies on the curve; one that does not would let anything or nothing pass. */
export function isUsableKey(key: DeviceKey): boolean {
  try {
    createPublicKey({ key: { ...key }, format: 'jwk' });
    return true;
  } catch {
    return false;
  }
}

/** Whether this key signed exactly this text. */
export function signatureHolds(key: DeviceKey, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url');
  if (bytes.length !== 64) return false;
  const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' });
  return verify('sha256', Buffer.from(text), { key: publicKey, dsaEncoding: 'ieee-p1363' }, bytes);
}
