// The restore drill on the real schema: work is done, dumped, wiped and restored; rows, ledger root and files are equal.

import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { localOperator } from '#access/actor.ts';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import type { FileHash } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { verifyChain } from '#modules/ledger/services.ts';
import { query } from '#platform/database/db.ts';
import { appliedMigrations } from '#platform/database/migrate.ts';
import { secretFor } from '#platform/database/secrets.ts';
import { dumpDatabase } from '#platform/database/transfer/dump.ts';
import { restoreDatabase } from '#platform/database/transfer/restore.ts';
import { verifyDump } from '#platform/database/transfer/verify-dump.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { scratchFolder } from '../support/scratch.ts';

let house: TestHouse;
let other: TestHouse;
let folder: string;
const files: FileHash[] = [];

/** An act with a file, so that ledger, settings and the folder of files all change. */
const keepFile = defineUseCase({
  name: 'producers/register-producer',
  kind: 'act',
  legalBasis: null,
  input: z.object({ text: z.string() }),
  async run(input, context) {
    const id = context.newId<'producer'>();
    const hash = await context.ports.files.put(Buffer.from(input.text));
    files.push(hash);
    await query(context.db, 'insert into setting values ($1, to_jsonb($2::text), now())', [`file ${id}`, hash]);
    context.touch({ kind: 'producer', id, before: null, after: { hash } });
    return ok({ id });
  },
});

beforeAll(async () => {
  house = await freshHouse();
  other = await freshHouse();
  folder = scratchFolder('openocop-drill-');
  await prepareTraining(house.ports, 'demo');
  for (let i = 0; i < 50; i += 1) {
    const done = await runUseCase(house.ports, keepFile, { text: `tài liệu ${i}` }, { actor: localOperator });
    expect(done.ok).toBe(true);
  }
});
afterAll(async () => {
  await house.close();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = async (path: string): Promise<Record<string, number>> => {
  const verified = await verifyDump({ source: path });
  if (!verified.ok) throw new Error(verified.problem.code);
  return Object.fromEntries(verified.value.tables.map((t) => [t.name, t.rows]));
};

const dumpOf = async (of: TestHouse, name: string): Promise<string> => {
  const target = join(folder, name);
  const made = await dumpDatabase({
    connection: of.connection,
    fileRoot: of.ports.files.root,
    target,
    appVersion: '0.1.0',
    now: of.clock.now(),
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return target;
};

test('after a restore rows, ledger root and every file are equal, and the secrets are the target’s own', async () => {
  const dump = await dumpOf(house, 'drill.tar.gz');
  const before = await verifyChain(house.ports.database.write);
  expect(before.entries).toBeGreaterThanOrEqual(50);
  expect(before.brokenAt).toBeNull();
  const ownSecret = await secretFor(other.ports.database.writePool, 'forms', () => new Uint8Array(32));
  const restored = await restoreDatabase({
    connection: other.connection,
    fileRoot: other.ports.files.root,
    source: dump,
  });
  // Those of the acts here, and what the training register holds.
  const kept = readdirSync(house.ports.files.root, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  );
  expect(kept.length).toBeGreaterThan(files.length);
  expect(restored).toMatchObject({ ok: true, value: { files: kept.length } });
  expect(await verifyChain(other.ports.database.write)).toEqual(before);
  expect(await rowsOf(await dumpOf(other, 'again.tar.gz'))).toEqual(await rowsOf(dump));
  for (const hash of files) {
    const content = await other.ports.files.get(hash);
    expect(
      createHash('sha256')
        .update(content ?? '')
        .digest('hex'),
    ).toBe(hash);
  }
  expect(await secretFor(other.ports.database.writePool, 'forms', () => new Uint8Array(32))).toBe(ownSecret);
  expect(ownSecret).not.toBe(house.ports.formSecret);
  // The work goes on where it was: the next act stands in the same chain.
  const next = await runUseCase(other.ports, keepFile, { text: 'sau khi khôi phục' }, { actor: localOperator });
  expect(next.ok).toBe(true);
  expect(await verifyChain(other.ports.database.write)).toMatchObject({ entries: before.entries + 1, brokenAt: null });
});

test('the list names the migrations and holds neither their table, the job queue nor the secrets', async () => {
  const dump = await dumpOf(house, 'list.tar.gz');
  const verified = await verifyDump({ source: dump });
  if (!verified.ok) throw new Error(verified.problem.code);
  expect(verified.value.migrations).toEqual(await appliedMigrations(house.ports.database.write));
  expect(verified.value.migrations.length).toBeGreaterThan(0);
  const tables = verified.value.tables.map((t) => t.name);
  expect(tables).toContain('ledger_entry');
  for (const hidden of ['secret_key', 'kysely_migration', 'kysely_migration_lock', '_private_jobs']) {
    expect(tables).not.toContain(hidden);
  }
});
