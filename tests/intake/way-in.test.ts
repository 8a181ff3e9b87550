// Whoever works with dossiers at the province or with what travels with them finds the way there in the main navigation of every page.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

/** The entries of the main navigation on a page, the current one with a star. */
async function entriesAt(who: Named, path: string): Promise<readonly string[]> {
  const { text } = await (await signedInPerson(house, who)).get(path);
  const nav = /<nav class="main-nav"[^>]*>(.*?)<\/nav>/s.exec(text)?.[1] ?? '';
  return [...nav.matchAll(/<a class="main-nav__link" href="([^"#]+)"([^>]*)>/g)].map(
    ([, href = '', rest = '']) => `${rest.includes('aria-current') ? '*' : ''}${href}`,
  );
}

test('the office of the province has both, among seven entries', async () => {
  expect(await entriesAt('chị Hoa, officer of the province', '/ho-so-tinh')).toEqual([
    '/viec',
    '/van-ban',
    '*/ho-so-tinh',
    '/phien-hop',
    '/quan-ly/san-pham',
    '/giay-chung-nhan',
    '/kiem-tra-giam-sat',
  ]);
  // The list of all dossiers is one step from there and counts as being among dossiers.
  expect(await entriesAt('chị Hoa, officer of the province', '/ho-so')).toContain('*/ho-so-tinh');
  expect(await entriesAt('chị Hoa, officer of the province', '/mau-va-ho-so-giay')).toContain('*/ho-so-tinh');
});

test('a commune has samples and paper beside its dossiers, and nothing of the province', async () => {
  const entries = await entriesAt('anh Tủa, officer of Bình Lư', '/mau-va-ho-so-giay');
  expect(entries).toContain('*/mau-va-ho-so-giay');
  expect(entries).toContain('/ho-so');
  expect(entries).not.toContain('/ho-so-tinh');
});

test('department, leader, auditor and clerk read the dossiers at the province; the auditor keeps the ledger', async () => {
  for (const who of ['chị Lan, officer of a department', 'anh Bình, leader', 'chị Thu, clerk'] as const) {
    expect(await entriesAt(who, '/viec')).toContain('/ho-so-tinh');
    expect(await entriesAt(who, '/viec')).not.toContain('/mau-va-ho-so-giay');
  }
  const auditor = await entriesAt('chị Nga, auditor', '/ho-so');
  expect(auditor).toContain('/nhat-ky');
  // The list of all dossiers has given way to councils and certificates; who is on it is still among dossiers.
  expect(auditor.filter((one) => one.startsWith('*'))).toEqual(['*/ho-so-tinh']);
});

test('a producer and an inspector have neither', async () => {
  for (const who of ['chị Mẩy, producer', 'anh Seo, inspector'] as const) {
    const entries = await entriesAt(who, '/viec');
    expect(entries).toContain('*/viec');
    for (const path of ['/ho-so-tinh', '/mau-va-ho-so-giay']) expect(entries).not.toContain(path);
    // On a page about what travels with a dossier they are still among dossiers.
    expect(await entriesAt(who, '/mau-va-ho-so-giay')).toContain('*/ho-so');
  }
});
