// From the locked device to the open app and back: setting up, unlocking, receiving, wiping.

import { dateInVietnam, instantOf, millisecondsOf, parseInstant } from '#kernel/calendar.ts';
import type { Open } from './context.ts';
import { askToKeep } from './device/room.ts';
import { RecordBook } from './record-book.ts';
import { isUnsent, leaves } from './rules/sending.ts';
import type { StartRefusal } from './screens/start.tsx';
import { dropDatabase, openDatabase } from './store/database.ts';
import { changePin, findVault, keepVault, makeDeviceKeys, makeVault, type Vault } from './store/vault.ts';
import { Work } from './store/work.ts';
import { Courier } from './sync/courier.ts';
import { type Given, readGiven } from './sync/given.ts';
import { talk } from './sync/talk.ts';
import type { Words } from './words.ts';

/** What the frame of the app is told when it stands otherwise. */
export interface Told {
  locked(): void;
  wiped(why: 'asked' | 'revoked'): void;
}

/** Between two tries to reach a server that did not answer, while the app is in sight. */
const ASK_AGAIN = 20_000;

interface RegisteredDevice {
  readonly deviceId: string;
  readonly serverTime: string;
}

/** Opens the work behind a data key; sends and receives at once, and whenever the network comes back. */
export async function openWork(
  db: IDBDatabase,
  dataKey: CryptoKey,
  vault: Vault,
  t: Words,
  told: Told,
  fresh: Given | null = null,
): Promise<Open> {
  const work = await Work.open(db, dataKey, vault);
  let given = fresh ?? stillNeeded(await work.given<Given>(), work);
  const book = new RecordBook(work, () => given);
  const off = new AbortController();
  const wipe = async (why: 'asked' | 'revoked'): Promise<void> => {
    off.abort();
    work.close();
    await dropDatabase();
    told.wiped(why);
  };
  const courier = new Courier(
    work,
    t,
    (received) => {
      given = received;
      void tidy(work, courier, received, book);
      work.tell();
    },
    () => wipe('revoked'),
  );
  addEventListener('online', () => void courier.run(), { signal: off.signal });
  // A phone can believe in a network that leads nowhere, and is told of nothing when the server answers again: somebody who looks has it asked.
  const askAgain = (): void => {
    const wasCut = courier.state.outcome?.kind === 'offline' && !courier.state.busy;
    if (wasCut && navigator.onLine && document.visibilityState === 'visible') void courier.run();
  };
  document.addEventListener('visibilitychange', askAgain, { signal: off.signal });
  const asking = setInterval(askAgain, ASK_AGAIN);
  off.signal.addEventListener('abort', () => clearInterval(asking));
  void askToKeep();
  if (fresh === null) void courier.run();
  return {
    t,
    work,
    courier,
    book,
    given: () => given,
    lock() {
      off.abort();
      work.close();
      told.locked();
    },
    wipe: () => wipe('asked'),
    changePin: (oldPin, newPin) => changePin(db, oldPin, newPin, Date.now),
  };
}

const WEEK = 7 * 86_400_000;

/** Of what was received: a device that has had no network for long keeps no visit that is over and of which nothing waits here. */
function stillNeeded(given: Given | null, work: Work): Given | null {
  if (given === null) return null;
  const oldest = dateInVietnam(instantOf(Date.now() - WEEK));
  const waiting = new Set(
    work.operations.filter(({ state }) => isUnsent(state)).map(({ operation }) => operation.visitId),
  );
  for (const { state, visitId } of work.files) if (isUnsent(state)) waiting.add(visitId);
  const visits = given.visits.filter(
    ({ visit }) => visit.plannedOn >= oldest || visit.state === 'on-site' || waiting.has(visit.id),
  );
  return { ...given, visits };
}

/** What has been sent whole and is no longer assigned leaves the device. */
async function tidy(work: Work, courier: Courier, given: Given, book: RecordBook): Promise<void> {
  const assigned = new Set<string>(given.visits.map(({ visit }) => visit.id));
  const here = new Set(work.operations.map(({ operation }) => operation.visitId));
  const gone = new Set<string>();
  for (const visitId of here) {
    const last = work.operations.filter(({ operation }) => operation.visitId === visitId).at(-1)?.operation.deviceTime;
    const at = last === undefined ? null : parseInstant(last);
    const stay = {
      visitId,
      assigned: assigned.has(visitId),
      unsent: book.entry(visitId).unsent,
      lastAt: at === null ? null : millisecondsOf(at),
      complete: courier.records[visitId]?.complete === true,
    };
    if (leaves(stay, Date.now())) gone.add(visitId);
  }
  if (gone.size > 0) await work.forget(gone);
}

/** Whether the server knows this browser's person, and what it gives. */
async function askFirst(): Promise<Given | StartRefusal> {
  const answer = await talk<unknown>('field/package');
  if (answer.said === 'yes') return readGiven(answer.value);
  if (answer.said === 'no') return answer.code === 'access/right-missing' ? 'no-right' : { words: answer.message };
  return answer.said;
}

/** Sets a device up: its keys, its PIN, its place at the server, its visits. Nothing is kept before the server has answered. */
export async function setUp(
  db: IDBDatabase,
  pin: string,
  label: string,
  t: Words,
  told: Told,
): Promise<Open | StartRefusal> {
  const given = await askFirst();
  if (typeof given === 'string' || 'words' in given) return given;
  const keys = await makeDeviceKeys();
  const { kty, crv, x, y } = keys.publicKey;
  const registered = await talk<RegisteredDevice>('field/devices', { name: label, publicKey: { kty, crv, x, y } });
  if (registered.said === 'no') return { words: registered.message };
  if (registered.said !== 'yes') return registered.said;
  const who = { account: given.account, device: registered.value.deviceId };
  const { vault, dataKey } = await makeVault(pin, keys, who);
  await keepVault(db, vault);
  const open = await openWork(db, dataKey, vault, t, told, given);
  await open.work.keepGiven(given);
  await open.work.sawServerTime(registered.value.serverTime);
  return open;
}

/** How the device stands: never set up, or locked with somebody's work. */
export async function standing(
  onOlder: () => void,
): Promise<{ readonly db: IDBDatabase; readonly vault: Vault | null }> {
  const db = await openDatabase(onOlder);
  return { db, vault: (await findVault(db)) ?? null };
}

/** Whether the server says that this device's right was taken away; `false` where nobody answers, or nobody is signed in. */
export async function isRevoked({ device }: Vault, unsent: number): Promise<boolean> {
  const answer = await talk<{ readonly wipe: boolean }>('field/sync', { device, operations: [], unsent });
  return answer.said === 'yes' && answer.value.wipe;
}
