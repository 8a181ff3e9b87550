// The one writing of an operation that is signed and hashed: canonical JSON of all it says but its signature. Each operation names the
// hash of the one before on its device, so none can be taken out or put in without it showing.

import { canonicalJson } from '#kernel/fingerprint.ts';
import { sha256 } from '#law/sha256.ts';
import type { Operation } from './operation.ts';

/**
 * The text that a device signs: sorted keys, no spaces, without the signature.
 * @example canonicalOperation(operation).startsWith('{"device":') // true
 */
export function canonicalOperation(operation: Operation): string {
  const { id, device, sequence, previous, visitId, kind, field, sees, value, deviceTime, serverTimeSeen } = operation;
  return canonicalJson({
    id,
    device,
    sequence,
    previous,
    visitId,
    kind,
    field,
    sees,
    value,
    deviceTime,
    serverTimeSeen,
  });
}

/**
 * SHA-256 of the canonical operation, in hex: what the next one names as `previous`.
 * @example hashOfOperation(operation).length // 64
 */
export function hashOfOperation(operation: Operation): string {
  return sha256(canonicalOperation(operation));
}
