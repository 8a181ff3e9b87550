// How people choose to be told: groups by mail or in the house alone, hours without mail, one letter of many things.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { tasksOf } from '#entry/tasks.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { listNotifications } from '#modules/notifications/store.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { BINH_LU } from '../tasks/offices-and-people.ts';

const CHOICES = '/thong-bao/cai-dat';
const usual = {
  'ways.term': 'mail',
  'ways.decision': 'mail',
  'ways.duty': 'mail',
  'ways.progress': 'mail',
  'ways.market': 'mail',
  digest: 'none',
  digestHour: '7',
  quietFrom: '',
  quietUntil: '',
};

let house: TestHouse;
let hoa: Person;
let tua: Person;
let tuaId: AccountId;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const db = house.ports.database.write;
  tuaId = (await findAccountByLogin(db, loginKey('xa.binhlu') ?? ''))?.id as AccountId;
  await query(db, `update account set email = 'tua@giadinh.example' where id = $1`, [tuaId]);
});
afterAll(() => house.close());
beforeEach(() => {
  house.mails.length = 0;
});

/** Another hour, in which people sign in again. */
const moveToHour = async (utc: string): Promise<void> => {
  house.clock.moveTo(instantOf(Date.parse(utc)));
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
};
const give = async (content: string, dueOn = '30/11/2026') => {
  const item = { 'items.0.leads': BINH_LU, 'items.0.kind': 'once', 'items.0.dueOn': dueOn };
  expect((await hoa.submit('/nhiem-vu/giao', { ...item, 'items.0.content': content, act: 'assign' })).status).toBe(303);
};
const lastTold = async () => {
  const page = { unreadOnly: false, offset: 0, limit: 1 };
  return (await listNotifications(house.ports.database.write, tuaId, page))[0];
};
const doTask = async (name: string, payload: Record<string, unknown> = {}) => {
  const once = async (_name: string, work: () => Promise<unknown>) => {
    await work();
  };
  await tasksOf(house.ports, 'https://ocop.example')[name]?.(payload, { once } as never);
};
/** Sends what digests left in the queue. */
const sendQueued = async (): Promise<void> => {
  const db = house.ports.database.write;
  const jobs = await query<{ id: string; payload: Record<string, unknown> }>(
    db,
    `select j.id::text, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'send-mail'`,
  );
  for (const job of jobs) await doTask('send-mail', job.payload);
  await query(db, 'delete from graphile_worker._private_jobs where id = any($1::bigint[])', [
    jobs.map((job) => job.id),
  ]);
};

describe('the page', () => {
  test('says why a group cannot be turned off, and keeps what was chosen', async () => {
    const page = wordsOf((await tua.get(CHOICES)).text);
    expect(page).toContain('Luôn báo trong hệ thống: không biết hạn thì mất quyền hoặc trễ việc.');
    expect(
      (await tua.submit(CHOICES, { ...usual, 'ways.progress': 'off', quietFrom: '21', quietUntil: '6' })).status,
    ).toBe(303);
    const again = (await tua.get(CHOICES)).text;
    expect(again).toMatch(/name="ways\.progress"[^>]*value="off"[^>]*checked|checked[^>]*value="off"/);
  });

  test('refuses to turn off a duty, half of quiet hours, and a digest within them; nothing is lost', async () => {
    const off = await tua.submit(CHOICES, { ...usual, 'ways.duty': 'off', 'ways.market': 'house' });
    expect([off.status, wordsOf(off.text).includes('Không tắt được nhóm này')]).toEqual([422, true]);
    const half = await tua.submit(CHOICES, { ...usual, quietFrom: '21', quietUntil: '' });
    expect([half.status, wordsOf(half.text).includes('cần cả lúc bắt đầu và lúc kết thúc')]).toEqual([422, true]);
    const within = await tua.submit(CHOICES, {
      ...usual,
      quietFrom: '6',
      quietUntil: '9',
      digest: 'daily',
      digestHour: '7',
    });
    expect([within.status, wordsOf(within.text).includes('nằm trong giờ yên lặng')]).toEqual([422, true]);
  });

  test('a form that is older than the choice is refused, and a stranger signs in first', async () => {
    const stale = await tua.force(CHOICES, { version: '0', ...usual });
    expect(stale.status).toBe(409);
    expect((await stranger(house).get(CHOICES)).status).toBe(303);
  });
});

describe('a mail', () => {
  test('waits for the end of quiet hours, and then leaves', async () => {
    await give('Việc giao buổi tối.');
    const told = await lastTold();
    await moveToHour('2026-11-23T15:00:00.000Z');
    await doTask('notifications/mail', { notificationId: told?.id });
    expect(house.mails).toEqual([]);
    const waiting = await query<{ at: string }>(
      house.ports.database.write,
      `select run_at::text as at from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
        where t.identifier = 'notifications/mail' and run_at = '2026-11-23T23:00:00Z'`,
    );
    expect(waiting).toHaveLength(1);
    await moveToHour('2026-11-23T23:00:00.000Z');
    await doTask('notifications/mail', { notificationId: told?.id });
    expect(house.mails).toHaveLength(1);
  });

  test('does not leave for a group that is heard in the house alone', async () => {
    expect((await tua.submit(CHOICES, { ...usual, 'ways.term': 'house', quietFrom: '', quietUntil: '' })).status).toBe(
      303,
    );
    await give('Việc chỉ báo trong hệ thống.');
    const told = await lastTold();
    await doTask('notifications/mail', { notificationId: told?.id });
    expect(house.mails).toEqual([]);
    expect(wordsOf((await tua.get('/thong-bao?nhom=term&loc=chua-doc')).text)).toContain(
      'Việc chỉ báo trong hệ thống.',
    );
    expect(wordsOf((await tua.get('/thong-bao?nhom=market')).text)).not.toContain('Việc chỉ báo trong hệ thống.');
  });
});

describe('a digest', () => {
  test('says once what is due and new, at its hour of Vietnam, and nothing where there is nothing', async () => {
    await moveToHour('2026-11-24T05:00:00.000Z');
    expect((await tua.submit(CHOICES, { ...usual, digest: 'daily', digestHour: '7' })).status).toBe(303);
    await give('Việc trong thư tổng hợp.', '26/11/2026');
    const told = await lastTold();
    await doTask('notifications/mail', { notificationId: told?.id });
    expect(house.mails, 'with a digest nothing leaves by itself').toEqual([]);

    await moveToHour('2026-11-24T23:30:00.000Z');
    await doTask('notifications/digest');
    await sendQueued();
    expect(house.mails, 'half past six is too early').toEqual([]);
    await moveToHour('2026-11-25T00:45:00.000Z');
    await doTask('notifications/digest');
    await doTask('notifications/digest');
    await sendQueued();
    expect(house.mails).toHaveLength(1);
    const [mail] = house.mails;
    expect(mail?.to).toBe('tua@giadinh.example');
    expect(mail?.subject).toMatch(/^OCOP: \d+ trong 7 ngày tới \(25\/11\/2026\)$/);
    const text = mail?.text ?? '';
    expect(text).toContain('TRONG 7 NGÀY TỚI');
    expect(text).toContain('26/11/2026: Hạn nhiệm vụ: Việc trong thư tổng hợp.');
    expect(text.match(/Việc trong thư tổng hợp/g), 'said in one place').toHaveLength(1);
    expect(text).not.toMatch(/\.\.|…\./);
    expect(text).toContain('https://ocop.example/nhiem-vu/');
    expect(text).toContain('https://ocop.example/thong-bao/cai-dat');
    expect(text.indexOf('26/11/2026: Hạn')).toBeLessThan(text.indexOf('30/11/2026: Hạn'));

    house.mails.length = 0;
    await moveToHour('2026-11-26T00:45:00.000Z');
    await doTask('notifications/digest');
    await sendQueued();
    expect(house.mails, 'nothing new, no mail').toEqual([]);
    await give('Việc mới hôm sau.', '27/11/2026');
    await doTask('notifications/digest');
    await sendQueued();
    expect(house.mails).toHaveLength(1);
    expect(house.mails[0]?.text).toContain('Việc mới hôm sau.');
    expect(house.mails[0]?.text).not.toContain('Việc trong thư tổng hợp.');
  });

  test('is not sent to a closed account', async () => {
    const db = house.ports.database.write;
    await give('Việc cho tài khoản đã đóng.', '01/12/2026');
    await query(db, `update account set status = 'deactivated' where id = $1`, [tuaId]);
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 86_400_000));
    await doTask('notifications/digest');
    await sendQueued();
    expect(house.mails).toEqual([]);
  });
});
