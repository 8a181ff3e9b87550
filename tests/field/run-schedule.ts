// Plays a schedule: phones write, the line drops, repeats and reorders what they send, and they hear from the server when it lets them. At
// the end everybody is in town and sends all that was not acknowledged.

import { expect } from 'vitest';
import { answerField, foldVisit, lastOf, type Operation } from '#modules/field/index.ts';
import { type Fact, FIELDS, mixed, OPERATIONS, reached, type Step, standing } from './model.ts';

const VALUES = ['yes', 'no', 'not-applicable'];
export const fieldOf = (field: number): string => answerField('label@1', `q${field}`);

export interface PlayedPhone {
  readonly id: string;
  /** Makes the next operation. */
  next(field: string, value: string, sees: string | null, deviceTime: string): Operation;
}

export interface PlayedServer {
  /** Takes one call; answers how each operation stands. */
  take(phone: number, operations: readonly Operation[]): Promise<readonly string[]>;
  /** Everything that entered the record. */
  applied(): Promise<readonly Operation[]>;
}

interface Pocket {
  readonly all: Operation[];
  readonly acknowledged: Set<string>;
  /** What it last heard of others. */
  heard: readonly Operation[];
}

const ACKNOWLEDGED = ['applied', 'repeated', 'held', 'conflict'];

/** Plays it and holds the server to the model after every call and at the end. */
export async function play(
  steps: readonly Step[],
  phones: readonly PlayedPhone[],
  server: PlayedServer,
): Promise<void> {
  const pockets: readonly Pocket[] = phones.map(() => ({ all: [], acknowledged: new Set(), heard: [] }));
  const facts: Fact[] = [];
  const delivered = new Set<string>();
  const deliver = async (n: number, operations: readonly Operation[], answered: boolean): Promise<void> => {
    if (operations.length === 0) return;
    const states = await server.take(n, operations);
    for (const { id } of operations) delivered.add(id);
    expect(states.every((one) => ACKNOWLEDGED.includes(one))).toBe(true);
    if (answered) for (const { id } of operations) pockets[n]?.acknowledged.add(id);
  };
  for (const step of steps) {
    const [pocket, phone] = [pockets[step.device], phones[step.device]];
    if (pocket === undefined || phone === undefined) continue;
    if (step.do === 'write') {
      if (pocket.all.length >= OPERATIONS) continue;
      const field = fieldOf(step.field);
      const seen = lastOf([...pocket.heard, ...pocket.all], field);
      const at = new Date(Date.UTC(2026, 10, 20, 3) + step.skew * 60_000).toISOString();
      const value = VALUES[step.value] ?? 'yes';
      const operation = phone.next(field, value, seen, at);
      pocket.all.push(operation);
      facts.push({
        id: operation.id,
        device: step.device,
        nth: pocket.all.length,
        field: step.field,
        value,
        sees: seen,
      });
    } else if (step.do === 'hear') {
      pocket.heard = await server.applied();
    } else {
      const waiting = pocket.all.filter((one) => !pocket.acknowledged.has(one.id));
      const part = mixed(waiting.slice(step.from, step.from + step.count), step.order);
      await deliver(step.device, part, step.answered);
      if (step.twice) await deliver(step.device, part, step.answered);
    }
  }
  expect((await server.applied()).map((one) => one.id).sort()).toEqual(
    reached(facts, delivered)
      .map((one) => one.id)
      .sort(),
  );
  for (const [n, pocket] of pockets.entries()) {
    const rest = pocket.all.filter((one) => !pocket.acknowledged.has(one.id));
    for (let at = 0; at < rest.length; at += 7) await deliver(n, mixed(rest.slice(at, at + 7), at), true);
  }
  const applied = await server.applied();
  expect(applied.map((one) => one.id).sort()).toEqual(facts.map((one) => one.id).sort());
  const record = foldVisit(applied);
  const model = standing(facts);
  for (let field = 0; field < FIELDS; field += 1) {
    const values = model.get(field);
    const entry = record.answers.find((one) => one.field === fieldOf(field));
    if (values === undefined) {
      expect(entry).toBeUndefined();
      continue;
    }
    expect([...new Set(entry?.heads.map((one) => one.value?.value))].sort()).toEqual(values);
    expect(entry?.undecided).toBe(values.length > 1);
    const open = record.conflicts.some((one) => one.field === fieldOf(field) && one.resolvedBy === null);
    expect(open).toBe(values.length > 1);
  }
}
