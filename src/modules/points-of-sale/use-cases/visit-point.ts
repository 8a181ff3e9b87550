// Visits to a point: one that is planned goes to the phone with its checklist and its shelf; one that was made is logged in half a minute.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { logHeldVisit, officeLabelOf, planVisit, tellTeam } from '#modules/inspections/services.ts';
import { DrawnUpload } from '#modules/products/services.ts';
import { date, id, lines, optionalLines, optionalText, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type PointOfSale, pointChecklist } from '../rules/point.ts';
import type { Sighting } from '../rules/shelf.ts';
import { insertSightings, listShelfRows } from '../store-shelves.ts';
import { pointInUse, subjectByPoint } from './find-point.ts';
import { putAway } from './put-away.ts';
import { changingShelf } from './shelf-in-public.ts';

const MOST_PHOTOS = 6;

/** What a visit says of the place it goes to. It is to a point, not to the producer that keeps it. */
const placeOf = (point: PointOfSale) => ({
  kind: 'supervision' as const,
  provinceCode: point.provinceCode,
  communeCode: point.communeCode,
  producerId: null,
  producerName: point.name,
  place: point.place === '' ? (point.link ?? '') : point.place,
  position: point.position,
  pointOfSaleId: point.id,
});

/** Products that the register knows of a shelf. */
const productIdsOf = (shelf: readonly Sighting[]) => [...new Set(shelf.flatMap(({ productId }) => productId ?? []))];

export const planPointVisit = defineUseCase({
  name: 'points-of-sale/plan-visit',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    pointId: id<'point-of-sale'>(),
    plannedOn: date,
    /** Who else goes along, as they are called. */
    companions: optionalText(300),
    reason: optionalLines(500),
  }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, plannedOn, companions, reason }, context) {
    const found = await pointInUse(pointId, context);
    if (!found.ok) return found;
    const { actor, db, today } = context;
    if (plannedOn < today) return refuse(invalidFields([{ path: 'plannedOn', code: 'points-of-sale/visit-past' }]));
    const self = { accountId: actor.accountId, name: actor.displayName, agency: '', head: true };
    const agency = await officeLabelOf(context, [self]);
    const along = companions === null ? [] : [{ accountId: null, name: companions, agency, head: false }];
    const team = [{ ...self, agency }, ...along];
    const shelf = await listShelfRows(db, [pointId], today);
    const place = placeOf(found.value);
    const made = await planVisit(context, {
      ...place,
      ...{ team, plannedOn, reason, officeLabel: agency },
      productIds: productIdsOf(shelf),
      checklists: [pointChecklist],
    });
    if (!made.ok) return made;
    await tellTeam(context, made.value);
    return ok({ visitId: made.value.id, name: found.value.name });
  },
});

/** The whole shelf seen again on a day, as it stands written. */
async function seenAgain(
  context: Context,
  shelf: readonly Sighting[],
  { seenOn, visitId }: Pick<Sighting, 'seenOn' | 'visitId'>,
): Promise<void> {
  const again = shelf.map(
    (one): Sighting => ({
      ...one,
      id: context.newId<'point-of-sale-sighting'>(),
      ...{ seenOn, visitId },
      byOperator: false,
      madeBy: context.actor.accountId,
      madeByName: context.actor.displayName,
      madeAt: context.now,
    }),
  );
  await insertSightings(context.db, again);
  for (const one of again) context.touch({ kind: 'point-of-sale-line', id: one.id, before: null, after: one });
}

export const logPointVisit = defineUseCase({
  name: 'points-of-sale/log-visit',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    pointId: id<'point-of-sale'>(),
    heldOn: date,
    words: lines(2_000),
    companions: optionalText(300),
    /** Every line of the shelf stands there as it is written. */
    shelfAsWritten: tick,
    photos: z.array(z.custom<DrawnUpload>((value) => value instanceof DrawnUpload)).max(MOST_PHOTOS),
  }),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run(
    { pointId, heldOn, words, companions, shelfAsWritten, photos },
    context,
  ): Promise<Result<{ visitId: string }>> {
    const found = await pointInUse(pointId, context);
    if (!found.ok) return found;
    if (heldOn > context.today) return refuse(invalidFields([{ path: 'heldOn', code: 'points-of-sale/visit-later' }]));
    const shelf = await listShelfRows(context.db, [pointId], context.today);
    const visit = await logHeldVisit(context, {
      ...placeOf(found.value),
      ...{ heldOn, words, companions, photos, reason: null },
      productIds: productIdsOf(shelf),
    });
    if (shelfAsWritten) {
      const older = shelf.filter(({ seenOn }) => seenOn <= heldOn);
      // What its keeper said is put away is not there either: who went there has seen it.
      const away = (await putAway(context.db, [pointId], context.today)).get(pointId) ?? [];
      const gone = away.flatMap(({ sighting }) => (sighting.gone && sighting.seenOn <= heldOn ? sighting : []));
      await changingShelf(context, found.value, () =>
        seenAgain(context, [...older, ...gone], { seenOn: heldOn, visitId: visit.id }),
      );
    }
    return ok({ visitId: visit.id });
  },
});
