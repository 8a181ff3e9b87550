// The program is killed while the field app of a real browser sends operations and photographs, at many moments, and started again. Whatever the
// moment: what the app calls sent is at the server, what the server has is there once, and in the end everything is.

import { createHash } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashOfOperation } from '#modules/field/index.ts';
import { keptRecordOf } from '#modules/field/record-of.ts';
import type { VisitId } from '#modules/inspections/index.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { query } from '#platform/database/db.ts';
import { planned } from '../field/phones.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { BuiltProgram } from '../support/program.ts';
import { trained } from '../tasks/offices-and-people.ts';
import { asPhone, setUp, signIn, unsentShown } from './phone.ts';
import { statesInStore } from './store-of-phone.ts';

/** Milliseconds after the button was pressed, or after the app itself asked again. */
const MOMENTS = [0, 10, 25, 40, 60, 80, 105, 130, 160, 190, 225, 260, 300, 350, 400, 460, 520, 600, 700, 850];
const ANSWERS = 6;
const PHOTOGRAPHS = 2;

let house: TestHouse;
let program: BuiltProgram;
let browser: Browser;
let page: Page;
let visit: VisitId;
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A photograph of some 400 kB, unlike any other: it goes in several pieces. */
async function photograph(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  return await sharp({ create: { width: 1_200, height: 900, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 80 })
    .toBuffer();
}

const goTo = (...parts: readonly string[]): Promise<void> =>
  page.evaluate(
    (to) => {
      location.hash = to;
    },
    `#/${parts.map(encodeURIComponent).join('/')}`,
  );

/** How many operations are on the phone, sent or not: meanwhile the app may ask again by itself. */
const written = async (): Promise<number> => (await statesInStore(page)).operations.length;

async function writesDown(photographs: Buffer[]): Promise<void> {
  await goTo('phieu', visit, 'cau', 'label@1', 'present');
  await page.getByRole('radio', { name: 'Có', exact: true }).waitFor();
  for (let i = 0; i < ANSWERS; i += 1) {
    const before = await written();
    const label = (await page.getByRole('radio', { name: 'Có', exact: true }).isChecked()) ? 'Không' : 'Có';
    await page.getByRole('radio', { name: label, exact: true }).check();
    await expect.poll(written, { timeout: 15_000 }).toBe(before + 1);
  }
  await goTo('phieu', visit, 'anh');
  for (let i = 0; i < PHOTOGRAPHS; i += 1) {
    const before = await written();
    const buffer = await photograph();
    photographs.push(buffer);
    const file = { name: 'anh.jpg', mimeType: 'image/jpeg', buffer };
    await page.locator('.photos input[type=file]').first().setInputFiles(file);
    await expect.poll(written, { timeout: 30_000 }).toBe(before + 1);
  }
}

/** What the server has of this phone. */
async function atServer() {
  const db = house.ports.database.write;
  const operations = await query<{ sequence: number; state: string }>(
    db,
    `select o.sequence, o.state from field_operation o join field_device d on d.id = o.device_id where d.kind = 'phone'`,
    [],
  );
  const files = await query<{ hash: string }>(db, 'select hash from field_file where visit_id = $1', [visit]);
  return { operations, files: files.map(({ hash }) => hash) };
}

/** Everything that the app calls sent is at the server. */
async function saysOnlyWhatIs(): Promise<{ readonly operations: number; readonly files: number }> {
  const said = await statesInStore(page);
  const there = await atServer();
  const applied = new Set(there.operations.map(({ sequence }) => sequence));
  const operations = said.operations.filter(({ state }) => state !== 'waiting');
  const files = said.files.filter(({ state }) => state !== 'waiting');
  expect(operations.filter(({ sequence }) => !applied.has(sequence))).toEqual([]);
  expect(files.filter(({ sha256: hash }) => !there.files.includes(hash))).toEqual([]);
  return { operations: operations.length, files: files.length };
}

const button = () => page.locator('main').getByRole('button', { name: /Gửi và nhận|Đang gửi/ });

/** Presses the button and ends the program after so many milliseconds; waits until the app has given up. */
async function sendsAndIsCut(after: number): Promise<void> {
  await goTo('hang-cho');
  await expect.poll(() => button().isEnabled(), { timeout: 60_000 }).toBe(true);
  await button().click();
  await new Promise((done) => setTimeout(done, after));
  await program.kill();
  await expect.poll(() => button().isEnabled(), { timeout: 120_000 }).toBe(true);
}

beforeAll(async () => {
  house = await freshHouse({ at: systemClock.now() });
  const [hoa, seo] = [
    await trained(house.ports, 'tinh', 'province-officer'),
    await trained(house.ports, 'kiemtra', 'inspector'),
  ];
  visit = await planned(house, [hoa, seo], { checklists: ['label@1'] });
  program = new BuiltProgram(house, null);
  const address = await program.start();
  browser = await launchBrowser();
  page = await asPhone(await browser.newContext({ viewport: { width: 360, height: 740 } }), address);
  await signIn(page, address, 'kiemtra');
  await setUp(page);
  await goTo('phieu', visit);
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByRole('link', { name: /Nhãn hàng hóa/ }).waitFor();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await program?.kill();
  await house?.close();
});

test('killed at twenty moments of sending and once more of sending again, nothing is lost, doubled or said too early', async () => {
  const photographs: Buffer[] = [];
  let cutInBetween = 0;
  for (const [round, after] of MOMENTS.entries()) {
    await writesDown(photographs);
    const before = await saysOnlyWhatIs();
    await sendsAndIsCut(after);
    const then = await saysOnlyWhatIs();
    const unsent = await unsentShown(page);
    if (unsent > 0 && then.operations + then.files > before.operations + before.files) cutInBetween += 1;
    await program.start();
    // Every other time the second try is cut as well, at another moment, before anything was written in between.
    if (round % 2 === 1) {
      await sendsAndIsCut(MOMENTS[MOMENTS.length - 1 - round] ?? 0);
      await saysOnlyWhatIs();
      await program.start();
    }
  }
  await goTo('hang-cho');
  await expect.poll(() => button().isEnabled(), { timeout: 60_000 }).toBe(true);
  await button().click();
  await expect.poll(() => unsentShown(page), { timeout: 120_000 }).toBe(0);
  await saysOnlyWhatIs();

  const { kept, files, record } = await keptRecordOf(house.ports.database.write, visit);
  const all = 1 + MOMENTS.length * (ANSWERS + PHOTOGRAPHS);
  const inOrder = [...kept].sort((a, b) => a.operation.sequence - b.operation.sequence);
  expect(inOrder.map(({ operation }) => operation.sequence)).toEqual(Array.from({ length: all }, (_, i) => i + 1));
  expect(new Set(kept.map(({ operation }) => operation.id)).size).toBe(all);
  expect(kept.filter(({ state }) => state !== 'applied')).toEqual([]);
  for (const [i, { operation }] of inOrder.entries()) {
    const last = inOrder[i - 1]?.operation;
    expect(operation.previous).toBe(last === undefined ? null : hashOfOperation(last));
  }
  expect(files.map(({ hash }) => hash).sort()).toEqual(photographs.map(sha256).sort());
  expect(record.photos).toHaveLength(photographs.length);
  expect(record.missingFiles).toEqual([]);
  // The moments were right: often enough a part of it had been answered when the program died.
  expect(cutInBetween).toBeGreaterThanOrEqual(MOMENTS.length / 4);
}, 1_800_000);
