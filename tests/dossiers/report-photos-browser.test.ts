// Photographs of Mẫu số 03 sent in a real browser with scripts: one press sends, whether anything was made smaller before or not.

import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { query } from '#platform/database/db.ts';
import { picture } from '../register/making.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb } from '../support/web.ts';
import { completeTea } from './complete-tea.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let page: Page;
let photos: string;
beforeAll(async () => {
  house = await freshHouse();
  const { may, place } = await completeTea(house, 'Shan gửi ảnh');
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  await may.submit(`${place}/nop`, { declares: 'yes' });
  await tua.submit(`${place}/tiep-nhan`, {});
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  photos = `${server.address}${place}/mau-03/anh`;
  browser = await launchBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`${server.address}/dang-nhap`);
  await page.fill('[name=login]', 'xa.binhlu');
  await page.fill('[name=password]', trainingPassword);
  await page.click('main form button');
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

/** A photograph of noise: larger than what is sent as it is. */
async function large(): Promise<Uint8Array> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 };
  const drawn = sharp({ create: { width: 1_800, height: 1_800, channels: 3, background: '#000000', noise } });
  return new Uint8Array(await drawn.jpeg({ quality: 95 }).toBuffer());
}

/** Chooses photographs and presses once; answers the bytes that arrived of each, as the server keeps what was sent. */
async function pressOnce(chosen: readonly Uint8Array[]): Promise<number> {
  await page.goto(`${photos}?noi-dung=labour`);
  await page.setInputFiles(
    'input[type=file]',
    chosen.map((bytes, i) => ({ name: `Ảnh ${i}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) })),
  );
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().includes('/mau-03/anh'));
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.getByRole('button', { name: 'Gửi ảnh' }).click();
  const size = Number((await (await sent).allHeaders())['content-length'] ?? 0);
  expect((await answered).status()).toBe(303);
  await page.waitForLoadState();
  return size;
}

async function kept(): Promise<number> {
  const [row] = await query<{ count: number }>(
    house.ports.database.write,
    'select count(*)::int as count from commune_report_photo',
    [],
  );
  return row?.count ?? 0;
}

/** SHA-256 of what arrived of each photograph, as the server keeps it. */
async function hashesSent(): Promise<readonly string[]> {
  const rows = await query<{ hash: string }>(
    house.ports.database.write,
    'select original_hash as hash from commune_report_photo',
    [],
  );
  return rows.map((one) => one.hash);
}
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('one press', () => {
  test('sends two small photographs, of which none is made smaller', async () => {
    const [first, second] = [await picture('#446655'), await picture('#664455')];
    await pressOnce([first, second]);
    expect(await kept()).toBe(2);
  });

  test('sends a large photograph made smaller, and a small one beside it as it is', async () => {
    const [big, small] = [await large(), await picture('#665544')];
    expect(big.length).toBeGreaterThan(1_500_000);
    expect(await pressOnce([big, small])).toBeLessThan(big.length);
    expect(await kept()).toBe(4);
    // What arrived is kept under its own hash: of the small one as it was chosen, of the large one as it was made smaller.
    const hashes = await hashesSent();
    expect([hashes.includes(hashOf(small)), hashes.includes(hashOf(big))]).toEqual([true, false]);
  });

  test('sends nothing where no photograph was chosen, and the page says so', async () => {
    await page.goto(`${photos}?noi-dung=labour`);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.getByRole('button', { name: 'Gửi ảnh' }).click();
    expect((await answered).status()).toBe(422);
    expect(await kept()).toBe(4);
  });
});
