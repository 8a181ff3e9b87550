// Keeping the accounts of others over HTTP, as people, without a script; each allowed path has its refused twin.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import type { Person } from '../support/web.ts';

const LIST = '/quan-tri/tai-khoan';
const MISSING = '01900000-0000-7000-8000-0000000000ff';
const somebody = {
  displayName: 'Vàng A Giả Định',
  login: 'vang.a',
  role: 'commune-officer',
  unit: 'binh lu',
  delivery: 'slip',
};

let house: TestHouse;
let hoa: Person;
let tua: Person;
let foreign = '';
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  const other = { ...somebody, login: 'dien.bien', unit: '11', role: 'clerk' };
  const opened = await runUseCase(house.ports, inviteAccount, other, { actor: localOperator });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  foreign = opened.value.accountId;
});
afterAll(async () => {
  await house.close();
});

const idOf = async (login: string) => (await findAccountByLogin(house.ports.database.write, login))?.id ?? '';
const entries = async () =>
  (await query<{ n: number }>(house.ports.database.write, 'select count(*)::int as n from ledger_entry'))[0]?.n ?? 0;

describe('an invitation by slip', () => {
  it('opens the account, leads to the slip, and the person comes in with it', async () => {
    const answer = await hoa.submit(`${LIST}/moi`, somebody);
    expect(answer.status).toBe(303);
    const slip = await hoa.get(answer.location ?? '');
    const code = /class="slip__code">([^<]+)</.exec(slip.text)?.[1] ?? '';
    expect(slip.text).toContain('Không ai khác được dùng phiếu này');
    const vang = stranger(house);
    const password = 'trâu đen gặm cỏ ven suối';
    expect((await vang.submit(`/loi-moi/${code}`, { password, repeat: password })).status).toBe(303);
    expect((await vang.signIn('vang.a', password)).status).toBe(303);
    expect((await vang.get(LIST)).status).toBe(200);
    const { id: grantId = '' } =
      (
        await query<{ id: string }>(house.ports.database.write, 'select id from role_grant where account_id = $1', [
          await idOf('vang.a'),
        ])
      )[0] ?? {};
    const path = `${LIST}/${await idOf('vang.a')}/vai-tro/${grantId}`;
    expect((await hoa.submit(path, { reason: '' })).status).toBe(422);
    expect((await hoa.submit(path, { reason: 'Chuyển công tác' })).status).toBe(303);
    expect((await vang.get(LIST)).status).toBe(403);
  });

  it('for a wider role than one’s own is refused, and nothing is written', async () => {
    const before = await entries();
    const answer = await tua.submit(`${LIST}/moi`, { ...somebody, login: 'lanh.dao.moi', role: 'leader' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Bạn không giao được vai trò này');
    expect(await idOf('lanh.dao.moi')).toBe('');
    expect(await entries()).toBe(before);
  });
});

describe('an account of another province', () => {
  it('answers like a missing one on every page of account keeping', async () => {
    const bare = (text: string, id: string) => text.replaceAll(id, 'ID').replace(/value="[^"]*"/g, '');
    for (const page of ['', '/sua', '/vai-tro', '/nhiem-vu', '/dat-lai', '/khoa', '/mo-lai']) {
      for (const person of [hoa, tua]) {
        const [theirs, none] = [
          await person.get(`${LIST}/${foreign}${page}`),
          await person.get(`${LIST}/${MISSING}${page}`),
        ];
        expect(theirs.status, page).toBe(none.status);
        expect(bare(theirs.text, foreign), page).toBe(bare(none.text, MISSING));
        expect(theirs.text).not.toContain('dien.bien');
      }
    }
  });

  it('stands in nobody else’s list, while one’s own colleagues do', async () => {
    const list = (await hoa.get(`${LIST}?q=binhlu`)).text;
    expect(list).toContain('Anh Tủa');
    expect((await hoa.get(LIST)).text).not.toContain('dien.bien');
  });
});

describe('closing an account', () => {
  it('takes a reason, ends the session at once and is one entry; nobody does it to the own account', async () => {
    const nga = await signedInPerson(house, 'chị Nga, auditor');
    const path = `${LIST}/${await idOf('kiemtoan')}/khoa`;
    const before = await entries();
    expect((await hoa.submit(path, { reason: '' })).status).toBe(422);
    expect((await hoa.submit(path, { reason: 'Nghỉ hưu' })).status).toBe(303);
    expect(await entries()).toBe(before + 1);
    expect((await nga.get(LIST)).status).toBe(303);
    expect((await hoa.get(`${LIST}/${await idOf('kiemtoan')}`)).text).toContain('Lý do: Nghỉ hưu');
    expect((await hoa.get(`${LIST}/${await idOf('tinh')}/khoa`)).status).toBe(403);
  });
});
