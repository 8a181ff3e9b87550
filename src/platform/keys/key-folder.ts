// Keys that sign what is printed: one file each, in a folder of its own that only its owner may read; never in the database,
// never in a dump. ES256: ECDSA over P-256, which every browser checks.

import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The public half, as in a JSON Web Key. */
export interface PublicHalf {
  readonly x: string;
  readonly y: string;
}

/** A key as its file holds it. */
export interface StoredKey extends PublicHalf {
  readonly keyNumber: number;
  readonly d: string;
}

const nameOf = (keyNumber: number): string => `certificate-${String(keyNumber).padStart(3, '0')}.json`;

/** The key of a number, or `null` where the folder has none. */
export async function readStoredKey(folder: string, keyNumber: number): Promise<StoredKey | null> {
  const text = await readFile(join(folder, nameOf(keyNumber)), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as StoredKey);
}

/** Every key of the folder. */
export async function listStoredKeys(folder: string): Promise<readonly StoredKey[]> {
  const names = await readdir(folder).catch(() => []);
  const numbers = names.flatMap((name) => /^certificate-(\d{3})\.json$/.exec(name)?.[1] ?? []).sort();
  const keys = await Promise.all(numbers.map((number) => readStoredKey(folder, Number(number))));
  return keys.filter((key) => key !== null);
}

/** Puts a key into the folder; false where one of its number lies there already. */
export async function putStoredKey(folder: string, key: StoredKey): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    await writeFile(join(folder, nameOf(key.keyNumber)), `${JSON.stringify(key)}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false;
    throw error;
  }
}

/** A new key under a number, or the one that another process put there first. */
export async function makeStoredKey(folder: string, keyNumber: number): Promise<StoredKey> {
  const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const { x, y, d } = jwk;
  if (x === undefined || y === undefined || d === undefined) throw new Error('a P-256 key without its parts');
  const made: StoredKey = { keyNumber, x, y, d };
  if (await putStoredKey(folder, made)) return made;
  const other = await readStoredKey(folder, keyNumber);
  if (other === null) throw new Error(`the key ${keyNumber} was there and is gone`);
  return other;
}

const jwkOf = ({ x, y }: PublicHalf) => ({ kty: 'EC', crv: 'P-256', x, y });

/** Signs with ES256; the answer is r and s, 64 bytes. */
export function signBytes(key: StoredKey, bytes: Uint8Array): Uint8Array {
  const privateKey = createPrivateKey({ key: { ...jwkOf(key), d: key.d }, format: 'jwk' });
  return new Uint8Array(sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' }));
}

const opened = new Map<string, ReturnType<typeof createPublicKey>>();

/** Checks an ES256 signature. */
export function checkBytes(key: PublicHalf, bytes: Uint8Array, signature: Uint8Array): boolean {
  const name = `${key.x} ${key.y}`;
  let publicKey = opened.get(name);
  if (publicKey === undefined) {
    publicKey = createPublicKey({ key: jwkOf(key), format: 'jwk' });
    opened.set(name, publicKey);
  }
  return verify('sha256', bytes, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature);
}
