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

it('keeps no certificate that the list leads to no more, and no style of an earlier version', async () => {
  const old = ['/giay-chung-nhan/DA-THOI', '/tinh/cu.css'];
  await page.evaluate(async (paths) => {
    for (const name of await caches.keys()) {
      const kept = await caches.open(name);
      for (const path of [...paths, '/en/giay-chung-nhan']) await kept.put(path, new Response('cũ'));
    }
  }, old);
  await page.goto(`${server.address}/giay-chung-nhan`);
  await page.locator('[data-portfolio-kept]').waitFor();
  const paths = await page.evaluate(async () => {
    const kept = await Promise.all((await caches.keys()).map(async (name) => await (await caches.open(name)).keys()));
    return kept.flat().map((one) => new URL(one.url).pathname);
  });
  expect(paths.filter((path) => old.includes(path))).toEqual([]);
  for (const path of ['/giay-chung-nhan', `/giay-chung-nhan/${code}`, '/en/giay-chung-nhan'])
    expect(paths).toContain(path);
  expect(paths.some((path) => path.startsWith('/tinh/') && path.includes('woff2'))).toBe(true);
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

it('an officer who opens the list on the same device leaves nothing of the producer there', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  await page.goto(`${server.address}/dang-nhap`);
  await page.evaluate(async () => await (await caches.open('giay-chung-nhan ai-do')).put('/x', new Response('cũ')));
  await page.context().addCookies([...hoa.cookies].map(([name, value]) => ({ name, value, url: server.address })));
  await page.goto(`${server.address}/giay-chung-nhan`);
  expect(await page.locator('main').innerText()).not.toContain('Giấy chứng nhận của tôi');
  await expect.poll(keptNames).toEqual([]);
});
