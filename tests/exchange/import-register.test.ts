// The whole way of an office's list: staged, confirmed, undone; what a person decides; who may not.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { date } from '#kernel/calendar.ts';
import { uuidV7 } from '#kernel/ids.ts';
import { readRegister } from '#modules/exchange/read-register.ts';
import { confirmRegisterImport } from '#modules/exchange/use-cases/confirm-register-import.ts';
import { previewRegisterImport } from '#modules/exchange/use-cases/preview-register-import.ts';
import { undoRegisterImport } from '#modules/exchange/use-cases/undo-register-import.ts';
import { viewRegisterImport } from '#modules/exchange/use-cases/view-register-import.ts';
import { verifyChain } from '#modules/ledger/services.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

const demo = readFileSync(new URL('../fixtures/register/demo-register.xlsx', import.meta.url));
const command = (): string => uuidV7(house.ports.clock.now().length, house.ports.random);

async function act<I, O>(useCase: UseCase<I, O>, input: unknown, commandId: string | null = command()): Promise<O> {
  const answer = await runUseCase(house.ports, useCase, input, { actor: localOperator, commandId });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value;
}

async function counts(): Promise<Record<string, number>> {
  const [row] = await query<Record<string, number>>(
    house.ports.database.write,
    `select (select count(*) from product) as products, (select count(*) from producer) as producers,
            (select count(*) from recognition) as recognitions`,
  );
  return { ...row };
}

async function stage(bytes: Uint8Array = demo) {
  const reading = await readRegister({ name: 'danh-muc.xlsx', bytes }, date('2026-11-23'), null);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const { fileName, fileHash, asOf } = reading.value;
  return await act(previewRegisterImport(reading.value), { fileName, fileHash, asOf });
}

describe('the register of a province', () => {
  it('waits, is written by one act that names every record, and leaves again by one act', async () => {
    const empty = await counts();
    const staged = await stage();
    expect(await counts()).toEqual(empty);
    expect(staged.counts.dataRows).toBe(123);
    const commandId = command();
    const done = await act(confirmRegisterImport, { id: staged.id, version: 1 }, commandId);
    const again = await act(confirmRegisterImport, { id: staged.id, version: 1 }, commandId);
    expect(again).toEqual(done);
    const full = await counts();
    expect(full['products']).toBe(done.newProducts);
    const [entry] = await query<{ records_count: number }>(
      house.ports.database.write,
      `select records_count from ledger_entry where use_case = 'exchange/confirm-register-import'`,
    );
    expect(entry?.records_count).toBe(done.newProducts + done.newProducers + done.newRecognitions + 1);

    const second = await stage();
    const view = await act(viewRegisterImport, { id: second.id }, null);
    // The same file again says nothing new.
    expect(view.tallies.byProposal).toEqual({ same: 109, near: 3, twice: 1, error: 10 });
    expect(view.tallies.effects).toEqual({ nothing: 123, create: 0, change: 0, join: 0 });

    await act(undoRegisterImport, { id: staged.id, version: 2 });
    expect(await counts()).toEqual(empty);
    expect((await verifyChain(house.ports.database.write)).brokenAt).toBeNull();
  });
});

describe('a register that changes meanwhile', () => {
  const rename = (name: string) =>
    query(
      house.ports.database.write,
      `update product set name = $1, version = version + 1
        where id = (select id from product where name like '%giả định%' order by id limit 1)`,
      [name],
    );
  const refusalOf = async <I, O>(useCase: UseCase<I, O>, input: unknown): Promise<string> => {
    const answer = await runUseCase(house.ports, useCase, input, { actor: localOperator, commandId: command() });
    return answer.ok ? 'done' : answer.problem.code;
  };

  it('refuses a confirmation that was compared with what is no longer so, and an undo of what was changed since', async () => {
    const first = await stage();
    const second = await stage();
    await act(confirmRegisterImport, { id: first.id, version: 1 });
    const full = await counts();
    // Both were new when they were staged; the first is in by now, so the second says nothing that was seen.
    expect(await refusalOf(confirmRegisterImport, { id: second.id, version: 1 })).toBe('exchange/register-changed');
    expect(await counts()).toEqual(full);
    await rename('Tên khác giả định');
    expect(await refusalOf(undoRegisterImport, { id: first.id, version: 2 })).toBe('exchange/changed-since');
    expect(await counts()).toEqual(full);
  });
});
