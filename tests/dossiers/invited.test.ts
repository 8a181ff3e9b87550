// A producer lets helpers into one dossier: they see it and nothing else, write where they may, never send, never give the
// producer's word, never let others in; ended, they are out at once. Who typed as helper is remembered.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#access/actor.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { assessDossier } from '#modules/dossiers/use-cases/assess-dossier.ts';
import { dropDossier } from '#modules/dossiers/use-cases/drop-dossier.ts';
import { forwardDossier } from '#modules/dossiers/use-cases/forward-dossier.ts';
import { inviteEditor } from '#modules/dossiers/use-cases/invite-editor.ts';
import { listWalletToCite } from '#modules/dossiers/use-cases/list-wallet.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { query } from '#platform/database/db.ts';
import { binhLu, done, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson, stranger } from '../support/people.ts';
import { type Person, plainText, wordsOf } from '../support/web.ts';
import { completeProducer, fillIn } from './complete-dossier.ts';
import { makeCooperative, mayWithTea, opened } from './filing.ts';

let house: TestHouse;
let may: Person;
let pao: Person;
let tua: Person;
let producerCode: string;
let place: string;
let people: string;
beforeAll(async () => {
  house = await freshHouse();
  let productCode: string;
  ({ may, producerCode, productCode } = await mayWithTea(house, 'Shan cùng soạn'));
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  await completeProducer(house.ports, producerCode);
  place = await opened(may, productCode);
  people = `${place}/nguoi-cung-soan`;
});
afterAll(() => house.close());

const idOf = (address: string): string => address.split('/').at(-1) ?? '';

/** The link of the newest invitation that waits. */
async function linkOn(page: string): Promise<string> {
  return /http:\/\/127\.0\.0\.1:8080(\/moi-soan\/[^"<\s]+)/.exec((await may.get(page)).text)?.[1] ?? '';
}

/** The page of the invitation of a name. */
async function pageOf(name: string): Promise<string> {
  const { text } = await may.get(people);
  return new RegExp(`href="(${people}/[^"/]+)">${name}<`).exec(plainText(text))?.[1] ?? '';
}

async function accountOf(login: string) {
  const account = await findAccountByLogin(house.ports.database.write, login);
  if (account === undefined) throw new Error(login);
  return account;
}

describe('by a link that works once', () => {
  let link: string;
  test('the producer invites, and is given the link and the code', async () => {
    const empty = await may.submit(people, { forWhom: '' });
    expect(empty.status).toBe(422);
    expect((await may.submit(people, { forWhom: 'Kế toán', access: 'edit', way: 'link' })).status).toBe(303);
    link = await linkOn(people);
    expect(link).toMatch(/^\/moi-soan\/([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    const rows = await query<{ token_hash: string }>(
      house.ports.database.write,
      'select token_hash from dossier_invitation',
    );
    expect(rows[0]?.token_hash).toMatch(/^[0-9a-f]{64}$/);
    const ledger = await query(
      house.ports.database.write,
      `select 1 from ledger_entry where use_case = 'dossiers/invite-editor'`,
    );
    expect(ledger).toHaveLength(1);
  });

  test('nobody else sees the list of the invited, and no officer invites', async () => {
    expect((await tua.get(people)).status).toBe(403);
    expect((await tua.force(people, { forWhom: 'x', access: 'edit', way: 'link' })).status).toBe(403);
    expect((await pao.get(people)).status).toBe(403);
  });

  test('before it is accepted the dossier is not there for the invited', async () => {
    expect((await pao.get(place)).status).toBe(404);
    const offer = wordsOf((await pao.get(link)).text);
    expect(offer).toContain('Giúp hồ sơ Chè Shan cùng soạn?');
    expect(offer).toContain('Xem và soạn');
    expect((await pao.get(place)).status).toBe(404);
  });

  test('a stranger is asked to sign in first, and a wrong code opens nothing', async () => {
    const nobody = await stranger(house).get(link);
    expect([nobody.status, nobody.location]).toEqual([303, `/dang-nhap?tiep=${encodeURIComponent(link)}`]);
    expect((await pao.get('/moi-soan/0000-0000-0000-0000')).status).toBe(404);
    const typed = await pao.submit('/moi-soan', { code: '0000-0000-0000-0000' });
    expect([typed.status, typed.text.includes('không dùng được')]).toEqual([422, true]);
    expect((await may.get(link)).status).toBe(409);
  });

  test('the first to accept it is in, with a word to who invited; the second is too late', async () => {
    const accepted = await pao.submit(link, {});
    expect([accepted.status, accepted.location]).toEqual([303, place]);
    expect((await tua.get(link)).status).toBe(404);
    expect(wordsOf((await may.get('/thong-bao')).text)).toContain('đã nhận lời giúp hồ sơ Chè Shan cùng soạn');
    expect(wordsOf((await may.get(people)).text)).toContain('Anh Páo');
    expect(await linkOn(people)).toBe('');
  });
});

describe('a helper who may write', () => {
  test('finds the dossier in the own list, and sees nothing else of the producer', async () => {
    const list = wordsOf((await pao.get('/ho-so')).text);
    expect(list).toContain('Chè Shan cùng soạn (được mời)');
    expect((await pao.get(place)).status).toBe(200);
    expect((await pao.get(`/vi-minh-chung/${producerCode}`)).status).toBe(404);
    expect((await pao.get(`/chu-the/${producerCode}`)).status).toBe(404);
    expect((await pao.get('/ho-so.json')).text).not.toContain('Chè của người khác');
  });

  test('writes a part; two in one part meet, and both versions are shown to the helper', async () => {
    const part = `${place}/phan/mau-02-phan-4`;
    const [his, hers] = await Promise.all([pao.get(part), may.get(part)]);
    expect([his.status, hers.status]).toEqual([200, 200]);
    const version = /name="version" value="(\d+)"/.exec(his.text)?.[1] ?? '';
    expect((await may.submit(part, { plan: 'Trồng thêm năm héc-ta.' })).status).toBe(303);
    const met = await pao.force(part, { version, plan: 'Bán trên mạng.' });
    expect(met.status).toBe(409);
    const words = wordsOf(met.text);
    expect(words).toContain('Có người vừa lưu phần này trước bạn');
    expect(words).toContain('Trồng thêm năm héc-ta.');
    expect(words).toContain('Bán trên mạng.');
    expect((await pao.submit(part, { plan: 'Trồng thêm năm héc-ta, bán trên mạng.' })).status).toBe(303);
    expect(wordsOf((await may.get(place)).text)).toContain('Anh Páo');
  });

  test('cites of the wallet only what is cited already', async () => {
    const [piece] = await done(house.ports, speaker(await producerId()), listWalletToCite, { dossierId: idOf(place) });
    const helper = await helperActor();
    expect(await done(house.ports, helper, listWalletToCite, { dossierId: idOf(place) })).toEqual([]);
    const cite = { dossierId: idOf(place), part: 'proofs', version: 1, citations: { '1-1': piece?.id ?? '' } };
    const no = await refused(house.ports, helper, savePart, cite);
    expect(no.fields?.[0]?.code).toBe('dossiers/piece-not-in-wallet');
    expect((await pao.get(`${place}/minh-chung/${piece?.id}`)).status).toBe(404);
    await done(house.ports, speaker(await producerId()), savePart, cite);
    const seen = await pao.get(`${place}/minh-chung/${piece?.id}`);
    expect([seen.status, wordsOf(seen.text).includes('Giấy đăng ký hợp tác xã (giả định)')]).toEqual([200, true]);
    expect(await done(house.ports, helper, listWalletToCite, { dossierId: idOf(place) })).toHaveLength(1);
    expect((await pao.get(`/vi-minh-chung/giay/${piece?.id}`)).status).toBe(404);
  });

  test('does not send, drop, confirm or invite, by no form that a page showed or did not', async () => {
    expect((await pao.get(`${place}/nop`)).status).toBe(404);
    expect((await pao.force(`${place}/nop`, { version: '1', declares: 'yes' })).status).toBe(404);
    expect((await pao.force(`${place}/bo`, { version: '1' })).status).toBe(404);
    expect((await pao.force(`${place}/xac-nhan`, { version: '1' })).status).toBe(403);
    expect((await pao.force(people, { forWhom: 'x', access: 'edit', way: 'link' })).status).toBe(403);
  });

  test('does not either where he speaks for another producer', async () => {
    const other = await makeCooperative(house.ports, 'HTX Giả định Của Người Giúp');
    const theirs = await findProducerByCode(house.ports.database.write, other);
    const account = await accountOf('xa.doanket');
    if (theirs === null) throw new Error(other);
    const actor: Actor = { ...speakerOf(theirs.id), accountId: account.id };
    const dossierId = idOf(place);
    const send = { dossierId, version: 1, declares: 'yes' };
    expect((await refused(house.ports, actor, submitDossier, send)).kind).toBe('not-found');
    expect((await refused(house.ports, actor, dropDossier, { dossierId, version: 1 })).kind).toBe('not-found');
    const more = { dossierId, forWhom: 'x', access: 'edit', way: 'link' };
    expect((await refused(house.ports, actor, inviteEditor, more)).kind).toBe('not-found');
    expect((await done(house.ports, actor, viewDossier, { dossierId })).invited).toBe('edit');
  });
});

describe('the producer', () => {
  test('changes how far a helper may go, from the next request on', async () => {
    const page = await pageOf('Kế toán');
    expect((await may.submit(page, { access: 'view' })).status).toBe(303);
    expect((await pao.get(`${place}/phan/mau-01`)).status).toBe(404);
    const plan = { part: 'plan', version: '3', plan: 'x', dossierId: idOf(place) };
    expect((await refused(house.ports, await helperActor(), savePart, plan)).kind).toBe('not-found');
    const words = wordsOf((await pao.get(place)).text);
    expect(words).toContain('Chủ thể mời bạn xem hồ sơ này');
    expect((await pao.get(`${place}/mau-02.pdf`)).status).toBe(200);
  });

  test('ends an invitation: the helper is out at once, what was typed stays', async () => {
    const page = await pageOf('Kế toán');
    expect((await pao.force(`${page}/thoi`, { version: '3' })).status).toBe(403);
    expect((await may.submit(`${page}/thoi`, {})).status).toBe(303);
    expect((await pao.get(place)).status).toBe(404);
    expect((await pao.get('/ho-so')).text).not.toContain('Chè Shan cùng soạn');
    expect(wordsOf((await may.get(people)).text)).toContain('Đã thôi mời');
    expect((await may.get(`${place}/phan/mau-02-phan-4`)).text).toContain('bán trên mạng');
    const acts = wordsOf((await may.get(place)).text);
    for (const act of [
      'Mời người giúp soạn hồ sơ',
      'Nhận lời mời vào hồ sơ',
      'Đổi quyền của người được mời',
      'Thôi mời',
    ]) {
      expect(acts).toContain(act);
    }
  });
});

describe('by a sign-in name', () => {
  test('whether such an account exists is not said', async () => {
    const there = await may.submit(people, { forWhom: 'Cán bộ xã', access: 'edit', way: 'login', login: 'xa.binhlu' });
    const not = await may.submit(people, { forWhom: 'Ai đó', access: 'edit', way: 'login', login: 'khong.co.ai' });
    expect([there.status, there.location]).toEqual([not.status, not.location]);
    const words = wordsOf((await may.get(people)).text);
    expect(words.match(/Chờ nhận lời/g)).toHaveLength(2);
    const again = await may.submit(people, { forWhom: 'Cán bộ xã', access: 'view', way: 'login', login: 'XA.BinhLu' });
    expect(again.status).toBe(422);
    const none = await may.submit(people, { forWhom: 'Ai', access: 'view', way: 'login', login: '' });
    expect([none.status, none.text.includes('Hãy ghi tên đăng nhập')]).toEqual([422, true]);
  });

  test('the account is told, sees the offer in its list, and nobody else can take it', async () => {
    const [, offer = ''] = /href="(\/moi-soan\/tai-khoan\/[^"]+)"/.exec((await tua.get('/ho-so')).text) ?? [];
    expect(wordsOf((await tua.get('/thong-bao')).text)).toContain('mời bạn giúp hồ sơ Chè Shan cùng soạn');
    expect((await pao.get(offer)).status).toBe(404);
    expect((await pao.force(offer, {})).status).toBe(404);
    expect((await tua.submit(offer, {})).status).toBe(303);
    expect((await tua.submit(`${place}/phan/mau-02-phan-4`, { plan: 'Cán bộ gõ hộ.' })).status).toBe(303);
  });

  test('who typed as helper does not find and issue the report of the commune alone, even when out again', async () => {
    await may.submit(`${await pageOf('Cán bộ xã')}/thoi`, {});
    await fillIn(may, place);
    expect((await may.submit(`${place}/nop`, { declares: 'yes' })).status).toBe(303);
    expect((await tua.submit(`${place}/tiep-nhan`, {})).status).toBe(303);
    const tuaActor: Actor = { ...binhLu, accountId: (await accountOf('xa.binhlu')).id };
    const dossierId = idOf(place);
    const findings = { material: 'Đúng.', labour: 'Đúng.', idea: 'Có.', identity: 'Có.' };
    await done(house.ports, tuaActor, assessDossier, { dossierId, ...findings });
    const { version } = (await done(house.ports, tuaActor, viewDossier, { dossierId })).dossier;
    const paper = {
      reportNumber: '45/BC-UBND',
      reportedOn: house.ports.clock.today(),
      signer: 'Người Ký Giả Định',
      signerOffice: 'Chủ tịch',
    };
    const issue = { dossierId, version, ...paper };
    expect((await refused(house.ports, tuaActor, forwardDossier, issue)).code).toBe('dossiers/proxy-signs-alone');
    await done(house.ports, binhLu, forwardDossier, issue);
  });
});

const speaker = speakerOf;
async function producerId() {
  const producer = await findProducerByCode(house.ports.database.write, producerCode);
  if (producer === null) throw new Error(producerCode);
  return producer.id;
}
/** Anh Páo as he is in a session: an officer of another commune. */
async function helperActor(): Promise<Actor> {
  return {
    ...binhLu,
    grants: [{ role: 'commune-officer', provinceCode: '12', communeCodes: ['03388'] }],
    accountId: (await accountOf('xa.doanket')).id,
  };
}
