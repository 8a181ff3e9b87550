// What axe finds on a page: the rules of WCAG 2.2 A and AA, and what it calls good practice.

import axe from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/**
 * Style sheets are not fetched and read a second time, a quarter of the work: the one rule that reads them is an experiment and not among
 * these.
 */
const OPTIONS = {
  runOnly: { type: 'tag', values: RULES },
  resultTypes: ['violations'],
  preload: { assets: ['media'] },
};

/** Asked and answered in one go: what axe says of everything that is right is not carried out of the page, a third of the work. */
const ASKED = `(async () => {
  if (window.axe === undefined) {
    ${axe.source}
  }
  const { violations } = await window.axe.run(document, ${JSON.stringify(OPTIONS)});
  return violations.map((one) => one.id + ': ' + one.help + ': ' + one.nodes.map((node) => node.target).join(' | '));
})()`;

/**
 * What is wrong, one line a rule: its name, what it asks for, and where; nothing is `[]`. The page must run scripts. No page of ours
 * holds a frame of another site, so axe runs in the page itself.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  return await page.evaluate<readonly string[]>(ASKED);
}
