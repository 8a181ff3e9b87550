// A producer with an account is told at once of what an office does in its place, is asked there first, and can say: that was not me.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccountId } from '#kernel/ids.ts';
import { answerDenial, denyDossier } from '#modules/dossiers/use-cases/deny-dossier.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { binhLu, done, newCommand, refused, speakerOf } from '../producers/people.ts';

import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { makeCooperative, makeTea, mayWithTea, opened } from './filing.ts';
import { signedPaper } from './paper-word.ts';

const TEA = 'Chè Shan hộ chị Mẩy';

let house: TestHouse;
let may: Person;
let tua: Person;
let pao: Person;
let hoa: Person;
let dossierId: string;
let place: string;
let producerCode: string;
beforeAll(async () => {
  house = await freshHouse();
  ({ may, producerCode } = await mayWithTea(house, 'Tự Soạn'));
  await completeProducer(house.ports, producerCode);
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
  pao = await signedInPerson(house, 'anh Páo, officer of Đoàn Kết');
  hoa = await signedInPerson(house, 'chị Hoa, officer of the province');
  const productCode = await makeTea(house.ports, producerCode, TEA);
  place = await opened(tua, productCode);
  dossierId = place.split('/').at(-1) ?? '';
  await fillParts(house.ports, binhLu, dossierId);
});
afterAll(() => house.close());

const notices = async (who: Person): Promise<string> => wordsOf((await who.get('/thong-bao')).text);

describe('what is done in its place', () => {
  test('is told to the producer at once: opened, recorded, sent', async () => {
    expect(await notices(may)).toContain(`mở hồ sơ ${TEA} thay bạn`);
    await done(house.ports, binhLu, recordConsent, { dossierId, version: 1, ...(await signedPaper(house.ports)) });
    expect(await notices(may)).toContain(`Xã ghi: bạn đã xác nhận hồ sơ ${TEA}`);
    expect(await notices(may)).not.toContain(`Xã đã nộp hồ sơ ${TEA}`);
  });

  test('is not told of where the producer opens and sends itself', async () => {
    const own = await makeTea(house.ports, producerCode, 'Chè chị Mẩy tự mở');
    await opened(may, own);
    expect(await notices(may)).not.toContain('mở hồ sơ Chè chị Mẩy tự mở thay bạn');
  });

  test('begins with asking in the account where there is one; a producer without one is not offered that', async () => {
    const asks = await makeTea(house.ports, producerCode, 'Chè được hỏi');
    const asked = await opened(tua, asks);
    const page = (await tua.get(`${asked}/ghi-xac-nhan`)).text;
    expect(wordsOf(page)).toContain('Chủ thể có tài khoản: hỏi trên tài khoản trước');
    expect((await tua.submit(`${asked}/ghi-xac-nhan`, { ask: 'yes' })).status).toBe(303);
    expect(await notices(may)).toContain('hỏi bạn xác nhận hồ sơ Chè được hỏi');
    const bare = await makeCooperative(house.ports, 'HTX Giả định Không Tài Khoản');
    const other = await opened(tua, await makeTea(house.ports, bare, 'Chè không tài khoản'));
    expect(wordsOf((await tua.get(`${other}/ghi-xac-nhan`)).text)).not.toContain('hỏi trên tài khoản trước');
    expect((await tua.force(`${other}/ghi-xac-nhan`, { ask: 'yes' })).text).toContain('Chủ thể chưa có tài khoản');
  });
});

describe('that was not me', () => {
  test('is said by the producer alone, and reaches commune and province; the dossier says it to everybody who reads it', async () => {
    expect((await may.get(place)).text).toContain('/khong-phai-toi"');
    expect((await tua.get(`${place}/khong-phai-toi`)).status).toBe(403);
    const words = 'Tôi không ký giấy nào.';
    expect((await may.submit(`${place}/khong-phai-toi`, { words })).status).toBe(303);
    for (const who of [tua, hoa]) {
      expect(await notices(who)).toContain(`báo không phải mình làm hồ sơ ${TEA}`);
      expect(wordsOf((await who.get(place)).text)).toContain(words);
    }
    expect(await notices(pao)).not.toContain(TEA);
    expect((await pao.get(place)).status).toBe(404);
  });

  test('keeps the dossier from being sent in its place, until somebody has answered', async () => {
    const send = { dossierId, version: 2, declares: 'yes' };
    expect((await refused(house.ports, binhLu, submitDossier, send)).code).toBe('dossiers/denied-by-producer');
  });

  test('is not said twice, nor of a dossier that the producer wrote itself', async () => {
    const producer = await findProducerByCode(house.ports.database.write, producerCode);
    if (producer === null) throw new Error('the cooperative is not there');
    const actor = speakerOf(producer.id);
    expect((await refused(house.ports, actor, denyDossier, { dossierId })).code).toBe('dossiers/denied-already');
    const own = (await opened(may, await makeTea(house.ports, producerCode, 'Chè tự viết'))).split('/').at(-1);
    expect((await refused(house.ports, actor, denyDossier, { dossierId: own })).code).toBe('dossiers/nothing-to-deny');
  });

  test('is answered by somebody who had no hand in it, and the producer is told', async () => {
    const answer = 'Đã gặp chị Mẩy; chị xem lại và đồng ý nội dung.';
    const self = await tua.submit(`${place}/tra-loi-khong-phai-toi`, { answer });
    expect([self.status, self.text.includes('nên không tự trả lời')]).toEqual([403, true]);
    const other = { ...binhLu, accountId: newCommand() as AccountId };
    await done(house.ports, other, answerDenial, { dossierId, answer });
    expect((await refused(house.ports, other, answerDenial, { dossierId, answer })).code).toBe(
      'dossiers/nothing-denied',
    );
    expect(await notices(may)).toContain(`Có trả lời về hồ sơ ${TEA}`);
    expect(wordsOf((await may.get(place)).text)).toContain(answer);
    await done(house.ports, binhLu, submitDossier, { dossierId, version: 2, declares: 'yes' });
    expect(await notices(may)).toContain(`Xã đã nộp hồ sơ ${TEA} thay bạn`);
  });
});
