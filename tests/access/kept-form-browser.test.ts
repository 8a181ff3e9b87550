// The same in a real browser that runs no script, against the server as it listens: the form survives the sign-in.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';

const add = '/quan-ly/san-pham/them';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

describe('anh Tủa on a telephone, whose session ends while he types', () => {
  it('signs in on the spot, finds his form as he typed it, and saves it by its button', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    const enter = async (): Promise<void> => {
      await page.fill('#f-login', 'xa.binhlu');
      await page.fill('#f-password', trainingPassword);
      await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
    };
    await page.goto(`${server.address}/dang-nhap?tiep=${encodeURIComponent(add)}`);
    await enter();
    await page.fill('#f-name', 'Miến dong giả định');
    await page.selectOption('#f-setNumber', '6');
    await context.clearCookies({ name: 'ocop-session' });
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();

    expect(await page.locator('main').innerText()).toContain('Phiên đăng nhập đã hết');
    expect(page.url()).not.toContain('Mi');
    const wide = () => page.evaluate('document.documentElement.scrollWidth') as Promise<number>;
    expect(await wide()).toBeLessThanOrEqual(360);
    await enter();

    expect(await page.locator('main').innerText()).toContain('chưa được gửi');
    expect([await page.inputValue('#f-name'), await page.inputValue('#f-setNumber')]).toEqual([
      'Miến dong giả định',
      '6',
    ]);
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
    expect(page.url()).toMatch(/\/quan-ly\/san-pham\/[^/]+$/);
    expect(await page.locator('main').innerText()).toContain('Đã ghi sản phẩm Miến dong giả định.');
    await context.close();
  });

  it('meets nothing that a screen reader stumbles over on the way', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(15_000);
    const page = await context.newPage();
    await page.goto(`${server.address}/dang-nhap?tiep=${encodeURIComponent(add)}`);
    for (const heading of ['Đăng nhập', 'Ghi sản phẩm mới vào sổ']) {
      await page.fill('#f-login', 'xa.binhlu');
      await page.fill('#f-password', trainingPassword);
      await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
      if (heading === 'Đăng nhập') {
        await page.fill('#f-name', 'Chè giả định');
        await context.clearCookies({ name: 'ocop-session' });
        await page.getByRole('button', { name: 'Ghi vào sổ' }).click();
      }
      // A form that looks for a connection first leaves its page a moment after the press.
      await expect.poll(() => page.locator('h1').innerText()).toBe(heading);
      expect(await axeFindings(page)).toEqual([]);
    }
    await context.close();
  });
});
