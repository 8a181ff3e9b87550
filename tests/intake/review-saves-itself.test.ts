// The advisory team's sheet saves itself where scripts run, in a real browser: choices, notes, papers seen and the opinion; open in two
// windows, issued elsewhere.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { listen, type RunningServer } from '#entry/listen.ts';
import { openTrainingAccounts, trainingPassword } from '#entry/training/accounts.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { acceptDossier } from '#modules/intake/use-cases/accept-dossier.ts';
import { handToTeam } from '#modules/intake/use-cases/hand-to-team.ts';
import { requestSupplement } from '#modules/intake/use-cases/request-supplement.ts';
import { query } from '#platform/database/db.ts';
import { completeProducer } from '../dossiers/complete-dossier.ts';
import { makeCooperative } from '../dossiers/filing.ts';
import { done, province } from '../producers/people.ts';
import { launchBrowser } from '../support/browser.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb } from '../support/web.ts';
import { sentOn } from './at-province.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

import { teamOfLan } from './team-of-lan.ts';

let house: TestHouse;
let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let dossierId: string;
let sheet: string;
beforeAll(async () => {
  house = await freshHouse();
  await openTrainingAccounts(house.ports);
  const producerCode = await makeCooperative(house.ports, 'HTX Giả định Tự lưu');
  await completeProducer(house.ports, producerCode);
  dossierId = await sentOn(house.ports, producerCode, 'Chè Tổ đang xem');
  const { version } = await done(house.ports, province, acceptDossier, { dossierId });
  const teamId = await teamOfLan(house);
  await done(house.ports, province, handToTeam, { dossierId, version, teamId });
  server = await listen(openWeb(house.ports).fetch as never, '127.0.0.1', 0);
  sheet = `${server.address}/ho-so-tinh/${dossierId}/phieu-to-tu-van`;
  browser = await launchBrowser();
  context = await browser.newContext();
  // The pages' own clock, so that nobody waits for what a sheet does some seconds after the last word.
  await context.clock.install();
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  await page.goto(`${server.address}/dang-nhap`);
  await page.fill('[name=login]', 'so.congthuong');
  await page.fill('[name=password]', trainingPassword);
  await page.click('main form button');
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
});
afterAll(async () => {
  await browser.close();
  await server.stop(1_000);
  await house.close();
});

async function opened(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(sheet);
  return page;
}

/** Some seconds after the last choice or word, when the sheet saves itself. */
const afterSeconds = (page: Page) => page.clock.fastForward(3_000);
const saved = (page: Page) => page.getByText(/^Đã lưu lúc \d\d:\d\d$/).waitFor();

interface Kept {
  readonly version: number;
  readonly answers: string;
  readonly notes: Readonly<Record<string, string>>;
  readonly seen: Readonly<Record<string, readonly string[]>>;
  readonly opinion: string | null;
}

async function kept(): Promise<Kept | undefined> {
  const [row] = await query<Kept>(
    house.ports.database.write,
    'select version, answers, notes, seen, opinion from advisory_review where dossier_id = $1',
    [dossierId as DossierId],
  );
  return row;
}

describe('the sheet of the advisory team', () => {
  test('saves choice, note, paper seen and opinion by itself, also the very first time', async () => {
    const page = await opened();
    expect(await kept()).toBe(undefined);
    await page.check('[name="tc-1-1"][value="2"]');
    await page.fill('[name="notes.1-1"]', 'Hợp đồng chỉ chứng minh được một nửa.');
    await page.fill('[name="opinion"]', 'Đủ giấy tờ.');
    const paper = page.locator('input[type=checkbox][name^="seen."]').first();
    const [name, piece] = [await paper.getAttribute('name'), await paper.getAttribute('value')];
    await paper.check();
    await afterSeconds(page);
    await saved(page);
    const row = await kept();
    expect([row?.answers, row?.opinion]).toEqual(['1.1=2', 'Đủ giấy tờ.']);
    expect(row?.notes).toEqual({ '1.1': 'Hợp đồng chỉ chứng minh được một nửa.' });
    expect(row?.seen).toEqual({ [(name ?? '').slice('seen.'.length).replaceAll('-', '.')]: [piece] });
    await page.reload();
    expect(await page.inputValue('[name="notes.1-1"]')).toBe('Hợp đồng chỉ chứng minh được một nửa.');
    expect(await page.isChecked('[name="tc-1-1"][value="2"]')).toBe(true);
  });

  test('saved in another window meanwhile, writes over nothing and shows what was saved', async () => {
    const [first, second] = [await opened(), await opened()];
    await first.fill('[name="opinion"]', 'Đủ giấy tờ, đã xem tại cơ sở.');
    await afterSeconds(first);
    await saved(first);
    await second.fill('[name="opinion"]', 'Ý khác ở cửa sổ cũ.');
    await afterSeconds(second);
    const trouble = second.getByRole('alert').filter({ hasText: 'đã được lưu ở cửa sổ hoặc máy khác' });
    await trouble.waitFor();
    expect((await kept())?.opinion).toBe('Đủ giấy tờ, đã xem tại cơ sở.');
    await trouble.getByRole('button', { name: 'So sánh hai bản' }).click();
    await second.getByText('Thành viên khác vừa lưu phiếu').waitFor();
    expect(await second.inputValue('[name="opinion"]')).toBe('Ý khác ở cửa sổ cũ.');
    await second.fill('[name="opinion"]', 'Gộp cả hai ý.');
    await afterSeconds(second);
    await saved(second);
    expect((await kept())?.opinion).toBe('Gộp cả hai ý.');
  });

  test('taken from the team meanwhile, says why it is not saved and keeps the words on the screen', async () => {
    const page = await opened();
    const [{ version } = { version: 0 }] = await query<{ version: number }>(
      house.ports.database.write,
      'select version from intake where dossier_id = $1',
      [dossierId],
    );
    const asked = { dueOn: '15/12/2026', items: { 'p-plan': 'Thêm diện tích.' } };
    await done(house.ports, province, requestSupplement, { dossierId, version, ...asked });
    await page.fill('[name="opinion"]', 'Viết khi hồ sơ đã chờ bổ sung.');
    await afterSeconds(page);
    await page.getByRole('alert').filter({ hasText: 'đang chờ chủ thể bổ sung' }).waitFor();
    expect(await page.inputValue('[name="opinion"]')).toBe('Viết khi hồ sơ đã chờ bổ sung.');
    expect((await kept())?.opinion).toBe('Gộp cả hai ý.');
  });
});
