// Tells the producer, its commune and the province that one certificate ends, at each of the days before its end once. The clock of the
// house does it, nobody by hand.

import { z } from 'zod';
import { systemActor } from '#access/actor.ts';
import { unlimitedReach } from '#access/reach.ts';
import { addDays, formatVietnamese } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type Recognition, reEvaluationWindow, statusOn } from '#modules/certificates/index.ts';
import { recognitionsEnding } from '#modules/certificates/services.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { id } from '#runner/fields.ts';
import type { Ports } from '#runner/ports.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { alertDaysOn, alertToTell, momentOf, TOLD_AFTER_END } from '../rules/expiry-alerts.ts';
import { findExpiryNotices, insertExpiryNotices } from '../store-screening.ts';
import { recognitionWithProduct } from './find-recognition.ts';
import { communeOf, provinceOf, speakersOf } from './tell-of-life.ts';

const MOST = 20_000;

/** Whether the end of a recognition concerns anybody still: it counts for its product, and nothing about it is open or extended. */
function concerns(recognition: Recognition, product: Product, today: Recognition['expiresOn'] & string): boolean {
  if (product.recognitionId !== recognition.id || recognition.extendedUntil !== null) return false;
  if (recognition.reEvaluationFiledOn !== null && recognition.reEvaluationClosedOn === null) return false;
  return ['in-force', 'expiring', 'expired'].includes(statusOn(recognition, today).status);
}

export const tellOfExpiry = defineUseCase({
  name: 'certificate-life/tell-of-expiry',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a',
  input: z.object({ recognitionId: id<'recognition'>() }),
  async run({ recognitionId }, context) {
    const { db, today } = context;
    const held = await recognitionWithProduct(context, recognitionId);
    if (!held.ok) return held;
    const { recognition, product } = held.value;
    const { expiresOn } = recognition;
    const told = (await findExpiryNotices(db, [recognitionId])).filter((one) => one.expiresOn === expiresOn);
    const due =
      expiresOn === null || !concerns(recognition, product, today)
        ? null
        : alertToTell(
            expiresOn,
            today,
            alertDaysOn(today),
            told.map((one) => one.days),
          );
    if (expiresOn === null || due === null) return refuse(problem('conflict', 'certificate-life/nothing-to-tell'));
    const notices = [due.days, ...due.passed].map((days) => ({
      id: context.newId<'expiry-notice'>(),
      recognitionId,
      expiresOn,
      days,
      toldOn: today,
    }));
    if (!(await insertExpiryNotices(db, notices))) {
      return refuse(problem('conflict', 'certificate-life/nothing-to-tell'));
    }
    for (const notice of notices) context.touch({ kind: 'expiry-notice', id: notice.id, before: null, after: notice });
    const window = reEvaluationWindow(expiresOn, today);
    const whose = {
      provinceCode: product.provinceCode,
      communeCode: product.communeCode,
      producerId: product.producerId,
    };
    await tell(context, {
      kind: 'certificate-ends',
      to: [
        ...(await speakersOf(context, whose)),
        ...(await communeOf(context, whose)),
        ...(await provinceOf(context, whose)),
      ],
      words: {
        product: product.name,
        day: formatVietnamese(expiresOn),
        left: due.left,
        moment: momentOf(window, expiresOn, today),
        opens: window === null ? '' : formatVietnamese(window.opensOn),
        closes: window === null ? '' : formatVietnamese(window.closesOn),
      },
      path: `/gia-han/${product.code}`,
      dueOn: window !== null && today <= window.closesOn ? window.closesOn : null,
    });
    return ok({ recognitionId, days: due.days });
  },
});

/** Every morning: tells of whatever is due and was not told yet; answers how many that were. */
export async function tellOfExpiries(ports: Ports): Promise<number> {
  const db = ports.database.read;
  const today = ports.clock.today();
  const days = alertDaysOn(today);
  if (days.length === 0) return 0;
  const from = addDays(today, -TOLD_AFTER_END);
  const ending = await recognitionsEnding(db, unlimitedReach, from, addDays(today, Math.max(...days)), MOST);
  const told = await findExpiryNotices(
    db,
    ending.map((one) => one.id),
  );
  let count = 0;
  for (const { id: recognitionId, expiresOn } of ending) {
    const known = told.filter((one) => one.recognitionId === recognitionId && one.expiresOn === expiresOn);
    const due =
      expiresOn === null
        ? null
        : alertToTell(
            expiresOn,
            today,
            days,
            known.map((one) => one.days),
          );
    if (due === null) continue;
    const done = await runUseCase(ports, tellOfExpiry, { recognitionId }, { actor: systemActor });
    if (done.ok) count += 1;
  }
  return count;
}
