// What producers report counts in the figures of the province, with the records behind it; what nobody reported has no value.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportOutput } from '#modules/output/use-cases/report-output.ts';
import { listFigureRecords, viewFigures } from '#modules/reporting/use-cases/view-figures.ts';
import { makeTea } from '../dossiers/filing.ts';
import { recognisedTea } from '../legacy-files/making.ts';
import { binhLu, done, province } from '../producers/people.ts';
import { makeRecognition } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { reported } from './making.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

/** The figures of the third quarter, by code. */
async function figures(asOf?: string) {
  const asked = { periodKind: 'quarter', from: '01/07/2026', ...(asOf === undefined ? {} : { asOf }) };
  const view = await done(house.ports, province, viewFigures, asked);
  return Object.fromEntries(view.figures.map((one) => [one.indicator.code, one.value]));
}
const names = async (indicator: string) => {
  const asked = { periodKind: 'quarter', from: '01/07/2026', indicator };
  return (await done(house.ports, province, listFigureRecords, asked)).records.map((one) => one.name);
};

test('export, modern channels and revenue are counted from reports, and unknown before anybody reported', async () => {
  const { owner, productCode } = await recognisedTea(house, 'Chè xuất khẩu (giả định)');
  const second = await makeTea(house.ports, owner.code, 'Chè bán chợ (giả định)');
  await makeRecognition(house.ports, second, { decisionNumber: '1026/QĐ-UBND' });
  expect(await figures()).toMatchObject({
    'export-products': null,
    'modern-channel-share': null,
    'revenue-reported': null,
    'products-reporting': 0,
  });
  await done(house.ports, binhLu, reportOutput, reported(productCode, { channels: ['export', 'e-commerce'] }));
  await done(house.ports, binhLu, reportOutput, reported(second, { revenueVnd: '1.999.999', priceVnd: '' }));
  await done(house.ports, binhLu, reportOutput, reported(second, { period: '2026-quy-2', channels: ['export'] }));
  expect(await figures()).toMatchObject({
    'export-products': 1,
    'modern-channel-share': 100,
    // 140 million and 1 999 999 đồng, cut off; the second quarter is another period.
    'revenue-reported': 141,
    'products-reporting': 2,
  });
  // They were given in November: the quarter that is closed on its last day has them all the same, a day before they are not due.
  expect((await figures('30/09/2026'))['revenue-reported']).toBe(141);
  expect((await figures('29/09/2026'))['revenue-reported']).toBeNull();
  expect(await names('export-products')).toEqual(['Chè xuất khẩu (giả định)']);
  expect((await names('products-reporting')).sort()).toEqual(['Chè bán chợ (giả định)', 'Chè xuất khẩu (giả định)']);
});
