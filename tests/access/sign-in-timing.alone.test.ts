// Whether an account exists does not show in how long a refusal takes: the same statements in the same order and the same hash for
// every refusal; and, measured until it is sure, the same time within ten per cent.

import { createRequire } from 'node:module';
import type * as Argon2 from '@node-rs/argon2';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { signInWithPassword } from '#modules/accounts/use-cases/sign-in.ts';
import { query } from '#platform/database/db.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { looksClosely } from '../support/scratch.ts';
import { binhLu, openPerson, password } from './people.ts';

/** What each comparison compared with: the parameters of its hash. */
const compared: string[] = [];
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>();
  return {
    ...real,
    verify: async (hash: string, typed: string) => {
      compared.push(hash.split('$').slice(1, 4).join('$'));
      return await real.verify(hash, typed);
    },
  };
});
const TODAY = 'argon2id$v=19$m=65536,t=3,p=1';

/** Written while somebody listens; every connection of this file is opened after this. */
let sent: string[] | null = null;
const realQuery = pg.Client.prototype.query as (this: pg.Client, ...given: unknown[]) => unknown;
pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
  const [first] = given as readonly (string | { readonly text?: string } | undefined)[];
  sent?.push((typeof first === 'string' ? first : (first?.text ?? '')).replace(/\s+/g, ' '));
  return realQuery.apply(this, given);
} as typeof pg.Client.prototype.query;

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 2 });
  for (const login of ['co.that', 'dong.cua', 'chua.nhan']) await openPerson(house.ports, login, 'clerk', binhLu);
  const db = house.ports.database.write;
  await query(db, `update account set status = 'deactivated' where login_key = 'dong.cua'`);
  await query(db, `update account set status = 'invited', password_hash = null where login_key = 'chua.nhan'`);
});
afterAll(async () => {
  pg.Client.prototype.query = realQuery as typeof pg.Client.prototype.query;
  await house.close();
});

const tryIn = async (login: string, typed: string, address: string, device: string | null = null) =>
  await signInWithPassword(house.ports, { login, password: typed }, { address, device });

/** The statements that one try sends to the database, in their order. */
async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  sent = [];
  try {
    await work();
    return sent;
  } finally {
    sent = null;
  }
}

it('a password is stored at the cost that its hash announces: the package itself agrees', async () => {
  const account = await findAccountByLogin(house.ports.database.write, 'co.that');
  const stored = account?.passwordHash ?? '';
  expect(stored.split('$').slice(1, 4).join('$')).toBe(TODAY);
  const real = createRequire(import.meta.url)('@node-rs/argon2') as typeof Argon2;
  expect([await real.verify(stored, password), await real.verify(stored, `${password}.`)]).toEqual([true, false]);
});

describe('a refused sign-in', () => {
  it('sends the same statements and compares one hash of the same cost, whoever is named', async () => {
    const device = 'a-secret-that-nobody-knows-here';
    for (const known of [null, device]) {
      const cases = {
        'wrong password': ['co.that', 'không phải mật khẩu'],
        'no such account': ['khong.co.ai', 'không phải mật khẩu'],
        'the right password of a closed account': ['dong.cua', password],
        'an account nobody has taken up': ['chua.nhan', password],
        'no login at all': ['***', password],
      } as const;
      const seen: Record<string, { readonly statements: readonly string[]; readonly hashes: readonly string[] }> = {};
      for (const [name, [login, typed]] of Object.entries(cases)) {
        await tryIn(login, typed, '10.9.0.1', known);
        compared.length = 0;
        const statements = await statementsOf(async () => {
          const answer = await tryIn(login, typed, '10.9.0.1', known);
          expect([name, answer.ok]).toEqual([name, false]);
        });
        seen[name] = { statements, hashes: [...compared] };
      }
      const { 'no such account': nobody } = seen;
      expect(nobody?.hashes).toEqual([TODAY]);
      expect(nobody?.statements.length).toBeGreaterThan(2);
      for (const [name, work] of Object.entries(seen)) expect([name, work]).toEqual([name, nobody]);
    }
  });

  it('at a closed door costs the same again, with the right password too', async () => {
    for (let i = 0; i < 10; i += 1) {
      await tryIn('co.that', 'đoán mò', '10.9.0.2');
      await tryIn('khong.co.ai', 'đoán mò', '10.9.0.2');
    }
    const work = async (login: string) => {
      compared.length = 0;
      const statements = await statementsOf(async () => {
        expect((await tryIn(login, password, '10.9.0.2')).ok).toBe(false);
      });
      return { statements, hashes: [...compared] };
    };
    const known = await work('co.that');
    expect(known.hashes).toEqual([TODAY]);
    expect(known).toEqual(await work('khong.co.ai'));
  });
});

const BOUND = 1.1;
/** Fewer than two hundred pairs are enough where they already leave no doubt; the deep run always measures so many. */
const LEAST = looksClosely ? 200 : 60;
const MOST = 700;

/**
 * What pairs of times say: the middle of their ratios, and between which two values it lies with 99 % certainty (order
 * statistics, so that a few disturbed pairs count no more than others).
 */
function middleOf(ratios: readonly number[]): { readonly low: number; readonly middle: number; readonly high: number } {
  const sorted = [...ratios].sort((a, b) => a - b);
  const n = sorted.length;
  const half = 1.288 * Math.sqrt(n);
  const at = (i: number) => sorted[Math.min(n - 1, Math.max(0, Math.round(i)))] ?? 0;
  return { low: at(n / 2 - half), middle: at(n / 2), high: at(n / 2 + half) };
}
/** `same`: surely within ten per cent; `differs`: surely not; else more pairs are needed. */
function verdictOf(ratios: readonly number[]): 'same' | 'differs' | 'open' {
  const { low, high } = middleOf(ratios);
  if (low > 1 / BOUND && high < BOUND) return 'same';
  return high < 1 / BOUND || low > BOUND ? 'differs' : 'open';
}

describe('the time of a refusal', () => {
  it('is the same within ten per cent for a known and an unknown name, over as many of each as leave no doubt', async () => {
    let pairs = 0;
    const once = async (login: string): Promise<number> => {
      const start = performance.now();
      await tryIn(login, 'không phải mật khẩu', `10.${20 + Math.floor(pairs / 200)}.${pairs % 200}.1`);
      return performance.now() - start;
    };
    for (let i = 0; i < 4; i += 1) await Promise.all([once('co.that'), once('khong.co.ai')]);
    // Each pair is measured back to back, in turn in both orders: other work on the machine falls on both alike.
    const ratios: number[] = [];
    for (; pairs < MOST && (pairs < LEAST || verdictOf(ratios) === 'open'); pairs += 1) {
      const names = pairs % 2 === 0 ? (['co.that', 'khong.co.ai'] as const) : (['khong.co.ai', 'co.that'] as const);
      const took = { [names[0]]: await once(names[0]), [names[1]]: await once(names[1]) } as Record<string, number>;
      ratios.push((took['khong.co.ai'] ?? 0) / (took['co.that'] ?? 1));
    }
    const { low, middle, high } = middleOf(ratios);
    const shown = `${pairs} pairs: ${middle.toFixed(3)}, surely between ${low.toFixed(3)} and ${high.toFixed(3)}`;
    process.stdout.write(`refusal of an unknown name against a known one, ${shown}\n`);
    expect(pairs).toBeGreaterThanOrEqual(LEAST);
    expect([shown, verdictOf(ratios) === 'differs']).toEqual([shown, false]);
    expect([shown, middle > 1 / BOUND && middle < BOUND]).toEqual([shown, true]);
    // The same measurement would see a quarter more or less.
    for (const off of [1.25, 0.8]) expect(verdictOf(ratios.map((ratio) => ratio * off))).toBe('differs');
  }, 480_000);
});
