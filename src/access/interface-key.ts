// A key with which a program calls: whose it is, what it opens, from where, how often, until when. Its secret is shown once.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { Grant } from './actor.ts';
import type { UseCaseName } from './permission-matrix.ts';

export type InterfaceKeyId = Id<'interface-key'>;

export interface InterfaceKey {
  readonly id: InterfaceKeyId;
  readonly version: number;
  readonly name: string;
  /** The first signs of the secret, so that people can tell keys apart. */
  readonly secretStart: string;
  readonly accountId: AccountId;
  /** The office it belongs to; `null`: the account's own. */
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  /** What was ticked. */
  readonly scopes: readonly string[];
  /** Every use case that this meant on the day it was made; later ones are not added. */
  readonly operations: readonly UseCaseName[];
  readonly secondFactor: boolean;
  /** Addresses or ranges it may come from; empty: from anywhere. */
  readonly addresses: readonly string[];
  readonly perMinute: number;
  /** The last day it opens anything. */
  readonly endsOn: LocalDate;
  readonly madeAt: Instant;
  readonly lastUsedOn: LocalDate | null;
  readonly revokedAt: Instant | null;
  readonly revokedBy: AccountId | null;
}

/** An office by its codes; no commune: the province's own. */
export interface KeyOffice {
  readonly provinceCode: string;
  readonly communeCode: string | null;
}

/**
 * A role as a key of an office holds it: only for exactly that office; `null`: it is not held there. What a key may be made for and what it
 * opens later are cut alike.
 * @example grantAt({ provinceCode: '12', communeCode: '03390' }, ofTwoCommunes)?.communeCodes // ['03390']
 */
export function grantAt({ provinceCode, communeCode }: KeyOffice, grant: Grant): Grant | null {
  if (grant.provinceCode !== provinceCode) return null;
  if (communeCode === null) return grant.communeCodes.length === 0 ? grant : null;
  return grant.communeCodes.includes(communeCode) ? { ...grant, communeCodes: [communeCode] } : null;
}

export type KeyState = 'open' | 'ended' | 'revoked';

/**
 * How a key stands on a day: on its last day it is open, a revoked one never is again.
 * @example stateOfKey({ endsOn: date('2026-11-23'), revokedAt: null }, date('2026-11-23')) // 'open'
 */
export function stateOfKey(key: Pick<InterfaceKey, 'endsOn' | 'revokedAt'>, today: LocalDate): KeyState {
  if (key.revokedAt !== null) return 'revoked';
  return key.endsOn < today ? 'ended' : 'open';
}

/** What the ledger says of a key; nothing of its secret but the first signs. */
export function keyContent(key: InterfaceKey): Readonly<Record<string, unknown>> {
  const { id: _, version: _version, lastUsedOn: _used, ...content } = key;
  return content;
}
