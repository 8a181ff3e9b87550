// What the clock of the house does on the days of the duty: reminds the producers of products that are silent, each once a step.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { addDays } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { id, text, whole } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { dueDayOf } from '../rules/duty.ts';
import { daysOfPeriod, readOutputPeriod } from '../rules/output-period.ts';
import { reportPath } from '../screens/paths.ts';
import { dutyOf } from '../silent-products.ts';
import { insertReminder, listReminders, listSayings } from '../store.ts';

export const remindSilent = defineUseCase({
  name: 'output/remind-silent',
  kind: 'act',
  legalBasis: null,
  input: z.object({ productId: id<'product'>(), period: text(20), step: whole(0, 20) }),
  async run({ productId, period: word, step }, context) {
    const { db, today } = context;
    const product = await findProductById(db, productId);
    const period = readOutputPeriod(word);
    if (product === null || product.producerId === null || period === null) return refuse(notFound);
    const duty = await dutyOf(db, product.provinceCode, today);
    const days = duty?.remindDays[step];
    const told = (await listReminders(db, period)).some((one) => one.productId === productId && one.step === step);
    const isDue = days !== undefined && addDays(daysOfPeriod(period).to, days) <= today;
    const silent = (await listSayings(db, productId, period)).length === 0;
    if (duty === null || told || !isDue || !silent) return refuse(problem('conflict', 'output/not-to-remind'));
    const reminder = {
      id: context.newId<'output-reminder'>(),
      productId,
      periodYear: period.year,
      periodKind: period.kind,
      periodNumber: period.number,
      step,
      remindedOn: today,
    };
    if (!(await insertReminder(db, reminder))) return refuse(problem('conflict', 'output/not-to-remind'));
    context.touch({ kind: 'output-reminder', id: reminder.id, before: null, after: reminder });
    const dueOn = dueDayOf(duty, period);
    await tell(context, {
      kind: 'output-silent',
      to: await findSpeakers(db, [product.producerId]),
      words: { product: product.name, late: dueOn < today, ...period },
      path: reportPath(product.code, period),
      dueOn,
    });
    return ok({ reminderId: reminder.id });
  },
});
