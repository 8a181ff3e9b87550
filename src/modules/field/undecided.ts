// Visits whose records somebody sees, and those of them in which two people contradict each other, for who decides: the head of the team, or the
// office that leads where the head is one of them.

import { type Reach, reachOf, speaksOnly } from '#access/reach.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { Visit } from '#modules/inspections/index.ts';
import { guestOf, listVisitsOf, listVisitsWithin } from '#modules/inspections/services.ts';
import type { Context } from '#runner/use-case.ts';
import { foldVisit } from './rules/fold-visit.ts';
import { listAppliedOf, visitsOfSeveral } from './store.ts';
import { authorsOf, decidesHere } from './use-cases/who-decides-here.ts';

/** Days back in which visits are listed and looked through for contradictions. */
const LOOKED_BACK = 90;

type Asked = Pick<Context, 'db' | 'actor' | 'today'>;

/** Visits until a day, of the own teams and, for an office, within its reach; a guest sees those that they take part in or lead. */
export async function visitsSeen(context: Asked, reach: Reach | null, until: LocalDate): Promise<readonly Visit[]> {
  const { db, actor, today } = context;
  const from = addDays(today, -LOOKED_BACK);
  const own = actor.accountId === null ? [] : await listVisitsOf(db, actor.accountId, from, until);
  const within =
    reach === null || speaksOnly(reach)
      ? []
      : await listVisitsWithin(db, { ...reach, producerIds: [] }, from, until, await guestOf(context));
  return [...new Map([...within, ...own].map((one) => [one.id, one])).values()];
}

/** Visits of the own teams, and for an office that leads those within its reach. */
export async function visitsToDecide(context: Asked): Promise<readonly Visit[]> {
  return await visitsSeen(context, reachOf(context.actor, 'field/resolve-conflict'), context.today);
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
