// Passkeys in a real browser with an authenticator of its own: added, then proven at the second step of a live installation.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { query } from '#platform/database/db.ts';
import { pageWithAuthenticator } from '../support/authenticator.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { binhLu, openPerson, password } from './people.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let address = '';
beforeAll(async () => {
  house = await freshHouse({ mode: 'production' });
  await openPerson(house.ports, 'tua.binhlu', 'commune-officer', binhLu);
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  // Browsers offer passkeys on this machine by its name only.
  address = server.address.replace('127.0.0.1', 'localhost');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${address}/dang-nhap`);
  await page.fill('#f-login', 'tua.binhlu');
  await page.fill('#f-password', password);
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
}

describe('a passkey', () => {
  it('is added by an officer who must set up a second factor, then opens the second step', async () => {
    const page = await pageWithAuthenticator(browser);
    await signIn(page);
    await page.waitForURL('**/tai-khoan/bao-mat');
    await page.getByRole('link', { name: 'Thêm khóa truy cập' }).click();
    await page.getByLabel('Đặt tên cho khóa').fill('Máy của phòng');
    await page.getByRole('button', { name: 'Thêm khóa' }).click();
    await page.waitForURL('**/tai-khoan/bao-mat/ma-khoi-phuc');
    await page.getByRole('button', { name: 'Tôi đã cất các mã' }).click();
    await page.waitForURL('**/tai-khoan/bao-mat');
    expect(await page.locator('main').innerText()).toContain('Máy của phòng');

    await page.locator('header').getByRole('button', { name: 'Đăng xuất' }).click();
    await page.waitForURL(`${address}/`);
    await signIn(page);
    await page.waitForURL('**/dang-nhap/buoc-hai');
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await page.waitForURL('**/viec');
    await page.context().close();
  });

  it('of another device is refused: nothing is sent, the person is told, and the code is still there', async () => {
    const page = await pageWithAuthenticator(browser);
    await signIn(page);
    await page.waitForURL('**/dang-nhap/buoc-hai');
    await page.getByRole('button', { name: 'Dùng khóa truy cập' }).click();
    await page.getByText('Khóa truy cập không được chấp nhận').waitFor();
    expect(await page.getByRole('textbox', { name: 'Mã xác nhận' }).isVisible()).toBe(true);
    await page.context().close();
  });

  it('that was never given, with an answer made up, opens nothing', async () => {
    const page = await pageWithAuthenticator(browser);
    await signIn(page);
    await page.waitForURL('**/dang-nhap/buoc-hai');
    await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('[data-passkey] form');
      const answer = form?.querySelector<HTMLInputElement>('input[name="response"]');
      if (!form || !answer) throw new Error('no passkey form');
      answer.value = JSON.stringify({ id: 'AAAA', rawId: 'AAAA', type: 'public-key', response: {} });
      HTMLFormElement.prototype.submit.call(form);
    });
    await page.getByText('Khóa truy cập không được chấp nhận').first().waitFor();
    expect((await page.goto(`${address}/viec`))?.url()).toContain('/dang-nhap/buoc-hai');
    const rows = await query<{ count: number }>(
      house.ports.database.write,
      'select count(*)::int as count from sign_in_session where second_factor_at is not null and ended_at is null',
    );
    expect(rows[0]?.count).toBe(1);
    await page.context().close();
  });
});
