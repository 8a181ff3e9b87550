// Puts a visit on the calendar: whatever leads to it, the same things are asked. An inspection rests on a decision, a team has one head, and a
// producer that was inspected lately is inspected again only for a reason (26/2026/QĐ-TTg, Art. 9.2b).

import { addDays, addMonths, type LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { parameterOn } from '#law/parameters.ts';
import { findProducerIdsBehind, keepProducer } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Context } from '#runner/use-case.ts';
import { keepVisit, type PlannedVisit } from './keep-visit.ts';
import { teamProblems } from './rules/inspection.ts';
import { inspectionsNear, type Visit } from './rules/visit.ts';
import { listVisitsTo } from './store.ts';

/** Visits to a producer since twelve months before a day, of every office and agency that was recorded, the last first. */
export async function visitsLately(db: Db, producerId: Visit['producerId'], day: LocalDate): Promise<readonly Visit[]> {
  if (producerId === null) return [];
  const ids = await findProducerIdsBehind(db, producerId);
  return await listVisitsTo(db, [producerId, ...ids], addMonths(day, -12));
}

/** Those of them that ask for a reason before another inspection on a day. */
export async function visitsInTheWay(
  db: Db,
  asked: Pick<Visit, 'kind' | 'producerId' | 'plannedOn'> & { readonly except?: Visit['id'] },
): Promise<readonly Visit[]> {
  if (asked.kind !== 'inspection' || asked.producerId === null) return [];
  const quietDays = parameterOn('inspection-quiet-days', asked.plannedOn)?.value ?? 0;
  const ids = await findProducerIdsBehind(db, asked.producerId);
  const visits = await listVisitsTo(db, [asked.producerId, ...ids], addDays(asked.plannedOn, -quietDays));
  return inspectionsNear(visits, asked.plannedOn, quietDays).filter((one) => one.id !== asked.except);
}

/**
 * Plans a visit; refused, with every wrong field, where it lacks its decision or its head, or where the producer was inspected lately and no
 * reason says why again. A re-check is a part of the visit before it and asks for none.
 */
export async function planVisit(context: Context, asked: PlannedVisit): Promise<Result<Visit>> {
  const { db } = context;
  const wrong: FieldProblem[] = [...teamProblems(asked.team)];
  if (asked.kind === 'inspection' && (asked.decision ?? null) === null) {
    wrong.push({ path: 'decision.number', code: 'inspections/inspection-without-decision' });
  }
  if (asked.producerId !== null) await keepProducer(db, asked.producerId);
  if ((asked.recheckOf ?? null) === null && (asked.recentReason ?? null) === null) {
    const [near] = await visitsInTheWay(db, asked);
    if (near !== undefined) {
      wrong.push({
        path: 'recentReason',
        code: 'inspections/visited-lately',
        details: { on: near.heldOn ?? near.plannedOn, by: near.decision?.body ?? near.officeLabel },
      });
    }
  }
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  return ok(
    await keepVisit(context, { ...asked, state: 'planned', heldOn: null, closedOn: null, words: null, photos: [] }),
  );
}
