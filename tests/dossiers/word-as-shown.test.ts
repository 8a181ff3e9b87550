// A producer's word in its own account is for what its page showed: a change meanwhile is named and asked about, never taken along.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loginKey } from '#access/login-name.ts';
import { findAccountByLogin } from '#access/store-accounts.ts';
import type { AccountId } from '#kernel/ids.ts';
import { giveConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { binhLu, done, linkTo, refused, speakerOf } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { people, signedInPerson } from '../support/people.ts';
import { hiddenFields, type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { makeCooperative, makeTea } from './filing.ts';
import { ownWord } from './paper-word.ts';

let house: TestHouse;
let may: Person;
let tua: Person;
let code = '';
let producerId = '';
beforeAll(async () => {
  house = await freshHouse();
  may = await signedInPerson(house, 'chị Mẩy, producer');
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  code = await makeCooperative(house.ports, 'HTX Giả định Được Hỏi');
  await completeProducer(house.ports, code);
  const { write } = house.ports.database;
  producerId = (await findLiveProducerByCode(write, code))?.id ?? '';
  const account = await findAccountByLogin(write, loginKey(people['chị Mẩy, producer']) ?? '');
  await linkTo(house.ports, account?.id as AccountId, producerId as never);
});
afterAll(() => house.close());

/** A dossier that the commune typed. */
async function typed(name: string): Promise<string> {
  const productCode = await makeTea(house.ports, code, `Chè ${name}`);
  const { dossierId } = await done(house.ports, binhLu, openDossier, { productCode });
  await fillParts(house.ports, binhLu, dossierId);
  return dossierId;
}
const rewrite = async (dossierId: string) => {
  const path = `/ho-so/${dossierId}/phan/mau-02-phan-4`;
  const saved = await tua.submit(path, { plan: 'Bán hết đất trồng chè.' });
  expect(saved.status).toBe(303);
};

describe('the page on which a producer confirms', () => {
  test('shows everything that the forms print: the register, the lines, the criteria, the papers', async () => {
    const dossierId = await typed('Đọc Hết');
    const words = wordsOf((await may.get(`/ho-so/${dossierId}/xac-nhan`)).text);
    const { contents } = await done(house.ports, binhLu, viewDossier, { dossierId });
    for (const said of ['HTX Giả định Được Hỏi', 'Chè Đọc Hết', contents.plan.plan, 'Theo sổ', 'Giấy tờ viện dẫn']) {
      expect(words).toContain(said);
    }
    expect(words).toContain('Tự chấm điểm');
  });

  test('takes the word for what it showed', async () => {
    const dossierId = await typed('Như Đã Thấy');
    const place = `/ho-so/${dossierId}/xac-nhan`;
    expect((await may.submit(place, {})).status).toBe(303);
    expect((await done(house.ports, binhLu, viewDossier, { dossierId })).dossier.consent?.way).toBe('own-account');
  });

  test('takes none for a text that came meanwhile: it names what is different and by whom, and asks again', async () => {
    const dossierId = await typed('Bị Sửa');
    const place = `/ho-so/${dossierId}/xac-nhan`;
    const before = hiddenFields((await may.get(place)).text, place);
    await rewrite(dossierId);
    const answer = await may.force(place, before);
    expect(answer.status).toBe(409);
    const words = wordsOf(answer.text);
    expect(words).toContain('Sau khi bạn mở trang này, hồ sơ đã được sửa.');
    expect(words).toContain('Phần IV. Kế hoạch:');
    expect(words).toMatch(/Phần IV. Kế hoạch: Anh Tủa \(tập huấn\) sửa \d/);
    expect(words).not.toContain('Phần I. Thông tin chung:');
    expect(words).toContain('Bán hết đất trồng chè.');
    expect((await done(house.ports, binhLu, viewDossier, { dossierId })).dossier.consent).toBeNull();
    const again = hiddenFields(answer.text, place);
    expect(again['shown']).not.toBe(before['shown']);
    expect((await may.force(place, again)).status).toBe(303);
  });

  test('takes none without saying what was shown, nor with a mark of another dossier', async () => {
    const [one, two] = [await typed('Dấu Một'), await typed('Dấu Hai')];
    const her = speakerOf(producerId as never);
    const word = await ownWord(house.ports, her, one);
    const without = await refused(house.ports, her, giveConsent, { dossierId: one, version: word.version });
    expect(without.fields?.map((field) => field.path)).toEqual(['shown']);
    const foreign = await refused(house.ports, her, giveConsent, { ...word, dossierId: two });
    expect(foreign.code).toBe('dossiers/consent-shown-changed');
  });
});
