// What happened to a finding, one row after the other: rows are added, never changed.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { FindingId } from './finding.ts';

export const findingActKinds = [
  'recorded',
  'correction-asked',
  'answered',
  'returned',
  'verified',
  'not-corrected',
  'recheck-planned',
  'sanctioned',
  'handed-over',
  'outcome-recorded',
  'withdrawal-proposed',
  'reminded',
  'escalated',
  'dropped',
] as const;
export type FindingActKind = (typeof findingActKinds)[number];

/** A sanction of another body for the breach, as its paper says it. Nobody outside reads it. */
export interface Sanction {
  readonly authority: string;
  readonly number: string;
  readonly decidedOn: LocalDate;
  /** Whole đồng; `null`: a warning, or not said. */
  readonly amountVnd: number | null;
}

/**
 * From which fine the form asks once more: a nought too many is typed soon. Ours, no limit of the law.
 * @example isOddFine(2_000_000_000) // false
 */
export const isOddFine = (amountVnd: number | null): boolean => amountVnd !== null && amountVnd > 2_000_000_000;

/** A finding that another agency is to deal with: by which letter, until when. */
export interface HandedOver {
  readonly agency: string;
  /** `CV số 45/SNNMT-KT`: as it is written on the letter. */
  readonly number: string;
  readonly issuedOn: LocalDate;
  readonly letterId: string | null;
  /** The number without its symbol, as the book counts it. */
  readonly serial: string;
  /** The letter may speak of several findings: the first of them holds its number in the book. */
  readonly first: 'yes' | 'no';
}

/** The paper of that agency about what it did. */
export interface AgencyPaper {
  readonly agency: string;
  readonly number: string;
  readonly date: LocalDate;
  /** It concludes that the law was broken and asks for withdrawal: Art. 8.1c, e. */
  readonly concludes: boolean;
}

export interface FindingAct {
  readonly id: Id<'finding-act'>;
  readonly findingId: FindingId;
  readonly kind: FindingActKind;
  readonly words: string | null;
  readonly files: readonly KeptFile[];
  readonly until: LocalDate | null;
  readonly toLabel: string | null;
  /** Of a sanction, a hand-over or an outcome: its paper. */
  readonly details: Sanction | HandedOver | AgencyPaper | null;
  readonly byId: AccountId | null;
  readonly byName: string;
  readonly on: LocalDate;
  readonly at: Instant;
}

/** The sanctions among what happened. */
export const sanctionsOf = (acts: readonly FindingAct[]) =>
  acts.flatMap((act) => (act.kind === 'sanctioned' ? [{ act, sanction: act.details as Sanction }] : []));

/** The hand-overs among what happened, each with the outcome that came after it and before the next one to the same agency. */
export function handOversOf(acts: readonly FindingAct[]) {
  return acts.flatMap((act) => {
    if (act.kind !== 'handed-over') return [];
    const handed = act.details as HandedOver;
    const outcome = acts.find(
      (one) =>
        one.kind === 'outcome-recorded' && one.at >= act.at && (one.details as AgencyPaper).agency === handed.agency,
    );
    return [{ act, handed, outcome: outcome ?? null }];
  });
}
