// What a signed page is worth: it is the page of the text of its day, of one form and of one dossier; a PDF that is no print of ours counts
// once an officer who did not send it has looked.

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AccountId } from '#kernel/ids.ts';
import { recheckSignature } from '#modules/dossiers/use-cases/form-signature.ts';
import { recordConsent } from '#modules/dossiers/use-cases/give-consent.ts';
import { openDossier } from '#modules/dossiers/use-cases/open-dossier.ts';
import { savePart } from '#modules/dossiers/use-cases/save-part.ts';
import { addScan, removeScan } from '#modules/dossiers/use-cases/scans.ts';
import { submitDossier } from '#modules/dossiers/use-cases/submit-dossier.ts';
import { viewDossier } from '#modules/dossiers/use-cases/view-dossier.ts';
import { viewSubmission } from '#modules/dossiers/use-cases/view-submission.ts';
import { CheckedFile } from '#modules/evidence/services.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { photograph } from '../evidence/photographs.ts';
import { binhLu, done, muongThan, newCommand, province, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { completeProducer, fillParts } from './complete-dossier.ts';
import { makeCooperative, makeTea } from './filing.ts';
import { signedPage, signedPaper } from './paper-word.ts';

let house: TestHouse;
let tua: Person;
beforeAll(async () => {
  house = await freshHouse();
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

/** A dossier that Xã Bình Lư typed. */
async function typed(name: string): Promise<string> {
  const code = await makeCooperative(house.ports, `HTX Giả định ${name}`);
  await completeProducer(house.ports, code);
  const productCode = await makeTea(house.ports, code, `Chè ${name}`);
  const { dossierId } = await done(house.ports, binhLu, openDossier, { productCode });
  await fillParts(house.ports, binhLu, dossierId);
  return dossierId;
}

const viewed = (dossierId: string) => done(house.ports, binhLu, viewDossier, { dossierId });
const standings = async (dossierId: string) =>
  (await viewed(dossierId)).scans.map(({ kind, standing }) => `${kind} ${standing}`).sort();
const send = async (dossierId: string, form: string, file: CheckedFile) =>
  await done(house.ports, binhLu, addScan, { dossierId, form, file });
const filing = async (dossierId: string) => wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text);

/** Another sentence in a part. */
async function rewrite(dossierId: string, part: 'plan' | 'registration'): Promise<void> {
  const { heads, contents } = await viewed(dossierId);
  const said =
    part === 'plan' ? { plan: 'Trồng thêm mười héc-ta.' } : { ...contents.registration, phone: '0900 000 009' };
  await done(house.ports, binhLu, savePart, { dossierId, part, version: heads[part].version, ...said });
}

describe('a photograph of a signed page', () => {
  test('counts for the text of its day: a later change voids it for the form that prints it, and says who changed what', async () => {
    const dossierId = await typed('Ký Trước');
    await send(dossierId, 'form-01', await signedPage());
    await send(dossierId, 'form-02', await signedPage());
    expect(await standings(dossierId)).toEqual(['form-01 photograph', 'form-02 photograph']);
    await rewrite(dossierId, 'plan');
    expect(await standings(dossierId)).toEqual(['form-01 photograph', 'form-02 earlier-text']);
    const page = wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky`)).text);
    for (const said of ['Trang ký của bản cũ', 'Trang ký có trước lần sửa dưới đây']) expect(page).toContain(said);
    const words = await filing(dossierId);
    expect(words).toContain('không tính; in lại, ký lại: Mẫu số 02');
    expect(words).not.toContain('ký lại: Mẫu số 01');
    await rewrite(dossierId, 'registration');
    expect((await standings(dossierId))[0]).toBe('form-01 earlier-text');
  });

  test('signed again after the change counts, and is frozen so', async () => {
    const dossierId = await typed('Ký Lại');
    await send(dossierId, 'form-02', await signedPage());
    await rewrite(dossierId, 'plan');
    await send(dossierId, 'form-02', await signedPage());
    expect(await filing(dossierId)).not.toContain('Mẫu số 02. Báo cáo tự đánh giá');
    await done(house.ports, binhLu, recordConsent, { dossierId, version: 1, ...(await signedPaper(house.ports)) });
    await done(house.ports, binhLu, submitDossier, { dossierId, version: 2, declares: 'yes' });
    const { frozen } = await done(house.ports, province, viewSubmission, { dossierId });
    const kept = frozen.signedPages?.filter((one) => one.form === 'form-02').map((one) => one.standing);
    expect([...(kept ?? [])].sort()).toEqual(['earlier-text', 'photograph']);
  });

  test('under both forms counts for neither, until it is taken off one', async () => {
    const dossierId = await typed('Một Ảnh');
    const file = await signedPage();
    await send(dossierId, 'form-01', file);
    const twice = await send(dossierId, 'form-02', file);
    expect(twice.standing).toBe('both-forms');
    expect(await standings(dossierId)).toEqual(['form-01 both-forms', 'form-02 both-forms']);
    const words = await filing(dossierId);
    for (const form of ['Mẫu số 01', 'Mẫu số 02']) {
      expect(words).toContain(`Cùng một ảnh nằm ở cả hai mẫu, không được tính là đã ký: ${form}`);
    }
    await done(house.ports, binhLu, removeScan, { scanId: twice.scanId });
    expect(await standings(dossierId)).toEqual(['form-01 photograph']);
  });

  test('of one dossier is refused in another, as a signed page and as the word of its producer, and is named', async () => {
    const first = await typed('Trang Của Một');
    const second = await typed('Trang Của Hai');
    const file = await signedPage();
    await send(first, 'form-01', file);
    const page = await refused(house.ports, binhLu, addScan, { dossierId: second, form: 'form-01', file });
    expect([page.code, page.details]).toEqual([
      'dossiers/page-of-another',
      { product: 'Chè Trang Của Một', kind: 'form-01' },
    ]);
    const said = { dossierId: second, version: 1, ...(await signedPaper(house.ports)), page: file };
    const word = await refused(house.ports, binhLu, recordConsent, said);
    expect(word.fields?.map((one) => [one.path, one.code])).toEqual([['page', 'dossiers/page-of-another']]);
    expect((await viewed(second)).dossier.consent).toBeNull();
  });

  test('of a dossier that who sends does not see is refused without its name', async () => {
    const first = await typed('Trang Kín');
    const file = await signedPage();
    await send(first, 'form-01', file);
    const code = await makeCooperative(house.ports, 'HTX Giả định Xã Khác', { commune: 'Xã Mường Than (03618)' });
    const productCode = await makeTea(house.ports, code, 'Chè Xã Khác', { commune: 'Xã Mường Than (03618)' });
    const { dossierId } = await done(house.ports, muongThan, openDossier, { productCode });
    const page = await refused(house.ports, muongThan, addScan, { dossierId, form: 'form-01', file });
    expect([page.code, page.details]).toEqual(['dossiers/page-of-another', {}]);
  });
});

describe('a PDF without a digital signature that is no print of the dossier', () => {
  const scan = async (pages: number): Promise<CheckedFile> => {
    const file = await CheckedFile.of('quét.pdf', pdf({ pages }));
    if (!file.ok) throw new Error(file.problem.code);
    return file.value;
  };
  const other = { ...binhLu, accountId: newCommand() as AccountId };

  test('is a scan that nobody has looked at, and counts for nothing', async () => {
    const dossierId = await typed('Chưa Xem');
    expect((await send(dossierId, 'form-02', await scan(1))).standing).toBe('unseen');
    expect(await filing(dossierId)).toContain('chưa có cán bộ nào xem, chưa được tính là trang ký: Mẫu số 02');
    expect(wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky`)).text)).toContain('Chưa ai xem');
  });

  test('counts once another officer saw a signed page in it, and not where none was seen', async () => {
    const dossierId = await typed('Đã Xem');
    const { scanId } = await send(dossierId, 'form-02', await scan(2));
    const seen = (looks: string) => done(house.ports, other, recheckSignature, { scanId, looks });
    await seen('no-signed-page');
    expect(await standings(dossierId)).toEqual(['form-02 no-signed-page']);
    await seen('signed-page');
    expect(await standings(dossierId)).toEqual(['form-02 photograph']);
    await rewrite(dossierId, 'plan');
    expect(await standings(dossierId)).toEqual(['form-02 earlier-text']);
  });

  test('is not looked at by who sent it', async () => {
    const dossierId = await typed('Tự Xem');
    const sender = { ...binhLu, accountId: newCommand() as AccountId };
    const input = { dossierId, form: 'form-02', file: await scan(3) };
    const { scanId } = await done(house.ports, sender, addScan, input);
    const self = await refused(house.ports, sender, recheckSignature, { scanId, looks: 'signed-page' });
    expect(self.code).toBe('dossiers/looks-at-own-page');
    expect((await tua.submit(`/ho-so/${dossierId}/trang-ky/${scanId}/kiem-tra`, { looks: 'signed-page' })).status).toBe(
      303,
    );
    expect(await standings(dossierId)).toEqual(['form-02 photograph']);
  });
});

describe('a picture that looks like another one', () => {
  const other = { ...binhLu, accountId: newCommand() as AccountId };
  const photographed = async (number: number, width: number, quality: number): Promise<CheckedFile> => {
    const file = await CheckedFile.of('trang-ky.jpg', await photograph(number, width, quality));
    if (!file.ok) throw new Error(file.problem.code);
    return file.value;
  };

  test('compressed anew for the other form or dossier, waits for an officer and names the other', async () => {
    const first = await typed('Ảnh Gốc');
    const second = await typed('Ảnh Nén Lại');
    await send(first, 'form-01', await photographed(1, 1_600, 90));
    expect((await send(first, 'form-02', await photographed(1, 900, 60))).standing).toBe('look-alike');
    const { scanId } = await send(second, 'form-01', await photographed(1, 1_200, 40));
    expect(await standings(second)).toEqual(['form-01 look-alike']);
    expect(await filing(second)).toContain('Ảnh giống một ảnh khác đã gửi, chờ cán bộ xem');
    const page = wordsOf((await tua.get(`/ho-so/${second}/trang-ky`)).text);
    expect(page).toMatch(/Giống ảnh này: Trang ký Mẫu số 0[12] của hồ sơ Chè Ảnh Gốc/);
    const place = `/ho-so/${second}/trang-ky/${scanId}/kiem-tra`;
    expect((await tua.get(place)).text).toContain(`/ho-so/${first}/trang-ky/`);
    await done(house.ports, other, recheckSignature, { scanId, looks: 'no-signed-page' });
    expect(await standings(second)).toEqual(['form-01 no-signed-page']);
    expect((await tua.submit(place, { looks: 'signed-page' })).status).toBe(303);
    expect(await standings(second)).toEqual(['form-01 photograph']);
    await rewrite(second, 'registration');
    expect(await standings(second)).toEqual(['form-01 earlier-text']);
  });

  test('is told as the word of a producer too, and is not named to who does not see the other', async () => {
    const first = await typed('Ảnh Của Xã');
    await send(first, 'form-01', await photographed(2, 1_600, 90));
    const near = await typed('Lời Bằng Ảnh Cũ');
    const page = await photographed(2, 1_000, 50);
    const recorded = { dossierId: near, version: 1, ...(await signedPaper(house.ports)), page };
    expect(await done(house.ports, binhLu, recordConsent, recorded)).toMatchObject({ looksLikeAnother: true });
    expect((await viewed(near)).scans[0]?.like).toMatchObject({ product: 'Chè Ảnh Của Xã', kind: 'form-01' });
    const commune = { commune: 'Xã Mường Than (03618)' };
    const code = await makeCooperative(house.ports, 'HTX Giả định Xã Xa', commune);
    const productCode = await makeTea(house.ports, code, 'Chè Xã Xa', commune);
    const { dossierId } = await done(house.ports, muongThan, openDossier, { productCode });
    const file = await photographed(2, 1_100, 45);
    await done(house.ports, muongThan, addScan, { dossierId, form: 'form-02', file });
    const { scans } = await done(house.ports, muongThan, viewDossier, { dossierId });
    expect(scans.map(({ standing, like }) => ({ standing, like }))).toEqual([
      { standing: 'look-alike', like: { product: null, kind: null, dossierId: null, scanId: null } },
    ]);
  });

  test('of something else counts at once, and once more for the same form is nobody’s business', async () => {
    const dossierId = await typed('Ảnh Riêng');
    await send(dossierId, 'form-01', await photographed(3, 1_600, 90));
    await send(dossierId, 'form-01', await photographed(3, 800, 60));
    await send(dossierId, 'form-02', await photographed(4, 1_600, 90));
    expect(await standings(dossierId)).toEqual(['form-01 photograph', 'form-01 photograph', 'form-02 photograph']);
  });
});
