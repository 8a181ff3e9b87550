// A newcomer meets no dead end: every page says where the way goes on, from an account that nobody knows to the first dossier.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { giveConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { completeProducer, fillParts } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { ownWord } from '../dossiers/paper-word.ts';
import { binhLu, done, linkTo, registered, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { stranger } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';

const password = 'nương chè bên sườn núi cao';
let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

/** Somebody who has just registered from a phone. */
async function newcomer(phone: string): Promise<{ readonly person: Person; readonly accountId: AccountId }> {
  const person = stranger(house);
  await person.submit('/dang-ky', { displayName: 'Chị Giả Định', login: phone, password, repeat: password });
  expect((await person.signIn(phone, password)).status).toBe(303);
  const account = await findAccountByLogin(house.ports.database.write, loginKey(phone) ?? '');
  return { person, accountId: account?.id as AccountId };
}
const shown = async (person: Person, path: string) => {
  const page = await person.get(path);
  return { status: page.status, words: wordsOf(page.text), html: page.text };
};

describe('somebody who speaks for no producer yet', () => {
  test.each(['/ho-so', '/y-tuong', '/viec'])(
    'is led from %s to the place where a producer is asked for',
    async (path) => {
      const { person } = await newcomer(`09000010${['/ho-so', '/y-tuong', '/viec'].indexOf(path)}0`);
      const page = await shown(person, path);
      expect(page.status).toBe(200);
      expect(page.words).toContain('Tài khoản của bạn chưa gắn với chủ thể nào.');
      expect(page.html).toContain('href="/tai-khoan/chu-the"');
    },
  );

  test('and waits for the commune, reads which commune, and is not asked to ask again', async () => {
    const { code } = await registered(house.ports, { name: 'HTX Giả định Chờ Xã', registrationNumber: '6200010001' });
    const { person } = await newcomer('0900001100');
    await person.submit('/tai-khoan/chu-the', { producerCode: code });
    for (const path of ['/ho-so', '/y-tuong', '/viec']) {
      const page = await shown(person, path);
      expect(page.words).toContain('Xã Bình Lư đang xem đề nghị gắn với HTX Giả định Chờ Xã');
      expect(page.words).not.toContain('chưa gắn với chủ thể nào');
    }
  });

  test('sees no idea of anybody, and registers none', async () => {
    const { person } = await newcomer('0900001200');
    expect((await person.get('/y-tuong.json')).json()).toMatchObject({ ideas: [], total: 0 });
    expect((await person.get('/y-tuong/dang-ky')).status).toBe(403);
  });
});

describe('somebody whose producer is confirmed', () => {
  test('is led to the first product, then to its dossier', async () => {
    const { code } = await registered(house.ports, { name: 'HTX Giả định Mới', registrationNumber: '6200010002' });
    const { person, accountId } = await newcomer('0900001300');
    const producer = await findLiveProducerByCode(house.ports.database.write, code);
    await linkTo(house.ports, accountId, producer?.id as never);
    for (const path of ['/ho-so', '/ho-so/mo', '/viec']) {
      const page = await shown(person, path);
      expect(page.words).toContain('Chủ thể của bạn chưa có sản phẩm nào trong sổ.');
      expect(page.html).toContain('href="/quan-ly/san-pham/them"');
      expect(page.words).not.toContain('Xin gắn với chủ thể');
    }
    await makeTea(house.ports, code, 'Chè Mới');
    const list = await shown(person, '/ho-so');
    expect(list.words).toContain('Mở hồ sơ cho sản phẩm của bạn');
    expect(list.html).toContain('href="/ho-so/mo"');
    expect((await shown(person, '/ho-so/mo')).words).toContain('Chè Mới');
  });
});

describe('the search for a producer', () => {
  const suggested = async (person: Person, fields: Record<string, string>) =>
    wordsOf((await person.submit('/tai-khoan/chu-the', { 'look-up': 'producerCode', ...fields })).text);

  test('finds organisations of the chosen commune without a public product, and nowhere else', async () => {
    await registered(house.ports, { name: 'HTX Giả định Nương Kín', registrationNumber: '6200010003' });
    const { person } = await newcomer('0900001400');
    expect(await suggested(person, { producerCode: 'nuong kin' })).not.toContain('HTX Giả định Nương Kín');
    expect(await suggested(person, { producerCode: 'nuong kin', commune: 'Xã Mường Than (03618)' })).not.toContain(
      'HTX Giả định Nương Kín',
    );
    expect(await suggested(person, { producerCode: 'nuong kin', commune: 'xã Bình Lư' })).toContain(
      'HTX Giả định Nương Kín',
    );
  });

  test('lists no household by a part of its name, and finds it by the whole', async () => {
    await registered(house.ports, {
      name: 'Hộ Giả Định Thị Kín',
      producerType: 'production-household',
      registrationNumber: '6200010004',
    });
    const { person } = await newcomer('0900001500');
    const commune = 'Xã Bình Lư (03390)';
    for (const producerCode of ['Thị Kín', 'Giả Định Thị', 'Bình Lư', '6200010004', 'Hộ Giả']) {
      expect(await suggested(person, { producerCode, commune })).not.toContain('Hộ Giả Định Thị Kín');
    }
    expect(await suggested(person, { producerCode: 'ho gia dinh thi kin' })).not.toContain('Hộ Giả Định Thị Kín');
    expect(await suggested(person, { producerCode: 'ho gia dinh thi kin', commune })).toContain('Hộ Giả Định Thị Kín');
  });

  test('that finds nothing says which office to ask, and for what', async () => {
    const { person } = await newcomer('0900001600');
    const words = await suggested(person, { producerCode: 'khong co o dau', commune: 'Xã Bình Lư (03390)' });
    expect(words).toContain('UBND xã Bình Lư');
    expect(words).toContain('xin mã chủ thể');
  });
});

describe('what a commune typed for a producer that has an account', () => {
  test('waits for her word on her desk, again when it was changed, and not once she gave it', async () => {
    const code = await makeCooperative(house.ports, 'HTX Giả định Được Nhập Hộ');
    await completeProducer(house.ports, code);
    const { person, accountId } = await newcomer('0900001700');
    const producer = await findLiveProducerByCode(house.ports.database.write, code);
    await linkTo(house.ports, accountId, producer?.id as never);
    const productCode = await makeTea(house.ports, code, 'Chè Nhập Hộ');
    const { dossierId } = await done(house.ports, binhLu, openDossier, { productCode });
    await fillParts(house.ports, binhLu, dossierId);
    const asked = await shown(person, '/viec');
    expect(asked.words).toContain('Xã nhập hộ hồ sơ Chè Nhập Hộ: chờ bạn xác nhận');
    expect(asked.html).toContain(`href="/ho-so/${dossierId}/xac-nhan"`);
    const her = speakerOf(producer?.id as never);
    const { heads } = await done(house.ports, her, viewDossier, { dossierId });
    await done(house.ports, her, giveConsent, await ownWord(house.ports, her, dossierId));
    expect((await shown(person, '/viec')).words).not.toContain('chờ bạn xác nhận');
    const plan = { dossierId, part: 'plan', version: heads.plan.version, plan: 'Viết khác đi.' };
    await done(house.ports, binhLu, savePart, plan);
    const again = await shown(person, '/viec');
    expect(again.words).toContain('Sau khi bạn xác nhận, nội dung đã được sửa.');
  });

  test('is not asked of another producer', async () => {
    const { code } = await registered(house.ports, { name: 'HTX Giả định Khác', registrationNumber: '6200010005' });
    const { person, accountId } = await newcomer('0900001800');
    const producer = await findLiveProducerByCode(house.ports.database.write, code);
    await linkTo(house.ports, accountId, producer?.id as never);
    expect((await shown(person, '/viec')).words).not.toContain('chờ bạn xác nhận');
  });
});
