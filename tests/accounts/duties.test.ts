// Dated duties as people: given by the province with the decision they rest on, holding from the first to the last day, ended
// before it; and everybody who may not give or end one.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { listAssignments } from '#access/store-grants.ts';
import { trainingPassword } from '#entry/training/accounts.ts';
import { type Instant, parseInstant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { query } from '#platform/database/db.ts';
import { enter, openPerson } from '../access/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import type { Person } from '../support/web.ts';

const LIST = '/quan-tri/tai-khoan';
const MISSING = '01900000-0000-7000-8000-0000000000ff';
const document = '812/QĐ-UBND ngày 15/10/2026 của Chủ tịch UBND tỉnh';
const duty = { kind: 'council-member', provinceCode: '12', document, validFrom: '01/12/2026', lastDay: '31/12/2026' };

let house: TestHouse;
let hoa: Person;
let seo: AccountId;
beforeAll(async () => {
  house = await freshHouse();
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  seo = await idOf('kiemtra');
});
afterAll(async () => {
  await house.close();
});

async function idOf(login: string): Promise<AccountId> {
  return (await findAccountByLogin(house.ports.database.write, login))?.id as AccountId;
}
const dutiesOf = async (id: AccountId) => await listAssignments(house.ports.database.write, id);
const entries = async () =>
  (await query<{ n: number }>(house.ports.database.write, 'select count(*)::int as n from ledger_entry'))[0]?.n ?? 0;

/** Moves the clock to an hour of Vietnam and answers what anh Seo may do then, and what he reads. */
async function onDay(at: string): Promise<{ readonly holds: boolean; readonly words: string }> {
  house.clock.moveTo(parseInstant(at) as Instant);
  const { session } = await enter(house.ports, 'kiemtra', trainingPassword);
  const person = await signedInPerson(house, 'anh Seo, inspector');
  const { text } = await person.get('/tai-khoan');
  const words = /aria-labelledby="duties"[\s\S]*?<\/section>/.exec(text)?.[0] ?? '';
  return { holds: session.actor.assignments.some((one) => one.kind === 'council-member'), words };
}

describe('a dated duty', () => {
  it('is given by the province in one entry that names the duty and the account', async () => {
    const before = await entries();
    expect((await hoa.submit(`${LIST}/${seo}/nhiem-vu`, duty)).status).toBe(303);
    expect(await entries()).toBe(before + 1);
    const records = await query<{ kind: string }>(
      house.ports.database.write,
      `select record_kind as kind from ledger_record where seq = (select max(seq) from ledger_entry) order by 1`,
    );
    expect(records.map((record) => record.kind)).toEqual(['account', 'assignment']);
    expect((await hoa.get(`${LIST}/${seo}`)).text).toContain('Sắp bắt đầu');
  });

  it('holds from the morning of its first day to the night of its last day in Vietnam, not before and not after', async () => {
    const days: readonly (readonly [string, boolean, string])[] = [
      ['2026-11-30T16:59:00.000Z', false, 'Sắp bắt đầu'],
      ['2026-11-30T17:00:00.000Z', true, 'Đang giữ'],
      ['2026-12-31T16:59:00.000Z', true, 'Đang giữ'],
      ['2026-12-31T17:00:00.000Z', false, ''],
    ];
    const start = house.ports.clock.now();
    for (const [at, holds, words] of days) {
      const seen = await onDay(at);
      expect([at, seen.holds, words === '' ? seen.words === '' : seen.words.includes(words)]).toEqual([
        at,
        holds,
        true,
      ]);
      if (holds) expect(seen.words).toContain('31/12/2026');
    }
    const later = await signedInPerson(house, 'chị Hoa, officer of the province');
    expect((await later.get(`${LIST}/${seo}`)).text).toContain('Đã hết');
    house.clock.moveTo(start);
  });

  it('that began before it was typed in holds at once; one that is over already is refused', async () => {
    const binh = await idOf('lanhdao');
    const path = `${LIST}/${binh}/nhiem-vu`;
    const past = await hoa.submit(path, { ...duty, validFrom: '01/10/2026', lastDay: '22/11/2026' });
    expect([past.status, past.text.includes('Ngày cuối phải từ hôm nay trở đi')]).toEqual([422, true]);
    expect(await dutiesOf(binh)).toEqual([]);
    const today = await hoa.submit(path, { ...duty, validFrom: '01/10/2026', lastDay: '23/11/2026' });
    expect(today.status).toBe(303);
    expect((await hoa.get(`${LIST}/${binh}`)).text).toContain('Đang giữ');
  });

  it('is refused with every wrong box at once, and keeps what was typed', async () => {
    const before = await entries();
    const answer = await hoa.submit(`${LIST}/${seo}/nhiem-vu`, { provinceCode: '12', validFrom: '31/02/2027' });
    expect(answer.status).toBe(422);
    for (const id of ['f-kind', 'f-document', 'f-validFrom']) expect(answer.text).toContain(`href="#${id}"`);
    expect(answer.text).toContain('31/02/2027');
    const turned = { ...duty, validFrom: '02/12/2026', lastDay: '01/12/2026' };
    expect((await hoa.submit(`${LIST}/${seo}/nhiem-vu`, turned)).text).toContain('không được trước ngày bắt đầu');
    expect(await entries()).toBe(before);
  });

  it('of one decision is one appointment for all of its members', async () => {
    const lan = await idOf('so.congthuong');
    expect((await hoa.submit(`${LIST}/${lan}/nhiem-vu`, { ...duty, kind: 'council-chair' })).status).toBe(303);
    const [one] = await dutiesOf(lan);
    const [other] = await dutiesOf(seo);
    expect(one?.subjectId).toBe(other?.subjectId);
  });

  it('is ended with a reason, at once and once', async () => {
    const [given] = await dutiesOf(seo);
    const path = `${LIST}/${seo}/nhiem-vu/${given?.id}`;
    expect((await hoa.submit(path, { reason: '' })).status).toBe(422);
    expect((await dutiesOf(seo))[0]?.endedAt).toBeNull();
    const before = await entries();
    expect((await hoa.submit(path, { reason: 'Thay người theo Quyết định 900' })).status).toBe(303);
    expect(await entries()).toBe(before + 1);
    expect((await hoa.get(path)).status).toBe(404);
    expect((await hoa.get(`${LIST}/${seo}`)).text).toContain('Thay người theo Quyết định 900');
    expect((await onDay('2026-12-10T03:00:00.000Z')).holds).toBe(false);
    house.clock.moveTo(parseInstant('2026-11-23T03:00:00.000Z') as Instant);
    hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  });
});

describe('nobody else gives or ends a duty', () => {
  it('neither a commune, nor the administrator, nor who only reads', async () => {
    const [given] = await dutiesOf(await idOf('so.congthuong'));
    const ending = `${LIST}/${given?.accountId}/nhiem-vu/${given?.id}`;
    for (const who of [
      'anh Tủa, officer of Bình Lư',
      'the administrator',
      'chị Nga, auditor',
      'anh Bình, leader',
    ] as const) {
      const person = await signedInPerson(house, who);
      expect([who, (await person.get(`${LIST}/${seo}/nhiem-vu`)).status]).toEqual([who, 403]);
      expect([who, (await person.force(`${LIST}/${seo}/nhiem-vu`, duty)).status]).toEqual([who, 403]);
      expect([who, (await person.get(ending)).status]).toEqual([who, 403]);
    }
  });

  it('nobody to oneself, and nobody of another province: that account is like a missing one', async () => {
    const own = await idOf('tinh');
    expect((await hoa.get(`${LIST}/${own}/nhiem-vu`)).status).toBe(403);
    const foreign = await openPerson(house.ports, 'dien.bien.mot', 'clerk', '11');
    const [theirs, none] = [
      await hoa.get(`${LIST}/${foreign.accountId}/nhiem-vu`),
      await hoa.get(`${LIST}/${MISSING}/nhiem-vu`),
    ];
    expect([theirs.status, none.status]).toEqual([404, 404]);
    const posted = await hoa.force(`${LIST}/${foreign.accountId}/nhiem-vu`, duty);
    expect([posted.status, (await dutiesOf(foreign.accountId)).length]).toEqual([404, 0]);
    expect((await hoa.force(`${LIST}/${own}/nhiem-vu`, duty)).status).toBe(403);
  });

  it('nor for a province that is not one’s own, nor to a closed account', async () => {
    const before = await entries();
    expect((await hoa.submit(`${LIST}/${seo}/nhiem-vu`, { ...duty, provinceCode: '11' })).status).toBe(404);
    expect(await entries()).toBe(before);
    const thu = await idOf('vanthu');
    expect((await hoa.submit(`${LIST}/${thu}/khoa`, { reason: 'Nghỉ hưu' })).status).toBe(303);
    expect((await hoa.get(`${LIST}/${thu}/nhiem-vu`)).status).toBe(409);
  });
});
