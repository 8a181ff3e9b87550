// The word of a producer without an account: by a code that it reads back, or on a page that is photographed; the record says by
// which means. It is consent, no signature: a form is signed by the photograph of its signed page.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { letterOfConsentCode } from '#modules/dossiers/consent-codes.ts';
import { confirmByCode, makeConsentCode, viewConsentCode } from '#modules/dossiers/use-cases/consent-code.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { addScan, openScan, removeScan } from '#modules/dossiers/use-cases/scans.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { viewSubmission } from '#modules/dossiers/use-cases/view-submission.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { binhLu, done, muongThan, refused } from '../producers/people.ts';
import { picture } from '../register/making.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { makeCooperative, makeTea } from './filing.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

/** A dossier that Xã Bình Lư typed for a cooperative without an account. */
async function typed(name: string): Promise<string> {
  const code = await makeCooperative(house.ports, `HTX Giả định ${name}`);
  await completeProducer(house.ports, code);
  const productCode = await makeTea(house.ports, code, `Chè ${name}`);
  const { dossierId } = await done(house.ports, binhLu, openDossier, { productCode });
  await fillParts(house.ports, binhLu, dossierId);
  return dossierId;
}
const page = async (colour: string): Promise<CheckedFile> => {
  const file = await CheckedFile.of('trang-ky.jpg', await picture(colour));
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
};
const versionOf = async (dossierId: string) =>
  (await done(house.ports, binhLu, viewDossier, { dossierId })).dossier.version;

describe('a code that is read back', () => {
  test('confirms once, and the record says that it was printed', async () => {
    const dossierId = await typed('Mã In');
    await done(house.ports, binhLu, makeConsentCode, { dossierId, delivery: 'paper' });
    const code = await done(house.ports, binhLu, viewConsentCode, { dossierId });
    expect(code?.letters).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const read = { dossierId, version: 1, code: code?.letters?.toLowerCase(), note: 'Giám đốc, tại một cửa' };
    expect(await done(house.ports, binhLu, confirmByCode, read)).toMatchObject({ confirmed: true });
    const { dossier } = await done(house.ports, binhLu, viewDossier, { dossierId });
    expect(dossier.consent).toMatchObject({ way: 'one-time-code', delivery: 'paper', note: 'Giám đốc, tại một cửa' });
    expect((await refused(house.ports, binhLu, confirmByCode, { ...read, version: 2 })).code).toBe(
      'dossiers/no-code-waits',
    );
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    expect(wordsOf((await tua.get(`/ho-so/${dossierId}`)).text)).toContain('mã in trên phiếu, chủ thể đọc lại');
    const sent = await done(house.ports, binhLu, submitDossier, { dossierId, version: 2, declares: 'yes' });
    expect(sent.slipNumber).not.toBe('');
  });

  test('that is wrong counts its tries, and ends after five', async () => {
    const dossierId = await typed('Mã Sai');
    await done(house.ports, binhLu, makeConsentCode, { dossierId, delivery: 'paper' });
    const right = (await done(house.ports, binhLu, viewConsentCode, { dossierId }))?.letters;
    const wrong = { dossierId, version: 1, code: '0000-0000', note: 'Giám đốc' };
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await done(house.ports, binhLu, confirmByCode, wrong)).toMatchObject({ confirmed: false, left });
    }
    expect((await refused(house.ports, binhLu, confirmByCode, { ...wrong, code: right })).code).toBe(
      'dossiers/no-code-waits',
    );
  });

  test('is for the dossier as it stood: what was typed later needs another one', async () => {
    const dossierId = await typed('Mã Cũ');
    await done(house.ports, binhLu, makeConsentCode, { dossierId, delivery: 'paper' });
    const code = (await done(house.ports, binhLu, viewConsentCode, { dossierId }))?.letters;
    await done(house.ports, binhLu, savePart, { dossierId, part: 'plan', version: 2, plan: 'Khác đi.' });
    const read = { dossierId, version: await versionOf(dossierId), code, note: 'Giám đốc' };
    expect((await refused(house.ports, binhLu, confirmByCode, read)).code).toBe('dossiers/code-of-another-text');
  });

  test('by mail is seen by the producer alone, and needs an address', async () => {
    const dossierId = await typed('Mã Thư');
    const no = await refused(house.ports, binhLu, makeConsentCode, { dossierId, delivery: 'mail' });
    expect(no.fields?.[0]?.code).toBe('dossiers/no-mail-address');
    const registration = { position: 'Giám đốc', contactAddress: 'Bản Giả định', phone: '0900 000 001' };
    const withMail = { ...registration, email: 'htx@example.test', sampleCount: '5' };
    await done(house.ports, binhLu, savePart, { dossierId, part: 'registration', version: 2, ...withMail });
    const { codeId } = await done(house.ports, binhLu, makeConsentCode, { dossierId, delivery: 'mail' });
    expect((await done(house.ports, binhLu, viewConsentCode, { dossierId }))?.letters).toBe(null);
    const letter = await letterOfConsentCode(house.ports, codeId);
    const code = /: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(letter?.text ?? '')?.[1];
    expect(letter?.to).toBe('htx@example.test');
    const read = { dossierId, version: await versionOf(dossierId), code, note: 'Giám đốc, qua điện thoại' };
    expect(await done(house.ports, binhLu, confirmByCode, read)).toMatchObject({ confirmed: true });
    expect(await letterOfConsentCode(house.ports, codeId)).toBe(null);
  });

  test('is made by no other commune', async () => {
    const dossierId = await typed('Mã Lạ');
    const made = { dossierId, delivery: 'paper' };
    expect((await refused(house.ports, muongThan, makeConsentCode, made)).kind).toBe('not-found');
    expect((await refused(house.ports, muongThan, viewConsentCode, { dossierId })).kind).toBe('not-found');
  });
});

describe('a photographed page', () => {
  test('carries the producer’s word, and says that it did; without one it is said where the paper lies', async () => {
    const dossierId = await typed('Điểm Chỉ');
    const day = house.ports.clock.today();
    const said = { dossierId, version: 1, way: 'thumbprint', givenOn: day };
    expect((await refused(house.ports, binhLu, recordConsent, said)).fields?.[0]?.code).toBe('dossiers/consent-where');
    await done(house.ports, binhLu, recordConsent, { ...said, page: await page('#332211') });
    const view = await done(house.ports, binhLu, viewDossier, { dossierId });
    expect(view.dossier.consent?.scanId).toBe(view.scans[0]?.id);
    expect(view.scans[0]?.kind).toBe('consent');
    const scanId = view.scans[0]?.id;
    expect((await refused(house.ports, binhLu, removeScan, { scanId })).code).toBe('dossiers/page-stays');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const words = wordsOf((await tua.get(`/ho-so/${dossierId}`)).text);
    expect(words).toContain('điểm chỉ trên bản in, có ảnh chụp kèm theo');
    expect((await tua.get(`/ho-so/${dossierId}/trang-ky/${scanId}/tep`)).headers.get('content-type')).toBe(
      'image/jpeg',
    );
  });

  test('of a form makes it signed; the word of the producer does not', async () => {
    const dossierId = await typed('Trang Ký');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const day = house.ports.clock.today();
    const said = { dossierId, version: 1, way: 'signed-paper', givenOn: day, page: await page('#112233') };
    await done(house.ports, binhLu, recordConsent, said);
    const before = wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text);
    expect(before).toContain('Chưa có ảnh trang ký, đóng dấu hoặc bản ký số đã xác minh: Mẫu số 01');
    expect(before).toContain('Chưa có ảnh trang ký, đóng dấu hoặc bản ký số đã xác minh: Mẫu số 02');
    const { scanId } = await done(house.ports, binhLu, addScan, {
      dossierId,
      form: 'form-01',
      file: await page('#445566'),
    });
    expect(
      (await refused(house.ports, binhLu, addScan, { dossierId, form: 'form-01', file: await page('#445566') })).code,
    ).toBe('dossiers/page-twice');
    expect((await refused(house.ports, muongThan, openScan, { dossierId, scanId })).kind).toBe('not-found');
    const words = wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky`)).text);
    expect(words).toContain('Mẫu chỉ được coi là đã ký khi có ảnh trang ký, đóng dấu');
    const after = wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text);
    expect(after).not.toContain('Chưa có ảnh trang ký, đóng dấu hoặc bản ký số đã xác minh: Mẫu số 01');
    const version = await versionOf(dossierId);
    await done(house.ports, binhLu, submitDossier, { dossierId, version, declares: 'yes' });
    const { frozen } = await done(house.ports, binhLu, viewSubmission, { dossierId });
    expect(frozen.signedPages?.map((one) => one.form).sort()).toEqual(['consent', 'form-01']);
  });

  test('is sent by the plain form, and taken off again', async () => {
    const dossierId = await typed('Gửi Ảnh');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const empty = await tua.submit(`/ho-so/${dossierId}/trang-ky`, { form: 'form-02' });
    expect(empty.status).toBe(422);
    const file = await page('#778899');
    const { scanId } = await done(house.ports, binhLu, addScan, { dossierId, form: 'form-02', file });
    expect((await tua.force(`/ho-so/${dossierId}/trang-ky`, { remove: scanId })).status).toBe(303);
    expect((await done(house.ports, binhLu, viewDossier, { dossierId })).scans).toEqual([]);
  });
});
