// What one producer has to do now, as its rooms know it: for the producer itself and for the office that calls it.

import { type Reach, unlimitedReach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { listEndingWithin } from '#modules/evidence/services.ts';
import { countFindingsFor } from '#modules/findings/services.ts';
import { openSupplementsWithin } from '#modules/intake/services.ts';
import { silentProducts } from '#modules/output/services.ts';
import { countUnfit } from '#modules/points-of-sale/services.ts';
import { waitsForProducers } from '#modules/promotion/services.ts';
import type { Db } from '#platform/database/db.ts';

/** What waits for a producer, the most pressing first. */
export const producerWaitKinds = [
  'correction',
  'supplement',
  'expired',
  'shelf',
  'ending',
  'lead',
  'invitation',
  'output',
  'evidence',
] as const;
export type ProducerWaitKind = (typeof producerWaitKinds)[number];

export interface ProducerWait {
  readonly kind: ProducerWaitKind;
  readonly count: number;
  /** The first last day of them, where they have one. */
  readonly dueOn: LocalDate | null;
}

const firstOf = (days: readonly (LocalDate | null)[]): LocalDate | null =>
  days.flatMap((one) => one ?? []).sort()[0] ?? null;

/** What waits in other rooms; what ends of the products themselves the board counts from its figures. */
export async function producerWaits(
  db: Db,
  producerId: ProducerId,
  today: LocalDate,
): Promise<readonly ProducerWait[]> {
  const own: Reach = { ...unlimitedReach, all: false, producerIds: [producerId] };
  const supplements = await openSupplementsWithin(db, own);
  const silent = await silentProducts(db, own, today);
  const { correcting } = await countFindingsFor(db, own, today);
  const { pieces } = await listEndingWithin(db, own, today);
  const market = await waitsForProducers(db, [producerId], today);
  const { lines } = await countUnfit(db, own, today);
  const waits: readonly ProducerWait[] = [
    { kind: 'correction', count: correcting, dueOn: null },
    { kind: 'supplement', count: supplements.length, dueOn: firstOf(supplements.map((one) => one.dueOn)) },
    { kind: 'output', count: silent.length, dueOn: firstOf(silent.map((one) => one.dueOn)) },
    { kind: 'shelf', count: lines, dueOn: null },
    { kind: 'lead', count: market.leads, dueOn: null },
    { kind: 'invitation', count: market.invitations, dueOn: market.firstOn },
    { kind: 'evidence', count: pieces.length, dueOn: null },
  ];
  return waits.filter(({ count }) => count > 0);
}
