// Visits of an inspection: planned, changed until somebody is there, cancelled with a reason. Who is in the team is told.

import { z } from 'zod';
import { findAccounts } from '#access/store-accounts.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByProducer } from '#modules/products/services.ts';
import { faultOfPosition, mayBeConfirmed } from '#modules/territory/services.ts';
import type { Db } from '#platform/database/db.ts';
import { date, id, optionalDecimal, optionalLines, optionalText, text, tick, ticked, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { planVisit as putVisit, visitsInTheWay } from '../plan-visit.ts';
import { asksWhyNeeded, decidersOn, type Inspection, teamProblems } from '../rules/inspection.ts';
import type { Position, Visit } from '../rules/visit.ts';
import { visitPath } from '../screens/paths.ts';
import { findInspection } from '../store.ts';
import { mayTakeBack } from '../take-back.ts';
import { ownOfficeLabel } from '../who-reads.ts';
import { settleVisit, subjectByVisit, subjectOfInspection, visitFor } from './find-records.ts';
import { headShape, readTeam, teamShape } from './inputs.ts';

export const placeShape = {
  place: optionalText(300),
  latitude: optionalDecimal(8, 24),
  longitude: optionalDecimal(102, 110),
  /** The position was looked at again: it is right, though outlines put it elsewhere. */
  confirmedPlace: tick,
} as const;

/** The position as typed: both numbers or none. */
export function positionOf({
  latitude,
  longitude,
}: {
  readonly latitude: number | null;
  readonly longitude: number | null;
}): Result<Position | null> {
  if (latitude === null && longitude === null) return ok(null);
  if (latitude !== null && longitude !== null) return ok({ latitude, longitude });
  const path = latitude === null ? 'latitude' : 'longitude';
  return refuse(invalidFields([{ path, code: 'inspections/half-a-position' }]));
}

/** What is wrong with a position as one of the place that is visited: in another country, or in another unit, which a person may confirm. */
async function problemsOfPlace(
  db: Db,
  position: Position | null,
  unit: Pick<Visit, 'provinceCode' | 'communeCode'>,
  confirmed: boolean,
): Promise<readonly FieldProblem[]> {
  const fault = position === null ? null : await faultOfPosition(db, position, unit);
  if (fault === null || (confirmed && mayBeConfirmed(fault))) return [];
  const path = mayBeConfirmed(fault) ? 'confirmedPlace' : 'latitude';
  return [{ path, code: 'inspections/place-elsewhere', details: { fault } }];
}

/** The producer of a code with its products in use, or the wrong field. */
export async function producerMeant(
  context: Context,
  code: string,
  provinceCode: string,
): Promise<Result<{ readonly producer: Producer; readonly products: readonly Product[] }>> {
  const producer = await findLiveProducerByCode(context.db, code);
  if (producer === null || producer.provinceCode !== provinceCode || producer.status === 'merged') {
    return refuse(invalidFields([{ path: 'producerCode', code: 'inspections/no-such-producer' }]));
  }
  const products = await findProductsByProducer(context.db, producer.id);
  return ok({ producer, products: products.filter((one) => one.status === 'active') });
}

/** Of a producer's products those whose codes were ticked; a code of somebody else's is a wrong field. */
export function productsTicked(products: readonly Product[], codes: readonly string[]): Result<readonly Product[]> {
  const chosen = products.filter((one) => codes.includes(one.code));
  if (chosen.length === codes.length) return ok(chosen);
  return refuse(invalidFields([{ path: 'productCodes', code: 'inspections/not-its-product' }]));
}

/** Tells the people of a visit who have an account, but for who did it. */
export async function tellTeam(context: Context, visit: Visit): Promise<void> {
  const ids = visit.team.flatMap((one) => one.accountId ?? []);
  const open = (await findAccounts(context.db, ids)).filter((one) => one.status === 'active').map((one) => one.id);
  await tell(context, {
    kind: 'visit-planned',
    to: open,
    words: { producer: visit.producerName, on: visit.plannedOn, office: visit.officeLabel },
    path: visitPath(visit.id),
    dueOn: visit.plannedOn,
  });
}

/** The first office of who acts, as it is called; the agency of the head where the console acts. */
export async function officeLabelOf(context: Context, team: Visit['team']): Promise<string> {
  const own = await ownOfficeLabel(context);
  return own === '' ? (team.find((one) => one.head)?.agency ?? '') : own;
}

/** What is wrong with a visit as a part of its inspection: outside its days, products for which the ministry says no need. */
function problemsInside(
  inspection: Inspection,
  plannedOn: Visit['plannedOn'],
  products: readonly Product[],
): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (plannedOn < inspection.startsOn || plannedOn > inspection.endsOn) {
    wrong.push({
      path: 'plannedOn',
      code: 'inspections/outside-its-days',
      details: { from: inspection.startsOn, to: inspection.endsOn },
    });
  }
  const rule = decidersOn(inspection.decision.date).find((one) => one.decider === inspection.decider);
  const stars = products.map((one) => one.stars);
  if (rule !== undefined && inspection.needed === null && asksWhyNeeded(rule, stars)) {
    wrong.push({ path: 'productCodes', code: 'inspections/ministry-needs-reason' });
  }
  return wrong;
}

export const planVisit = defineUseCase({
  name: 'inspections/plan-visit',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 2 điểm b, khoản 3, khoản 4',
  input: z.object({
    inspectionId: id<'inspection'>(),
    producerCode: text(20),
    productCodes: ticked(),
    plannedOn: date,
    ...placeShape,
    checklists: ticked(),
    /** The officer of the commune who goes along. */
    companion: optionalText(40),
    recentReason: optionalLines(1_000),
  }),
  subject: ({ inspectionId }, context) => subjectOfInspection(context, inspectionId),
  async run(input, context) {
    const inspection = await findInspection(context.db, input.inspectionId);
    if (inspection === null) return refuse(notFound);
    const found = await producerMeant(context, input.producerCode, inspection.provinceCode);
    if (!found.ok) return found;
    const { producer } = found.value;
    const chosen = productsTicked(found.value.products, input.productCodes);
    if (!chosen.ok) return chosen;
    const position = positionOf(input);
    if (!position.ok) return position;
    const along = await readTeam(context, {
      team: input.companion === null ? [] : [{ accountId: input.companion, name: null, agency: null }],
      head: null,
      provinceCode: inspection.provinceCode,
      communeCode: producer.communeCode,
    });
    const wrong = [
      ...problemsInside(inspection, input.plannedOn, chosen.value),
      ...(await problemsOfPlace(context.db, position.value, producer, input.confirmedPlace)),
      ...(along.wrong.length === 0 ? [] : [{ path: 'companion', code: 'inspections/no-such-member' }]),
    ];
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const extra = along.team
      .map((one) => ({ ...one, head: false }))
      .filter((one) => !inspection.team.some((known) => known.accountId === one.accountId));
    const team = [...inspection.team, ...extra];
    const made = await putVisit(context, {
      inspectionId: inspection.id,
      kind: 'inspection',
      provinceCode: producer.provinceCode,
      communeCode: producer.communeCode,
      producerId: producer.id,
      producerName: producer.name,
      place: input.place ?? producer.address ?? producer.placeText ?? '',
      position: position.value,
      productIds: chosen.value.map((one) => one.id),
      plannedOn: input.plannedOn,
      team,
      decision: inspection.decision,
      reason: inspection.reason,
      checklists: input.checklists,
      recentReason: input.recentReason,
      officeLabel: await officeLabelOf(context, team),
    });
    if (!made.ok) return made;
    await tellTeam(context, made.value);
    return ok({ visitId: made.value.id, producerName: producer.name });
  },
});

export const changeVisit = defineUseCase({
  name: 'inspections/change-visit',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9 khoản 2 điểm b',
  input: z.object({
    visitId: id<'visit'>(),
    version,
    plannedOn: date,
    ...placeShape,
    checklists: ticked(),
    team: teamShape,
    head: headShape,
    recentReason: optionalLines(1_000),
  }),
  subject: ({ visitId }, context) => subjectByVisit(context, visitId),
  async run(input, context) {
    const found = await visitFor('change', input.visitId, input.version, context);
    if (!found.ok) return found;
    const before = found.value;
    const { provinceCode, communeCode } = before;
    const position = positionOf(input);
    if (!position.ok) return position;
    const read = await readTeam(context, { team: input.team, head: input.head, provinceCode, communeCode });
    const isMoved = JSON.stringify(position.value) !== JSON.stringify(before.position);
    const wrong: FieldProblem[] = [...read.wrong];
    if (wrong.length === 0) wrong.push(...teamProblems(read.team));
    if (isMoved) wrong.push(...(await problemsOfPlace(context.db, position.value, before, input.confirmedPlace)));
    const inspection = before.inspectionId === null ? null : await findInspection(context.db, before.inspectionId);
    if (inspection !== null) wrong.push(...problemsInside(inspection, input.plannedOn, []));
    const recentReason = input.recentReason ?? before.recentReason;
    if (recentReason === null && before.recheckOf === null && input.plannedOn !== before.plannedOn) {
      const asked = { ...before, plannedOn: input.plannedOn, except: before.id };
      const [near] = await visitsInTheWay(context.db, asked);
      if (near !== undefined) {
        const details = { on: near.heldOn ?? near.plannedOn, by: near.decision?.body ?? near.officeLabel };
        wrong.push({ path: 'recentReason', code: 'inspections/visited-lately', details });
      }
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const after = await settleVisit(context, before, {
      plannedOn: input.plannedOn,
      place: input.place ?? before.place,
      position: position.value,
      checklists: input.checklists,
      team: read.team,
      recentReason,
    });
    await tellTeam(context, after);
    return ok({ visitId: after.id });
  },
});

export const cancelVisit = defineUseCase({
  name: 'inspections/cancel-visit',
  kind: 'act',
  legalBasis: null,
  input: z.object({ visitId: id<'visit'>(), version, reason: text(500) }),
  subject: ({ visitId }, context) => subjectByVisit(context, visitId),
  async run(input, context) {
    const found = await visitFor('cancel', input.visitId, input.version, context);
    if (!found.ok) return found;
    const visit = found.value;
    if (!mayTakeBack(context.actor, { writtenBy: visit.madeBy, visit })) {
      return refuse(problem('forbidden', 'inspections/not-yours-to-cancel'));
    }
    const after = await settleVisit(context, visit, { state: 'cancelled', cancelReason: input.reason });
    return ok({ visitId: after.id });
  },
});
