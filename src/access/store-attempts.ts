// The only place that names the tables of tries at a door and of devices an account has used.

import { type Instant, instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { type Bucket, type LockOutRule, tryDoor } from './lock-out.ts';

interface BucketRow {
  readonly failures: number;
  readonly lastAt: Instant;
  readonly blockedUntil: Instant | null;
}

/** A door by its key, and the rule that closes it. */
export interface Door {
  readonly key: string;
  readonly rule: LockOutRule;
}

interface TriedDoor {
  readonly key: string;
  readonly before: Bucket;
  readonly tried: ReturnType<typeof tryDoor>;
}

/**
 * Doors of `$1`, locked in the order of their keys as `countTry` locks them: whoever changes several at once takes them in this
 * order, or two people would wait for each other in a circle.
 */
const LOCKED = 'select key from attempt_bucket where key = any($1::text[]) order by key for update';

/**
 * Counts one try at every door, before anything is compared; false where one of them is closed, and then it counts at none:
 * who stands at a closed door cannot close another. Rows are locked in the order of their keys, so fifty tries at once are
 * counted one after the other and never wait for each other in a circle. The statements are the same whether a door is open
 * or closed, and in whatever order the keys fall.
 */
export async function countTry(db: Db, doors: readonly Door[], now: Instant): Promise<boolean> {
  const nowMs = millisecondsOf(now);
  return await db.transaction().execute(async (transaction) => {
    const standing: TriedDoor[] = [];
    for (const door of [...doors].sort((a, b) => (a.key < b.key ? -1 : 1))) {
      const rows = await query<BucketRow>(
        transaction,
        `insert into attempt_bucket (key, failures, last_at) values ($1, 0, $2)
         on conflict (key) do update set key = excluded.key
         returning failures, last_at as "lastAt", blocked_until as "blockedUntil"`,
        [door.key, now],
      );
      const row = rows[0];
      if (row === undefined) throw new Error('a door that was just written is not there');
      const before: Bucket = {
        failures: row.failures,
        lastMs: millisecondsOf(row.lastAt),
        blockedUntilMs: row.blockedUntil === null ? null : millisecondsOf(row.blockedUntil),
      };
      standing.push({ key: door.key, before, tried: tryDoor(before, door.rule, nowMs) });
    }
    const open = standing.every(({ tried }) => tried.open);
    for (const { key, before, tried } of standing) {
      // Written at a closed door too, as it was: what a refusal costs does not show which of the doors is closed.
      const after = open ? tried.after : before;
      await query(
        transaction,
        'update attempt_bucket set failures = $2, last_at = $3, blocked_until = $4 where key = $1',
        [
          key,
          after.failures,
          instantOf(after.lastMs),
          after.blockedUntilMs === null ? null : instantOf(after.blockedUntilMs),
        ],
      );
    }
    return open;
  });
}

/**
 * Takes one counted try back: it was right so far, but the door is not passed yet. A door that has closed meanwhile stays
 * closed, or somebody with the password could keep opening it while guessing the second factor.
 */
export async function takeTryBack(db: Db, keys: readonly string[], now: Instant): Promise<void> {
  await query(
    db,
    `update attempt_bucket set failures = greatest(failures - 1, 0)
      where key in (${LOCKED}) and (blocked_until is null or blocked_until <= $2)`,
    [[...keys], now],
  );
}

/** Forgets what was counted at a door: the person has come in. */
export async function forgetTries(db: Db, keys: readonly string[]): Promise<void> {
  await query(db, `delete from attempt_bucket where key in (${LOCKED})`, [[...keys]]);
}

/** Whether the account came in from this device before. */
export async function isKnownDevice(db: Db, accountId: AccountId, deviceHash: string): Promise<boolean> {
  const rows = await query(db, 'select 1 from known_device where account_id = $1 and device_hash = $2', [
    accountId,
    deviceHash,
  ]);
  return rows.length === 1;
}

/** Remembers that the account came in from this device. */
export async function rememberDevice(db: Db, accountId: AccountId, deviceHash: string, at: Instant): Promise<void> {
  await query(
    db,
    `insert into known_device (account_id, device_hash, first_at, last_at) values ($1, $2, $3, $3)
     on conflict (account_id, device_hash) do update set last_at = excluded.last_at`,
    [accountId, deviceHash, at],
  );
}

/** Forgets every device of an account: after a reset because something was lost. */
export async function forgetDevices(db: Db, accountId: AccountId): Promise<void> {
  await query(db, 'delete from known_device where account_id = $1', [accountId]);
}

/** Removes what has been quiet for long. */
export async function sweepAttempts(db: Db, triesBefore: Instant, devicesBefore: Instant): Promise<void> {
  await query(db, 'delete from attempt_bucket where last_at < $1', [triesBefore]);
  await query(db, 'delete from known_device where last_at < $1', [devicesBefore]);
}
