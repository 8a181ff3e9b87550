// Who speaks for a producer: asked for, confirmed or refused by the commune where the producer is, ended, and shown on the
// record. As people, over HTTP; each allowed path with its refused twin.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localOperator } from '#access/actor.ts';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { listProducerLinksOf } from '#access/store-links.ts';
import type { AccountId } from '#kernel/ids.ts';
import { mergeProducers } from '#modules/producers/use-cases/merge-producers.ts';
import { query } from '#platform/database/db.ts';
import { runUseCase } from '#runner/run-use-case.ts';
import { nuongCao, registered } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { type Named, signedInPerson, stranger } from '../support/people.ts';
import type { Person } from '../support/web.ts';

const LINKS = '/quan-tri/lien-ket-chu-the';
const MISSING = '01900000-0000-7000-8000-0000000000ff';
const password = 'nương ngô bên sườn núi đá';

let house: TestHouse;
let may: Person;
let tua: Person;
let pao: Person;
let code = '';
beforeAll(async () => {
  house = await freshHouse();
  ({ may, tua, pao, code } = await nuongCao(house));
});
afterAll(async () => {
  await house.close();
});

const as = (who: Named) => signedInPerson(house, who);
const idOf = async (login: string) =>
  (await findAccountByLogin(house.ports.database.write, loginKey(login) ?? ''))?.id as AccountId;
const linksOf = async (login: string) => await listProducerLinksOf(house.ports.database.write, await idOf(login));
const entries = async (useCase: string) =>
  (
    await query<{ n: number }>(
      house.ports.database.write,
      'select count(*)::int as n from ledger_entry where use_case = $1',
      [useCase],
    )
  )[0]?.n ?? 0;
/** The part of a producer's page about who speaks for it. */
const speakersOn = async (person: Person, path = `/chu-the/${code}`): Promise<string> => {
  const { text } = await person.get(path);
  return /<section[^>]*aria-labelledby="speakers"[\s\S]*?<\/section>/.exec(text)?.[0] ?? '';
};
/** A page without what differs by address alone. */
const bare = (text: string, id: string) => text.replaceAll(id, 'ID').replace(/value="[^"]*"/g, '');

/** Somebody who registered from a phone and asked to speak for the producer; answers the request. */
async function newAsker(phone: string, displayName: string): Promise<{ person: Person; linkId: string }> {
  const person = stranger(house);
  const opened = await person.submit('/dang-ky', { displayName, login: phone, password, repeat: password });
  expect(opened.status).toBe(303);
  expect((await person.signIn(phone, password)).status).toBe(303);
  expect((await person.submit('/tai-khoan/chu-the', { producerCode: code })).status).toBe(303);
  return { person, linkId: (await linksOf(phone))[0]?.id ?? '' };
}

describe('a request to speak for a producer', () => {
  it('gives nothing until it is answered, and waits at the commune of the producer', async () => {
    const asked = await may.submit('/tai-khoan/chu-the', { producerCode: code, message: 'Tôi giữ sổ của hợp tác xã' });
    expect(asked.status).toBe(303);
    expect((await may.get(`/chu-the/${code}`)).status).toBe(403);
    const waiting = await tua.get(LINKS);
    expect(waiting.text).toContain('Chị Mẩy (tập huấn)');
    expect((await tua.get('/viec')).text).toContain(LINKS);
    expect(await speakersOn(tua)).toContain('Chờ xác nhận');
  });

  it('is for another commune like one that never was: not in the list, not by its address, not to be answered', async () => {
    const [link] = await linksOf('chuthe');
    expect((await pao.get(LINKS)).text).not.toContain('Chị Mẩy');
    const [theirs, none] = [await pao.get(`${LINKS}/${link?.id}`), await pao.get(`${LINKS}/${MISSING}`)];
    expect([theirs.status, none.status]).toEqual([404, 404]);
    expect(bare(theirs.text, link?.id ?? '')).toBe(bare(none.text, MISSING));
    const yes = { version: '1', decision: 'confirmed' };
    const [tried, nothing] = [
      await pao.force(`${LINKS}/${link?.id}`, yes),
      await pao.force(`${LINKS}/${MISSING}`, yes),
    ];
    expect([tried.status, nothing.status]).toEqual([404, 404]);
    expect(bare(tried.text, link?.id ?? '')).toBe(bare(nothing.text, MISSING));
    expect((await linksOf('chuthe'))[0]?.status).toBe('requested');
    expect(await entries('access/decide-producer-link')).toBe(0);
  });

  it('is not answered by the one who asks, nor by officers who do not know the producer', async () => {
    const [link] = await linksOf('chuthe');
    for (const who of ['chị Mẩy, producer', 'anh Seo, inspector', 'chị Nga, auditor', 'anh Bình, leader'] as const) {
      expect([who, (await (await as(who)).get(`${LINKS}/${link?.id}`)).status]).toEqual([who, 403]);
    }
    // The list of who asks is for those who answer: an inspector reads the record without it.
    expect(await speakersOn(await as('anh Seo, inspector'))).not.toContain('Chị Mẩy');
  });

  it('refused with its reason, which the commune must give and she reads, still gives nothing', async () => {
    const [link] = await linksOf('chuthe');
    const path = `${LINKS}/${link?.id}`;
    const without = await tua.submit(path, { decision: 'refused', reason: '' });
    expect([without.status, without.text.includes('href="#f-reason"')]).toEqual([422, true]);
    expect(await entries('access/decide-producer-link')).toBe(0);
    const reason = 'Hợp tác xã nói không biết người này';
    expect((await tua.submit(path, { decision: 'refused', reason })).status).toBe(303);
    expect(await entries('access/decide-producer-link')).toBe(1);
    expect((await may.get('/tai-khoan')).text).toContain(reason);
    expect((await may.get(`/chu-the/${code}`)).status).toBe(403);
    // Answered once: the form that another window still shows does nothing any more.
    const again = await tua.force(path, { version: '1', decision: 'confirmed' });
    expect(again.status).toBe(409);
    expect((await linksOf('chuthe'))[0]?.status).toBe('refused');
  });

  it('asked again and confirmed opens exactly this record from the next request on', async () => {
    expect((await may.submit('/tai-khoan/chu-the', { producerCode: code })).status).toBe(303);
    const link = (await linksOf('chuthe')).find((one) => one.status === 'requested');
    expect((await tua.submit(`${LINKS}/${link?.id}`, { decision: 'confirmed' })).status).toBe(303);
    expect((await may.get(`/chu-the/${code}`)).status).toBe(200);
    const other = await registered(house.ports, { name: 'HTX Giả định Suối Xa', registrationNumber: '6200007002' });
    expect((await may.get(`/chu-the/${other.code}`)).status).toBe(404);
  });
});

describe('the record of a producer says who speaks for it', () => {
  it('to the commune and the province, with the way to the account and to end it', async () => {
    const id = await idOf('chuthe');
    for (const person of [tua, await as('chị Hoa, officer of the province')]) {
      const shown = await speakersOn(person);
      expect(shown).toContain('Chị Mẩy (tập huấn)');
      expect(shown).toContain('Đang thay mặt');
      expect(shown).toContain('23/11/2026');
      expect(shown).toContain(`href="/quan-tri/tai-khoan/${id}"`);
      expect((await person.get(`/quan-tri/tai-khoan/${id}`)).status).toBe(200);
      expect(shown).toContain(`href="${LINKS}/`);
    }
  });

  it('to an auditor with the account but nothing to decide, to other officers by name alone', async () => {
    const id = await idOf('chuthe');
    const audit = await speakersOn(await as('chị Nga, auditor'));
    expect([audit.includes(`/quan-tri/tai-khoan/${id}`), audit.includes(LINKS)]).toEqual([true, false]);
    for (const who of ['anh Seo, inspector', 'anh Bình, leader', 'chị Lan, officer of a department'] as const) {
      const shown = await speakersOn(await as(who));
      expect([who, shown.includes('Chị Mẩy'), shown.includes('/quan-tri/')]).toEqual([who, true, false]);
      expect((await (await as(who)).get(`/quan-tri/tai-khoan/${id}`)).status).toBe(403);
    }
  });

  it('to the producer herself: who else does, and nothing about who only asks', async () => {
    const dao = await newAsker('0900 000 071', 'Chị Dào Giả Định');
    expect(await speakersOn(tua)).toContain('Chị Dào Giả Định');
    const before = await speakersOn(may);
    expect([before.includes('bạn'), before.includes('Chị Dào')]).toEqual([true, false]);
    expect((await tua.submit(`${LINKS}/${dao.linkId}`, { decision: 'confirmed' })).status).toBe(303);
    const shown = await speakersOn(may);
    expect(shown).toContain('Chị Dào Giả Định');
    expect(shown).not.toContain('0900');
    expect(shown).not.toContain('/quan-tri/');
    expect(await speakersOn(dao.person)).toContain('Chị Mẩy (tập huấn)');
  });

  it('also where somebody spoke for a record that was merged into it', async () => {
    const twin = await registered(house.ports, { name: 'HTX Giả định Nương Kao', registrationNumber: '6200007003' });
    const lu = stranger(house);
    await lu.submit('/dang-ky', { displayName: 'Anh Lù Giả Định', login: '0900 000 072', password, repeat: password });
    await lu.signIn('0900 000 072', password);
    expect((await lu.submit('/tai-khoan/chu-the', { producerCode: twin.code })).status).toBe(303);
    const [asked] = await linksOf('0900 000 072');
    expect((await tua.submit(`${LINKS}/${asked?.id}`, { decision: 'confirmed' })).status).toBe(303);
    const versions = { version: 1, intoVersion: 1 };
    const merged = { code: twin.code, into: code, ...versions, reason: 'Một cơ sở ghi hai lần' };
    expect((await runUseCase(house.ports, mergeProducers, merged, { actor: localOperator })).ok).toBe(true);
    expect(await speakersOn(lu)).toContain('bạn');
    expect(await speakersOn(may)).toContain('Anh Lù Giả Định');
  });

  it('and names a closed account as closed', async () => {
    const id = await idOf('0900 000 072');
    expect((await tua.submit(`/quan-tri/tai-khoan/${id}/khoa`, { reason: 'Mất điện thoại' })).status).toBe(303);
    expect(await speakersOn(tua)).toContain('Tài khoản đã khóa');
  });
});

describe('the end of speaking for a producer', () => {
  it('takes a reason of the commune, and the right with the next request; another commune finds nothing to end', async () => {
    const link = (await linksOf('chuthe')).find((one) => one.status === 'confirmed');
    const path = `${LINKS}/${link?.id}`;
    expect((await pao.get(path)).status).toBe(404);
    expect((await tua.submit(path, { reason: '' })).status).toBe(422);
    expect((await may.get(`/chu-the/${code}`)).status).toBe(200);
    const before = await entries('access/end-producer-link');
    expect((await tua.submit(path, { reason: 'Hợp tác xã đổi người' })).status).toBe(303);
    expect(await entries('access/end-producer-link')).toBe(before + 1);
    expect((await may.get(`/chu-the/${code}`)).status).toBe(403);
    expect(await speakersOn(tua)).not.toContain('Chị Mẩy');
  });
});
