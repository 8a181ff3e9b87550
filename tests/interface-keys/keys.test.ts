// Keys as people make them and programs use them: each thing a key may do beside what it may not.

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { openedBy } from '#access/key-reach.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { date, type Instant } from '#kernel/calendar.ts';
import { deactivateAccount } from '#modules/accounts/use-cases/deactivate-account.ts';
import { endRole } from '#modules/accounts/use-cases/end-role.ts';
import { grantRole } from '#modules/accounts/use-cases/grant-role.ts';
import { inviteAccount } from '#modules/accounts/use-cases/invite-account.ts';
import { keySets, partsOfSet } from '#modules/interface-keys/rules/key-sets.ts';
import { query } from '#platform/database/db.ts';
import { binhLu, done, muongThan, refused } from '../producers/people.ts';
import { doanKet, makeProducer, makeProduct } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import type { Person } from '../support/web.ts';
import { asked, call, keyOf, makeKey, makeOnPage, operations } from './making.ts';

let house: TestHouse;
let tua: Person;
let hoa: Person;
let program: Person;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  program = stranger(house);
});
afterAll(async () => {
  await house.close();
});

/** The record of a key by the first signs of its secret. */
async function idOf(secret: string): Promise<string> {
  const text = 'select id from interface_key where secret_start = $1';
  const rows = await query<{ id: string }>(house.ports.database.write, text, [secret.slice(0, 9)]);
  return rows[0]?.id ?? '';
}

const codeOf = (answer: { json(): unknown }) => (answer.json() as { code: string }).code;

describe('a key', () => {
  it('is shown once, and only its hash is kept', async () => {
    const secret = await keyOf(tua);
    const list = await tua.get('/quan-tri/khoa-truy-cap');
    expect(list.text).toContain(secret.slice(0, 9));
    expect(list.text).not.toContain(secret);
    const tables = ['interface_key', 'command', 'ledger_entry', 'ledger_record'];
    for (const table of tables) {
      const rows = await query(house.ports.database.write, `select row_to_json(t)::text as text from ${table} t`, []);
      expect([table, JSON.stringify(rows).includes(secret)]).toEqual([table, false]);
    }
  });

  it('reads what it was made for, as its owner would, and nothing else', async () => {
    const secret = await keyOf(tua);
    const read = await call(program, secret, 'products/list-products');
    expect(read.status).toBe(200);
    const other = await call(program, secret, 'producers/list-producers');
    expect([other.status, codeOf(other)]).toEqual([403, 'interface-keys/not-in-scope']);
    expect((other.json() as { message: string }).message).toMatch(/không được tạo cho việc đó/);
    // What everybody may read needs no scope.
    expect((await call(program, secret, 'catalogue/search-products')).status).toBe(200);
  });

  it('acts only where its owner may, needs an idempotency key, and no page of ours around it', async () => {
    const scopes = ['products:read', 'products/change-codes'];
    const code = await makeProduct(house.ports, 'Chè của khóa (giả định)');
    const secret = await keyOf(tua, { scopes });
    const body = { code, act: 'add', kind: 'trace', written: 'TX-0001' };
    const without = await call(program, secret, 'products/change-codes', { body, commandId: null });
    expect([without.status, codeOf(without)]).toEqual([422, 'web/idempotency-key-missing']);
    const commandId = randomUUID();
    const first = await call(program, secret, 'products/change-codes', { body, commandId });
    expect(first.status).toBe(200);
    const again = await call(program, secret, 'products/change-codes', { body, commandId });
    expect([again.status, again.text]).toEqual([200, first.text]);
    // The same call with a session and no page of ours around it is another page's.
    const crossed = await call(tua, null, 'products/change-codes', { body });
    expect([crossed.status, codeOf(crossed)]).toEqual([403, 'web/wrong-origin']);
    // A product of another commune answers like a missing one.
    const far = await makeProduct(house.ports, 'Chè xã khác (giả định)', { commune: doanKet });
    const foreign = await call(program, secret, 'products/change-codes', { body: { ...body, code: far } });
    expect([foreign.status, codeOf(foreign)]).toEqual([404, 'records/not-found']);
  });

  it('stands in the ledger with the act it did, beside its owner', async () => {
    const code = await makeProduct(house.ports, 'Chè của sổ (giả định)');
    const secret = await keyOf(tua, { scopes: ['products/change-codes'] });
    await call(program, secret, 'products/change-codes', {
      body: { code, act: 'add', kind: 'trace', written: 'TX-0002' },
    });
    const [entry] = await query<{ content: string }>(
      house.ports.database.write,
      `select content from ledger_entry where use_case = 'products/change-codes' order by seq desc limit 1`,
      [],
    );
    const { actor } = JSON.parse(entry?.content ?? '') as { actor: { key: string; id: string } };
    const account = await findAccountByLogin(house.ports.database.write, 'xa.binhlu');
    const keyId = await idOf(secret);
    expect(actor).toMatchObject({ id: account?.id, key: keyId });
  });

  it('leaves a line in the ledger at each look at what is private, when the look was named', async () => {
    const looks = async () =>
      (
        await query<{ n: number }>(
          house.ports.database.write,
          `select count(*)::int as n from ledger_entry where use_case = 'producers/view-private-facts'`,
          [],
        )
      )[0]?.n ?? 0;
    const producerCode = await makeProducer(house.ports, 'HTX Giả định của khóa');
    const wide = await keyOf(tua, { scopes: ['producers:read'] });
    const path = 'producers/view-private-facts';
    const refusedLook = await call(program, wide, path, { body: { code: producerCode } });
    expect([refusedLook.status, codeOf(refusedLook)]).toEqual([403, 'interface-keys/not-in-scope']);
    const before = await looks();
    const named = await keyOf(tua, { scopes: ['producers/view-private-facts'] });
    expect((await call(program, named, path, { body: { code: producerCode } })).status).toBe(200);
    expect((await looks()) - before).toBe(1);
  });

  it('is refused with a clear sentence where a scope is too wide, of somebody else, or none', async () => {
    const wide = await makeOnPage(tua, { scopes: ['scoring:read', 'access/grant-role', 'ledger:read'] });
    expect(wide.status).toBe(422);
    expect(wide.text).toContain('quá rộng cho một khóa');
    const answer = await refused(house.ports, binhLu, makeKey, asked({ scopes: ['support/enter-policy'] }).input);
    expect(answer.fields?.map(({ code }) => code)).toEqual(['interface-keys/scope-beyond-owner']);
    for (const scope of ['routes/give-consent', 'promotion/answer-invitation', 'intake/accept-dossier']) {
      const word = await refused(house.ports, binhLu, makeKey, asked({ scopes: [scope] }).input);
      expect([scope, word.fields?.map(({ code }) => code)]).toEqual([scope, ['interface-keys/scope-never']]);
    }
    const none = await refused(house.ports, binhLu, makeKey, asked({ scopes: [] }).input);
    expect(none.fields?.map(({ code }) => code)).toEqual(['interface-keys/no-scope']);
    const all = await refused(house.ports, binhLu, makeKey, asked({ scopes: ['*'] }).input);
    expect(all.fields?.map(({ code }) => code)).toEqual(['interface-keys/scope-unknown']);
  });

  it('is made with a ready-made set: as much of it as its owner may, said on the page before', async () => {
    const page = await hoa.get('/quan-tri/khoa-truy-cap/tao');
    expect(page.text).toContain('Chỉ đọc số liệu');
    const secret = await keyOf(hoa, { set: 'figures', scopes: [] });
    expect((await call(program, secret, 'reporting/view-board')).status).toBe(200);
    const other = await call(program, secret, 'producers/list-producers');
    expect([other.status, codeOf(other)]).toEqual([403, 'interface-keys/not-in-scope']);
    // Who speaks for nobody yet is offered no set that would open nothing, and is told where one is asked for.
    const may = await signedInPerson(house, 'chị Mẩy, producer');
    const own = await may.get('/quan-tri/khoa-truy-cap/tao');
    expect(own.text).toContain('Chọn từng phần, từng việc');
    expect(own.text).not.toContain('value="register-exchange"');
    const nothing = await makeOnPage(may, { set: 'register-exchange', scopes: [] });
    expect([nothing.status, nothing.text.includes('Hãy chọn một bộ có sẵn')]).toEqual([422, true]);
    // An officer of a commune gets of a set what it may do itself.
    const secretOfCommune = await keyOf(tua, { set: 'market', scopes: [] });
    const [kept] = await query<{ scopes: readonly string[] }>(
      house.ports.database.write,
      'select scopes from interface_key where secret_start = $1',
      [secretOfCommune.slice(0, 9)],
    );
    expect(kept?.scopes).toContain('points-of-sale/keep-shelf');
    const wrong = await makeOnPage(may, { set: 'everything', scopes: [] });
    expect(wrong.status).toBe(422);
  });

  it('has sets of which each scope opens something to somebody', () => {
    const opens = (scope: string) => 'operations' in openedBy(scope, operations, () => true);
    for (const set of keySets) expect([set, partsOfSet(set).filter((scope) => !opens(scope))]).toEqual([set, []]);
  });

  it('is found in the menu by who keeps no accounts, and among the accounts by who does', async () => {
    const link = /href="\/quan-tri\/khoa-truy-cap"/g;
    for (const who of ['chị Mẩy, producer', 'anh Bình, leader'] as const) {
      const person = await signedInPerson(house, who);
      expect([who, (await person.get('/viec')).text.match(link)?.length ?? 0]).toEqual([who, 1]);
    }
    expect((await tua.get('/viec')).text.match(link)).toBe(null);
    expect((await tua.get('/quan-tri/tai-khoan')).text.match(link)?.length).toBe(1);
    expect((await stranger(house).get('/')).text.match(link)).toBe(null);
  });

  it('ends after its last day, and lasts a year at the most', async () => {
    const secret = await keyOf(tua, { endsOn: '24/11/2026' });
    expect((await call(program, secret, 'products/list-products')).status).toBe(200);
    house.clock.moveTo('2026-11-24T18:00:00.000Z' as Instant);
    const over = await call(program, secret, 'products/list-products');
    expect([over.status, codeOf(over)]).toEqual([401, 'interface-keys/key-ended']);
    expect(over.headers.get('www-authenticate')).toContain('Bearer');
    house.clock.moveTo('2026-11-23T03:00:00.000Z' as Instant);
    const late = await refused(house.ports, binhLu, makeKey, asked({ endsOn: '24/11/2027' }).input);
    expect(late.fields?.[0]).toMatchObject({ path: 'endsOn', code: 'interface-keys/end-too-late' });
    const past = await refused(house.ports, binhLu, makeKey, asked({ endsOn: '22/11/2026' }).input);
    expect(past.fields?.[0]).toMatchObject({ path: 'endsOn', code: 'interface-keys/end-past' });
    await done(house.ports, binhLu, makeKey, asked({ endsOn: '23/11/2027' }).input);
  });

  it('opens nothing the moment it is revoked; only its owner and its office may revoke it', async () => {
    const secret = await keyOf(tua, { office: '12/03390' });
    const keyId = await idOf(secret);
    const path = `/quan-tri/khoa-truy-cap/${keyId}/thu-hoi`;
    const pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
    expect((await pao.get(path)).status).toBe(404);
    expect((await pao.force(path, {})).status).toBe(404);
    expect((await call(program, secret, 'products/list-products')).status).toBe(200);
    expect((await tua.submit(path, {})).status).toBe(303);
    const over = await call(program, secret, 'products/list-products');
    expect([over.status, codeOf(over)]).toEqual([401, 'interface-keys/key-revoked']);
    const twice = await tua.force(path, {});
    expect(twice.status).toBe(409);
  });

  it('of an office does nothing of the person who made it, and ends with their role there', async () => {
    const { ports } = house;
    const invited = await done(ports, localOperator, inviteAccount, {
      displayName: 'Người giả định hai nơi',
      login: 'hai.noi',
      role: 'commune-officer',
      unit: '12/03390',
      delivery: 'slip',
    });
    const { accountId } = invited;
    const second = await done(ports, localOperator, grantRole, { accountId, role: 'clerk', unit: '12/03618' });
    await query(ports.database.write, `update account set status = 'active' where id = $1`, [accountId]);
    const actor = { ...muongThan, accountId } as typeof muongThan;
    const { secret, input } = asked({ office: '12/03618', scopes: ['products:read', 'notifications:read'] });
    await done(ports, actor, makeKey, input);
    expect((await call(program, secret, 'products/list-products')).status).toBe(200);
    // Notices are a person's own.
    const own = await call(program, secret, 'notifications/list-notifications');
    expect([own.status, codeOf(own)]).toEqual([403, 'access/right-missing']);
    await done(ports, localOperator, endRole, { grantId: second.grantId, reason: 'Chuyển việc' });
    const over = await call(program, secret, 'products/list-products');
    expect([over.status, codeOf(over)]).toEqual([403, 'interface-keys/owner-left-office']);
  });

  it('comes only from the addresses that were named', async () => {
    const secret = await keyOf(tua, { addresses: '10.0.0.0/24' });
    const far = await call(program, secret, 'products/list-products');
    expect([far.status, codeOf(far)]).toEqual([403, 'interface-keys/from-elsewhere']);
    const wrong = await makeOnPage(tua, { addresses: 'máy chủ của Sở' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('không phải địa chỉ mạng');
    expect(wrong.text).toContain('máy chủ của Sở');
  });

  it('is counted by itself and says how often it may still call', async () => {
    const secret = await keyOf(tua, { perMinute: '2' });
    const first = await call(program, secret, 'products/list-products');
    expect(first.headers.get('ratelimit-limit')).toBe('2');
    expect(first.headers.get('ratelimit-remaining')).toBe('1');
    expect((await call(program, secret, 'products/list-products')).status).toBe(200);
    const third = await call(program, secret, 'products/list-products');
    expect([third.status, codeOf(third)]).toEqual([429, 'web/too-many-requests']);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    const other = await keyOf(tua);
    expect((await call(program, other, 'products/list-products')).status).toBe(200);
  });

  it('that is none, or of an account that was closed, is refused and never falls back to a session', async () => {
    const wrong = await call(tua, `ocop_${'x'.repeat(43)}`, 'products/list-products');
    expect([wrong.status, codeOf(wrong)]).toEqual([401, 'interface-keys/unknown-key']);
    expect((await call(tua, 'short', 'products/list-products')).status).toBe(401);
    const seo = await signedInPerson(house, 'anh Seo, inspector');
    const secret = await keyOf(seo);
    expect((await call(program, secret, 'products/list-products')).status).toBe(200);
    const account = await findAccountByLogin(house.ports.database.write, 'kiemtra');
    await done(house.ports, localOperator, deactivateAccount, { accountId: account?.id, reason: 'Nghỉ việc' });
    const closed = await call(program, secret, 'products/list-products');
    expect([closed.status, codeOf(closed)]).toEqual([403, 'interface-keys/owner-closed']);
  });

  it('never makes another key, and shows the day it was last used', async () => {
    const secret = await keyOf(hoa);
    await call(program, secret, 'products/list-products');
    expect((await call(program, secret, 'interface-keys/list-keys')).status).toBe(403);
    const listed = (await hoa.get('/quan-tri/khoa-truy-cap.json')).json() as {
      keys: { lastUsedOn: string; secretHash?: string }[];
    };
    expect(listed.keys[0]?.lastUsedOn).toBe(date('2026-11-23'));
    expect(JSON.stringify(listed)).not.toMatch(/[0-9a-f]{64}/);
    expect((await stranger(house).get('/quan-tri/khoa-truy-cap')).status).toBe(303);
  });
});

describe('how to call', () => {
  it('is told to everybody in both languages, and the addresses that it names answer', async () => {
    for (const [path, words] of [
      ['/du-lieu-mo/api', 'Gọi OpenOCOP từ phần mềm'],
      ['/en/du-lieu-mo/api', 'Call OpenOCOP from a program'],
    ] as const) {
      const page = await program.get(path);
      expect([page.status, page.text.includes(words)]).toEqual([200, true]);
    }
    expect((await program.get('/api/v1/changes')).status).toBe(200);
    const described = (await program.get('/api/v1/openapi.json')).json() as {
      paths: Record<string, { post?: { security: unknown } }>;
    };
    const security = (name: string) => described.paths[`/api/v1/${name}`]?.post?.security;
    expect(security('products/list-products')).toEqual([{ key: ['products:read'] }, { session: [] }]);
    expect(security('products/change-codes')).toEqual([{ key: ['products/change-codes'] }, { session: [] }]);
    expect(security('scoring/submit-sheet')).toEqual([{ session: [] }]);
    expect(security('catalogue/search-products')).toEqual([{}]);
  });
});
