// A producer's certificates on a phone: opened once with a connection they open without one, with the code to be scanned and the sheet to
// print; signing out leaves nothing of them on the device.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { speaksFor } from '../register/making.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb } from '../support/web.ts';
import { makePaper } from './papers.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let page: Page;
let code: string;
const keptNames = (): Promise<readonly string[]> =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('giay-chung-nhan ')));

beforeAll(async () => {
  house = await freshHouse();
  await signedInPerson(house, 'chị Mẩy, producer');
  const paper = await makePaper(house.ports, 'Chè giả định trong túi');
  code = paper.code;
  const db = house.ports.database.write;
  const product = await findProductByCode(db, paper.productCode);
  const [producer] = await findProducersByIds(db, product?.producerId == null ? [] : [product.producerId]);
  await speaksFor(house.ports, 'chuthe', producer?.code ?? '');
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

it('shows days left, the next step, the code and the sheet, and says that it is kept', async () => {
  await page.goto(`${server.address}/dang-nhap`);
  await page.locator('[name=login]').fill('chuthe');
  await page.locator('[name=password]').fill(trainingPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).last().click();
  await page.waitForURL(/\/viec/);
  await page.goto(`${server.address}/giay-chung-nhan`);
  await page.locator('[data-portfolio-kept]').waitFor();
  const said = await page.locator('main').innerText();
  for (const words of ['Giấy chứng nhận của tôi', 'Chè giả định trong túi', 'còn ', 'Nộp hồ sơ đánh giá lại từ']) {
    expect(said).toContain(words);
  }
  await page.locator('svg.qr').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('opens without a connection, the page of the certificate and the sheet too', async () => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  await page.locator('[data-portfolio-kept]').waitFor();
  await page.context().setOffline(true);
  await page.goto(`${server.address}/giay-chung-nhan`);
  expect(await page.locator('main').innerText()).toContain('Chè giả định trong túi');
  await page.goto(`${server.address}/giay-chung-nhan/${code}`);
  await page.locator('svg.qr').waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Be Vietnam Pro');
  const sheet = await page.evaluate(
    async (path) => (await (await fetch(path)).arrayBuffer()).byteLength,
    `/giay-chung-nhan/${code}/giay.pdf`,
  );
  expect(sheet).toBeGreaterThan(10_000);
  await page.context().setOffline(false);
});

it('leaves nothing behind after the sign-out: without a connection there is no page any more', async () => {
  expect(await keptNames()).toHaveLength(1);
  await page.goto(`${server.address}/viec`);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL(`${server.address}/`);
  await expect.poll(keptNames).toEqual([]);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.context().setOffline(true);
  await expect(page.goto(`${server.address}/giay-chung-nhan`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED|ERR_FAILED/);
  await page.context().setOffline(false);
});

it('what a session that ended elsewhere left is dropped when the server asks to sign in again', async () => {
  await page.goto(`${server.address}/dang-nhap`);
  await page.locator('[name=login]').fill('chuthe');
  await page.locator('[name=password]').fill(trainingPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).last().click();
  await page.waitForURL(/\/viec/);
  await page.goto(`${server.address}/giay-chung-nhan`);
  await page.locator('[data-portfolio-kept]').waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  expect(await keptNames()).toHaveLength(1);
  await house.ports.database.writePool.query('delete from sign_in_session');
  await page.goto(`${server.address}/giay-chung-nhan`);
  await expect.poll(keptNames).toEqual([]);
});
