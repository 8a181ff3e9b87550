// What the doubts find among the training reports, and how often they are wrong: each quarter is judged as it comes, against those before it.

import { expect, test } from 'vitest';
import { quarterOf, trainingRows, usualRevenue } from '#entry/training/output-figures.ts';
import { loadYields, yieldOf } from '#law/yields.ts';
import { type JudgedReport, outputFlags, type PlausibilityGrounds } from '#modules/output/rules/plausibility.ts';

const yields = await loadYields();

/** Every quarter with the doubts about it and whether it is a mistake. */
const judged = trainingRows.flatMap((row) => {
  const others: JudgedReport[] = [];
  const grounds: PlausibilityGrounds = {
    // The paper dossier of the training installation promises 3 tonnes from 6 hectares.
    ...(row.product.endsWith('32')
      ? { capacity: { value: 3, unit: 'tấn' }, hectares: 6, workers: 9 }
      : { capacity: null, hectares: null, workers: null }),
    yield: yieldOf(yields, row.product, null),
    others,
  };
  return row.quarters.map((one) => {
    const priceVnd = one.priceVnd ?? row.priceVnd;
    const report: JudgedReport = {
      period: quarterOf(one.quarter),
      quantity: one.quantity,
      unit: row.unit,
      priceVnd,
      revenueVnd: one.revenueVnd ?? usualRevenue(one.quantity, priceVnd),
      workers: one.workers ?? row.workers,
    };
    const flags = outputFlags(report, grounds).map((flag) => flag.code);
    others.push({ ...report, isDoubted: flags.length > 0 });
    return { product: row.product, ...one, flags, isWrong: one.isWrong === true };
  });
});

test('every mistake among the training reports is doubted; true figures that are doubted are counted', () => {
  const doubted = judged.filter((one) => one.flags.length > 0);
  const wrong = judged.filter((one) => one.isWrong);
  const falseAlarms = doubted.filter((one) => !one.isWrong);
  const missed = wrong.filter((one) => one.flags.length === 0);
  console.table(
    doubted.map(({ product, quarter, quantity, flags, isWrong }) => ({
      product,
      quarter,
      quantity,
      doubts: flags.join(', '),
      truth: isWrong ? 'a mistake' : 'right: false alarm',
    })),
  );
  console.table([
    {
      reports: judged.length,
      mistakes: wrong.length,
      found: wrong.length - missed.length,
      missed: missed.length,
      'false alarms': falseAlarms.length,
      'of true figures, in per cent': Math.round((falseAlarms.length * 1_000) / (judged.length - wrong.length)) / 10,
    },
  ]);
  expect(missed.map((one) => `${one.product} ${one.quarter}`)).toEqual([]);
  expect(falseAlarms.length).toBeLessThanOrEqual(3);
  expect(judged.length).toBeGreaterThan(50);
});

test('each quarter that is doubted has what the person says to it, and no other', () => {
  for (const one of judged) {
    expect([one.product, one.quarter, one.flags, one.flags.length > 0]).toEqual([
      one.product,
      one.quarter,
      one.flags,
      one.confirmation !== undefined,
    ]);
  }
});
