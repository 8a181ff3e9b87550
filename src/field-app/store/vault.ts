// The lock of the app. Everything is sealed with a data key; the data key is wrapped by a key that needs both the PIN and a secret of this
// device that the browser never gives out. Operations are signed with a second key of the device that cannot be taken out either.

import { type Attempts, secondsToWait } from '../rules/pin-wait.ts';
import { change, readRow } from './database.ts';

/** Rounds of PBKDF2 for a PIN (OWASP 2023 for SHA-256). */
const ROUNDS = 600_000;

/** What a device keeps of its lock; nothing of it opens anything without the PIN. */
export interface Vault {
  readonly key: 'vault';
  readonly rounds: number;
  readonly salt: Uint8Array;
  readonly deviceSecret: CryptoKey;
  readonly signing: CryptoKeyPair;
  readonly wrapped: ArrayBuffer;
  readonly wrappedIv: Uint8Array;
  /** Whose work lies here, as the server named the account. */
  readonly account: { readonly id: string; readonly name: string };
  readonly device: string;
}

interface AttemptsRow extends Attempts {
  readonly key: 'attempts';
}

const AES = { name: 'AES-GCM', length: 256 } as const;
const HMAC = { name: 'HMAC', hash: 'SHA-256', length: 256 } as const;

/** The key around the data key: PIN and device together, neither alone. */
async function wrappingKey(pin: string, vault: Pick<Vault, 'salt' | 'rounds' | 'deviceSecret'>): Promise<CryptoKey> {
  const typed = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const { salt, rounds: iterations } = vault;
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations };
  const ofPin = await crypto.subtle.deriveBits(slow, typed, 256);
  const both = await crypto.subtle.sign('HMAC', vault.deviceSecret, ofPin);
  return await crypto.subtle.importKey('raw', both, AES, false, ['wrapKey', 'unwrapKey']);
}

async function wrap(key: CryptoKey, pin: string, vault: Pick<Vault, 'salt' | 'rounds' | 'deviceSecret'>) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.wrapKey('raw', key, await wrappingKey(pin, vault), { name: 'AES-GCM', iv });
  return { wrapped, wrappedIv: iv };
}

/** The two keys of a new device; the public half is what the server is told. */
export async function makeDeviceKeys(): Promise<{
  readonly deviceSecret: CryptoKey;
  readonly signing: CryptoKeyPair;
  readonly publicKey: JsonWebKey;
}> {
  const deviceSecret = await crypto.subtle.generateKey(HMAC, false, ['sign']);
  const signing = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  return { deviceSecret, signing, publicKey: await crypto.subtle.exportKey('jwk', signing.publicKey) };
}

/** A vault with a new data key behind a PIN; nothing is kept before `keepVault`. */
export async function makeVault(
  pin: string,
  keys: Pick<Vault, 'deviceSecret' | 'signing'>,
  who: Pick<Vault, 'account' | 'device'>,
): Promise<{ readonly vault: Vault; readonly dataKey: CryptoKey }> {
  const made = { salt: crypto.getRandomValues(new Uint8Array(16)), rounds: ROUNDS, ...keys };
  const fresh = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt']);
  const vault: Vault = { key: 'vault', ...made, ...who, ...(await wrap(fresh, pin, made)) };
  const dataKey = await unwrap(pin, vault, false);
  if (dataKey === null) throw new Error('a vault that its own PIN does not open');
  return { vault, dataKey };
}

async function unwrap(pin: string, vault: Vault, extractable: boolean): Promise<CryptoKey | null> {
  const around = await wrappingKey(pin, vault);
  const how = { name: 'AES-GCM', iv: vault.wrappedIv as BufferSource };
  try {
    return await crypto.subtle.unwrapKey('raw', vault.wrapped, around, how, AES, extractable, ['encrypt', 'decrypt']);
  } catch {
    return null;
  }
}

export const findVault = (db: IDBDatabase): Promise<Vault | undefined> => readRow<Vault>(db, 'meta', 'vault');

export const keepVault = (db: IDBDatabase, vault: Vault): Promise<void> =>
  change(db, ['meta'], (store) => {
    store('meta').put(vault);
    store('meta').delete('attempts');
  });

/** What a PIN brought: the key, or how long to wait before the next. */
export type Unlocked =
  | { readonly ok: true; readonly dataKey: CryptoKey }
  | { readonly ok: false; readonly wrong: boolean; readonly seconds: number };

/** Where attempts are noted while the store has no room: a full phone must still be opened, to send what it holds. */
const BESIDE = 'openocop-hien-truong attempts';
const NONE: AttemptsRow = { key: 'attempts', wrong: 0, at: 0 };

/** What was noted last, in the store or beside it. */
async function attemptsOf(db: IDBDatabase): Promise<AttemptsRow> {
  const inStore = (await readRow<AttemptsRow>(db, 'meta', 'attempts')) ?? NONE;
  const beside = JSON.parse(localStorage.getItem(BESIDE) ?? 'null') as AttemptsRow | null;
  return beside !== null && beside.at > inStore.at ? beside : inStore;
}

async function noteAttempts(db: IDBDatabase, row: AttemptsRow): Promise<void> {
  try {
    await change(db, ['meta'], (store) => {
      store('meta').put(row);
    });
    localStorage.removeItem(BESIDE);
  } catch {
    localStorage.setItem(BESIDE, JSON.stringify(row));
  }
}

/** Seconds before a PIN may be tried. */
export async function waitBefore(db: IDBDatabase, now: number): Promise<number> {
  return secondsToWait(await attemptsOf(db), now);
}

/** Tries a PIN. The attempt is written down before it is tried, so that closing the app does not take it back. */
export async function unlock(db: IDBDatabase, pin: string, now: () => number, extractable = false): Promise<Unlocked> {
  const seconds = await waitBefore(db, now());
  if (seconds > 0) return { ok: false, wrong: false, seconds };
  const vault = await findVault(db);
  if (vault === undefined) throw new Error('a device without a vault was asked to open');
  const attempts: AttemptsRow = { key: 'attempts', wrong: (await attemptsOf(db)).wrong + 1, at: now() };
  await noteAttempts(db, attempts);
  const dataKey = await unwrap(pin, vault, extractable);
  if (dataKey === null) return { ok: false, wrong: true, seconds: secondsToWait(attempts, now()) };
  await noteAttempts(db, { ...NONE, at: now() + 1 });
  return { ok: true, dataKey };
}

/** Another PIN around the same data key; `false` where the one typed as the old is wrong. */
export async function changePin(db: IDBDatabase, oldPin: string, newPin: string, now: () => number): Promise<Unlocked> {
  const opened = await unlock(db, oldPin, now, true);
  if (!opened.ok) return opened;
  const vault = await findVault(db);
  if (vault === undefined) throw new Error('a device without a vault was asked for another PIN');
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const made = { ...vault, salt, rounds: ROUNDS };
  await keepVault(db, { ...made, ...(await wrap(opened.dataKey, newPin, made)) });
  return opened;
}
