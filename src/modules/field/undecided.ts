// Records in which two people contradict each other, for who decides: the head of the team, or the office that leads where the head is one of them.

import { reachOf } from '#access/reach.ts';
import { addDays } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { listVisitsOf, listVisitsWithin } from '#modules/inspections/services.ts';
import type { Context } from '#runner/use-case.ts';
import { foldVisit } from './rules/fold-visit.ts';
import { listAppliedOf, visitsOfSeveral } from './store.ts';
import { authorsOf, decidesHere } from './use-cases/who-decides-here.ts';

/** Days back in which visits are looked through for contradictions. */
export const LOOKED_BACK = 90;

type Asked = Pick<Context, 'db' | 'actor' | 'today'>;

/** Visits of the own teams, and for an office that leads those within its reach. */
export async function visitsToDecide({ db, actor, today }: Asked): Promise<readonly Visit[]> {
  const from = addDays(today, -LOOKED_BACK);
  const own = actor.accountId === null ? [] : await listVisitsOf(db, actor.accountId, from, today);
  const reach = reachOf(actor, 'field/resolve-conflict');
  const reaches = reach !== null && (reach.all || reach.provinceCodes.length + reach.communeCodes.length > 0);
  const within = reaches ? await listVisitsWithin(db, reach, from, today) : [];
  return [...new Map([...within, ...own].map((one) => [one.id, one])).values()];
}

/** Of some visits those with a contradiction that the person who acts decides: ids, with how many. */
export async function undecidedFor(
  { db, actor }: Pick<Asked, 'db' | 'actor'>,
  visits: readonly Visit[],
): Promise<ReadonlyMap<Visit['id'], number>> {
  const open = visits.filter(({ state }) => state === 'on-site' || state === 'recorded');
  const several = await visitsOfSeveral(
    db,
    open.map((one) => one.id),
  );
  const applied = groupedBy(await listAppliedOf(db, several), (one) => one.operation.visitId);
  const counted = new Map<Visit['id'], number>();
  for (const visit of open) {
    const own = applied.get(visit.id) ?? [];
    if (own.length === 0) continue;
    const { conflicts } = foldVisit(own.map((one) => one.operation));
    const mine = conflicts.filter(
      ({ resolvedBy, candidates }) =>
        resolvedBy === null && decidesHere(actor, visit, authorsOf(candidates, own)) === 'yes',
    );
    if (mine.length > 0) counted.set(visit.id, mine.length);
  }
  return counted;
}
