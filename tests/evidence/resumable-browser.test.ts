// The upload as a producer does it on a telephone: a real browser, a line that breaks, a page that is loaded anew in the middle.

import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { findEvidenceByIds } from '#modules/evidence/services.ts';
import { look } from '../journeys/stage/look.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { openDroppingProxy } from './dropping-proxy.ts';
import { madePiece, walletOwner } from './making.ts';
import { pdf } from './pdf-making.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let folder: string;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
  folder = await mkdtemp(join(tmpdir(), 'ocop-upload-'));
});
afterAll(async () => {
  await browser.close();
  await server.stop(500);
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

it('a file goes on after cuts and after the page was loaded anew, and arrives byte for byte', async () => {
  const pieceId = await madePiece(house, (await walletOwner(house)).code);
  const bytes = pdf({ pages: 3, streams: { 90: ['/Type /XObject', new Uint8Array(randomBytes(4_000_000))] } });
  const path = join(folder, 'hồ sơ quét.pdf');
  await writeFile(path, bytes);
  const port = Number(new URL(server.address).port);
  const line = await openDroppingProxy(port, { dropAfter: 500_000, bytesPerTick: 10_000 });
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
    const page = await context.newPage();
    const at = `http://127.0.0.1:${line.port}`;
    await page.goto(`${at}/dang-nhap?tiep=/vi-minh-chung/giay/${pieceId}`);
    await page.locator('main input[name=login]').fill('xa.binhlu');
    await page.locator('main input[name=password]').fill(trainingPassword);
    await page.locator('main button').first().click();
    const choose = async (): Promise<void> => {
      await page.locator('input[type=file]').setInputFiles(path);
      await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click();
    };
    await page.locator('input[type=file]').waitFor();
    // As long as somebody takes to find the file: connections of the page itself have been closed by then.
    await page.waitForTimeout(6_000);
    const before = line.bytesSent();
    await choose();
    const percent = async (): Promise<number> =>
      Number(await page.locator('[data-progress] progress').getAttribute('value'));
    await expect.poll(percent, { timeout: 60_000, interval: 50 }).toBeGreaterThanOrEqual(40);
    // The line stands still while the page is looked at, or the file would arrive meanwhile.
    line.hold(true);
    expect(await page.locator('[data-words]').textContent()).toMatch(/(Đang gửi: \d+ %|Mất kết nối ở \d+ %)/);
    expect(await look(page, { axe: [360], backTo: 360 })).toEqual([]);
    line.hold(false);
    await page.reload();
    await choose();
    await page.getByText('Đã nhận tệp “hồ sơ quét.pdf”.').waitFor({ timeout: 60_000 });
    expect(line.cuts()).toBeGreaterThanOrEqual(5);
    expect((line.bytesSent() - before) / bytes.byteLength).toBeLessThan(1.25);
    const [piece] = await findEvidenceByIds(house.ports.database.write, [pieceId]);
    const kept = await house.ports.files.get(piece?.files[0]?.sha256 as never);
    expect(Buffer.from(kept ?? []).equals(Buffer.from(bytes))).toBe(true);
  } finally {
    await line.close();
  }
}, 120_000);

it('a photograph from a telephone is made smaller before it is sent', async () => {
  const pieceId = await madePiece(house, (await walletOwner(house)).code, { number: 'ảnh' });
  const { default: sharp } = await import('sharp');
  const noise = sharp(randomBytes(3_600 * 2_400 * 3), { raw: { width: 3_600, height: 2_400, channels: 3 } });
  const photo = await noise.jpeg({ quality: 60 }).toBuffer();
  const path = join(folder, 'ảnh chụp.jpg');
  await writeFile(path, photo);
  const line = await openDroppingProxy(Number(new URL(server.address).port), { dropAfter: 1e9, bytesPerTick: 1e9 });
  try {
    const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    await page.goto(`http://127.0.0.1:${line.port}/dang-nhap?tiep=/vi-minh-chung/giay/${pieceId}`);
    await page.locator('main input[name=login]').fill('xa.binhlu');
    await page.locator('main input[name=password]').fill(trainingPassword);
    await page.locator('main button').first().click();
    // Once the page has loaded, its island is there too.
    await page.waitForURL((url) => url.pathname.startsWith('/vi-minh-chung/'));
    await page.locator('input[type=file]').setInputFiles(path);
    const before = line.bytesSent();
    await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click();
    await page.getByText('Đã nhận tệp “ảnh chụp.jpg”.').waitFor({ timeout: 60_000 });
    expect((line.bytesSent() - before) / photo.byteLength).toBeLessThan(0.8);
  } finally {
    await line.close();
  }
}, 120_000);

/** The page of a piece, signed in as anh Tủa. */
async function pageOf(pieceId: string) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${server.address}/dang-nhap?tiep=/vi-minh-chung/giay/${pieceId}`);
  await page.locator('main input[name=login]').fill('xa.binhlu');
  await page.locator('main input[name=password]').fill(trainingPassword);
  await page.locator('main button').first().click();
  await page.locator('input[type=file]').waitFor();
  return { context, page };
}

it('a file that is too large is told so before a byte is sent, and the next one goes', async () => {
  const pieceId = await madePiece(house, (await walletOwner(house)).code, { number: 'lớn' });
  const path = join(folder, 'quá lớn.pdf');
  await writeFile(path, new Uint8Array(25 * 1_048_576));
  const { context, page } = await pageOf(pieceId);
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST') posts.push(request.url());
  });
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click();
  await page.getByText('Tệp lớn 25 MB, nhiều nhất 20 MB').waitFor();
  expect(posts).toEqual([]);
  expect(await page.locator('[data-progress] progress').isVisible()).toBe(false);
  await context.close();
}, 120_000);

it('a line that is dead when the file has arrived keeps the page, and the file is not sent twice', async () => {
  const pieceId = await madePiece(house, (await walletOwner(house)).code, { number: 'cuối' });
  const bytes = pdf({ pages: 2, streams: { 90: ['/Type /XObject', new Uint8Array(randomBytes(400_000))] } });
  const path = join(folder, 'cuối cùng.pdf');
  await writeFile(path, bytes);
  const { context, page } = await pageOf(pieceId);
  let pieces = 0;
  await page.route('**/tai-len/**', async (route) => {
    const answer = await route.fetch();
    if (route.request().method() === 'PATCH') {
      pieces += 1;
      await context.setOffline(true);
    }
    await route.fulfill({ response: answer });
  });
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Gửi tệp', exact: true }).click();
  await page.getByText('Mất kết nối ở 100 %').waitFor({ timeout: 30_000 });
  expect(page.url()).toContain(`/vi-minh-chung/giay/${pieceId}`);
  await context.setOffline(false);
  await page.getByText('Đã nhận tệp “cuối cùng.pdf”.').waitFor({ timeout: 60_000 });
  expect(pieces).toBe(1);
  await context.close();
}, 120_000);
