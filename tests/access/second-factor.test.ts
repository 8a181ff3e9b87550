// The second step of a live installation: every officer sets one up before working, a code counts once, a session with the
// password alone opens nothing.

import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSession } from '#access/find-session.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { proveSecondFactor } from '#modules/accounts/use-cases/give-second-factor.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';
import { binhLu, enter, openPerson, password } from './people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ mode: 'production', poolSize: 12 });
});
afterAll(async () => {
  await house.close();
});

const somebody = (): Person => new Person(openWeb(house.ports));
const nowMs = (): number => millisecondsOf(house.ports.clock.now());
const later = (seconds: number): void => house.clock.moveTo(instantOf(nowMs() + seconds * 1_000));
const codeNow = (secret: string): string => generateSync({ secret, epoch: Math.floor(nowMs() / 1_000) });

interface Enrolled {
  readonly person: Person;
  readonly secret: string;
  readonly codes: readonly string[];
}

/** An officer who has just set up the app and kept the recovery codes. */
async function enrolledOfficer(login: string): Promise<Enrolled> {
  await openPerson(house.ports, login, 'commune-officer', binhLu);
  const person = somebody();
  await person.signIn(login, password);
  const page = await person.get('/tai-khoan/bao-mat/ung-dung');
  const secret = /class="typed-key">([A-Z2-7 ]+)</.exec(page.text)?.[1]?.replace(/ /g, '') ?? '';
  const set = await person.submit('/tai-khoan/bao-mat/ung-dung', { code: codeNow(secret) });
  expect([set.status, set.location]).toEqual([303, '/tai-khoan/bao-mat/ma-khoi-phuc']);
  const shown = await person.get('/tai-khoan/bao-mat/ma-khoi-phuc');
  const codes = [...shown.text.matchAll(/\b(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}\b/g)].map(([code]) => code);
  expect(codes).toHaveLength(10);
  const kept = await person.submit('/tai-khoan/bao-mat/ma-khoi-phuc', {});
  expect([kept.status, kept.location]).toEqual([303, '/tai-khoan/bao-mat']);
  later(60);
  return { person, secret, codes };
}

describe('an officer of a live installation', () => {
  it('is led to set up a second factor, and opens nothing before', async () => {
    await openPerson(house.ports, 'moi.vao', 'commune-officer', binhLu);
    const person = somebody();
    expect((await person.signIn('moi.vao', password)).location).toBe('/viec');
    for (const path of ['/viec', '/chu-the', '/quan-ly/san-pham', '/tai-khoan']) {
      expect([path, (await person.get(path)).location]).toEqual([path, '/tai-khoan/bao-mat']);
    }
    expect((await person.get('/tai-khoan/bao-mat')).text).toContain('Cán bộ phải cài xác nhận bước hai');
    expect((await person.get('/chu-the.json')).status).toBe(403);
  });

  it('works once the app is set up; the token from before opens nothing any more', async () => {
    await openPerson(house.ports, 'tua.binhlu', 'commune-officer', binhLu);
    const person = somebody();
    await person.signIn('tua.binhlu', password);
    const before = new Map(person.cookies);
    const page = await person.get('/tai-khoan/bao-mat/ung-dung');
    expect(page.text).toContain('<svg class="qr"');
    const wrong = await person.submit('/tai-khoan/bao-mat/ung-dung', { code: '000000' });
    expect([wrong.status, wrong.text.includes('Mã xác nhận không đúng')]).toEqual([422, true]);
    const secret = /class="typed-key">([A-Z2-7 ]+)</.exec(wrong.text)?.[1]?.replace(/ /g, '') ?? '';
    expect((await person.submit('/tai-khoan/bao-mat/ung-dung', { code: codeNow(secret) })).status).toBe(303);
    expect((await person.get('/chu-the')).status).toBe(200);
    const old = somebody();
    for (const [name, value] of before) old.cookies.set(name, value);
    expect((await old.get('/chu-the')).location).toContain('/dang-nhap?tiep=');
  });

  it('keeps at least one second factor, and is asked for the password before one goes', async () => {
    const { person } = await enrolledOfficer('giu.lai');
    const path = '/tai-khoan/bao-mat/go/app';
    expect((await person.submit(path, { current: 'không phải' })).status).toBe(422);
    const last = await person.submit(path, { current: password });
    expect([last.status, last.text.includes('ít nhất một cách xác nhận thứ hai')]).toEqual([409, true]);
    expect((await person.get('/tai-khoan/bao-mat/go/019a0000-0000-7000-8000-000000000000')).status).toBe(404);
  });
});

describe('signing in with a second factor', () => {
  it('asks for the code, leads every page there, then to the page that was asked for', async () => {
    const { secret } = await enrolledOfficer('hai.buoc');
    const person = somebody();
    const step = await person.submit('/dang-nhap', { login: 'hai.buoc', password, tiep: '/chu-the?trang=1' });
    expect(step.location).toBe('/dang-nhap/buoc-hai?tiep=%2Fchu-the%3Ftrang%3D1');
    for (const path of ['/viec', '/tai-khoan', '/tai-khoan/bao-mat', '/tai-khoan/mat-khau', '/chu-the']) {
      expect([path, (await person.get(path)).location]).toEqual([path, '/dang-nhap/buoc-hai']);
    }
    const wrong = await person.submit('/dang-nhap/buoc-hai', { code: '12 34' });
    expect([wrong.status, wrong.text.includes('Mã xác nhận không đúng')]).toEqual([422, true]);
    expect((await person.submit('/dang-nhap/buoc-hai', { code: ' ' })).text).toContain('Ô này còn trống');
    const right = await person.submit('/dang-nhap/buoc-hai', {
      code: codeNow(secret).replace(/^.../, '$& '),
      tiep: '/chu-the?trang=1',
    });
    expect([right.status, right.location]).toEqual([303, '/chu-the?trang=1']);
    expect((await person.get('/chu-the')).status).toBe(200);
  });

  it('takes one of fifty equal codes at once, from two processes', async () => {
    const { secret } = await enrolledOfficer('nam.muoi');
    const opened = await Promise.all(Array.from({ length: 5 }, () => enter(house.ports, 'nam.muoi')));
    const other = house.secondPorts();
    const code = codeNow(secret);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => {
        const session = opened[i % 5]?.session;
        if (session === undefined) throw new Error('no session');
        return proveSecondFactor(i % 2 === 0 ? house.ports : other, session, { kind: 'code', code }, '10.0.0.1');
      }),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    // Thirty seconds on, the code of then counts, the one just used does not.
    later(3_600);
    const again = await enter(house.ports, 'nam.muoi');
    expect((await proveSecondFactor(house.ports, again.session, { kind: 'code', code }, '10.0.0.9')).ok).toBe(false);
    const fresh = { kind: 'code', code: codeNow(secret) } as const;
    expect((await proveSecondFactor(house.ports, again.session, fresh, '10.0.0.9')).ok).toBe(true);
  });

  it('closes the door after ten wrong codes, also for the right one, and knowing the password does not open it again', async () => {
    const { secret } = await enrolledOfficer('doan.ma');
    const where = { address: '10.0.0.7', device: null };
    const half = await enter(house.ports, 'doan.ma', password, where);
    for (let i = 0; i < 10; i += 1) {
      await proveSecondFactor(house.ports, half.session, { kind: 'code', code: `00000${i}` }, where.address);
    }
    const right = { kind: 'code', code: codeNow(secret) } as const;
    expect((await proveSecondFactor(house.ports, half.session, right, where.address)).ok).toBe(false);
    later(16 * 60);
    const opened = await enter(house.ports, 'doan.ma', password, where);
    const then = { kind: 'code', code: codeNow(secret) } as const;
    expect((await proveSecondFactor(house.ports, opened.session, then, where.address)).ok).toBe(true);
  });

  it('takes a recovery code once, typed by hand, and nobody else’s', async () => {
    const { codes } = await enrolledOfficer('mat.may');
    const other = await enrolledOfficer('nguoi.khac');
    const person = somebody();
    await person.signIn('mat.may', password);
    const code = codes[3] ?? '';
    expect((await person.submit('/dang-nhap/buoc-hai', { code: other.codes[3] ?? '' })).status).toBe(422);
    const typed = code.toLowerCase().replace(/0/g, 'o').replace(/-/g, '');
    expect((await person.submit('/dang-nhap/buoc-hai', { code: typed })).location).toBe('/viec');
    expect((await person.get('/tai-khoan/bao-mat')).text).toContain('Còn 9 trong 10 mã');
    const again = somebody();
    await again.signIn('mat.may', password);
    expect((await again.submit('/dang-nhap/buoc-hai', { code })).status).toBe(422);
    const stored = await query(house.ports.database.write, 'select 1 from recovery_code where code_hash like $1', [
      `%${code.replace(/-/g, '')}%`,
    ]);
    expect(stored).toHaveLength(0);
  });

  it('makes new recovery codes only with the password; the old ones stop', async () => {
    const { person, codes } = await enrolledOfficer('ma.moi');
    const path = '/tai-khoan/bao-mat/ma-khoi-phuc';
    expect((await person.submit(path, {})).status).toBe(422);
    expect((await person.submit(path, { current: password })).status).toBe(303);
    const again = somebody();
    await again.signIn('ma.moi', password);
    expect((await again.submit('/dang-nhap/buoc-hai', { code: codes[0] ?? '' })).status).toBe(422);
  });
});

describe('a session', () => {
  it('of an officer ends after half an hour without a click, and after twelve hours in all', async () => {
    await openPerson(house.ports, 'het.gio', 'commune-officer', binhLu);
    const { token } = await enter(house.ports, 'het.gio', password, { address: '10.0.1.1', device: null });
    later(29 * 60);
    expect(await findSession(house.ports, token)).not.toBeNull();
    later(30 * 60);
    expect(await findSession(house.ports, token)).toBeNull();
    const day = await enter(house.ports, 'het.gio', password, { address: '10.0.1.1', device: null });
    for (let i = 0; i < 12 * 60 - 20; i += 20) {
      later(20 * 60);
      expect(await findSession(house.ports, day.token)).not.toBeNull();
    }
    later(20 * 60);
    expect(await findSession(house.ports, day.token)).toBeNull();
  });

  it('loses a role with the next request, in another process too', async () => {
    const { person } = await enrolledOfficer('mat.quyen');
    const elsewhere = new Person(openWeb(house.secondPorts()));
    for (const [name, value] of person.cookies) elsewhere.cookies.set(name, value);
    expect((await elsewhere.get('/chu-the')).status).toBe(200);
    await query(
      house.ports.database.write,
      `update role_grant g set valid_until = valid_from from account a where a.id = g.account_id and a.login_key = $1`,
      ['mat.quyen'],
    );
    expect((await elsewhere.get('/chu-the')).status).toBe(403);
    await query(house.ports.database.write, `update account set status = 'deactivated' where login_key = $1`, [
      'mat.quyen',
    ]);
    expect((await elsewhere.get('/tai-khoan')).location).toContain('/dang-nhap');
  });
});
