// A training installation holds dossiers at every desk from the first start: a finished one from which an upgrade begins, one at the
// province that waits for a supplement, one that arrived there, one at the commune.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import { prepareStandingDossiers } from '#entry/training/standing-dossiers.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  const start = performance.now();
  await prepareTraining(house.ports, 'demo');
  process.stdout.write(`training data: ${Math.round(performance.now() - start)} ms\n`);
});
afterAll(() => house.close());

async function enter(login: string): Promise<Person> {
  const person = new Person(openWeb(house.ports));
  expect((await person.signIn(login, trainingPassword)).status).toBe(303);
  return person;
}
const count = async (what: string): Promise<number> => {
  const [row] = await query<{ n: number }>(house.ports.database.write, `select count(*)::int as n from ${what}`);
  return row?.n ?? 0;
};

it('the commune opens an upgrade from the finished one: carried over, to renew and new are counted', async () => {
  const tua = await enter('xa.binhlu');
  const [product] = await query<{ code: string }>(
    house.ports.database.write,
    "select code from product where name = 'Chè Shan tuyết giả định 71'",
  );
  const opened = await tua.submit('/ho-so/mo', { kind: 'upgrade' }, `/ho-so/mo?san-pham=${product?.code}`);
  expect(opened.status).toBe(303);
  const page = wordsOf((await tua.get(opened.location ?? '')).text);
  expect(page).toContain('Bắt đầu từ hồ sơ trước của sản phẩm');
  // Four lines of part I, three of part II, one of part IV, one description, one paper that counts, and the answers to 32 criteria:
  // 4 + 3 + 1 + 1 + 1 + 32 = 42. The laboratory's result was withdrawn; results of the year and what changed are new.
  expect(page).toContain('Mang sang 42 mục còn dùng được; 1 minh chứng phải làm mới; 2 mục phải viết mới.');
  expect(page).toContain('Phải làm mới: Phiếu kiểm nghiệm chè (giả định).');
});

it('the public sees the finished one as recognised, with a decision that says it is invented', async () => {
  const [product] = await query<{ code: string }>(
    house.ports.database.write,
    "select code from product where name = 'Chè Shan tuyết giả định 71'",
  );
  const page = wordsOf((await new Person(openWeb(house.ports)).get(`/san-pham/${product?.code}`)).text);
  expect(page).toContain('Còn hiệu lực');
  expect(page).toContain('71/QĐ-UBND');
});

it('commune and province find the others at work, and the supplement is asked for', async () => {
  const tua = await enter('xa.binhlu');
  expect(wordsOf((await tua.get('/ho-so')).text)).toContain('Bạch trà giả định 74');
  const hoa = await enter('tinh');
  const states = await query<{ name: string; state: string | null }>(
    house.ports.database.write,
    `select d.product_name as name, i.state from dossier d left join intake i on i.dossier_id = d.id
      where d.state = 'forwarded' order by d.product_name`,
  );
  expect(states).toEqual([
    { name: 'Chè Shan tuyết giả định 71', state: 'scored' },
    { name: 'Chè Shan đóng bánh giả định 75', state: 'in-session' },
    { name: 'Chè vàng giả định 73', state: null },
    { name: 'Hồng trà giả định 72', state: 'supplement-requested' },
    { name: 'Trà túi lọc giả định 76', state: 'in-session' },
  ]);
  expect(wordsOf((await hoa.get('/viec')).text)).toContain('Việc');
  const round = /dot=(\d{4}-\d)/.exec((await hoa.get('/ho-so-tinh')).text)?.[1] ?? '2027-1';
  const list =
    wordsOf((await hoa.get(`/ho-so-tinh?dot=${round}`)).text) + wordsOf((await hoa.get('/ho-so-tinh?dot=2027-1')).text);
  expect(list).toContain('Hồng trà giả định 72');
  expect(list).toContain('Chè vàng giả định 73');
});

it('a second start makes nothing, and on a day off nothing is begun', async () => {
  const before = await count('dossier');
  expect(await prepareStandingDossiers(house.ports)).toEqual([]);
  expect(await count('dossier')).toBe(before);
  const sunday = await freshHouse({ at: '2026-11-29T03:00:00Z' });
  const lines = (await prepareTraining(sunday.ports, 'demo')).lines;
  expect(lines.join('\n')).toContain('at the first start on a working day');
  const rows = await query(sunday.ports.database.write, 'select 1 from dossier');
  expect(rows).toEqual([]);
  await sunday.close();
});
