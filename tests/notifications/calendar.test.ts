// A calendar by a secret address, read by a reader of its own: what the account may see today, as long as it may, and nobody's name.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { addDays, date, instantOf } from '#kernel/calendar.ts';
import { calendarFile } from '#modules/notifications/index.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { BINH_LU } from '../tasks/offices-and-people.ts';
import { eventsOf, readCalendar, readValue } from './read-calendar.ts';

let house: TestHouse;
let hoa: Person;
let tua: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const item = { 'items.0.leads': BINH_LU, 'items.0.kind': 'once', 'items.0.dueOn': '30/11/2026' };
  const content = 'Nhắc bà Giả Thị Định; gửi danh sách, kèm ảnh.';
  await hoa.submit('/nhiem-vu/giao', { ...item, 'items.0.content': content, act: 'assign' });
  const event = {
    name: 'Hội chợ giả định',
    kind: 'fair',
    place: 'Quảng trường, thành phố',
    organiser: 'Sở Công Thương',
  };
  const days = { from: '01/12/2026', until: '05/12/2026', leastStars: '3' };
  const planned = await hoa.submit('/xuc-tien/moi', { ...event, ...days });
  expect(planned.status, planned.text.slice(0, 200)).toBe(303);
});
afterAll(() => house.close());

const addressOf = async (person: Person): Promise<string> =>
  /\/lich\/[A-Za-z0-9_-]+\.ics/.exec((await person.get('/lich')).text)?.[0] ?? '';
const titlesAt = async (address: string): Promise<readonly (string | undefined)[]> =>
  eventsOf(readCalendar((await stranger(house).get(address)).text)).map((one) => readValue(one, 'SUMMARY'));

describe('the page of dates', () => {
  test('shows the officer what is due by how near it is, and by month', async () => {
    const list = wordsOf((await tua.get('/lich')).text);
    expect(list).toContain('Trong 7 ngày tới');
    expect(list).toContain('Hạn nhiệm vụ: Nhắc bà Giả Thị Định');
    expect(wordsOf((await tua.get('/lich?thang=2026-11')).text)).toContain('Tháng 11/2026');
    expect(wordsOf((await hoa.get('/lich?thang=2026-12&loai=event')).text)).toContain('Hội chợ giả định');
    expect(wordsOf((await hoa.get('/lich?loai=task')).text)).not.toContain('Hội chợ giả định');
  });

  test('shows the province what is due in one of its communes, and nobody a commune that is not theirs', async () => {
    expect(wordsOf((await hoa.get('/lich')).text)).not.toContain('Hạn nhiệm vụ: Nhắc bà Giả Thị Định');
    const there = wordsOf((await hoa.get('/lich?don-vi=03390')).text);
    expect(there).toContain('Xã Bình Lư');
    expect(there).toContain('Sắp tới ở xã, phường này có hạn gì');
    expect(there).toContain('Hạn nhiệm vụ: Nhắc bà Giả Thị Định');
    expect(wordsOf((await hoa.get('/lich?don-vi=03390&thang=2026-11')).text)).toContain(
      'Hạn nhiệm vụ: Nhắc bà Giả Thị Định',
    );
    expect(wordsOf((await hoa.get('/lich?don-vi=03388')).text)).not.toContain('Nhắc bà Giả Thị Định');
    expect((await hoa.get('/lich?don-vi=00001')).status).toBe(404);
    expect((await tua.get('/lich?don-vi=03388')).status).toBe(404);
  });

  test('is for who signed in', async () => {
    expect((await stranger(house).get('/lich')).status).toBe(303);
  });
});

describe('the calendar', () => {
  test('keeps to the standard, holds dates of the account, and no words that name a person', async () => {
    expect((await tua.submit('/lich', { act: 'make' })).status).toBe(303);
    const address = await addressOf(tua);
    const read = await stranger(house).get(address);
    expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const [task] = eventsOf(readCalendar(read.text));
    expect(readValue(task ?? { name: '', properties: [], parts: [] }, 'SUMMARY')).toBe('Hạn nhiệm vụ');
    expect(task?.properties.find((one) => one.name === 'DTSTART')).toEqual({
      name: 'DTSTART',
      parameters: { VALUE: 'DATE' },
      value: '20261130',
    });
    const url = readValue(task as never, 'URL') ?? 'none';
    expect(readValue(task as never, 'DESCRIPTION')).toBe(`Bấm đường dẫn và đăng nhập để xem.\n${url}`);
    const whole = read.text.replace(/\r\n /g, '');
    for (const name of ['Giả Thị Định', 'Tủa', 'Hoa']) expect(whole).not.toContain(name);
    const uids = (text: string) => eventsOf(readCalendar(text)).map((one) => readValue(one, 'UID'));
    expect(uids((await stranger(house).get(address)).text)).toEqual(uids(read.text));
  });

  test('is not sent again to a program that has it', async () => {
    const address = await addressOf(tua);
    const first = await stranger(house).get(address);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    const again = await stranger(house).send(address, { headers: { 'If-None-Match': tag } });
    expect([again.status, again.text]).toEqual([304, '']);
    const changed = await stranger(house).send(address, { headers: { 'If-None-Match': '"other"' } });
    expect(changed.status).toBe(200);
  });

  test('a fair lasts to its last day', async () => {
    expect((await hoa.submit('/lich', { act: 'make' })).status).toBe(303);
    const file = (await stranger(house).get(await addressOf(hoa))).text;
    const fair = eventsOf(readCalendar(file)).find((one) => readValue(one, 'SUMMARY')?.includes('Hội chợ giả định'));
    expect([readValue(fair as never, 'DTSTART'), readValue(fair as never, 'DTEND')]).toEqual(['20261201', '20261206']);
    expect(readValue(fair as never, 'LOCATION')).toBe('Quảng trường, thành phố');
  });

  test('a wrong token, one that was ended and one of a closed account find nothing', async () => {
    expect((await stranger(house).get('/lich/doan-mo.ics')).status).toBe(404);
    const old = await addressOf(tua);
    expect((await tua.submit('/lich', { act: 'make' })).status).toBe(303);
    expect((await stranger(house).get(old)).status).toBe(404);
    const fresh = await addressOf(tua);
    expect(fresh).not.toBe(old);
    expect((await tua.force('/lich', { act: 'revoke' })).status).toBe(303);
    expect((await stranger(house).get(fresh)).status).toBe(404);
    const twice = await tua.force('/lich', { act: 'revoke' });
    expect(wordsOf(twice.text)).toContain('Không có địa chỉ lịch nào đang dùng');
    expect(twice.status).toBe(409);

    expect((await tua.submit('/lich', { act: 'make' })).status).toBe(303);
    const last = await addressOf(tua);
    const db = house.ports.database.write;
    await query(db, `update account set status = 'deactivated' where login_key = $1`, [loginKey('xa.binhlu')]);
    expect((await stranger(house).get(last)).status).toBe(404);
    await query(db, `update account set status = 'active' where login_key = $1`, [loginKey('xa.binhlu')]);
    expect((await stranger(house).get(last)).status).toBe(200);
  });

  test('the address is kept as a hash alone', async () => {
    const token = /\/lich\/([^.]+)/.exec(await addressOf(hoa))?.[1] ?? 'none';
    const rows = await query<{ line: string }>(
      house.ports.database.write,
      'select row_to_json(f)::text as line from calendar_feed f union all select row_to_json(l)::text from ledger_entry l',
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => row.line.includes(token))).toBe(false);
  });

  test('a role that ended takes its dates along', async () => {
    const db = house.ports.database.write;
    const address = await addressOf(tua);
    expect(await titlesAt(address)).toContain('Hạn nhiệm vụ');
    const account = await findAccountByLogin(db, loginKey('xa.binhlu') ?? '');
    const today = house.ports.clock.today();
    await query(db, 'update role_grant set valid_from = $2, valid_until = $3 where account_id = $1', [
      account?.id,
      addDays(today, -10),
      today,
    ]);
    expect(await titlesAt(address)).toEqual([]);
  });
});

test('hostile words stay words', () => {
  const day = date('2026-11-30');
  const title = `Chè; shan, "tuyết"\\n \r\nEND:VEVENT\u0000${'ộ'.repeat(90)}`;
  const entry = { id: 'a', day, title, text: 'a:b;c', url: 'https://vidu.gov.vn/a', changedAt: instantOf(0) };
  const [event] = eventsOf(
    readCalendar(calendarFile('Lịch, hạn', [{ ...entry, at: '08:30', place: 'Hội trường; tầng 2' }])),
  );
  expect(readValue(event as never, 'SUMMARY')).toBe(title.replace('\r\n', '\n').replace('\u0000', ' '));
  expect(event?.properties.find((one) => one.name === 'DTSTART')).toMatchObject({
    parameters: { TZID: 'Asia/Ho_Chi_Minh' },
    value: '20261130T083000',
  });
});
