// What of a contract was carried out, by what was said when somebody asked last. What was signed stays what was signed.

import { groupedBy } from '#kernel/grouped-by.ts';
import { knownSum } from '#kernel/known-sum.ts';
import type { FollowUp, TradeContract } from './participation.ts';

export interface CarriedOut {
  /** Contracts and memoranda. */
  readonly signed: number;
  /** Of how many it is known what was carried out. */
  readonly answered: number;
  /** What that comes to, in đồng; `null`: known of none. */
  readonly carriedOutVnd: number | null;
}

type Said = Pick<FollowUp, 'contractId' | 'outcome' | 'valueVnd' | 'settledOn' | 'months'>;
type Signed = Pick<TradeContract, 'id' | 'valueVnd'>;

/**
 * What of a contract was carried out, in đồng: what was said to be delivered at the last answer, else all of it where it was kept and nothing where
 * it was not. `null`: nobody asked, nobody could be asked, or a part without an amount.
 * @example carriedOut({ valueVnd: 48 }, [{ ...asked, outcome: 'not-kept', valueVnd: null }]) // 0
 */
export function carriedOut({ valueVnd }: Pick<Signed, 'valueVnd'>, asked: readonly Said[]): number | null {
  const last = asked
    .filter(({ outcome }) => outcome !== null && outcome !== 'not-known')
    .toSorted((a, b) => (a.settledOn ?? '').localeCompare(b.settledOn ?? '') || a.months - b.months)
    .at(-1);
  if (last === undefined) return null;
  if (last.valueVnd !== null) return last.valueVnd;
  if (last.outcome === 'kept') return valueVnd;
  return last.outcome === 'not-kept' ? 0 : null;
}

/** The same of several contracts together. */
export function carriedOutOf(contracts: readonly Signed[], followUps: readonly Said[]): CarriedOut {
  const asked = groupedBy(followUps, (one) => one.contractId);
  const values = contracts.map((one) => carriedOut(one, asked.get(one.id) ?? []));
  const answered = values.filter((one) => one !== null).length;
  return { signed: contracts.length, answered, carriedOutVnd: knownSum(values) };
}
