// What nobody may read: passwords, tokens, codes and personal values in the log.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { openTrainingAccounts } from '#entry/training/accounts.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import type { Log } from '#platform/log/log.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person } from '../support/web.ts';

let house: TestHouse;
const lines: string[] = [];
const listening: Log = {
  info: (facts, message) => void lines.push(JSON.stringify([facts, message])),
  warn: (facts, message) => void lines.push(JSON.stringify([facts, message])),
  error: (facts, message) => void lines.push(JSON.stringify([facts, message])),
};
beforeAll(async () => {
  house = await freshHouse({ poolSize: 6 });
  await openTrainingAccounts(house.ports);
});
afterAll(async () => {
  await house.close();
});

describe('the log of everything', () => {
  it('names acts and refusals, and no password, token, code, name, number or address of anybody', async () => {
    const ports = { ...house.ports, log: listening };
    const canary = {
      password: 'chim hoàng yến trong mỏ than',
      wrong: 'chim hoàng yến bay mất rồi',
      phone: '0900000777',
      name: 'Người Hoàng Yến',
      mail: 'hoang.yen@example.vn',
      message: 'gọi lại cho hoàng yến nhé',
    };
    const person = new Person(openWeb(ports));
    const twice = { password: canary.password, repeat: canary.password };
    await person.submit('/dang-ky', { displayName: canary.name, login: canary.phone, ...twice });
    await person.submit('/dang-ky', { displayName: canary.name, login: canary.phone, password: 'ngan', repeat: '' });
    await person.signIn(canary.phone, canary.wrong);
    await person.signIn(canary.phone, canary.password);
    const session = person.cookies.get('ocop-session') ?? '';
    const device = person.cookies.get('ocop-device') ?? '';
    await person.submit('/tai-khoan/mat-khau', { current: canary.wrong, ...twice });
    await person.submit('/tai-khoan/chu-the', { producerCode: 'HTX Hoàng Yến', message: canary.message });
    await person.submit('/quen-mat-khau', { login: canary.mail });
    await person.submit('/tai-khoan/bao-mat/ung-dung', { code: '123456', current: canary.password });
    const key = /class="typed-key">([^<]+)</.exec((await person.get('/tai-khoan/bao-mat/ung-dung')).text)?.[1] ?? '';
    const codes = (await person.get('/tai-khoan/bao-mat/ma-khoi-phuc')).text.match(/(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/g);
    const who = { displayName: canary.name, login: 'hoang.yen', email: canary.mail, role: 'clerk', unit: '12' };
    const invited = await runUseCase(ports, inviteAccount, { ...who, delivery: 'mail' }, { actor: localOperator });
    if (!invited.ok) throw new Error(JSON.stringify(invited.problem));
    const slip = tokenOfLink(ports.formSecret, invited.value.linkId as OneTimeLinkId);
    await person.submit(`/loi-moi/${slip}`, { password: 'ngan', repeat: 'ngan' });
    // A fault on the page of a link: the database goes away in the middle.
    const broken = {
      ...ports,
      database: {
        ...ports.database,
        get write(): never {
          throw new Error('gone');
        },
      },
    };
    expect((await new Person(openWeb(broken)).get(`/loi-moi/${slip}`)).status).toBe(500);

    expect(lines.filter((line) => line.includes('refused')).length).toBeGreaterThan(1);
    expect(lines.some((line) => line.includes('/loi-moi/…'))).toBe(true);
    const secrets = [...Object.values(canary), session, device, key, key.replace(/ /g, ''), slip, ...(codes ?? [])];
    for (const secret of secrets) {
      expect(secret.length).toBeGreaterThan(5);
      expect([secret, lines.filter((line) => line.includes(secret))]).toEqual([secret, []]);
    }
  });
});
