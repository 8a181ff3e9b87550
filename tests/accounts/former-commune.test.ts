// Officers whose commune was merged on 1 July 2025 act in the commune it became, from that morning on and without anybody giving
// the right again; and nowhere else. Xã Sơn Bình became part of Xã Bình Lư; communes of Hà Giang lie in Tuyên Quang since.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { date, type Instant, parseInstant } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { saveView } from '#modules/saved-views/use-cases/save-view.ts';
import { communesOf, successorsOf } from '#modules/territory/index.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { enter as enterSession, openPerson, password } from '../access/people.ts';
import { cooperative, registered } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person } from '../support/web.ts';

const LIST = '/quan-tri/tai-khoan';
const before = date('2025-06-20');

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ at: '2025-06-20T03:00:00.000Z' });
});
afterAll(async () => {
  await house.close();
});

const at = (moment: string) => house.clock.moveTo(parseInstant(moment) as Instant);
async function enter(login: string): Promise<Person> {
  const person = new Person(openWeb(house.ports));
  expect((await person.signIn(login, password)).status).toBe(303);
  return person;
}
const idOf = async (login: string) => (await findAccountByLogin(house.ports.database.write, login))?.id ?? '';

describe('an officer of Xã Sơn Bình, merged into Xã Bình Lư', () => {
  let vang: Person;
  let code = '';
  let elsewhere = '';
  beforeAll(async () => {
    await openPerson(house.ports, 'xa.sonbinh', 'commune-officer', '12/03413');
    await openPerson(house.ports, 'ts.sonbinh', 'clerk', '12/03413');
    at('2025-07-01T03:00:00.000Z');
    code = (await registered(house.ports, { name: 'HTX Giả định Đèo Hoàng Liên' })).code;
    const other = { name: 'HTX Giả định Phố Núi', registrationNumber: '6200009002', commune: 'phường Đoàn Kết' };
    elsewhere = (await registered(house.ports, other)).code;
    vang = await enter('xa.sonbinh');
  });

  it('opens and changes what lies in Xã Bình Lư, and finds nothing of another commune', async () => {
    expect((await vang.get(`/chu-the/${code}`)).status).toBe(200);
    const list = await vang.get('/chu-the');
    expect([list.text.includes(code), list.text.includes(elsewhere)]).toEqual([true, false]);
    expect((await vang.get(`/chu-the/${elsewhere}`)).status).toBe(404);
    expect((await vang.get(`/chu-the/${elsewhere}/sua`)).status).toBe(404);
  });

  it('enters a producer without naming a place: it lies in Xã Bình Lư; in another commune it is refused', async () => {
    const typed = {
      ...cooperative,
      name: 'HTX Giả định Mới Nhập',
      registrationNumber: '6200009003',
      phone: '',
      commune: '',
    };
    const done = await vang.submit('/chu-the/them', typed);
    expect(done.status).toBe(303);
    expect((await vang.get(done.location ?? '')).text).toContain('Xã Bình Lư');
    const other = {
      ...typed,
      name: 'HTX Giả định Chỗ Khác',
      registrationNumber: '6200009004',
      commune: 'phường Đoàn Kết',
    };
    const refused = await vang.submit('/chu-the/them', other);
    expect([refused.status, refused.text.includes('href="#f-commune"')]).toEqual([422, true]);
  });

  it('keeps a view of a list for the people of Xã Bình Lư, who find it; Đoàn Kết does not', async () => {
    const { session } = await enterSession(house.ports, 'xa.sonbinh');
    const view = { page: '/chu-the', query: 'tt=active', name: 'Bảng của tổ rà soát', for: 'unit' };
    const kept = await runUseCase(house.ports, saveView, view, { actor: session.actor });
    expect(kept.ok).toBe(true);
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    const shown = [await tua.get('/chu-the'), await pao.get('/chu-the')].map(({ text }) => text.includes(view.name));
    expect(shown).toEqual([true, false]);
  });

  it('confirms who speaks for a producer of Xã Bình Lư', async () => {
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    expect((await may.submit('/tai-khoan/chu-the', { producerCode: code })).status).toBe(303);
    const link = /\/quan-tri\/lien-ket-chu-the\/[0-9a-f-]{36}/.exec(
      (await vang.get('/quan-tri/lien-ket-chu-the')).text,
    );
    expect((await vang.submit(link?.[0] ?? '', { decision: 'confirmed' })).status).toBe(303);
    expect((await may.get(`/chu-the/${code}`)).status).toBe(200);
  });

  it('invites a clerk of Xã Bình Lư, not one of Đoàn Kết, and nobody for the commune that is no more', async () => {
    const clerk = { displayName: 'Văn Thư Giả Định', login: 'vt.binhlu', role: 'clerk', delivery: 'slip' };
    expect((await vang.submit(`${LIST}/moi`, { ...clerk, unit: '12/03390' })).status).toBe(303);
    for (const unit of ['12/03388', '12/03413']) {
      const refused = await vang.submit(`${LIST}/moi`, { ...clerk, login: 'vt.khac', unit });
      expect([unit, refused.status === 303, await idOf('vt.khac')]).toEqual([unit, false, '']);
    }
  });

  it('keeps and is kept together with the colleagues of Xã Bình Lư; Đoàn Kết finds nobody of them', async () => {
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    const old = await idOf('ts.sonbinh');
    for (const keeper of [vang, tua]) {
      expect((await keeper.get(`${LIST}?q=ts.sonbinh`)).text).toContain(old);
      expect((await keeper.get(`${LIST}/${old}`)).status).toBe(200);
    }
    expect((await pao.get(`${LIST}?q=ts.sonbinh`)).text).not.toContain(old);
    expect((await pao.get(`${LIST}/${old}`)).status).toBe(404);
    expect((await tua.submit(`${LIST}/${old}/sua`, { displayName: 'Chị Thêu Giả Định', email: '' })).status).toBe(303);
    expect((await pao.force(`${LIST}/${old}/khoa`, { reason: 'Không phải việc của tôi' })).status).toBe(404);
    expect((await tua.submit(`${LIST}/${old}/khoa`, { reason: 'Nghỉ việc sau sắp xếp' })).status).toBe(303);
  });
});

describe('an officer of a commune of Hà Giang, in Tuyên Quang since 1 July 2025', () => {
  it('belongs to the province office of Tuyên Quang, who finds, keeps and closes the account; Lai Châu does not', async () => {
    const index = await loadTerritory();
    const old = communesOf(index, '02', before).find((unit) => successorsOf(index, unit.code).length === 1);
    const now = old === undefined ? undefined : successorsOf(index, old.code)[0]?.unit;
    expect(now?.provinceCode).toBe('08');
    at('2025-06-21T03:00:00.000Z');
    await openPerson(house.ports, 'xa.hagiang', 'commune-officer', `02/${old?.code}`);
    at('2025-07-02T03:00:00.000Z');
    await openPerson(house.ports, 'tinh.tuyenquang', 'province-officer', '08');
    await openPerson(house.ports, 'tinh.laichau', 'province-officer', '12');
    const id = await idOf('xa.hagiang');
    const [near, far] = [await enter('tinh.tuyenquang'), await enter('tinh.laichau')];
    expect((await near.get(`${LIST}?q=xa.hagiang`)).text).toContain(id);
    expect((await far.get(`${LIST}?q=xa.hagiang`)).text).not.toContain(id);
    expect([(await near.get(`${LIST}/${id}`)).status, (await far.get(`${LIST}/${id}`)).status]).toEqual([200, 404]);
    expect((await far.force(`${LIST}/${id}/khoa`, { reason: 'Không phải việc của tôi' })).status).toBe(404);
    expect((await near.submit(`${LIST}/${id}/khoa`, { reason: 'Nghỉ việc sau sắp xếp' })).status).toBe(303);
  });
});
