// A second, simpler opinion on what a server must hold after phones without a network have sent what they could: written apart from the
// rules, by definition instead of by bookkeeping. And the schedules that both are held to.

import fc from 'fast-check';

/** What a phone does next: writes an answer, lets a part of what waits go through a broken line, hears from the server. */
export type Step =
  | {
      readonly do: 'write';
      readonly device: number;
      readonly field: number;
      readonly value: number;
      readonly skew: number;
    }
  | {
      readonly do: 'send';
      readonly device: number;
      readonly from: number;
      readonly count: number;
      readonly order: number;
      readonly twice: boolean;
      readonly answered: boolean;
    }
  | { readonly do: 'hear'; readonly device: number };

export const DEVICES = 3;
export const OPERATIONS = 20;
export const FIELDS = 4;

const device = fc.integer({ min: 0, max: DEVICES - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write' as const),
      device,
      field: fc.integer({ min: 0, max: FIELDS - 1 }),
      value: fc.integer({ min: 0, max: 2 }),
      skew: fc.integer({ min: -5_000, max: 5_000 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('send' as const),
      device,
      from: fc.nat(6),
      count: fc.integer({ min: 1, max: 8 }),
      order: fc.nat(1_000_000),
      twice: fc.boolean(),
      answered: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('hear' as const), device }) },
);
/** Enough steps for three phones with twenty operations each; what is beyond twenty on a phone is not written. */
export const schedule = fc.array(step, { minLength: 20, maxLength: 110, size: 'max' });

/** What was written, as the model knows it. */
export interface Fact {
  readonly id: string;
  readonly device: number;
  readonly nth: number;
  readonly field: number;
  readonly value: string;
  readonly sees: string | null;
}

/** Deterministic order of a part of a list: a broken line shuffles, drops and repeats. */
export function mixed<Item>(items: readonly Item[], order: number): readonly Item[] {
  const rest = [...items];
  const out: Item[] = [];
  let seed = order + 1;
  while (rest.length > 0) {
    seed = (seed * 48_271) % 2_147_483_647;
    out.push(...rest.splice(seed % rest.length, 1));
  }
  return out;
}

/** The operations that a server holding `delivered` has in its record: of each phone all before its first gap. */
export function reached(facts: readonly Fact[], delivered: ReadonlySet<string>): readonly Fact[] {
  return facts.filter((fact) =>
    facts.every((other) => other.device !== fact.device || other.nth > fact.nth || delivered.has(other.id)),
  );
}

/** Whether somebody who made `later` knew of `earlier`, by seeing it or by having made it, over any number of steps. */
function knew(facts: readonly Fact[], later: Fact, earlier: Fact): boolean {
  const heard = new Set<string>();
  const look = (one: Fact): void => {
    for (const other of facts) {
      if (heard.has(other.id) || other.field !== one.field || other.id === one.id) continue;
      const own = other.device === one.device && other.nth < one.nth;
      if (own || one.sees === other.id) {
        heard.add(other.id);
        look(other);
      }
    }
  };
  look(later);
  return heard.has(earlier.id);
}

/** Of each field the values that nobody who came later knew of; more than one different is a contradiction. */
export function standing(facts: readonly Fact[]): ReadonlyMap<number, readonly string[]> {
  const fields = new Map<number, readonly string[]>();
  for (let field = 0; field < FIELDS; field += 1) {
    const own = facts.filter((one) => one.field === field);
    if (own.length === 0) continue;
    const last = own.filter((one) => !own.some((other) => other.id !== one.id && knew(own, other, one)));
    fields.set(field, [...new Set(last.map((one) => one.value))].sort());
  }
  return fields;
}
