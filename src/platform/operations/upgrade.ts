// `ocop upgrade BUNDLE`: verify, dump, lay the new version beside the old, migrate, try it, switch the link `current`.
// Whatever fails, the old version stays, with its data as they were, and the person is told.

import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { openDatabase } from '#platform/database/db.ts';
import { livingOccupants } from '#platform/database/embedded/occupants.ts';
import { installationBase, placesOf } from '#platform/database/embedded/places.ts';
import { appliedMigrations } from '#platform/database/migrate.ts';
import { dumpDatabase } from '#platform/database/transfer/dump.ts';
import { goBack } from './go-back.ts';
import { fileRootOf, openPlace, type Place, type PlaceSettings } from './place.ts';
import { operationsProblem, type UpgradeFailure } from './problems.ts';
import { tryMigrations, tryServer } from './trial-run.ts';
import { unpackBundle } from './verify-bundle.ts';

export type UpgradeStep = 'verify' | 'dump' | 'lay' | 'migrate' | 'health' | 'switch' | 'go-back';

export interface UpgradeOptions extends PlaceSettings {
  readonly bundle: string;
  readonly appVersion: string;
  /** The moment, ISO 8601; also part of the dump's name. */
  readonly now: string;
  /** Where the dump before the upgrade is kept; null: `dumps` in the installation's base. */
  readonly dumpFolder: string | null;
  /** The environment of the server, so that the new version is tried with the same settings. */
  readonly environment: NodeJS.ProcessEnv;
  readonly sentenceOf: (problem: Problem) => string;
  readonly onStep?: (step: UpgradeStep) => void;
}

export interface UpgradeSummary {
  readonly from: string;
  readonly to: string;
  readonly dump: string;
  readonly migrated: readonly string[];
}

interface Layout {
  readonly base: string;
  readonly releases: string;
  readonly running: string;
}

/** Upgrades an installation whose server is stopped. Refused: nothing changed, or all is as it was (`went-back`). */
export async function upgrade(options: UpgradeOptions): Promise<Result<UpgradeSummary, Problem>> {
  const layout = findLayout(options.checkout);
  if (!layout.ok) return layout;
  const inside = dataInside(options, layout.value.running);
  if (inside !== null) return refuse(operationsProblem('conflict', 'upgrade/data-inside', { path: inside }));
  options.onStep?.('verify');
  const unpacked = await unpackBundle(options.bundle, layout.value.releases);
  if (!unpacked.ok) return unpacked;
  const release = join(layout.value.releases, unpacked.value.name);
  // An interrupt at the terminal also reaches the version on trial, which then fails: the way back is walked to its end.
  const stay = (): void => {};
  process.on('SIGINT', stay);
  try {
    if (existsSync(release)) {
      return refuse(operationsProblem('conflict', 'upgrade/same-version', { release: unpacked.value.name }));
    }
    const place = await openPlace(options);
    if (!place.ok) return place;
    try {
      return await upgradeAt(options, layout.value, place.value, unpacked.value.root, release);
    } finally {
      await place.value.close();
    }
  } finally {
    process.off('SIGINT', stay);
    await rm(dirname(unpacked.value.root), { recursive: true, force: true });
  }
}

/** `<base>/releases/<version>` with `<base>/current` pointing to it: only so can one version follow another. */
function findLayout(checkout: string): Result<Layout, Problem> {
  const running = realpathSync(checkout);
  const base = installationBase(checkout);
  const current = join(base, 'current');
  const isLink = lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (base !== running && isLink && realpathSync(current) === running) {
    return ok({ base, releases: join(base, 'releases'), running });
  }
  return refuse(operationsProblem('conflict', 'upgrade/not-installed-so', { checkout: running, base }));
}

/** A place of data that lies in the running version's own folder; null when none does. */
function dataInside(options: UpgradeOptions, running: string): string | null {
  const { root } = placesOf({ checkout: options.checkout, dataRoot: options.dataRoot ?? undefined });
  const places = options.databaseUrl === null ? [root, fileRootOf(options)] : [fileRootOf(options)];
  return places.map(realPathOf).find((path) => path === running || path.startsWith(`${running}/`)) ?? null;
}

/** The real path, also of a folder that is not made yet: that of the nearest one above it. */
function realPathOf(path: string): string {
  return existsSync(path) || dirname(path) === path
    ? realpathSync(path)
    : join(realPathOf(dirname(path)), basename(path));
}

/** The server that still works with the database: by the note of the embedded one, or by its connections. */
async function runningServer(options: UpgradeOptions, place: Place): Promise<Problem | null> {
  const { users } = placesOf({ checkout: options.checkout, dataRoot: options.dataRoot ?? undefined });
  const owner = place.embedded === null ? undefined : livingOccupants(users).find((o) => o.purpose === 'own');
  if (owner !== undefined) return operationsProblem('conflict', 'upgrade/server-running', { address: owner.address });
  const client = new pg.Client(place.connection);
  await client.connect();
  try {
    const others = await client.query(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'openocop'
       and pid <> pg_backend_pid() limit 1`,
    );
    return others.rowCount === 0 ? null : operationsProblem('conflict', 'upgrade/server-running', { address: null });
  } finally {
    await client.end();
  }
}

async function upgradeAt(
  options: UpgradeOptions,
  layout: Layout,
  place: Place,
  unpacked: string,
  release: string,
): Promise<Result<UpgradeSummary, Problem>> {
  const busy = await runningServer(options, place);
  if (busy !== null) return refuse(busy);
  options.onStep?.('dump');
  const dumpFolder = options.dumpFolder ?? join(layout.base, 'dumps');
  await mkdir(dumpFolder, { recursive: true, mode: 0o700 });
  const stamp = options.now.replace(/\D/g, '').slice(0, 14);
  const dump = join(dumpFolder, `before-${basename(release)}-${stamp}.tar.gz`);
  const { connection, fileRoot } = place;
  const dumped = await dumpDatabase({
    connection,
    fileRoot,
    target: dump,
    appVersion: options.appVersion,
    now: options.now,
  });
  if (!dumped.ok) {
    const reason = options.sentenceOf(dumped.problem);
    return refuse(operationsProblem('unavailable', 'upgrade/dump-refused', { reason }));
  }
  options.onStep?.('lay');
  await rename(unpacked, release);
  const before = await migrationsOf(connection);
  const failure = await tryAndSwitch(options, layout, release);
  const after = await migrationsOf(connection);
  if (failure === null) {
    const migrated = after.filter((name) => !before.includes(name));
    return ok({ from: basename(layout.running), to: basename(release), dump, migrated });
  }
  options.onStep?.('go-back');
  const touched = after.join() !== before.join();
  const reason = touched ? await reasonNotGoneBack(options, place, dump) : null;
  if (reason !== null)
    return refuse(operationsProblem('unavailable', 'upgrade/not-gone-back', { ...failure, dump, reason }));
  await rm(release, { recursive: true, force: true });
  return refuse(operationsProblem('conflict', 'upgrade/went-back', { ...failure, dump }));
}

async function reasonNotGoneBack(options: UpgradeOptions, place: Place, dump: string): Promise<string | null> {
  try {
    const problem = await goBack(place.connection, place.fileRoot, dump);
    return problem === null ? null : options.sentenceOf(problem);
  } catch (error) {
    return (error as Error).message;
  }
}

async function migrationsOf(connection: pg.ClientConfig): Promise<readonly string[]> {
  const database = openDatabase({ write: connection, poolSize: 1, onError: () => {} });
  try {
    return await appliedMigrations(database.write);
  } finally {
    await database.close();
  }
}

/** Migrations, trial, switch: the first that fails, with its words; null when all went well. */
async function tryAndSwitch(options: UpgradeOptions, layout: Layout, release: string): Promise<UpgradeFailure | null> {
  const environment = environmentFor(options);
  options.onStep?.('migrate');
  const migration = await tryMigrations(release, environment);
  if (migration !== null) return { step: 'migrate', output: migration };
  options.onStep?.('health');
  const health = await tryServer(release, environment);
  if (health !== null) return { step: 'health', output: health };
  options.onStep?.('switch');
  try {
    await switchTo(layout.base, release);
    return null;
  } catch (error) {
    return { step: 'switch', output: (error as Error).message };
  }
}

/** Points `current` at a release in one step. */
export async function switchTo(base: string, release: string): Promise<void> {
  const draft = join(base, `.current-${process.pid}`);
  await rm(draft, { force: true });
  await symlink(join('releases', basename(release)), draft);
  await rename(draft, join(base, 'current'));
}

function environmentFor(options: UpgradeOptions): NodeJS.ProcessEnv {
  const places: readonly (readonly [string, string | null])[] = [
    ['DATABASE_URL', options.databaseUrl],
    ['OCOP_DATA', options.dataRoot],
    ['OCOP_FILES', options.fileRoot],
    ['OCOP_PG_USER', options.account],
  ];
  const environment = { ...options.environment };
  for (const [name, value] of places) if (value !== null) environment[name] = value;
  return environment;
}
