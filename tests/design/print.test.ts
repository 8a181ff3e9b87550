// The look on paper: a product's page is one A4 sheet, a table stays a table, and what only serves a screen is left out.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { type Gallery, serveGallery } from './gallery/server.ts';

/** A4 at 96 dots an inch, less the margins the style sheet sets. */
const SHEET_WIDTH = 658;

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  [gallery, browser] = await Promise.all([serveGallery(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function onPaper(name: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${gallery.origin}/${name}`);
  await page.evaluate('document.fonts.ready');
  return page;
}

async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

it.each(['product', 'product-lapsed'])('%s prints on one sheet', async (name) => {
  const page = await onPaper(name);
  expect(await sheets(page)).toBe(1);
  await page.close();
});

it('a list prints as a table, with the office and the day, without its controls', async () => {
  const page = await onPaper('officer-list');
  expect(await page.locator('thead').evaluate((e) => getComputedStyle(e).display)).toBe('table-header-group');
  expect(await page.getByText('In ngày 23/11/2026').isVisible()).toBe(true);
  expect(await page.getByText('UBND xã Nậm Hàng', { exact: true }).isVisible()).toBe(true);
  // A paper from the training edition must say so.
  expect(await page.getByText('Bản tập huấn – dữ liệu giả định').isVisible()).toBe(true);
  for (const hidden of ['.main-nav', 'search', '.button', '.breadcrumbs', '.viewer']) {
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  }
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(SHEET_WIDTH);
  await page.close();
});

it('what was just done is told on the screen and not on paper; what a page must say is on both', async () => {
  const page = await onPaper('officer-list-done');
  const done = page.getByText('Đã lưu sản phẩm.');
  expect(await done.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  expect(await done.isVisible()).toBe(true);
  await page.close();
  const states = await onPaper('states');
  expect(await states.locator('.notice--warning').first().isVisible()).toBe(true);
  await states.close();
});
