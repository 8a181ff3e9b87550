// An officer leaves and another takes over: what waited for the commune waits for the new one, what was done stays under the old
// name, and the way in is handed over on paper. Each allowed path with its refused twin.

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { query } from '#platform/database/db.ts';
import { registered } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { uploadList } from '../support/upload-list.ts';
import type { Person } from '../support/web.ts';

const LIST = '/quan-tri/tai-khoan';
const MISSING = '01900000-0000-7000-8000-0000000000ff';
const password = 'sương sớm trên đèo Ô Quy Hồ';

let house: TestHouse;
let hoa: Person;
let tua: Person;
let pao: Person;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
});
afterAll(async () => {
  await house.close();
});

const idOf = async (login: string) => (await findAccountByLogin(house.ports.database.write, login))?.id ?? '';
const entries = async () =>
  (await query<{ n: number }>(house.ports.database.write, 'select count(*)::int as n from ledger_entry'))[0]?.n ?? 0;
const linkOf = async (login: string) =>
  (
    await query<{ id: string }>(
      house.ports.database.write,
      'select id from one_time_link where account_id = $1 order by made_at desc, id desc limit 1',
      [await idOf(login)],
    )
  )[0]?.id ?? '';
const waitingOf = async (person: Person, kind: string): Promise<number> => {
  const { waiting } = (await person.get('/viec.json')).json() as { waiting: { kind: string; count: number }[] };
  return waiting.find((one) => one.kind === kind)?.count ?? 0;
};

describe('a slip', () => {
  it('is handed over by the office that keeps the account: to whom and on which day is on record, once', async () => {
    const invited = await tua.submit(`${LIST}/moi`, {
      displayName: 'Lìu Thị Giả Định',
      login: 'liu.thi',
      role: 'clerk',
      unit: 'Xã Bình Lư (03390)',
      delivery: 'slip',
    });
    expect(invited.status).toBe(303);
    expect(await waitingOf(tua, 'slips-to-hand-over')).toBe(1);
    const path = `/quan-tri/phieu/${await linkOf('liu.thi')}/trao`;
    const typed = { handedTo: 'Lìu Thị Giả Định', handedOn: '24/11/2026' };
    const ahead = await tua.submit(path, typed);
    expect([ahead.status, ahead.text.includes('Ngày này chưa đến')]).toEqual([422, true]);
    expect((await tua.submit(path, { ...typed, handedTo: '' })).status).toBe(422);
    const before = await entries();
    expect((await tua.submit(path, { ...typed, handedOn: '23/11/2026' })).status).toBe(303);
    expect(await entries()).toBe(before + 1);
    expect(await waitingOf(tua, 'slips-to-hand-over')).toBe(0);
    expect((await tua.get(`${LIST}/${await idOf('liu.thi')}`)).text).toContain(
      'Anh Tủa (tập huấn) đã trao tận tay Lìu Thị Giả Định ngày 23/11/2026',
    );
    expect((await tua.force(path, { ...typed, handedOn: '23/11/2026' })).status).not.toBe(303);
    expect(await entries()).toBe(before + 1);
  });

  it('of another commune is like one that never was: not shown, not printed, not handed over', async () => {
    const link = await linkOf('liu.thi');
    const typed = { handedTo: 'Kẻ Khác', handedOn: '23/11/2026' };
    for (const page of ['', '/trao']) {
      const [theirs, none] = [
        await pao.get(`/quan-tri/phieu/${link}${page}`),
        await pao.get(`/quan-tri/phieu/${MISSING}${page}`),
      ];
      expect([page, theirs.status]).toEqual([page, none.status]);
      expect(theirs.status).toBeGreaterThanOrEqual(400);
      expect(theirs.text.replaceAll(link, 'ID')).not.toContain('Lìu Thị');
    }
    const [theirs, none] = [
      await pao.force(`/quan-tri/phieu/${link}/trao`, typed),
      await pao.force(`/quan-tri/phieu/${MISSING}/trao`, typed),
    ];
    expect(theirs.status).toBe(none.status);
    expect(theirs.status).toBeGreaterThanOrEqual(400);
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    expect((await nga.get(`/quan-tri/phieu/${link}`)).status).toBe(403);
  });
});

describe('an officer who leaves', () => {
  it('hands the desk over with the post: what waited for the commune waits for the new one, and can be finished', async () => {
    const list = readFileSync('tests/fixtures/register/demo-register.xlsx');
    expect((await uploadList(tua, list)).status).toBe(303);
    const { code } = await registered(house.ports, { name: 'HTX Giả định Bàn Giao', registrationNumber: '6200008001' });
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.submit('/tai-khoan/chu-the', { producerCode: code })).status).toBe(303);
    const waiting = async (person: Person) => [
      await waitingOf(person, 'imports-to-confirm'),
      await waitingOf(person, 'producer-links'),
    ];
    expect(await waiting(tua)).toEqual([1, 1]);
    expect(await waiting(pao)).toEqual([0, 0]);

    const invited = await hoa.submit(`${LIST}/moi`, {
      displayName: 'Anh Chinh Giả Định',
      login: 'xa.binhlu.moi',
      role: 'commune-officer',
      unit: '12/03390',
      delivery: 'slip',
    });
    const slip = await hoa.get(invited.location ?? '');
    const secret = /class="slip__code">([^<]+)</.exec(slip.text)?.[1] ?? '';
    const closing = await hoa.submit(`${LIST}/${await idOf('xa.binhlu')}/khoa`, { reason: 'Chuyển công tác' });
    expect(closing.status).toBe(303);
    const chinh = stranger(house);
    await chinh.submit(`/loi-moi/${secret}`, { password, repeat: password });
    expect((await chinh.signIn('xa.binhlu.moi', password)).status).toBe(303);
    expect(await waiting(chinh)).toEqual([1, 1]);

    const link = /\/quan-tri\/lien-ket-chu-the\/[0-9a-f-]{36}/.exec(
      (await chinh.get('/quan-tri/lien-ket-chu-the')).text,
    );
    expect((await chinh.submit(link?.[0] ?? '', { decision: 'confirmed' })).status).toBe(303);
    expect((await may.get(`/chu-the/${code}`)).status).toBe(200);
    expect(await waiting(chinh)).toEqual([1, 0]);
  });

  it('is out with the next click, comes in no more, and is told no more than a stranger', async () => {
    expect((await tua.get('/viec')).location).toContain('/dang-nhap');
    const closed = await stranger(house).signIn('xa.binhlu', trainingPassword);
    const nobody = await stranger(house).signIn('khong.co.ai', trainingPassword);
    const bare = (text: string) => text.replace(/value="[^"]*"/g, '');
    expect([closed.status, nobody.status]).toEqual([422, 422]);
    expect(bare(closed.text)).toBe(bare(nobody.text));
  });

  it('leaves what was done under the own name', async () => {
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    const record = await nga.get(`${LIST}/${await idOf('liu.thi')}`);
    expect(record.text).toContain('Anh Tủa (tập huấn)');
    const own = await nga.get(`${LIST}/${await idOf('xa.binhlu')}`);
    expect([own.status, own.text.includes('Lý do: Chuyển công tác')]).toEqual([200, true]);
  });

  it('is taken up again only by slip: the old password never works again', async () => {
    const id = await idOf('xa.binhlu');
    expect((await pao.force(`${LIST}/${id}/mo-lai`, { reason: 'Trở lại' })).status).toBe(404);
    const reopened = await hoa.submit(`${LIST}/${id}/mo-lai`, { reason: 'Trở lại sau biệt phái' });
    expect(reopened.status).toBe(303);
    expect((await stranger(house).signIn('xa.binhlu', trainingPassword)).status).toBe(422);
    const secret = /class="slip__code">([^<]+)</.exec((await hoa.get(reopened.location ?? '')).text)?.[1] ?? '';
    const back = stranger(house);
    expect((await back.submit(`/loi-moi/${secret}`, { password, repeat: password })).status).toBe(303);
    expect((await back.signIn('xa.binhlu', password)).status).toBe(303);
  });
});
