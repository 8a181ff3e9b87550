// Three workers keep files for where there is no network, all in one browser: none throws away what another keeps.

import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readAssets } from '#entry/assets.ts';
import { checkerWorker } from '#entry/checker-files.ts';
import { fieldAppWorker } from '#entry/field-app-files.ts';

const kept = ['hien-truong ["earlier"]', 'kiem-tra earlier', 'giay-chung-nhan of-somebody', 'of another program'];

/** What is left of these after a worker has taken over. */
async function leftBy(worker: string): Promise<readonly string[]> {
  const left = new Set(kept);
  const told = new Map<string, (event: object) => void>();
  const self = {
    addEventListener: (name: string, hear: (event: object) => void) => told.set(name, hear),
    clients: { claim: () => Promise.resolve() },
  };
  const caches = { keys: async () => [...left], delete: async (name: string) => left.delete(name) };
  runInNewContext(worker, { self, caches, location: { origin: 'https://ocop.example' }, URL });
  let until: Promise<unknown> = Promise.resolve();
  told.get('activate')?.({
    waitUntil: (done: Promise<unknown>) => {
      until = done;
    },
  });
  await until;
  return [...left];
}

it('the worker of the checker drops earlier versions of its own files alone', async () => {
  expect(await leftBy(checkerWorker(readAssets()))).toEqual(kept.filter((name) => !name.startsWith('kiem-tra ')));
});

it('the worker of the field app drops earlier versions of its own files alone', async () => {
  expect(await leftBy(fieldAppWorker(readAssets()))).toEqual(kept.filter((name) => !name.startsWith('hien-truong ')));
});
