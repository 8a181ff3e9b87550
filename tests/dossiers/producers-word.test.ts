// The word of a producer without an account: by a code that it reads back, or on a page that is photographed; the record says by
// which means. It is consent, no signature: a form is signed by the photograph of its signed page.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAccountByLogin } from '#access/store-accounts.ts';
import { letterOfConsentCode } from '#modules/dossiers/consent-codes.ts';
import { confirmByCode, makeConsentCode, viewConsentCode } from '#modules/dossiers/use-cases/consent-code.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { addScan, openScan, removeScan } from '#modules/dossiers/use-cases/scans.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { viewSubmission } from '#modules/dossiers/use-cases/view-submission.ts';
import { findProducerByCode } from '#modules/producers/services.ts';
import { changeProducer } from '#modules/producers/use-cases/change-producer.ts';
import { binhLu, done, muongThan, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { wordsOf } from '../support/web.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { makeCooperative, makeTea } from './filing.ts';
import { signedPage, signedPaper } from './paper-word.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse();
});
afterAll(() => house.close());

/** A dossier that Xã Bình Lư typed for a cooperative without an account. */
async function typed(name: string, more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const code = await makeCooperative(house.ports, `HTX Giả định ${name}`, more);
  producerOf[name] = code;
  await completeProducer(house.ports, code);
  const productCode = await makeTea(house.ports, code, `Chè ${name}`);
  const { dossierId } = await done(house.ports, binhLu, openDossier, { productCode });
  await fillParts(house.ports, binhLu, dossierId);
  return dossierId;
}
const producerOf: Record<string, string> = {};
const page = signedPage;
const versionOf = async (dossierId: string) =>
  (await done(house.ports, binhLu, viewDossier, { dossierId })).dossier.version;

/** An address that the office had in its register before. */
const onRecord = { email: 'htx@example.test' };
/** The letters that the mail carries. */
async function lettersIn(codeId: string): Promise<string | undefined> {
  const letter = await letterOfConsentCode(house.ports, codeId);
  return /: ([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(letter?.text ?? '')?.[1];
}

async function loginOf(login: string) {
  const account = await findAccountByLogin(house.ports.database.write, login);
  if (account === undefined) throw new Error(login);
  return account;
}
const accountOf = async (login: string) => (await loginOf(login)).id;
const nameOf = async (login: string) => (await loginOf(login)).displayName;

/** Xã Bình Lư changes facts of the register. */
async function changeRegister(name: string, changes: Readonly<Record<string, unknown>>, by = binhLu): Promise<void> {
  const code = producerOf[name] ?? name;
  const kept = await findProducerByCode(house.ports.database.write, code);
  if (kept === null) throw new Error(code);
  const { producerType, registrationNumber, registeredOn, registrationIssuer, address, phone, email } = kept;
  const { legalRepresentativeName, legalRepresentativePosition, history, organisation } = kept;
  const facts = {
    ...{ producerType, registrationNumber, registeredOn, registrationIssuer, address, phone, email },
    ...{ legalRepresentativeName, legalRepresentativePosition, history, organisation, name: kept.name },
    ...changes,
  };
  const texts = Object.entries(facts).map(([field, value]) => [field, value ?? '']);
  const place = { commune: 'Xã Bình Lư (03390)', provinceCode: '12' };
  const input = { code, version: kept.version, ...place, ...Object.fromEntries(texts), isAnother: 'yes' };
  await done(house.ports, by, changeProducer, input);
}

describe('a code that is read back', () => {
  test('goes to the address that was on record, is seen by no officer, and confirms once', async () => {
    const dossierId = await typed('Mã Thư', onRecord);
    const { codeId } = await done(house.ports, binhLu, makeConsentCode, { dossierId });
    const way = await done(house.ports, binhLu, viewConsentCode, { dossierId });
    expect(way.address).toEqual({ masked: 'h…@example.test', from: 'register' });
    const letters = await lettersIn(codeId);
    expect((await letterOfConsentCode(house.ports, codeId))?.to).toBe('htx@example.test');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const shown = (await tua.get(`/ho-so/${dossierId}/ma-xac-nhan`)).text;
    expect(shown).not.toContain(letters ?? 'no letters');
    const read = { dossierId, version: 1, code: letters?.toLowerCase(), note: 'Giám đốc, qua điện thoại' };
    expect(await done(house.ports, binhLu, confirmByCode, read)).toMatchObject({ confirmed: true });
    const { dossier } = await done(house.ports, binhLu, viewDossier, { dossierId });
    expect(dossier.consent).toMatchObject({ way: 'one-time-code', delivery: 'mail', note: 'Giám đốc, qua điện thoại' });
    expect(await letterOfConsentCode(house.ports, codeId)).toBe(null);
    expect((await refused(house.ports, binhLu, confirmByCode, { ...read, version: 2 })).code).toBe(
      'dossiers/no-code-waits',
    );
    const sent = await done(house.ports, binhLu, submitDossier, { dossierId, version: 2, declares: 'yes' });
    expect(sent.slipNumber).not.toBe('');
  });

  test('never goes to an address that who types the dossier wrote, and the page says why', async () => {
    const dossierId = await typed('Mã Tự Gõ');
    const registration = { position: 'Giám đốc', contactAddress: 'Bản Giả định', phone: '0900 000 001' };
    const own = { ...registration, email: 'can-bo@example.test', sampleCount: '5' };
    await done(house.ports, binhLu, savePart, { dossierId, part: 'registration', version: 2, ...own });
    expect((await refused(house.ports, binhLu, makeConsentCode, { dossierId })).code).toBe('dossiers/no-code-address');
    await changeRegister('Mã Tự Gõ', { email: 'can-bo@example.test' });
    expect((await refused(house.ports, binhLu, makeConsentCode, { dossierId })).code).toBe('dossiers/no-code-address');
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const shown = wordsOf((await tua.get(`/ho-so/${dossierId}/ma-xac-nhan`)).text);
    expect(shown).toContain('email do người nhập hộ tự ghi không dùng để nhận mã');
    expect(shown).not.toContain('Gửi mã');
  });

  test('that is wrong counts its tries, and ends after five', async () => {
    const dossierId = await typed('Mã Sai', onRecord);
    const { codeId } = await done(house.ports, binhLu, makeConsentCode, { dossierId });
    const right = await lettersIn(codeId);
    const wrong = { dossierId, version: 1, code: '0000-0000', note: 'Giám đốc' };
    for (const left of [4, 3, 2, 1, 0]) {
      expect(await done(house.ports, binhLu, confirmByCode, wrong)).toMatchObject({ confirmed: false, left });
    }
    expect((await refused(house.ports, binhLu, confirmByCode, { ...wrong, code: right })).code).toBe(
      'dossiers/no-code-waits',
    );
  });

  test('is for the dossier as it stood: what was typed later needs another one', async () => {
    const dossierId = await typed('Mã Cũ', onRecord);
    const { codeId } = await done(house.ports, binhLu, makeConsentCode, { dossierId });
    const code = await lettersIn(codeId);
    await done(house.ports, binhLu, savePart, { dossierId, part: 'plan', version: 2, plan: 'Khác đi.' });
    const read = { dossierId, version: await versionOf(dossierId), code, note: 'Giám đốc' };
    expect((await refused(house.ports, binhLu, confirmByCode, read)).code).toBe('dossiers/code-of-another-text');
  });

  test('is made by no other commune', async () => {
    const dossierId = await typed('Mã Lạ', onRecord);
    const made = { dossierId };
    expect((await refused(house.ports, muongThan, makeConsentCode, made)).kind).toBe('not-found');
    expect((await refused(house.ports, muongThan, viewConsentCode, { dossierId })).kind).toBe('not-found');
  });
});

describe('the word of a producer', () => {
  test('covers the register that the forms print: a representative written afterwards voids it, by name', async () => {
    const dossierId = await typed('Sổ Đổi', { legalRepresentativeName: '' });
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const said = await signedPaper(house.ports);
    await done(house.ports, binhLu, recordConsent, { ...said, dossierId, version: 1 });
    const by = { ...binhLu, accountId: await accountOf('xa.binhlu') };
    await changeRegister('Sổ Đổi', { legalRepresentativeName: 'Người Khác Hẳn' }, by);
    const view = await done(house.ports, binhLu, viewDossier, { dossierId });
    expect(view.consentChanged.map((one) => one.thing)).toEqual(['producer-legalRepresentativeName']);
    expect(view.consentChanged[0]?.byName).toBe(await nameOf('xa.binhlu'));
    const words = wordsOf((await tua.get(`/ho-so/${dossierId}`)).text);
    expect(words).toContain('Lời xác nhận không còn đúng với hồ sơ');
    expect(words).toContain(`Họ tên người đại diện pháp luật: ${await nameOf('xa.binhlu')} sửa`);
    expect(wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text)).toContain('Chủ thể phải xác nhận lại');
    const send = { dossierId, version: 2, declares: 'yes' };
    const no = await refused(house.ports, binhLu, submitDossier, send);
    expect(no.fields?.map((one) => one.details?.['gap'])).toEqual(['consent-outdated']);
    const again = await refused(house.ports, binhLu, recordConsent, { ...said, dossierId, version: 2 });
    expect(again.fields?.[0]?.code).toBe('dossiers/consent-page-used');
    await done(house.ports, binhLu, recordConsent, { ...said, page: await page(), dossierId, version: 2 });
    await done(house.ports, binhLu, submitDossier, { ...send, version: 3 });
  });

  test('stays where the register changes a line that no form prints', async () => {
    const dossierId = await typed('Sổ Thêm');
    await done(house.ports, binhLu, recordConsent, { ...(await signedPaper(house.ports)), dossierId, version: 1 });
    await changeRegister('Sổ Thêm', { workers: '12' });
    expect((await done(house.ports, binhLu, viewDossier, { dossierId })).consentChanged).toEqual([]);
    await done(house.ports, binhLu, submitDossier, { dossierId, version: 2, declares: 'yes' });
  });

  test('cannot be older than the text it covers, nor of a day to come', async () => {
    const dossierId = await typed('Ngày Cũ');
    const said = await signedPaper(house.ports);
    for (const [givenOn, code] of [
      ['01/01/2020', 'dossiers/consent-before-text'],
      ['01/01/2030', 'dossiers/consent-in-future'],
    ]) {
      const no = await refused(house.ports, binhLu, recordConsent, { ...said, givenOn, dossierId, version: 1 });
      expect(no.fields?.map((one) => [one.path, one.code])).toEqual([['givenOn', code]]);
    }
    await done(house.ports, binhLu, recordConsent, { ...said, dossierId, version: 1 });
  });

  test('is declared by the producer: the officer records it and declares nothing', async () => {
    const dossierId = await typed('Cam Đoan');
    await done(house.ports, binhLu, recordConsent, { ...(await signedPaper(house.ports)), dossierId, version: 1 });
    const tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
    const words = wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text);
    expect(words).toContain('Chủ thể cam đoan những thông tin trong Phiếu đăng ký là đúng sự thật');
    expect(words).not.toContain('Tôi cam đoan');
  });
});

describe('a photographed page', () => {
  test('carries the producer’s word, and says that it did; without one no word on paper is recorded', async () => {
    const dossierId = await typed('Điểm Chỉ');
    const day = house.ports.clock.today();
    const said = { dossierId, version: 1, way: 'thumbprint', givenOn: day };
    for (const way of ['thumbprint', 'signed-paper']) {
      const no = await refused(house.ports, binhLu, recordConsent, { ...said, way, note: 'Giám đốc; tập 12' });
      expect(no.fields?.map((one) => [one.path, one.code])).toEqual([['page', 'dossiers/consent-page-missing']]);
    }
    await done(house.ports, binhLu, recordConsent, { ...said, page: await page() });
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
    const said = { dossierId, version: 1, way: 'signed-paper', givenOn: day, page: await page() };
    await done(house.ports, binhLu, recordConsent, said);
    const before = wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text);
    expect(before).toContain('Chưa có ảnh trang ký, đóng dấu hoặc bản ký số đã xác minh: Mẫu số 01');
    expect(before).toContain('Chưa có ảnh trang ký, đóng dấu hoặc bản ký số đã xác minh: Mẫu số 02');
    const file = await page();
    const { scanId } = await done(house.ports, binhLu, addScan, { dossierId, form: 'form-01', file });
    expect((await refused(house.ports, binhLu, addScan, { dossierId, form: 'form-01', file })).code).toBe(
      'dossiers/page-twice',
    );
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
    const file = await page();
    const { scanId } = await done(house.ports, binhLu, addScan, { dossierId, form: 'form-02', file });
    expect((await tua.force(`/ho-so/${dossierId}/trang-ky`, { remove: scanId })).status).toBe(303);
    expect((await done(house.ports, binhLu, viewDossier, { dossierId })).scans).toEqual([]);
  });
});
