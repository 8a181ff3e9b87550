// To which address the code of a producer's word may go: never to one that who types the dossier could have written there. An account
// of the producer is its own; an address of the register counts where somebody else had written it before the dossier was opened.

import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';

/** Where an address stands: `account` of the producer, or in the `register` since before the dossier. */
export interface CodeAddress {
  readonly email: string;
  readonly from: 'account' | 'register';
}

export interface AddressFacts {
  /** Accounts that speak for the producer, confirmed, in use. */
  readonly accounts: readonly { readonly id: AccountId; readonly email: string | null }[];
  /** The address in the register, and who wrote it there when; `writtenAt: null`: nobody knows. */
  readonly register: {
    readonly email: string | null;
    readonly writtenBy: AccountId | null;
    readonly writtenAt: Instant | null;
  };
  readonly openedAt: Instant;
  /** Who opened the dossier, typed in it or asks for the code. */
  readonly typists: ReadonlySet<AccountId | null>;
}

/**
 * The address of a code, or `null`: none that is the producer's own for sure, so that the way by code is not open.
 * @example codeAddress({ ...facts, register: { email: 'htx@example.test', writtenBy: officer, writtenAt } }) // null: the officer wrote it
 */
export function codeAddress({ accounts, register, openedAt, typists }: AddressFacts): CodeAddress | null {
  const own = accounts.find(({ id, email }) => email !== null && !typists.has(id));
  if (own?.email != null) return { email: own.email, from: 'account' };
  const { email, writtenBy, writtenAt } = register;
  if (email === null || writtenAt === null || typists.has(writtenBy)) return null;
  return millisecondsOf(writtenAt) <= millisecondsOf(openedAt) ? { email, from: 'register' } : null;
}

/**
 * An address of which only its owner sees that it is the right one.
 * @example maskedAddress('giamdoc@example.test') // 'g…@example.test'
 */
export function maskedAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '…' : `${email.slice(0, 1)}…${email.slice(at)}`;
}
