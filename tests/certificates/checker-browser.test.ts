// The checker in a real browser: opened once with a connection, it answers without one, from its own keys and the signed list.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { publishKept } from '#modules/certificates/services.ts';
import { reissueCertificate } from '#modules/certificates/use-cases/reissue-certificate.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { enter } from '../register/making.ts';
import { withdraw } from '../reporting/people.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { type MadePaper, makePaper } from './papers.ts';
import { photographed, printedAddress } from './pictures-of-codes.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let page: Page;
let code: string;
let held: string;
/** A product that was withdrawn, with the OCOP code that its decision printed. */
let taken: MadePaper;
const OCOP_CODE = '12-106-03412-5-2024';
const picture = new Map<string, Buffer>();

async function check(name: string): Promise<string> {
  const file = { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: picture.get(name) ?? Buffer.alloc(0) };
  await page.locator('[data-checker-answer]').evaluate((box) => box.replaceChildren());
  await page.locator('[data-checker-picture]').setInputFiles(file);
  const answer = page.locator('[data-checker-answer] h2');
  await answer.waitFor();
  return (await page.locator('[data-checker-answer]').innerText()).replace(/\s+/g, ' ');
}

beforeAll(async () => {
  house = await freshHouse({ at: systemClock.now() });
  const right = await makePaper(house.ports, 'Chè giả định quét trên điện thoại');
  ({ code, productCode: held } = right);
  taken = await makePaper(house.ports, 'Mắc ca giả định bị thu hồi', { productCode: OCOP_CODE });
  await withdraw(house.ports, taken.recognitionId, '13/10/2026');
  const gone = await makePaper(house.ports, 'Miến giả định đã thay giấy');
  picture.set('right', await photographed(await printedAddress(house, right.code)));
  picture.set('gone', await photographed(await printedAddress(house, gone.code)));
  await enter(house.ports, reissueCertificate, { code: gone.code, version: 1, kind: 'reissued', reason: 'Mất' });
  await publishKept(house.ports);
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
  page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

it('answers with a connection, and nothing is wrong for who uses another way than sight', async () => {
  await page.goto(`${server.address}/kiem-tra`);
  await page.locator('[data-checker-panel]').waitFor();
  await expect.poll(() => page.locator('[data-checker-list]').innerText()).toContain('Dữ liệu lúc');
  expect(await check('right')).toContain('Còn hiệu lực');
  expect(await check('right')).toContain('Đến hết ngày 06/06/2029');
  // What is compared with the hand: name, maker, packs, and the page with the picture.
  const said = await check('right');
  expect(said).toContain('Sản phẩm: Chè giả định quét trên điện thoại');
  expect(said).toContain('Quy cách: Hộp 100 g; Túi 500 g');
  expect(said).toContain('Mã này dẫn tới ocop.laichau.gov.vn');
  await page.locator('[data-checker-typed]').fill(code);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect.poll(() => page.locator('[data-checker-answer] h2').innerText()).toBe('Còn hiệu lực');
  expect(await page.locator('[data-checker-answer] a').getAttribute('href')).toBe(`/v/${code}`);
  expect(await axeFindings(page)).toEqual([]);
});

it('answers the code of a product, its OCOP code and its address; an address that asks is answered', async () => {
  const answer = page.locator('[data-checker-answer]');
  const asks = async (typed: string): Promise<string> => {
    await answer.evaluate((box) => box.replaceChildren());
    await page.locator('[data-checker-typed]').fill(typed);
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await answer.locator('h2').waitFor();
    return (await answer.innerText()).replace(/\s+/g, ' ');
  };
  const wayTo = (): Promise<string | null> => answer.locator('a').getAttribute('href');
  for (const typed of [OCOP_CODE, taken.productCode, `https://ocop.laichau.gov.vn/san-pham/${taken.productCode}`]) {
    const said = await asks(typed);
    expect(said).toContain('Đã thu hồi');
    expect(said).toContain('Sản phẩm: Mắc ca giả định bị thu hồi');
    expect(said).toContain('Đã từng được công nhận 3 sao');
    expect(await wayTo()).toBe(`/san-pham/${taken.productCode}`);
  }
  expect(await asks(held)).toContain('Có sản phẩm mang mã này');
  expect(await asks('không phải mã nào')).toContain('Chưa đọc được mã này');
  expect(await wayTo()).toContain('/tra-cuu?q=');
  await page.goto(`${server.address}/kiem-tra?ma=${taken.code}`);
  await answer.locator('h2').waitFor();
  expect(await answer.innerText()).toContain('Đã thu hồi');
  expect(await axeFindings(page)).toEqual([]);
  // Without a script the look-up takes it on.
  const plain = await (await fetch(`${server.address}/kiem-tra?ma=${OCOP_CODE}`)).text();
  expect(plain).toContain(`href="/tra-cuu?q=${OCOP_CODE}"`);
});

it('answers the same without one, opened anew: valid, replaced, and changed letters', async () => {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.context().setOffline(true);
  await server.stop(1_000);
  await page.goto(`${server.address}/kiem-tra`);
  await page.locator('[data-checker-panel]').waitFor();
  expect(await check('right')).toContain('Còn hiệu lực');
  const gone = await check('gone');
  expect(gone).toContain('Giấy này đã thay thế');
  expect(gone).toContain('Chưa có mạng nên chưa hiện được tên sản phẩm');
  await page.locator('[data-checker-typed]').fill(code);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect.poll(() => page.locator('[data-checker-answer] h2').innerText()).toBe('Chưa cập nhật trạng thái');
  await page.locator('[data-checker-typed]').fill('HTTPS://OCOP.LAICHAU.GOV.VN/V/ABC');
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect.poll(() => page.locator('[data-checker-answer]').innerText()).toContain('Chưa đọc được mã này');
});

it('says after a day without a connection that it does not know today', async () => {
  await page.clock.install({ time: new Date(Date.parse(house.ports.clock.now()) + 26 * 3_600_000) });
  await page.reload();
  await page.locator('[data-checker-panel]').waitFor();
  expect(await check('right')).toContain('Chưa cập nhật trạng thái');
});

it('says that it has expired once no extension could reach so far, years later and without a connection', async () => {
  await page.clock.setFixedTime(new Date('2031-06-01T03:00:00Z'));
  await page.reload();
  await page.locator('[data-checker-panel]').waitFor();
  const said = await check('right');
  expect(said).toContain('Hết hạn');
  expect(said).not.toContain('Chưa cập nhật trạng thái');
});
