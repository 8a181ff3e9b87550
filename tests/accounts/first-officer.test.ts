// The first officer of a live installation, in a real browser: the administrator invites, the slip is opened by a browser that knows
// nothing, password and second step are set, and the officer stands at the own desk. Every page is held at 360 and 1280 px.

import { generateSync } from 'otplib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { openPerson, password } from '../access/people.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let address = '';
beforeAll(async () => {
  house = await freshHouse({ mode: 'production' });
  await openPerson(house.ports, 'quan.tri', 'platform-admin', 'all');
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  // Browsers keep the session's cookie on this machine by its name only, as on https.
  address = server.address.replace('127.0.0.1', 'localhost');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

/** A browser that knows nothing of this house. */
async function cleanBrowser(): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  context.setDefaultTimeout(15_000);
  return { context, page: await context.newPage() };
}

/** Holds the page on a desk, then on a phone: nothing overflows, axe finds nothing. */
async function hold(page: Page): Promise<void> {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([page.url(), width, over]).toEqual([page.url(), width, 0]);
  }
  expect([page.url(), await axeFindings(page)]).toEqual([page.url(), []]);
}

const press = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.locator('main').getByRole('button', { name }).first().click();
  await page.waitForLoadState();
};

async function signIn(page: Page, login: string, typed: string): Promise<void> {
  await page.goto(`${address}/dang-nhap`);
  await page.fill('#f-login', login);
  await page.fill('#f-password', typed);
  await press(page, 'Đăng nhập');
}

/** Sets up the app as the page says, keeps the codes, and goes on to the desk. */
async function setUpSecondStep(page: Page): Promise<string> {
  await page.waitForURL('**/tai-khoan/bao-mat');
  expect(await page.locator('main').textContent()).toContain('Cán bộ phải cài xác nhận bước hai');
  await hold(page);
  await page.getByRole('link', { name: 'Cài ứng dụng' }).click();
  const secret = ((await page.locator('.typed-key').textContent()) ?? '').replace(/\s/g, '');
  await hold(page);
  await page.fill('#f-code', code(secret));
  await press(page, 'Xác nhận và cài');
  expect(await page.locator('.code-list li').count()).toBe(10);
  await hold(page);
  await press(page, 'Tôi đã cất các mã');
  return secret;
}

const nowMs = (): number => millisecondsOf(house.ports.clock.now());
const code = (secret: string): string => generateSync({ secret, epoch: Math.floor(nowMs() / 1_000) });

describe('the first officer', () => {
  it('comes from the invitation by slip to the own desk, and nobody else comes in with it', async () => {
    const { page: admin } = await cleanBrowser();
    await signIn(admin, 'quan.tri', password);
    await setUpSecondStep(admin);
    await admin.goto(`${address}/quan-tri/tai-khoan/moi`);
    await hold(admin);
    await admin.fill('#f-displayName', 'Anh Tủa Giả Định');
    await admin.fill('#f-login', 'tua.binhlu');
    await admin.fill('[name=unit]', 'binh lu');
    await admin.locator('main').getByLabel('Cán bộ OCOP xã, phường').check();
    await admin.locator('main').getByLabel('In phiếu, trao tận tay').check();
    await press(admin, 'Tìm');
    await hold(admin);
    expect(await admin.locator('[name=unit]').inputValue()).toBe('Xã Bình Lư (03390)');
    await press(admin, 'Mời');
    const slip = ((await admin.locator('.slip__code').textContent()) ?? '').trim();
    expect(slip).toMatch(/^(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    await hold(admin);

    const { page: tua } = await cleanBrowser();
    await tua.goto(`${address}/viec`);
    await tua.waitForURL('**/dang-nhap**');
    await tua.getByRole('link', { name: 'Tôi có phiếu mời' }).click();
    await hold(tua);
    await tua.fill('#f-code', slip.toLowerCase().replace(/-/g, ' '));
    await press(tua, 'Tiếp tục');
    expect(await tua.locator('h1').textContent()).toBe('Chào Anh Tủa Giả Định');
    await hold(tua);
    await tua.fill('#f-password', 'ngan');
    await tua.fill('#f-repeat', 'ngan');
    await press(tua, 'Đặt mật khẩu');
    await tua.locator('.error-summary').waitFor();
    await hold(tua);
    const own = 'ruộng bậc thang mùa nước đổ';
    await tua.fill('#f-password', own);
    await tua.fill('#f-repeat', own);
    await press(tua, 'Đặt mật khẩu');
    await tua.waitForURL('**/dang-nhap');
    await hold(tua);

    // The password alone opens nothing yet.
    await signIn(tua, 'tua.binhlu', own);
    await tua.goto(`${address}/viec`);
    expect(new URL(tua.url()).pathname).toBe('/tai-khoan/bao-mat');
    const secret = await setUpSecondStep(tua);
    await tua.goto(`${address}/viec`);
    expect(await tua.locator('.viewer').textContent()).toContain('Xã Bình Lư');
    expect(await tua.locator('h1').textContent()).toContain('Việc');
    await hold(tua);

    // The slip was used: whoever finds it now finds nothing.
    const { page: finder } = await cleanBrowser();
    await finder.goto(`${address}/loi-moi`);
    await finder.fill('#f-code', slip);
    await press(finder, 'Tiếp tục');
    expect(await finder.locator('.error-summary').textContent()).toContain('đã dùng, đã hết hạn hoặc không đúng');
    expect((await finder.goto(`${address}/viec`))?.url()).toContain('/dang-nhap');

    // Next morning on another machine: password, then the code of the app; a wrong code opens nothing.
    house.clock.moveTo(instantOf(nowMs() + 20 * 3_600_000));
    const { page: morning } = await cleanBrowser();
    await signIn(morning, 'tua.binhlu', own);
    await morning.waitForURL('**/dang-nhap/buoc-hai**');
    await hold(morning);
    await morning.fill('#f-code', '000000');
    await press(morning, 'Xác nhận');
    await morning.locator('.error-summary').waitFor();
    await morning.goto(`${address}/viec`);
    expect(new URL(morning.url()).pathname).not.toBe('/viec');
    await morning.fill('#f-code', code(secret));
    await press(morning, 'Xác nhận');
    await morning.goto(`${address}/viec`);
    expect(new URL(morning.url()).pathname).toBe('/viec');
  });
});
