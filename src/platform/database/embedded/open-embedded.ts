// The embedded database for one process: adopted if it runs, started if not, shared with commands that join, stopped
// by the last one that leaves. Real deployments use a distribution's server (DATABASE_URL); this is for trying,
// training and small offices.

import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Log } from '#platform/log/log.ts';
import { chooseAccount, type ServerAccount } from './account.ts';
import { appConnection, connectionStringOf, type EmbeddedConnection, ensureAppDatabase } from './app-database.ts';
import { type Binaries, prepareBinaries } from './binaries.ts';
import { dataOwner, inspectData, makeCluster, type Transport, writeAccess } from './cluster.ts';
import { insideGate } from './gate.ts';
import { livingOccupants, type Occupancy, occupy, type Purpose } from './occupants.ts';
import { type Places, placesOf, runsAsRoot, usualDataRoot } from './places.ts';
import { prepareRoot, prepareSocketFolder } from './prepare-places.ts';
import { embeddedProblem } from './problems.ts';
import { findRunning, type Postmaster, startServer, stopServer } from './server-process.ts';
import { type Watch, watchServer } from './watch.ts';

const GATE_MILLISECONDS = 60_000;

/** What differs from PostgreSQL's own defaults. Statements and their details stay out of the log: they hold names. */
const USUAL_SETTINGS: Readonly<Record<string, string>> = {
  jit: 'off',
  random_page_cost: '1.1',
  // Four helper processes less: a small database reads from memory and subscribes to nobody.
  io_method: 'sync',
  max_logical_replication_workers: '0',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

const DISPOSABLE_SETTINGS: Readonly<Record<string, string>> = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
};

export interface EmbeddedOptions {
  /** Folder of the installation: where package.json and node_modules are. */
  readonly checkout: string;
  /** `own` = the long-lived server, one at a time; `join` = a command. */
  readonly purpose: Purpose;
  readonly log: Log;
  /** Overrides the usual place of the data (setting OCOP_DATA_DIR). */
  readonly dataRoot?: string | undefined;
  /** Account of the server's processes when started as root (setting OCOP_PG_USER). */
  readonly account?: string | undefined;
  /** Further server settings, `{ shared_buffers: '256MB' }`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A cluster for tests that may lose its data: fsync off, the app's role may create databases. Never an existing one. */
  readonly disposable?: boolean;
  readonly transport?: Transport;
}

/** A database that takes connections. */
export interface EmbeddedServer {
  readonly connection: EmbeddedConnection;
  readonly connectionString: string;
  readonly dataDirectory: string;
  /** Folder of uploaded files beside the data. */
  readonly fileRoot: string;
  /** True when the server ran already. */
  readonly adopted: boolean;
  /** Version of the running server, `18.4`. */
  readonly version: string;
  /** Process number of the database server now (another after it was started again). */
  pid(): number;
  /** Notes where the web server listens, so that a second start can say it. */
  announce(address: string): void;
  /** Where the long-lived server of these data answers, as it noted; null where none runs. */
  servedAt(): string | null;
  /** Leaves. The server is stopped unless another process still uses it. */
  stop(): Promise<void>;
}

interface Setup extends EmbeddedOptions {
  readonly places: Places;
  readonly serverAccount: ServerAccount;
  readonly transport: Transport;
}

/** Opens the embedded database of a checkout: empty folder to ready in about half a second. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Result<EmbeddedServer, Problem>> {
  const wanted = placesOf(options);
  const account = chooseAccount(options.account, dataOwner(wanted));
  if (!account.ok) return account;
  const prepared = prepareRoot(wanted, account.value);
  if (!prepared.ok) return prepared;
  const places = placesOf({ checkout: options.checkout, dataRoot: realpathSync(wanted.root) });
  const transport = options.transport ?? (process.platform === 'win32' ? 'tcp' : 'socket');
  const setup: Setup = { ...options, places, serverAccount: account.value, transport };
  warnOfOtherData(setup);
  const taken = refuseSecondOwner(setup);
  if (taken !== null) return refuse(taken);
  const answer = await insideGate(places.root, GATE_MILLISECONDS, () => enter(setup));
  if (!('heldBy' in answer)) return answer;
  return refuse(embeddedProblem('unavailable', 'embedded/busy', { pid: answer.heldBy, directory: places.root }));
}

/** A database made earlier by an ordinary user is not used by a start as root; say so rather than seem empty. */
function warnOfOtherData(setup: Setup): void {
  if (!runsAsRoot() || setup.dataRoot !== undefined) return;
  const other = usualDataRoot(setup.checkout, false);
  if (!existsSync(join(other, 'pg18', 'PG_VERSION'))) return;
  setup.log.warn(
    { used: setup.places.root, other },
    'started as root: the data of the ordinary user beside it is not used',
  );
}

const ownerOf = (setup: Setup) => livingOccupants(setup.places.users).find((occupant) => occupant.purpose === 'own');

function refuseSecondOwner(setup: Setup): Problem | null {
  if (setup.purpose !== 'own') return null;
  const owner = ownerOf(setup);
  if (owner === undefined) return null;
  const details = { pid: owner.pid, address: owner.address, directory: setup.places.root };
  return embeddedProblem('conflict', 'embedded/in-use', details);
}

/** Inside the gate: register, then adopt or start. */
async function enter(setup: Setup): Promise<Result<EmbeddedServer, Problem>> {
  const taken = refuseSecondOwner(setup);
  if (taken !== null) return refuse(taken);
  const occupancy = occupy(setup.places.users, setup.purpose);
  try {
    const answer = await openInside(setup, occupancy);
    if (!answer.ok) occupancy.leave();
    return answer;
  } catch (error) {
    occupancy.leave();
    throw error;
  }
}

async function openInside(setup: Setup, occupancy: Occupancy): Promise<Result<EmbeddedServer, Problem>> {
  const { places, serverAccount, transport } = setup;
  const disposable = setup.disposable === true;
  const state = inspectData(places, serverAccount);
  if (!state.ok) return state;
  if (disposable && state.value === 'present' && !existsSync(places.disposableMark)) {
    return refuse(embeddedProblem('conflict', 'embedded/not-disposable', { directory: places.data }));
  }
  const binaries = prepareBinaries(setup.checkout, places.root, serverAccount.drop !== null);
  if (!binaries.ok) return binaries;
  if (state.value === 'absent') {
    const made = await makeCluster({ binaries: binaries.value, places, account: serverAccount, transport, disposable });
    if (!made.ok) return made;
  }
  const server = await adoptOrStart(setup, binaries.value);
  if (!server.ok) return server;
  const { postmaster, adopted, version } = server.value;
  const connection = appConnection(postmaster, places, transport);
  const watch =
    setup.purpose === 'own'
      ? watchServer(postmaster, setup.log, () => startAgain(setup, binaries.value, connection))
      : null;
  return ok({
    connection,
    connectionString: connectionStringOf(connection),
    dataDirectory: places.data,
    fileRoot: places.files,
    adopted,
    version,
    pid: () => (watch?.current() ?? postmaster).identity.pid,
    announce: (address) => occupancy.announce(address),
    servedAt: () => ownerOf(setup)?.address ?? null,
    stop: once(() => leave(setup, binaries.value, occupancy, watch, postmaster)),
  });
}

interface Entered {
  readonly postmaster: Postmaster;
  readonly adopted: boolean;
  readonly version: string;
}

async function adoptOrStart(setup: Setup, binaries: Binaries): Promise<Result<Entered, Problem>> {
  const running = await findRunning(setup.places, setup.serverAccount);
  if (!running.ok) return running;
  if (running.value !== null) {
    const version = await versionIfReachable(setup, running.value);
    const outdated = setup.purpose === 'own' && !version?.startsWith(binaries.version);
    if (version !== null && !outdated) {
      setup.log.info({ pid: running.value.identity.pid }, 'found the database server running and took it over');
      return ok({ postmaster: running.value, adopted: true, version });
    }
    setup.log.warn({ pid: running.value.identity.pid, version }, 'the running database server is restarted');
    await stopServer(running.value, { ...setup, binaries, account: setup.serverAccount });
  }
  const started = await start(setup, binaries);
  if (!started.ok) return started;
  const connection = appConnection(started.value, setup.places, setup.transport);
  const version = await ensureAppDatabase(connection, setup.disposable === true);
  return ok({ postmaster: started.value, adopted: false, version });
}

/** Version of a running server that lets us in; null when its socket is gone or it does not answer. */
async function versionIfReachable(setup: Setup, server: Postmaster): Promise<string | null> {
  try {
    return await ensureAppDatabase(appConnection(server, setup.places, setup.transport), setup.disposable === true);
  } catch (error) {
    setup.log.warn({ err: error }, 'the running database server does not answer');
    return null;
  }
}

function start(setup: Setup, binaries: Binaries, port?: number): Promise<Result<Postmaster, Problem>> {
  const { places, serverAccount: account, transport } = setup;
  writeAccess(places, account, transport);
  const socketFolder = transport === 'tcp' ? '' : prepareSocketFolder(places, account);
  const settings = { ...USUAL_SETTINGS, ...(setup.disposable === true ? DISPOSABLE_SETTINGS : {}), ...setup.settings };
  return startServer({ binaries, places, account, transport, socketFolder, settings, port });
}

/** After an unexpected end: the same as a start, at the same address. Somebody else may have started it meanwhile. */
async function startAgain(
  setup: Setup,
  binaries: Binaries,
  old: EmbeddedConnection,
): Promise<Result<Postmaster, Problem>> {
  const answer = await insideGate(setup.places.root, GATE_MILLISECONDS, async () => {
    const running = await findRunning(setup.places, setup.serverAccount);
    if (!running.ok) return running;
    return running.value === null ? start(setup, binaries, old.port) : ok(running.value);
  });
  if (!('heldBy' in answer)) return answer;
  return refuse(embeddedProblem('unavailable', 'embedded/busy', { pid: answer.heldBy, directory: setup.places.root }));
}

async function leave(
  setup: Setup,
  binaries: Binaries,
  occupancy: Occupancy,
  watch: Watch | null,
  first: Postmaster,
): Promise<void> {
  await watch?.end();
  const { places, serverAccount: account } = setup;
  const left = await insideGate(places.root, GATE_MILLISECONDS, async () => {
    occupancy.leave();
    if (livingOccupants(places.users).length > 0) return null;
    await stopServer(watch?.current() ?? first, { binaries, places, account });
    return null;
  });
  if (left === null) return;
  occupancy.leave();
  setup.log.warn(
    { heldBy: left.heldBy },
    'the database server was left running: another process is starting or stopping it',
  );
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
