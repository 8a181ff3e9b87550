// Every act that programs may call, as soon as it is listed: done, it is one entry of the ledger; refused, it is none; and
// nothing that was typed reaches the log.

import { expect, it } from 'vitest';
import { z } from 'zod';
import { localOperator } from '#access/actor.ts';
import { useCases } from '#entry/use-cases.ts';
import { uuidV7 } from '#kernel/ids.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { freshHouse } from '../support/database.ts';

const CANARY = 'chimvangcanary';
const KNOWN: Readonly<Record<string, unknown>> = { unit: '12/03390', delivery: 'slip', role: 'clerk', version: 1 };

it('every act is one entry when done and none when refused, and the log holds nothing typed', async () => {
  const house = await freshHouse();
  const lines: string[] = [];
  const keep = (fields: object, message: string) => void lines.push(JSON.stringify([fields, message]));
  const ports = { ...house.ports, log: { info: keep, warn: keep, error: keep } };
  const count = async () =>
    (await query<{ n: number }>(ports.database.write, 'select count(*)::int as n from ledger_entry'))[0]?.n ?? 0;
  const acts = useCases.filter((useCase) => useCase.kind !== 'read');
  const done: string[] = [];
  try {
    for (const act of acts) {
      const shape = act.input instanceof z.ZodObject ? Object.keys(act.input.shape) : [];
      const id = uuidV7(1_795_000_000_000, ports.random);
      const input = Object.fromEntries(shape.map((key) => [key, KNOWN[key] ?? (/Id$/.test(key) ? id : CANARY)]));
      for (const optional of ['email', 'lastDay']) if (optional in input) delete input[optional];
      const before = await count();
      const answer = await runUseCase(ports, act, input, { actor: localOperator });
      expect((await count()) - before, act.name).toBe(answer.ok ? 1 : 0);
      if (answer.ok) done.push(act.name);
    }
    expect(acts.length).toBeGreaterThan(20);
    expect(done).toContain('access/invite-account');
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.join('\n')).not.toContain(CANARY);
  } finally {
    await house.close();
  }
});
