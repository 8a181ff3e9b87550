// A training installation holds one paper dossier, so that a class tries an upgrade at once.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { trainingPassword } from '#entry/training/accounts.ts';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person, wordsOf } from '../support/web.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  await prepareTraining(house.ports, 'demo');
});
afterAll(() => house.close());

it('the producer opens an upgrade that starts from it: what is carried over, to renew and new is counted', async () => {
  const may = new Person(openWeb(house.ports));
  expect((await may.signIn('chuthe', trainingPassword)).status).toBe(303);
  const list = wordsOf((await may.get('/ho-so-giay')).text);
  expect(list).toContain('Hạt mắc ca giả định 32');
  expect(list).toContain('Đã chốt');
  const [product] = await query<{ code: string }>(
    house.ports.database.write,
    'select p.code from legacy_file f join product p on p.id = f.product_id',
  );
  const opened = await may.submit('/ho-so/mo', { kind: 'upgrade' }, `/ho-so/mo?san-pham=${product?.code}`);
  expect(opened.status).toBe(303);
  const page = wordsOf((await may.get(opened.location ?? '')).text);
  expect(page).toContain('Bắt đầu từ hồ sơ giấy của sản phẩm');
  // Four lines (standard, raw material, markets, volume) and two papers that hold.
  expect(page).toContain('Mang sang 6 mục còn dùng được; 1 minh chứng phải làm mới; 2 mục phải viết mới.');
  expect(page).toContain('Phiếu kiểm nghiệm hạt mắc ca (giả định)');
});

it('a second start makes no second one', async () => {
  await prepareTraining(house.ports, 'demo');
  const counted = await query<{ n: number }>(house.ports.database.write, 'select count(*)::int as n from legacy_file');
  expect(counted).toEqual([{ n: 1 }]);
});
