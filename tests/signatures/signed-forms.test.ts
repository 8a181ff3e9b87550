// Forms of a dossier that are signed digitally: the very paper that the system prints, signed by somebody who is known, counts as signed;
// everything else is told in words and counts for nothing.

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
import { query } from '#platform/database/db.ts';
import { noRoots, rootsOf } from '#platform/pdf/signatures/trusted-roots.ts';
import { completeProducer, fillParts } from '../dossiers/complete-dossier.ts';
import { makeCooperative, makeTea } from '../dossiers/filing.ts';
import { signedPaper } from '../dossiers/paper-word.ts';
import { pdf } from '../evidence/pdf-making.ts';
import { binhLu, done, muongThan, newCommand, refused } from '../producers/people.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';
import { signedInPerson } from '../support/people.ts';
import { type Person, wordsOf } from '../support/web.ts';
import { holder } from './authorities.ts';
import { type SigningShape, signed, updated, wordsOfObject } from './signing.ts';

const root = holder({ name: 'Root CA Giả định', isAuthority: true });
const htx = holder({ name: 'Người Đại Diện Giả Định', organisation: 'HTX Giả định', uid: 'MST:6200000001', by: root });
const well: SigningShape = { by: htx, chain: [] };

let house: TestHouse;
let tua: Person;
beforeAll(async () => {
  house = await freshHouse({ signatureRoots: rootsOf([root.certificate]) });
  tua = await signedInPerson(house, 'anh Tủa, officer of Bình Lư');
});
afterAll(() => house.close());

async function typed(name: string): Promise<string> {
  const code = await makeCooperative(house.ports, `HTX Giả định ${name}`);
  await completeProducer(house.ports, code);
  const productCode = await makeTea(house.ports, code, `Chè ${name}`);
  const { dossierId } = await done(house.ports, binhLu, openDossier, { productCode });
  await fillParts(house.ports, binhLu, dossierId);
  return dossierId;
}

/** A paper as its page gives it out. */
async function printed(dossierId: string, name: string): Promise<Uint8Array> {
  const answer = await tua.get(`/ho-so/${dossierId}/${name}`);
  return answer.bytes;
}

const asFile = async (bytes: Uint8Array): Promise<CheckedFile> => {
  const file = await CheckedFile.of('mau.pdf', bytes);
  if (!file.ok) throw new Error(file.problem.code);
  return file.value;
};
const sent = async (dossierId: string, form: string, bytes: Uint8Array) =>
  await done(house.ports, binhLu, addScan, { dossierId, form, file: await asFile(bytes) });
const lacking = async (dossierId: string) => {
  const words = wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text);
  const why = '(ký số đã xác minh|ký lại|không được tính là đã ký|chưa được tính là trang ký|chưa được tính là đã ký)';
  const lacks = (form: string) => new RegExp(`${why}: ${form}`).test(words);
  return [...(lacks('Mẫu số 01') ? ['form-01'] : []), ...(lacks('Mẫu số 02') ? ['form-02'] : [])];
};

describe('a form signed digitally', () => {
  test('counts as signed, and says who signed it and what was checked', async () => {
    const dossierId = await typed('Ký Số');
    const paper = await printed(dossierId, 'mau-01.pdf');
    expect(await lacking(dossierId)).toEqual(['form-01', 'form-02']);
    expect(await sent(dossierId, 'form-01', signed(paper, well))).toMatchObject({ standing: 'verified' });
    expect(await lacking(dossierId)).toEqual(['form-02']);
    const words = wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky`)).text);
    for (const sentence of [
      'Đã ký số, đã xác minh',
      'Người ký: Người Đại Diện Giả Định, HTX Giả định, MST:6200000001.',
      'Nội dung còn nguyên như lúc ký.',
      'Chữ ký bao trùm cả tệp',
      'mà hệ thống tin cậy',
      'Chứng thư còn hiệu lực lúc ký (từ 01/01/2024 đến 01/01/2030)',
      'không có dấu thời gian chứng minh',
      'Chưa kiểm tra chứng thư có bị thu hồi hay không',
      'Từng trang trùng với Mẫu số 01. Phiếu đăng ký của hồ sơ này',
    ]) {
      expect(words).toContain(sentence);
    }
  });

  test('is frozen with the dossier that is sent with it, and still counts when it was sent', async () => {
    const dossierId = await typed('Chốt');
    await done(house.ports, binhLu, recordConsent, { ...(await signedPaper(house.ports)), dossierId, version: 1 });
    await sent(dossierId, 'form-02', signed(await printed(dossierId, 'mau-02.pdf'), well));
    const { dossier } = await done(house.ports, binhLu, viewDossier, { dossierId });
    await done(house.ports, binhLu, submitDossier, { dossierId, version: dossier.version, declares: 'yes' });
    const { frozen } = await done(house.ports, binhLu, viewSubmission, { dossierId });
    expect(frozen.signedPages?.filter((one) => one.form !== 'consent')).toMatchObject([
      { form: 'form-02', standing: 'verified' },
    ]);
    const after = await done(house.ports, binhLu, viewDossier, { dossierId });
    expect(after.scans.filter((one) => one.kind !== 'consent')).toMatchObject([{ standing: 'verified' }]);
    // What is printed now has a check code at its foot, and is the same form.
    const late = signed(await printed(dossierId, 'mau-01.pdf'), well);
    // Signed pages are frozen with what was sent: one more is taken when the commune has returned the dossier.
    const tooLate = { dossierId, form: 'form-01', file: await asFile(late) };
    expect((await refused(house.ports, binhLu, addScan, tooLate)).code).toBe('dossiers/not-in-this-state');
    await query(house.ports.database.write, "update dossier set state = 'returned' where id = $1", [dossierId]);
    expect(await sent(dossierId, 'form-01', late)).toMatchObject({ standing: 'verified' });
    const { scans } = await done(house.ports, binhLu, viewDossier, { dossierId });
    expect(scans.find((scan) => scan.kind === 'form-01')?.signature?.paper).toMatchObject({
      origin: 'sent',
      ordinal: 1,
    });
  });
});

describe('a form does not count as signed', () => {
  test.each([
    ['without any signature', (paper: Uint8Array) => paper, 'blank'],
    [
      'where one byte changed',
      (paper: Uint8Array) => {
        const bytes = signed(paper, well);
        bytes[bytes.indexOf('/Lang (vi)') + 7] = 86;
        return bytes;
      },
      'not-verified',
    ],
    [
      'where something was appended',
      (paper: Uint8Array) => {
        const bytes = signed(paper, well);
        return updated(bytes, { 900: '<< >>' });
      },
      'not-verified',
    ],
    [
      'where nobody knows the signer',
      (paper: Uint8Array) => signed(paper, { by: holder({ name: 'Tự Ký' }) }),
      'not-verified',
    ],
    ['where SHA-1 was used', (paper: Uint8Array) => signed(paper, { ...well, hash: 'sha1' }), 'not-verified'],
    ['where another paper was signed well', () => signed(pdf({ pages: 1 }), well), 'other-paper'],
    [
      'where a page was changed before signing',
      (paper: Uint8Array) => {
        const text = Buffer.from(paper).toString('latin1');
        const [, number = ''] = /(\d+) 0 obj\s*<<\s*\/Type \/Page\s/.exec(text) ?? [];
        const page = wordsOfObject(paper, Number(number)).replace(/\/MediaBox \[[^\]]*\]/, '/MediaBox [0 0 300 300]');
        return signed(updated(paper, { [number]: page }), well);
      },
      'other-paper',
    ],
  ] as const)('%s', async (name, make, standing) => {
    const dossierId = await typed(`Không ${name}`);
    const bytes = make(await printed(dossierId, 'mau-01.pdf'));
    expect(await sent(dossierId, 'form-01', bytes)).toMatchObject({ standing });
    expect(await lacking(dossierId)).toContain('form-01');
    const said = wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky`)).text);
    expect(said).toContain('Kiểm tra chữ ký số');
  });

  test('by the signature on the form of another dossier, on the other form, on a text of before', async () => {
    const one = await typed('Hồ Sơ Một');
    const two = await typed('Hồ Sơ Hai');
    const foreign = signed(await printed(two, 'mau-01.pdf'), well);
    expect(await sent(one, 'form-01', foreign)).toMatchObject({ standing: 'other-paper' });
    const second = signed(await printed(one, 'mau-02.pdf'), well);
    expect(await sent(one, 'form-01', second)).toMatchObject({ standing: 'other-form' });
    expect(await sent(one, 'form-02', second)).toMatchObject({ standing: 'verified' });
    expect(await lacking(one)).toEqual(['form-01']);
    const { heads } = await done(house.ports, binhLu, viewDossier, { dossierId: one });
    await done(house.ports, binhLu, savePart, {
      dossierId: one,
      part: 'plan',
      version: heads.plan.version,
      plan: 'Khác đi.',
    });
    expect(await lacking(one)).toEqual(['form-01', 'form-02']);
    const { scans } = await done(house.ports, binhLu, viewDossier, { dossierId: one });
    expect(scans.map((scan) => scan.standing).sort()).toEqual(['earlier-text', 'other-form', 'other-paper']);
  });

  test('not by a scan of a page that carries no digital signature, until an officer has looked at it', async () => {
    const dossierId = await typed('Bản Quét');
    expect(await sent(dossierId, 'form-01', pdf({ pages: 1 }))).toMatchObject({ standing: 'unseen' });
    expect(await lacking(dossierId)).toEqual(['form-01', 'form-02']);
  });
});

describe('a form signed by a certificate of somebody else', () => {
  const other = { ...binhLu, accountId: newCommand() as AccountId };
  const stranger = holder({ name: 'Người Lạ Giả Định', organisation: 'Công ty Lạ', uid: 'MST:6299999999', by: root });

  test('waits for an officer, and says so', async () => {
    const dossierId = await typed('Ký Hộ');
    const bytes = signed(await printed(dossierId, 'mau-01.pdf'), { by: stranger, chain: [] });
    expect(await sent(dossierId, 'form-01', bytes)).toMatchObject({ standing: 'other-signer' });
    expect(wordsOf((await tua.get(`/ho-so/${dossierId}/nop`)).text)).toContain(
      'Chứng thư số ghi tên khác với chủ thể, chờ cán bộ xem, chưa được tính là đã ký: Mẫu số 01',
    );
    const words = wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky`)).text);
    expect(words).toContain('chứng thư không ghi mã số hay tên của chủ thể');
    expect(words).toContain('chưa kiểm chứng');
  });

  test('counts once another officer said that this person signs for the producer, and not where it was denied', async () => {
    const dossierId = await typed('Ký Thay');
    const bytes = signed(await printed(dossierId, 'mau-01.pdf'), { by: stranger, chain: [] });
    const { scanId } = await sent(dossierId, 'form-01', bytes);
    expect(wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky/${scanId}/kiem-tra`)).text)).toContain(
      'Người đứng tên trên chứng thư có được ký thay mặt chủ thể không?',
    );
    const say = (looks: string) => done(house.ports, other, recheckSignature, { scanId, looks });
    expect(await say('no-signed-page')).toMatchObject({ standing: 'refused-signer' });
    expect(await say('signed-page')).toMatchObject({ standing: 'verified' });
  });

  test('is not allowed by who sent it', async () => {
    const dossierId = await typed('Tự Cho Phép');
    const sender = { ...binhLu, accountId: newCommand() as AccountId };
    const file = await asFile(signed(await printed(dossierId, 'mau-01.pdf'), { by: stranger, chain: [] }));
    const { scanId } = await done(house.ports, sender, addScan, { dossierId, form: 'form-01', file });
    const self = await refused(house.ports, sender, recheckSignature, { scanId, looks: 'signed-page' });
    expect(self.code).toBe('dossiers/looks-at-own-page');
  });

  test('counts by the number of the producer alone, or by its name alone', async () => {
    const byName = holder({ name: 'NGUOI DAI DIEN GIA DINH', by: root });
    const one = await typed('Theo Tên');
    const named = signed(await printed(one, 'mau-01.pdf'), { by: byName, chain: [] });
    expect(await sent(one, 'form-01', named)).toMatchObject({ standing: 'verified' });
    const two = await typed('Theo Số');
    const { producer } = await done(house.ports, binhLu, viewDossier, { dossierId: two });
    const byNumber = holder({ name: 'Kế Toán', uid: `MST:${producer.registrationNumber}`, by: root });
    const numbered = signed(await printed(two, 'mau-01.pdf'), { by: byNumber, chain: [] });
    expect(await sent(two, 'form-01', numbered)).toMatchObject({ standing: 'verified' });
  });
});

describe('a signature that was checked', () => {
  test('is checked again by an officer, by the roots of that day', async () => {
    const dossierId = await typed('Kiểm Lại');
    const without = { ...house.ports, signatureRoots: noRoots };
    const file = await asFile(signed(await printed(dossierId, 'mau-01.pdf'), well));
    const first = await done(without, binhLu, addScan, { dossierId, form: 'form-01', file });
    expect(first.standing).toBe('not-verified');
    expect(wordsOf((await tua.get(`/ho-so/${dossierId}/trang-ky`)).text)).toContain(
      'Còn nguyên vẹn, chưa xác minh được người ký',
    );
    const to = `/ho-so/${dossierId}/trang-ky/${first.scanId}/kiem-tra`;
    expect((await tua.submit(to, {})).location).toBe(to);
    expect(wordsOf((await tua.get(to)).text)).toContain('Đã ký số, đã xác minh');
    expect(await lacking(dossierId)).toEqual(['form-02']);
    expect((await refused(house.ports, muongThan, recheckSignature, { scanId: first.scanId })).kind).toBe('not-found');
  });

  test('is not on a photograph, nor on a page that was taken off', async () => {
    const dossierId = await typed('Không Có');
    const { scanId } = await sent(dossierId, 'form-01', await printed(dossierId, 'mau-01.pdf'));
    await done(house.ports, binhLu, removeScan, { scanId });
    expect((await refused(house.ports, binhLu, recheckSignature, { scanId })).kind).toBe('not-found');
  });
});
