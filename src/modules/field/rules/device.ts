// A device that records visits: a phone with a key of its own, or the desk of an account. What it says is believed because of its key; when
// it is revoked, what it sends afterwards is kept apart.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { DeviceId } from './operation.ts';

/** A public key of P-256 as a JSON Web Key. */
export interface DeviceKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

export interface Device {
  readonly id: DeviceId;
  readonly version: number;
  readonly accountId: AccountId;
  readonly accountName: string;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly name: string;
  readonly kind: 'phone' | 'desk';
  readonly publicKey: DeviceKey | null;
  readonly registeredAt: Instant;
  readonly lastContactAt: Instant | null;
  /** What it last said that it had not sent yet; `null`: it never said. */
  readonly unsent: number | null;
  /** Everything up to this sequence was reached. */
  readonly through: number;
  readonly revokedAt: Instant | null;
  readonly revokedByName: string | null;
  readonly revokedBecause: string | null;
  readonly wipedAt: Instant | null;
}

/**
 * Whether something is a public key of a device: P-256, both coordinates of 32 bytes, and no secret part.
 * @example isDeviceKey({ kty: 'EC', crv: 'P-384' }) // false
 */
export function isDeviceKey(value: unknown): value is DeviceKey {
  if (typeof value !== 'object' || value === null || 'd' in value) return false;
  const { kty, crv, x, y } = value as Readonly<Record<string, unknown>>;
  const coordinate = (one: unknown): boolean => typeof one === 'string' && /^[A-Za-z0-9_-]{43}$/.test(one);
  return kty === 'EC' && crv === 'P-256' && coordinate(x) && coordinate(y);
}
