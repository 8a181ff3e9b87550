// Says what a point sold in a month, or corrects what was said. A figure that looks written in thousands or millions is asked about; one that is
// confirmed is kept with the doubt.

import { z } from 'zod';
import { addMonths } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { tellDoneFor } from '#modules/notifications/services.ts';
import { id, optionalLines, optionalText, optionalVnd, optionalWhole, text, tick, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { PointOfSale } from '../rules/point.ts';
import {
  firstDayOf,
  type MonthSales,
  monthOf,
  readMonth,
  type SalesMonth,
  salesFlags,
  sameMonth,
} from '../rules/sales.ts';
import { lockPoint } from '../store.ts';
import { insertSales, listSales, listSayingsOf } from '../store-shelves.ts';
import { isOperator, subjectByPoint } from './find-point.ts';

const shape = {
  pointId: id<'point-of-sale'>(),
  /** `2026-10` */
  month: text(7),
  /** How many sayings of this month the form stood on; 0 before the first. */
  seen: whole(0, 1_000_000),
  revenueVnd: optionalVnd,
  ocopRevenueVnd: optionalVnd,
  customers: optionalWhole(0, 10_000_000),
  note: optionalLines(500),
  /** Why what was said before is corrected. */
  reason: optionalText(500),
  /** The figure that looks doubtful is right. */
  confirmed: tick,
} as const;
type Input = z.output<z.ZodObject<typeof shape>>;

function wrongFields({ revenueVnd, ocopRevenueVnd, seen = 0, reason }: Partial<Input>): readonly FieldProblem[] {
  const wrong: FieldProblem[] = [];
  if (revenueVnd === null) wrong.push({ path: 'revenueVnd', code: 'required' });
  if (typeof revenueVnd === 'number' && typeof ocopRevenueVnd === 'number' && ocopRevenueVnd > revenueVnd) {
    wrong.push({ path: 'ocopRevenueVnd', code: 'points-of-sale/ocop-above-all', details: { all: revenueVnd } });
  }
  if (seen > 0 && reason === null) wrong.push({ path: 'reason', code: 'points-of-sale/correction-reason' });
  return wrong;
}

/** The month that is meant, if it can be reported today: it has begun, and the point was there. */
function monthMeant(word: string, point: PointOfSale, { today }: Pick<Context, 'today'>): Result<SalesMonth> {
  const wrong = (code: string): Result<never> => refuse(invalidFields([{ path: 'month', code }]));
  const month = readMonth(word);
  if (month === null) return wrong('points-of-sale/no-such-month');
  if (firstDayOf(month) > today) return wrong('points-of-sale/month-not-begun');
  if (firstDayOf(month) < firstDayOf(monthOf(point.openedOn))) return wrong('points-of-sale/month-before-opening');
  if (point.state === 'closed' && firstDayOf(month) > point.stateSince)
    return wrong('points-of-sale/month-after-closing');
  return firstDayOf(month) < addMonths(firstDayOf(monthOf(today)), -36)
    ? wrong('points-of-sale/month-too-old')
    : ok(month);
}

export const reportSales = defineUseCase({
  name: 'points-of-sale/report-sales',
  kind: 'act',
  legalBasis: null,
  input: z.object(shape),
  alsoWrong: async (read) => wrongFields(read),
  subject: ({ pointId }, context) => subjectByPoint(pointId, context),
  async run(input, context) {
    const { db, actor, today, now } = context;
    const point = await lockPoint(db, input.pointId);
    if (point === null) return refuse(notFound);
    const month = monthMeant(input.month, point, context);
    if (!month.ok) return month;
    const [last] = await listSayingsOf(db, point.id, month.value);
    if ((last?.ordinal ?? 0) !== input.seen) return refuse(problem('conflict', 'points-of-sale/said-meanwhile'));
    const wrong = wrongFields(input);
    if (wrong.length > 0 || input.revenueVnd === null) return refuse(invalidFields(wrong));
    const others = (await listSales(db, [point.id])).filter((one) => !sameMonth(one, month.value));
    const flags = salesFlags(
      input.revenueVnd,
      others.map((one) => one.revenueVnd),
    );
    if (flags.length > 0 && !input.confirmed) {
      const doubts = flags.map(({ field, code, details }) => ({
        path: field,
        code: `points-of-sale/${code}`,
        details,
      }));
      return refuse(invalidFields(doubts, 'points-of-sale/doubtful'));
    }
    const sales: MonthSales = {
      ...month.value,
      id: context.newId<'point-of-sale-sales'>(),
      pointId: point.id,
      ordinal: input.seen + 1,
      revenueVnd: input.revenueVnd,
      ocopRevenueVnd: input.ocopRevenueVnd,
      customers: input.customers,
      note: input.note,
      reason: input.seen === 0 ? null : input.reason,
      flags,
      byOperator: isOperator(actor, point),
      reportedOn: today,
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
    };
    await insertSales(db, sales);
    if (point.operatorProducerId !== null) {
      const path = `/quan-ly/diem-ban/${point.id}`;
      await tellDoneFor(context, point.operatorProducerId, { what: 'point-sales', about: point.name, path });
    }
    context.touch({ kind: 'point-of-sale-sales', id: sales.id, before: last ?? null, after: sales });
    return ok({ pointId: point.id, salesId: sales.id, ordinal: sales.ordinal });
  },
});
