// The last administrator of an installation can neither be closed nor lose the role: not by a person, not by the console, not when
// two remove each other at the same moment. Otherwise nobody could open an account any more.

import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { listRoleGrants } from '#access/store-grants.ts';
import type { AccountId } from '#kernel/ids.ts';
import { deactivateAccount } from '#modules/accounts/use-cases/deactivate-account.ts';
import { endRole } from '#modules/accounts/use-cases/end-role.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { openPerson, password } from '../access/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { openWeb, Person } from '../support/web.ts';

const LIST = '/quan-tri/tai-khoan';
const LAST = 'Đây là người quản trị cuối cùng của hệ thống';
const reason = 'Chuyển công tác';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 8 });
});
afterAll(async () => {
  await house.close();
});

const idOf = async (login: string) => (await findAccountByLogin(house.ports.database.write, login))?.id as AccountId;
const roleOf = async (id: AccountId) => {
  const held = await listRoleGrants(house.ports.database.write, id);
  return held.find((grant) => grant.role === 'platform-admin' && grant.endedAt === null)?.id ?? '';
};
/** Accounts that can still look after the installation. */
const administrators = async () =>
  (
    await query<{ login: string }>(
      house.ports.database.write,
      `select a.login_key as login from account a join role_grant g on g.account_id = a.id
        where a.status = 'active' and g.role = 'platform-admin' and g.ended_at is null order by 1`,
    )
  ).map((row) => row.login);
const console = async (act: 'close' | 'end', id: AccountId) =>
  act === 'close'
    ? await runUseCase(house.ports, deactivateAccount, { accountId: id, reason }, { actor: localOperator })
    : await runUseCase(house.ports, endRole, { grantId: await roleOf(id), reason }, { actor: localOperator });
const entries = async () =>
  (await query<{ n: number }>(house.ports.database.write, 'select count(*)::int as n from ledger_entry'))[0]?.n ?? 0;
/** Another administrator, signed in. */
async function another(login: string): Promise<{ readonly id: AccountId; readonly person: Person }> {
  const { accountId } = await openPerson(house.ports, login, 'platform-admin', 'all');
  const person = new Person(openWeb(house.ports));
  expect((await person.signIn(login, password)).status).toBe(303);
  return { id: accountId, person };
}

describe('the last administrator', () => {
  it('does not do it to the own account, and the console is refused with the reason', async () => {
    const admin = await signedInPerson(house, 'the administrator');
    const id = await idOf('quantri');
    const before = await entries();
    expect((await admin.force(`${LIST}/${id}/khoa`, { reason })).status).toBe(403);
    expect((await admin.force(`${LIST}/${id}/vai-tro/${await roleOf(id)}`, { reason })).status).toBe(403);
    for (const act of ['close', 'end'] as const) {
      expect(await console(act, id)).toMatchObject({ ok: false, problem: { code: 'access/last-administrator' } });
    }
    expect(await entries()).toBe(before);
    expect(await administrators()).toEqual(['quantri']);
  });

  it('is still the last while another was only invited, was closed, or holds the role no longer', async () => {
    const id = await idOf('quantri');
    const wish = { displayName: 'Chưa Nhận Giả Định', login: 'qt.moi', role: 'platform-admin', unit: 'all' };
    const invited = await runUseCase(
      house.ports,
      inviteAccount,
      { ...wish, delivery: 'slip' },
      { actor: localOperator },
    );
    expect(invited.ok).toBe(true);
    const closed = await another('qt.khoa');
    const gone = await another('qt.thoi');
    expect((await console('close', closed.id)).ok).toBe(true);
    expect((await console('end', gone.id)).ok).toBe(true);
    for (const act of ['close', 'end'] as const) expect((await console(act, id)).ok).toBe(false);
    expect((await gone.person.get(LIST)).status).toBe(403);
  });

  it('is also the last where the other one’s role ends by itself, and is not where it lasts as long', async () => {
    const id = await idOf('quantri');
    const temporary = await another('qt.tam');
    await query(house.ports.database.write, `update role_grant set valid_until = '2027-01-01' where account_id = $1`, [
      temporary.id,
    ]);
    for (const act of ['close', 'end'] as const) expect((await console(act, id)).ok).toBe(false);
    expect((await console('close', temporary.id)).ok).toBe(true);
  });

  it('may go once there is another, who then is the last', async () => {
    const admin = await signedInPerson(house, 'the administrator');
    const second = await another('qt.hai');
    const third = await another('qt.ba');
    expect((await second.person.submit(`${LIST}/${third.id}/khoa`, { reason })).status).toBe(303);
    const first = await idOf('quantri');
    const path = `${LIST}/${first}/vai-tro/${await roleOf(first)}`;
    expect((await second.person.submit(path, { reason: '' })).status).toBe(422);
    expect((await second.person.submit(path, { reason })).status).toBe(303);
    expect((await admin.get(LIST)).status).toBe(403);
    expect(await administrators()).toEqual(['qt.hai']);
    expect((await console('end', second.id)).ok).toBe(false);
  });
});

/** Waits until so many acts have come as far as the count of administrators and wait for each other there. */
async function bothWait(client: PoolClient, acts: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
         and database = (select oid from pg_database where datname = current_database())`,
    );
    if (rows[0]?.n === acts) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the two acts did not meet');
}

describe('two administrators who remove each other at the same moment', () => {
  it.each([
    ['end', 'end'],
    ['close', 'close'],
    ['end', 'close'],
  ] as const)('by %s and %s: exactly one stays, and the other reads that this is the last', async (one, other) => {
    const login = `qt.${one}.${other}`;
    const a = await another(`${login}.a`);
    const b = await another(`${login}.b`);
    for (const left of await administrators()) {
      if (!left.startsWith(login)) expect((await console('end', await idOf(left))).ok).toBe(true);
    }
    expect(await administrators()).toEqual([`${login}.a`, `${login}.b`]);
    const removing = async (act: 'end' | 'close', id: AccountId) =>
      act === 'close' ? `${LIST}/${id}/khoa` : `${LIST}/${id}/vai-tro/${await roleOf(id)}`;
    const [toB, toA] = [await removing(one, b.id), await removing(other, a.id)];
    const before = await entries();
    // Both are held at the very point where each has seen the other one in office, and let go together.
    const holder = await house.ports.database.writePool.connect();
    await holder.query('begin');
    await holder.query(`select pg_advisory_xact_lock(hashtext('installation holders'))`);
    const acts = [a.person.force(toB, { reason }), b.person.force(toA, { reason })];
    await bothWait(holder, 2).finally(async () => {
      await holder.query('commit');
      holder.release();
    });
    const answers = await Promise.all(acts);
    expect(answers.map((answer) => answer.status).sort()).toEqual([303, 409]);
    expect(answers.find((answer) => answer.status === 409)?.text).toContain(LAST);
    expect(await administrators()).toHaveLength(1);
    expect(await entries()).toBe(before + 1);
  });
});
