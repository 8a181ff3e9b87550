// What an officer does about something on a shelf that must not be shown there: the operator and the producer are told, or a case is opened.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { caseDueOn, putCase } from '#modules/inspections/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, lines, text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { PointId, PointOfSale } from '../rules/point.ts';
import { insertNotice, listNotices, type ShelfNotice } from '../store-shelves.ts';
import { pointInUse, subjectByPoint } from './find-point.ts';
import { judgedShelves, type ShownLine } from './judged-shelf.ts';

const shape = {
  pointId: id<'point-of-sale'>(),
  /** The line of the shelf. */
  lineKey: text(220),
  words: lines(1_000),
} as const;

/** The line that is meant, if something is wrong with it today. */
async function faultyLine(
  context: Context,
  pointId: PointId,
  lineKey: string,
): Promise<Result<{ readonly point: PointOfSale; readonly line: ShownLine }>> {
  const found = await pointInUse(pointId, context);
  if (!found.ok) return found;
  const shelf = (await judgedShelves(context.db, [pointId], context.today)).get(pointId) ?? [];
  const line = shelf.find(({ sighting }) => sighting.lineKey === lineKey);
  if (line === undefined) return refuse(problem('conflict', 'points-of-sale/line-gone'));
  if (line.fault === null) return refuse(problem('conflict', 'points-of-sale/line-fits'));
  return ok({ point: found.value, line });
}

function noticeOf(
  context: Context,
  point: PointOfSale,
  { sighting, fault }: ShownLine,
  more: Pick<ShelfNotice, 'kind' | 'words' | 'caseId' | 'told'>,
): ShelfNotice {
  return {
    ...more,
    id: context.newId<'point-of-sale-notice'>(),
    pointId: point.id,
    lineKey: sighting.lineKey,
    itemName: sighting.itemName,
    fault: fault ?? 'lapsed',
    onDay: context.today,
    madeBy: context.actor.accountId,
    madeByName: context.actor.displayName,
    madeAt: context.now,
  };
}

export const sendNotice = defineUseCase({
  name: 'points-of-sale/send-notice',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object(shape),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, lineKey, words }, context) {
    const found = await faultyLine(context, pointId, lineKey);
    if (!found.ok) return found;
    const { point, line } = found.value;
    const already = (await listNotices(context.db, pointId)).find(
      (one) => one.kind === 'notice' && one.lineKey === lineKey && one.onDay === context.today,
    );
    if (already !== undefined) return refuse(problem('conflict', 'points-of-sale/told-today'));
    const whose = [point.operatorProducerId, line.product?.producerId ?? null].flatMap((one) => one ?? []);
    const to = await findSpeakers(context.db, [...new Set(whose)]);
    await tell(context, {
      kind: 'shelf-product-unfit',
      to,
      words: { item: line.sighting.itemName, point: point.name, words },
      path: `/quan-ly/diem-ban/${point.id}`,
    });
    const notice = noticeOf(context, point, line, { kind: 'notice', words, caseId: null, told: to.length });
    await insertNotice(context.db, notice);
    context.touch({ kind: 'point-of-sale-notice', id: notice.id, before: null, after: notice });
    return ok({ noticeId: notice.id, told: to.length });
  },
});

export const startCase = defineUseCase({
  name: 'points-of-sale/start-case',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 3 điểm a, Điều 9',
  input: z.object(shape),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run({ pointId, lineKey, words }, context) {
    const found = await faultyLine(context, pointId, lineKey);
    if (!found.ok) return found;
    const { point, line } = found.value;
    const { sighting, product } = line;
    const already = (await listNotices(context.db, pointId)).find(
      (one) => one.kind === 'case' && one.lineKey === lineKey && one.onDay >= sighting.seenOn,
    );
    if (already !== undefined) {
      return refuse(problem('conflict', 'points-of-sale/case-already', { caseId: already.caseId }));
    }
    const opened = await putCase(context, {
      // The case is of where the thing is sold: whoever looks after that unit goes there.
      provinceCode: point.provinceCode,
      communeCode: point.communeCode,
      source: 'other',
      sourceNumber: null,
      sourceBody: point.name,
      product,
      itemName: sighting.itemName,
      words,
      seenOn: sighting.seenOn,
      photos: [],
      triageDueOn: caseDueOn(context.today),
    });
    const notice = noticeOf(context, point, line, { kind: 'case', words, caseId: opened.id, told: 0 });
    await insertNotice(context.db, notice);
    context.touch({ kind: 'point-of-sale-notice', id: notice.id, before: null, after: notice });
    return ok({ caseId: opened.id, noticeId: notice.id });
  },
});
