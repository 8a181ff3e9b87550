// The look, held by machine: every page of the gallery at 360 and 1280 px, with a strict policy, axe, no overflow, 200 % zoom, in print.
// Pictures are written where OCOP_GALLERY names a folder, to be looked at.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { galleryPages } from './gallery/pages.tsx';
import { type Gallery, serveGallery } from './gallery/server.ts';

const NAMES = [...galleryPages({ stylesheets: [] }).keys()];
const WIDTHS = [360, 1280] as const;

let gallery: Gallery;
let browser: Browser;

beforeAll(async () => {
  [gallery, browser] = await Promise.all([serveGallery(), launchBrowser()]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Opens a page of the gallery and collects everything the browser complained about. */
async function open(context: BrowserContext, name: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  page.on('response', (answer) => {
    if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
  });
  await page.goto(`${gallery.origin}/${name}`, { waitUntil: 'load' });
  // Pictures of lists wait until they come near; here all of them are wanted.
  await page.evaluate(
    `Promise.all([document.fonts.ready, ...[...document.images].map((i) => { i.loading = 'eager'; return i.decode(); })])`,
  );
  return { page, complaints };
}

/** Elements that stick out of the window to the right, as words for the failure message. */
const STICKING_OUT = `(() => {
  const wide = document.documentElement.clientWidth;
  const out = [];
  for (const e of document.querySelectorAll('body *')) {
    if (e.closest('.visually-hidden, .table-scroll, thead, svg')) continue;
    const box = e.getBoundingClientRect();
    if (box.width > 0 && box.right > wide + 0.5) out.push(e.tagName + '.' + e.className + ' ' + Math.round(box.right));
  }
  return { scrolls: document.documentElement.scrollWidth - wide, out };
})()`;

/** Targets smaller than 24 px that are not links within a sentence (WCAG 2.5.8). */
const SMALL_TARGETS = `[...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, nav a, a.button')]
  .filter((e) => e.offsetParent !== null)
  .map((e) => ({ e, box: e.getBoundingClientRect() }))
  .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
  .map(({ e, box }) => e.outerHTML.slice(0, 80) + ' ' + Math.round(box.width) + 'x' + Math.round(box.height))`;

describe.each(WIDTHS)('at %i px', (width) => {
  let context: BrowserContext;

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true });
  });
  afterAll(() => context?.close());

  it.each(NAMES)(
    '%s stands within the window, passes axe and breaks no policy',
    async (name) => {
      const { page, complaints } = await open(context, name);
      const folder = process.env['OCOP_GALLERY'];
      if (folder) {
        await mkdir(folder, { recursive: true });
        await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
      }
      expect(await page.evaluate(STICKING_OUT)).toEqual({ scrolls: 0, out: [] });
      expect(await page.evaluate(SMALL_TARGETS)).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

describe('at 200 % zoom of a 1280 px window', () => {
  it.each(NAMES)(
    '%s needs no scrolling sideways',
    async (name) => {
      const context = await browser.newContext({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
      const { page } = await open(context, name);
      expect(await page.evaluate(STICKING_OUT)).toEqual({ scrolls: 0, out: [] });
      await context.close();
    },
    60_000,
  );
});

describe('with a keyboard alone', () => {
  it('the first key leads past the header, and the focus is never hidden under the phone’s bottom bar', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const { page } = await open(context, 'officer-list');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip-link');
    expect((await page.locator('.skip-link').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const hidden: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(`(() => {
        const e = document.activeElement, box = e.getBoundingClientRect();
        if (e === document.body || e.closest('.main-nav')) return '';
        const bar = document.querySelector('.main-nav').getBoundingClientRect();
        return box.bottom > bar.top + 1 || box.top < 0 ? e.outerHTML.slice(0, 80) : '';
      })()`);
      if (covered !== '') hidden.push(String(covered));
    }
    expect(hidden).toEqual([]);
    await context.close();
  });
});
