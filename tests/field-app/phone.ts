// A phone of the tests: 360 px wide, with a place where it stands, on a profile that outlives the browser.

import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';

export const pin = '271828';
/** Where the phone stands; Nà Phát is made up, the province is Lai Châu. */
export const standsAt = { latitude: 22.3123, longitude: 103.6212, accuracy: 18 };

/** Makes a context like a phone: small, with a position. */
export async function asPhone(context: BrowserContext, address: string): Promise<Page> {
  await context.grantPermissions(['geolocation'], { origin: address });
  await context.setGeolocation(standsAt);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 360, height: 740 });
  page.setDefaultTimeout(15_000);
  return page;
}

/** Signs in by the page, as the app leads there. */
export async function signIn(page: Page, address: string, login: string): Promise<void> {
  await page.goto(`${address}/dang-nhap?tiep=/hien-truong`);
  await page.locator('main [name=login]').fill(login);
  await page.locator('main [name=password]').fill(trainingPassword);
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL(/\/hien-truong/);
}

/** The first time on this phone: a name, a PIN, the visits. */
export async function setUp(page: Page): Promise<void> {
  await page.getByLabel('Tên máy').fill('Máy của anh Seo');
  await page.getByLabel('Mã PIN', { exact: true }).fill(pin);
  await page.getByLabel('Nhập lại mã PIN').fill(pin);
  await page.getByRole('button', { name: 'Nhận phiếu về máy' }).click();
  await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
}

export async function typePin(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Mã PIN', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Mở', exact: true }).click();
}

/** Opens the app where it was left. */
export async function unlock(page: Page): Promise<void> {
  await typePin(page, pin);
  await page.locator('.bar').waitFor();
}

/** How much the top of the screen says is unsent. */
export async function unsentShown(page: Page): Promise<number> {
  return Number(await page.locator('[data-unsent]').first().getAttribute('data-unsent'));
}

/** Waits until the last thing done is on the device. */
export async function isSaved(page: Page): Promise<void> {
  await expect.poll(() => page.locator('.kept--saved').count()).toBeGreaterThan(0);
}

/** Waits until the page and all it needs are kept for when there is no network. */
export async function isKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect
    .poll(() =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('hien-truong')).length),
    )
    .toBe(1);
}
