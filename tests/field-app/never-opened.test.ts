// A machine where the field app was never opened: whoever works there leaves no store of it behind.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  house = await freshHouse();
  await trained(house.ports, 'kiemtra', 'inspector');
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(0);
  await house.close();
});

it('keeps no store, neither while somebody is signed in nor after signing out', async () => {
  const page = await browser.newPage();
  const stores = (): Promise<number> => page.evaluate(async () => (await indexedDB.databases()).length);
  await page.goto(`${server.address}/dang-nhap?tiep=/viec`);
  await page.locator('main [name=login]').fill('kiemtra');
  await page.locator('main [name=password]').fill(trainingPassword);
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(/\/viec$/);
  expect(await page.locator('script[src*="unsent-field-work"]').count()).toBe(1);
  expect(await stores()).toBe(0);
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
  await page.waitForURL((url) => url.pathname !== '/viec');
  expect(await stores()).toBe(0);
});
