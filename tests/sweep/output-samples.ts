// Output for the sweep: a product with reports, one of them doubtful, what was typed from paper, and a promise.

import { localOperator } from '#access/actor.ts';
import { followCommitment } from '#modules/output/use-cases/promises.ts';
import { reportOutput } from '#modules/output/use-cases/report-output.ts';
import { typeCommitments } from '#modules/output/use-cases/type-commitments.ts';
import { recognisedTea } from '../legacy-files/making.ts';
import { promised, reported, typedFromPaper } from '../output/making.ts';
import { done } from '../producers/people.ts';
import type { TestHouse } from '../support/database.ts';

export async function outputSamples(house: TestHouse): Promise<readonly [string, string][]> {
  const { ports } = house;
  const name = 'Chè Shan tuyết cổ thụ của sản lượng, một tôm hai lá, hộp quà tặng (giả định)';
  const { productCode } = await recognisedTea(house, name);
  const act = localOperator;
  await done(ports, act, typeCommitments, typedFromPaper(productCode));
  const quiet = { priceVnd: '', revenueVnd: '' };
  await done(ports, act, reportOutput, reported(productCode, { period: '2026-quy-1', ...quiet }));
  await done(ports, act, reportOutput, reported(productCode, { period: '2026-quy-2', ...quiet }));
  const doubtful = { quantity: '600.000', confirmed: 'yes', confirmation: 'Được mùa (giả định)' };
  await done(ports, act, reportOutput, reported(productCode, { ...doubtful, ...quiet }));
  const { promiseId } = await done(ports, act, followCommitment, promised(productCode));
  return [
    ['/san-luong :productCode', productCode],
    ['/san-luong :period', '2026-quy-3'],
    ['/cam-ket :productCode', productCode],
    ['/cam-ket :promiseId', promiseId],
    ['/suc-khoe :productCode', productCode],
  ];
}
