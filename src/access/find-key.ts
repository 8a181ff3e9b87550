// Who calls with a key: the account that holds it with the rights of this moment, cut down to what the key was made for. A key never
// outlives its owner's rights: an account that was closed or owes a new password, a role that ended, an office left – it opens less at once.

import type { Problem } from '#kernel/problem.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import { isWithin } from '#platform/http/address-range.ts';
import type { Ports } from '#runner/ports.ts';
import type { Actor } from './actor.ts';
import { grantAt, stateOfKey } from './interface-key.ts';
import { producerRole, producersHeld, rolesHeld } from './rights-of-account.ts';
import { findAccount } from './store-accounts.ts';
import { findKeyByHash, markKeyUsed } from './store-interface-keys.ts';

/** A program that calls: as whom, and how often it may. */
export interface FoundKey {
  readonly id: string;
  readonly actor: Actor;
  readonly perMinute: number;
}

/** How a secret looks: `ocop_` and 43 signs. */
export const secretShape = /^ocop_[A-Za-z0-9_-]{43}$/;

const unknownKey: Problem = problem('forbidden', 'interface-keys/unknown-key');

/** The holder of a secret that came from an address, or why it opens nothing. */
export async function findKey(ports: Ports, secret: string, address: string): Promise<Result<FoundKey>> {
  if (!secretShape.test(secret)) return refuse(unknownKey);
  const db = ports.database.write;
  const today = ports.clock.today();
  const key = await findKeyByHash(db, sha256Hex(secret));
  if (key === null) return refuse(unknownKey);
  const state = stateOfKey(key, today);
  if (state === 'revoked') return refuse(problem('forbidden', 'interface-keys/key-revoked'));
  if (state === 'ended') return refuse(problem('forbidden', 'interface-keys/key-ended', { on: key.endsOn }));
  if (key.addresses.length > 0 && !isWithin(address, key.addresses)) {
    return refuse(problem('forbidden', 'interface-keys/from-elsewhere', { address }));
  }
  const account = await findAccount(db, key.accountId);
  if (account?.status !== 'active' || account.mustChangePassword) {
    return refuse(problem('forbidden', 'interface-keys/owner-closed'));
  }
  const { provinceCode, communeCode } = key;
  const ofOffice = provinceCode !== null;
  const held = await rolesHeld(db, account.id, today);
  const roles = ofOffice ? held.flatMap((grant) => grantAt({ provinceCode, communeCode }, grant) ?? []) : held;
  if (ofOffice && roles.length === 0) return refuse(problem('forbidden', 'interface-keys/owner-left-office'));
  const producerIds = ofOffice ? [] : await producersHeld(db, account.id);
  if (key.lastUsedOn !== today) await markKeyUsed(db, key.id, today);
  return ok({
    id: key.id,
    perMinute: key.perMinute,
    actor: {
      kind: 'account',
      accountId: account.id,
      displayName: account.displayName,
      grants: [...roles, ...producerRole(producerIds)],
      // a duty in a council or a team is a person's
      assignments: [],
      producerIds,
      secondFactor: key.secondFactor,
      key: { id: key.id, name: key.name, operations: key.operations, ofOffice },
    },
  });
}
