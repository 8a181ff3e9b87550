// Finding producers: with and without marks, by old places, by number; filters, pages, and never beyond the reach.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listProducers } from '#modules/producers/use-cases/list-producers.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { binhLu, done, muongThan, otherProvince, province, registered, speakerOf } from './people.ts';

let house: TestHouse;
let first: { code: string; id: string };
beforeAll(async () => {
  house = await freshHouse();
  first = await registered(house.ports, { name: 'HTX Giả định Đông Hòa', registrationNumber: '6200000801' });
  await registered(house.ports, {
    name: 'Hộ Giả định Thảo quả',
    producerType: 'production-household',
    registrationNumber: '12A8000802',
    commune: 'xã Sơn Bình, huyện Tam Đường',
    phone: '0900000802',
  });
  await registered(house.ports, {
    name: 'Công ty Giả định Miến dong',
    producerType: 'unknown',
    registrationNumber: '',
    commune: 'xã Mường Than (03618)',
    phone: '',
    registeredOn: '',
  });
});
afterAll(async () => {
  await house.close();
});

const names = async (input: Record<string, unknown>, who = province) =>
  (await done(house.ports, who, listProducers, input)).lines.map((line) => line.name);

describe('the list of producers', () => {
  it.each([
    ['dong hoa', 'HTX Giả định Đông Hòa'],
    ['Đông Hoà', 'HTX Giả định Đông Hòa'],
    ['ĐÔNG', 'HTX Giả định Đông Hòa'],
    ['son binh', 'Hộ Giả định Thảo quả'],
    ['12a8 000 802', 'Hộ Giả định Thảo quả'],
    ['0900 000 802', 'Hộ Giả định Thảo quả'],
    ['mien muong than', 'Công ty Giả định Miến dong'],
  ])('finds by %s', async (text, name) => {
    expect(await names({ text })).toContain(name);
  });

  it('finds by the whole permanent code', async () => {
    expect(await names({ text: first.code })).toEqual(['HTX Giả định Đông Hòa']);
  });

  it('takes % and _ for no letters: they are no wild cards', async () => {
    expect(await names({ text: '%' })).toHaveLength(3);
  });

  it('filters by kind, commune, state and what is missing, and counts', async () => {
    expect(await names({ producerType: 'production-household' })).toEqual(['Hộ Giả định Thảo quả']);
    expect(await names({ communeCode: '03390' })).toHaveLength(2);
    expect(await names({ status: 'ceased' })).toEqual([]);
    const lacking = await done(house.ports, province, listProducers, { toComplete: 'yes' });
    expect(lacking.total).toBe(1);
    expect(lacking.lines[0]?.missing).toEqual(['producerType', 'phone', 'registeredOn', 'registrationNumber']);
  });

  it('shows each reader only what lies in the reach, also in the count', async () => {
    expect(await names({}, binhLu)).toHaveLength(2);
    expect(await names({}, muongThan)).toEqual(['Công ty Giả định Miến dong']);
    expect((await done(house.ports, otherProvince, listProducers, {})).total).toBe(0);
    expect(await names({}, speakerOf(first.id as never))).toEqual(['HTX Giả định Đông Hòa']);
    expect(await names({ communeCode: '03390' }, muongThan)).toEqual([]);
  });
});
