// What is known of producers before an event: what they have that carries stars on all its days, and how earlier events went.

import { unlimitedReach } from '#access/reach.ts';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { knownSum } from '#kernel/known-sum.ts';
import { listOutputOf } from '#modules/output/services.ts';
import type { Product } from '#modules/products/index.ts';
import { everyProduct, findProductsByIds, listProductLines } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { TradeEvent } from './rules/event.ts';
import { stayedAway } from './rules/event-move.ts';
import type { Candidate } from './rules/invitees.ts';
import { counts } from './rules/sale.ts';
import { listEventRows, listParticipations, listSales } from './store.ts';
import { listContracts } from './store-market.ts';
import { isValidOn } from './valid-products.ts';

/** Earlier events count for so long. */
const YEARS_BACK = 3;
const YEARS_AHEAD = 3;
const MOST_PRODUCTS = 20_000;

export interface CandidateWithProducts {
  readonly producerName: string;
  readonly candidate: Candidate;
  readonly products: readonly Product[];
}

type Office = Pick<TradeEvent, 'provinceCode' | 'communeCode'>;

/** The reach of an office itself: its commune, or its whole province. */
export const reachOfOffice = ({ provinceCode, communeCode }: Office) => ({
  ...unlimitedReach,
  all: false,
  ...(communeCode === null ? { provinceCodes: [provinceCode] } : { communeCodes: [communeCode] }),
});

type Earlier = (producerId: ProducerId) => Candidate['earlier'];

/**
 * How earlier events of an office went for each producer: invited is who was invited to any event that was not cancelled, one to come among them;
 * the rest by what was settled in the last three years.
 */
async function earlierOf(db: Db, event: Office & { readonly id?: TradeEvent['id'] }, day: LocalDate): Promise<Earlier> {
  const span = { from: addMonths(day, -12 * YEARS_BACK), until: addMonths(day, 12 * YEARS_AHEAD) };
  const reach = { ...unlimitedReach, all: false, provinceCodes: [event.provinceCode] };
  const known = (await listEventRows(db, reach, span)).filter(
    (one) => one.state !== 'cancelled' && one.id !== event.id,
  );
  const all = await listParticipations(
    db,
    known.map((one) => one.id),
  );
  const invitations = groupedBy(all, (one) => one.producerId);
  const ids = known.filter((one) => one.state === 'settled').map((one) => one.id);
  const settled = new Set(ids);
  const sales = groupedBy((await listSales(db, ids)).filter(counts), (one) => one.producerId);
  const contracts = groupedBy(await listContracts(db, { eventIds: ids }), (one) => one.producerId);
  return (producerId) => {
    const invited = invitations.get(producerId) ?? [];
    const own = invited.filter((one) => settled.has(one.eventId));
    const came = own.filter((one) => one.attended === true);
    const sold = sales.get(producerId) ?? [];
    const total = knownSum(sold.map((one) => one.salesVnd));
    const said = new Set(sold.filter((one) => one.salesVnd !== null).map((one) => one.eventId));
    return {
      invited: invited.length,
      lastInvitedOn:
        invited
          .map((one) => one.invitedOn)
          .toSorted()
          .at(-1) ?? null,
      attended: came.length,
      noShows: own.filter(stayedAway).length,
      declined: own.filter((one) => one.answer === 'declines' && !one.forOtherDays).length,
      silent: came.filter((one) => !said.has(one.eventId)).length,
      salesVnd: total === null || said.size === 0 ? null : total / said.size,
      contracts: (contracts.get(producerId) ?? []).length,
    };
  };
}

/** Producers of an office with recognised products, each with what carries stars on all days of the event. */
export async function candidatesFor(
  db: Db,
  event: Office & { readonly id?: TradeEvent['id'] },
  days: readonly LocalDate[],
  today: LocalDate,
): Promise<readonly CandidateWithProducts[]> {
  const reach = reachOfOffice(event);
  const page = { ...everyProduct, reach, day: today, order: 'name', offset: 0, limit: MOST_PRODUCTS } as const;
  const { lines } = await listProductLines(db, page);
  const recognised = lines.filter((line) => line.recognitionId !== null).map((line) => line.id);
  const products = (await findProductsByIds(db, recognised)).filter((one) => one.producerId !== null);
  const earlier = await earlierOf(db, event, today);
  const reports = await listOutputOf(
    db,
    products.map((one) => one.id),
    addMonths(today, -12),
  );
  const made = new Set(reports.filter((one) => one.quantity > 0).map((one) => one.producerId));
  const byProducer = groupedBy(products, (one) => one.producerId as ProducerId);
  return [...byProducer]
    .map(([producerId, own]): CandidateWithProducts => {
      const valid = own.filter((one) => days.every((day) => isValidOn(one, day)));
      const [first] = own;
      return {
        producerName: first?.producerName ?? '',
        products: valid,
        candidate: {
          producerId,
          communeCode: first?.communeCode ?? null,
          products: valid.map(({ stars, setNumber }) => ({ stars: stars ?? 0, setNumber })),
          earlier: earlier(producerId),
          hasOutput: made.has(producerId),
        },
      };
    })
    .toSorted((a, b) => a.producerName.localeCompare(b.producerName, 'vi'));
}
