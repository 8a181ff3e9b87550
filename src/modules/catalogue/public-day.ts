// What every public read needs of its context: the pool to read from, and the day states are computed for.

import type pg from 'pg';
import type { Context } from '#runner/use-case.ts';
import { statusBounds } from './rules/listed-status.ts';
import type { StatusDay } from './store-search.ts';

/** The reading pool, or the primary where the reader must see an own write. */
export function poolOf(context: Pick<Context, 'db' | 'ports'>): pg.Pool {
  const { database } = context.ports;
  return context.db === database.read ? database.readPool : database.writePool;
}

/** The day of the question with what the law of that day says of states. */
export function statusDayOf(context: Pick<Context, 'today'>): StatusDay {
  return { day: context.today, ...statusBounds(context.today) };
}
