// Side door of the inspections: visits for other rooms, and the acts by which a visit goes on, in the transaction they hand in.

import { covers, type Reach, reachOf, type Subject } from '#access/reach.ts';
import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { AccountId, ProducerId, ProductId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Db } from '#platform/database/db.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Guest } from './rules/guest.ts';
import { lastChoices, lastDayOf, planStand } from './rules/plan.ts';
import { inTeam, type Visit, type VisitId } from './rules/visit.ts';
import { type VisitAct, type VisitState, visitMay } from './rules/visit-lifecycle.ts';
import {
  findInspections,
  findVisitRow,
  findVisitRows,
  listVisitRows,
  listVisitsAt,
  listVisitsOfMember,
  listVisitsOfProducts,
  listVisitsTo,
  lockVisit,
} from './store.ts';
import { countOpenCaseRows, listOpenAmong } from './store-cases.ts';
import { listChoices, listPlanRows } from './store-plans.ts';
import { asProducer, settleVisit, shownToProducer } from './use-cases/find-records.ts';
import { casesRead } from './who-reads.ts';

const MOST_VISITS = 10_000;

export type { PlannedVisit } from './keep-visit.ts';
export { type HeldVisit, logHeldVisit } from './log-held-visit.ts';
export { planVisit } from './plan-visit.ts';
export { type NewCase, putCase } from './put-case.ts';
export { caseDueOn } from './rules/case.ts';
export { takesPart } from './rules/guest.ts';
export { inTeam } from './rules/visit.ts';
export { doubtLinks } from './screens/doubt-links.ts';
export { reasonWords } from './screens/risk-words.tsx';
export { listVisitsToPoint } from './store.ts';
export { mayTakeBack } from './take-back.ts';
export { officeLabelOf, tellTeam } from './use-cases/plan-visits.ts';
export { type RiskLine, riskLinesOf } from './use-cases/risk-facts.ts';
export { guestOf, readsVisit, visitIdsRead } from './who-reads.ts';

/** A visit; `null`: there is none. */
export async function findVisit(db: Db, id: VisitId): Promise<Visit | null> {
  return await findVisitRow(db, id);
}

/** Visits by id, in no order; ids that are not there are left out. */
export async function findVisits(db: Db, ids: readonly VisitId[]): Promise<readonly Visit[]> {
  return await findVisitRows(db, ids);
}

/** Visits that an account is in the team of, planned between two days (both count); cancelled ones are left out. */
export async function listVisitsOf(
  db: Db,
  accountId: AccountId,
  from: LocalDate,
  to: LocalDate,
): Promise<readonly Visit[]> {
  return await listVisitsOfMember(db, accountId, from, to);
}

/** Visits to producers planned or held since a day, of whatever office, the last first; cancelled ones are among them. */
export async function listVisitsOfProducers(
  db: Db,
  producerIds: readonly ProducerId[],
  since: LocalDate,
): Promise<readonly Visit[]> {
  return await listVisitsTo(db, producerIds, since);
}

/** Visits of a province, or of one commune of it, planned or held between two days (both count); cancelled ones are left out. */
export async function listVisitsOfPlace(
  db: Db,
  place: { readonly provinceCode: string; readonly communeCode: string | null },
  period: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Visit[]> {
  return await listVisitsAt(db, place, period);
}

/** Whom a visit concerns: for the `subject` of a use case about it. */
export const subjectOfVisit = ({ provinceCode, communeCode, producerId }: Visit): Subject => ({
  provinceCode,
  communeCode,
  producerId,
});

async function turn(
  context: Context,
  id: VisitId,
  act: VisitAct,
  changesOf: (visit: Visit) => Partial<Visit> | null,
): Promise<Result<Visit>> {
  const before = await lockVisit(context.db, id);
  if (before === null) return refuse(notFound);
  if (!visitMay(before.state, act)) {
    return refuse(problem('conflict', 'inspections/not-in-this-state', { state: before.state }));
  }
  const changes = changesOf(before);
  if (changes === null) return ok(before);
  return ok(await settleVisit(context, before, changes));
}

/** Somebody is there, or was on that day; a visit that is further already stays as it is. */
export async function markOnSite(context: Context, visitId: VisitId, on: LocalDate): Promise<Result<Visit>> {
  return await turn(context, visitId, 'go', ({ state, heldOn }) =>
    state === 'planned' || state === 'notified' ? { state: 'on-site', heldOn: heldOn ?? on } : null,
  );
}

/** The record of a visit is whole; once more changes nothing. */
export async function markRecorded(context: Context, visitId: VisitId, on: LocalDate): Promise<Result<Visit>> {
  return await turn(context, visitId, 'record', ({ state, heldOn }) =>
    state === 'recorded' ? null : { state: 'recorded', heldOn: heldOn ?? on },
  );
}

/** Everything that follows from a visit is done. */
export async function closeVisit(context: Context, visitId: VisitId, on: LocalDate): Promise<Result<Visit>> {
  return await turn(context, visitId, 'close', () => ({ state: 'closed', closedOn: on }));
}

/**
 * Visits of a reach planned or held between two days (both count), whatever became of them, the first first; `guest`: only those that one takes
 * part in or leads, `null`: all.
 */
export async function listVisitsWithin(
  db: Db,
  reach: Reach,
  from: LocalDate,
  to: LocalDate,
  guest: Guest | null = null,
): Promise<readonly Visit[]> {
  const everything = { kind: null, states: null, communeCode: null, member: null, words: '' } as const;
  const question = { ...everything, reach, guest, from, to, newestFirst: false, offset: 0, limit: MOST_VISITS };
  return (await listVisitRows(db, question)).visits;
}

/** Of some visits those of inspections outside a plan. */
export async function unscheduledAmong(db: Db, visits: readonly Visit[]): Promise<readonly Visit[]> {
  const inspections = await findInspections(
    db,
    visits.flatMap((one) => one.inspectionId ?? []),
  );
  const inPlan = new Set(inspections.filter((one) => !one.unscheduled).map((one) => one.id));
  return visits.filter(
    ({ kind, inspectionId }) => kind === 'inspection' && (inspectionId === null || !inPlan.has(inspectionId)),
  );
}

/** Products that approved plans of the years of a period chose and that nobody has inspected in the year of their plan. */
export async function listUndoneOfPlans(
  db: Db,
  reach: Reach,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
  today: LocalDate,
): Promise<readonly ProductId[]> {
  const plans = (await listPlanRows(db, reach)).filter(
    ({ approval, year }) => approval !== null && year >= partsOf(from).year && year <= partsOf(to).year,
  );
  const undone: ProductId[] = [];
  for (const { id, year } of plans) {
    const chosen = lastChoices(await listChoices(db, id)).filter((one) => one.chosen);
    const period = { from: lastDayOf(year - 1, null), to: lastDayOf(year, null) };
    const ids = chosen.map((one) => one.productId);
    const visits = (await listVisitsOfProducts(db, ids, period)).filter((one) => one.kind === 'inspection');
    for (const one of chosen) {
      const own = visits.filter((visit) => visit.productIds.includes(one.productId));
      if (planStand(one, year, own, today) !== 'done') undone.push(one.productId);
    }
  }
  return undone;
}

/** How many cases that a person reads nobody has taken up. */
export async function countOpenInspectionCases(
  context: Pick<Context, 'db' | 'actor' | 'today'>,
  reach: Reach,
): Promise<number> {
  return await countOpenCaseRows(context.db, reach, await casesRead(context));
}

const isAhead = (state: VisitState): boolean => state === 'planned' || state === 'notified' || state === 'on-site';

/**
 * Visits ahead between two days (both count) that concern somebody: of their team; of their commune; to their producer, once it may know.
 * The first first.
 */
export async function visitsAheadFor(
  { db, actor }: Pick<Context, 'db' | 'actor'>,
  from: LocalDate,
  to: LocalDate,
): Promise<readonly Visit[]> {
  const reach = reachOf(actor, 'inspections/view-visit');
  if (reach === null || reach.all) return [];
  const near = { ...reach, provinceCodes: [], provinceOwnCodes: [] };
  const found = await listVisitsWithin(db, near, from, to);
  const own = actor.accountId === null ? [] : await listVisitsOfMember(db, actor.accountId, from, to);
  const seen = found.filter((visit) => !asProducer(reach, visit) || shownToProducer(visit));
  const all = new Map([...seen, ...own].map((visit) => [visit.id, visit]));
  return [...all.values()]
    .filter((visit) => isAhead(visit.state) && (covers(reach, subjectOfVisit(visit)) || inTeam(visit, actor.accountId)))
    .toSorted((a, b) => a.plannedOn.localeCompare(b.plannedOn) || a.id.localeCompare(b.id));
}

/** Which of some cases nobody has ended. */
export async function openCasesAmong(db: Db, caseIds: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(await listOpenAmong(db, caseIds));
}
