// What axe finds on a page: the rules of WCAG 2.2 A and AA, and what it calls good practice.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * What is wrong, one line a rule: its name, what it asks for, and where; nothing is `[]`. The page must run scripts. No page of ours
 * holds a frame of another site, so axe runs in the page itself: asking every frame by itself takes half as long again. Style sheets
 * are not fetched and read a second time, a quarter of the work: the one rule that reads them is an experiment and not among these.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ runOnly: { type: 'tag', values: RULES }, resultTypes: ['violations'], preload: { assets: ['media'] } })
    .analyze();
  return violations.map((one) => `${one.id}: ${one.help}: ${one.nodes.map((node) => node.target).join(' | ')}`);
}
