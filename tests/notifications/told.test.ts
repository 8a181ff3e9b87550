// Who is told what: the commune of a request, the person of its answer, nobody else; opened counts as read; a mail to who has
// an address. As people, over HTTP, with the refused twins.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import { tasksOf } from '#entry/tasks.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { sweepNotifications } from '#modules/notifications/services.ts';
import { listNotifications } from '#modules/notifications/store.ts';
import { query } from '#platform/database/db.ts';
import { nuongCao } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import type { Person } from '../support/web.ts';

const TOLD = '/thong-bao';
let house: TestHouse;
let may: Person;
let tua: Person;
let pao: Person;
let code = '';

beforeAll(async () => {
  house = await freshHouse();
  ({ may, tua, pao, code } = await nuongCao(house));
});
afterAll(async () => {
  await house.close();
});

const accountOf = async (login: string): Promise<AccountId> =>
  (await findAccountByLogin(house.ports.database.write, loginKey(login) ?? ''))?.id as AccountId;
const toldTo = async (login: string) =>
  await listNotifications(house.ports.database.write, await accountOf(login), {
    unreadOnly: false,
    offset: 0,
    limit: 50,
  });

describe('a request to speak for a producer', () => {
  test('is told to the officer of the commune where the producer is, on the desk and in the list', async () => {
    expect((await may.submit('/tai-khoan/chu-the', { producerCode: code })).status).toBe(303);
    expect((await tua.get('/viec')).text).toContain('1 thông báo chưa đọc');
    const { text } = await tua.get(TOLD);
    expect(text).toContain('xin thay mặt HTX Giả định Nương Cao');
    expect(text).toContain('Chưa đọc');
  });

  test('is not told to another commune, nor to who asked', async () => {
    expect((await pao.get(TOLD)).text).toContain('Chưa có thông báo nào.');
    expect((await may.get(TOLD)).text).not.toContain('xin thay mặt');
  });

  test('is told in English to who reads English', async () => {
    expect((await tua.get(`/en${TOLD}`)).text).toContain('asks to speak for HTX Giả định Nương Cao');
  });
});

describe('opening what one was told', () => {
  test('leads to the page it speaks of and counts as read, twice without a fault', async () => {
    const [told] = await toldTo('xa.binhlu');
    const first = await tua.submit(TOLD, { notificationId: told?.id ?? '' });
    expect([first.status, first.location]).toEqual([303, told?.path]);
    expect((await tua.get(told?.path ?? '')).status).toBe(200);
    expect((await tua.get(`${TOLD}?loc=chua-doc`)).text).toContain('Đã đọc hết.');
    const [read] = await toldTo('xa.binhlu');
    expect(read?.readAt).not.toBeNull();
    house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + 60_000));
    expect((await tua.force(TOLD, { notificationId: told?.id ?? '' })).status).toBe(303);
    expect((await toldTo('xa.binhlu'))[0]?.readAt).toBe(read?.readAt);
  });

  test('what another was told is like nothing at all', async () => {
    const [told] = await toldTo('xa.binhlu');
    const none = '01900000-0000-7000-8000-0000000000ff';
    const answers = [
      await pao.force(TOLD, { notificationId: told?.id ?? '' }),
      await pao.force(TOLD, { notificationId: none }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([404, 404]);
  });
});

describe('the answer to a request', () => {
  test('is told to who asked, with its reason, in the house and by mail to the address the account has', async () => {
    const db = house.ports.database.write;
    const asker = await accountOf('chuthe');
    await query(db, `update account set email = 'may@giadinh.example' where id = $1`, [asker]);
    const [link] = await listProducerLinksOf(db, asker);
    const no = { version: '1', decision: 'refused', reason: 'Chưa có giấy giới thiệu.' };
    expect((await tua.submit(`/quan-tri/lien-ket-chu-the/${link?.id}`, no)).status).toBe(303);
    expect((await may.get(TOLD)).text).toContain('Lý do: Chưa có giấy giới thiệu.');

    const [told] = await toldTo('chuthe');
    const send = tasksOf(house.ports, 'https://ocop.example')['notifications/mail'];
    const effects: string[] = [];
    const once = async (name: string, work: () => Promise<unknown>) => {
      effects.push(name);
      await work();
    };
    await send?.({ notificationId: told?.id }, { once } as never);
    expect(house.mails).toHaveLength(1);
    expect(house.mails[0]).toMatchObject({
      to: 'may@giadinh.example',
      subject: 'Xã chưa đồng ý cho bạn thay mặt HTX Giả định Nương Cao',
      text: expect.stringContaining('https://ocop.example/tai-khoan/chu-the'),
    });
    expect(effects).toEqual([`notifications/mail ${told?.id}`]);

    expect((await may.submit(TOLD, { readAll: 'yes' })).status).toBe(303);
    await send?.({ notificationId: told?.id }, { once } as never);
    expect(house.mails, 'what was opened meanwhile is not mailed').toHaveLength(1);
    const again = await may.force(TOLD, { readAll: 'yes' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Không còn thông báo nào chưa đọc');
  });

  test('a refused act tells nobody', async () => {
    const before = (await toldTo('xa.binhlu')).length;
    expect((await may.force('/tai-khoan/chu-the', { producerCode: 'KHONG-CO' })).status).toBe(422);
    expect((await toldTo('xa.binhlu')).length).toBe(before);
  });
});

test('what was read is forgotten after 400 days, what nobody read stays', async () => {
  const db = house.ports.database.write;
  expect((await may.submit('/tai-khoan/chu-the', { producerCode: code })).status).toBe(303);
  const later = instantOf(millisecondsOf(house.ports.clock.now()) + 401 * 86_400_000);
  await sweepNotifications(db, later);
  expect((await toldTo('xa.binhlu')).map((told) => told.readAt)).toEqual([null]);
});
