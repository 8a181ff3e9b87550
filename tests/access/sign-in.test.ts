// Signing in: one answer and one cost for every refusal, a door that closes for who tries and never for the person.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findSession } from '#access/find-session.ts';
import { doorsOf } from '#access/prove-identity.ts';
import { findAccount } from '#access/store-accounts.ts';
import { countTry } from '#access/store-attempts.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { signInWithPassword } from '#modules/accounts/use-cases/sign-in.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { binhLu, enter, openPerson, password } from './people.ts';

let house: TestHouse;
let tua: AccountId;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 12 });
  tua = (await openPerson(house.ports, 'tua.binhlu', 'commune-officer', binhLu)).accountId;
});
afterAll(async () => {
  await house.close();
});

const minutes = (n: number): void => {
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + n * 60_000));
};
const at = (address: string, device: string | null = null) => ({ address, device });
const tryIn = async (typed: string, where: { address: string; device: string | null }, login = 'tua.binhlu') => {
  const answer = await signInWithPassword(house.ports, { login, password: typed }, where);
  return answer.ok ? 'in' : answer.problem.code;
};

describe('signing in', () => {
  it('opens a session with the rights of the day', async () => {
    const { session } = await enter(house.ports, 'TUA.binhlu ');
    expect(session.actor.grants).toEqual([{ role: 'commune-officer', provinceCode: '12', communeCodes: ['03390'] }]);
    expect(session.unitName).toBe('Xã Bình Lư');
    expect(session.mustFirst).toBeNull();
  });

  it('takes the password as typed on a phone that composes letters the other way', async () => {
    expect(await tryIn(password.normalize('NFD'), at('10.0.0.2'))).toBe('in');
  });

  it('gives the same answer for a wrong password, an unknown login, a closed account and no login at all', async () => {
    await openPerson(house.ports, 'dong.cua', 'clerk', binhLu);
    await query(house.ports.database.write, `update account set status = 'deactivated' where login_key = 'dong.cua'`);
    const where = at('10.0.0.3');
    const answers = [
      await tryIn('sai mật khẩu rồi', where),
      await tryIn(password, where, 'khong.co.ai'),
      await tryIn(password, where, 'dong.cua'),
      await tryIn(password, where, '***'),
    ];
    expect(new Set(answers)).toEqual(new Set(['access/sign-in-refused']));
  });

  it('keeps neither password nor token in clear', async () => {
    const { token } = await enter(house.ports, 'tua.binhlu');
    const account = await findAccount(house.ports.database.write, tua);
    expect(account?.passwordHash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    const sessions = await query<{ token_hash: string }>(
      house.ports.database.write,
      'select token_hash from sign_in_session',
    );
    expect(sessions.every((row) => /^[0-9a-f]{64}$/.test(row.token_hash) && row.token_hash !== token)).toBe(true);
  });

  it('hashes anew at sign-in when the stored hash was made with weaker parameters', async () => {
    const { hash } = await import('@node-rs/argon2');
    const weak = await hash(password.normalize('NFC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    await query(house.ports.database.write, 'update account set password_hash = $2 where id = $1', [tua, weak]);
    expect(await tryIn(password, at('10.0.0.4'))).toBe('in');
    const after = await findAccount(house.ports.database.write, tua);
    expect(after?.passwordHash).toMatch(/m=65536,t=3,p=1/);
    expect(await tryIn(password, at('10.0.0.4'))).toBe('in');
  });

  it('asks for a new password where the present one would not be taken today', async () => {
    const lazy = await openPerson(house.ports, 'mat.khau.yeu', 'clerk', binhLu);
    const { hash } = await import('@node-rs/argon2');
    const common = await hash('Matkhau@123', { memoryCost: 65_536, timeCost: 3, parallelism: 1 });
    await query(house.ports.database.write, 'update account set password_hash = $2 where id = $1', [
      lazy.accountId,
      common,
    ]);
    const { session } = await enter(house.ports, 'mat.khau.yeu', 'Matkhau@123');
    expect(session.mustFirst).toBe('change-password');
  });
});

describe('the door of an account', () => {
  // Each stands for itself: what was tried a day ago is forgotten.
  beforeEach(() => minutes(25 * 60));

  it('closes after ten failures for that network, and for nobody else', async () => {
    const outsider = at('203.0.113.7');
    for (let i = 0; i < 10; i += 1) expect(await tryIn('đoán mò một lần', outsider)).toBe('access/sign-in-refused');
    expect(await tryIn(password, outsider)).toBe('access/sign-in-refused');
    expect(await tryIn(password, at('10.0.0.5'))).toBe('in');
  });

  it('opens again after a quarter of an hour, and closes for longer after ten more', async () => {
    const outsider = at('203.0.113.8');
    for (let i = 0; i < 10; i += 1) await tryIn('đoán mò một lần', outsider);
    minutes(14);
    expect(await tryIn(password, outsider)).toBe('access/sign-in-refused');
    minutes(1);
    for (let i = 0; i < 10; i += 1) await tryIn('đoán mò một lần', outsider);
    minutes(16);
    expect(await tryIn(password, outsider)).toBe('access/sign-in-refused');
    minutes(14);
    expect(await tryIn(password, outsider)).toBe('in');
  });

  it('lets the person in from a device it knows, though a stranger in the same network has closed it', async () => {
    const device = 'a-secret-that-only-this-browser-has';
    const office = '198.51.100.20';
    expect(await tryIn(password, at(office, device))).toBe('in');
    for (let i = 0; i < 12; i += 1) await tryIn('đoán mò một lần', at(office));
    expect(await tryIn(password, at(office))).toBe('access/sign-in-refused');
    expect(await tryIn(password, at(office, device))).toBe('in');
    expect(await tryIn(password, at(office, 'a-secret-made-up-by-somebody'))).toBe('access/sign-in-refused');
  });

  it('counts fifty tries at once one by one: at most ten are compared', async () => {
    const outsider = at('203.0.113.9');
    await Promise.all(Array.from({ length: 50 }, () => tryIn('đoán mò một lần', outsider)));
    const rows = await query<{ failures: number }>(
      house.ports.database.write,
      'select failures from attempt_bucket where blocked_until > $1',
      [house.ports.clock.now()],
    );
    expect(rows.map((row) => row.failures)).toContain(10);
    expect(Math.max(...rows.map((row) => row.failures))).toBe(10);
  });

  it('stays closed in another process and after a restart: the count lies in the database', async () => {
    const outsider = at('203.0.113.10');
    for (let i = 0; i < 5; i += 1) await tryIn('đoán mò một lần', outsider);
    const other = house.secondPorts();
    for (let i = 0; i < 5; i += 1) {
      await signInWithPassword(other, { login: 'tua.binhlu', password: 'đoán mò một lần' }, outsider);
    }
    expect(await tryIn(password, outsider)).toBe('access/sign-in-refused');
    const answer = await signInWithPassword(other, { login: 'tua.binhlu', password }, outsider);
    expect(answer.ok).toBe(false);
  });

  it('slows one network that tries many accounts, not the accounts', async () => {
    const sprayer = at('203.0.113.11');
    for (let i = 0; i < 100; i += 1) {
      const where = { address: sprayer.address, deviceHash: null };
      const doors = await doorsOf(house.ports, { key: `ten.${i}`, accountId: null }, where);
      await countTry(house.ports.database.write, doors, house.ports.clock.now());
    }
    expect(await tryIn(password, sprayer)).toBe('access/sign-in-refused');
    expect(await tryIn(password, at('10.0.0.6'))).toBe('in');
  });
});

describe('a token', () => {
  it('that nobody was given, is too long or too short is nobody', async () => {
    for (const token of ['', 'x', 'x'.repeat(43), 'x'.repeat(5_000), "' or 1=1 --"]) {
      expect(await findSession(house.ports, token)).toBeNull();
    }
  });
});
