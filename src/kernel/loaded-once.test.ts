import { expect, it } from 'vitest';
import { loadedOnce, loadedOnceFor } from './loaded-once.ts';

it('what was read once is kept, and a reading that failed is forgotten', async () => {
  let read = 0;
  const load = loadedOnce(async () => {
    read += 1;
    if (read === 1) throw new Error('the file is gone');
    return 'communes';
  });
  const [one, other] = [load(), load()];
  expect(one).toBe(other);
  await expect(one).rejects.toThrow('the file is gone');
  expect([await load(), await load(), read]).toEqual(['communes', 'communes', 2]);
});

it('each key is read for itself', async () => {
  const keys: string[] = [];
  const load = loadedOnceFor(async (key) => keys.push(key));
  await Promise.all([load('12'), load('11'), load('12')]);
  expect(keys).toEqual(['12', '11']);
});
