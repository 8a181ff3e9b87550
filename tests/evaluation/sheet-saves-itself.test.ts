// A kept sheet that saves itself, in a real browser: open in two windows, signed out elsewhere, dropped elsewhere.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let origin: string;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  origin = server.address;
  browser = await launchBrowser();
  context = await browser.newContext();
  // The pages' own clock, so that nobody waits for what a sheet does some seconds after the last choice.
  await context.clock.install();
  context.setDefaultTimeout(20_000);
  await signIn(await context.newPage());
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(`${origin}/dang-nhap`);
  await page.fill('[name=login]', 'chuthe');
  await page.fill('[name=password]', trainingPassword);
  await page.click('main button[type=submit], main form button');
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}

/** Keeps a new sheet and answers its page. */
async function keptSheet(name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/tu-cham-diem/26-2026/11/ket-qua?1.1=3`);
  await page.fill('[name=name]', name);
  await page.getByRole('button', { name: 'Giữ phiếu này' }).click();
  await page.waitForURL(/\/phieu-cham\//);
  return page;
}

const choose = (page: Page, criterion: string, option: number) =>
  page.check(`[name="tc-${criterion}"][value="${option}"]`);
/** Some seconds after the last choice, when the sheet saves itself. */
const afterSeconds = (page: Page, seconds = 3) => page.clock.fastForward(seconds * 1_000);
const saved = (page: Page) => page.getByText(/^Đã lưu lúc \d\d:\d\d$/).waitFor();

describe('a sheet that saves itself', () => {
  test('says in words that it was saved in another window, writes over nothing, and shows both', async () => {
    const first = await keptSheet('Chè ở hai cửa sổ');
    const second = await context.newPage();
    await second.goto(first.url());
    await choose(first, '1-2', 2);
    await afterSeconds(first);
    await saved(first);
    // A second save of the same window follows on its own first one.
    const again = first.waitForResponse(/save-kept-sheet/);
    await choose(first, '1-3', 2);
    await afterSeconds(first);
    await again;
    await saved(first);
    await choose(second, '1-2', 1);
    await afterSeconds(second);
    const trouble = second.getByRole('alert').filter({ hasText: 'đã được lưu ở cửa sổ hoặc máy khác' });
    await trouble.waitFor();
    const third = await context.newPage();
    await third.goto(first.url());
    expect(await third.isChecked('[name="tc-1-2"][value="2"]')).toBe(true);
    await trouble.getByRole('button', { name: 'So sánh hai bản' }).click();
    await second.getByRole('heading', { name: 'Phiếu đã được lưu ở nơi khác' }).waitFor();
    await second.getByRole('button', { name: 'Lưu các lựa chọn này' }).click();
    await second.getByRole('heading', { name: 'Tự chấm: Chè ở hai cửa sổ' }).waitFor();
    expect(await second.isChecked('[name="tc-1-2"][value="1"]')).toBe(true);
    expect(await second.isChecked('[name="tc-1-3"][value="2"]')).toBe(true);
  });

  test('saves before its button leads on, and the same window saves again after', async () => {
    const page = await keptSheet('Chè vội');
    await choose(page, '1-2', 2);
    await page.getByRole('button', { name: 'Xem kết quả' }).click();
    await page.getByRole('heading', { name: /^Kết quả tự chấm/ }).waitFor();
    expect(page.url()).toContain('1.2=2');
    await page.goBack();
    await choose(page, '1-3', 3);
    await afterSeconds(page);
    await saved(page);
    await page.reload();
    expect(await page.isChecked('[name="tc-1-3"][value="3"]')).toBe(true);
    expect(await page.isChecked('[name="tc-1-2"][value="2"]')).toBe(true);
  });

  test('dropped elsewhere, says so and opens its choices as a sheet that needs no account', async () => {
    const page = await keptSheet('Chè bị bỏ');
    const list = await context.newPage();
    await list.goto(`${origin}/phieu-cham`);
    await list.getByRole('button', { name: 'Bỏ phiếu Chè bị bỏ' }).click();
    await choose(page, '1-2', 2);
    await afterSeconds(page);
    const way = page.getByRole('link', { name: 'Mở các lựa chọn này thành phiếu mới' });
    await way.waitFor();
    expect(await way.getAttribute('href')).toBe('/tu-cham-diem/26-2026/11?1.1=3&1.2=2');
  });

  test('signed out elsewhere, says so, keeps the choices, and is saved once somebody has signed in again', async () => {
    const page = await keptSheet('Chè đăng xuất');
    const other = await context.newPage();
    await other.goto(`${origin}/tai-khoan`);
    await other.getByRole('button', { name: 'Đăng xuất' }).first().click();
    await choose(page, '1-2', 2);
    await afterSeconds(page);
    const trouble = page.getByRole('alert').filter({ hasText: 'Chưa lưu được vì bạn đã đăng xuất' });
    await trouble.waitFor();
    await page.getByRole('button', { name: 'Lưu phiếu' }).click();
    expect(await page.isChecked('[name="tc-1-2"][value="2"]')).toBe(true);
    const way = trouble.getByRole('link', { name: /^Đăng nhập lại/ });
    expect(await way.getAttribute('href')).toBe(`/dang-nhap?tiep=${encodeURIComponent(new URL(page.url()).pathname)}`);
    await signIn(other);
    // It tries again by itself.
    await afterSeconds(page, 15);
    await saved(page);
    expect(await trouble.count()).toBe(0);
  });
});
