// The tables on their way in: emptied, filled from the archive, put back in order, and compared with the list.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { ArchiveEntry } from './archive.ts';
import { countRows } from './dump.ts';
import type { DumpedTable, Manifest } from './manifest.ts';
import { stopIfAsked, TransferRefused, transferProblem } from './problems.ts';
import { copyStatement, forwardKeys, quoted, type Schema } from './schema.ts';

const nameIn = (table: string): string => `public.${quoted(table)}`;

/** References that must wait until all is filled: those of a circle. */
function waitingKeys(manifest: Manifest, schema: Schema): ReturnType<typeof forwardKeys> {
  return forwardKeys(
    manifest.tables.map((table) => table.name),
    schema.foreignKeys,
  );
}

/** Silences the tables' own triggers, lifts references of circles, and empties all tables of the list. */
export async function emptyTables(client: pg.ClientBase, manifest: Manifest, schema: Schema): Promise<void> {
  for (const { name } of manifest.tables) await client.query(`alter table ${nameIn(name)} disable trigger user`);
  for (const key of waitingKeys(manifest, schema)) {
    await client.query(`alter table ${nameIn(key.from)} drop constraint ${quoted(key.name)}`);
  }
  const names = manifest.tables.map((table) => nameIn(table.name));
  if (names.length > 0) await client.query(`truncate ${names.join(', ')}`);
}

/**
 * Copies every table in, in the order of the archive. Answers the first entry that belongs to no table, unread, or
 * null at the end.
 */
export async function fillTables(
  client: pg.ClientBase,
  manifest: Manifest,
  entries: AsyncGenerator<ArchiveEntry>,
  signal: AbortSignal | undefined,
): Promise<ArchiveEntry | null> {
  let next = await entries.next();
  for (const table of manifest.tables) {
    if (table.parts.length === 0) continue;
    const copy = client.query(copyStreams.from(copyStatement(table, 'from stdin')));
    const done = finished(copy);
    done.catch(() => {});
    for (const part of table.parts) {
      if (next.done === true || next.value.path !== part.path) throw notEqual(table.name);
      for await (const chunk of next.value.content) {
        stopIfAsked(signal);
        if (!copy.write(chunk)) await Promise.race([once(copy, 'drain'), done]);
      }
      next = await entries.next();
    }
    copy.end();
    await done;
  }
  return next.done === true ? null : next.value;
}

/**
 * Puts references, triggers and sequences back, then reads every table again and compares rows and hash with the
 * list: what is there is what was dumped. Sequences restart inside the transaction (setval would outlive a rollback).
 */
export async function finishTables(client: pg.ClientBase, manifest: Manifest, schema: Schema): Promise<void> {
  await client.query('set constraints all immediate');
  for (const key of waitingKeys(manifest, schema)) {
    await client.query(`alter table ${nameIn(key.from)} add constraint ${quoted(key.name)} ${key.definition}`);
  }
  for (const { name } of manifest.tables) await client.query(`alter table ${nameIn(name)} enable trigger user`);
  for (const { name, nextValue } of manifest.sequences) {
    await client.query(`alter sequence ${nameIn(name)} restart with ${nextValue}`);
  }
  for (const table of manifest.tables) await compareTable(client, table);
}

async function compareTable(client: pg.ClientBase, table: DumpedTable): Promise<void> {
  const hash = createHash('sha256');
  let rows = 0;
  for await (const chunk of client.query(copyStreams.to(copyStatement(table, 'to stdout')))) {
    hash.update(chunk as Buffer);
    rows += countRows(chunk as Buffer);
  }
  if (rows !== table.rows || hash.digest('hex') !== table.sha256) throw notEqual(table.name);
}

function notEqual(table: string): TransferRefused {
  return new TransferRefused(transferProblem('conflict', 'transfer/not-equal', { table }));
}
