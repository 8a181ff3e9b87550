// What a browser is asked when a passkey is added or proven: for the keys this account holds, at the address it is used.

import { type Ceremony, optionsToAdd, optionsToProve, passkeysWorkAt } from '#access/passkeys.ts';
import { listPasskeys } from '#access/store-factors.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Ports } from '#runner/ports.ts';

/** Where the browser is: its session and the public address. */
export interface AtBrowser {
  readonly accountId: AccountId;
  readonly sessionKey: string;
  readonly origin: string;
}

const RANDOM_BYTES = 16;

/** What binds the browser's answer to session, purpose and address. */
export function ceremonyAt(at: AtBrowser, purpose: Ceremony['purpose']): Omit<Ceremony, 'secret' | 'nowMs'> {
  return { sessionKey: at.sessionKey, purpose, origin: at.origin };
}

function fullCeremony(ports: Ports, at: AtBrowser, purpose: Ceremony['purpose']): Ceremony {
  return { ...ceremonyAt(at, purpose), secret: ports.formSecret, nowMs: millisecondsOf(ports.clock.now()) };
}

/** The question that makes a new key, or null where browsers offer none at this address. */
export async function questionToAdd(
  ports: Ports,
  at: AtBrowser,
  owner: { readonly login: string; readonly displayName: string },
): Promise<unknown> {
  if (!passkeysWorkAt(at.origin)) return null;
  const held = await listPasskeys(ports.database.write, at.accountId);
  const ceremony = fullCeremony(ports, at, 'add');
  return await optionsToAdd(ceremony, { accountId: at.accountId, ...owner }, held, ports.random(RANDOM_BYTES));
}

/** The question for a key that is held, or null where there is none or browsers offer none at this address. */
export async function questionToProve(ports: Ports, at: AtBrowser): Promise<unknown> {
  if (!passkeysWorkAt(at.origin)) return null;
  const held = await listPasskeys(ports.database.write, at.accountId);
  if (held.length === 0) return null;
  return await optionsToProve(fullCeremony(ports, at, 'sign-in'), held, ports.random(RANDOM_BYTES));
}
