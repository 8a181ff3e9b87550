// Every page there is, as soon as it is listed: empty, full and refused, at 360 and 1280 px, for somebody who may open it.
// axe finds nothing, nothing runs out of the window, the content policy holds, no answer fails. Looking takes most of the time: every day
// axe looks at each full page on the phone, the full page is held in windows of four widths, and what is empty, refused or in English in the
// narrowest and the widest; English for whom nobody signs in; forms are refused without scripts. The deep run looks at everything at every
// width and in both languages, has axe look at both widths and at what is empty and refused as well, and refuses the forms both ways.

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
import { extremes, look, widths } from '../journeys/stage/look.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { looksClosely } from '../support/scratch.ts';
import { openWeb } from '../support/web.ts';
import { addressOf, fillSamples, type Samples } from './samples.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let samples: Samples = new Map();
/** The tab of each person, with and without scripts; opening another for every page would take as long as the page. */
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

async function enter(login: string | null, scripts: boolean): Promise<BrowserContext> {
  const place = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' };
  const context = await browser.newContext({ ...place, javaScriptEnabled: scripts });
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

function tabOf(page: AnyPage, scripts: boolean): Promise<{ readonly tab: Page; readonly faults: FaultWatch }> {
  const login = loginFor(page);
  const key = `${login ?? ''} ${scripts}`;
  const open =
    tabs.get(key) ??
    enter(login, scripts).then(async (context) => {
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
    /** In windows of every width; else of the narrowest and the widest. */
    readonly everyWidth?: true;
    readonly scripts?: boolean;
    readonly allowed?: readonly number[];
    readonly does?: (tab: Page) => Promise<void>;
  } = {},
): Promise<readonly string[]> {
  const { tab, faults } = await tabOf(page, options.scripts ?? true);
  faults.allow(options.allowed ?? []);
  await tab.goto(`${server.address}${address}`);
  await options.does?.(tab);
  const at = options.everyWidth || looksClosely ? {} : { at: extremes };
  return [...(await look(tab, { axe: options.axe ?? [], ...at, backTo: 1280 })), ...faults.take()];
}

/** Takes every text in sight out of the page's first form; answers whether there is one. */
const EMPTIED = `(() => {
  const form = document.querySelector('main form[method="post"]');
  const texts = 'input:is([type=text],[type=email],[type=tel],[type=search],:not([type])), textarea';
  for (const field of form?.querySelectorAll(texts) ?? []) {
    if (!field.checkVisibility({ visibilityProperty: true })) continue;
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return form !== null;
})()`;

/** Sends the page's first form as it is, with every text taken out. */
async function sendEmpty(tab: Page): Promise<void> {
  if (!(await tab.evaluate(EMPTIED))) return;
  const form = tab.locator('main form[method="post"]').first();
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

  const inEnglish = (page: AnyPage): boolean => looksClosely || loginFor(page) === null;
  const languages = (page: AnyPage): string => (inEnglish(page) ? 'both languages' : 'Vietnamese');
  test.each(pages.map((page) => [page.path, languages(page), page] as const))(
    '%s stands, in %s',
    async (path, _, page) => {
      const address = addressOf(path, samples);
      expect(address, `tests/sweep/samples.ts does not say what to put into ${path}`).not.toBeNull();
      expect(await wrongWith(page, address ?? path, { axe: looksClosely ? widths : [360], everyWidth: true })).toEqual(
        [],
      );
      if (inEnglish(page)) expect(await wrongWith(page, address === '/' ? '/en' : `/en${address}`)).toEqual([]);
    },
  );

  const posting = pages.filter((page) => page.post !== undefined && page.right !== 'access/sign-out');
  const ways = looksClosely ? (['without', 'with'] as const) : (['without'] as const);
  test.each(posting.flatMap((page) => ways.map((way) => [page.path, way, page] as const)))(
    '%s stands when its form is refused, %s scripts',
    async (path, way, page) => {
      const address = addressOf(path, samples) ?? path;
      const scripts = way === 'with';
      const axe = looksClosely && scripts ? [360] : [];
      expect(await wrongWith(page, address, { axe, scripts, allowed: [409, 422], does: sendEmpty })).toEqual([]);
    },
  );
});
