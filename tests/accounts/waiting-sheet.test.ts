// A sheet of names that nobody confirmed does not stay: the nightly work forgets it after a day, and only then.

import { afterAll, beforeAll, expect, it } from 'vitest';
import { tasksOf } from '#entry/tasks.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { uploadTo } from '../support/upload-list.ts';
import type { Person } from '../support/web.ts';

const HOUR = 3_600_000;

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(async () => {
  await house.close();
});

it('forgets the names of a sheet nobody confirmed after a day, and keeps one just brought', async () => {
  const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const bring = async (person: Person, login: string): Promise<string> => {
    const csv = `Họ và tên,Tên đăng nhập,Vai trò,Đơn vị\nNgười giả định,${login},Văn thư,Xã Bình Lư\n`;
    const bytes = new TextEncoder().encode(csv);
    return (await uploadTo('/quan-tri/tai-khoan/nhap', person, bytes, 'tai-khoan.csv')).location ?? '';
  };
  const nightlyWork = async () => {
    const once = async (_effect: string, work: () => Promise<void>) => await work();
    await tasksOf(house.ports, 'http://127.0.0.1')['sweep-expired']?.({}, { log: house.ports.log, once });
  };
  const stored = async (login: string) =>
    (await query(house.ports.database.write, 'select 1 from account_import where lines::text like $1', [`%${login}%`]))
      .length;
  const brought = house.ports.clock.now();
  const old = await bring(hoa, 'de.quen');
  await nightlyWork();
  expect((await hoa.get(old)).text).toContain('de.quen');

  house.clock.moveTo(instantOf(millisecondsOf(brought) + 24 * HOUR + 1_000));
  const again = await signedInPerson(house, 'chị Hoa, officer of the province');
  const fresh = await bring(again, 'con.moi');
  await nightlyWork();
  expect([await stored('de.quen'), await stored('con.moi')]).toEqual([0, 1]);
  expect((await again.get(old)).status).toBe(404);
  expect((await again.get(fresh)).text).toContain('con.moi');
});
