// The field app on a phone of 360 px with the real server: set up once, opened without a network after the browser and the server were killed,
// two visits written down with photographs and position, edited, sent whole and once. What it refuses, it says.

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readAssets } from '#entry/assets.ts';
import { listen, type RunningServer } from '#entry/listen.ts';
import { hashOfOperation } from '#modules/field/index.ts';
import { keptRecordOf } from '#modules/field/record-of.ts';
import { revokeDevice } from '#modules/field/use-cases/devices.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { planned } from '../field/phones.ts';
import { done, province } from '../producers/people.ts';
import { axeFindings } from '../support/axe.ts';
import { browserOnProfile, launchBrowser, type PhoneBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { asPhone, isKept, isSaved, pin, setUp, signIn, standsAt, typePin, unlock, unsentShown } from './phone.ts';
import { asFirstVersion, rawStore, waitHasPassed } from './store-of-phone.ts';

/** The file of what was not sent. */
interface Exported {
  readonly form: string;
  readonly operations: readonly { readonly visitId: string; readonly kind: string }[];
  readonly files: readonly { readonly sha256: string; readonly base64: string }[];
}

let house: TestHouse;
let server: RunningServer | null = null;
let port = 0;
let address = '';
let profile = '';
let phone: PhoneBrowser;
let page: Page;
let first: VisitId;
let second: VisitId;
/** How much was unsent when it was exported, and the file. */
let held = 0;
let exported = '';
/** Photographs as the camera makes them, by name. */
const photographs = new Map<string, Buffer>();

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function photographed(width: number, height: number, colour: string): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 30 } as const;
  const plain = sharp({ create: { width, height, channels: 3, background: colour, noise } });
  return await plain.tint(colour).jpeg({ quality: 85 }).toBuffer();
}

async function startServer(): Promise<void> {
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', port);
  address = server.address;
  port = Number(new URL(address).port);
}

async function stopServer(): Promise<void> {
  await server?.stop(0);
  server = null;
}

async function startPhone(): Promise<void> {
  phone = await browserOnProfile(profile);
  const [context] = phone.browser.contexts();
  if (context === undefined) throw new Error('a browser without a window');
  page = await asPhone(context, address);
}

const screenOf = (...parts: readonly string[]): string =>
  `${address}/hien-truong#/${parts.map(encodeURIComponent).join('/')}`;
const goTo = (...parts: readonly string[]): Promise<void> =>
  page.evaluate(
    (to) => {
      location.hash = to;
    },
    new URL(screenOf(...parts)).hash,
  );

async function takePhoto(name: string): Promise<void> {
  const before = await page.locator('.photos__list li').count();
  const file = { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: photographs.get(name) ?? Buffer.alloc(0) };
  await page.locator('.photos input[type=file]').first().setInputFiles(file);
  await expect.poll(() => page.locator('.photos__list li').count(), { timeout: 30_000 }).toBe(before + 1);
}

const answered = async (label: string): Promise<void> => {
  await page.getByRole('radio', { name: label, exact: true }).check();
  await isSaved(page);
};

/** Presses the button, and answers what the screen says of it. */
async function send(): Promise<string> {
  await goTo('hang-cho');
  await page.getByRole('heading', { name: 'Gửi và nhận' }).waitFor();
  const button = page.locator('main').getByRole('button', { name: /Gửi và nhận|Đang gửi/ });
  await expect.poll(() => button.isEnabled(), { timeout: 30_000 }).toBe(true);
  await button.click();
  await expect.poll(() => button.isEnabled(), { timeout: 60_000 }).toBe(true);
  return await page.locator('main').innerText();
}

beforeAll(async () => {
  house = await freshHouse({ at: systemClock.now() });
  const [hoa, seo] = [
    await trained(house.ports, 'tinh', 'province-officer'),
    await trained(house.ports, 'kiemtra', 'inspector'),
  ];
  const names = ['label', 'food-safety', 'environment', 'traceability', 'production', 'raw-material-and-output'];
  const checklists = names.map((name) => `${name}@1`);
  const place = { latitude: standsAt.latitude, longitude: standsAt.longitude + 0.002 };
  first = await planned(house, [hoa, seo], { checklists, position: place });
  second = await planned(house, [hoa, seo], { checklists, producerName: 'Tổ hợp tác Giả định Nà Phát' });
  await startServer();
  profile = await mkdtemp(join(tmpdir(), 'openocop-phone-'));
  photographs.set('large', await photographed(2_400, 1_800, '#8aa860'));
  for (const [i, colour] of ['#a33', '#3a3', '#33a', '#aa3', '#3aa', '#a3a', '#777', '#a63'].entries()) {
    photographs.set(`small ${i}`, await photographed(1_200, 900, colour));
  }
  await startPhone();
});
afterAll(async () => {
  await phone.kill();
  await stopServer();
  await house.close();
  await rm(profile, { recursive: true, force: true });
});

it('its first load is at most 200 kB: page, scripts and style, compressed', async () => {
  const { islandFiles, fieldAppStylesheet } = readAssets();
  const html = Buffer.from(await (await fetch(`${address}/hien-truong`)).arrayBuffer());
  const files = await Promise.all(
    [...(islandFiles['field-app'] ?? []), fieldAppStylesheet].map((file) =>
      readFile(join('dist', 'client', file.replace('/tinh/', ''))),
    ),
  );
  const bytes = [html, ...files].reduce((sum, one) => sum + gzipSync(one).byteLength, 0);
  expect(files.length).toBeGreaterThanOrEqual(2);
  expect(bytes).toBeLessThan(200_000);
});

it('is set up once with a network, and is asked for nothing before', async () => {
  await signIn(page, address, 'kiemtra');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Tên máy').fill('Máy của anh Seo');
  await page.getByLabel('Mã PIN', { exact: true }).fill('123456');
  await page.getByLabel('Nhập lại mã PIN').fill('123456');
  await page.getByRole('button', { name: 'Nhận phiếu về máy' }).click();
  await page.getByText('không phải dãy liền nhau').last().waitFor();
  await setUp(page);
  expect(await page.locator('[data-visit]').count()).toBe(2);
  await isKept(page);
});

it('opens without a network after everything was killed, and keeps a form in the middle', async () => {
  await stopServer();
  await goTo('phieu', first);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('link', { name: /Nhãn hàng hóa/ }).click();
  await answered('Có');
  await takePhoto('large');
  expect(await unsentShown(page)).toBe(4);
  await phone.kill();
  await startPhone();
  await page.goto(`${address}/hien-truong`);
  await page.getByLabel('Mã PIN', { exact: true }).waitFor();
  expect(await unsentShown(page)).toBe(4);
  await unlock(page);
  await goTo('phieu', first, 'cau', 'label@1', 'name');
  await answered('Không');
  await page.getByText('Trả lời này cho thấy một điểm chưa đạt.').waitFor();
  await answered('Có');
  await goTo('phieu', first, 'vi-tri');
  await page.getByRole('button', { name: 'Lấy vị trí' }).click();
  await page.getByText('sai số khoảng 18 m').waitFor();
  await goTo('phieu', second);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('link', { name: /Ảnh/ }).click();
  await takePhoto('small 0');
  await page.reload();
  await unlock(page);
  expect(await page.locator('.photos__list li').count()).toBe(1);
  expect(await unsentShown(page)).toBe(10);
});

it('sends everything once, byte for byte, when the network is back', async () => {
  expect(await send()).toContain('Không liên lạc được máy chủ');
  expect(await unsentShown(page)).toBe(10);
  // Every screen says so, also where the phone believes in its network but nothing comes from the server.
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  expect(await page.locator('.bar').innerText()).toContain('Không có mạng');
  // A session that ended meanwhile takes nothing with it.
  await page.context().clearCookies();
  await startServer();
  expect(await send()).toContain('Phiên làm việc đã hết.');
  expect(await unsentShown(page)).toBe(10);
  await signIn(page, address, 'kiemtra');
  await unlock(page);
  expect(await send()).toContain('Đã gửi và nhận xong.');
  expect(await page.locator('.bar').innerText()).not.toContain('Không có mạng');
  expect(await unsentShown(page)).toBe(0);
  const db = house.ports.database.write;
  const [one, other] = [await keptRecordOf(db, first), await keptRecordOf(db, second)];
  const kept = [...one.kept, ...other.kept].sort((a, b) => a.operation.sequence - b.operation.sequence);
  expect(kept.map(({ operation }) => operation.sequence)).toEqual(kept.map((_, i) => i + 1));
  expect(kept.map(({ state }) => state)).toEqual(kept.map(() => 'applied'));
  for (const [i, { operation }] of kept.entries()) {
    const before = kept[i - 1]?.operation;
    expect(operation.previous).toBe(before === undefined ? null : hashOfOperation(before));
  }
  expect(one.record.answers.find(({ field }) => field === 'answer/label@1/name')?.value?.value).toBe('yes');
  expect(one.record.positions[0]?.value.position).toEqual(standsAt);
  // The large one was made smaller and its original is known by its hash; the small one arrived as the camera made it.
  const large = one.record.photos[0]?.value;
  expect(large?.original).toBe(sha256(photographs.get('large') ?? Buffer.alloc(0)));
  expect(other.record.photos[0]?.value).toMatchObject({ original: null, of: null });
  expect(other.files.map(({ hash }) => hash)).toEqual([sha256(photographs.get('small 0') ?? Buffer.alloc(0))]);
  expect(one.files.map(({ hash, bytes }) => [hash, bytes])).toEqual([[large?.sha256, large?.bytes]]);
  expect([...one.record.missingFiles, ...other.record.missingFiles]).toEqual([]);
  // Sent again, nothing is there twice.
  expect(await send()).toContain('Đã gửi và nhận xong.');
  expect((await keptRecordOf(db, first)).kept.length + (await keptRecordOf(db, second)).kept.length).toBe(kept.length);
});

it('answers a tap of a long form within 50 ms with the processor slowed sixfold', async () => {
  await goTo('phieu', first);
  const rows = await page.locator('.rows .row__state').allInnerTexts();
  const asked = rows.flatMap((row) => /^\d+\/(\d+) câu$/.exec(row)?.[1] ?? []).reduce((sum, n) => sum + Number(n), 0);
  expect(asked).toBeGreaterThanOrEqual(40);
  await goTo('phieu', first, 'cau', 'label@1', 'responsible');
  await page.getByRole('radio', { name: 'Có', exact: true }).waitFor();
  const slow = await page.context().newCDPSession(page);
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  // From the tap until the browser has drawn what it changed.
  await page.evaluate(() => {
    const taps: number[] = [];
    Object.assign(window, { taps });
    const told = ({ timeStamp }: Event): void =>
      void requestAnimationFrame(() => {
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => taps.push(performance.now() - timeStamp);
        drawn.port2.postMessage(null);
      });
    addEventListener('change', told, { capture: true });
  });
  const taps = async (): Promise<number[]> => {
    for (const label of ['Không', 'Có', 'Không', 'Có']) {
      await page.getByRole('radio', { name: label, exact: true }).click();
      await page.waitForTimeout(400);
    }
    const all = await page.evaluate(() => (window as unknown as { taps: number[] }).taps.splice(0));
    return all.sort((a, b) => a - b);
  };
  // Another program on this machine can hold the browser up: of three rounds the quickest half of one counts.
  const rounds = [await taps(), await taps(), await taps()];
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  expect(Math.min(...rounds.map((round) => round[1] ?? 1_000))).toBeLessThan(50);
});

it('says truthfully at the seventh photograph that there is no room; the six before stay', async () => {
  await stopServer();
  await goTo('phieu', second, 'anh');
  const before = await page.locator('.photos__list li').count();
  for (let i = 1; i <= 6; i += 1) await takePhoto(`small ${i}`);
  // The browser forgets how much room it counted on once nothing holds the store any more.
  const quota: CDPSession = await page.context().newCDPSession(page);
  const { usage } = await quota.send('Storage.getUsageAndQuota', { origin: address });
  await page.goto('about:blank');
  await quota.send('Storage.overrideQuotaForOrigin', { origin: address, quotaSize: Math.round(usage / 2) });
  await page.waitForTimeout(4_000);
  await page.goto(screenOf('phieu', second, 'anh'));
  // A full phone still opens: what it holds has to be sent.
  await unlock(page);
  await expect.poll(() => page.locator('.photos__list img').count()).toBe(before + 6);
  const unsent = await unsentShown(page);
  const seventh = photographs.get('small 7') ?? Buffer.alloc(0);
  const file = { name: 'day.jpg', mimeType: 'image/jpeg', buffer: seventh };
  await page.locator('.photos input[type=file]').first().setInputFiles(file);
  await page.getByText('Máy hết chỗ: mục này CHƯA được lưu.').waitFor({ timeout: 30_000 });
  expect(await page.locator('.photos__list li').count()).toBe(before + 6);
  expect(await unsentShown(page)).toBe(unsent);
  await quota.send('Storage.overrideQuotaForOrigin', { origin: address });
});

it('gives what is unsent out as a file, and holds back who would sign out of the site', async () => {
  await goTo('hang-cho');
  held = await unsentShown(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất mục chưa gửi ra tệp' }).click(),
  ]);
  exported = await readFile(await download.path(), 'utf8');
  const out = JSON.parse(exported) as Exported;
  expect(out.form).toBe('openocop-field/1');
  expect(out.files).toHaveLength(6);
  for (const file of out.files) expect(sha256(Buffer.from(file.base64, 'base64'))).toBe(file.sha256);
  expect(out.operations.filter(({ kind }) => kind === 'photographed')).toHaveLength(6);
  await goTo('may');
  await page.getByText('Chưa thoát được').waitFor();
  // An app in sight would send at once where the server answers again.
  await page.goto('about:blank');
  await startServer();
  await page.goto(`${address}/viec`);
  await page.getByRole('button', { name: 'Đăng xuất' }).first().click();
  await page.getByText('của phiếu hiện trường chưa gửi').waitFor();
  expect(new URL(page.url()).pathname).toBe('/viec');
});

it('a store of the version before is brought to today, with all that was not sent', async () => {
  await asFirstVersion(page);
  await page.goto(`${address}/hien-truong`);
  await page.getByLabel('Mã PIN', { exact: true }).waitFor();
  expect(await unsentShown(page)).toBe(held);
  // Without a network, so that nothing of it is sent before it is looked at.
  await stopServer();
  await unlock(page);
  await goTo('phieu', second, 'anh');
  await expect.poll(() => page.locator('.photos__list img').count()).toBe(7);
  await goTo('hang-cho');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Xuất mục chưa gửi ra tệp' }).click(),
  ]);
  const { files } = JSON.parse(await readFile(await download.path(), 'utf8')) as Exported;
  for (const file of files) expect(sha256(Buffer.from(file.base64, 'base64'))).toBe(file.sha256);
  expect(files).toHaveLength(6);
  await goTo('phieu', second, 'ghi-chu');
  await page.getByLabel('Nội dung').fill('Kho ẩm, cần kê cao nguyên liệu.');
  await page.getByRole('button', { name: 'Lưu ghi chú' }).click();
  await isSaved(page);
  await page.goto('about:blank');
  await startServer();
});

it('its file is brought in on another machine by the person whose phone it is, once', async () => {
  const desk = await launchBrowser();
  try {
    const other = await (await desk.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
    await signIn(other, address, 'kiemtra');
    await other.getByText('Đưa tệp đã xuất từ điện thoại vào máy chủ').click();
    const before = (await keptRecordOf(house.ports.database.write, second)).kept.length;
    const file = { name: 'chua-gui.json', mimeType: 'application/json', buffer: Buffer.from(exported) };
    await other.locator('[data-bring-in]').setInputFiles(file);
    await other.getByText('Máy chủ đã giữ').waitFor({ timeout: 45_000 });
    const after = await keptRecordOf(house.ports.database.write, second);
    expect(after.kept.length).toBe(before + 6);
    expect(after.record.missingFiles).toEqual([]);
    await other.locator('[data-bring-in]').setInputFiles({ ...file, buffer: Buffer.from('{"form":"khác"}') });
    await other.getByText('Đây không phải tệp xuất từ Phiếu hiện trường').waitFor();
  } finally {
    await desk.close();
  }
});

it('a wrong PIN opens nothing and slows the next one down, also for who opens the app anew', async () => {
  await page.goto(`${address}/hien-truong`);
  await page.getByLabel('Mã PIN', { exact: true }).waitFor();
  for (const wrong of ['000001', '000002', '000003']) {
    await typePin(page, wrong);
    await page.getByText('Mã PIN chưa đúng.').waitFor();
    await expect.poll(() => page.getByLabel('Mã PIN', { exact: true }).inputValue()).toBe('');
  }
  await page.getByText(/Hãy đợi \d+ giây/).waitFor();
  await page.reload();
  await page.getByText(/Hãy đợi \d+ giây/).waitFor();
  expect(await page.getByRole('button', { name: 'Mở', exact: true }).isDisabled()).toBe(true);
  // The right PIN within the pause is not called wrong: it was not looked at, and is not counted.
  await page.getByLabel('Mã PIN', { exact: true }).fill(pin);
  await page.getByText(/Đang tạm dừng.*chưa được xem và không bị tính/).waitFor();
  expect(await page.locator('main').innerText()).not.toContain('Mã PIN chưa đúng');
  // What lies on the device is sealed: neither words nor names of it can be read from the store.
  const raw = await rawStore(page);
  for (const word of ['label@1', 'photographed', 'Nà Phát', 'JFIF']) expect(raw).not.toContain(word);
});

it('is wiped when its right was taken away; what it still held is set apart at the server', async () => {
  await waitHasPassed(page);
  const { rows } = await house.ports.database.writePool.query("select id from field_device where kind = 'phone'");
  await done(house.ports, province, revokeDevice, { deviceId: String(rows[0]?.id), reason: 'Mất tại chợ phiên' });
  await page.reload();
  await typePin(page, pin);
  await page.getByText('Máy này đã bị thu hồi quyền').waitFor({ timeout: 60_000 });
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).not.toContain(
    'openocop-hien-truong',
  );
  const { kept } = await keptRecordOf(house.ports.database.write, second);
  expect(kept.filter(({ state }) => state === 'quarantined').map(({ operation }) => operation.kind)).toEqual(['noted']);
}, 100_000);
