// Every page there is, as soon as it is listed: empty, full and refused, at 360 and 1280 px, for somebody who may open it.
// axe finds nothing, nothing runs out of the window, the content policy holds, no answer fails. axe takes most of the time: every day it
// looks at each full page on the phone; the deep run has it look at both widths, and at what is empty and what is refused as well.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { permissionMatrix } from '#access/permission-matrix.ts';
import type { Role } from '#access/roles.ts';
import { listen, type RunningServer } from '#entry/listen.ts';
import { pages } from '#entry/pages.ts';
import { openTrainingAccounts, trainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import { textsOf } from '#texts/index.ts';
import type { AnyPage } from '#web/page.ts';
import { FaultWatch } from '../journeys/stage/faults.ts';
import { look, looksClosely, widths } from '../journeys/stage/look.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { addressOf, fillSamples, type Samples } from './samples.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let samples: Samples = new Map();
/** The one tab of each person; opening another for every page would take as long as the page. */
const tabs = new Map<string, Promise<{ readonly tab: Page; readonly faults: FaultWatch }>>();

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

/** Whoever may open the page, those who do it every day first; null: nobody needs to sign in. */
function loginFor(page: AnyPage): string | null {
  const row: { public?: true; signedIn?: 'own'; roles?: Partial<Record<Role, unknown>> } =
    permissionMatrix[page.right as UseCaseName];
  if (row.public === true) return null;
  const able =
    trainingAccounts.find((account) => row.roles?.[account.role] !== undefined) ??
    trainingAccounts.find(() => row.signedIn !== undefined);
  if (able === undefined) throw new Error(`nobody may open ${page.path}`);
  return able.login;
}

async function enter(login: string | null): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  context.setDefaultTimeout(10_000);
  if (login === null) return context;
  const t = textsOf('vi').access.signIn;
  const page = await context.newPage();
  await page.goto(`${server.address}/dang-nhap?tiep=/dang-xuat`);
  await page.getByLabel(t.login, { exact: true }).fill(login);
  await page.getByLabel(t.password, { exact: true }).fill(trainingPassword);
  await page.locator('main').getByRole('button', { name: t.title }).click();
  // The page stays open until the browser goes: one that is closed while it still arrives can hold the browser up for good.
  await page.waitForURL((url) => url.pathname !== '/dang-nhap');
  return context;
}

function tabOf(page: AnyPage): Promise<{ readonly tab: Page; readonly faults: FaultWatch }> {
  const login = loginFor(page);
  const key = login ?? '';
  const open =
    tabs.get(key) ??
    enter(login).then(async (context) => {
      const tab = await context.newPage();
      return { tab, faults: new FaultWatch(tab) };
    });
  tabs.set(key, open);
  return open;
}

/** Opens an address, lets somebody do something there, and answers everything that is wrong. */
async function wrongWith(
  page: AnyPage,
  address: string,
  options: {
    readonly axe?: readonly number[];
    readonly allowed?: readonly number[];
    readonly does?: (tab: Page) => Promise<void>;
  } = {},
): Promise<readonly string[]> {
  const { tab, faults } = await tabOf(page);
  faults.allow(options.allowed ?? []);
  await tab.goto(`${server.address}${address}`);
  await options.does?.(tab);
  return [...(await look(tab, { axe: options.axe ?? [], backTo: 1280 })), ...faults.take()];
}

/** Sends the page's first form as it is, with every text taken out. */
async function sendEmpty(tab: Page): Promise<void> {
  const form = tab.locator('main form[method="post"]').first();
  if ((await form.count()) === 0) return;
  for (const field of await form
    .locator('input:is([type=text],[type=email],[type=tel],[type=search],:not([type])), textarea')
    .all()) {
    if (await field.isVisible()) await field.fill('');
  }
  const saves = form.locator('button:not([name]):not([aria-hidden]):not([type=button])');
  const button = (await saves.count()) > 0 ? saves.first() : form.locator('button:not([aria-hidden])').first();
  if ((await button.count()) === 0) return;
  // Some forms look for a connection first: the press is over once the form itself was answered.
  const answered = tab.waitForEvent('response', {
    predicate: (answer) => answer.request().isNavigationRequest() && answer.request().method() === 'POST',
  });
  await button.click();
  await answered;
  await tab.waitForLoadState('load');
}

const open = pages.filter((page) => !page.path.includes(':'));

describe('while nothing is in the register', () => {
  test.each(open.map((page) => [page.path, page] as const))('%s stands', async (path, page) => {
    expect(await wrongWith(page, path, { axe: looksClosely ? [360] : [] })).toEqual([]);
  });
});

describe('with records in it', () => {
  beforeAll(async () => {
    samples = await fillSamples(house);
  });

  test.each(pages.map((page) => [page.path, page] as const))('%s stands, in both languages', async (path, page) => {
    const address = addressOf(path, samples);
    expect(address, `tests/sweep/samples.ts does not say what to put into ${path}`).not.toBeNull();
    expect(await wrongWith(page, address ?? path, { axe: looksClosely ? widths : [360] })).toEqual([]);
    expect(await wrongWith(page, address === '/' ? '/en' : `/en${address}`)).toEqual([]);
  });

  const posting = pages.filter((page) => page.post !== undefined && page.right !== 'access/sign-out');
  test.each(posting.map((page) => [page.path, page] as const))(
    '%s stands when its form is refused',
    async (path, page) => {
      const address = addressOf(path, samples) ?? path;
      const axe = looksClosely ? [360] : [];
      expect(await wrongWith(page, address, { axe, allowed: [409, 422], does: sendEmpty })).toEqual([]);
    },
  );
});
