// Whether somebody is who they say: login and password at a door that counts tries. Every refusal says the same and costs
// the same: no such account, wrong password, account closed, door closed.

import { createHmac } from 'node:crypto';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { cleanText } from '#kernel/vietnamese-text.ts';
import { sha256Hex } from '#platform/clock/random.ts';
import type { Ports } from '#runner/ports.ts';
import type { Account } from './account.ts';
import { accountDoor, networkDoor, networkOf, strangersDoor } from './lock-out.ts';
import { loginKey } from './login-name.ts';
import { checkPassword, hashPassword } from './password-hash.ts';
import { passwordFault } from './password-rules.ts';
import { findAccountByLogin, replacePasswordHash } from './store-accounts.ts';
import { countTry, type Door, isKnownDevice, takeTryBack } from './store-attempts.ts';

/** Where somebody stands: the address a request came from, and what the browser shows to be known again by. */
export interface Whereabouts {
  readonly address: string;
  /** A secret only this browser has; null where it has none. */
  readonly device: string | null;
}

const NOBODY = '00000000-0000-7000-8000-000000000000' as AccountId;

/** Keys of doors name nobody to who reads the table. */
function doorKey(secret: string, ...parts: readonly string[]): string {
  return createHmac('sha256', secret)
    .update(`door\n${parts.join('\n')}`)
    .digest('base64url');
}

/** The door of registrations from one network. */
export function registrationKey(secret: string, network: string): string {
  return doorKey(secret, 'register', network);
}

/** The door of letters of reset for one login. */
export function resetRequestKey(secret: string, login: string): string {
  return doorKey(secret, 'reset', login);
}

/** What is stored of a browser's secret. */
export function deviceHashOf(device: string | null): string | null {
  return device === null || device.length < 20 ? null : sha256Hex(`device ${device}`);
}

/**
 * The doors somebody stands at, their own first: a device this account knows has its own; everybody else shares that of their
 * network, and that of all strangers to the account.
 */
export async function doorsOf(
  ports: Ports,
  who: { readonly key: string; readonly accountId: AccountId | null },
  where: { readonly address: string; readonly deviceHash: string | null },
): Promise<readonly Door[]> {
  const { deviceHash } = where;
  const known = deviceHash !== null && (await isKnownDevice(ports.database.write, who.accountId ?? NOBODY, deviceHash));
  if (known) return [{ key: doorKey(ports.formSecret, 'device', who.key, deviceHash), rule: accountDoor }];
  const network = networkOf(where.address);
  return [
    { key: doorKey(ports.formSecret, 'pair', who.key, network), rule: accountDoor },
    { key: doorKey(ports.formSecret, 'strangers', who.key), rule: strangersDoor },
    { key: doorKey(ports.formSecret, 'network', network), rule: networkDoor },
  ];
}

/** Proof that somebody knew the password of an account; made here only. */
export class ProvenIdentity {
  readonly account: Account;
  /** The door of this account, forgotten when the person is in. */
  readonly ownDoor: string;
  /** Doors shared with others; a person who comes in takes only their own try back. */
  readonly sharedDoors: readonly string[];
  readonly deviceHash: string | null;
  readonly address: string;
  /** The password would not be taken today: a new one is due. */
  readonly weak: boolean;
  private constructor(
    account: Account,
    doors: readonly Door[],
    seen: { readonly deviceHash: string | null; readonly address: string; readonly weak: boolean },
  ) {
    this.account = account;
    this.ownDoor = doors[0]?.key ?? '';
    this.sharedDoors = doors.slice(1).map((door) => door.key);
    this.deviceHash = seen.deviceHash;
    this.address = seen.address;
    this.weak = seen.weak;
  }

  /** Compares; the one answer of every refusal is `access/sign-in-refused`. */
  static async from(
    ports: Ports,
    typed: { readonly login: string; readonly password: string },
    where: Whereabouts,
  ): Promise<Result<ProvenIdentity>> {
    const db = ports.database.write;
    const now = ports.clock.now();
    const key = loginKey(typed.login) ?? `?${cleanText(typed.login).toLowerCase().slice(0, 200)}`;
    const account = await findAccountByLogin(db, key);
    const deviceHash = deviceHashOf(where.device);
    const doors = await doorsOf(ports, { key, accountId: account?.id ?? null }, { address: where.address, deviceHash });
    const open = await countTry(db, doors, now);
    const stored = account?.status === 'active' ? account.passwordHash : null;
    const checked = await checkPassword(stored, typed.password.slice(0, 1_000));
    if (!checked.ok) {
      const keys = doors.map((door) => door.key);
      await takeTryBack(db, keys, now);
      return checked;
    }
    if (!open || !checked.value.fits || account === undefined || stored === null) {
      return refuse(problem('invalid', 'access/sign-in-refused'));
    }
    if (checked.value.rehash) {
      const stronger = await hashPassword(typed.password);
      if (stronger.ok) await replacePasswordHash(db, account.id, stored, stronger.value);
    }
    const weak = passwordFault(typed.password, [account.login, account.displayName]) !== null;
    return ok(new ProvenIdentity(account, doors, { deviceHash, address: where.address, weak }));
  }
}
