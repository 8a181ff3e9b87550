// The store of the app on the device, and how an older one becomes today's: what was written by an earlier version of the app is read by
// every later one. A change is only told as done when the device has put it down (`strict`), so that an empty battery takes nothing back.

export const DATABASE = 'openocop-hien-truong';

export type StoreName = 'meta' | 'operations' | 'files' | 'contents' | 'given';

type Upgrade = (db: IDBDatabase, change: IDBTransaction) => void;

/** Each step leads from the version before to its own; a step that has been given out is never changed. */
const UPGRADES: readonly Upgrade[] = [
  (db) => {
    db.createObjectStore('meta', { keyPath: 'key' });
    db.createObjectStore('operations', { keyPath: 'sequence' });
    db.createObjectStore('files', { keyPath: 'sha256' });
    db.createObjectStore('given', { keyPath: 'key' });
  },
  // Bytes of photographs lie by themselves, so that a small phone can list them without holding them all; what waits is found by its state.
  (db, change) => {
    const contents = db.createObjectStore('contents', { keyPath: 'sha256' });
    const files = change.objectStore('files');
    const walk = files.openCursor();
    walk.onsuccess = () => {
      const cursor = walk.result;
      if (cursor === null) return;
      const { sealed, ...row } = cursor.value as { readonly sha256: string; readonly sealed: unknown };
      contents.put({ sha256: row.sha256, sealed });
      cursor.update(row);
      cursor.continue();
    };
    files.createIndex('state', 'state');
    change.objectStore('operations').createIndex('state', 'state');
  },
];

/** The version of the store that this app writes. */
export const STORE_VERSION = UPGRADES.length;

/** The answer of a request as a promise. */
export function answered<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Opens the store and brings it to today's version; `onOlder` is told when a newer app in another tab needs this one to let go. */
export function openDatabase(onOlder: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, STORE_VERSION);
    request.onupgradeneeded = ({ oldVersion }) => {
      const change = request.transaction;
      if (change === null) return;
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(request.result, change);
    };
    request.onsuccess = () => {
      const db = request.result;
      db.onversionchange = () => {
        db.close();
        onOlder();
      };
      resolve(db);
    };
    request.onerror = () => reject(request.error);
  });
}

/** Everything in one go or nothing: resolves when the device has put it down, rejects with nothing changed. */
export async function change(
  db: IDBDatabase,
  stores: readonly StoreName[],
  work: (store: (name: StoreName) => IDBObjectStore, stop: (reason: Error) => void) => Promise<void> | void,
): Promise<void> {
  const transaction = db.transaction([...stores], 'readwrite', { durability: 'strict' });
  let stopped: Error | null = null;
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(stopped ?? transaction.error ?? new Error('nothing was written'));
  });
  const stop = (reason: Error): void => {
    stopped = reason;
    transaction.abort();
  };
  try {
    await work((name) => transaction.objectStore(name), stop);
  } catch (fault) {
    if (stopped === null) {
      stopped = fault instanceof Error ? fault : new Error(String(fault));
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
    }
  }
  return await done;
}

/** One row, or `undefined`. */
export async function readRow<Row>(db: IDBDatabase, name: StoreName, key: IDBValidKey): Promise<Row | undefined> {
  return (await answered(db.transaction(name).objectStore(name).get(key))) as Row | undefined;
}

/** Every row of a store in the order of its keys. */
export async function readRows<Row>(db: IDBDatabase, name: StoreName): Promise<readonly Row[]> {
  return (await answered(db.transaction(name).objectStore(name).getAll())) as readonly Row[];
}

/** How many rows of a store are in one of these states; readable without the PIN. */
export async function countByState(
  db: IDBDatabase,
  name: 'operations' | 'files',
  states: readonly string[],
): Promise<number> {
  const index = db.transaction(name).objectStore(name).index('state');
  const counts = await Promise.all(states.map((state) => answered(index.count(state))));
  return counts.reduce((sum, one) => sum + one, 0);
}

/** Takes the whole store off the device. */
export function dropDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    // Another tab holds it open: it is told by `onversionchange` and lets go.
    request.onblocked = () => undefined;
  });
}
