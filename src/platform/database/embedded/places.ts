// Where the embedded database of a checkout lives, and the app's files beside it. Two clones never share a database.

import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The major version of the bundled server; it is part of the directory's name. */
export const SERVER_MAJOR = '18';

/** All places of one installation. */
export interface Places {
  readonly root: string;
  readonly data: string;
  /** Uploaded files of the app; also used when the database is a server elsewhere. */
  readonly files: string;
  readonly run: string;
  readonly users: string;
  /** Who the server lets in; written by us, read by the server. */
  readonly access: string;
  readonly logFile: string;
  /** Password of the TCP transport (Windows only). */
  readonly password: string;
  /** Present when the cluster was made for a test and may lose data. */
  readonly disposableMark: string;
}

export interface PlacesOptions {
  readonly checkout: string;
  /** Overrides the usual place; absolute, or relative to the installation's base. */
  readonly dataRoot?: string | undefined;
}

/** Whether this process runs as root, whom PostgreSQL refuses. */
export function runsAsRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The folder that stays when a version follows another: of an installed release `<base>/releases/<version>` it is the
 * base; a checkout or an unpacked bundle is its own. `installationBase('/opt/openocop/releases/x')` is `/opt/openocop`.
 */
export function installationBase(checkout: string): string {
  const real = existsSync(checkout) ? realpathSync(checkout) : resolve(checkout);
  return basename(dirname(real)) === 'releases' ? dirname(dirname(real)) : real;
}

/**
 * The folder of an installation's data: `.data` in its base for an ordinary user; for root
 * `/var/lib/openocop/<hash of the base's real path>`, which the server's own account can reach.
 */
export function usualDataRoot(checkout: string, asRoot: boolean = runsAsRoot()): string {
  const base = installationBase(checkout);
  if (!asRoot) return join(base, '.data');
  return join('/var/lib/openocop', createHash('sha256').update(base).digest('hex').slice(0, 16));
}

/** All places of an installation; nothing is made. */
export function placesOf(options: PlacesOptions): Places {
  const root =
    options.dataRoot === undefined
      ? usualDataRoot(options.checkout)
      : resolve(installationBase(options.checkout), options.dataRoot);
  return {
    root,
    data: join(root, `pg${SERVER_MAJOR}`),
    files: join(root, 'files'),
    run: join(root, 'run'),
    users: join(root, 'users'),
    access: join(root, 'access'),
    logFile: join(root, 'postgres.log'),
    password: join(root, 'password'),
    disposableMark: join(root, 'disposable'),
  };
}
