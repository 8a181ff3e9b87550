// What a phone of 360 px does on the spot beside answering: it reads the codes of packs with camera, picture and keys, takes samples under
// numbered seals, and writes down who does not sign. All of it without a network, each with what it refuses; then it is at the server.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import type { ProductId } from '#kernel/ids.ts';
import { publishKept } from '#modules/certificates/services.ts';
import { reissueCertificate } from '#modules/certificates/use-cases/reissue-certificate.ts';
import { keptRecordOf } from '#modules/field/record-of.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { makePaper } from '../certificates/papers.ts';
import { filmed, photographed, printedAddress } from '../certificates/pictures-of-codes.ts';
import { planned } from '../field/phones.ts';
import { enter } from '../register/making.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { asPhone, isKept, isSaved, setUp, signIn, unlock, unsentShown } from './phone.ts';

const TEA = 'Chè giả định Nà Phát';
let house: TestHouse;
let server: RunningServer;
let folder: string;
let browser: Browser;
let page: Page;
let visit: VisitId;
let teaCode: string;
const pictures = new Map<string, Buffer>();

const goTo = (...parts: readonly string[]): Promise<void> =>
  page.evaluate(
    (to) => {
      location.hash = to;
    },
    `#/${['phieu', visit, ...parts].map(encodeURIComponent).join('/')}`,
  );
const verdict = () => page.locator('[data-verdict]');

/** Shows the app a picture from the phone's own album; answers what it says. */
async function shows(name: string): Promise<string> {
  await goTo();
  await goTo('quet');
  const buffer = pictures.get(name) ?? Buffer.alloc(0);
  await page.locator('[data-scan-picture]').setInputFiles({ name: 'tem.jpg', mimeType: 'image/jpeg', buffer });
  await page.locator('main [role=status]:not(.kept)').first().waitFor();
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

async function types(text: string): Promise<void> {
  await goTo();
  await goTo('quet');
  await page.getByLabel('Hoặc gõ mã in dưới mã vạch').fill(text);
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await verdict().waitFor();
}

beforeAll(async () => {
  house = await freshHouse({ at: systemClock.now() });
  const [hoa, seo] = [
    await trained(house.ports, 'tinh', 'province-officer'),
    await trained(house.ports, 'kiemtra', 'inspector'),
  ];
  const tea = await makePaper(house.ports, TEA);
  teaCode = tea.code;
  const other = await makePaper(house.ports, 'Miến dong giả định');
  const gone = await makePaper(house.ports, 'Mật ong giả định đã thay giấy');
  const address = await printedAddress(house, tea.code);
  pictures.set('tea', await photographed(address));
  pictures.set('other', await photographed(await printedAddress(house, other.code)));
  pictures.set('gone', await photographed(await printedAddress(house, gone.code)));
  const changed = address.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A'));
  pictures.set('changed', await photographed(changed));
  pictures.set(
    'nothing',
    await sharp({ create: { width: 600, height: 600, channels: 3, background: '#7a8' } })
      .jpeg()
      .toBuffer(),
  );
  await enter(house.ports, reissueCertificate, { code: gone.code, version: 1, kind: 'reissued', reason: 'Mất' });
  await publishKept(house.ports);
  const { rows } = await house.ports.database.writePool.query('select id from product where code = $1', [
    tea.productCode,
  ]);
  visit = await planned(house, [hoa, seo], {
    checklists: ['label@1', 'mark-and-advertising@2'],
    productIds: [String(rows[0].id) as ProductId],
  });
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  folder = await mkdtemp(join(tmpdir(), 'openocop-camera-'));
  await writeFile(join(folder, 'tem.y4m'), await filmed(address));
  browser = await launchBrowser([
    // The browser of the tests has nobody to ask for leave; the camera is a film of the pack.
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${join(folder, 'tem.y4m')}`,
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop(0);
  await house?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

it('sends to the sign-in only who is not signed in, and names who is', async () => {
  page = await asPhone(await browser.newContext({ viewport: { width: 360, height: 740 } }), server.address);
  await page.goto(`${server.address}/hien-truong`);
  await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
  await signIn(page, server.address, 'kiemtra');
  await page.getByText('Đang đăng nhập: Anh Seo (tập huấn).').waitFor();
  expect(await page.getByRole('link', { name: 'Đăng nhập' }).count()).toBe(0);
});

it('opened where nothing answers, says at once that there is no network', async () => {
  await setUp(page);
  await isKept(page);
  await goTo();
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('link', { name: /Nhãn hàng hóa/ }).waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await unlock(page);
  await expect.poll(() => page.locator('.bar').innerText()).toContain('Không có mạng');
  expect(await page.locator('.bar').innerText()).not.toContain('Đang gửi');
});

it('a number that is typed and then kept by its button is one answer', async () => {
  await goTo('cau', 'mark-and-advertising@2', 'mark-used');
  await page.getByRole('radio', { name: 'Có', exact: true }).check();
  await isSaved(page);
  await goTo('cau', 'mark-and-advertising@2', 'printed-stars');
  const before = await unsentShown(page);
  await page.getByLabel('Số liệu').fill('4');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await isSaved(page);
  await page.waitForTimeout(500);
  expect(await unsentShown(page)).toBe(before + 1);
});

it('reads the code of a pack through the camera: valid, of this product; and writes it down', async () => {
  await goTo('quet');
  await page.getByRole('button', { name: 'Mở máy ảnh' }).click();
  await verdict().waitFor();
  expect(await verdict().getAttribute('data-verdict')).toBe('valid');
  const said = await verdict().innerText();
  expect(said).toContain(`Đúng mã của: ${TEA}`);
  expect(said).toContain('3 sao, đến hết ngày 06/06/2029');
  expect(said).toContain('Dữ liệu trạng thái lúc');
  expect(await page.locator('video').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Ghi kết quả vào phiếu' }).click();
  await isSaved(page);
  expect(await axeFindings(page)).toEqual([]);
  await goTo('ghi-chu');
  await page.getByText(`Quét mã ${teaCode}: Còn hiệu lực. Đúng mã của: ${TEA}`).waitFor();
});

it('without leave for the camera it says so, and leads to the picture', async () => {
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'));
  });
  await goTo('quet');
  await page.getByRole('button', { name: 'Mở máy ảnh' }).click();
  await page.getByText('Không mở được máy ảnh. Hãy chọn ảnh có mã.').waitFor();
  expect(await shows('tea')).toContain(`Đúng mã của: ${TEA}`);
});

it('a code of another product, of a replaced paper, with a changed letter, and no code at all each say what they are', async () => {
  expect(await shows('other')).toContain('Mã này không thuộc sản phẩm nào của phiếu này');
  expect(await verdict().getAttribute('class')).toContain('verdict--warn');
  expect(await shows('gone')).toContain('Không còn hiệu lực');
  expect(await verdict().getAttribute('data-verdict')).toBe('not-valid');
  expect(await shows('changed')).toContain('mã có thể bị sửa hoặc làm giả');
  expect(await verdict().getAttribute('data-verdict')).toBe('wrong-signature');
  expect(await page.getByRole('button', { name: 'Ghi kết quả vào phiếu' }).count()).toBe(0);
  expect(await shows('nothing')).toContain('Không thấy mã trong ảnh');
});

it('a typed code says whose it is and never that it holds', async () => {
  await types(teaCode.toLowerCase());
  expect(await verdict().getAttribute('data-verdict')).toBe('not-updated');
  expect(await verdict().innerText()).toContain(`Đúng mã của: ${TEA}`);
  expect(await verdict().innerText()).toContain('Mã gõ tay không có chữ ký');
  await types('ABCDE');
  expect(await verdict().getAttribute('data-verdict')).toBe('unreadable');
});

it('a sample is kept under its seal, with a picture of it; without a seal, or under one that was used, it is not', async () => {
  await goTo('mau');
  const save = page.getByRole('button', { name: 'Lưu', exact: true });
  const filled = async (seal: string, what: string): Promise<void> => {
    await page.getByLabel('Số niêm phong').fill(seal);
    await page.getByLabel('Mẫu gì').fill(what);
    await page.getByLabel('Lượng lấy').fill('2 túi 500 g');
  };
  const before = await unsentShown(page);
  await filled('  ', 'Chè đã sao');
  await save.click();
  await page.getByText('Hãy ghi số niêm phong, mẫu gì và lượng lấy.').waitFor();
  expect(await unsentShown(page)).toBe(before);
  await filled('NP-0117', 'Chè đã sao');
  await page.getByLabel('Sản phẩm').selectOption({ label: TEA });
  await page.getByLabel('Người chứng kiến (nếu có)').fill('Chị Mẩy');
  const buffer = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#a83' } })
    .jpeg()
    .toBuffer();
  await page
    .locator('.photos input[type=file]')
    .first()
    .setInputFiles({ name: 'np.jpg', mimeType: 'image/jpeg', buffer });
  await expect.poll(() => page.locator('.photos__list li').count()).toBe(1);
  await save.click();
  await page.locator('.kept-list').getByText('NP-0117').waitFor();
  await filled('NP-0117', 'Chè tươi');
  await save.click();
  await page.getByText('Số niêm phong này đã dùng trong buổi này.').waitFor();
  await filled('NP-0118', 'Chè tươi');
  await save.click();
  await page.locator('.kept-list').getByText('NP-0118').waitFor();
  expect(await page.locator('.kept-list li').count()).toBe(2);
});

it('who does not sign is written down with reason and witness, not without them', async () => {
  await goTo('ky');
  await page.getByRole('button', { name: 'Người này không ký' }).click();
  await page.getByLabel('Họ và tên người ký').fill('Chị Mẩy');
  await page.getByLabel('Lý do không ký').fill('Không đồng ý với số hộp đã đếm.');
  const keep = page.getByRole('button', { name: 'Ghi việc không ký' });
  await keep.click();
  await page.getByText('Hãy ghi họ tên, lý do và người chứng kiến.').waitFor();
  expect(await page.locator('.kept-list li').count()).toBe(0);
  await page.getByLabel('Người chứng kiến việc không ký').fill('Anh Tủa, cán bộ xã');
  await keep.click();
  await page.getByText('Chị Mẩy không ký; chứng kiến: Anh Tủa, cán bộ xã').waitFor();
  // A signature without a stroke is none.
  await page.getByLabel('Họ và tên người ký').fill('Anh Lù');
  await page.getByRole('button', { name: 'Lưu chữ ký' }).click();
  await page.getByText('Hãy ghi họ tên và ký trong khung.').waitFor();
  expect(await page.locator('.kept-list li').count()).toBe(1);
});

it('all of it is at the server once the network is back, without a press of the button', async () => {
  await page.context().setOffline(false);
  await expect.poll(() => unsentShown(page), { timeout: 45_000 }).toBe(0);
  const { record, files } = await keptRecordOf(house.ports.database.write, visit);
  expect(record.samples.map(({ value }) => [value?.seal, value?.witness, value?.photos.length])).toEqual([
    ['NP-0117', 'Chị Mẩy', 1],
    ['NP-0118', null, 0],
  ]);
  expect(record.samples[0]?.value?.photos).toEqual(files.map(({ hash }) => hash));
  expect(record.signatures.map(({ value }) => value)).toMatchObject([
    { name: 'Chị Mẩy', reason: 'Không đồng ý với số hộp đã đếm.', witness: 'Anh Tủa, cán bộ xã' },
  ]);
  expect(record.notes.map(({ value }) => value?.words)).toEqual([
    `Quét mã ${teaCode}: Còn hiệu lực. Đúng mã của: ${TEA}`,
  ]);
  expect(record.missingFiles).toEqual([]);
});
