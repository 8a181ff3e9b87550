// Chị Mẩy, who speaks for a cooperative, at her telephone: she asks for it, the commune confirms, and she keeps her own record.
// In a real browser of 360 px, by keyboard alone where it matters.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { listen, type RunningServer } from '#entry/listen.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb } from '../support/web.ts';
import { linkTo, registered } from './people.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let own: { code: string };
let other: { code: string };

beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
  own = await registered(house.ports, { name: 'HTX Giả định Của Mẩy', registrationNumber: '6200001001' });
  other = await registered(house.ports, { name: 'HTX Giả định Của Người Khác', registrationNumber: '6200001002' });
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

async function phoneOf(login: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.address}/dang-nhap?tiep=/chu-the`);
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.locator('input[type=password]').fill(trainingPassword);
  await page.locator('main form button').first().click();
  return page;
}

describe('a producer', () => {
  it('without a confirmed record has no register to look at', async () => {
    const mai = await signedInPerson(house, 'chị Mẩy, producer');
    const answer = await mai.get('/chu-the');
    expect(answer.status).toBe(403);
  });

  it('once confirmed sees her own record and no other, also not in the list', async () => {
    const account = await findAccountByLogin(house.ports.database.write, 'chuthe');
    const record = await findProducerByCode(house.ports.database.write, own.code);
    if (account === undefined || record === null) throw new Error('not there');
    await linkTo(house.ports, account.id, record.id);
    const mai = await signedInPerson(house, 'chị Mẩy, producer');
    const list = await mai.get('/chu-the');
    expect(list.text).toContain('HTX Giả định Của Mẩy');
    expect(list.text).toContain('Chủ thể của tôi');
    expect(list.text).not.toContain('Của Người Khác');
    expect((await mai.get(`/chu-the/${own.code}`)).status).toBe(200);
    expect((await mai.get(`/chu-the/${own.code}/rieng`)).status).toBe(200);
    expect((await mai.get(`/chu-the/${other.code}`)).status).toBe(404);
    expect((await mai.get(`/chu-the/${other.code}/rieng`)).status).toBe(404);
    expect((await mai.get('/chu-the/them')).status).toBe(403);
  });

  it('changes her telephone on a 360 px screen by keyboard alone, without script', async () => {
    const page = await phoneOf('chuthe');
    await page.getByRole('link', { name: 'HTX Giả định Của Mẩy' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Sửa thông tin' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sua');
    expect(await page.locator('[name=status]').count()).toBe(0);
    expect(await page.locator('[name=commune]').getAttribute('readonly')).not.toBeNull();
    await page.getByLabel('Điện thoại').first().focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('0900 000 777');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/chu-the/${own.code}`);
    expect(await page.locator('main').textContent()).toContain('0900 000 777');
    expect(await page.locator('.history').first().textContent()).toContain('Chị Mẩy (tập huấn)');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    expect(wide).toBe(true);
  });
});

describe('an officer at the keyboard', () => {
  it('reaches every box of the form in the order of the page, and Enter in a box saves', async () => {
    const page = await phoneOf('xa.binhlu');
    await page.goto(`${server.address}/chu-the/them`);
    await page.locator('[name=name]').focus();
    const order: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      const name = await page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
      if (name !== '' && order.at(-1) !== name) order.push(name);
      if (name === 'private.permanentAddress') break;
      await page.keyboard.press('Tab');
    }
    const drawn = await page
      .locator('main form [name]:not([type=hidden])')
      .evaluateAll((boxes) => [...new Set(boxes.map((box) => box.getAttribute('name') ?? ''))]);
    expect(order).toEqual(drawn);
    await page.locator('[name=name]').fill('HTX Giả định Bàn Phím');
    await page.locator('[name=producerType]').selectOption('cooperative');
    await page.locator('[name=registrationNumber]').fill('6200001003');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chu-the/C*');
    expect(await page.locator('h1').textContent()).toBe('HTX Giả định Bàn Phím');
  });

  it('is led to the wrong boxes by the summary', async () => {
    const page = await phoneOf('xa.binhlu');
    await page.goto(`${server.address}/chu-the/them`);
    await page.locator('[name=phone]').fill('12');
    await page.keyboard.press('Enter');
    const summary = page.locator('.error-summary');
    await summary.waitFor();
    await summary.getByRole('link', { name: /Điện thoại/ }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('phone');
    expect(await page.locator('[name=phone]').inputValue()).toBe('12');
  });
});
