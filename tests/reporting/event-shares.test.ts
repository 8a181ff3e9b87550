// What producers sold at a fair of the province counts for the commune of each: its officer sees its own producers with their part, the communes
// come to the province's figure; a frozen figure names the record whose part changed.

import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeKey } from '#modules/offices/index.ts';
import { answerInvitation } from '#modules/promotion/use-cases/answer-invitation.ts';
import { inviteProducers } from '#modules/promotion/use-cases/invite-producers.ts';
import { recordSales } from '#modules/promotion/use-cases/record-sales.ts';
import { openReport } from '#modules/reporting/use-cases/open-report.ts';
import { submitReport } from '#modules/reporting/use-cases/write-report.ts';
import { query } from '#platform/database/db.ts';
import { done, province } from '../producers/people.ts';
import { eventWithSales, seller, sold } from '../promotion/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { figuresBySql } from './figures-by-sql.ts';
import { ofProvince } from './letters.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
let eventId = '';
let reportId = '';
const DOAN_KET = '03388';
const asked = (unit: string) => `ky=6-thang&tu=2026-07-01&ngay=2026-11-23&don-vi=${unit}`;
const path = '/bao-cao/so-lieu/promotion-sales';

interface Shown {
  readonly figure: { readonly value: number | null };
  readonly records: readonly { readonly key: string; readonly of: string; readonly amount: number }[];
}
const shown = async (who: Person, unit: string) => (await who.get(`${path}.json?${asked(unit)}`)).json() as Shown;
const sum = ({ records }: Shown) => records.reduce((total, { amount }) => total + amount, 0);

beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const { ports } = house;
  const db = ports.database.write;
  const one = await seller(house, 'Một');
  const two = await seller(house, 'Hai', { decisionNumber: '1091/QĐ-UBND' });
  const [held] = await query<{ commune_code: string }>(db, 'select commune_code from producer where id = $1', [
    one.producer.id,
  ]);
  expect(held?.commune_code).toBe('03390');
  await query(db, 'update producer set commune_code = $1 where id = $2', [DOAN_KET, two.producer.id]);
  eventId = await eventWithSales(house, one);
  await done(ports, province, inviteProducers, {
    ...{ eventId, producerIds: [two.producer.id] },
    ...{ reason: 'Mời để kiểm thử phần mềm', byLetter: '' },
  });
  await done(ports, province, answerInvitation, {
    ...{ eventId, producerCode: two.producerCode, version: 1 },
    ...{ answer: 'comes', productIds: [two.product.id], words: '' },
  });
  const lines = [{ productId: two.product.id, quantity: '1', unit: 'kg', salesVnd: '450.000' }];
  await done(ports, province, recordSales, { eventId, ...sold(two, { lines }) });
  await query(db, "update promotion_event set state = 'settled' where id = $1", [eventId]);
});
afterAll(() => house.close());

test('a commune counts what its own producers sold, whoever held the fair', async () => {
  const own = await shown(tua, '03390');
  expect([own.figure.value, own.records.map(({ of, amount }) => [of, amount])]).toEqual([
    4,
    [['HTX Giả định Một', 4_800_000]],
  ]);
  const joined = `/bao-cao/so-lieu/promotion-participations.json?${asked('03390')}`;
  const { records } = (await tua.get(joined)).json() as Shown;
  expect(records.map(({ of }) => of)).toEqual(['HTX Giả định Một']);
  const page = await tua.get(`${path}?${asked('03390')}`);
  expect(wordsOf(page.text)).toContain('1 bản ghi, cộng 4.800.000 đồng.');
  expect(page.text).not.toContain(`/xuc-tien/${eventId}`);
  // Another commune's are none of its business.
  expect((await tua.get(`${path}?${asked(DOAN_KET)}`)).status).toBe(404);
});

test('the communes come to the figure of the province, and each part is told there by producer', async () => {
  const whole = await shown(hoa, '12');
  expect([whole.figure.value, sum(whole)]).toEqual([5, 5_250_000]);
  expect(sum(await shown(hoa, '03390')) + sum(await shown(hoa, DOAN_KET))).toBe(sum(whole));
  const page = await hoa.get(`${path}?${asked('12')}`);
  expect(wordsOf(page.text)).toContain('2 bản ghi, cộng 5.250.000 đồng.');
  expect(page.text).toContain(`/xuc-tien/${eventId}`);
  for (const unit of [null, '03390', DOAN_KET]) {
    const keys = await query<{ key: string }>(
      house.ports.database.write,
      `select * from (${figuresBySql['promotion-sales']?.records}) q
        where ($1::text, $2::text, $3::date, $4::date, $5::date) is not distinct from ($1::text, $2::text, $3::date, $4::date, $5::date)`,
      ['12', unit, '2026-07-01', '2026-12-31', '2026-11-23'],
    );
    const { records } = await shown(hoa, unit ?? '12');
    expect([unit, records.map(({ key }) => key).sort()]).toEqual([unit, keys.map(({ key }) => key).sort()]);
  }
});

test('a frozen figure names the record whose part changed, with both amounts', async () => {
  const begun = { office: officeKey(ofProvince), periodKind: 'half-year', from: '23/11/2026' };
  reportId = (await done(house.ports, province, openReport, begun)).reportId;
  await done(house.ports, province, submitReport, { reportId, version: 1, reason: 'Gửi theo hẹn.' });
  const frozen = `/bao-cao/xem/${reportId}/so-lieu/promotion-sales`;
  const before = wordsOf((await hoa.get(frozen)).text);
  expect(before).toContain('2 bản ghi, cộng 5.250.000 đồng.');
  expect(before).not.toContain('Nay có phần khác');
  const changes = 'update promotion_sale set sales_vnd = 8450000 where event_id = $1 and sales_vnd = 450000';
  await query(house.ports.database.write, changes, [eventId]);
  const after = wordsOf((await hoa.get(frozen)).text);
  expect(after).toMatch(/Nay có phần khác .*?HTX Giả định Hai .*?450\.000 .*?8\.450\.000/);
  expect((await tua.get(frozen)).status).toBe(404);
});
