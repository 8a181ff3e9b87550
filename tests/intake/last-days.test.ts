// A last day on a day off: asked about once, with its weekday and the next working day, wherever somebody chooses one; never refused.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { findRequests } from '#modules/intake/store.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province, refused } from '../producers/people.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, type Person, wordsOf } from '../support/web.ts';
import { sentOn } from './at-province.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let hoa: Person;
const teas: string[] = [];
const asking = (dossierId: string): string => `/ho-so-tinh/${dossierId}/yeu-cau-bo-sung`;
const dueOf = async (dossierId: string): Promise<string | undefined> =>
  (await findRequests(house.ports.database.write, dossierId as never))[0]?.dueOn;

beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Ngày Nghỉ');
  await completeProducer(house.ports, producerCode);
  for (const name of ['Chè ngày một', 'Chè ngày hai', 'Chè ngày ba', 'Chè ngày bốn', 'Chè ngày năm']) {
    const dossierId = await sentOn(house.ports, producerCode, name);
    await done(house.ports, province, acceptDossier, { dossierId });
    teas.push(dossierId);
  }
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

describe('a supplement asked for by a Sunday', () => {
  test('is asked about by its weekday, with the next working day, and nothing is sent yet', async () => {
    const [first = ''] = teas;
    const from = `${asking(first)}?muc=p-plan`;
    const fields = { dueOn: '29/11/2026', 'items.p-plan': 'Thêm diện tích.' };
    const asked = await hoa.submit(asking(first), fields, from);
    expect(asked.status).toBe(422);
    const words = wordsOf(asked.text);
    expect(words).toContain('29/11/2026 là Chủ nhật: cơ quan nghỉ.');
    expect(words).toContain('Đổi sang ngày làm việc tiếp theo: thứ Hai, 30/11/2026');
    expect(words).toContain('Vẫn giữ Chủ nhật, 29/11/2026');
    expect(asked.text).toContain('Thêm diện tích.');
    expect(await dueOf(first)).toBeUndefined();
    // The answer: the next working day.
    const moved = await hoa.submit(asking(first), { ...fields, dueOnMeant: '2026-11-30' }, from);
    expect([moved.status, await dueOf(first)]).toEqual([303, '2026-11-30']);
  });

  test('stays on the Sunday where that is meant', async () => {
    const [, second = ''] = teas;
    const from = `${asking(second)}?muc=p-plan`;
    const fields = { dueOn: '29/11/2026', 'items.p-plan': 'Thêm.', dueOnMeant: '2026-11-29' };
    const kept = await hoa.submit(asking(second), fields, from);
    expect([kept.status, await dueOf(second)]).toEqual([303, '2026-11-29']);
  });

  test('is asked about anew for another day off: Tết, with its name', async () => {
    const [, , third = ''] = teas;
    const given = { dossierId: third, version: 1, items: { 'p-plan': 'Thêm.' }, dueOnMeant: '2026-11-29' };
    const tet = await refused(house.ports, province, requestSupplement, { ...given, dueOn: '05/02/2027' });
    expect(tet.fields?.map((one) => [one.path, one.code, one.details?.['next']])).toEqual([
      ['dueOn', 'day-off', '11/02/2027'],
    ]);
    const from = `${asking(third)}?muc=p-plan`;
    const asked = await hoa.submit(asking(third), { dueOn: '05/02/2027', 'items.p-plan': 'Thêm.' }, from);
    expect(wordsOf(asked.text)).toContain('05/02/2027 là thứ Sáu, nghỉ Tết Âm lịch: cơ quan nghỉ.');
  });

  test('for many dossiers at once is asked about before anything is sent', async () => {
    const many = teas.slice(2, 4);
    const from = `/ho-so-tinh/hang-loat?viec=request-supplement&${many.map((one) => `hs=${one}`).join('&')}`;
    const fields = { dueOn: '05/12/2026', 'items.p-plan': 'Thêm.' };
    const asked = await hoa.submit('/ho-so-tinh/hang-loat', fields, from);
    expect([asked.status, wordsOf(asked.text).includes('05/12/2026 là thứ Bảy')]).toEqual([422, true]);
    const sent = await hoa.submit('/ho-so-tinh/hang-loat', { ...fields, dueOnMeant: '2026-12-07' }, from);
    const became = wordsOf((await hoa.get(sent.location ?? '')).text);
    expect(became).toContain('Đã gửi yêu cầu, trả lời trước hết thứ Hai, 07/12/2026');
    expect(await Promise.all(many.map(dueOf))).toEqual(['2026-12-07', '2026-12-07']);
  });
});

test('with a script the weekday is said while the day is typed, and one press takes the next working day', async () => {
  const [, , , , fifth = ''] = teas;
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await context.addCookies([...hoa.cookies].map(([name, value]) => ({ name, value, url: server.address })));
  const page = await context.newPage();
  await page.goto(`${server.address}${asking(fifth)}?muc=p-plan`);
  const day = page.getByLabel('Hạn bổ sung');
  const said = page.locator('[data-said]');
  await day.fill('30/11/2026');
  expect(await said.textContent()).toBe('Thứ Hai');
  await day.fill('01/01/2027');
  expect(await said.textContent()).toContain('Thứ Sáu, Tết Dương lịch: cơ quan nghỉ.');
  await said.getByRole('button', { name: 'Dùng thứ Hai, 04/01/2027' }).click();
  expect([await day.inputValue(), await said.textContent()]).toEqual(['04/01/2027', 'Thứ Hai']);
  await day.fill('31/02/2027');
  expect(await said.textContent()).toBe('');
  await context.close();
});
