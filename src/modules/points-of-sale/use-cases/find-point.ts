// The point that a page or an act names: whom it concerns, the lock under which it is changed, who keeps its shelf.

import type { Actor } from '#access/actor.ts';
import { covers, type Reach, type Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type PointId, type PointOfSale, pointContent } from '../rules/point.ts';
import { type PointAct, pointMay } from '../rules/point-lifecycle.ts';
import { findPointRow, lockPoint, updatePoint } from '../store.ts';

type Reading = Pick<Context, 'db'>;

/** Whom a point concerns: its unit, and the producer that keeps it. */
export const subjectOfPoint = ({ provinceCode, communeCode, operatorProducerId }: PointOfSale): Subject => ({
  provinceCode,
  communeCode,
  producerId: operatorProducerId,
});

export async function subjectByPoint(id: PointId, { db }: Reading): Promise<Result<Subject>> {
  const point = await findPointRow(db, id);
  return point === null ? refuse(notFound) : ok(subjectOfPoint(point));
}

/** The point under a lock, as the form showed it, if the act is possible in its state. */
export async function pointFor(
  act: PointAct,
  id: PointId,
  version: number,
  { db }: Reading,
): Promise<Result<PointOfSale>> {
  const point = await lockPoint(db, id);
  if (point === null) return refuse(notFound);
  if (point.version !== version) return refuse(problem('conflict', 'records/changed-meanwhile'));
  if (pointMay(point, act)) return ok(point);
  if (act === 'reopen' && point.state === 'closed') {
    return refuse(problem('conflict', 'points-of-sale/reopened-once'));
  }
  return refuse(problem('conflict', 'points-of-sale/not-in-this-state', { state: point.state }));
}

/** The point under a lock where something is said of it that does not change it; refused where it is closed. */
export async function pointInUse(id: PointId, { db }: Reading): Promise<Result<PointOfSale>> {
  const point = await lockPoint(db, id);
  if (point === null) return refuse(notFound);
  return point.state === 'closed' ? refuse(problem('conflict', 'points-of-sale/closed')) : ok(point);
}

/** Writes what changed and names the point in the ledger. It is under the act's lock, so nobody was faster. */
export async function settlePoint(
  context: Context,
  before: PointOfSale,
  changes: Partial<PointOfSale>,
): Promise<PointOfSale> {
  const after: PointOfSale = { ...before, ...changes, version: before.version + 1, changedAt: context.now };
  const done = await updatePoint(context.db, before, after);
  if (!done) throw new Error('a locked point of sale was changed by somebody else');
  context.touch({ kind: 'point-of-sale', id: before.id, before: pointContent(before), after: pointContent(after) });
  return after;
}

/** Whether somebody speaks for the producer that keeps the point. */
export const isOperator = (actor: Actor, { operatorProducerId }: Pick<PointOfSale, 'operatorProducerId'>): boolean =>
  operatorProducerId !== null && actor.producerIds.includes(operatorProducerId);

/** Whether somebody sees a point only as its operator. */
export const onlyAsOperator = (reach: Reach, { provinceCode, communeCode }: PointOfSale): boolean =>
  !covers(reach, { provinceCode, communeCode });
