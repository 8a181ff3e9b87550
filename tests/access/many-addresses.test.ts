// Guesses for one account from many addresses at once: they meet a door of their own, the devices the account knows go on, and
// who comes from a new device meanwhile has the one-time link. Nobody outside can keep a person out.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OneTimeLinkId } from '#access/account.ts';
import { localOperator } from '#access/actor.ts';
import { doorsOf } from '#access/prove-identity.ts';
import { countTry } from '#access/store-attempts.ts';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { tokenOfLink } from '#modules/accounts/one-time-links.ts';
import { resetAccount } from '#modules/accounts/use-cases/reset-account.ts';
import { signInWithPassword } from '#modules/accounts/use-cases/sign-in.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { openWeb, Person as Visitor } from '../support/web.ts';
import { binhLu, openPerson, type Person, password } from './people.ts';

const LOGIN = 'bi.do';
const oneNetwork = { address: '203.0.113.99', deviceHash: null };
const KNOWN = 'a-secret-that-only-the-office-computer-has';
let house: TestHouse;
let account: Person;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 4 });
  account = await openPerson(house.ports, LOGIN, 'commune-officer', binhLu);
  expect(await tryIn(password, '10.0.0.1', KNOWN)).toBe('in');
});
afterAll(async () => {
  await house.close();
});

const later = (minutes: number): void =>
  house.clock.moveTo(instantOf(millisecondsOf(house.ports.clock.now()) + minutes * 60_000));
// Each stands for itself: what was tried a day ago is forgotten.
beforeEach(() => later(25 * 60));

async function tryIn(typed: string, address: string, device: string | null = null): Promise<string> {
  const answer = await signInWithPassword(house.ports, { login: LOGIN, password: typed }, { address, device });
  return answer.ok ? 'in' : answer.problem.code;
}

/** So many wrong passwords, each from a network of its own, as the doors count them. */
async function guessed(times: number, from = 0): Promise<void> {
  for (let i = from; i < from + times; i += 1) {
    const where = { address: `203.0.${Math.floor(i / 250)}.${(i % 250) + 1}`, deviceHash: null };
    const doors = await doorsOf(house.ports, { key: LOGIN, accountId: account.accountId }, where);
    await countTry(house.ports.database.write, doors, house.ports.clock.now());
  }
}

describe('guesses from many addresses', () => {
  it('stop being compared after forty: from a new device even the right password waits', async () => {
    for (let i = 1; i <= 80; i += 1)
      expect(await tryIn('đoán mò một lần', `203.0.113.${i}`)).toBe('access/sign-in-refused');
    expect(await tryIn(password, '198.51.100.1')).toBe('access/sign-in-refused');
    expect(await tryIn(password, '198.51.100.2', 'a-device-the-account-never-used')).toBe('access/sign-in-refused');
    later(14);
    expect(await tryIn(password, '198.51.100.3')).toBe('access/sign-in-refused');
    later(2);
    expect(await tryIn(password, '198.51.100.4')).toBe('in');
  });

  it('wait twice as long after forty more', async () => {
    await guessed(40);
    later(16);
    await guessed(40, 100);
    later(29);
    expect(await tryIn(password, '198.51.100.5')).toBe('access/sign-in-refused');
    later(2);
    expect(await tryIn(password, '198.51.100.6')).toBe('in');
  });

  it('do not touch the device the account knows, from wherever it comes', async () => {
    await guessed(80);
    expect(await tryIn(password, '10.0.0.1', KNOWN)).toBe('in');
    expect(await tryIn(password, '198.51.100.7', KNOWN)).toBe('in');
    expect(await tryIn('đoán mò một lần', '10.0.0.1', KNOWN)).toBe('access/sign-in-refused');
  });

  it('do not touch anybody else’s account', async () => {
    await openPerson(house.ports, 'nguoi.khac', 'clerk', binhLu);
    await guessed(80);
    const other = { login: 'nguoi.khac', password };
    const answer = await signInWithPassword(house.ports, other, { address: '198.51.100.8', device: null });
    expect(answer.ok).toBe(true);
  });

  it('of one network alone never close it: at its own closed door nothing more counts', async () => {
    for (let i = 0; i < 60; i += 1) {
      const doors = await doorsOf(house.ports, { key: LOGIN, accountId: account.accountId }, oneNetwork);
      await countTry(house.ports.database.write, doors, house.ports.clock.now());
    }
    expect(await tryIn(password, '198.51.100.9')).toBe('in');
  });

  it('do not keep out who has the one-time link: the browser it is used in is known from then on', async () => {
    const input = { accountId: account.accountId, delivery: 'slip' };
    const reset = await runUseCase(house.ports, resetAccount, input, { actor: localOperator });
    if (!reset.ok) throw new Error(JSON.stringify(reset.problem));
    const token = tokenOfLink(house.ports.formSecret, reset.value.linkId as OneTimeLinkId);
    await guessed(80);
    const web = openWeb(house.ports);
    const owner = new Visitor(web);
    const typed = { password: 'ruộng bậc thang mùa lúa chín', repeat: 'ruộng bậc thang mùa lúa chín' };
    expect((await owner.submit(`/loi-moi/${token}`, typed)).location).toBe('/dang-nhap');
    expect((await owner.signIn(LOGIN, typed.password)).status).toBe(303);
    expect((await new Visitor(web).signIn(LOGIN, typed.password)).status).toBe(422);
  });
});
