// The first click on records and on minutes of a training installation shows a visit that was held: answers, drawn photographs, a sample.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareTraining } from '#entry/training/prepare-training.ts';
import { findVisits } from '#modules/inspections/services.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
  await prepareTraining(house.ports, 'demo');
}, 120_000);
afterAll(() => house.close());

it('is finished with photographs, a position and a sample; its minutes are proposed from it; others find nothing', async () => {
  const rows = await query<{ id: string }>(
    house.ports.database.write,
    `select distinct visit_id as id from field_operation where kind = 'finished' and state = 'applied'`,
  );
  expect(rows).toHaveLength(1);
  const [visit] = await findVisits(house.ports.database.write, [rows[0]?.id as never]);
  expect(visit?.state).toBe('recorded');
  const seo = await signedInPerson(house, 'anh Seo, inspector');
  expect((await seo.get('/phieu-kiem-tra')).text).toContain(`/phieu-kiem-tra/${visit?.id}`);
  const record = wordsOf((await seo.get(`/phieu-kiem-tra/${visit?.id}`)).text);
  for (const said of ['Niêm phong NP-TH-0117', 'sai số 14 m', 'Kho khô, có sổ lô', '3 ảnh', '2 câu chưa trả lời']) {
    expect(record).toContain(said);
  }
  const minutes = (await seo.get(`/bien-ban-kiem-tra/${visit?.id}`)).text;
  expect(minutes).toContain('08 giờ 10 phút');
  expect(minutes).toContain('22,31052; 103,64118');
  const mey = await signedInPerson(house, 'chị Mẩy, producer');
  expect((await mey.get(`/phieu-kiem-tra/${visit?.id}`)).status).toBe(404);
  expect((await mey.get('/phieu-kiem-tra')).text).not.toContain(`/phieu-kiem-tra/${visit?.id}`);
}, 120_000);
