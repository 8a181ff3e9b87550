// After the end of a visit an answer is changed on the phone with a reason alone, asked for before anything is made; the server marks it.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { recordOf } from '#modules/field/services.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { planned } from '../field/phones.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { asPhone, isSaved, setUp, signIn, unsentShown } from './phone.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let page: Page;
let visit: VisitId;

const goTo = (...parts: readonly string[]): Promise<void> =>
  page.evaluate(
    (to) => {
      location.hash = to;
    },
    `#/${parts.map(encodeURIComponent).join('/')}`,
  );
const choose = (label: string) => page.getByRole('radio', { name: label, exact: true }).check();

beforeAll(async () => {
  house = await freshHouse({ at: systemClock.now() });
  const seo = await trained(house.ports, 'kiemtra', 'inspector');
  visit = await planned(house, [seo], { checklists: ['label@1'] });
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
  page = await asPhone(await browser.newContext(), server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop(0);
  await house?.close();
});

it('asks for the reason first; without one nothing is made, with one the answer is corrected', async () => {
  await signIn(page, server.address, 'kiemtra');
  await setUp(page);
  await goTo('phieu', visit);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('link', { name: /Nhãn hàng hóa/ }).click();
  await choose('Không');
  await isSaved(page);
  await goTo('phieu', visit, 'ket-thuc');
  await page.getByRole('button', { name: /Kết thúc/ }).click();
  await page.getByText('Đã kết thúc tại chỗ.').waitFor();
  const before = await unsentShown(page);
  await goTo('phieu', visit);
  await page.getByRole('link', { name: /Nhãn hàng hóa/ }).click();
  await page.getByRole('link', { name: 'Câu trước' }).click();
  await choose('Có');
  await page.getByText('Sửa câu này cần lý do').waitFor();
  await page.getByRole('button', { name: 'Lưu đính chính' }).click();
  await page.getByText('Hãy ghi lý do trước khi lưu.').waitFor();
  expect(await unsentShown(page)).toBeLessThanOrEqual(before);
  // Where the bar at the top lies over a row, that row is scrolled away, not small.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Lý do sửa').fill('Xem lại ảnh nhãn');
  await page.getByRole('button', { name: 'Lưu đính chính' }).click();
  await expect.poll(() => page.getByText('Sửa câu này cần lý do').count()).toBe(0);
  await goTo('hang-cho');
  await page
    .locator('main')
    .getByRole('button', { name: /Gửi và nhận/ })
    .click();
  await expect.poll(() => unsentShown(page), { timeout: 30_000 }).toBe(0);
  const [entry] = (await recordOf(house.ports.database.write, visit)).answers;
  expect(entry).toMatchObject({ corrected: true, value: { value: 'yes' }, heads: [{ reason: 'Xem lại ảnh nhãn' }] });
});
