// The second step in training: nobody is made to set one up, and who did practises it at every sign-in.

import { generateSync } from 'otplib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';
import { binhLu, openPerson, password } from './people.ts';

const APP = '/tai-khoan/bao-mat/ung-dung';
let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ mode: 'training' });
  for (const login of ['chua.cai', 'da.cai']) await openPerson(house.ports, login, 'commune-officer', binhLu);
});
afterAll(async () => {
  await house.close();
});

const somebody = (): Person => new Person(openWeb(house.ports));
const nowMs = (): number => millisecondsOf(house.ports.clock.now());
const codeNow = (secret: string): string => generateSync({ secret, epoch: Math.floor(nowMs() / 1_000) });

describe('in training', () => {
  it('an officer without a second factor signs in with the password alone, and the page says so', async () => {
    const person = somebody();
    expect((await person.signIn('chua.cai', password)).location).toBe('/viec');
    expect((await person.get('/viec')).status).toBe(200);
    const page = await person.get('/tai-khoan/bao-mat');
    expect(page.text).toContain('tài khoản chưa cài thì chỉ cần mật khẩu; đã cài thì mỗi lần đăng nhập hỏi thêm');
  });

  it('an officer who set one up is asked for it, opens nothing before, and may take it off again', async () => {
    const first = somebody();
    await first.signIn('da.cai', password);
    const secret = /class="typed-key">([A-Z2-7 ]+)</.exec((await first.get(APP)).text)?.[1]?.replace(/ /g, '') ?? '';
    expect((await first.submit(APP, { code: codeNow(secret), current: password })).status).toBe(303);
    house.clock.moveTo(instantOf(nowMs() + 60_000));

    const person = somebody();
    expect((await person.signIn('da.cai', password)).location).toBe('/dang-nhap/buoc-hai');
    expect((await person.get('/viec')).location).toBe('/dang-nhap/buoc-hai');
    expect((await person.get('/chu-the.json')).status).toBe(403);
    expect((await person.submit('/dang-nhap/buoc-hai', { code: '000000' })).status).toBe(422);
    const right = await person.submit('/dang-nhap/buoc-hai', { code: codeNow(secret) });
    expect([right.status, right.location]).toEqual([303, '/viec']);
    expect((await person.get('/viec')).status).toBe(200);

    expect((await person.submit('/tai-khoan/bao-mat/go/app', { current: password })).status).toBe(303);
    const after = somebody();
    expect((await after.signIn('da.cai', password)).location).toBe('/viec');
  });
});
