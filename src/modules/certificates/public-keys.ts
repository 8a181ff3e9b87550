// The public keys: from the database, or from the kept copy where that is away.

import { only } from '#kernel/only.ts';
import type { Ports } from '#runner/ports.ts';
import { readKept } from './kept-copy.ts';
import type { PublicKey } from './rules/check-token.ts';
import { listKeys } from './store-certificates.ts';

/** Every key that signs or signed; none before the first certificate. */
export async function readPublicKeys(ports: Ports): Promise<readonly PublicKey[]> {
  try {
    return (await listKeys(ports.database.read)).map((key) => only(key, 'keyNumber', 'x', 'y'));
  } catch (error) {
    const copy = await readKept(ports);
    if (copy === null) throw error;
    return copy.register.keys;
  }
}
