// After the end of a visit an answer is changed on the phone with a reason alone, asked for before anything is made; the server marks it.

import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { recordOf } from '#modules/field/services.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { findProductByCode } from '#modules/products/services.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { makeTea } from '../certificates/papers.ts';
import { planned } from '../field/phones.ts';
import { makeRecognition } from '../register/making.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { asPhone, isSaved, setUp, signIn, unlock, unsentShown } from './phone.ts';
import { photographsHaveLeft } from './store-of-phone.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let page: Page;
let visit: VisitId;
/** Of a product whose certificate is over. */
let ended: VisitId;
let picture: Buffer | null = null;

const goTo = (...parts: readonly string[]): Promise<void> =>
  page.evaluate(
    (to) => {
      location.hash = to;
    },
    `#/${parts.map(encodeURIComponent).join('/')}`,
  );
async function sendAll(): Promise<void> {
  await goTo('hang-cho');
  await page
    .locator('main')
    .getByRole('button', { name: /Gửi và nhận/ })
    .click();
  await expect.poll(() => unsentShown(page), { timeout: 30_000 }).toBe(0);
}
const pictures = () => page.locator('.photos__list li');
/** Chooses the same picture; waits for it, or for the sentence why not. */
async function choosePicture(why: string | null = null): Promise<void> {
  const noise = { type: 'gaussian', mean: 120, sigma: 30 } as const;
  picture ??= await sharp({ create: { width: 300, height: 200, channels: 3, background: '#8aa860', noise } })
    .jpeg()
    .toBuffer();
  const file = { name: 'nhan.jpg', mimeType: 'image/jpeg', buffer: picture };
  await page.locator('.photos input[type=file]').last().setInputFiles(file);
  await (why === null ? pictures().first() : page.getByText(why)).waitFor();
}
const choose = (label: string) => page.getByRole('radio', { name: label, exact: true }).check();

beforeAll(async () => {
  house = await freshHouse({ at: systemClock.now() });
  const seo = await trained(house.ports, 'kiemtra', 'inspector');
  visit = await planned(house, [seo], { checklists: ['label@1'] });
  const code = await makeTea(house.ports, 'Măng khô giả định đã hết hạn', false);
  await makeRecognition(house.ports, code, { issuedOn: '01/06/2022' });
  const product = await findProductByCode(house.ports.database.write, code);
  ended = await planned(house, [seo], {
    producerName: 'HTX Măng giả định',
    place: '',
    checklists: ['mark-and-advertising@2'],
    productIds: [product?.id as never],
  });
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
  page = await asPhone(await browser.newContext(), server.address);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop(0);
  await house?.close();
});

it('asks for the reason first; without one nothing is made, with one the answer is corrected', async () => {
  await signIn(page, server.address, 'kiemtra');
  await setUp(page);
  await goTo('phieu', visit);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('link', { name: /Nhãn hàng hóa/ }).click();
  await choose('Không');
  await isSaved(page);
  await page.getByText('Câu này cần ít nhất một ảnh.').waitFor();
  await choosePicture();
  // One picture for two answers bears out both; neither still asks for one.
  await page.getByRole('link', { name: 'Câu tiếp' }).click();
  await page.getByText(/^Câu 2\//).waitFor();
  await choosePicture();
  await page.getByRole('link', { name: 'Câu trước' }).click();
  await page.getByText(/^Câu 1\//).waitFor();
  await expect.poll(() => pictures().count()).toBe(1);
  expect(await page.locator('main').innerText()).not.toContain('ít nhất một ảnh');
  await choosePicture('Ảnh này đã có ở đây.');
  // In another visit it would be evidence of the wrong place.
  await goTo('phieu', ended, 'anh');
  await page.getByRole('heading', { name: 'Ảnh của buổi này' }).waitFor();
  await choosePicture('Ảnh này đã nằm trong buổi ở HTX Giả định Bình Lư');
  expect(await pictures().count()).toBe(0);
  await goTo('phieu', visit, 'ket-thuc');
  await page.getByRole('button', { name: /Kết thúc/ }).click();
  await page.getByText('Đã kết thúc tại chỗ.').waitFor();
  const before = await unsentShown(page);
  await goTo('phieu', visit);
  await page.getByRole('link', { name: /Nhãn hàng hóa/ }).click();
  await page.getByRole('link', { name: 'Câu trước' }).click();
  await choose('Có');
  await page.getByText('Sửa câu này cần lý do').waitFor();
  await page.getByRole('button', { name: 'Lưu đính chính' }).click();
  await page.getByText('Hãy ghi lý do trước khi lưu.').waitFor();
  expect(await unsentShown(page)).toBeLessThanOrEqual(before);
  // Where the bar at the top lies over a row, that row is scrolled away, not small.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Lý do sửa').fill('Xem lại ảnh nhãn');
  await page.getByRole('button', { name: 'Lưu đính chính' }).click();
  await expect.poll(() => page.getByText('Sửa câu này cần lý do').count()).toBe(0);
  await sendAll();
  const { answers, photos, missingFiles } = await recordOf(house.ports.database.write, visit);
  const [entry] = answers;
  expect(new Set(photos.map(({ value }) => value?.of)).size).toBe(2);
  expect([new Set(photos.map((one) => one.field)).size, missingFiles]).toEqual([1, []]);
  expect(entry).toMatchObject({ corrected: true, value: { value: 'yes' }, heads: [{ reason: 'Xem lại ảnh nhãn' }] });
});

it('asks for a reason for a note after the end as well, and marks it; without one nothing is made', async () => {
  const before = await unsentShown(page);
  await goTo('phieu', visit, 'ghi-chu');
  await page.getByLabel('Nội dung').fill('Kho ẩm, đã nhắc kê cao.');
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
  await page.getByText('Hãy ghi lý do ghi sau khi kết thúc. Mục này chưa được lưu.').waitFor();
  expect(await unsentShown(page)).toBe(before);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Lý do ghi sau khi kết thúc').fill('Quên ghi tại chỗ');
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
  await page.getByText('Ghi sau khi kết thúc: Quên ghi tại chỗ').waitFor();
  await sendAll();
  const [note] = (await recordOf(house.ports.database.write, visit)).notes;
  expect(note?.value).toMatchObject({ words: 'Kho ẩm, đã nhắc kê cao.', late: 'Quên ghi tại chỗ' });
});

it('says in words that a certificate is over, and where an answer or a finding says otherwise', async () => {
  await goTo('phieu', ended);
  await expect.poll(() => page.getByText(/^Hết hạn \d+ ngày$/).count()).toBe(1);
  await page.getByText('Chưa hỏi được tiêu chí của hồ sơ đã xếp hạng').waitFor();
  await page.getByText('Xã Bình Lư').first().waitFor();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('link', { name: /Nhãn hiệu OCOP/ }).click();
  await choose('Có');
  await isSaved(page);
  await goTo('phieu', ended, 'cau', 'mark-and-advertising@2', 'recognised');
  expect(await page.getByText('trả lời “Có”, nhưng').count()).toBe(0);
  await choose('Có');
  await page.getByText('trả lời “Có”, nhưng').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('takes three to five stars and the address of a page, and says that nothing has changed', async () => {
  await goTo('phieu', ended, 'cau', 'mark-and-advertising@2', 'printed-stars');
  const save = page.getByRole('button', { name: 'Lưu', exact: true });
  const before = await unsentShown(page);
  await page.getByLabel('Số liệu').fill('12');
  await save.click();
  await page.getByText('Số nguyên từ 3 đến 5. Nếu thực tế khác').waitFor();
  expect(await unsentShown(page)).toBe(before);
  await page.getByLabel('Số liệu').fill('4');
  await save.click();
  await isSaved(page);
  await save.click();
  await page.getByText('Đã lưu, không có gì thay đổi.').waitFor();
  await goTo('phieu', ended, 'cau', 'mark-and-advertising@2', 'online');
  await choose('Có');
  await isSaved(page);
  await goTo('phieu', ended, 'cau', 'mark-and-advertising@2', 'online-where');
  await page.getByLabel('Trả lời').fill('12');
  await save.click();
  await page.getByText('Hãy nhập địa chỉ trang').waitFor();
  await sendAll();
  const { answers } = await recordOf(house.ports.database.write, ended);
  expect(answers.find(({ field }) => field.endsWith('printed-stars'))?.value?.value).toBe(4);
  expect(answers.some(({ field }) => field.endsWith('online-where'))).toBe(false);
});

it('sends a picture to a second visit as well, once the first one has left the phone with it', async () => {
  await photographsHaveLeft(page);
  await page.reload();
  await unlock(page);
  await goTo('phieu', ended, 'anh');
  await page.getByRole('heading', { name: 'Ảnh của buổi này' }).waitFor();
  await choosePicture();
  await sendAll();
  for (const one of [visit, ended]) {
    const { photos, missingFiles } = await recordOf(house.ports.database.write, one);
    expect([photos.length > 0, missingFiles]).toEqual([true, []]);
  }
});
