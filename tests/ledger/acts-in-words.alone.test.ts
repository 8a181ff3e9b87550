// The ledger in words: who (for whoever may see the account), did what, to which record, under which right; and no name to
// anybody who may not open what it names.

import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { changeAccount } from '#modules/accounts/use-cases/change-account.ts';
import { registerProducer } from '#modules/producers/use-cases/register-producer.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { binhLu, enter, openPerson } from '../access/people.ts';
import { cooperative } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { uploadList } from '../support/upload-list.ts';
import { type Person, wordsOf } from '../support/web.ts';

/** Statements sent to the database by this file's connections. */
let sent = 0;
const realQuery = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  sent += 1;
  return realQuery.apply(this, given);
} as typeof pg.Client.prototype.query;

let house: TestHouse;
let auditor: Person;
let producerCode = '';

/** The words of the row of one act on the page. */
const rowOf = (html: string, act: string): string =>
  wordsOf(
    /<tbody[\s\S]*<\/tbody>/
      .exec(html)?.[0]
      .split('<tr')
      .find((row) => row.includes(act)) ?? '',
  );

async function register(by: string, name: string): Promise<string> {
  const { session } = await enter(house.ports, by);
  const input = { ...cooperative, name, isAnother: true };
  const made = await runUseCase(house.ports, registerProducer, input, { actor: session.actor });
  if (!made.ok) throw new Error(JSON.stringify(made.problem));
  return made.value.code;
}

beforeAll(async () => {
  house = await freshHouse();
  auditor = await signedInPerson(house, 'chị Nga, auditor');
  await openPerson(house.ports, 'canbo.thu', 'commune-officer', binhLu);
  producerCode = await register('canbo.thu', 'HTX Nhật ký (giả định)');
});
afterAll(async () => {
  pg.Client.prototype.query = realQuery as typeof pg.Client.prototype.query;
  await house.close();
});

describe('the ledger says', () => {
  it('who did what to which record under which right, with a link to the record', async () => {
    const page = await auditor.get('/nhat-ky');
    const row = rowOf(page.text, 'Ghi chủ thể mới');
    expect(row).toContain('Người canbo.thu');
    expect(row).toContain('Cán bộ OCOP xã, phường, Xã Bình Lư');
    expect(row).toContain('Chủ thể HTX Nhật ký (giả định)');
    expect(page.text).toContain(`href="/chu-the/${producerCode}"`);
    expect(wordsOf(page.text)).not.toMatch(/commune-officer|auditor|@03390|@12/);
  });

  it('the same in English on the English page', async () => {
    const row = rowOf((await auditor.get('/en/nhat-ky')).text, 'HTX Nhật ký');
    expect(row).toContain('Producer HTX Nhật ký (giả định)');
    expect(row).toContain('Commune OCOP officer, Xã Bình Lư');
  });

  it('whose account was changed, also by the operator at the server', async () => {
    const account = await findAccountByLogin(house.ports.database.write, 'canbo.thu');
    const input = {
      accountId: account?.id,
      displayName: 'Cán bộ Thu (giả định)',
      login: 'canbo.thu',
      version: account?.version,
    };
    const changed = await runUseCase(house.ports, changeAccount, input, { actor: localOperator });
    expect(changed.ok).toBe(true);
    const row = rowOf((await auditor.get('/nhat-ky')).text, 'Sửa thông tin tài khoản');
    expect(row).toContain('Tài khoản Cán bộ Thu (giả định)');
    expect(row).toContain('người vận hành tại máy chủ');
  });

  it('no name of an account that the reader may not see: only that there was one', async () => {
    const admin = await openPerson(house.ports, 'quantri.khac', 'platform-admin', 'all');
    const { session } = await enter(house.ports, 'quantri.khac');
    const account = await findAccountByLogin(house.ports.database.write, 'canbo.thu');
    const input = {
      accountId: account?.id,
      displayName: 'Cán bộ Thu hai (giả định)',
      login: 'canbo.thu',
      version: account?.version,
    };
    expect((await runUseCase(house.ports, changeAccount, input, { actor: session.actor })).ok).toBe(true);
    const asAuditor = (await auditor.get('/nhat-ky')).text;
    expect(rowOf(asAuditor, 'Sửa thông tin tài khoản')).toContain(`tài khoản ${admin.accountId.slice(-8)}`);
    expect(asAuditor).not.toContain('Người quantri.khac');
    const administrator = await signedInPerson(house, 'the administrator');
    expect(rowOf((await administrator.get('/nhat-ky')).text, 'Sửa thông tin tài khoản')).toContain(
      'Người quantri.khac',
    );
  });

  it('no name of a record that the reader may not open', async () => {
    const hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
    const sent = await uploadList(hoa, readFileSync('tests/fixtures/register/demo-register.xlsx'));
    expect((await hoa.submit(`${sent.location}/xac-nhan`, {})).status).toBe(303);
    const asHoa = rowOf((await hoa.get('/nhat-ky')).text, 'Nhập bảng tính vào sổ');
    expect(asHoa).toMatch(/Bảng tính nhập sổ \S+\.xlsx/);
    expect((await hoa.get('/nhat-ky')).text).toContain(`href="${sent.location}"`);
    const asAuditor = await auditor.get('/nhat-ky');
    expect(rowOf(asAuditor.text, 'Nhập bảng tính vào sổ')).toContain('Bảng tính nhập sổ');
    expect(asAuditor.text).not.toContain('.xlsx');
  });

  it('all of it with no more statements for fifty acts on many records than for one', async () => {
    for (let n = 0; n < 12; n += 1) await register('canbo.thu', `HTX Nhiều dòng số ${n} (giả định)`);
    const countFor = async (path: string): Promise<number> => {
      sent = 0;
      const page = await auditor.get(path);
      expect(page.status).toBe(200);
      return sent;
    };
    await countFor('/nhat-ky');
    const whole = await countFor('/nhat-ky');
    const acts = ((await auditor.get('/nhat-ky.json')).json() as { acts: { seq: number; useCase: string }[] }).acts;
    expect(acts.length).toBeGreaterThan(15);
    const first = acts.find((act) => act.useCase === 'producers/register-producer');
    const one = await countFor(`/nhat-ky?truoc=${(acts.at(-1)?.seq ?? 0) + 1}`);
    expect(first).toBeDefined();
    expect(one).toBeGreaterThan(3);
    expect(whole - one).toBeLessThanOrEqual(5);
  });
});
