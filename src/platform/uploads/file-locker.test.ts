// One upload, one writer, also over several processes: two lockers on one folder stand for two processes.

import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileLocker } from './file-locker.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'locks-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const patient = (): AbortSignal => new AbortController().signal;

describe('a lock', () => {
  it('held in one process keeps another waiting until it is given back, and is not asked to let go at once', async () => {
    const [one, two] = [await FileLocker.in(folder), await FileLocker.in(folder)];
    const first = one.newLock('a');
    let asked = 0;
    await first.lock(patient(), () => {
      asked += 1;
    });
    const second = two.newLock('a');
    let isTaken = false;
    const taking = second
      .lock(patient(), () => {})
      .then(() => {
        isTaken = true;
      });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([isTaken, asked]).toEqual([false, 0]);
    await first.unlock();
    await taking;
    expect([isTaken, asked]).toEqual([true, 0]);
    await second.unlock();
    expect(await readdir(folder)).toEqual([]);
  });

  it('that goes on is asked to let go after a while, and once', async () => {
    const [one, two] = [await FileLocker.in(folder), await FileLocker.in(folder)];
    const first = one.newLock('a');
    let asked = 0;
    await first.lock(patient(), async () => {
      asked += 1;
      await first.unlock();
    });
    const second = two.newLock('a');
    await second.lock(patient(), () => {});
    expect(asked).toBe(1);
    await second.unlock();
  }, 15_000);

  it('of a process that is gone is taken over, one that is fresh is not', async () => {
    const path = join(folder, 'a.lock');
    await writeFile(path, '1 1 1');
    const past = new Date(Date.now() - 60_000);
    await utimes(path, past, past);
    const lock = (await FileLocker.in(folder)).newLock('a');
    await lock.lock(patient(), () => {});
    const impatient = AbortSignal.timeout(200);
    const other = (await FileLocker.in(folder)).newLock('a');
    await expect(other.lock(impatient, () => {})).rejects.toMatchObject({ status_code: 423 });
    await lock.unlock();
  });

  it('of one upload says nothing about another', async () => {
    const locker = await FileLocker.in(folder);
    const [a, b] = [locker.newLock('a'), locker.newLock('b')];
    await a.lock(patient(), () => {});
    await b.lock(patient(), () => {});
    await a.unlock();
    await b.unlock();
  });

  it('goes to one of many at a time', async () => {
    const lockers = await Promise.all(Array.from({ length: 4 }, () => FileLocker.in(folder)));
    let inside = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 12 }, async (_, i) => {
        const lock = lockers[i % 4]?.newLock('a');
        await lock?.lock(patient(), () => {});
        inside += 1;
        most = Math.max(most, inside);
        await new Promise((resolve) => setTimeout(resolve, 5));
        inside -= 1;
        await lock?.unlock();
      }),
    );
    expect(most).toBe(1);
  }, 20_000);
});
