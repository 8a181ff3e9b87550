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
  // Five commitments (standard, raw material, markets, volume, labour), two papers that hold, each by name, and the reports of output.
  expect(page).toContain('Mang sang 8 mục còn dùng được; 1 minh chứng phải làm mới; 1 mục phải viết mới.');
  expect(page).toContain('Lao động địa phương');
  expect(page).toContain('Hợp đồng mua mắc ca với các hộ (giả định)');
  expect(page).toContain('Mang sang từ hồ sơ trước, chưa ai xem lại');
  // The plan came from paper and nobody has looked at it: it is not done.
  expect(page).not.toContain('Chưa làm Đã xong');
  const place = opened.location ?? '';
  const papers = wordsOf((await may.get(`${place}/giay-to`)).text);
  expect(papers).toContain('Hồ sơ giấy của sản phẩm, bản quét 14 trang');
  expect(papers).not.toContain('Sản phẩm chưa nộp hồ sơ nào trước đó');
  const proofs = wordsOf((await may.get(`${place}/mo-ta`)).text);
  expect(proofs).toContain('Hồ sơ giấy không ghi giấy tờ nào chứng minh tiêu chí nào');
  // In English too the button stays in the language of its page.
  const english = (await may.get(`/en${place}/mo-ta`)).text;
  expect(english.match(/<form[^>]*action="[^"]*mo-ta"/g)?.filter((form) => !form.includes('"/en/'))).toEqual([]);
  const accepted = await may.submit(`${place}/mo-ta`, { proposed: 'yes' });
  expect(accepted.status).toBe(303);
  const after = wordsOf((await may.get(`${place}/giay-to`)).text);
  expect(after).toMatch(/Đang viện dẫn [12] tài liệu/);
  expect(wordsOf((await may.get(`${place}/mo-ta`)).text)).not.toContain('Viện dẫn theo gợi ý');
  expect(page).toContain('Phiếu kiểm nghiệm hạt mắc ca (giả định)');
});

it('a second start makes no second one', async () => {
  await prepareTraining(house.ports, 'demo');
  const counted = await query<{ n: number }>(house.ports.database.write, 'select count(*)::int as n from legacy_file');
  expect(counted).toEqual([{ n: 1 }]);
});
