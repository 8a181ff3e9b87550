// The eye of every look at a page is not blind: axe, as the tests ask it, names what is wrong with a page, each time it is asked.

import { expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';

const WRONG = `<!doctype html><html lang="vi"><head><title>Trang sai</title></head><body><main><h1>Trang sai</h1>
  <img src="data:,"><p style="color: #bbb; background: #fff">Chữ nhạt</p><form><input name="ten"></form></main></body></html>`;
const RIGHT = `<!doctype html><html lang="vi"><head><title>Trang đúng</title></head><body><main><h1>Trang đúng</h1>
  <p>Chữ rõ</p><form><label>Tên <input name="ten"></label></form></main></body></html>`;

it('axe finds a picture without words, pale words and a field without a name, and nothing on a sound page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(WRONG);
    const found = await axeFindings(page);
    expect(found.map((line) => line.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt', 'label']);
    expect(found.join('\n')).toMatch(/color-contrast: .*: p$/m);
    expect(await axeFindings(page)).toEqual(found);
    await page.setContent(RIGHT);
    expect(await axeFindings(page)).toEqual([]);
  } finally {
    await browser.close();
  }
});
