// How a page is looked at: at the width of a phone and of a desk, for pictures, for overflow, for what axe finds; and at
// double size, where text must flow and nothing may run out of the window.

import type { Page } from 'playwright-core';
import { axeFindings } from '../../support/axe.ts';

export const widths = [360, 1280] as const;

/** The narrowest and the widest window that is looked at: where a text of another length runs out, it runs out of one of them. */
export const extremes = [320, 1280] as const;

/** A window of half the width shows what double size shows. */
const doubled = [320, 640] as const;

const HEIGHTS: Readonly<Record<number, number>> = { 320: 640, 360: 740, 640: 450, 1280: 900 };

/** Sets the window to a width. */
export async function setWidth(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHTS[width] ?? 800 });
}

/** By how much the page is too wide, and the innermost parts that stick out; a text, so that it runs without scripts too. */
const OVERFLOW = `(() => {
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  if (over <= 0) return null;
  const out = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 0.5);
  const inner = out.filter((one) => !out.some((other) => other !== one && one.contains(other)));
  return over + ' px: ' + inner.slice(0, 4).map((one) => one.outerHTML.slice(0, 90)).join(' | ');
})()`;

async function overflowAt(page: Page, width: number): Promise<readonly string[]> {
  const over = await page.evaluate(OVERFLOW);
  return over === null ? [] : [`${page.url()} at ${width} px runs out of the window by ${over}`];
}

async function axeAt(page: Page, width: number): Promise<readonly string[]> {
  return (await axeFindings(page)).map((found) => `${page.url()} at ${width} px: ${found}`);
}

const LONGEST_PICTURE = 6_000;

/** The whole page in a window as high as the page, so that the bar at the foot of a phone stands at its foot. */
async function picture(page: Page, path: string, width: number): Promise<void> {
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  await page.setViewportSize({ width, height: Math.min(LONGEST_PICTURE, Math.max(height, HEIGHTS[width] ?? 0)) });
  await page.screenshot({ path, animations: 'disabled' });
}

export interface LookOptions {
  /** Where the picture of a width goes; absent: no picture. */
  readonly picture?: (width: number) => string;
  /** The widths at which axe looks; it needs a page that runs scripts. */
  readonly axe: readonly number[];
  /** The widths at which something may run out of the window; absent: all of them. */
  readonly at?: readonly number[];
  /** The width the person goes on with. */
  readonly backTo: number;
}

/**
 * Looks at the page at every width; answers what is wrong with it. A form asks for a connection before it goes: where its answer comes only
 * while somebody looks, the look begins again with the page that came.
 */
export async function look(page: Page, options: LookOptions): Promise<readonly string[]> {
  for (let left = 2; ; left -= 1) {
    try {
      return await lookOnce(page, options);
    } catch (error) {
      if (left === 0 || !/context was destroyed/i.test(String(error))) throw error;
      await page.waitForLoadState('load');
    }
  }
}

async function lookOnce(page: Page, options: LookOptions): Promise<readonly string[]> {
  const faults: string[] = [];
  const wanted = (width: number): boolean =>
    options.at?.includes(width) !== false || options.axe.includes(width) || options.picture !== undefined;
  // The width the person goes on with comes last, so that the window is set once less.
  const isLast = (width: number): number => Number(width === options.backTo);
  for (const width of [...doubled, ...widths.toSorted((a, b) => isLast(a) - isLast(b))].filter(wanted)) {
    await setWidth(page, width);
    faults.push(...(await overflowAt(page, width)));
    if (options.axe.includes(width)) faults.push(...(await axeAt(page, width)));
    if (options.picture !== undefined && width !== 320 && width !== 640) {
      await picture(page, options.picture(width), width);
    }
  }
  if (page.viewportSize()?.width !== options.backTo || options.picture !== undefined) {
    await setWidth(page, options.backTo);
  }
  return faults;
}
