// The other language on a page with a form: what was typed goes along, nothing is done, with and without a script.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { query } from '#platform/database/db.ts';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { hiddenFields, openWeb, Person } from '../support/web.ts';

const add = '/quan-ly/san-pham/them';
const own = { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:8080' };

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

async function productsNamed(name: string): Promise<number> {
  return (await query(house.ports.database.write, 'select 1 from product where name = $1', [name])).length;
}

async function tuaAt(
  path: string,
  settings: { readonly javaScriptEnabled: boolean; readonly width: number },
): Promise<Page> {
  const { javaScriptEnabled, width } = settings;
  const context = await browser.newContext({ viewport: { width, height: 760 }, javaScriptEnabled });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${server.address}/dang-nhap?tiep=${encodeURIComponent(path)}`);
  await page.fill('#f-login', 'xa.binhlu');
  await page.fill('#f-password', trainingPassword);
  await page.locator('main').getByRole('button', { name: 'Đăng nhập' }).click();
  return page;
}

describe('the switch of the language on a form', () => {
  it('answers with the page in the other language and all that was typed, and writes nothing', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const shown = await tua.get(add);
    expect(shown.text).toMatch(/<button class="languages__link[^>]* formaction="\/en\/quan-ly\/san-pham\/them"/);
    const body = new URLSearchParams({
      ...hiddenFields(shown.text, add),
      name: 'Chẳm chéo "giả định"',
      placeText: 'Bản & xã giả định',
      switchLanguage: '',
    });
    const answer = await tua.send(`/en${add}`, { method: 'POST', body, headers: own });
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.text).toContain('<html lang="en"');
    expect(answer.text).toContain('value="Chẳm chéo &quot;giả định&quot;"');
    expect(answer.text).toContain('value="Bản &amp; xã giả định"');
    expect(answer.text).not.toContain('You are signed in.');
    expect(await productsNamed('Chẳm chéo "giả định"')).toBe(0);
  });

  it('says that a chosen file is not kept, and never takes its name for what was typed', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const files = { to: '/bang-tinh/nhap', name: 'so-giả-định.xlsx' };
    const shown = await tua.get(files.to);
    const field = /<input[^>]*type="file"[^>]*name="([^"]+)"|<input[^>]*name="([^"]+)"[^>]*type="file"/.exec(
      shown.text,
    );
    const name = field?.[1] ?? field?.[2] ?? '';
    expect(shown.text).toContain(`name="switchLanguage" value="${name}"`);
    const body = new URLSearchParams({ ...hiddenFields(shown.text), [name]: files.name, switchLanguage: name });
    const answer = await tua.send(`/en${files.to}`, { method: 'POST', body, headers: own });
    expect(answer.text).toContain('A chosen file is not kept');
    expect(answer.text).not.toContain(files.name);
  });

  it('is refused from the page of another site, and to who may not open the page', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const body = new URLSearchParams({ name: 'Chè giả định', switchLanguage: '' });
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://vi-du.test' };
    const foreign = await tua.send(`/en${add}`, { method: 'POST', body, headers: elsewhere });
    expect([foreign.status, foreign.text.includes('Chè giả định')]).toEqual([403, false]);
    const nobody = new Person(openWeb(house.ports));
    const asked = await nobody.send(`/en${add}`, { method: 'POST', body, headers: own });
    expect([asked.status, asked.text.includes('Your session has ended')]).toEqual([403, true]);
    expect(asked.text).not.toContain('switchLanguage&quot;');
  });

  it('stays a link where there is nothing to fill', async () => {
    const nobody = new Person(openWeb(house.ports));
    const shown = await nobody.get('/san-pham');
    expect(shown.text).toMatch(/<a class="languages__link" href="\/en\/san-pham"/);
    expect(shown.text).not.toContain('switchLanguage');
  });
});

describe.each([
  { javaScriptEnabled: false, width: 360 },
  { javaScriptEnabled: true, width: 1280 },
])('anh Tủa in a browser (script $javaScriptEnabled, $width px)', (settings) => {
  it('changes the language there and back, then saves with Enter what he typed', async () => {
    const name = `Miến dong giả định ${settings.width}`;
    const page = await tuaAt(add, settings);
    await page.fill('#f-name', name);
    await page.selectOption('#f-setNumber', '6');
    await page.getByRole('button', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe(`/en${add}`);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect([await page.inputValue('#f-name'), await page.inputValue('#f-setNumber')]).toEqual([name, '6']);
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    expect([await page.getAttribute('html', 'lang'), await page.inputValue('#f-name')]).toEqual(['vi', name]);
    expect(await productsNamed(name)).toBe(0);
    await page.locator('#f-name').press('Enter');
    await page.waitForURL((url) => /\/quan-ly\/san-pham\/[^/]+$/.test(url.pathname) && url.pathname !== add);
    expect(await productsNamed(name)).toBe(1);
    if (settings.javaScriptEnabled) {
      await page.goto(`${server.address}${add}`);
      expect(await axeFindings(page)).toEqual([]);
    }
    await page.context().close();
  });

  it('keeps the choices of a score sheet that is in nobody’s keeping', async () => {
    const { width, javaScriptEnabled } = settings;
    const context = await browser.newContext({ viewport: { width, height: 760 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${server.address}/tu-cham-diem/26-2026/11`);
    const first = page.locator('main input[type=radio]:not(:checked)').first();
    const [box, value] = [await first.getAttribute('name'), await first.getAttribute('value')];
    await page.locator(`input[name="${box}"][value="${value}"]`).check({ force: true });
    await page.getByRole('button', { name: 'English' }).click();
    expect([await page.getAttribute('html', 'lang'), new URL(page.url()).pathname]).toEqual([
      'en',
      '/en/tu-cham-diem/26-2026/11',
    ]);
    expect(await page.locator(`input[name="${box}"][value="${value}"]`).isChecked()).toBe(true);
    await context.close();
  });
});
