// Which key signs now. The public half of every key that ever signed stays in the database, so that what is printed can be
// checked for ever; the private half lies in a folder outside it.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Db } from '#platform/database/db.ts';
import { checkBytes, makeStoredKey, readStoredKey, type StoredKey } from '#platform/keys/key-folder.ts';
import type { Context } from '#runner/use-case.ts';
import type { CheckSignature } from './rules/check-token.ts';
import { type CertificateKey, insertKey, listKeys, retireKeys } from './store-certificates.ts';

/** The server's way to check a signature. */
export const checkSignature: CheckSignature = (key, signed, signature) => checkBytes(key, signed, signature);

/** The key that signs, as far as its private half is at hand; `null` before the first one. */
export async function currentKey(db: Db, folder: string): Promise<Result<StoredKey | null>> {
  const current = (await listKeys(db)).filter((key) => key.retiredAt === null).at(-1);
  if (current === undefined) return ok(null);
  const stored = await readStoredKey(folder, current.keyNumber);
  const isIt = stored !== null && stored.x === current.x && stored.y === current.y;
  return isIt
    ? ok(stored)
    : refuse(problem('unavailable', 'certificates/key-missing', { keyNumber: current.keyNumber }));
}

type Making = Pick<Context, 'db' | 'now' | 'ports'>;

async function makeKey({ db, now, ports }: Making): Promise<StoredKey> {
  const last = (await listKeys(db)).at(-1)?.keyNumber ?? 0;
  if (last >= 255) throw new Error('all 255 key numbers are used');
  const made = await makeStoredKey(ports.keyRoot, last + 1);
  await insertKey(db, { keyNumber: made.keyNumber, x: made.x, y: made.y, madeAt: now, retiredAt: null });
  return made;
}

/** The key to sign with; the first one is made when it is first needed. */
export async function signingKey(making: Making): Promise<Result<StoredKey>> {
  const current = await currentKey(making.db, making.ports.keyRoot);
  if (!current.ok) return current;
  return ok(current.value ?? (await makeKey(making)));
}

/** Makes a new key and ends the time of those before; answers them all. */
export async function changeKey(making: Making): Promise<readonly CertificateKey[]> {
  await retireKeys(making.db, making.now);
  await makeKey(making);
  return await listKeys(making.db);
}
