// Who uses the data now. The last one to leave stops the server; only one may be the long-lived owner.

import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identityOf, isAlive, type ProcessIdentity } from './process-identity.ts';

/** `own`: the long-lived server. `join`: a command that comes and goes. */
export type Purpose = 'own' | 'join';

export interface Occupant extends ProcessIdentity {
  readonly purpose: Purpose;
  /** Where the web server listens, once it does. */
  readonly address: string | null;
}

export interface Occupancy {
  /** Tells others where this server can be reached. */
  announce(address: string): void;
  leave(): void;
}

/** Everyone alive who uses the data; notes of the dead are removed. */
export function livingOccupants(directory: string): readonly Occupant[] {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const living: Occupant[] = [];
  for (const name of readdirSync(directory)) {
    if (!name.endsWith('.json')) continue;
    const path = join(directory, name);
    try {
      const occupant = JSON.parse(readFileSync(path, 'utf8')) as Occupant;
      if (isAlive(occupant)) living.push(occupant);
      else rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') rmSync(path, { force: true });
    }
  }
  return living;
}

/** Notes this process as a user of the data. */
export function occupy(directory: string, purpose: Purpose): Occupancy {
  const path = join(directory, `${process.pid}-${randomBytes(6).toString('hex')}.json`);
  const note = (address: string | null): void => {
    writeFileSync(`${path}.new`, JSON.stringify({ ...identityOf(), purpose, address } satisfies Occupant), {
      mode: 0o600,
    });
    renameSync(`${path}.new`, path);
  };
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  note(null);
  return {
    announce: note,
    leave: () => rmSync(path, { force: true }),
  };
}
