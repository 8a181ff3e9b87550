// On paper: a label is one small sheet and a cover one sheet of A4, whatever the names are; what serves the screen is left out.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { makePaperSet } from '#modules/custody/use-cases/make-paper-set.ts';
import { receiveSamples } from '#modules/custody/use-cases/receive-samples.ts';
import { enter } from '../register/making.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb } from '../support/web.ts';
import { sendTea } from './sent-dossier.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  house = await freshHouse();
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

test('a label of long names and a cover print on one sheet each, with their code and without the page around them', async () => {
  const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const { dossierId } = await sendTea(house.ports, 'Chè Shan tuyết cổ thụ Hoàng Liên Sơn hộp quà tặng');
  const taken = { receivedOn: '23/11/2026', receivedBy: 'Cán bộ xã' };
  const pack = { quantity: 5, unit: 'hộp 100 g', lot: 'L2611', bestBefore: '01/11/2027', keeping: 'dry' };
  const batch = { dossierId, ...pack, keptAt: 'Tủ mẫu số 2, ngăn 3, phòng tiếp nhận', ...taken };
  const label = await enter(house.ports, receiveSamples, batch);
  const cover = await enter(house.ports, makePaperSet, { dossierId, formPages: 6, evidencePages: 3, ...taken });
  const context = await browser.newContext();
  await context.addCookies([...tua.cookies].map(([name, value]) => ({ name, value, url: server.address })));
  const page = await context.newPage();
  for (const { code } of [label, cover]) {
    await page.goto(`${server.address}/mau-va-ho-so-giay/${code}/tem`);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect([code, pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length]).toEqual([code, 1]);
    expect(await page.getByText(code, { exact: true }).last().isVisible()).toBe(true);
    for (const hidden of ['.site-header', '.breadcrumbs', '.notice', '.button']) {
      expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
    }
    await page.emulateMedia({ media: 'screen' });
  }
  await context.close();
});
