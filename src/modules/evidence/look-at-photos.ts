// Looks at pictures that were kept before looks were: some at a time, by the nightly work.

import { lookOf } from '#platform/images/picture-look.ts';
import type { Ports } from '#runner/ports.ts';
import { findUnlooked, keepLook } from './store-doubles.ts';

const AT_ONCE = 200;

/** Keeps how the next pictures look; answers how many it looked at. */
export async function lookAtPhotos({ database, files }: Pick<Ports, 'database' | 'files'>): Promise<number> {
  const hashes = await findUnlooked(database.write, AT_ONCE);
  for (const sha256 of hashes) {
    const bytes = await files.get(sha256);
    await keepLook(database.write, sha256, bytes === null ? null : await lookOf(bytes));
  }
  return hashes.length;
}
