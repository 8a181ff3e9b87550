// The runner's promises, on a real database: one act one entry, a repeat has one effect, a refusal leaves nothing.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { localOperator, stranger } from '#access/actor.ts';
import { uuidV7 } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { historyOf, verifyChain } from '#modules/ledger/services.ts';
import { secureRandom } from '#platform/clock/random.ts';
import { query } from '#platform/database/db.ts';
import { text } from '#runner/fields.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 20 });
});
afterAll(async () => {
  await house.close();
});

const fresh = (): string => uuidV7(Date.now(), secureRandom);

/** Keeps a note in the settings table: the smallest act that writes something of its own. */
const keepNote = defineUseCase({
  name: 'producers/register-producer',
  kind: 'act',
  legalBasis: null,
  input: z.object({ name: text(40), refuse: z.boolean().optional(), crash: z.boolean().optional() }),
  async run(input, context) {
    const id = context.newId<'producer'>();
    await query(context.db, `insert into setting values ($1, to_jsonb($2::text), now())`, [`note ${id}`, input.name]);
    context.touch({ kind: 'producer', id, before: null, after: { name: input.name } });
    if (input.crash) throw new Error('a fault');
    if (input.refuse) return refuse(problem('conflict', 'records/changed-meanwhile', {}));
    return ok({ id });
  },
});

const notes = async (): Promise<number> => {
  const rows = await query<{ n: number }>(
    house.ports.database.write,
    `select count(*)::int n from setting where name like 'note %'`,
  );
  return rows[0]?.n ?? 0;
};

describe('an act', () => {
  it('keeps every record as it was before, texts of several lines and records that are new among them', async () => {
    const [changed, made, removed] = [fresh(), fresh(), fresh()];
    const story = { story: 'dòng một\nnói "chè" \\n\r\n\tdòng ba', empty: '', none: null };
    const touchThree = defineUseCase({
      ...keepNote,
      async run(_input, context) {
        context.touch(
          { kind: 'product', id: changed, before: story, after: { story: 'ngắn' } },
          { kind: 'product', id: made, before: null, after: story },
          { kind: 'product', id: removed, before: {}, after: null },
        );
        return ok({ id: context.newId<'producer'>() });
      },
    });
    await runUseCase(house.ports, touchThree, { name: 'Ba bản ghi' }, { actor: localOperator });
    const befores: unknown[] = [];
    for (const id of [changed, made, removed]) {
      befores.push((await historyOf(house.ports.database.write, 'product', id))[0]?.before);
    }
    expect(befores).toEqual([story, null, {}]);
    expect((await verifyChain(house.ports.database.write)).brokenAt).toBeNull();
  });

  it('stands in the ledger once, with the record it touched, and the chain holds', async () => {
    const before = await verifyChain(house.ports.database.write);
    const answer = await runUseCase(house.ports, keepNote, { name: 'Chè Shan' }, { actor: localOperator });
    expect(answer.ok).toBe(true);
    const after = await verifyChain(house.ports.database.write);
    expect(after.entries).toBe(before.entries + 1);
    expect(after.brokenAt).toBeNull();
    const id = answer.ok ? answer.value.id : '';
    const history = await historyOf(house.ports.database.write, 'producer', id);
    expect(history).toHaveLength(1);
    expect(history[0]?.actorKind).toBe('local-operator');
  });

  it('sent two hundred times at once under one command id has one effect and one answer', async () => {
    const commandId = fresh();
    const before = await notes();
    const answers = await Promise.all(
      Array.from({ length: 200 }, () =>
        runUseCase(house.ports, keepNote, { name: 'Miến dong' }, { actor: localOperator, commandId }),
      ),
    );
    expect(await notes()).toBe(before + 1);
    expect(new Set(answers.map((a) => (a.ok ? a.value.id : a.problem.code))).size).toBe(1);
  });

  it('is refused when its command id was used for another request', async () => {
    const commandId = fresh();
    await runUseCase(house.ports, keepNote, { name: 'Một' }, { actor: localOperator, commandId });
    const second = await runUseCase(house.ports, keepNote, { name: 'Hai' }, { actor: localOperator, commandId });
    expect(second).toMatchObject({ ok: false, problem: { code: 'command/used-for-another-request' } });
  });

  it('that is refused leaves nothing: no record, no entry, and its command may be tried again', async () => {
    const commandId = fresh();
    const before = { notes: await notes(), chain: await verifyChain(house.ports.database.write) };
    const refused = await runUseCase(
      house.ports,
      keepNote,
      { name: 'x', refuse: true },
      { actor: localOperator, commandId },
    );
    expect(refused.ok).toBe(false);
    expect(await notes()).toBe(before.notes);
    expect((await verifyChain(house.ports.database.write)).entries).toBe(before.chain.entries);
    const again = await runUseCase(house.ports, keepNote, { name: 'x' }, { actor: localOperator, commandId });
    expect(again.ok).toBe(true);
  });

  it('that fails by a fault throws and leaves nothing', async () => {
    const before = await notes();
    await expect(
      runUseCase(house.ports, keepNote, { name: 'x', crash: true }, { actor: localOperator }),
    ).rejects.toThrow('a fault');
    expect(await notes()).toBe(before);
  });

  it('by a stranger is refused before its input is looked at', async () => {
    const answer = await runUseCase(house.ports, keepNote, { nonsense: 1 }, { actor: stranger });
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'forbidden', code: 'access/sign-in-needed' } });
  });

  it('with wrong fields names every one of them', async () => {
    const answer = await runUseCase(house.ports, keepNote, { name: ' ', refuse: 'x' }, { actor: localOperator });
    expect(answer).toMatchObject({
      ok: false,
      problem: {
        kind: 'invalid',
        fields: [
          { path: 'name', code: 'required' },
          { path: 'refuse', code: 'not-a-yes-or-no' },
        ],
      },
    });
  });
});

describe('the chain', () => {
  it('shows an entry that was changed, a record that was changed, and an entry that was removed', async () => {
    const own = await freshHouse();
    try {
      for (const name of ['a', 'b', 'c']) await runUseCase(own.ports, keepNote, { name }, { actor: localOperator });
      const db = own.ports.database.write;
      await query(db, `update ledger_entry set content = replace(content, 'register', 'Register') where seq = 2`);
      expect(await verifyChain(db)).toMatchObject({ brokenAt: 2, reason: 'hash' });
      await query(db, `update ledger_entry set content = replace(content, 'Register', 'register') where seq = 2`);
      await query(db, `update ledger_record set content_hash = repeat('0', 64) where seq = 3`);
      expect(await verifyChain(db)).toMatchObject({ brokenAt: 3, reason: 'records' });
      await query(db, `delete from ledger_record where seq = 3`);
      await query(db, `delete from ledger_entry where seq = 3`);
      expect(await verifyChain(db)).toMatchObject({ reason: 'head' });
    } finally {
      await own.close();
    }
  });
});
