// What is typed into a part of a dossier outlives a dropped line and a closed window, in a real browser; nobody else is offered it.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { mayWithTea, opened } from './filing.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let part: string;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  const { may, productCode } = await mayWithTea(house, 'Shan rớt mạng');
  part = `${await opened(may, productCode)}/phan/mau-02-phan-4`;
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
  context.setDefaultTimeout(15_000);
  await signIn('chuthe');
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

async function signIn(login: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${server.address}/dang-nhap`);
  await page.getByLabel('Tên đăng nhập', { exact: true }).fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(trainingPassword);
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
}

async function openPart(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.address + part);
  return page;
}

const plan = (page: Page) => page.locator('[name=plan]');
const offer = (page: Page) => page.getByText(/^Máy này còn giữ chữ bạn gõ lúc .* mà chưa lưu được\.$/);
const kept = (page: Page) => page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('ocop-draft '))");
const SENTENCE = 'Trồng thêm năm héc-ta chè trên núi cao.';

test('without a line nothing is sent, the page stays and says so; once there is one, the same button saves', async () => {
  const page = await openPart();
  await plan(page).fill(SENTENCE);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Lưu phần này' }).click();
  await page.getByText('Không tới được máy chủ nên chưa lưu.').waitFor();
  expect(await plan(page).inputValue()).toBe(SENTENCE);
  await page.close();

  await context.setOffline(false);
  const again = await openPart();
  await offer(again).waitFor();
  expect(await plan(again).inputValue()).toBe('');
  await again.getByRole('button', { name: 'Điền lại chữ ấy' }).click();
  expect(await plan(again).inputValue()).toBe(SENTENCE);
  await again.getByRole('button', { name: 'Lưu phần này' }).click();
  await again.waitForURL((url) => url.pathname === part.replace(/\/phan\/.*/, ''));
  expect(await kept(again)).toEqual([]);
  await again.close();

  const saved = await openPart();
  expect(await plan(saved).inputValue()).toBe(SENTENCE);
  expect(await offer(saved).isVisible()).toBe(false);
  await saved.close();
});

test('a window closed in the middle of writing loses nothing, and what is dropped is not offered again', async () => {
  const page = await openPart();
  await plan(page).fill('Câu viết dở');
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.close();
  const again = await openPart();
  await offer(again).waitFor();
  await again.getByRole('button', { name: 'Bỏ, dùng bản đang thấy' }).click();
  expect(await offer(again).isVisible()).toBe(false);
  await again.reload();
  expect(await plan(again).inputValue()).toBe(SENTENCE);
  expect(await offer(again).isVisible()).toBe(false);
  await again.close();
});

test('who signs in after on the same device finds nothing left; private facts of a person are never kept', async () => {
  const page = await openPart();
  await plan(page).fill('Chữ của người trước');
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.goto(`${server.address}/tai-khoan`);
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
  await page.waitForURL((url) => url.pathname !== '/tai-khoan');
  await page.close();
  await signIn('xa.binhlu');
  const officer = await context.newPage();
  await officer.goto(`${server.address}/chu-the/them`);
  expect(await kept(officer)).toEqual([]);
  await officer.locator('[name=name]').fill('HTX Giả định viết dở');
  await officer.locator('[name="private.ethnicity"]').fill('Dân tộc giả định');
  await expect.poll(() => kept(officer)).toHaveLength(1);
  const left = await officer.evaluate('JSON.stringify(localStorage)');
  expect(left).toContain('HTX Giả định viết dở');
  expect(left).not.toContain('Dân tộc giả định');
  await officer.close();
});
