// Holds one act to its promise: done, it is exactly one entry of the ledger, under its own name, and that entry names the records
// it touched, with the hash of each as it stands afterwards.

import { expect } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { verifyChain } from '#modules/ledger/services.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import type { UseCase } from '#runner/use-case.ts';
import type { TestHouse } from '../../support/database.ts';

interface Entry {
  readonly seq: number;
  readonly useCase: string;
  readonly actorId: string | null;
  readonly count: number;
}

export class Proving {
  readonly house: TestHouse;
  readonly proven = new Set<string>();

  constructor(house: TestHouse) {
    this.house = house;
  }

  async #entriesAfter(seq: number): Promise<readonly Entry[]> {
    return await query<Entry>(
      this.house.ports.database.write,
      `select seq::int as seq, use_case as "useCase", actor_id as "actorId", records_count as count
         from ledger_entry where seq > $1 order by seq`,
      [seq],
    );
  }

  /**
   * Does something that must be one entry of this name, naming records of these kinds (each at least once, and no other).
   * The work answers what it did, and ids of records that must be among them.
   */
  async doing<T>(name: string, kinds: readonly string[], work: () => Promise<T>, ids: (done: T) => readonly string[]) {
    const all = await this.#entriesAfter(0);
    const done = await work();
    const entries = await this.#entriesAfter(all.at(-1)?.seq ?? 0);
    expect([name, entries.map((entry) => entry.useCase)]).toEqual([name, [name]]);
    const [entry] = entries;
    const records = await query<{ kind: string; id: string; hash: string }>(
      this.house.ports.database.write,
      'select record_kind as kind, record_id as id, content_hash as hash from ledger_record where seq = $1',
      [entry?.seq],
    );
    const named = [...new Set(records.map((record) => record.kind))].sort();
    expect([name, named]).toEqual([name, [...kinds].sort()]);
    expect([name, records.length]).toEqual([name, entry?.count]);
    expect(records.every(({ hash }) => hash === 'removed' || /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    for (const id of ids(done))
      expect([name, records.map((record) => record.id)]).toEqual([name, expect.arrayContaining([id])]);
    this.proven.add(name);
    return { done, actorId: entry?.actorId ?? null };
  }

  /** The same for a use case that somebody runs; answers its output. */
  async act<Input, Output>(
    useCase: UseCase<Input, Output>,
    input: unknown,
    actor: Actor,
    kinds: readonly string[],
    ids: (output: Output) => readonly string[] = () => [],
  ): Promise<Output> {
    const { done, actorId } = await this.doing(
      useCase.name,
      kinds,
      async () => {
        const answer = await runUseCase(this.house.ports, useCase, input, { actor });
        if (!answer.ok) throw new Error(`${useCase.name}: ${JSON.stringify(answer.problem)}`);
        return answer.value;
      },
      ids,
    );
    expect([useCase.name, actorId]).toEqual([useCase.name, actor.accountId]);
    return done;
  }

  /** Nothing of what was proven broke the chain. */
  async chainHolds(): Promise<void> {
    const { brokenAt, entries } = await verifyChain(this.house.ports.database.write);
    expect([brokenAt, entries > 0]).toEqual([null, true]);
  }
}
