// The store of the app on the phone of a test, as somebody with the phone in hand and no PIN could read and change it.

import type { Page } from 'playwright-core';

/** Everything that lies in the store, as text. */
export async function rawStore(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('openocop-hien-truong');
      asked.onsuccess = () => resolve(asked.result);
    });
    const texts: string[] = [];
    for (const name of ['operations', 'files', 'contents', 'given']) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
      const said = (_: string, value: unknown): unknown =>
        value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value;
      texts.push(JSON.stringify(rows, said));
    }
    db.close();
    return texts.join();
  });
}

/** Turns the store into what the first version of the app left behind. */
export async function asFirstVersion(page: Page): Promise<void> {
  // As the first version kept it: bytes of photographs in the row of their file, nothing found by its state.
  await page.evaluate(async () => {
    const name = 'openocop-hien-truong';
    const settled = <Value>(asked: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
    const now = await settled(indexedDB.open(name));
    const rows = async (store: string): Promise<Record<string, unknown>[]> =>
      (await settled(now.transaction(store).objectStore(store).getAll())) as Record<string, unknown>[];
    const contents = new Map((await rows('contents')).map((row) => [row['sha256'], row['sealed']]));
    const kept: Record<string, Record<string, unknown>[]> = {
      meta: await rows('meta'),
      operations: await rows('operations'),
      files: (await rows('files')).map((row) => ({ ...row, sealed: contents.get(row['sha256']) })),
      given: await rows('given'),
    };
    now.close();
    await settled(indexedDB.deleteDatabase(name));
    const keys = { meta: 'key', operations: 'sequence', files: 'sha256', given: 'key' };
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => {
      for (const [store, keyPath] of Object.entries(keys)) asked.result.createObjectStore(store, { keyPath });
    };
    const before = await settled(asked);
    const writing = before.transaction(Object.keys(keys), 'readwrite');
    for (const [store, all] of Object.entries(kept)) for (const row of all) writing.objectStore(store).put(row);
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    before.close();
  });
}

/** The wait after three wrong PINs has passed. */
export async function waitHasPassed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('openocop-hien-truong');
      asked.onsuccess = () => resolve(asked.result);
    });
    const writing = db.transaction('meta', 'readwrite');
    writing.objectStore('meta').put({ key: 'attempts', wrong: 3, at: Date.now() - 31_000 });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  });
}

/** Photographs have left the phone, as they do with their visit days after it was sent whole. */
export async function photographsHaveLeft(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('openocop-hien-truong');
      asked.onsuccess = () => resolve(asked.result);
    });
    const writing = db.transaction(['files', 'contents'], 'readwrite');
    for (const name of ['files', 'contents']) writing.objectStore(name).clear();
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  });
}

/** What the app calls sent or not, as it stands in the store: states lie open there. */
export async function statesInStore(page: Page): Promise<{
  readonly operations: readonly { readonly sequence: number; readonly state: string }[];
  readonly files: readonly { readonly sha256: string; readonly state: string }[];
}> {
  return await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const asked = indexedDB.open('openocop-hien-truong');
      asked.onsuccess = () => resolve(asked.result);
    });
    const rows = async (name: string): Promise<Record<string, unknown>[]> =>
      await new Promise((resolve) => {
        const asked = db.transaction(name).objectStore(name).getAll();
        asked.onsuccess = () => resolve(asked.result);
      });
    const [operations, files] = [await rows('operations'), await rows('files')];
    db.close();
    return {
      operations: operations.map((row) => ({ sequence: Number(row['sequence']), state: String(row['state']) })),
      files: files.map((row) => ({ sha256: String(row['sha256']), state: String(row['state']) })),
    };
  });
}
