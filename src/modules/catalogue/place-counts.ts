// Where the register has products: the choices of the place filters. Counted at most once a minute a database.

import type pg from 'pg';
import { countByPlace, type PlaceCount } from './store-search.ts';

const FRESH_MS = 60_000;

interface Kept {
  readonly at: number;
  readonly counts: Promise<readonly PlaceCount[]>;
}

const kept = new WeakMap<pg.Pool, Kept>();

/** Counts by place, at most a minute old. */
export function placeCounts(pool: pg.Pool): Promise<readonly PlaceCount[]> {
  const known = kept.get(pool);
  const now = performance.now();
  if (known !== undefined && now - known.at < FRESH_MS) return known.counts;
  const counts = countByPlace(pool);
  kept.set(pool, { at: now, counts });
  counts.catch(() => kept.delete(pool));
  return counts;
}
