// The preview of an import in a real browser: what there is to know of a row has the room it needs on a desk, nothing runs
// out of a phone, and nothing stands in the way of a screen reader.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { uploadList } from '../support/upload-list.ts';
import { openWeb, type Person } from '../support/web.ts';
import { buildWorkbook } from './office-workbook.ts';

const LONG = 'https://vi-du.example/danh-muc/san-pham-ocop-cua-xa-binh-lu-giai-doan-2021-2025-theo-bao-cao.html';
let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let tua: Person;
let preview: string;
beforeAll(async () => {
  house = await freshHouse();
  const web = openWeb(house.ports);
  server = await listen(web.fetch as never, '127.0.0.1', 0);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư', web);
  const heads = ['TT', 'Tên sản phẩm', 'Hạng sao', 'Chủ thể', 'Xã', 'Ghi chú', 'QĐ số', 'Ngày ký QĐ'];
  const row = [1, 'Miến dong giả định', 3, 'HTX Giả định', 'Xã Bình Lư', `Nguồn: ${LONG}`];
  const first = await uploadList(tua, await buildWorkbook([{ name: 'DS', rows: [heads, row] }]));
  await tua.submit(`${first.location}/xac-nhan`, {});
  const again = [...row.slice(0, 5), `Nguồn: ${LONG}?b=2`, '88/QĐ-UBND', '31/02/2024'];
  const changed = [2, 'Miến dong giả định', 3, 'HTX Giả định', 'Xã Bình Lư', `Nguồn: ${LONG}?b=3`];
  const nameless = {
    name: 'Đợt 2',
    rows: [
      ['TT', 'Nội dung', 'Hạng sao', 'Chủ thể', 'Xã'],
      [1, 'Chè giả định', 3, 'HTX Giả định Chè', 'Xã Bình Lư'],
    ],
  };
  const second = await uploadList(tua, await buildWorkbook([{ name: 'DS', rows: [heads, changed, again] }, nameless]));
  preview = second.location ?? '';
  browser = await launchBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop(1_000);
  await house?.close();
});

async function open(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await context.addCookies([...tua.cookies].map(([name, value]) => ({ name, value, url: server.address })));
  const page = await context.newPage();
  await page.goto(`${server.address}${preview}`);
  await page.evaluate('document.fonts.ready');
  return page;
}

it('gives the findings the most room on a desk, however long an address beside them is', async () => {
  const page = await open(1280);
  const widths = await page.locator('.import-rows thead th').evaluateAll((heads) => heads.map((e) => e.clientWidth));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  expect(widths).toHaveLength(5);
  expect((widths[2] ?? 0) / whole).toBeGreaterThan(0.3);
  expect(Math.max(...widths)).toBe(widths[2]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
  await page.context().close();
});

it.each([360, 1280])('holds at %i px, and a screen reader meets nothing', async (width) => {
  const page = await open(width);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});
