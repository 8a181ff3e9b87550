// Chị Mẩy of a training installation has something to show from the first start: her producer, her product, her record to change.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import type { AccountId } from '#kernel/ids.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
let empty: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  empty = await freshHouse();
  await prepareTraining(house.ports, 'demo');
});
afterAll(async () => {
  await house.close();
  await empty.close();
});

async function enter(of: TestHouse, login: string): Promise<Person> {
  const person = new Person(openWeb(of.ports));
  expect((await person.signIn(login, trainingPassword)).status).toBe(303);
  return person;
}

async function linksOf(of: TestHouse) {
  const { id } = (await findAccountByLogin(of.ports.database.write, 'chuthe')) ?? {};
  return await listProducerLinksOf(of.ports.database.write, id as AccountId);
}

/** The address of her producer, as her desk and list lead to it. */
async function ownRecord(may: Person): Promise<string> {
  const list = await may.get('/chu-the');
  return /href="(\/chu-the\/C[^"/]+)"/.exec(list.text)?.[1] ?? '';
}

describe('the producer of a training installation', () => {
  it('sees her product on the desk, opens her own record and changes it; it is one entry in her name', async () => {
    const may = await enter(house, 'chuthe');
    const desk = await may.get('/viec');
    expect(desk.text).toContain('Hạt mắc ca giả định 32');
    expect(desk.text).not.toContain('Tài khoản của bạn chưa gắn với chủ thể nào.');
    const record = await ownRecord(may);
    expect((await may.get(record)).text).toContain('HTX Giả định 32');
    const entries = async () =>
      await query<{ who: string }>(
        house.ports.database.write,
        `select a.display_name as who from ledger_entry e join account a on a.id = e.actor_id
          where e.use_case = 'producers/change-producer'`,
      );
    // As a browser sends the form: what stands in it, and what she changes. The register does not know her number yet.
    const commune = /name="commune" value="([^"]+)"/.exec((await may.get(`${record}/sua`)).text)?.[1] ?? '';
    const typed = { name: 'HTX Giả định 32', producerType: 'cooperative', commune, phone: '0900 000 032' };
    const lacking = await may.submit(`${record}/sua`, typed);
    expect([lacking.status, lacking.text.includes('phải có đăng ký kinh doanh')]).toEqual([422, true]);
    expect(await entries()).toEqual([]);
    expect((await may.submit(`${record}/sua`, { ...typed, registrationNumber: '6200003200' })).status).toBe(303);
    expect((await may.get(record)).text).toContain('0900 000 032');
    expect(await entries()).toEqual([{ who: 'Chị Mẩy (tập huấn)' }]);
  });

  it('sees no other producer of her commune, which its officer sees', async () => {
    const may = await enter(house, 'chuthe');
    const tua = await enter(house, 'xa.binhlu');
    const own = await ownRecord(may);
    const all = [...(await tua.get('/chu-the')).text.matchAll(/href="(\/chu-the\/C[^"/]+)"/g)].map((m) => m[1] ?? '');
    const others = [...new Set(all)].filter((path) => path !== own);
    expect(others.length).toBeGreaterThan(2);
    for (const path of others) expect([path, (await may.get(path)).status]).toEqual([path, 404]);
    expect((await may.get(`${others[0]}/sua`)).status).toBe(404);
  });

  it('was tied by the officer of the commune, once: neither a second start nor one after the tie was ended ties again', async () => {
    const [link, ...more] = await linksOf(house);
    const officer = await findAccountByLogin(house.ports.database.write, 'xa.binhlu');
    expect(more).toEqual([]);
    expect(link).toMatchObject({ status: 'confirmed', decidedBy: officer?.id });
    await prepareTraining(house.ports, 'demo');
    expect(await linksOf(house)).toEqual([link]);
    const tua = await enter(house, 'xa.binhlu');
    const ended = await tua.submit(`/quan-tri/lien-ket-chu-the/${link?.id}`, { reason: 'Hết tập huấn' });
    expect(ended.status).toBe(303);
    await prepareTraining(house.ports, 'demo');
    expect((await linksOf(house)).map((one) => one.status)).toEqual(['ended']);
    expect((await (await enter(house, 'chuthe')).get('/viec')).text).toContain(
      'Tài khoản của bạn chưa gắn với chủ thể nào.',
    );
  });

  it('of an installation that begins empty speaks for nobody yet', async () => {
    await prepareTraining(empty.ports, 'empty');
    expect(await linksOf(empty)).toEqual([]);
    expect((await (await enter(empty, 'chuthe')).get('/chu-the')).status).toBe(403);
  });
});
