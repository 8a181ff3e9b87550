// What costs a walk through the whole register and may be a minute old: read once a minute for each database.

import type pg from 'pg';

const FRESH_MS = 60_000;

/** The read, kept for a minute; a read that failed is not kept. */
export function keptAMinute<T>(read: (pool: pg.Pool) => Promise<T>): (pool: pg.Pool) => Promise<T> {
  const kept = new WeakMap<pg.Pool, { readonly at: number; readonly answer: Promise<T> }>();
  return (pool) => {
    const known = kept.get(pool);
    const now = performance.now();
    if (known !== undefined && now - known.at < FRESH_MS) return known.answer;
    const answer = read(pool);
    kept.set(pool, { at: now, answer });
    answer.catch(() => kept.delete(pool));
    return answer;
  };
}
