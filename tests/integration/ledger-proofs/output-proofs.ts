// Output and commitments: every act done once, by the producer, its commune, the province and the clock.

import { systemActor } from '#access/actor.ts';
import { setDuty } from '#modules/output/use-cases/duty.ts';
import { followCommitment, settleCommitment } from '#modules/output/use-cases/promises.ts';
import { remindSilent } from '#modules/output/use-cases/remind-silent.ts';
import { reportOutput } from '#modules/output/use-cases/report-output.ts';
import { reviewOutput } from '#modules/output/use-cases/review-output.ts';
import { typeCommitments } from '#modules/output/use-cases/type-commitments.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { recognisedTea } from '../../legacy-files/making.ts';
import { promised, reported, typedFromPaper } from '../../output/making.ts';
import { binhLu, province } from '../../producers/people.ts';
import type { Proving } from './proving.ts';

export async function proveOutput(proving: Proving): Promise<void> {
  const { productCode } = await recognisedTea(proving.house, 'Chè của sản lượng (giả định)');
  const product = await findProductByCode(proving.house.ports.database.write, productCode);
  const sheet = ['output-sheet'];
  await proving.act(typeCommitments, typedFromPaper(productCode), binhLu, sheet);
  const silent = { productId: product?.id, period: '2026-quy-3', step: '0' };
  await proving.act(remindSilent, silent, systemActor, ['output-reminder'], (done) => [done.reminderId]);
  const doubtful = reported(productCode, { quantity: '600.000', priceVnd: '', revenueVnd: '', confirmed: 'yes' });
  const { reportId } = await proving.act(reportOutput, doubtful, binhLu, ['output-report'], (done) => [done.reportId]);
  const review = { reportId, outcome: 'ask-again', words: '600 tấn hay 600 kg?' };
  await proving.act(reviewOutput, review, binhLu, ['output-review'], (done) => [done.reviewId]);
  const kinds = ['output-promise'];
  const { promiseId } = await proving.act(followCommitment, promised(productCode), binhLu, kinds, (done) => [
    done.promiseId,
  ]);
  await proving.act(settleCommitment, { promiseId, version: 1, outcome: 'kept', words: '' }, binhLu, kinds, () => [
    promiseId,
  ]);
  const duty = { validFrom: '01/01/2027', periodKind: 'half-year', dueDays: '30', basis: 'Công văn giả định' };
  await proving.act(setDuty, duty, province, ['output-duty'], (done) => [done.dutyId]);
}
